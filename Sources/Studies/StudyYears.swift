import Layers
import Repeatable

/// A study in all its school years, which share the map and the schools.
///
/// The years are those for which the study names a file of pupils, or those that the pupils' column `year` holds.
/// Chapters without years of their own are of the study's year.
public struct StudyYears: Sendable {
  /// From the first year to the last, in the order of their names.
  public let studies: [Study]
  private let position: Int

  /// The study of the year that the study file names, or of the last one.
  public var current: Study { studies[position] }

  /// The study of the year before the current one; nil when there is none.
  public var beforeCurrent: Study? { position > 0 ? studies[position - 1] : nil }

  /// - Parameter onlyCurrent: leaves the other years out.
  /// - Throws: `FileError` for the first file that cannot be used, and when there are no pupils of the study's year.
  public init(
    _ file: StudyFile, onlyCurrent: Bool = false, workers: Workers = .all,
    progress: (String) -> Void = { _ in }
  ) throws(FileError) {
    let ground = try StudyGround(file, workers: workers, progress: progress)
    let source = file.pupils
    let isOne = source.files.isEmpty && source.columns["year"] == nil
    let loader = PupilLoader(
      file: file, ground: ground, keepsCodes: file.applications != nil || !(isOne || onlyCurrent),
      workers: workers)
    var parts = [(year: String, pupils: Pupils, groups: [Group])]()
    for (year, path) in StudyYears.files(of: file, onlyCurrent: onlyCurrent) {
      let register = try loader.load(path, progress: progress)
      guard let years = register.years else {
        parts.append((year, register.pupils, register.groups))
        continue
      }
      for (label, name) in years.labels.enumerated() where source.files.isEmpty || name == year {
        let rows = ContiguousArray(
          (0..<Int32(register.pupils.count)).filter { years.codes[Int($0)] == Int32(label) })
        parts.append((name, register.pupils.selecting(rows), register.groups.map { $0.selecting(rows) }))
      }
    }
    parts.sort { $0.year < $1.year }
    let wanted = file.year.isEmpty ? parts.last?.year : file.year
    guard let current = parts.lastIndex(where: { $0.year == wanted }) else {
      throw FileError(
        .badData, path: file.path, "there are no pupils of the school year \"\(file.year)\"",
        hint: parts.isEmpty ? nil : "the years are " + parts.map(\.year).joined(separator: ", "))
    }
    if onlyCurrent { parts = [parts[current]] }
    progress("reading the other chapters")
    var studies = [Study]()
    for part in parts {
      studies.append(
        try Study(ground, year: part.year, pupils: part.pupils, groups: part.groups, workers: workers))
    }
    self.studies = studies
    position = onlyCurrent ? 0 : current
  }

  /// The files of pupils, each with its year.
  private static func files(of study: StudyFile, onlyCurrent: Bool) -> [(year: String, path: String)] {
    let files = study.pupils.files
    if files.isEmpty { return [(study.year, study.pupils.file)] }
    let current = study.year.isEmpty ? files.keys.max() : study.year
    return files.filter { !onlyCurrent || $0.key == current }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }
}
