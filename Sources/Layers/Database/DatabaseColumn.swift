import Databases

/// A column in the making, from the fields that a database sends in binary form.
class DatabaseColumn {
  let field: DatabaseTable.Field

  fileprivate init(_ field: DatabaseTable.Field) { self.field = field }

  static func make(_ field: DatabaseTable.Field) -> DatabaseColumn {
    switch field.kind {
    case .logical: Logicals(field)
    case .integer, .decimal(isWhole: true): Integers(field)
    case .real: Reals(field)
    case .decimal(isWhole: false): Decimals(field)
    case .date, .text, .geometry: Texts(field)
    }
  }

  /// Adds a value, or that there is none.
  ///
  /// - Returns: false for bytes that are no value of the column's kind.
  func append(_ bytes: UnsafeRawBufferPointer?) -> Bool { false }

  var values: Column.Values { .text(TextColumn()) }

  private final class Logicals: DatabaseColumn {
    private var logicals = ContiguousArray<Bool?>()

    override func append(_ bytes: UnsafeRawBufferPointer?) -> Bool {
      logicals.append(bytes.map { $0.first == 1 })
      return bytes.map { $0.count == 1 } ?? true
    }

    override var values: Column.Values { .logical(logicals) }
  }

  private final class Integers: DatabaseColumn {
    private var integers = ContiguousArray<Int64>()

    override func append(_ bytes: UnsafeRawBufferPointer?) -> Bool {
      guard let bytes else {
        integers.append(Column.missingInteger)
        return true
      }
      let value: Int64? =
        if field.kind != .integer {
          Int64(String(decoding: bytes, as: UTF8.self))
        } else {
          switch bytes.count {
          case 8: Int64(bigEndian: bytes.loadUnaligned(as: Int64.self))
          case 4: Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self)))
          case 2: Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self)))
          default: nil
          }
        }
      guard let value, value != Column.missingInteger else { return false }
      integers.append(value)
      return true
    }

    override var values: Column.Values { .integer(integers) }
  }

  private final class Reals: DatabaseColumn {
    private var reals = ContiguousArray<Double>()

    override func append(_ bytes: UnsafeRawBufferPointer?) -> Bool {
      guard let bytes else {
        reals.append(.nan)
        return true
      }
      let value: Double? =
        switch bytes.count {
        case 8: Double(bitPattern: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)))
        case 4: Double(Float(bitPattern: UInt32(bigEndian: bytes.loadUnaligned(as: UInt32.self))))
        default: nil
        }
      guard let value else { return false }
      reals.append(value)
      return true
    }

    override var values: Column.Values { .real(reals) }
  }

  /// Numbers of any length, which come as text: real ones, unless codes are among them that are too long for that.
  private final class Decimals: DatabaseColumn {
    private var builder = ColumnBuilder(name: "", startingAs: .real([]))

    override func append(_ bytes: UnsafeRawBufferPointer?) -> Bool {
      guard let bytes else {
        builder.appendMissing()
        return true
      }
      let text = String(decoding: bytes, as: UTF8.self)
      if let integer = Int64(text), integer != Column.missingInteger {
        builder.append(integer: integer)
      } else if !bytes.isEmpty, bytes.allSatisfy({ $0 == UInt8(ascii: "-") || $0 &- UInt8(ascii: "0") < 10 })
      {
        builder.append(utf8: bytes)
      } else if let value = Double(text) {
        builder.append(real: value)
      } else {
        return false
      }
      return true
    }

    override var values: Column.Values { builder.finish(rows: builder.count).values }
  }

  private final class Texts: DatabaseColumn {
    private var texts = TextColumn()

    override func append(_ bytes: UnsafeRawBufferPointer?) -> Bool {
      if let bytes { texts.append(utf8: bytes) } else { texts.append(nil) }
      return true
    }

    override var values: Column.Values { field.kind == .date ? .date(texts) : .text(texts) }
  }
}
