import Measures

/// What a reader of one year's published counts can work out of those withheld.
///
/// The reader knows which zones and districts meet, every published count with its sums, that no count is negative,
/// and, where marks are heeded, what they say. All groups are attacked together.
struct Attack {
  /// A count withheld that must stay open over a range.
  struct Finding: CustomStringConvertible {
    let name: String
    let count: Int
    let range: ClosedRange<Double>?
    let promised: ClosedRange<Double>

    var isProtected: Bool {
      guard let range else { return false }
      return range.lowerBound <= promised.lowerBound + 1e-6 && range.upperBound >= promised.upperBound - 1e-6
    }

    var description: String {
      "\(name) = \(count) is found in \(range.map { "\($0)" } ?? "nothing"), promised \(promised)"
    }
  }

  private struct Cell {
    let name: String
    let terms: [(unknown: Int, factor: Double)]
    let count: Int
    let mark: Mark
    let lowest: Int
    let isProtected: Bool

    func isSmall(_ rule: SuppressionRule) -> Bool {
      isProtected && (lowest..<rule.minimum).contains(count)
    }
  }

  private let counts: PupilCounts
  private let result: Suppression
  private let rule: SuppressionRule
  private var cells: [Cell] = []

  /// - Parameter rule: what to judge by, when not by the rule that the result promises to keep.
  init(on counts: PupilCounts, _ result: Suppression, rule: SuppressionRule? = nil) {
    self.counts = counts
    self.rule = rule ?? result.rule
    self.result = result
    list(.city, unit: 0, pieces: Array(counts.pieces.indices))
    for district in 0..<counts.districts {
      list(
        .district, unit: district,
        pieces: counts.pieces.indices.filter { counts.pieces[$0].district == Int32(district) })
    }
    for zone in 0..<counts.zones {
      list(.zone, unit: zone, pieces: counts.pieces.indices.filter { counts.pieces[$0].zone == Int32(zone) })
    }
  }

  /// The small counts that are shown.
  var shown: [String] {
    cells.filter { $0.mark.isPublished && $0.isSmall(rule) }.map { "\($0.name) = \($0.count)" }
  }

  /// What can be found about each small count.
  func findings(heedingMarks: Bool) -> [Finding] {
    let unknowns = counts.pieces.count * (1 + 3 * counts.groups.count)
    let targets = cells.filter { !$0.mark.isPublished && $0.isSmall(rule) }
    guard unknowns > 0, !targets.isEmpty, let program = LinearProgram(unknowns: unknowns) else { return [] }
    for group in counts.groups.indices {
      for piece in counts.pieces.indices {
        let parts = (0..<3).map { (unknown: self.unknown(piece, group, $0), factor: 1.0) }
        program.add(parts + [(piece, -1)], in: 0...0)
      }
    }
    for cell in cells { program.add(cell.terms, in: known(of: cell, heedingMarks)) }
    return targets.map { cell in
      return Finding(
        name: cell.name, count: cell.count, range: program.range(of: cell.terms),
        promised: Double(cell.lowest)...Double(rule.minimum - (heedingMarks ? 1 : 0)))
    }
  }

  private func known(of cell: Cell, _ heedingMarks: Bool) -> ClosedRange<Double> {
    let minimum = Double(rule.minimum)
    return switch cell.mark {
    case .published: Double(cell.count)...Double(cell.count)
    case .primary where heedingMarks: Double(cell.lowest)...(minimum - 1)
    case .secondary where heedingMarks && cell.isProtected:
      cell.count == 0 ? 0...0 : minimum...Double.infinity
    default: 0...Double.infinity
    }
  }

  private func unknown(_ piece: Int, _ group: Int, _ column: Int) -> Int {
    column == 3 ? piece : counts.pieces.count * (1 + 3 * group + column) + piece
  }

  private mutating func list(_ level: Level, unit: Int, pieces: [Int]) {
    let all = pieces.reduce(0) { $0 + counts.all[$1] }
    cells.append(
      Cell(
        name: "\(level) \(unit) all", terms: pieces.map { ($0, 1) }, count: all,
        mark: result.markOfAll(level, unit), lowest: 1, isProtected: true))
    for (group, parts) in counts.groups.enumerated() {
      let members = pieces.reduce(0) { $0 + parts.members[$1] }
      let rest = pieces.reduce(0) { $0 + parts.rest[$1] }
      let isSensitive = rule.sensitiveZeros.contains(group) && all > 0
      for (column, count) in [members, rest, all - members - rest].enumerated() {
        let kind = Suppression.Column.allCases[column]
        cells.append(
          Cell(
            name: "\(level) \(unit) group \(group) \(kind)",
            terms: pieces.map { (unknown($0, group, column), 1) }, count: count,
            mark: result.mark(level, unit, group: group, kind),
            lowest: isSensitive && kind != .unknown ? 0 : 1,
            isProtected: kind != .unknown || rule.protectsUnknown))
      }
    }
  }
}
