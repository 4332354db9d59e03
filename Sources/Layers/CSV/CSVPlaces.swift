import DeterministicParallel
import Foundation

/// Where the rows of each piece of a file are written, so that pieces read side by side need not be put together.
///
/// A piece has room for as many rows as it has lines, which is how many it mostly has: an empty line or a line end within
/// a field leaves a gap behind it.
struct CSVPlaces: Sendable {
  private var starts = [0]

  init(of chunks: [Range<Int>], in content: FileBytes, workers: Workers) {
    let lines = workers.map(chunks.count, chunk: 1) { index in
      content.withBytes { bytes in
        let chunk = UnsafeBufferPointer(rebasing: bytes[chunks[index.lowerBound]])
        // The last line of a file may have no end.
        return chunk.reduce(0) { $0 &+ ($1 == .lineFeed ? 1 : 0) } + (chunk.last == .lineFeed ? 0 : 1)
      }
    }
    for count in lines { starts.append(starts[starts.count - 1] + count) }
  }

  /// How many rows there is room for.
  var capacity: Int { starts[starts.count - 1] }

  subscript(piece: Int) -> Range<Int> { starts[piece]..<starts[piece + 1] }

  /// Moves the rows of a column up to those before them.
  ///
  /// - Parameter counts: how many rows each piece has.
  func closeGaps<Element: BitwiseCopyable>(
    in column: UnsafeMutableBufferPointer<Element>, behind counts: [Int]
  ) {
    var end = 0
    for (piece, count) in counts.enumerated() {
      let start = starts[piece]
      if start > end {
        _ = UnsafeMutableBufferPointer(rebasing: column[end..<end + count])
          .update(fromContentsOf: UnsafeMutableBufferPointer(rebasing: column[start..<start + count]))
      }
      end += count
    }
  }
}

extension CategoryColumn {
  /// Rows of pieces, each with labels of its own.
  ///
  /// - Parameters:
  ///   - codes: of all rows, by the labels of their pieces; renumbered where they stand, unless somebody else holds them.
  ///   - counts: how many rows each piece has.
  init(joining codes: consuming ContiguousArray<Int32>, _ counts: [Int], labels: [[String]], workers: Workers)
  {
    self.init(codes: codes, labels: labels.first ?? [])
    guard counts.count > 1 else { return }
    var all = Interner()
    let renumbered = labels.map { labels in
      labels.map { label in
        var label = label
        return label.withUTF8 { all.code(of: $0) }
      }
    }
    self.labels = all.labels
    self.codes.withUnsafeMutableBufferPointer { codes in
      nonisolated(unsafe) let codes = codes
      workers.forEach(pieces: counts) { piece, rows in
        let numbers = renumbered[piece]
        for row in rows where codes[row] >= 0 { codes[row] = numbers[Int(codes[row])] }
      }
    }
  }
}

extension CSVTable.NumberColumn {
  /// Rows of pieces, with what is known of each piece and its count of rows.
  init(joining values: ContiguousArray<Double>, _ pieces: some Sequence<(Int, CSVTable.NumberColumn)>) {
    self.values = values
    var count = 0
    for (rows, piece) in pieces {
      unreadable.append(contentsOf: piece.unreadable.map { $0 + count })
      masked.append(contentsOf: piece.masked.map { $0 + count })
      forms.merge(piece.forms, uniquingKeysWith: +)
      marks.append(piece.marks, behind: count)
      hasLeadingZeros = hasLeadingZeros || piece.hasLeadingZeros
      isPlain = isPlain && piece.isPlain
      count += rows
    }
  }
}
