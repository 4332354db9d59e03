import Synchronization

/// Puts the texts of the pieces of a table one behind the other while others are still read, so that no column of texts
/// stands twice.
final class CSVTextJoiner: Sendable {
  private struct Joined {
    var column = TextColumn()
    /// Which piece comes next, and those that came before their turn.
    var next = 0
    var waiting: [Int: TextColumn] = [:]
  }
  private let joined = Mutex(Joined())
  private let rows: Int
  private let bytes: Int

  /// - Parameters:
  ///   - rows: how many rows there are at most.
  ///   - bytes: how many bytes the file has.
  init(rows: Int, bytes: Int) { (self.rows, self.bytes) = (rows, bytes) }

  /// - Parameter position: of the piece among all pieces, from 0.
  func add(_ piece: TextColumn, at position: Int) {
    joined.withLock { joined in
      joined.waiting[position] = piece
      while let piece = joined.waiting.removeValue(forKey: joined.next) {
        if joined.next == 0 { joined.column.reserve(rows, like: piece, most: bytes) }
        joined.column.append(contentsOf: piece)
        joined.next += 1
      }
    }
  }

  /// The texts of all pieces, once each was added.
  func takeColumn() -> TextColumn {
    joined.withLock { joined in
      defer { joined.column = TextColumn() }
      return joined.column
    }
  }
}
