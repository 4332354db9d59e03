import Languages

/// A constraint that a plan breaks, and by how much.
public struct Violation: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case unassigned = "block without a facility"
    case homeElsewhere = "home outside its own zone"
    case closed = "facility that must stay open serves no block"
    case pieces = "blocks cut off from their facility"
    case noNearerNeighbour = "block without a nearer neighbour in its zone"
    case overCeiling = "more pupils than the ceiling"
    case underFloor = "fewer pupils than the floor"
    case tooFar = "way longer than allowed"
    case cohesion = "too few neighbours of today's zone go with the block"
    case movedTooMany = "more pupils moved than allowed"
    case locked = "locked, but changed"
    case openCount = "other number of open facilities than asked for"
    case splitFeeder = "feeder whose pupils go elsewhere, too, than most of them"
  }

  public let kind: Kind
  public let facility: Int?
  public let block: Int?
  /// How many pupils, blocks or units of length it is broken by.
  public let amount: Double

  public init(_ kind: Kind, facility: Int? = nil, block: Int? = nil, amount: Double = 1) {
    self.kind = kind
    self.facility = facility
    self.block = block
    self.amount = amount
  }

  /// One sentence with the codes and names of the problem, without a full stop.
  public func text(in problem: RedesignProblem) -> Text {
    var parts = [Text(kind.rawValue)]
    if kind == .splitFeeder, let block, let feeders = problem.feeders {
      parts.append("feeder \(name: feeders.codes[Int(feeders.ofBlock[block])])")
    }
    if let facility { parts.append("facility \(name: problem.facilities[facility].label)") }
    if let block { parts.append("block \(name: problem.blocks[block])") }
    let isWhole = amount == amount.rounded() && amount.magnitude < 1e15
    parts.append("by \(isWhole ? .whole(Int(amount)) : .decimals(amount, 3))")
    return Text(parts, separator: ", ")
  }
}
