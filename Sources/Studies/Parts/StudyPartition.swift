import Layers

/// Which of a study's pupils a part of it takes.
public enum StudyPartition: Sendable, Hashable {
  /// Each pupil whose column, by its standard name or that in the file, has a value: a municipality, say.
  case value(String, of: String)
  /// One of so many slices, from 1 on; a pupil's code decides, or the row where there are no codes.
  case slice(Int, of: Int)
  /// The pupils of a file in place of those of the study's year.
  case file(String)

  /// - Returns: nil for what is neither `3/7` nor `column=value`.
  public init?(_ text: String) {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    let words = text.split(separator: "=", maxSplits: 1).map(String.init)
    if numbers.count == 2, let number = numbers[0], let count = numbers[1], (1...100_000).contains(count),
      (1...count).contains(number)
    {
      self = .slice(number, of: count)
    } else if words.count == 2 {
      self = .value(words[1], of: words[0])
    } else {
      return nil
    }
  }

  /// What tells parts apart: "3/7", "municipality=08019".
  var label: String {
    switch self {
    case .value(let value, let column): "\(column)=\(value)"
    case .slice(let number, let count): "\(number)/\(count)"
    case .file(let path): path
    }
  }
}

extension StudyFile {
  /// The study of some of the pupils only.
  ///
  /// What counts nothing of pupils is left out: it is read once, when the parts are merged.
  public func taking(_ partition: StudyPartition?) -> StudyFile {
    var file = self
    (file.isPart, file.staff, file.costs, file.indicators) = (true, nil, nil, [])
    switch partition {
    case .value(let value, let column):
      file.pupils.conditions.append(RowCondition(column: column, values: [value]))
    case .slice(let number, let count): file.pupils.slice = TableSlice(number: number, count: count)
    case .file(let path): (file.pupils.file, file.pupils.files) = (path.absolutePath, [:])
    case nil: break
    }
    return file
  }

  /// What of a study its parts do not carry, so that its measures must be taken of all pupils at once.
  public var notCarried: [String] {
    let columns = ["score", "sessions_missed", "sessions_possible", "repeater", "status"]
    return columns.filter { pupils.columns[$0] != nil }.map { "the column \"\($0)\" of the pupils" }
      + (pupils.files.count > 1 || pupils.columns["year"] != nil ? ["who was there the year before"] : [])
      + indicators.filter { [.pupils, .applications].contains($0.chapter) }.map {
        "the own indicator \"\($0.name)\""
      }
  }
}

/// Some rows of a table: one of so many slices of about the same length.
public struct TableSlice: Sendable, Hashable {
  let number: Int
  let count: Int

  /// In words that follow "those where".
  var description: String { "the pupil is in slice \(number) of \(count)" }

  /// Those of some rows that are in the slice, in their order. Rows of the same code are in the same one.
  ///
  /// - Parameter codes: of all rows; nil where there are none, and the row itself decides.
  func rows(among rows: ContiguousArray<Int32>, codes: TextColumn?) -> ContiguousArray<Int32> {
    ContiguousArray(
      rows.lazy.filter { row in
        let key = codes.map { $0.withBytes(at: Int(row), TableSlice.hash) } ?? UInt64(row)
        return Int(key % UInt64(count)) == number - 1
      })
  }

  /// FNV-1a of 64 bits (Fowler, Noll and Vo), which is the same on all machines.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}
