import DeterministicParallel
import Languages
import Layers

/// Who applied for which schools in a school year: a row for each wish of an applicant.
public struct Applications: Sendable {
  /// The applicant of each row, counted from 0.
  public let applicant: ContiguousArray<Int32>
  /// The rank of each wish, from 1; 0 when it is not known.
  public let rank: ContiguousArray<Int32>
  /// The school of each wish; −1 when none is given or the schools do not have it.
  public let school: SchoolNumbers
  /// For each applicant the school wished first, −1 for one that the schools do not have; −2 when no wish is known to
  /// be the first.
  public let firstWish: SchoolNumbers
  /// For each applicant the school to which it was assigned; −1 when none is known.
  public let assigned: SchoolNumbers
  /// For each applicant its row among the pupils of the year; −1 when it is not there.
  public let pupil: ContiguousArray<Int32>
  public let attributes: Attributes
  /// What the user should know of how the table was read.
  let notes: [Text]
  /// What is doubtful about it.
  let findings: [Finding]

  public var count: Int { applicant.count }

  /// - Returns: nil when the study has no applications of that year.
  /// - Throws: `FileError` for a rank that is no whole number from 1 on, for an applicant with two first choices or two
  ///   schools assigned, and when no application is of a grade of entry.
  init?(
    _ study: StudyFile, year: String, schools: Schools, pupils: Pupils, tables: StudyTables, workers: Workers
  ) throws(FileError) {
    guard let source = study.applications, let file = source.file(of: year) else { return nil }
    let (numbers, categories) = (
      study.ownColumns(.applications, numeric: true), study.ownColumns(.applications, numeric: false)
    )
    let dataset = try tables.dataset(
      source, of: study, file: file,
      DatasetColumns(
        texts: ["pupil"], categories: ["school", "assigned_school", "year", "grade"] + categories,
        numbers: ["rank"] + numbers, readsYears: true), workers: workers)
    try dataset.checkYears(against: year)
    notes = dataset.notes
    let all = try Attributes(dataset, numbers: ["rank"] + numbers, categories: ["grade"] + categories)
    var findings =
      dataset.doubts("applications", isWhole: source.files.count < 2)
      + dataset.unknownSchools(
        "applications", in: ["school", "assigned_school"], among: schools, of: study)
      + MissingValues("applications", dataset, all).findings
      + Applications.codesAsRanks(dataset, all.numbers["rank"])
      + [SeveralYears(dataset.unusedYears, own: study.year)?.finding("applications", file: dataset.path)]
      .compactMap { $0 }
    var rows = dataset.rows(of: year, in: study) ?? ContiguousArray(0..<Int32(dataset.count))
    let grades = study.catalogue.entryGrades
    if !grades.isEmpty, let grade = all.categories["grade"] {
      let ofYear = rows
      rows = rows.filter { row in grade[Int(row)].map(grades.contains) ?? false } as ContiguousArray
      guard !rows.isEmpty || ofYear.isEmpty else {
        throw dataset.error(
          row: nil, column: "grade", "no application is of a grade of entry",
          hint: grade.told(as: "grades"))
      }
    }
    guard !rows.isEmpty, let codes = dataset.texts("pupil") else { return nil }
    let index = RowIndex(codes, workers: workers)
    func places(_ column: String) throws(FileError) -> SchoolNumbers {
      try schools.following(
        schools.positions(of: dataset.categories(column), count: dataset.count), in: year, of: study)
    }
    let (school, assignedSchool) = (try places("school"), try places("assigned_school"))
    let ranks = all.numbers["rank"]
    // An applicant is known by the first row of its code.
    var numberOfRow = ContiguousArray<Int32>(repeating: -1, count: dataset.count)
    var (applicant, rank) = (ContiguousArray<Int32>(), ContiguousArray<Int32>())
    var (assigned, firstRows): (SchoolNumbers, ContiguousArray<Int32>) = ([], [])
    var firstWish: SchoolNumbers = []
    for row in rows {
      let known = codes.withBytes(at: Int(row)) { index.row(of: $0) }
      guard known >= 0 else {
        throw dataset.error(row: Int(row), column: "pupil", "the applicant's code is missing")
      }
      let number = numberOfRow[Int(known)] < 0 ? Int32(assigned.count) : numberOfRow[Int(known)]
      if number == assigned.count {
        numberOfRow[Int(known)] = number
        assigned.append(-1)
        firstWish.append(-2)
        firstRows.append(row)
      }
      let value = ranks?[Int(row)] ?? .nan
      guard value.isNaN || (value >= 1 && value <= 10_000 && value == value.rounded()) else {
        throw dataset.error(row: Int(row), column: "rank", "a rank is a whole number from 1 on")
      }
      let (wish, place) = (school[Int(row)], assignedSchool[Int(row)])
      if value == 1 {
        guard firstWish[Int(number)] < 0 || wish < 0 || firstWish[Int(number)] == wish else {
          throw dataset.error(
            row: Int(row), column: "rank", "the applicant has another first choice in an earlier row",
            hint: "each applicant of a year has one wish of rank 1")
        }
        firstWish[Int(number)] = max(firstWish[Int(number)], wish)
      }
      guard place < 0 || assigned[Int(number)] < 0 || assigned[Int(number)] == place else {
        throw dataset.error(
          row: Int(row), column: "assigned_school",
          "the applicant is assigned to another school in an earlier row",
          hint: "each applicant of a year has one assigned school")
      }
      if place >= 0 { assigned[Int(number)] = place }
      applicant.append(number)
      rank.append(value.isNaN ? 0 : Int32(value))
    }
    (self.applicant, self.rank, self.assigned) = (applicant, rank, assigned)
    let hasFirst = rank.contains(1)
    if !hasFirst, rank.contains(where: { $0 > 1 }) {
      findings.append(Applications.withoutFirst(dataset, wishes: rank.count))
    }
    self.findings = findings
    // Who has wishes, all of them of known rank and none of rank 1, was assigned to something else than a first wish.
    var hasUnknownRank = ContiguousArray(repeating: false, count: assigned.count)
    for (applicant, rank) in zip(applicant, rank) where rank == 0 { hasUnknownRank[Int(applicant)] = true }
    // Where nobody has one of rank 1, first wishes stand elsewhere.
    self.firstWish = SchoolNumbers(
      zip(firstWish, hasUnknownRank).map { $0 == -2 && !$1 && hasFirst ? -1 : $0 })
    self.school = SchoolNumbers(rows.lazy.map { school[Int($0)] })
    attributes = all.selecting(rows)
    if let pupilIndex = pupils.codes?.index {
      pupil = ContiguousArray(
        firstRows.map { row in codes.withBytes(at: Int(row)) { pupilIndex.row(of: $0) } })
    } else {
      pupil = ContiguousArray(repeating: -1, count: firstRows.count)
    }
  }
}

