import GRDB
import Geography

/// A row of gpkg_spatial_ref_sys: a coordinate reference system under the number that geometries bear.
struct GeoPackageReference: Hashable {
  let id: Int64
  let name: String
  let organization: String
  /// The organization's own number for it.
  let code: Int64
  /// In the dialect of OGC 01-009, or in WKT 2 where that dialect cannot say it.
  let definition: String

  /// Those that every GeoPackage must have.
  static let required = [
    GeoPackageReference(
      id: -1, name: "Undefined Cartesian SRS", organization: "NONE", code: -1, definition: "undefined"),
    GeoPackageReference(
      id: 0, name: "Undefined geographic SRS", organization: "NONE", code: 0, definition: "undefined"),
    GeoPackageReference(.wgs84),
  ]

  static let undefined = required[0]

  private init(id: Int64, name: String, organization: String, code: Int64, definition: String) {
    self.id = id
    self.name = name
    self.organization = organization
    self.code = code
    self.definition = definition
  }

  init(_ crs: CRS) {
    // The same system but for the order of its axes, which is always x first in a GeoPackage.
    let identity = crs.code == "OGC:CRS84" ? CRS.wgs84.code : crs.code
    let parts = (identity ?? "").split(separator: ":")
    /// Where the numbers of systems begin that no authority lists.
    let firstOwn: Int64 = 100_000
    let code = parts.count == 2 ? Int64(parts[1]) : nil
    self.init(
      id: code ?? firstOwn, name: crs.name, organization: code == nil ? "NONE" : String(parts[0]),
      code: code ?? firstOwn, definition: crs.ogcWKT ?? crs.wkt ?? crs.definition)
  }

  /// Those that are in a file.
  static func all(in database: Database) throws -> [GeoPackageReference] {
    let rows = try SQLRows(
      database,
      "SELECT srs_id, srs_name, organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys")
    var all = [GeoPackageReference]()
    while try rows.next() {
      all.append(
        GeoPackageReference(
          id: rows.integer(0), name: rows.text(1) ?? "", organization: rows.text(2) ?? "",
          code: rows.integer(3), definition: rows.text(4) ?? ""))
    }
    return all
  }

  /// Whether it is the system of another entry, which another program may define in other words.
  func isSame(as other: GeoPackageReference) -> Bool {
    if definition == other.definition { return true }
    let organization = organization.uppercased()
    return organization != "NONE" && organization == other.organization.uppercased() && code == other.code
  }

  /// The same system under another number.
  func renumbered(_ id: Int64) -> GeoPackageReference {
    GeoPackageReference(
      id: id, name: name, organization: organization, code: organization == "NONE" ? id : code,
      definition: definition)
  }

  /// The system of a number in a file, or what to say when there is none to be had.
  static func system(_ id: Int64?, in database: Database) throws -> (crs: CRS?, note: String?) {
    guard let id, id > 0 else {
      return (nil, "the file does not say its coordinate reference system, which must be given")
    }
    let rows = try SQLRows(database, "SELECT * FROM gpkg_spatial_ref_sys WHERE srs_id = \(id)")
    let names = rows.names.map { $0.lowercased() }
    func text(_ name: String) -> String? { names.firstIndex(of: name).flatMap(rows.text) }
    if try rows.next() {
      let organization = text("organization") ?? ""
      let listed = text("organization_coordsys_id").map { "\(organization):\($0)" }
      let isListed = !organization.isEmpty && organization.uppercased() != "NONE"
      if isListed, let crs = listed.flatMap({ try? CRS($0) }) { return (crs, nil) }
      for definition in [text("definition_12_063"), text("definition")] {
        if let crs = definition.flatMap({ try? CRS(wkt: $0) }) { return (crs, nil) }
      }
    }
    return (nil, "the file names no usable coordinate reference system, which must be given")
  }
}
