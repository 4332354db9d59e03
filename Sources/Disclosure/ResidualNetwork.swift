/// A network of linked cells on the way from the true table to another that the reader cannot tell from it.
///
/// A cell that is hidden can change as far as its bounds let it; what is published, or may not be withheld, cannot.
struct ResidualNetwork: Sendable {
  let arcs: [LinkedCells.Arc]
  /// Whether each cell is one arc, so that cycles lead as far as any table does, whichever are taken.
  let isPlain: Bool
  private(set) var cells: [LinkedCells.Cell]
  /// The arcs at each node, both ends, in one list; and those of hidden cells by node.
  private var firstArc: [Int]
  private var arcsAtNode: [Int]
  private var hiddenArcs: [[Int]]
  private var arcsOfCell: [[Int]]
  private var hiddenInRow: [Int]
  /// How far the table in hand is from the true one.
  private var arcChange: [Int]
  private var cellChange: [Int]
  private var changed: [Int] = []
  /// The cells that are asked for; what changes with one of them is none of them.
  private var isHeld: [Bool]
  private var paths: ShortestPaths
  private var walk: Walk
  /// The search from the start of a cycle, and that from its goal.
  private var frontiers: [Frontier]

  init(_ network: LinkedCells) {
    arcs = network.arcs
    cells = network.cells
    firstArc = [Int](repeating: 0, count: network.nodes + 1)
    for arc in arcs {
      firstArc[arc.from + 1] += 1
      firstArc[arc.to + 1] += 1
    }
    for node in 0..<network.nodes { firstArc[node + 1] += firstArc[node] }
    var next = firstArc
    arcsAtNode = [Int](repeating: 0, count: 2 * arcs.count)
    arcsOfCell = [[Int]](repeating: [], count: cells.count)
    for (index, arc) in arcs.enumerated() {
      for node in [arc.from, arc.to] {
        arcsAtNode[next[node]] = index
        next[node] += 1
      }
      arcsOfCell[arc.cell].append(index)
    }
    isPlain = arcsOfCell.allSatisfy { $0.count < 2 }
    arcChange = [Int](repeating: 0, count: arcs.count)
    cellChange = [Int](repeating: 0, count: cells.count)
    isHeld = [Bool](repeating: false, count: cells.count)
    paths = ShortestPaths(nodes: network.nodes)
    walk = Walk(nodes: network.nodes)
    frontiers = Array(repeating: Frontier(nodes: network.nodes), count: 2)
    hiddenArcs = [[Int]](repeating: [], count: network.nodes)
    hiddenInRow = [Int](repeating: 0, count: (cells.map(\.row).max() ?? 0) + 1)
    listHidden()
  }

  mutating func mark(_ cell: Int, _ mark: Mark) {
    if cells[cell].mark.isPublished, !mark.isPublished { list(cell) }
    cells[cell].mark = mark
  }

  /// Starts anew with other marks and costs of the same cells.
  mutating func reset(_ cells: [LinkedCells.Cell]) {
    self.cells = cells
    for node in hiddenArcs.indices { hiddenArcs[node].removeAll(keepingCapacity: true) }
    for row in hiddenInRow.indices { hiddenInRow[row] = 0 }
    listHidden()
  }

  private mutating func listHidden() {
    for cell in cells.indices where !cells[cell].mark.isPublished { list(cell) }
  }

  private mutating func list(_ cell: Int) {
    hiddenInRow[cells[cell].row] += 1
    for arc in arcsOfCell[cell] {
      hiddenArcs[arcs[arc].from].append(arc)
      hiddenArcs[arcs[arc].to].append(arc)
    }
  }

  mutating func hold(_ cells: [Int], _ isHeld: Bool) {
    for cell in cells { self.isHeld[cell] = isHeld }
  }

  mutating func returnToTruth() {
    for arc in changed {
      arcChange[arc] = 0
      cellChange[arcs[arc].cell] = 0
    }
    changed.removeAll(keepingCapacity: true)
  }

