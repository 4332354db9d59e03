import Languages
import Layers

/// What the values of a column show that is told by limits as levels of education are: a 9 that is none, and numbers of
/// another list.
struct EducationLevels {
  private let labels: [String]

  /// ISCED 2011 has the levels 0 to 8.
  private static let highest = 8.0
  /// Limits up to here are those of levels: low education ends at 2, high education begins at 5. So few years at school are
  /// no limit.
  private static let highestLimit = 5.0
  /// Fewer are slips.
  private static let fewest = 20
  private static let share = 0.02

  /// - Parameter labels: all values of the column.
  init(_ labels: [String]) { self.labels = labels }

  private func values(_ isMeant: (Double) -> Bool) -> Set<String> {
    Set(labels.filter { Double($0).map(isMeant) ?? false })
  }

  /// The 9 by which levels say that one is not classified. In a column of another name it is one where it stands out: many
  /// more have it than the 8, of a scale of some levels.
  ///
  /// - Parameter rows: those that have one of some values.
  func codes(isNamed: Bool, hasLimits: Bool, rows: (Set<String>) -> [Int]) -> [String] {
    let codes = isNamed || hasLimits ? UnknownValue.codes(amongEducation: labels) : []
    guard !isNamed, !codes.isEmpty else { return codes }
    guard values({ (0...EducationLevels.highest).contains($0) }).count >= 4 else { return [] }
    let (ninths, eighths) = (rows(Set(codes)).count, rows(values { $0 == EducationLevels.highest }).count)
    return areMany(ninths, rows) && ninths >= 2 * eighths ? codes : []
  }

  private func areMany(_ count: Int, _ rows: (Set<String>) -> [Int]) -> Bool {
    count >= EducationLevels.fewest
      && Double(count) >= EducationLevels.share * Double(rows(values { _ in true }).count)
  }

  /// That many numbers are above all levels while groups have limits of levels; nil where they are not.
  func beyond(
    limits: [ClosedRange<Double>], file: String, column: String, rows: (Set<String>) -> [Int]
  ) -> Finding? {
    let ends = limits.flatMap { [$0.lowerBound, $0.upperBound] }.filter(\.isFinite)
    let above = values { $0 > EducationLevels.highest + 1 }
    guard !ends.isEmpty, ends.allSatisfy({ $0 <= EducationLevels.highestLimit }), !above.isEmpty,
      case let found = rows(above.subtracting(UnknownValue.codes(among: labels))), areMany(found.count, rows)
    else { return nil }
    return Finding(
      .otherList, .warning, dataset: "pupils", file: file, column: column, rows: found.prefix(10).map { $0 },
      count: found.count,
      said:
        "\(count: found.count, "pupil") with a number above 8 in the column \"\(name: column)\", where levels of education go from 0 to 8: are they years at school, or codes of another list?",
      toPublic: "numbers in the column \"\(name: column)\" are no levels of education from 0 to 8",
      hint:
        "say which levels they mean: pupils: values: {parents_education: {…}}, or give the groups limits of the same list"
    )
  }
}
