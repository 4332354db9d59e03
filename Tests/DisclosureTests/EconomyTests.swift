import DeterministicParallel
import Testing

@testable import Disclosure

/// How much more is withheld than must be.
@Suite struct EconomyTests {
  /// The least cost of a set of further cells that protects all small ones, by trying all cheaper than `limit`.
  private func leastCost(_ network: LinkedCells, below limit: Int) -> Int {
    var best = limit
    let useful = network.cells.indices.filter {
      let cell = network.cells[$0]
      return cell.mark.isPublished && cell.cost != nil && cell.count > 0
    }.sorted { (network.cells[$0].cost ?? 0) < (network.cells[$1].cost ?? 0) }
    func tryAll(_ next: Int, _ tried: LinkedCells, _ cost: Int) {
      var search = ProtectionSearch(tried)
      if search.unprotected().isEmpty {
        best = min(best, cost)
        return
      }
      for position in next..<useful.count {
        let cell = useful[position]
        let sum = cost + (tried.cells[cell].cost ?? 0)
        if sum >= best { return }
        var tried = tried
        tried.cells[cell].mark = .secondary
        tryAll(position + 1, tried, sum)
      }
    }
    tryAll(0, network, 0)
    return best
  }

  @Test func littleMoreIsWithheldThanMustBe() {
    var (cost, least, tables) = (0, 0, 0)
    for run in 0..<120 {
      var draws = SeededGenerator(seed: 9, stream: UInt64(run))
      let made = RandomTable(
        zones: 4, districts: 0, groups: 1, sizes: [6, 20, 40, 60], shares: [0.1, 0.3]
      ).counts(&draws)
      let areas = AreaPositions(made)
      let rule = SuppressionRule(protectsUnknown: false)
      let totals = ProtectionSearch.marks(of: .totals(made, areas: areas, rule: rule)).marks
      var network = LinkedCells.table(of: made.families[0], made, areas: areas, totals: totals, rule: rule)
      let marks = ProtectionSearch.marks(of: network).marks
      network.withholdSmall()
      let further = marks.indices.filter { !marks[$0].isPublished && network.cells[$0].mark.isPublished }
      // Where the marks themselves had to be blurred there is nothing to compare with; nor where nothing is small.
      guard !further.isEmpty, !marks.contains(.together) else { continue }
      let paid = further.reduce(0) { $0 + (network.cells[$1].cost ?? 0) }
      let needed = leastCost(network, below: paid)
      // A count of the city weighs more than all others of the table.
      #expect(paid / 100_000 == needed / 100_000, "table \(run)")
      tables += 1
      cost += paid % 100_000
      least += needed % 100_000
    }
    #expect(tables > 40)
    #expect(Double(cost) <= 1.05 * Double(least), "\(cost) where \(least) is enough")
  }
}
