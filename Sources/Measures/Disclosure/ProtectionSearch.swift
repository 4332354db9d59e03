/// Withholds counts until every small one can take all the values of its protection interval.
///
/// An interval is found by moving the true counts, one augmenting cycle after another, to another table that the
/// reader cannot tell from the true one. Where the hidden cells allow no cycle, the cheapest one through published
/// cells is withheld (Kelly, Golden and Assad 1992; Castro 2002, *Network flows heuristics for complementary
/// cell suppression*, Lecture Notes in Computer Science 2316).
struct ProtectionSearch {
  private(set) var network: LinkedCells
  /// Arcs by node, both ends.
  private var firstArc: [Int]
  private var arcsAtNode: [Int]
  private var arcsOfCell: [[Int]]
  private var hiddenInRow: [Int]
  /// How far the table in hand is from the true one.
  private var arcChange: [Int]
  private var cellChange: [Int]
  private var changed: [Int] = []
  private var paths: ShortestPaths

  init(_ network: LinkedCells) {
    self.network = network
    firstArc = [Int](repeating: 0, count: network.nodes + 1)
    for arc in network.arcs {
      firstArc[arc.from + 1] += 1
      firstArc[arc.to + 1] += 1
    }
    for node in 0..<network.nodes { firstArc[node + 1] += firstArc[node] }
    var next = firstArc
    arcsAtNode = [Int](repeating: 0, count: 2 * network.arcs.count)
    arcsOfCell = [[Int]](repeating: [], count: network.cells.count)
    for (index, arc) in network.arcs.enumerated() {
      for node in [arc.from, arc.to] {
        arcsAtNode[next[node]] = index
        next[node] += 1
      }
      arcsOfCell[arc.cell].append(index)
    }
    hiddenInRow = [Int](repeating: 0, count: (network.cells.map(\.row).max() ?? 0) + 1)
    for cell in network.cells where !cell.mark.isPublished { hiddenInRow[cell.row] += 1 }
    arcChange = [Int](repeating: 0, count: network.arcs.count)
    cellChange = [Int](repeating: 0, count: network.cells.count)
    paths = ShortestPaths(nodes: network.nodes)
  }

  /// Withholds until the audit passes.
  ///
  /// - Returns: the marks of the cells, and those that stay open because what gives them away is decided elsewhere.
  static func marks(of network: LinkedCells) -> (marks: [Mark], unprotected: [Int]) {
    var network = network
    network.withholdSmall()
    var search = ProtectionSearch(network)
    search.protectAll()
    search.release(search.targets.reversed())
    search.release(search.targets)
    return (search.network.cells.map(\.mark), search.unprotected())
  }

  /// The cells that a reader can narrow down to less than their protection interval.
  mutating func unprotected() -> [Int] {
    targets.filter { !isProtected($0, withholding: false) }
  }

  /// The smallest and largest count, within `limit` of the true one, that a reader must think possible.
  mutating func interval(of cell: Int, heedingMarks: Bool, limit: Int) -> ClosedRange<Int> {
    let count = network.cells[cell].count
    let low = reached(cell, max(0, count - limit), heedingMarks: heedingMarks, withholding: false)
    return low...reached(cell, count + limit, heedingMarks: heedingMarks, withholding: false)
  }

  private var targets: [Int] { network.cells.indices.filter { network.cells[$0].goal != nil } }

  private mutating func protectAll() {
    for target in targets where !isProtected(target, withholding: true) {
      // The marks say too much: an area of six pupils with two small counts, say.
      let row = network.cells[target].row
      withholdTogether { $0.row == row }
      if isProtected(target, withholding: true) { continue }
      withholdTogether { !$0.mark.isPublished }
      if isProtected(target, withholding: true) { continue }
      withholdTogether { _ in true }
    }
  }

  /// Publishes again what turns out, in hindsight, not to be needed when the targets come in this order.
  private mutating func release(_ order: [Int]) {
    let before = network
    for cell in network.cells.indices where network.cells[cell].mark != .primary {
      if network.cells[cell].mark == .secondary, network.cells[cell].cost != nil {
        setMark(cell, .published)
      } else if network.cells[cell].mark == .published {
        network.cells[cell].cost = nil
      }
    }
    let isEnough = order.allSatisfy { isProtected($0, withholding: true) }
    let marks = isEnough ? network.cells.map(\.mark) : before.cells.map(\.mark)
    network = before
    for cell in marks.indices { network.cells[cell].mark = marks[cell] }
    hiddenInRow = hiddenInRow.map { _ in 0 }
    for cell in network.cells where !cell.mark.isPublished { hiddenInRow[cell.row] += 1 }
  }

  private mutating func withholdTogether(_ isChosen: (LinkedCells.Cell) -> Bool) {
    for cell in network.cells.indices where isChosen(network.cells[cell]) {
      if network.cells[cell].cost == nil { continue }
      setMark(cell, .together)
    }
  }

  private mutating func setMark(_ cell: Int, _ mark: Mark) {
    let row = network.cells[cell].row
    if network.cells[cell].mark.isPublished, mark != .published { hiddenInRow[row] += 1 }
    if !network.cells[cell].mark.isPublished, mark == .published { hiddenInRow[row] -= 1 }
    network.cells[cell].mark = mark
  }

