/// Where the records of a .shp file are; each of them has been checked, so that it can be read without fear.
///
/// Everything a record says of itself is a claim until it is found to fit the file: its length, its type, how
/// many parts and vertices it has, where the parts begin. Coordinates must be finite.
struct ShapeIndex {
  struct Record {
    /// Of the record's header, in bytes from the file's beginning.
    let offset: Int
    /// Of the content behind the header, in bytes.
    let length: Int
  }

  let type: ShapeType
  let records: [Record]
  /// Whether the .shx was there but did not fit, so that the .shp was gone through in order.
  let isRebuilt: Bool

  static let headerSize = 100
  private static let recordHeaderSize = 8

  init(_ shapes: FileBytes, index: FileBytes?) throws(FileError) {
    type = try ShapeIndex.headerType(shapes)
    let listed = index.flatMap { ShapeIndex.listed($0, in: shapes) }
    let records = listed ?? ShapeIndex.scanned(shapes)
    guard let records else {
      throw FileError(
        .badData, path: shapes.path, "the file is cut short, or its records do not follow one another",
        hint: "copy the .shp and .shx anew from their source")
    }
    self.records = records
    isRebuilt = index != nil && listed == nil
    for (number, record) in records.enumerated() {
      if let problem = ShapeIndex.problem(in: record, of: shapes, type: type) {
        throw FileError(.badData, path: shapes.path, row: number + 1, problem)
      }
    }
  }

  private static func headerType(_ shapes: FileBytes) throws(FileError) -> ShapeType {
    let found = shapes.withBytes { bytes -> (isShapefile: Bool, type: Int32) in
      let (magic, version): (Int32, Int32) = (9994, 1000)
      guard bytes.count >= headerSize, bytes.bigEndian(at: 0) == magic, bytes.littleEndian(at: 28) == version
      else { return (false, 0) }
      return (true, bytes.littleEndian(at: 32))
    }
    guard found.isShapefile else {
      throw FileError(
        .badData, path: shapes.path, "this is not a shapefile, or its header is damaged",
        hint: shapes.withBytes(ServerAnswer.advice)
          ?? "copy the .shp anew from its source, with the .shx and .dbf beside it")
    }
    guard let type = ShapeType(rawValue: found.type) else {
      throw FileError(.badData, path: shapes.path, "\(found.type) is not a type of shape")
    }
    guard type != .multiPatch else {
      throw FileError(
        .badData, path: shapes.path, "multipatch shapes (surfaces in space) cannot be read",
        hint: "export the layer as polygons")
    }
    return type
  }

  /// The records that the .shx lists; nil when it does not fit the .shp.
  private static func listed(_ index: FileBytes, in shapes: FileBytes) -> [Record]? {
    index.withBytes { list in
      let magic: Int32 = 9994
      guard list.count >= headerSize, (list.count - headerSize) % 8 == 0, list.bigEndian(at: 0) == magic,
        2 * Int(list.bigEndian(at: 24, as: Int32.self)) == list.count
      else { return nil }
      return shapes.withBytes { bytes in
        var total = headerSize
        var records: [Record] = []
        for place in stride(from: headerSize, to: list.count, by: 8) {
          let offset = 2 * Int(list.bigEndian(at: place, as: Int32.self))
          let length = 2 * Int(list.bigEndian(at: place + 4, as: Int32.self))
          // Together no longer than the file, so that no record is listed over and over.
          total += recordHeaderSize + length
          guard offset >= headerSize, length >= 4, total <= bytes.count,
            offset + recordHeaderSize + length <= bytes.count,
            2 * Int(bytes.bigEndian(at: offset + 4, as: Int32.self)) == length
          else { return nil }
          records.append(Record(offset: offset, length: length))
        }
        return records
      }
    }
  }

