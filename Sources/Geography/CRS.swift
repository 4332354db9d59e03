import CPROJ

/// A coordinate reference system, known to PROJ.
///
///     let utm = try CRS("EPSG:25831")
///     utm.isMetric  // true
///
/// Coordinates in this project have x (easting, longitude) first, whatever order the system's definition
/// gives: PROJ is told so.
public struct CRS: Sendable, Hashable {
  /// What PROJ can make the system from: an authority's code where one is known, WKT otherwise.
  public let definition: String
  /// Such as "ETRS89 / UTM zone 31N".
  public let name: String
  /// Such as "EPSG:25831"; nil for a system that no authority lists.
  public let code: String?
  /// Whether coordinates are longitude and latitude.
  public let isGeographic: Bool
  /// How many metres a unit of x is; 1 for a metric system. Degrees have no length and give nil.
  public let metersPerUnit: Double?

  /// Whether planar lengths in it are metres.
  public var isMetric: Bool { metersPerUnit == 1 }

  /// WGS 84 longitude and latitude, the system of GeoJSON.
  public static let wgs84 = CRS(
    definition: "EPSG:4326", name: "WGS 84", code: "EPSG:4326", isGeographic: true, metersPerUnit: nil)

  /// The system in ESRI's dialect of WKT, as it stands in .prj files; nil when that dialect cannot say it.
  public var esriWKT: String? {
    let context = ProjContext()
    return context.object(definition).flatMap { context.wkt(of: $0, as: PJ_WKT1_ESRI) }
  }

  /// The system in the dialect of WKT of OGC 01-009, as it stands in GeoPackages; nil when that dialect cannot
  /// say it.
  public var ogcWKT: String? {
    let context = ProjContext()
    return context.object(definition).flatMap { context.wkt(of: $0, as: PJ_WKT1_GDAL) }
  }

  /// The system in WKT 2 (ISO 19162:2019).
  public var wkt: String? {
    let context = ProjContext()
    return context.object(definition).flatMap { context.wkt(of: $0) }
  }

  private init(definition: String, name: String, code: String?, isGeographic: Bool, metersPerUnit: Double?) {
    self.definition = definition
    self.name = name
    self.code = code
    self.isGeographic = isGeographic
    self.metersPerUnit = metersPerUnit
  }

  /// The system that a text names: "EPSG:25831", "urn:ogc:def:crs:OGC:1.3:CRS84", WKT of any dialect (the
  /// content of a .prj file), or a PROJ string.
  ///
  /// - Throws: `CRSError` when PROJ does not know it, or when it is not a system of horizontal coordinates.
  public init(_ text: String) throws(CRSError) {
    let text = text.trimmed
    guard !text.isEmpty else { throw CRSError(text, "the text is empty") }
    let context = ProjContext()
    guard let found = context.object(text) else {
      throw CRSError(text, context.message ?? "PROJ does not know it")
    }
    guard let horizontal = context.horizontalPart(of: found) else {
      throw CRSError(text, "it is not a system of geographic or projected coordinates")
    }
    let (authority, code) = context.identity(of: horizontal)
    let isGeographic =
      proj_get_type(horizontal.pointer) == PJ_TYPE_GEOGRAPHIC_2D_CRS
      || proj_get_type(horizontal.pointer) == PJ_TYPE_GEOGRAPHIC_3D_CRS
    let identity = authority.flatMap { authority in code.map { "\(authority):\($0)" } }
    guard let definition = identity ?? context.wkt(of: horizontal) else {
      throw CRSError(text, "PROJ cannot write it down")
    }
    self.init(
      definition: definition, name: context.name(of: horizontal), code: identity,
      isGeographic: isGeographic,
      metersPerUnit: isGeographic ? nil : context.metersPerUnit(of: horizontal))
  }

  /// The UTM zone (north or south, ETRS89 in Europe, WGS 84 elsewhere) that holds a place: a metric system
  /// for data that come in degrees.
  public static func utm(longitude: Double, latitude: Double) throws(CRSError) -> CRS {
    let zone = min(60, max(1, Int((longitude + 180) / 6) + 1))
    let isEuropean = (28...38).contains(zone) && latitude > 27
    let code = isEuropean ? 25800 + zone : (latitude < 0 ? 32700 : 32600) + zone
    return try CRS("EPSG:\(code)")
  }
}

/// Why a text names no usable coordinate reference system.
public struct CRSError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The text, cut to a length that a message can hold.
  public let text: String
  public let reason: String

  init(_ text: String, _ reason: String) {
    self.text = text.count > 80 ? text.prefix(77) + "…" : text
    self.reason = reason
  }

  public var description: String { "unknown coordinate reference system \"\(text)\": \(reason)" }
}

extension String {
  fileprivate var trimmed: String {
    let blank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\0" }
    return String(drop(while: blank).reversed().drop(while: blank).reversed())
  }
}
