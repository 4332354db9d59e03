/// What is asked of a plan about feeders that are split and zones in pieces.
///
/// No move of a block can tell by its two zones' sums what it changes of them, so that it is made and, where it does not
/// do, taken back.
struct SplitTerms: Sendable {
  /// What a facility beyond the first counts that pupils of a feeder go to.
  let feederWeight: Double
  /// What a piece beyond a zone's first counts.
  let pieceWeight: Double
  /// Whether each feeder must go to one facility.
  let keepsFeeders: Bool
  /// The feeder of each block, −1 for none; empty where feeders do not count.
  let feederOf: [Int32]
  /// The blocks of each feeder.
  let members: [[Int32]]
  /// The first block with pupils of each feeder, −1 where none has any.
  let anchors: [Int32]

  var countsFeeders: Bool { !members.isEmpty }
  var countsPieces: Bool { pieceWeight > 0 }

  /// nil when nothing is asked.
  init?(_ problem: RedesignProblem, _ objective: Objective, _ constraints: Constraints) {
    func weight(_ measure: Objective.Measure) -> Double {
      objective.terms.reduce(0) { $1.measure == measure ? $0 + $1.weight : $0 }
    }
    pieceWeight = weight(.islands)
    guard let feeders = problem.feeders, constraints.keepsFeeders || weight(.splitFeeders) > 0 else {
      (feederWeight, keepsFeeders, feederOf, members, anchors) = (0, false, [], [], [])
      guard pieceWeight > 0 else { return nil }
      return
    }
    feederWeight = weight(.splitFeeders)
    keepsFeeders = constraints.keepsFeeders
    feederOf = Array(feeders.ofBlock)
    var members = [[Int32]](repeating: [], count: feeders.codes.count)
    for (block, feeder) in feeders.ofBlock.enumerated() where feeder >= 0 {
      members[Int(feeder)].append(Int32(block))
    }
    self.members = members
    anchors = members.map { $0.first { problem.pupils[Int($0)] > 0 } ?? -1 }
  }
}

/// How many feeders of a working plan are split, and zones in pieces.
///
/// A feeder is split as many times as it has zones without its anchor, a block of it that is always the same: that is one
/// less than it has zones.
final class PlanSplits {
  private let model: SearchModel
  private let terms: SplitTerms
  private let flood: ZoneFlood
  /// The blocks with pupils that zone f has of feeder g, at f · feeders + g.
  private var counts: [Int32]
  /// Facilities beyond the first of each feeder.
  private(set) var feeders = 0
  /// Pieces beyond the first of each zone.
  private var pieces = 0

  /// What the objective counts of them.
  var cost: Double { terms.feederWeight * Double(feeders) + terms.pieceWeight * Double(pieces) }

  /// What is broken of the constraints.
  var shortfall: Int { terms.keepsFeeders ? feeders : 0 }

  /// nil where the model asks for nothing of the kind.
  init?(_ model: SearchModel, _ flood: ZoneFlood) {
    guard let terms = model.splits else { return nil }
    (self.model, self.terms, self.flood) = (model, terms, flood)
    counts = Array(repeating: 0, count: model.facilities * terms.members.count)
  }

  /// Counts a whole plan anew.
  func addUp(_ plan: UnsafeMutablePointer<Int32>, sizes: UnsafeMutablePointer<Int32>) {
    for index in counts.indices { counts[index] = 0 }
    feeders = 0
    if terms.countsFeeders {
      for block in 0..<model.blocks { add(block, to: Int(plan[block]), sign: 1) }
    }
    if terms.countsPieces {
      pieces = flood.countPieces(plan) - (0..<model.facilities).count { sizes[$0] > 0 }
    }
  }

  /// Notes that a block is about to move; `plan` and the sizes of zones are those before.
  func move(
    _ block: Int, from source: Int, to target: Int, _ plan: UnsafeMutablePointer<Int32>,
    sizes: UnsafeMutablePointer<Int32>
  ) {
    if terms.countsFeeders {
      add(block, to: source, sign: -1)
      add(block, to: target, sign: 1)
    }
    guard terms.countsPieces else { return }
    // What of a zone the block touches would be so many pieces without it.
    let (left, joined) = (
      flood.pieces(around: block, of: source, plan), flood.pieces(around: block, of: target, plan)
    )
    pieces += left - joined
    // The last block of a zone leaves no piece behind, the first of one is no piece beyond the first.
    if sizes[source] == 1 { pieces += 1 }
    if sizes[target] == 0 { pieces -= 1 }
  }

  private func add(_ block: Int, to facility: Int, sign: Int32) {
    let feeder = Int(terms.feederOf[block])
    guard feeder >= 0, model.pupils[block] > 0 else { return }
    let place = facility * terms.members.count + feeder
    if sign < 0 { counts[place] -= 1 }
    let isAnchor = terms.anchors[feeder] == Int32(block)
    if isAnchor, counts[place] > 0 {
      feeders -= Int(sign)
    } else if !isAnchor, counts[place] == 0 {
      feeders += Int(sign)
    }
    if sign > 0 { counts[place] += 1 }
  }
}