  /// The records one after the other; nil when they do not end where the file does.
  private static func scanned(_ shapes: FileBytes) -> [Record]? {
    shapes.withBytes { bytes in
      // The header's length counts where it fits, as some programs leave rubbish behind it.
      let claimed = 2 * Int(bytes.bigEndian(at: 24, as: Int32.self))
      let end = (headerSize...bytes.count).contains(claimed) ? claimed : bytes.count
      var records: [Record] = []
      var offset = headerSize
      while offset < end {
        guard offset + recordHeaderSize <= end else { return nil }
        let length = 2 * Int(bytes.bigEndian(at: offset + 4, as: Int32.self))
        guard length >= 4, offset + recordHeaderSize + length <= end else { return nil }
        records.append(Record(offset: offset, length: length))
        offset += recordHeaderSize + length
      }
      return records
    }
  }

  /// What is wrong with a record, as one sentence; nil when all is well.
  private static func problem(in record: Record, of shapes: FileBytes, type: ShapeType) -> String? {
    shapes.withBytes { bytes in
      let start = record.offset + recordHeaderSize
      let content = UnsafeBufferPointer(rebasing: bytes[start..<start + record.length])
      let own: Int32 = content.littleEndian(at: 0)
      if own == ShapeType.null.rawValue { return nil }
      // Records with and without heights and measures come together.
      guard let ownType = ShapeType(rawValue: own), ownType.isAkin(to: type) else {
        return "the shape's type (\(own)) is not the file's (\(type.rawValue))"
      }
      return ownType.isPoint ? pointProblem(content, ownType) : listProblem(content, ownType)
    }
  }

  private static func pointProblem(_ content: UnsafeBufferPointer<UInt8>, _ type: ShapeType) -> String? {
    guard content.count >= (type == .point ? 20 : 28) else { return "the shape is cut short" }
    return areFinite(content, from: 4, count: 2) ? nil : "a coordinate is not a number"
  }

  private static func listProblem(_ content: UnsafeBufferPointer<UInt8>, _ type: ShapeType) -> String? {
    let hasParts = !type.isMultiPoint
    var place = hasParts ? 44 : 40
    guard content.count >= place else { return "the shape is cut short" }
    let parts = hasParts ? Int(content.littleEndian(at: 36, as: Int32.self)) : 0
    let vertices = Int(content.littleEndian(at: place - 4, as: Int32.self))
    // Neither count can overflow: both have 32 bits.
    guard parts >= 0, vertices >= 0,
      place + 4 * parts + 16 * vertices + (type.hasHeights ? 16 + 8 * vertices : 0) <= content.count
    else { return "the shape claims more parts or vertices than it holds" }
    var last = -1
    for part in 0..<parts {
      let first = Int(content.littleEndian(at: place + 4 * part, as: Int32.self))
      guard first > last, first < vertices, part > 0 || first == 0 else {
        return "the shape's parts do not follow one another"
      }
      last = first
    }
    place += 4 * parts
    return areFinite(content, from: place, count: 2 * vertices) ? nil : "a coordinate is not a number"
  }

  private static func areFinite(_ content: UnsafeBufferPointer<UInt8>, from place: Int, count: Int) -> Bool {
    (0..<count).allSatisfy { content.double(at: place + 8 * $0).isFinite }
  }

  /// A .shx file that lists these records.
  func indexFile(for shapes: FileBytes) -> FileBytes {
    var bytes = shapes.withBytes { ContiguousArray($0.prefix(ShapeIndex.headerSize)) }
    func append(_ value: Int) {
      withUnsafeBytes(of: Int32(truncatingIfNeeded: value).bigEndian) { bytes.append(contentsOf: $0) }
    }
    for record in records {
      append(record.offset / 2)
      append(record.length / 2)
    }
    let words = Int32(truncatingIfNeeded: bytes.count / 2)
    withUnsafeBytes(of: words.bigEndian) { bytes.replaceSubrange(24..<28, with: $0) }
    return FileBytes(bytes, path: "index of \(shapes.path)")
  }
}
