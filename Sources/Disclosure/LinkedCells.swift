/// Counts tied to each other by sums, as a network.
///
/// Every sum is a node and every count flows along an arc, into the sum that it is and out of the sum that it is a
/// part of. Areas within areas by columns are such a network (Cox 1995, *Network models for complementary cell
/// suppression*, Journal of the American Statistical Association 90), so what a reader can work out of a hidden
/// count is exactly how much of it can flow another way along hidden arcs (Kelly, Golden and Assad 1992, *Cell
/// suppression: disclosure protection for sensitive tabular data*, Networks 22).
struct LinkedCells: Sendable {
  /// One count that may be published.
  struct Cell: Sendable {
    var count: Int
    /// What can be read from the mark when the count is withheld.
    var told: ClosedRange<Int> = 0...LinkedCells.anything
    /// The values that must stay possible, the last of them only to a reader who leaves the marks out of account;
    /// nil for a count that needs no protection itself.
    var goal: ClosedRange<Int>?
    /// What it costs the reader to miss it; nil for a count whose mark is decided elsewhere.
    var cost: Int?
    /// The counts that stand in one row lose half their worth with the first of them.
    var row = 0
    var mark = Mark.published
  }

  /// A part of a cell on its way between two sums; most cells have one part.
  struct Arc: Sendable {
    var from: Int
    var to: Int
    var cell: Int
    var count: Int
  }

  /// What must stay possible of a cell, or of several cells of one row together.
  struct Target: Sendable {
    var cells: [Int]
    var goal: ClosedRange<Int>
  }

  static let anything = Int.max / 4

  private(set) var nodes: Int
  var cells: [Cell] = []
  /// Sums of cells that are no cells themselves, but need protection.
  var sums: [Target] = []
  private(set) var arcs: [Arc] = []

  init(nodes: Int) {
    self.nodes = nodes
  }

  /// Lets a part of a cell flow from one sum to another.
  mutating func add(_ cell: Int, from: Int, to: Int, count: Int) {
    arcs.append(Arc(from: from, to: to, cell: cell, count: count))
  }

  /// Marks the cells that need protection themselves.
  mutating func withholdSmall() {
    for cell in cells.indices where cells[cell].goal != nil && cells[cell].mark == .published {
      cells[cell].mark = .primary
    }
  }
}

extension LinkedCells {
  /// All that needs protection.
  var targets: [Target] {
    cells.indices.compactMap { cell in cells[cell].goal.map { Target(cells: [cell], goal: $0) } } + sums
  }
}

extension LinkedCells.Cell {
  /// A count under the rule; `isProtected` is false where small counts do no harm.
  init(_ count: Int, rule: SuppressionRule, isProtected: Bool, zeroIsSmall: Bool, cost: Int?, row: Int) {
    self.init(count: count, cost: cost, row: row)
    guard isProtected else { return }
    let lowest = zeroIsSmall ? 0 : 1
    if (lowest..<rule.minimum).contains(count) {
      goal = lowest...rule.minimum
      told = lowest...(rule.minimum - 1)
    } else {
      // Told apart from a small count by its mark; a reader who knows an empty one for empty is reckoned with.
      told = count == 0 ? 0...0 : rule.minimum...LinkedCells.anything
    }
  }
}
