import CShapelib
import Foundation
import Geography

extension Layer {
  /// Reads a shapefile: the .shp and, where they are, the .shx, .dbf, .prj and .cpg beside it.
  ///
  ///     let zones = try Layer(shapefile: "zones.shp")
  ///
  /// Points, lines and polygons of all kinds are read, heights and measures left out; a null shape is a
  /// feature without geometry. Which ring is a hole of which is told by where they lie, not by their winding.
  /// Records marked as deleted are left out. Texts are read in the encoding that the .cpg or the .dbf names,
  /// and otherwise as UTF-8 where that is possible and as Windows-1252 where not, each for itself. Blank values are
  /// missing.
  /// What was mended or left out stands in `notes`.
  /// - Throws: `FileError` that names the file and the record when something does not fit together.
  public init(shapefile path: String) throws(FileError) {
    try self.init(shapefile: ShapefileParts(path))
  }

  init(shapefile parts: ShapefileParts) throws(FileError) {
    let index = try ShapeIndex(parts.shapes, index: parts.index)
    var notes: [Note] = []
    if index.isRebuilt {
      notes.append(
        Note("the .shx does not fit the .shp, whose records were read in their order", features: []))
    }
    var table: TableReader?
    if let file = parts.table {
      let reader = try TableReader(parts, table: file)
      guard reader.header.recordCount == index.records.count else {
        throw FileError(
          .badData, path: file.path,
          "the table has \(reader.header.recordCount) records, but there are \(index.records.count) shapes",
          hint: "the .shp, .shx and .dbf must come from the same export")
      }
      table = reader
    } else {
      notes.append(Note("there is no .dbf, so the features have no columns", features: []))
    }
    let leftOut = table?.deleted ?? Array(repeating: false, count: index.records.count)
    let deletedCount = leftOut.count { $0 }
    if deletedCount > 0 {
      notes.append(Note("\(deletedCount) deleted records were left out", features: []))
    }
    var shapes = ShapeGatherer()
    try ShapefileReader.read(parts.shapes, index, without: leftOut, into: &shapes)
    notes += shapes.notes
    let (columns, tableNotes) = try table?.columns(without: leftOut) ?? ([], [])
    notes += tableNotes
    let (crs, crsNote) = ShapefileReader.reference(parts.projection)
    if let crsNote { notes.append(Note(crsNote, features: [])) }
    self.init(
      name: parts.shapes.path.fileName.withoutEnding,
      crs: crs, geometries: shapes.geometries, columns: columns, notes: notes)
  }
}

enum ShapefileReader {
  /// Reads the shapes through shapelib, from bytes and with an index that have been checked.
  static func read(
    _ shapes: FileBytes, _ index: ShapeIndex, without leftOut: [Bool], into gatherer: inout ShapeGatherer
  ) throws(FileError) {
    // shapelib takes a header without records for a damaged one.
    guard !index.records.isEmpty else { return }
    gatherer.reserve(features: index.records.count, fileSize: shapes.count)
    let files = ["shp": shapes, "shx": index.indexFile(for: shapes)]
    var failed: Int? = 0
    Shapelib.reading(files) { hooks in
      guard let handle = SHPOpenLL("shapes.shp", "rb", hooks) else { return }
      defer { SHPClose(handle) }
      // The same memory serves one shape after the other.
      SHPSetFastModeReadObject(handle, 1)
      for record in index.records.indices where !leftOut[record] {
        guard let shape = SHPReadObject(handle, Int32(record)) else {
          failed = record
          return
        }
        gatherer.append(shape.pointee)
        SHPDestroyObject(shape)
      }
      failed = nil
    }
    if let failed {
      throw FileError(.badData, path: shapes.path, row: failed + 1, "the shape cannot be read")
    }
  }

  private static let falseCode =
    "the .prj describes another system than the one whose code it bears; what it describes counts"

  /// The system that a .prj file describes, and what to say of it or where there is none to be had.
  static func reference(_ projection: FileBytes?) -> (CRS?, note: String?) {
    guard let projection else {
      return (nil, "there is no .prj, so the coordinate reference system must be given")
    }
    let text = projection.withBytes { String(decoding: $0, as: UTF8.self) }
    do {
      let crs = try CRS(wkt: text)
      return (crs, CRS.hasFalseCode(wkt: text) ? falseCode : nil)
    } catch {
      return (nil, "the .prj describes no usable coordinate reference system, which must be given")
    }
  }
}

/// Turns shapelib's shapes into features one after the other.
struct ShapeGatherer {
  private(set) var geometries = Geometries()
  private var closed: [Int] = []
  private var dropped: [Int] = []
  private var twisted: [Int] = []

  /// Makes room for what a file can hold: a vertex takes two numbers of eight bytes at least.
  mutating func reserve(features: Int, fileSize: Int) {
    geometries.reserve(features: features, vertices: fileSize / 16)
  }

  var notes: [Layer.Note] {
    let kinds = [
      ("a ring that did not end where it began was closed", closed),
      ("a ring of fewer than four positions was left out", dropped),
      ("a ring inside another one runs like an outer ring; it is taken as a hole", twisted),
    ]
    return kinds.filter { !$0.1.isEmpty }.map { Layer.Note($0.0, features: $0.1) }
  }

  /// Adds a shape; its numbers and pointers are shapelib's, over a record that has been checked.
  mutating func append(_ shape: SHPObject) {
    guard let type = ShapeType(rawValue: shape.nSHPType), type != .null, shape.nVertices > 0,
      let x = shape.padfX, let y = shape.padfY
    else { return geometries.appendNone() }
    func vertices(_ range: Range<Int>) -> [Coordinate] { range.map { Coordinate(x: x[$0], y: y[$0]) } }
    let all = 0..<Int(shape.nVertices)
    if type.isPoint {
      geometries.appendPoint(x: x[0], y: y[0])
    } else if type.isMultiPoint {
      geometries.appendPoints(vertices(all))
    } else {
      let starts = (0..<Int(shape.nParts)).compactMap { part in shape.panPartStart.map { Int($0[part]) } }
      let parts = starts.indices.map { part in
        vertices(starts[part]..<(part + 1 < starts.count ? starts[part + 1] : all.upperBound))
      }
      if type.isPolygon { appendPolygons(parts) } else { geometries.appendLines(parts) }
    }
  }

  private mutating func appendPolygons(_ parts: [[Coordinate]]) {
    let feature = geometries.count
    var rings: [[Coordinate]] = []
    var (hasClosed, hasDropped) = (false, false)
    for part in parts {
      var ring = part
      if let first = ring.first, ring.last != first {
        ring.append(first)
        hasClosed = true
      }
      let fewest = 4
      if ring.count >= fewest { rings.append(ring) } else { hasDropped = true }
    }
    if hasClosed { closed.append(feature) }
    if hasDropped { dropped.append(feature) }
    let (polygons, hasTwisted) = RingNesting.nested(rings)
    if hasTwisted { twisted.append(feature) }
    geometries.appendPolygons(polygons)
  }
}