extension Applications {
  /// That nobody has a wish of rank 1, as in an export of second wishes.
  private static func withoutFirst(_ dataset: Dataset, wishes: Int) -> Finding {
    let local = dataset.source.columns["rank"] ?? "rank"
    return Finding(
      .valueNowhere, .warning, dataset: "applications", file: dataset.path, column: local, count: wishes,
      said: "no applicant has a wish of rank 1, so that neither demand nor first choices are known",
      toPublic: "no applicant has a wish of rank 1, so that neither demand nor first choices are known",
      hint: "are the first wishes in another file, or are ranks points? Give the first wish the rank 1")
  }

  /// That ranks are codes for what is not known: 99 where nobody has more than ten wishes.
  private static func codesAsRanks(_ dataset: Dataset, _ ranks: ContiguousArray<Double>?) -> [Finding] {
    let ranks = ranks ?? []
    let codes = UnknownValue.codes(among: ranks, from: 88)
    guard !codes.isEmpty else { return [] }
    let rows = ranks.indices.filter { codes.contains(ranks[$0]) }
    return [
      UnknownValue.finding(
        codes, count: rows.count, of: "row", in: dataset.source.columns["rank"] ?? "rank",
        dataset: "applications", file: dataset.path, rows: rows.prefix(10).map { dataset.fileRow($0) - 1 })
    ].compactMap { $0 }
  }

  /// The applications with applicants who are known to be pupils of certain profiles.
  ///
  /// - Parameters:
  ///   - cells: how many applicants of which wishes have which profile. Who they are does not matter to what is counted.
  ///   - pupils: a pupil of each profile.
  package func naming(
    _ cells: [ApplicantCell: Int], _ pupils: [String: Int32], of study: StudyFile, _ schools: Schools
  ) -> Applications {
    struct Wish: Hashable {
      let first, assigned: SchoolNumber
      let all: String?
    }
    let all = wishes(of: study, schools)
    var waiting: [Wish: [Int]] = [:]
    for applicant in firstWish.indices.reversed() {
      let wish = Wish(first: firstWish[applicant], assigned: assigned[applicant], all: all?[applicant])
      waiting[wish, default: []].append(applicant)
    }
    var named = ContiguousArray<Int32>(repeating: -1, count: firstWish.count)
    for (cell, count) in cells.sorted(by: { $0.key.profile < $1.key.profile }) {
      for _ in 0..<count {
        let wish = Wish(first: cell.firstWish, assigned: cell.assigned, all: cell.wishes)
        guard let applicant = waiting[wish]?.popLast() else { break }
        named[applicant] = pupils[cell.profile] ?? -1
      }
    }
    return Applications(
      applicant: applicant, rank: rank, school: school, firstWish: firstWish, assigned: assigned,
      pupil: named, attributes: attributes, notes: notes, findings: findings)
  }

  /// For each applicant a digest of what the city's own indicators ask of the wishes, the same for all of whom they tell
  /// the same; nil where there are no such indicators.
  package func wishes(of study: StudyFile, _ schools: Schools) -> [String]? {
    guard study.indicators.contains(where: { $0.dataset == .applications }) else { return nil }
    let numbers = attributes.numbers.sorted { $0.key < $1.key }.map(\.value)
    let categories = attributes.categories.sorted { $0.key < $1.key }.map(\.value)
    var texts = [String](repeating: "", count: firstWish.count)
    for (row, applicant) in applicant.enumerated() {
      let school = school[row] < 0 ? "" : schools.ids[Int(school[row])]
      let values = [school] + numbers.map { "\($0[row])" } + categories.map { $0[row] ?? "" }
      texts[Int(applicant)] += values.joined(separator: "\u{1f}") + "\n"
    }
    return texts.map { text in
      var digest = SHA256()
      ContiguousArray(text.utf8).withUnsafeBufferPointer { digest.update($0) }
      return digest.hexadecimal
    }
  }

  private init(
    applicant: ContiguousArray<Int32>, rank: ContiguousArray<Int32>, school: SchoolNumbers,
    firstWish: SchoolNumbers, assigned: SchoolNumbers, pupil: ContiguousArray<Int32>,
    attributes: Attributes, notes: [Text], findings: [Finding]
  ) {
    (self.applicant, self.rank, self.school) = (applicant, rank, school)
    (self.firstWish, self.assigned, self.pupil) = (firstWish, assigned, pupil)
    (self.attributes, self.notes, self.findings) = (attributes, notes, findings)
  }
}
