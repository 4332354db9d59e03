/// Withholds counts until every small one can take all the values of its protection interval.
///
/// An interval is found by moving the true counts, one augmenting cycle after another, to another table that the
/// reader cannot tell from the true one. Where the hidden cells allow no cycle, the cheapest one through published
/// cells is withheld (Kelly, Golden and Assad 1992; Castro 2002, *Network flows heuristics for complementary
/// cell suppression*, Lecture Notes in Computer Science 2316).
struct ProtectionSearch {
  private var network: ResidualNetwork
  private let targets: [LinkedCells.Target]

  init(_ network: LinkedCells) {
    self.network = ResidualNetwork(network)
    targets = network.targets
  }

  /// Withholds until the audit passes.
  ///
  /// - Returns: the marks of the cells, and how many stay open because what gives them away is decided elsewhere.
  static func marks(of network: LinkedCells) -> (marks: [Mark], unprotected: Int) {
    var network = network
    network.withholdSmall()
    var search = ProtectionSearch(network)
    search.protectAll()
    search.release(search.targets.reversed())
    search.release(search.targets)
    var unprotected = search.unprotected()
    for _ in 0..<3 where !unprotected.isEmpty {
      search.protectAll()
      unprotected = search.unprotected()
    }
    return (search.network.cells.map(\.mark), unprotected.count)
  }

  /// The cells, and the first cells of sums, that a reader can narrow down to less than their protection interval.
  mutating func unprotected() -> [Int] {
    targets.filter { !isProtected($0, withholding: false) }.map { $0.cells[0] }
  }

  /// The smallest and largest count, within `limit` of the true one, that a reader must think possible.
  mutating func interval(of cell: Int, heedingMarks: Bool, limit: Int) -> ClosedRange<Int> {
    let count = network.cells[cell].count
    let low = reached([cell], max(0, count - limit), heedingMarks: heedingMarks, withholding: false)
    return low...reached([cell], count + limit, heedingMarks: heedingMarks, withholding: false)
  }

  private mutating func protectAll() {
    for target in targets where !isProtected(target, withholding: true) {
      // The marks say too much: an area of six pupils with two small counts, say.
      let row = network.cells[target.cells[0]].row
      if target.cells.count > 1 {
        withholdTogether { $0.row == row && !$0.mark.isPublished }
        if isProtected(target, withholding: true) { continue }
      }
      withholdTogether { $0.row == row }
      if isProtected(target, withholding: true) { continue }
      withholdTogether { !$0.mark.isPublished }
      if isProtected(target, withholding: true) { continue }
      withholdTogether { _ in true }
    }
  }

  /// Publishes again what turns out, in hindsight, not to be needed when the targets come in this order.
  private mutating func release(_ order: [LinkedCells.Target]) {
    let before = network.cells
    var cells = before
    for cell in cells.indices {
      if cells[cell].mark == .secondary, cells[cell].cost != nil {
        cells[cell].mark = .published
      } else if cells[cell].mark == .published {
        cells[cell].cost = nil
      }
    }
    network.reset(cells)
    let isEnough = order.allSatisfy { isProtected($0, withholding: true) }
    cells = before
    if isEnough { for cell in cells.indices { cells[cell].mark = network.cells[cell].mark } }
    network.reset(cells)
  }

  private mutating func withholdTogether(_ isChosen: (LinkedCells.Cell) -> Bool) {
    for (index, cell) in network.cells.enumerated() where cell.cost != nil && isChosen(cell) {
      network.mark(index, .together)
    }
  }

  private mutating func isProtected(_ target: LinkedCells.Target, withholding: Bool) -> Bool {
    let goal = target.goal
    func reaches(_ value: Int, _ heedingMarks: Bool) -> Bool {
      reached(target.cells, value, heedingMarks: heedingMarks, withholding: withholding) == value
    }
    // Upwards first: what gives pupils away can always take some, but not the other way round.
    return reaches(goal.upperBound - 1, true) && reaches(goal.upperBound, false)
      && reaches(goal.lowerBound, true)
  }

  /// The count nearest to `value` that some table with the same published counts has in this cell, or in these
  /// together.
  ///
  /// Of several, one changes at a time while the others stay: what is found is possible, though more may be.
  private mutating func reached(
    _ target: [Int], _ value: Int, heedingMarks: Bool, withholding: Bool
  ) -> Int {
    let count = target.reduce(0) { $0 + network.cells[$1].count }
    var missing = abs(value - count)
    let rises = value > count
    network.hold(target, true)
    defer {
      network.hold(target, false)
      network.returnToTruth()
    }
    if target.count == 1, network.isPlain {
      // Nearly always what is hidden is enough; where it is not, the order of the cycles decides what is withheld.
      if reaches(by: missing, target[0], rises: rises, heedingMarks: heedingMarks) { return value }
      network.returnToTruth()
    }
    // What is withheld already comes first, and of several cells all of them before another is withheld.
    for mayWithhold in withholding && target.count > 1 ? [false, true] : [withholding] {
      for wantsHidden in target.count > 1 && mayWithhold ? [true, false] : [true] {
        for cell in target {
          if target.count > 1, network.cells[cell].mark.isPublished == wantsHidden { continue }
          while missing > 0 {
            let step = ResidualNetwork.Step(
              cell: cell, isPart: target.count > 1, rises: rises, missing: missing,
              heedingMarks: heedingMarks, withholding: mayWithhold)
            let moved = network.move(step)
            if moved == 0 { break }
            missing -= moved
          }
        }
      }
    }
    return rises ? value - missing : value + missing
  }

  /// Whether a cell can change so far through hidden cells, in any order of cycles.
  private mutating func reaches(by wanted: Int, _ cell: Int, rises: Bool, heedingMarks: Bool) -> Bool {
    var missing = wanted
    while missing > 0 {
      let moved = network.move(
        ResidualNetwork.Step(
          cell: cell, isPart: false, rises: rises, missing: missing, heedingMarks: heedingMarks,
          withholding: false, takesAny: true))
      if moved == 0 { return false }
      missing -= moved
    }
    return true
  }
}
