import Languages
import Layers

extension Dataset {
  /// Refuses rows without a school year, or with one that nobody can read, which would count in no year. Where the
  /// study's own years are words of other kinds, rows may name them so.
  ///
  /// - Parameter year: a school year of the pupils.
  func checkYears(against year: String) throws(FileError) {
    guard let column = categories("year") else { return }
    if let row = column.codes.firstIndex(where: { $0 < 0 }) {
      throw error(
        row: row, column: "year", "the school year is missing", hint: "a row without one would count nowhere")
    }
    guard SchoolYear(year) != nil,
      let label = column.labels.firstIndex(where: { SchoolYear($0) == nil })
    else { return }
    throw error(
      row: column.codes.firstIndex(of: Int32(label)), column: "year", "the value is no year",
      hint: "years look like 2025 or 2025-26")
  }
}

extension Study {
  /// The tables that have rows of other school years and none of the study's own.
  static func outdated(
    _ file: StudyFile, year: String, _ tables: [(source: StudyFile.TableSource?, isThere: Bool)]
  ) -> [Text] {
    guard year == file.year else { return [] }
    return tables.compactMap { source, isThere in
      guard let source, !isThere, source.columns["year"] != nil, let path = source.file(of: year) else {
        return nil
      }
      return "no row of \(name: path.shownPath.fileName) is of \(name: year)"
    }
  }

  /// That no applicant has the code of a pupil, as where one of two tables lost zeros in front of its codes.
  static func strangers(
    _ applications: Applications?, of source: StudyFile.TableSource?, _ pupils: Pupils, year: String,
    _ file: StudyFile
  ) -> [Finding] {
    guard let applications, let source, let path = source.file(of: year), pupils.codes != nil,
      !applications.pupil.isEmpty, applications.pupil.allSatisfy({ $0 < 0 })
    else { return [] }
    let count = applications.pupil.count
    return [
      Finding(
        .unknownCode, .warning, dataset: "applications", file: file.resolve(path),
        column: source.columns["pupil"], count: count,
        said:
          "\(name: String(count)) applicants: none has the code of a pupil of \(name: year), so that their groups are not known",
        toPublic: "no applicant has the code of a pupil of \(name: year)",
        hint: "write the codes alike in both tables")
    ]
  }

  /// That no costs are known of some schools with pupils, as where a city keeps those of its own schools only.
  static func withoutCosts(_ costs: SchoolTable?, _ pupils: Pupils, schools: Int) -> [Text] {
    guard let costs, let amounts = costs.attributes.numbers["amount"] else { return [] }
    var enrolled = [Int](repeating: 0, count: schools)
    for school in pupils.school where school >= 0 { enrolled[Int(school)] += 1 }
    for row in 0..<costs.count where costs.school[row] >= 0 && !amounts[row].isNaN {
      enrolled[Int(costs.school[row])] = 0
    }
    let left = enrolled.filter { $0 > 0 }
    guard !left.isEmpty else { return [] }
    return [
      "costs: no amount of \(count: left.count, "school") with \(count: left.reduce(0, +), "pupil"), whom the costs of schooling leave out"
    ]
  }
}
