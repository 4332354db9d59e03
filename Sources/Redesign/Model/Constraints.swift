/// When the blocks of a zone hang together.
public enum Contiguity: Sendable, Hashable {
  /// They need not.
  case free
  /// Each can be reached from the others without leaving the zone. Blocks that are cut off today may stay so in
  /// the same zone only where `keepsIslands` says so.
  case connected
  /// Each has a neighbour in its zone that is fewer steps from the school's block, the rule of Gillani et al.
  /// (2023), which forbids some connected zones. A block that breaks it today may stay if it has a neighbour
  /// nearer along today's zone, or if it is cut off today.
  case nearerNeighbour
}

/// What every plan must keep to.
public struct Constraints: Sendable, Hashable {
  public var contiguity = Contiguity.connected
  /// Whether blocks that are cut off from their facility today may stay with it.
  public var keepsIslands = false
  /// Whether each zone holds its facility's homes.
  public var keepsHomes = true
  /// The most pupils of each facility; nil where there is no limit.
  public var ceilings: [Int?] = []
  /// The fewest pupils of each facility that is open.
  public var floors: [Int] = []
  /// How much longer the way of a block may be than today's: .5 is half as long again.
  public var travelGrowth: Double?
  /// The longest way of any block, today's facility apart.
  public var longestWay: Double?
  /// The share of a block's neighbours of the same zone today that must go with it, rounded up to whole blocks.
  public var cohesion: Double?
  /// The largest share of the pupils who may get another facility.
  public var largestMovedShare: Double?
  /// Blocks that stay where they are today.
  public var lockedBlocks: Set<Int> = []
  /// Facilities whose blocks stay and that get no others.
  public var lockedFacilities: Set<Int> = []
  /// Whether all pupils of a feeder go to one facility.
  public var keepsFeeders = false
  /// Whether facilities may serve no block.
  public var mayClose = false
  /// Those that are open whatever `mayClose` says.
  public var staysOpen: Set<Int> = []

  /// How many facilities are open, where some may close; nil for any number.
  public var openCount: Int?

  public init() {}

  /// The most pupils of a facility, nil for no limit.
  public func ceiling(_ facility: Int) -> Int? { ceilings.isEmpty ? nil : ceilings[facility] }

  /// The fewest pupils of a facility that is open.
  public func floor(_ facility: Int) -> Int { floors.isEmpty ? 0 : floors[facility] }

  /// Whether a facility may serve no block.
  public func mayClose(_ facility: Int) -> Bool { mayClose && !staysOpen.contains(facility) }
}
