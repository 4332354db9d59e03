import DeterministicParallel
import Foundation
import Geography

extension Layer {
  /// Reads a GeoParquet file (1.0 or 1.1, geometries as well-known binary), as GeoPandas and DuckDB write it.
  ///
  /// The CRS is nil, with a note, when the file names none and the coordinates are not those of WGS 84, and when it names
  /// one that cannot be looked up.
  /// - Throws: `FileError` when the file is damaged or has no geometries.
  public init(parquet path: String) throws(FileError) {
    let file = try ParquetFile(path)
    guard let facts = try GeoParquetFacts(file.footer.metadata["geo"], path: path) else {
      throw .noGeometries(in: path)
    }
    guard let leaf = file.footer.leaves.firstIndex(where: { $0.name == facts.column }) else {
      throw FileError(.badData, path: path, column: facts.column, "the column of geometries is not there")
    }
    var geometries = Geometries()
    var mended = MendedFeatures()
    do throws(ParquetFault) {
      try file.pages(of: leaf) { page throws(ParquetFault) in
        guard case .bytes(let runs) = page.values else { throw .damaged }
        var next = 0
        for place in 0..<(page.present?.count ?? runs.ends.count) {
          if let present = page.present, !present[place] {
            geometries.appendNone()
            continue
          }
          var feature = FeatureGeometry()
          let result = runs.withRun(next) { run in
            Result { () throws(WellKnownBinary.Fault) in
              var binary = WellKnownBinary(UnsafeRawBufferPointer(run), from: 0)
              try binary.read(into: &feature)
            }
          }
          if case .failure(let fault) = result {
            throw ParquetFault(problem: "row \(geometries.count + 1): \(fault.problem)", hint: fault.hint)
          }
          feature.finish(into: &geometries)
          mended.add(feature.mended, feature: geometries.count - 1)
          next += 1
        }
      }
    } catch {
      throw file.fault(error, leaf)
    }
    guard geometries.count == file.count else { throw file.fault(.damaged, leaf) }
    let (columns, notes) = try file.columns { name in
      name == facts.column || facts.coverings.contains { name == $0 || name.hasPrefix($0 + ".") }
    }
    let isElsewhere = facts.isDefault && !geometries.boundingBox.canBeDegrees
    let systemNotes: [Note] =
      isElsewhere ? [.noDegrees] : facts.namesUnknownSystem ? [.unknownSystem] : []
    self.init(
      name: path.fileName.withoutEnding, crs: isElsewhere ? nil : facts.crs, geometries: geometries,
      columns: columns, notes: notes + mended.notes + systemNotes)
  }

  /// Writes the layer as GeoParquet 1.1: well-known binary with a box beside each geometry, by which readers pass over
  /// what they do not need, and the CRS as PROJJSON.
  ///
  /// - Throws: `FileError` for what cannot be written, and when a column is called as those of the geometries are.
  public func writeParquet(
    to path: String, overwrite: Bool = false, isPrivate: Bool = false, workers: Workers = .all
  )
    throws(FileError)
  {
    let (geometry, box) = ("geometry", "bbox")
    if let clash = columns.first(where: { [geometry, box].contains($0.name) }) {
      throw FileError(
        .badData, path: path, column: clash.name, "GeoParquet keeps the geometries under this name",
        hint: "give the column another name")
    }
    let sides: [(String, @Sendable (BoundingBox) -> Double)] = [
      ("xmin", { $0.minX }), ("ymin", { $0.minY }), ("xmax", { $0.maxX }), ("ymax", { $0.maxY }),
    ]
    let named =
      columns.map { ([$0.name], ParquetSource($0)) }
      + [([geometry], ParquetSource.geometry(geometries))]
      + sides.map { ([box, $0.0], ParquetSource.side(geometries, $0.1)) }
    let facts = GeoParquetFacts.text(geometry: geometry, box: box, of: self)
    try OutputFile.write(path, overwrite: overwrite, isPrivate: isPrivate) { output throws(FileError) in
      var writer = ParquetWriter(
        output, schema: ParquetSchema(leaves: named.map { $0.1.leaf($0.0) }), workers: workers)
      writer.append(named.map(\.1), rows: 0..<count)
      writer.finish(metadata: [("geo", facts)])
    }
  }
}

extension FileError {
  /// That a Parquet file does not say which of its columns holds geometries.
  static func noGeometries(in path: String) -> FileError {
    FileError(
      .badData, path: path, "the file holds a table without geometries",
      hint: "write it with GeoPandas or DuckDB's spatial extension, which say which column holds geometries")
  }
}
