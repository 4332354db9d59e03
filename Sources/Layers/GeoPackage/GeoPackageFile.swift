import Foundation
import GRDB
import Geography

/// A GeoPackage (OGC 12-128r18, version 1.3) in the making, of one layer or several.
///
///     let file = try GeoPackageFile("city.gpkg")
///     try file.add(zones)
///     try file.add(schools)
///     try file.commit()
///
/// Like an `OutputFile` it takes its place when it is whole; one that is never committed leaves nothing behind.
public final class GeoPackageFile {
  private let file: OutputFile
  private let queue: DatabaseQueue
  /// The numbers of the systems that are in the file, and how many of them are written.
  private var references: [GeoPackageReference] = []
  private var writtenReferences = 0
  private var names: Set<String> = []
  /// Those that were there before.
  private var kept: Set<String> = []
  /// Whether a layer takes the place of one of its name that was in the file before.
  private let replacesLayers: Bool

  var path: String { file.path }

  /// - Parameters:
  ///   - overwrite: whether the file may be replaced, or, where its layers are kept, those of a name that is added.
  ///   - isPrivate: whether nobody but its owner may read it.
  ///   - isLarge: whether many rows of some thousand bytes will come, of which SQLite's usual pages hold one and are empty
  ///     for a third; in the largest pages, little is lost, but a small file would be many times as large.
  ///   - keepsLayers: whether what is in the file already stays; where there is none, one is made.
  /// - Throws: `FileError` (`cannotCreate`) when the file exists and may not be replaced, or cannot be made; when layers
  ///   shall be added to what is no GeoPackage, or to one that another program has open.
  public init(
    _ path: String, overwrite: Bool = false, isPrivate: Bool = false, isLarge: Bool = false,
    keepsLayers: Bool = false
  ) throws(FileError) {
    let isThere = keepsLayers && FileManager.default.fileExists(atPath: path)
    file = try OutputFile(path, overwrite: overwrite || isThere, isPrivate: isPrivate)
    replacesLayers = overwrite
    guard file.temporaryPath != path else {
      throw FileError(.cannotCreate, path: path, "a GeoPackage cannot be written to a device")
    }
    if isThere { try file.copyGeoPackage() }
    do {
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      let hasLargestPages = isLarge && !isThere
      configuration.prepareDatabase { database in
        if hasLargestPages { try database.execute(sql: "PRAGMA page_size = 65536") }
        // A file that nobody else knows of needs no journal; it is made sure to be on the disk before it gets its name.
        try database.execute(
          sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE")
      }
      queue = try DatabaseQueue(path: file.temporaryPath, configuration: configuration)
    } catch let error as DatabaseError {
      throw FileError(writing: path, error)
    } catch {
      throw FileError(.inputOutput, path: path, "the file could not be written")
    }
    try write { database in
      if isThere {
        names = Set(try GeoPackageContents(database, path: path).tables.map { $0.name.lowercased() })
        references = try GeoPackageReference.all(in: database)
      } else {
        try GeoPackageFile.prepare(database)
        references = GeoPackageReference.required
      }
    }
    writtenReferences = references.count
    kept = names
  }

  /// Adds a layer under its name, with a spatial index; one that has neither geometries nor a CRS becomes a table.
  ///
  /// A feature without geometry has NULL there, a missing value is NULL. Polygons and multi-polygons together all become
  /// multi-polygons, lines and points alike. Each row's number is in a column `fid`.
  /// - Returns: which columns had to be renamed.
  /// - Throws: `FileError` when a layer of that name is there already, or when writing fails.
  /// - Parameter title: what people call the layer; by default its name.
  @discardableResult
  public func add(_ layer: Layer, title: String? = nil) throws(FileError) -> [Layer.Note] {
    let table = GeoPackageTable(layer, reference: reference(layer.crs), title: title)
    let name = table.name.lowercased()
    if kept.contains(name) {
      guard replacesLayers else {
        throw FileError(
          .cannotCreate, path: path, "it has a layer \"\(table.name)\" already",
          hint: "add --overwrite to replace that layer; the others stay")
      }
      kept.remove(name)
      names.remove(name)
      try write { try GeoPackageTable.remove(name, from: $0) }
    }
    guard names.insert(name).inserted else {
      throw FileError(.cannotCreate, path: path, "two layers are called \"\(table.name)\"")
    }
    try write { try table.write(to: $0) }
    return table.notes
  }

  /// Makes sure that the file is on the disk, and gives it its name.
  public func commit() throws(FileError) { try OutputFile.commit([try finished()]) }

  /// The file when nothing more comes to it, so that it can take its place together with others.
  public func finished() throws(FileError) -> OutputFile {
    let new = references.dropFirst(writtenReferences)
    writtenReferences = references.count
    try write { database in
      for reference in new { try reference.insert(into: database) }
    }
    do { try queue.close() } catch {
      throw FileError(.inputOutput, path: path, "the file could not be written")
    }
    return file
  }

  /// Runs a body that writes to the database.
  func write(_ body: (Database) throws -> Void) throws(FileError) {
    do {
      try queue.write(body)
    } catch let error as FileError {
      throw error
    } catch let error as DatabaseError {
      throw FileError(writing: path, error)
    } catch {
      throw FileError(.inputOutput, path: path, "the file could not be written")
    }
  }

  /// The entry of a system, which a system of no authority shares with none.
  private func reference(_ crs: CRS?) -> GeoPackageReference {
    guard let crs else { return GeoPackageReference.undefined }
    var reference = GeoPackageReference(crs)
    if let known = references.first(where: { $0.isSame(as: reference) }) { return known }
    let taken = Set(references.map(\.id))
    while taken.contains(reference.id) { reference = reference.renumbered(reference.id + 1) }
    references.append(reference)
    return reference
  }

  /// The tables that every GeoPackage must have, as the standard gives them (its annex C).
  private static func prepare(_ database: Database) throws {
    try database.execute(
      sql: """
        PRAGMA application_id = 0x47504B47;
        PRAGMA user_version = 10300;
        CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
          organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL,
          description TEXT);
        CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,
          identifier TEXT UNIQUE, description TEXT DEFAULT '',
          last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
          min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
          CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
        CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
          geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
          CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
          CONSTRAINT uk_gc_table_name UNIQUE (table_name),
          CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
          CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
        """)
    for reference in GeoPackageReference.required { try reference.insert(into: database) }
  }
}

extension OutputFile {
  /// Begins with what stands at its path: a GeoPackage that no other program has open.
  fileprivate func copyGeoPackage() throws(FileError) {
    let old = try FileBytes(path)
    let (writeAheadPlace, writeAhead) = (18, UInt8(2))
    let fault = old.withBytes { bytes -> String? in
      if !bytes.starts(with: GeoPackageDatabase.magic) { return "this is no GeoPackage" }
      return bytes[writeAheadPlace] == writeAhead ? "another program has it open" : nil
    }
    if let fault {
      throw FileError(
        .cannotCreate, path: path, "no layer can be added: \(fault)",
        hint: "close it there, or choose another name")
    }
    old.withBytes { writer.append($0) }
    try writer.flush()
  }
}

extension GeoPackageReference {
  fileprivate func insert(into database: Database) throws {
    try database.execute(
      sql: "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)",
      arguments: [name, id, organization, code, definition])
  }
}
