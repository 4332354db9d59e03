import Layers

/// Which row of the register each pupil is, and the code that stands there: for lists that stay in the house.
///
/// Codes are read again when a list asks for them; a study does not hold them.
public struct PupilCodes: Sendable {
  private let rows: ContiguousArray<Int32>?
  private let codes: TextColumn?
  private let count: Int

  /// - Throws: `FileError` when the pupils' file can no longer be read as it was.
  public init(_ study: Study) throws(FileError) {
    // All rows, as the pupils know theirs.
    var source = study.file.pupils
    (source.conditions, source.slice) = ([], nil)
    let dataset = try Dataset(
      source, of: study.file, file: study.pupils.file, DatasetColumns(texts: ["pupil"]),
      workers: .all)
    (rows, count) = (study.pupils.rows, study.pupils.count)
    guard rows == nil ? dataset.count == count : count <= dataset.count else {
      throw FileError(.inputOutput, path: dataset.path, "the file was changed in the meantime")
    }
    codes = dataset.texts("pupil")
  }

  /// The pupil's row in the register, from 1.
  public func row(_ pupil: Int) -> Int { (rows.map { Int($0[pupil]) } ?? pupil) + 1 }

  /// Empty for a pupil without a code, and where the study maps none.
  public func code(_ pupil: Int) -> String { codes?[row(pupil) - 1] ?? "" }

  /// The first pupil of a code; nil when no pupil has it.
  public func pupil(_ code: String) -> Int? { (0..<count).first { self.code($0) == code } }
}