  /// Changes the table in hand along a cycle, the cheapest if cells have to be withheld; returns by how much.
  mutating func move(_ step: Step) -> Int {
    if step.isPart, room(in: step.cell, rises: step.rises, step) == 0 { return 0 }
    let open = arcsOfCell[step.cell].filter { step.rises || arcs[$0].count + arcChange[$0] > 0 }
    var isBlocked = false
    for arc in open {
      let found = step.takesAny ? nearCycle(closing: arc, step) : hiddenCycle(closing: arc, step)
      guard let cycle = found else { continue }
      let moved = move(along: cycle, step)
      if moved > 0 { return moved }
      isBlocked = true
    }
    guard step.withholding || isBlocked else { return 0 }
    var best: (cost: Int, cycle: [Change])?
    for arc in open { best = cheapestCycle(closing: arc, step, below: best?.cost ?? Int.max) ?? best }
    return best.map { move(along: $0.cycle, step) } ?? 0
  }

  private mutating func move(along cycle: [Change], _ step: Step) -> Int {
    let moved = amount(along: cycle, step)
    guard moved > 0 else { return 0 }
    for change in cycle {
      let cell = arcs[change.arc].cell
      if cells[cell].mark.isPublished { mark(cell, .secondary) }
      arcChange[change.arc] += change.rises ? moved : -moved
      cellChange[cell] += change.rises ? moved : -moved
      changed.append(change.arc)
    }
    return moved
  }

  /// How far all arcs of a cycle can change together; several of them may be parts of one cell.
  private func amount(along cycle: [Change], _ step: Step) -> Int {
    var amount = step.missing
    for change in cycle {
      let cell = arcs[change.arc].cell
      if !change.rises { amount = min(amount, arcs[change.arc].count + arcChange[change.arc]) }
      if step.isPart || cell != step.cell {
        let parts =
          isPlain ? 1 : cycle.count { arcs[$0.arc].cell == cell && $0.rises == change.rises }
        amount = min(amount, room(in: cell, rises: change.rises, step) / parts)
      }
    }
    return amount
  }

  private func room(in cell: Int, rises: Bool, _ step: Step) -> Int {
    let heedsMark = step.heedingMarks && cells[cell].mark != .together
    let count = cells[cell].count + cellChange[cell]
    return rises
      ? (heedsMark ? cells[cell].told.upperBound : LinkedCells.anything) - count
      : count - (heedsMark ? cells[cell].told.lowerBound : 0)
  }

  private func room(on arc: Int, rises: Bool, _ step: Step) -> Int {
    let room = room(in: arcs[arc].cell, rises: rises, step)
    return rises ? room : min(room, arcs[arc].count + arcChange[arc])
  }

  /// Where a path has to lead so that it closes a cycle with the arc.
  private func ends(closing arc: Int, _ step: Step) -> (start: Int, goal: Int) {
    step.rises ? (arcs[arc].to, arcs[arc].from) : (arcs[arc].from, arcs[arc].to)
  }
}

extension ResidualNetwork {
  /// A cycle through hidden cells only; nil when there is none.
  private mutating func hiddenCycle(closing arc: Int, _ step: Step) -> [Change]? {
    var (start, goal) = ends(closing: arc, step)
    // From a row to a column: of the many rows of a column the first will nearly always do.
    let isBackward = hiddenArcs[start].count > hiddenArcs[goal].count
    if isBackward { swap(&start, &goal) }
    walk.begin(at: start)
    while let (node, position) = walk.last {
      let hidden = hiddenArcs[node]
      if position == 0, hidden.count < 10,
        let last = hidden.first(where: {
          other(of: $0, node) == goal && isOpen($0, from: node, isBackward, step)
        })
      {
        walk.go(to: goal, by: last)
        return cycle(closing: arc, from: start, to: goal, walk.lastArc, isBackward: isBackward, step)
      }
      if position == hidden.count {
        walk.back()
        continue
      }
      walk.turn()
      let next = other(of: hidden[position], node)
      guard !walk.hasSeen(next), isOpen(hidden[position], from: node, isBackward, step) else { continue }
      walk.go(to: next, by: hidden[position])
      if next == goal {
        return cycle(closing: arc, from: start, to: goal, walk.lastArc, isBackward: isBackward, step)
      }
    }
    return nil
  }

