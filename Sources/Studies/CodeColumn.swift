import DeterministicParallel
import Layers
import Synchronization

/// The codes of some rows, and which row has which: found when it is first asked for, as it takes longer than to read
/// them, and kept.
package final class CodeColumn: Sendable {
  package let texts: TextColumn
  let workers: Workers
  private let known = Mutex<RowIndex?>(nil)

  /// - Parameter workers: those who find the rows.
  package init(_ texts: TextColumn, workers: Workers = .all) { (self.texts, self.workers) = (texts, workers) }

  /// Finds the rows by their codes; to be asked for once, not for each row.
  package var index: RowIndex {
    known.withLock { known in
      if let known { return known }
      let found = RowIndex(texts, workers: workers)
      known = found
      return found
    }
  }

  /// How many rows have the code of an earlier one.
  package var duplicates: Int { texts.isAscending ? 0 : index.duplicates }
}
