import DeterministicParallel
import Languages
import Layers

/// The pupils of one year as the table of pupils has them, before the other tables are read.
struct YearPart {
  var year: String
  var pupils: Pupils
  var groups: [Group]
  /// What the user must know of how the table was read.
  var notes: [Text]
  var findings: [Finding]
  /// Whether its rows are of several terms.
  var isOfTerms = false

  /// Tells of pupils who are in the table several times, and counts them once where they surely are.
  ///
  /// - Parameter keepsCodes: whether anything asks for the pupils' codes afterwards.
  /// - Throws: `FileError` for a row that is no pupil's.
  mutating func settle(of file: StudyFile, keepsCodes: Bool, workers: Workers) throws(FileError) {
    let column = file.pupils.columns["pupil"]
    if let stray = pupils.firstStray(header: column) {
      throw FileError(
        .badData, path: file.resolve(pupils.file), row: stray.row, column: column, stray.problem,
        hint: stray.hint)
    }
    let read = pupils
    let (repeated, alikeCodes) = workers.both {
      RepeatedPupils(read, file: file.resolve(read.file))
    } beside: {
      read.codes.map { AlikeCodes($0) }
    }
    let alike = alikeCodes?.finding(
      file: repeated.file, column: column,
      fileRow: { row in read.rows.map { Int($0[row]) + 1 } ?? row + 1 })
    let doubled = DoubledRegister(pupils, file: repeated.file)
    // It says so of all rows.
    if doubled.finding != nil { findings.removeAll { $0.kind == .repeatedRow } }
    findings += repeated.findings(areOfTerms: isOfTerms) + [alike, doubled.finding].compactMap { $0 }
    pupils.forgetCodes(of: repeated.withNobodys)
    if let rows = repeated.counting {
      pupils = pupils.selecting(rows)
      groups = groups.map { $0.selecting(rows) }
    }
    if !file.isPart {
      let copied = CopiedPupils(pupils, of: file, workers: workers)
      findings += [copied.finding].compactMap { $0 }
    }
    if !keepsCodes { pupils.dropCodes() }
  }

  /// What the year is told of beside the one that comes before it in the study.
  func told(after earlier: YearPart, of file: StudyFile) -> [Finding] {
    var findings: [Finding] = []
    if SchoolYear.follows(year, earlier.year) {
      let lost = LostPupils(
        earlier.pupils, of: earlier.year, in: pupils, of: year, file: file.resolve(pupils.file),
        column: file.pupils.columns["pupil"])
      findings += [lost.finding].compactMap { $0 } + values(after: earlier, of: file)
    }
    if !file.isPart { findings += file.otherScales(earlier.pupils, of: earlier.year, pupils, of: year) }
    return findings
  }

  /// What is doubtful of the values that pupils have in both years.
  private func values(after earlier: YearPart, of file: StudyFile) -> [Finding] {
    let found = PupilsFoundAgain(earlier.pupils, in: pupils)
    let some = found?.some ?? []
    let others = OtherValues(earlier, self, found, some, of: file)
    let backward = found.flatMap {
      BackwardGrades(earlier, self, $0, some, areOthers: others.areOfOthers, in: file).finding
    }
    // Of other pupils all values are others.
    guard backward?.kind != .renewedCodes else { return [backward].compactMap { $0 } }
    return [backward].compactMap { $0 } + (file.isPart ? [] : others.findings)
  }
}
