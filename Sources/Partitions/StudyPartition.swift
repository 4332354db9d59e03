import DeterministicParallel
import Layers
import Studies
import Travel

/// Which of a study's pupils a part of it takes.
public struct StudyPartition: Sendable, Hashable {
  /// Each pupil whose column, by its standard name or that in the file, has a value: a municipality, say.
  private var column: (name: String, value: String)? { value.map { ($0[0], $0[1]) } }
  private var value: [String]?
  /// The pupils of a file in place of those of the study's year.
  private(set) var file: String?
  /// One of so many slices of these pupils.
  private(set) var slice: TableSlice?

  /// One of so many slices, from 1 on; a pupil's code decides, or the row where there are no codes.
  public static func slice(_ number: Int, of count: Int) -> StudyPartition {
    StudyPartition(value: nil, file: nil, slice: TableSlice(number: number, count: count))
  }

  private init(value: [String]?, file: String?, slice: TableSlice?) {
    (self.value, self.file, self.slice) = (value, file, slice)
  }

  /// - Parameters:
  ///   - texts: `3/7` for a slice, `column=value`, or both.
  ///   - file: the pupils of a file.
  /// - Returns: nil for other texts.
  public init?(_ texts: [String], file: String? = nil) {
    self.init(value: nil, file: file, slice: nil)
    for text in texts {
      let words = text.split(separator: "=", maxSplits: 1).map(String.init)
      if slice == nil, let slice = TableSlice(text) {
        self.slice = slice
      } else if value == nil, file == nil, words.count == 2 {
        value = words
      } else {
        return nil
      }
    }
  }

  /// What tells parts apart: the pupils of which it is a slice, and the slice where it is one.
  ///
  /// - Throws: `FileError` when the file of pupils cannot be read.
  func label() throws(FileError) -> String {
    // Two files of one name are other pupils, and one file under two names is the same ones.
    let whole =
      if let file { "SHA-256 \(try SHA256.digest(of: file))" } else { value?.joined(separator: "=") ?? "" }
    return whole + (slice.map { "\(StudyPartition.mark)\($0.number)/\($0.count)" } ?? "")
  }

  /// A digest of the files of which it is a slice, so that slices of another one are told apart; empty for what is no slice.
  ///
  /// - Throws: `FileError` when the file cannot be read.
  func source(of study: StudyFile) throws(FileError) -> String {
    guard slice != nil else { return "" }
    let files = file.map { [$0] } ?? study.paths(of: study.pupils).map(\.containerPath)
    let digests = try files.map { path throws(FileError) in try SHA256.digest(of: path) }
    return digests.joined(separator: " ")
  }

  /// What the column by which it takes pupils holds in the rows of the study that count, as a part's file tells it; empty
  /// where no column decides.
  ///
  /// - Throws: `FileError` when a file of pupils cannot be read.
  func values(of study: StudyFile, workers: Workers) throws(FileError) -> [String: String] {
    guard let column else { return [:] }
    var source = study.pupils
    let name = "partition"
    source.columns[name] = source.columns[column.name] ?? column.name
    var (values, empty) = (Set<String>(), 0)
    for path in study.paths(of: study.pupils) {
      let table = try Dataset(
        source, of: study, file: path, DatasetColumns(categories: [name]), workers: workers)
      guard let categories = table.categories(name) else { continue }
      values.formUnion(categories.labels)
      empty += categories.codes.count { $0 < 0 }
    }
    return [
      StudyPart.Key.values: values.sorted().joined(separator: StudyPartition.separator),
      StudyPart.Key.empty: String(empty),
    ]
  }

  /// Between values, in none of which it stands.
  static let separator = "\u{1f}"

  /// What stands before the slice in a label.
  static let mark = " slice "

  /// The study of these pupils only.
  ///
  /// What counts nothing of pupils is left out: it is read once, when the parts are merged.
  public func taken(of study: StudyFile) -> StudyFile {
    var study = study
    (study.isPart, study.staff, study.costs) = (true, nil, nil)
    study.indicators = study.indicators.filter { [.pupils, .applications].contains($0.dataset) }
    if let column {
      study.pupils.conditions.append(
        RowCondition(column: column.name, values: [column.value], option: "--partition"))
    }
    if let file { (study.pupils.file, study.pupils.files) = (file.absolutePath, [:]) }
    study.pupils.slice = slice
    return study
  }
}

extension StudyPartition {
  /// Whether a pupil who is in two years of the register is in one part with both: others may move from part to part.
  var followsPupils: Bool { value == nil && file == nil }

  /// What of a study's measures a part of this kind does not carry; nil when it carries all.
  public func loss(of study: StudyFile) -> String? { followsPupils ? nil : study.lossOfUnfollowed }
}

extension StudyFile {
  /// What is not told of pupils who may move from part to part.
  var lossOfUnfollowed: String? {
    let hasYears = pupils.files.count > 1 || pupils.columns["year"] != nil
    return hasYears && pupils.columns["pupil"] != nil
      ? "what became of the pupils of the year before (transitions and dropout)" : nil
  }
}
