import Disclosure
import LinearPrograms
import Measures

/// What a reader of one year's published counts can work out of those withheld.
///
/// Small parts of zones in one of several districts are attacked, too. The reader knows which zones and districts meet, every published count with its sums, that no count is negative,
/// and, where marks are heeded, what they say. All groups are attacked together, those of one column as sums of the
/// same classes; the classes are attacked, too, as differences of groups.
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
    list(.city, unit: 0, overlayCells: Array(counts.overlayCells.indices))
    for district in 0..<counts.districts {
      list(
        .district, unit: district,
        overlayCells: counts.overlayCells.indices.filter {
          counts.overlayCells[$0].district == Int32(district)
        })
    }
    for zone in 0..<counts.zones {
      list(
        .zone, unit: zone,
        overlayCells: counts.overlayCells.indices.filter { counts.overlayCells[$0].zone == Int32(zone) })
    }
    // No table shows a part of a zone in one of several districts, but what districts and zones leave of each other.
    for zone in 0..<counts.zones {
      let pieces = counts.overlayCells.indices.filter { counts.overlayCells[$0].zone == Int32(zone) }
      guard pieces.count > 1 else { continue }
      for piece in pieces { list(.zone, unit: zone, overlayCells: [piece], isPiece: true) }
    }
  }

  /// The small counts that are shown.
  var shown: [String] {
    cells.filter { $0.mark.isPublished && $0.isSmall(rule) }.map { "\($0.name) = \($0.count)" }
  }

  /// What can be found about each small count.
  func findings(heedingMarks: Bool) -> [Finding] {
    let unknowns = counts.overlayCells.count * (1 + counts.families.reduce(0) { $0 + $1.classes.count })
    let targets = cells.filter { !$0.mark.isPublished && $0.isSmall(rule) }
    guard unknowns > 0, !targets.isEmpty, let program = LinearProgram(unknowns: unknowns) else { return [] }
    for (position, family) in counts.families.enumerated() {
      for overlayCell in counts.overlayCells.indices {
        let parts = family.classes.indices.map { (unknown: unknown(overlayCell, position, $0), factor: 1.0) }
        program.add(parts + [(overlayCell, -1)], in: 0...0)
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

  private func unknown(_ overlayCell: Int, _ family: Int, _ column: Int) -> Int {
    let before = counts.families[..<family].reduce(0) { $0 + $1.classes.count }
    return counts.overlayCells.count * (1 + before + column) + overlayCell
  }

  private mutating func list(_ level: Level, unit: Int, overlayCells: [Int], isPiece: Bool = false) {
    func told(_ mark: Mark) -> Mark { isPiece ? .together : mark }
    let all = overlayCells.reduce(0) { $0 + counts.all[$1] }
    cells.append(
      Cell(
        name: "\(level) \(unit) all", terms: overlayCells.map { ($0, 1) }, count: all,
        mark: told(result.markOfAll(level, unit)), lowest: 1, isProtected: true))
    for (position, family) in counts.families.enumerated() {
      func add(_ name: String, _ columns: [Int], _ mark: Mark, _ lowest: Int, isProtected: Bool = true) {
        cells.append(
          Cell(
            name: "\(level) \(unit) \(name)",
            terms: overlayCells.flatMap { overlayCell in
              columns.map { (unknown(overlayCell, position, $0), 1) }
            },
            count: columns.reduce(0) { sum, column in
              sum + overlayCells.reduce(0) { $0 + family.classes[column].counts[$1] }
            }, mark: mark, lowest: lowest, isProtected: isProtected))
      }
      // One count has one mark, be it of a sensitive group and of another.
      let sensitive = family.groups.indices.filter { rule.sensitiveZeros.contains(family.groups[$0]) }
        .flatMap { group in [1, 0].map { family.classes(of: group, $0) } }
      for (inFamily, group) in family.groups.enumerated() {
        for kind in [Suppression.Column.member, .rest, .unknown] {
          let columns = family.classes(of: inFamily, [1, 0, -1][kind.rawValue])
          add(
            "group \(group) \(kind)", columns, told(result.mark(level, unit, group: group, kind)),
            sensitive.contains(columns) && all > 0 ? 0 : 1,
            isProtected: kind != .unknown || rule.protectsUnknown)
        }
      }
      // No table shows a class that is no group, but what groups leave of each other.
      for (column, ofFamily) in family.classes.enumerated() where family.groups.count > 1 {
        let isUnknown = ofFamily.memberships.allSatisfy { $0 < 0 }
        add("class \(column)", [column], .together, 1, isProtected: !isUnknown || rule.protectsUnknown)
      }
    }
  }
}
