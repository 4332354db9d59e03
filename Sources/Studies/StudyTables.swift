import DeterministicParallel
import Layers

/// The tables of a study beside the pupils': one that holds the rows of several school years is read once for all of them.
package final class StudyTables {
  private struct Key: Hashable {
    let source: StudyFile.TableSource
    let columns: DatasetColumns
  }

  private var known: [Key: Dataset] = [:]

  package init() {}

  /// What was read of a source that has one file for all years; nil where nothing was.
  func dataset(of source: StudyFile.TableSource) -> Dataset? {
    known.first { $0.key.source == source }?.value
  }

  /// - Parameter file: one of the source's files.
  func dataset(
    _ source: StudyFile.TableSource, of study: StudyFile, file: String, _ columns: DatasetColumns,
    workers: Workers
  ) throws(FileError) -> Dataset {
    let key = Key(source: source, columns: columns)
    if let dataset = known[key] { return dataset }
    let dataset = try Dataset(source, of: study, file: file, columns, workers: workers)
    // A file of its own for each year is asked for once.
    if source.files.isEmpty { known[key] = dataset }
    return dataset
  }
}
