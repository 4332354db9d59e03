import CShapelib
import Foundation
import Geography

extension Layer {
  /// Writes the layer as a shapefile: .shp, .shx, .dbf (texts in UTF-8, which the .cpg says) and .prj.
  ///
  ///     let notes = try zones.writeShapefile(to: "zones.shp")
  ///
  /// The files take their places together, when all of them are whole. All features must be of one kind, which
  /// may be single and multiple, or have no geometry. Names of columns are cut to the ten bytes that the format
  /// has and kept different; texts are cut to 254 bytes. An empty text is the same as a missing one. Columns beyond the
  /// 255th are left out.
  /// - Returns: what had to be cut, renamed or left out.
  /// - Throws: `FileError` when a file exists and may not be replaced, when the layer does not fit the format,
  ///   or when writing fails.
  @discardableResult
  public func writeShapefile(to path: String, overwrite: Bool = false, isPrivate: Bool = false)
    throws(FileError) -> [Note]
  {
    let shapefile = try unfinishedShapefile(path, overwrite: overwrite, isPrivate: isPrivate)
    try OutputFile.commit(shapefile.files, removing: shapefile.outdated)
    return shapefile.notes
  }

  /// Writes the layer as the files of a shapefile that are whole but not yet in their places, so that they can take them
  /// together with others; see `writeShapefile(to:overwrite:isPrivate:)`.
  public func unfinishedShapefile(_ path: String, overwrite: Bool = false, isPrivate: Bool = false)
    throws(FileError)
    -> UnfinishedShapefile
  {
    guard path != "-" else {
      throw FileError(
        .cannotCreate, path: path, "a shapefile is several files, which standard output cannot hold",
        hint: "name a file, or write GeoJSON")
    }
    let set = try ShapefileSet(
      path, hasProjection: crs?.esriWKT != nil, overwrite: overwrite, isPrivate: isPrivate)
    let shapes = ShapeWriter(geometries, type: try shapeType(path: path))
    let table = TableWriter(self)
    let largest = Int(Int32.max)
    guard shapes.size <= largest, table.size <= largest else {
      throw FileError(
        .cannotCreate, path: path, "the layer is too large for a shapefile, whose files end at 2 GB",
        hint: "write GeoJSON")
    }
    set.projection?.writer.append(crs?.esriWKT ?? "")
    let complaints = Shapelib.writing { hooks in
      shapes.write(to: set.shapes.temporaryPath, hooks)
      table.write(to: set.table.temporaryPath, hooks)
    }
    // shapelib does not say whether its last bytes arrived, so the files are measured.
    let isShapesWhole = try set.size(of: set.shapes) == shapes.size
    let isIndexWhole = try set.size(of: set.index) == shapes.indexSize
    let isTableWhole = try set.size(of: set.table) == table.size
    guard complaints.isEmpty, isShapesWhole, isIndexWhole, isTableWhole else {
      throw FileError(.inputOutput, path: path, complaints.first ?? "the file could not be written in full")
    }
    return UnfinishedShapefile(files: set.files, outdated: set.outdated, notes: table.notes)
  }

  private func shapeType(path: String) throws(FileError) -> ShapeType {
    let kinds = Set(geometries.kinds).subtracting([.none])
    if kinds.allSatisfy(\.isPolygonal) { return .polygon }
    if kinds.allSatisfy(\.isLinear) { return .line }
    if kinds == [.point] { return .point }
    if kinds.isSubset(of: [.point, .multiPoint]) { return .multiPoint }
    throw FileError(
      .cannotCreate, path: path, "a shapefile cannot hold points, lines and polygons together",
      hint: "write GeoJSON, or a shapefile for each kind")
  }
}

/// A shapefile that only lacks its files' names.
public struct UnfinishedShapefile {
  public let files: [OutputFile]
  /// The paths of what other programs derived from a file that is replaced, which would mislead them about the new one.
  public let outdated: [String]
  /// What had to be cut, renamed or left out.
  public let notes: [Layer.Note]
}

