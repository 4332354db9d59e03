import Foundation

/// The files that make up one shapefile, found beside the one that was named.
struct ShapefileParts {
  let shapes: FileBytes
  let index: FileBytes?
  let table: FileBytes?
  let projection: FileBytes?
  let codePage: FileBytes?

  init(shapes: FileBytes, index: FileBytes?, table: FileBytes?, projection: FileBytes?, codePage: FileBytes?)
  {
    self.shapes = shapes
    self.index = index
    self.table = table
    self.projection = projection
    self.codePage = codePage
  }

  /// - Parameter path: the .shp, or the name without an ending.
  init(_ path: String) throws(FileError) {
    let base =
      path.fileEnding.lowercased() == "shp" ? path.withoutEnding : path
    guard let shapes = try ShapefileParts.sibling(base, "shp") else {
      throw FileError(.noInput, path: path, "there is no such file")
    }
    self.shapes = shapes
    index = try ShapefileParts.sibling(base, "shx")
    table = try ShapefileParts.sibling(base, "dbf")
    projection = try ShapefileParts.sibling(base, "prj")
    codePage = try ShapefileParts.sibling(base, "cpg")
  }

  /// The file of that ending, in small or capital letters; nil when there is none.
  private static func sibling(_ base: String, _ ending: String) throws(FileError) -> FileBytes? {
    for candidate in [ending, ending.uppercased(), ending.capitalized] {
      let path = base + "." + candidate
      if FileManager.default.fileExists(atPath: path) { return try FileBytes(path) }
    }
    // Where the files come from, letter case may have made no difference: ZONES.DBF beside zones.shp.
    let name = base.fileName
    let folder = String(base.dropLast(name.count))
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    return try sibling(of: name + ".shp", ending, among: names).map { name throws(FileError) in
      try FileBytes(folder + name)
    }
  }

  /// The file of that ending that belongs to a .shp: that of its name, or else one whose name differs from it by letter case
  /// only, unless another .shp has that name; nil when there is none.
  static func sibling(of shapes: String, _ ending: String, among names: [String]) -> String? {
    let base = shapes.withoutEnding
    func isSibling(_ name: String, _ ending: String) -> Bool {
      name.fileEnding.lowercased() == ending && name.withoutEnding.lowercased() == base.lowercased()
    }
    let found = names.filter { isSibling($0, ending) }
    return found.first { $0.withoutEnding == base }
      ?? (names.count { isSibling($0, "shp") } == 1 ? found.first : nil)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// A number of a file's bytes, whatever their alignment. The caller has checked that they are there.
  func littleEndian<Value: FixedWidthInteger>(at offset: Int, as type: Value.Type = Value.self) -> Value {
    Value(littleEndian: load(at: offset))
  }

  func bigEndian<Value: FixedWidthInteger>(at offset: Int, as type: Value.Type = Value.self) -> Value {
    Value(bigEndian: load(at: offset))
  }

  func double(at offset: Int) -> Double {
    Double(bitPattern: littleEndian(at: offset))
  }

  private func load<Value: FixedWidthInteger>(at offset: Int) -> Value {
    precondition(offset >= 0 && offset + MemoryLayout<Value>.size <= count, "the bytes are in the file")
    return UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: offset, as: Value.self)
  }
}
