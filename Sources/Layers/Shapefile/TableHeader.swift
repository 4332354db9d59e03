import Foundation

/// What a .dbf file says of itself, checked against the bytes that are there.
struct TableHeader {
  struct Field {
    let nameBytes: ContiguousArray<UInt8>
    /// C, N, F, L, D or another of dBase's letters.
    let type: UInt8
    /// Where it begins in a record, whose first byte says whether it is deleted.
    let offset: Int
    /// 0, as some programs write it, for a field that is empty in all records.
    let width: Int
    let decimals: Int

    /// Whether its bytes are a real number themselves: a double (B) or a currency (Y) of Visual FoxPro.
    var isBinaryReal: Bool { width == 8 && (type == UInt8(ascii: "B") || type == UInt8(ascii: "Y")) }
    /// Whether its bytes are a day and a time (T), as in Visual FoxPro.
    var isMoment: Bool { width == 8 && type == UInt8(ascii: "T") }
    /// Whether its bytes are neither a text nor a value that is read: pictures, objects, and where in another file a memo
    /// stands, by four bytes.
    var isOpaque: Bool { "GPWQ0".utf8.contains(type) || width == 4 && type == UInt8(ascii: "M") }

    /// Whether the type is a letter or a sign, which it is not where another layout is taken for fields.
    var isTyped: Bool { (0x21...0x7E).contains(type) }
  }

  let recordCount: Int
  let headerLength: Int
  let recordLength: Int
  let languageDriver: UInt8
  let fields: [Field]

  private static let fixedSize = 32

  init(_ table: FileBytes) throws(FileError) {
    let outcome: Result<TableHeader, FileError> = table.withBytes { bytes in
      func bad(_ problem: String) -> Result<TableHeader, FileError> {
        .failure(
          FileError(
            .badData, path: table.path, problem, hint: "copy the .dbf anew from its source, or remove it"))
      }
      guard bytes.count > TableHeader.fixedSize else { return bad("the table is cut short") }
      let recordCount = Int(bytes.littleEndian(at: 4, as: UInt32.self))
      let headerLength = Int(bytes.littleEndian(at: 8, as: UInt16.self))
      let recordLength = Int(bytes.littleEndian(at: 10, as: UInt16.self))
      // The first byte names the program's version, and many write one that is not their own.
      guard headerLength > TableHeader.fixedSize, recordLength > 0 else {
        return bad("this is not a dBase table, or its header is damaged")
      }
      guard headerLength + recordCount * recordLength <= bytes.count else {
        return bad("the table claims \(recordCount) records, for which it is too short")
      }
      guard let fields = TableHeader.fields(bytes, headerLength), !fields.isEmpty || recordLength == 1,
        fields.allSatisfy({ $0.isTyped && $0.offset + $0.width <= recordLength }),
        // A width of 0 is believed where all others together leave no room for it.
        fields.allSatisfy({ $0.width > 0 }) || fields.reduce(1, { $0 + $1.width }) == recordLength
      else { return bad("the table's fields do not fit its records") }
      return .success(
        TableHeader(
          recordCount: recordCount, headerLength: headerLength, recordLength: recordLength,
          languageDriver: bytes[29], fields: fields))
    }
    self = try outcome.get()
  }

  private init(
    recordCount: Int, headerLength: Int, recordLength: Int, languageDriver: UInt8, fields: [Field]
  ) {
    self.recordCount = recordCount
    self.headerLength = headerLength
    self.recordLength = recordLength
    self.languageDriver = languageDriver
    self.fields = fields
  }

  /// The descriptions of 32 bytes each; nil when they run out of the header.
  private static func fields(_ bytes: UnsafeBufferPointer<UInt8>, _ headerLength: Int) -> [Field]? {
    guard headerLength <= bytes.count else { return nil }
    let (end, size): (UInt8, Int) = (0x0D, 32)
    var fields: [Field] = []
    var offset = 1
    var place = fixedSize
    while place + size <= headerLength, bytes[place] != end {
      let name = bytes[place..<place + 11].prefix { $0 != 0 }
      let type = bytes[place + 11]
      let isNumber = type == UInt8(ascii: "N") || type == UInt8(ascii: "F")
      fields.append(
        Field(
          nameBytes: ContiguousArray(name), type: type, offset: offset, width: Int(bytes[place + 16]),
          decimals: isNumber ? Int(bytes[place + 17]) : 0))
      offset += Int(bytes[place + 16])
      place += size
    }
    return fields
  }
}