  private mutating func isProtected(_ target: Int, withholding: Bool) -> Bool {
    let cell = network.cells[target]
    guard let goal = cell.goal else { return true }
    func reaches(_ value: Int, _ heedingMarks: Bool) -> Bool {
      reached(target, value, heedingMarks: heedingMarks, withholding: withholding) == value
    }
    // Upwards first: what gives pupils away can always take some, but not the other way round.
    return reaches(goal.upperBound - 1, true) && reaches(goal.upperBound, false)
      && reaches(goal.lowerBound, true)
  }

  /// The count nearest to `value` that some table with the same published counts has in this cell.
  private mutating func reached(_ cell: Int, _ value: Int, heedingMarks: Bool, withholding: Bool) -> Int {
    var missing = abs(value - network.cells[cell].count)
    let rises = value > network.cells[cell].count
    defer { forgetChanges() }
    while missing > 0 {
      let step = Step(
        cell: cell, rises: rises, missing: missing, heedingMarks: heedingMarks, withholding: withholding)
      let moved = move(step)
      if moved == 0 { break }
      missing -= moved
    }
    return rises ? value - missing : value + missing
  }
}

extension ProtectionSearch {
  /// One cycle to be found.
  private struct Step {
    let cell: Int
    let rises: Bool
    let missing: Int
    let heedingMarks: Bool
    let withholding: Bool
  }

  /// Changes the table in hand along the cheapest cycle; returns by how much.
  private mutating func move(_ step: Step) -> Int {
    var best: (cost: Int, cycle: [(arc: Int, rises: Bool)])?
    for arc in arcsOfCell[step.cell] {
      let ends = network.arcs[arc]
      if !step.rises, ends.count + arcChange[arc] == 0 { continue }
      let (start, goal) = step.rises ? (ends.to, ends.from) : (ends.from, ends.to)
      guard let cost = findPath(from: start, to: goal, step, below: best?.cost ?? Int.max) else { continue }
      var cycle = [(arc: arc, rises: step.rises)]
      var node = goal
      while node != start {
        let last = paths.lastArc[node]
        let rises = network.arcs[last].to == node
        cycle.append((last, rises))
        node = rises ? network.arcs[last].from : network.arcs[last].to
      }
      best = (cost, cycle)
    }
    guard let best else { return 0 }
    let moved = amount(along: best.cycle, step)
    guard moved > 0 else { return 0 }
    for (arc, rises) in best.cycle {
      let cell = network.arcs[arc].cell
      if network.cells[cell].mark.isPublished { setMark(cell, .secondary) }
      arcChange[arc] += rises ? moved : -moved
      cellChange[cell] += rises ? moved : -moved
      changed.append(arc)
    }
    return moved
  }

  /// How far all arcs of a cycle can change together; several of them may be parts of one cell.
  private func amount(along cycle: [(arc: Int, rises: Bool)], _ step: Step) -> Int {
    var amount = step.missing
    for (arc, rises) in cycle {
      let cell = network.arcs[arc].cell
      let parts = cycle.count { network.arcs[$0.arc].cell == cell && $0.rises == rises }
      if !rises { amount = min(amount, network.arcs[arc].count + arcChange[arc]) }
      if cell != step.cell { amount = min(amount, roomInCell(cell, rises, step.heedingMarks) / parts) }
    }
    return amount
  }

  private func roomInCell(_ index: Int, _ rises: Bool, _ heedingMarks: Bool) -> Int {
    let cell = network.cells[index]
    let bounds = cell.bounds(heedingMarks: heedingMarks)
    let count = cell.count + cellChange[index]
    return rises ? bounds.upperBound - count : count - bounds.lowerBound
  }

  private mutating func forgetChanges() {
    for arc in changed {
      arcChange[arc] = 0
      cellChange[network.arcs[arc].cell] = 0
    }
    changed.removeAll(keepingCapacity: true)
  }

  /// The cost of the cheapest way along arcs that can change; nil when there is none below the limit.
  private mutating func findPath(from start: Int, to goal: Int, _ step: Step, below limit: Int) -> Int? {
    paths.begin(at: start)
    while let (node, cost) = paths.next(), cost < limit {
      if node == goal { return cost }
      for position in firstArc[node]..<firstArc[node + 1] {
        let index = arcsAtNode[position]
        let arc = network.arcs[index]
        if arc.cell == step.cell { continue }
        let cell = network.cells[arc.cell]
        let rises = arc.from == node
        if cell.mark.isPublished, !step.withholding || cell.cost == nil { continue }
        var room = roomInCell(arc.cell, rises, step.heedingMarks)
        if !rises { room = min(room, arc.count + arcChange[index]) }
        if room < 1 { continue }
        var price = 1
        if cell.mark.isPublished, let worth = cell.cost {
          // A cell that can take a part of the change only will need others beside it.
          let cells = room < step.missing ? (step.missing + room - 1) / room : 1
          price = (hiddenInRow[cell.row] > 0 ? worth / 2 : worth) * cells
        }
        paths.offer(rises ? arc.to : arc.from, cost: cost + price, by: index)
      }
    }
    return nil
  }
}
