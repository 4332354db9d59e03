/// What may be shown of a second plan when a first one is public: the difference of two zones must not single out
/// the few pupils who live between their borders.
///
///     let plan = PlanComparison(first: old, second: new, columns: [all], zones: (210, 212))
///     plan.marks[17]  // .secondary: zone 17 of the second plan is not shown
///
/// The two plans cut each other into overlay cells; a zone of either is a sum of them. A zone of the second plan is
/// shown whole or not at all, in every column; then each column is a network of its own, from first zones through
/// overlay cells to second zones, and the reader's interval for an overlay cell is found in it exactly. Every overlay
/// cell of 1 ..< `minimum` pupils must keep the interval 1 ... `minimum`. Sums and differences of published zones
/// that come out as a few pupils are overlay cells added up, so none of them can be found either: a sum known to be
/// less than `minimum` would bound its overlay cells below it.
public struct PlanComparison: Sendable, Hashable {
  /// By zone of the second plan.
  public let marks: [Mark]
  /// How many small overlay cells the first plan gives away by itself, whatever is shown of the second.
  public let givenAway: Int

  /// - Parameters:
  ///   - first: for each overlay cell, its zone in the first plan, −1 for none. Where districts are public too, the parts
  ///     of zones in districts take the zones' place: the reader is then taken to know them.
  ///   - second: for each overlay cell, its zone in the second plan, −1 for none.
  ///   - columns: counts by overlay cell, such as all pupils, or members, rest and all.
  ///   - withheld: for each column, the first plan's zones whose count is not public. What of the second plan shares
  ///     an overlay cell with them is not shown, since one could be subtracted from the other.
  public init(
    first: [Int], second: [Int], columns: [[Int]], zones: (first: Int, second: Int),
    withheld: [Set<Int>] = [],
    rule: SuppressionRule = SuppressionRule()
  ) {
    precondition(first.count == second.count && columns.allSatisfy { $0.count == first.count })
    // Those outside are one more zone, the last, of either plan.
    let (outsideFirst, outsideSecond) = (zones.first, zones.second)
    var marks = [Mark](repeating: .published, count: outsideSecond + 1)
    let hidden = withheld.reduce(into: Set()) { $0.formUnion($1) }
    for overlayCell in first.indices where hidden.contains(first[overlayCell]) {
      marks[second[overlayCell] < 0 ? outsideSecond : second[overlayCell]] = .together
    }
    var givenAway = 0
    for column in columns {
      var network = LinkedCells(nodes: outsideFirst + outsideSecond + 3)
      let ground = outsideFirst + outsideSecond + 2
      var sums = [Int](repeating: 0, count: marks.count)
      for overlayCell in second.indices {
        sums[second[overlayCell] < 0 ? outsideSecond : second[overlayCell]] += column[overlayCell]
      }
      for zone in sums.indices {
        // What another column needed stays withheld.
        let cost = marks[zone].isPublished ? 24 + sums[zone] : nil
        network.cells.append(.init(count: sums[zone], cost: cost, row: zone, mark: marks[zone]))
        network.add(zone, from: outsideFirst + 1 + zone, to: ground, count: sums[zone])
      }
      for overlayCell in first.indices {
        var cell = LinkedCells.Cell(count: column[overlayCell], row: sums.count, mark: .together)
        if (1..<rule.minimum).contains(column[overlayCell]), !hidden.contains(first[overlayCell]) {
          cell.goal = 1...rule.minimum
        }
        network.cells.append(cell)
        network.add(
          network.cells.count - 1, from: first[overlayCell] < 0 ? outsideFirst : first[overlayCell],
          to: outsideFirst + 1 + (second[overlayCell] < 0 ? outsideSecond : second[overlayCell]),
          count: column[overlayCell])
      }
      givenAway += network.dropHopelessGoals()
      marks = Array(ProtectionSearch.marks(of: network).marks.prefix(marks.count))
    }
    self.marks = marks.dropLast()
    self.givenAway = givenAway
  }
}

extension LinkedCells {
  /// Gives up the goals that stay out of reach when everything that may be is withheld; returns how many.
  fileprivate mutating func dropHopelessGoals() -> Int {
    var darkest = self
    for cell in cells.indices where cells[cell].cost != nil { darkest.cells[cell].mark = .together }
    var search = ProtectionSearch(darkest)
    let hopeless = search.unprotected()
    for cell in hopeless { cells[cell].goal = nil }
    return hopeless.count
  }
}