/// The files of a shapefile in the making.
private struct ShapefileSet {
  let shapes: OutputFile
  let index: OutputFile
  let table: OutputFile
  let projection: OutputFile?
  private let codePage: OutputFile
  private let base: String
  private let overwrite: Bool

  init(_ path: String, hasProjection: Bool, overwrite: Bool, isPrivate: Bool) throws(FileError) {
    guard path.fileEnding.lowercased() == "shp" else {
      throw FileError(.cannotCreate, path: path, "the name of a shapefile must end in .shp")
    }
    // Beside the file that a symbolic link leads to.
    let base = path.linkTarget.withoutEnding
    let temporary = UnfinishedFiles.base(for: base)
    func file(_ ending: String) throws(FileError) -> OutputFile {
      try OutputFile(
        "\(base).\(ending)", temporaryPath: "\(temporary).\(ending)", overwrite: overwrite,
        isPrivate: isPrivate)
    }
    self.base = base
    self.overwrite = overwrite
    shapes = try file("shp")
    index = try file("shx")
    table = try file("dbf")
    codePage = try file("cpg")
    projection = hasProjection ? try file("prj") : nil
  }

  func size(of file: OutputFile) throws(FileError) -> Int {
    var status = stat()
    guard stat(file.temporaryPath, &status) == 0 else {
      throw FileError(.inputOutput, path: file.path, systemMessage(errno))
    }
    return Int(status.st_size)
  }

  var files: [OutputFile] { [shapes, index, table, codePage] + [projection].compactMap { $0 } }

  var outdated: [String] {
    guard overwrite else { return [] }
    return (["qix", "sbn", "sbx", "qpj"] + (projection == nil ? ["prj"] : [])).map { "\(base).\($0)" }
  }
}

/// Writes geometries as a .shp and its .shx.
private struct ShapeWriter {
  private let geometries: Geometries
  private let type: ShapeType

  init(_ geometries: Geometries, type: ShapeType) {
    self.geometries = geometries
    self.type = type
  }

  /// How many bytes the .shp must come to have.
  var size: Int {
    (0..<geometries.count).reduce(ShapeIndex.headerSize) { sum, feature in
      let vertices = geometries.vertices(ofFeature: feature).count
      let content: Int
      switch type {
      case _ where vertices == 0: content = 4
      case .point: content = 20
      case .multiPoint: content = 40 + 16 * vertices
      default: content = 44 + 4 * rings(of: feature).count + 16 * vertices
      }
      return sum + 8 + content
    }
  }

  var indexSize: Int { ShapeIndex.headerSize + 8 * geometries.count }

  private func rings(of feature: Int) -> [Range<Int>] {
    geometries.parts(of: feature).flatMap { geometries.rings(of: $0) }.map { geometries.vertices(of: $0) }
  }

  /// What goes wrong is complained of through the hooks, or shows in the file's size.
  func write(to path: String, _ hooks: UnsafeMutablePointer<SAHooks>) {
    guard let handle = SHPCreateLL(path, type.rawValue, hooks) else { return }
    defer { SHPClose(handle) }
    for feature in 0..<geometries.count {
      let rings = rings(of: feature)
      var starts: [Int32] = []
      var x: [Double] = []
      var y: [Double] = []
      for ring in rings {
        starts.append(Int32(x.count))
        // The format has shells run clockwise and holes the other way: all are the reverse of ours.
        if type == .polygon {
          x += geometries.x[ring].reversed()
          y += geometries.y[ring].reversed()
        } else {
          x += geometries.x[ring]
          y += geometries.y[ring]
        }
      }
      let hasParts = type == .polygon || type == .line
      let shape = SHPCreateObject(
        x.isEmpty ? ShapeType.null.rawValue : type.rawValue, -1, hasParts ? Int32(starts.count) : 0, starts,
        nil,
        Int32(x.count), x, y, nil, nil)
      guard let shape else { return }
      let written = SHPWriteObject(handle, -1, shape)
      SHPDestroyObject(shape)
      if written < 0 { return }
    }
  }
}