  /// A short cycle through hidden cells only, looked for from both ends, as few arcs may lead from one of them; nil
  /// when there is none.
  private mutating func nearCycle(closing arc: Int, _ step: Step) -> [Change]? {
    let (start, goal) = ends(closing: arc, step)
    frontiers[0].begin(at: start)
    frontiers[1].begin(at: goal)
    while true {
      let side = frontiers[0].work <= frontiers[1].work ? 0 : 1
      guard let node = frontiers[side].next(work: hiddenArcs) else { return nil }
      for own in hiddenArcs[node] {
        let next = other(of: own, node)
        guard !frontiers[side].hasSeen(next), isOpen(own, from: side == 0 ? node : next, false, step) else {
          continue
        }
        frontiers[side].reach(next, by: own)
        if frontiers[1 - side].hasSeen(next) { return cycle(closing: arc, start, goal, through: next, step) }
      }
    }
  }

  private func cycle(
    closing arc: Int, _ start: Int, _ goal: Int, through middle: Int, _ step: Step
  ) -> [Change] {
    var cycle = cycle(
      closing: arc, from: start, to: middle, frontiers[0].lastArc, isBackward: false, step)
    var node = middle
    while node != goal {
      let next = frontiers[1].lastArc[node]
      cycle.append(Change(arc: next, rises: arcs[next].from == node))
      node = other(of: next, node)
    }
    return cycle
  }

  private func other(of arc: Int, _ node: Int) -> Int {
    arcs[arc].from == node ? arcs[arc].to : arcs[arc].from
  }

  private func isOpen(_ arc: Int, from node: Int, _ isBackward: Bool, _ step: Step) -> Bool {
    !isHeld[arcs[arc].cell] && room(on: arc, rises: (arcs[arc].from == node) != isBackward, step) > 0
  }

  /// The cheapest cycle, counting what must be withheld for it; nil when there is none below the limit.
  private mutating func cheapestCycle(
    closing arc: Int, _ step: Step, below limit: Int
  ) -> (cost: Int, cycle: [Change])? {
    let (start, goal) = ends(closing: arc, step)
    paths.begin(at: start)
    while let (node, cost) = paths.next(), cost < limit {
      if node == goal {
        return (cost, cycle(closing: arc, from: start, to: goal, paths.lastArc, isBackward: false, step))
      }
      for position in firstArc[node]..<firstArc[node + 1] {
        let index = arcsAtNode[position]
        guard let price = price(of: index, from: node, step) else { continue }
        let next = other(of: index, node)
        paths.offer(next, cost: cost + price, by: index)
        // Nothing can be cheaper than what costs no more than the nearest node.
        if next == goal, price == 0 {
          return (cost, cycle(closing: arc, from: start, to: goal, paths.lastArc, isBackward: false, step))
        }
      }
    }
    return nil
  }

  private func price(of index: Int, from node: Int, _ step: Step) -> Int? {
    let arc = arcs[index]
    guard !isHeld[arc.cell] else { return nil }
    let isPublished = cells[arc.cell].mark.isPublished
    if isPublished, !step.withholding || cells[arc.cell].cost == nil { return nil }
    let room = room(on: index, rises: arc.from == node, step)
    guard room > 0 else { return nil }
    guard isPublished, let worth = cells[arc.cell].cost else { return 0 }
    // A cell that can take a part of the change only will need others beside it.
    let cells = room < step.missing ? (step.missing + room - 1) / room : 1
    return (hiddenInRow[self.cells[arc.cell].row] > 0 ? worth / 2 : worth) * cells
  }

  private func cycle(
    closing arc: Int, from start: Int, to goal: Int, _ lastArc: [Int], isBackward: Bool, _ step: Step
  ) -> [Change] {
    var cycle = [Change(arc: arc, rises: step.rises)]
    var node = goal
    while node != start {
      let last = lastArc[node]
      cycle.append(Change(arc: last, rises: (arcs[last].to == node) != isBackward))
      node = other(of: last, node)
    }
    return cycle
  }
}
