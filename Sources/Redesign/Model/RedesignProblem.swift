/// What blocks are assigned to: a school, or an area with all its schools.
public struct Facility: Sendable, Hashable {
  public var code: String
  /// What people call it; nil where it has no other name than its code.
  public var name: String?
  /// The blocks that its schools stand in; a zone holds its homes. Empty for a school that stands in no block.
  public var homes: [Int]
  /// Places; nil where it is not known.
  public var capacity: Int?
  /// What it costs to be open, in the unit of the travel term (pupil-km).
  public var fixedCost: Double

  public init(
    code: String, name: String? = nil, homes: [Int], capacity: Int? = nil, fixedCost: Double = 0
  ) {
    self.code = code
    self.name = name == code ? nil : name
    self.homes = homes
    self.capacity = capacity
    self.fixedCost = fixedCost
  }

  /// Whether it has places, so that pupils can be weighed against them.
  public var hasPlaces: Bool { capacity ?? 0 > 0 }

  /// The code, and the name where there is one.
  public var label: String { name.map { "\(code) (\($0))" } ?? code }
}

/// How many pupils of a group live in each block.
public struct PupilGroup: Sendable, Hashable {
  public var name: String
  /// What people call it.
  public var title: String
  public var counts: ContiguousArray<Int32>

  /// - Parameter title: the name where it is not given.
  public init(name: String, title: String? = nil, counts: ContiguousArray<Int32>) {
    (self.name, self.title) = (name, title ?? name)
    self.counts = counts
  }
}

/// The shape of each block, in one unit of length: what compactness is measured with.
public struct BlockShapes: Sendable, Hashable {
  public var areas: ContiguousArray<Double>
  public var perimeters: ContiguousArray<Double>

  public init(areas: ContiguousArray<Double>, perimeters: ContiguousArray<Double>) {
    self.areas = areas
    self.perimeters = perimeters
  }
}

/// Blocks with their pupils, facilities, and the way from each block to each facility: all that a plan is made of.
///
/// Blocks and facilities are dense integers, their positions in `blocks` and `facilities`.
public struct RedesignProblem: Sendable {
  /// The codes of the blocks.
  public var blocks: [String]
  public var graph: BlockGraph
  /// Pupils per block.
  public var pupils: ContiguousArray<Int32>
  /// Groups of pupils. Where estimates give a block more of one than `pupils`, the others count as negative in D and
  /// as none in H and M.
  public var groups: [PupilGroup]
  public var shapes: BlockShapes?
  /// nil where blocks are in no feeder areas.
  public var feeders: Feeders?
  public var facilities: [Facility]
  /// The schools that serve several facilities, whose places their capacities hold in parts.
  public var sharedCapacity: [SharedCapacity]
  /// Metres (or whatever unit the caller measures in) from block b to facility f at b · facilities + f.
  public var distances: ContiguousArray<Double>
  /// The plan of today, where there is one.
  public var today: Plan?

  /// - Parameter distances: blocks × facilities; empty when no term or constraint looks at ways.
  public init(
    blocks: [String], graph: BlockGraph, pupils: ContiguousArray<Int32>, groups: [PupilGroup] = [],
    shapes: BlockShapes? = nil, feeders: Feeders? = nil, facilities: [Facility],
    sharedCapacity: [SharedCapacity] = [], distances: ContiguousArray<Double> = [], today: Plan? = nil
  ) {
    precondition(blocks.count == graph.count && pupils.count == graph.count, "each block has a row")
    precondition(
      groups.allSatisfy { $0.counts.count == graph.count }, "each group has a count for each block")
    precondition(
      feeders.map { $0.ofBlock.count == graph.count } ?? true, "each block is in a feeder or in none")
    precondition(
      distances.isEmpty || distances.count == blocks.count * facilities.count, "distances are a whole matrix")
    self.blocks = blocks
    self.graph = graph
    self.pupils = pupils
    self.groups = groups
    self.shapes = shapes
    self.feeders = feeders
    self.facilities = facilities
    self.sharedCapacity = sharedCapacity
    self.distances = distances
    self.today = today
  }

  /// The way from a block to a facility.
  public func distance(_ block: Int, _ facility: Int) -> Double {
    distances[block * facilities.count + facility]
  }

  /// How many pupils there are.
  public var totalPupils: Int { pupils.reduce(0) { $0 + Int($1) } }
}
