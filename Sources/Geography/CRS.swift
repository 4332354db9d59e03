import CPROJ
import Synchronization

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

  /// The system in ESRI's dialect of WKT, as it stands in .prj files; nil when that dialect cannot say it. A shift to
  /// WGS 84, which only the dialect of OGC 01-009 knows, is kept by writing that one.
  public var esriWKT: String? {
    let context = ProjContext()
    return context.object(definition).flatMap { object in
      guard context.source(of: object) == nil else { return context.wkt(of: object, as: PJ_WKT1_GDAL) }
      return context.wkt(of: object, as: PJ_WKT1_ESRI)
    }
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

  /// The system that a text names: "EPSG:25831", "urn:ogc:def:crs:OGC:1.3:CRS84", WKT of any dialect, a PROJ string, or
  /// the full name that an authority gives it.
  ///
  /// What the text says of the way to WGS 84 (TOWGS84, +towgs84, BOUNDCRS) holds, unless an authority lists the system
  /// and PROJ knows the way from it, as it then knows better. A code in WKT counts where it is that of the system that the
  /// WKT describes.
  /// - Throws: `CRSError` when PROJ does not know it, when it is not a system of horizontal coordinates, or when its way
  ///   to WGS 84 needs a file that is not there.
  public init(_ text: String) throws(CRSError) {
    let text = text.trimmed
    if let known = CRS.known.withLock({ $0[text] }) {
      self = known
      return
    }
    let found = try CRS(lookingUp: text)
    self = found
    guard text.utf8.count < 10_000 else { return }
    CRS.known.withLock { known in
      if known.count == 100 { known.removeAll() }
      known[text] = found
    }
  }

  /// What texts were found to name: PROJ looks long for it, and the files of a study name the same few.
  private static let known = Mutex<[String: CRS]>([:])

  private init(lookingUp text: String) throws(CRSError) {
    guard !text.isEmpty else { throw CRSError(text, "the text is empty") }
    let context = ProjContext()
    let kind = Kind(of: text, context)
    guard let found = context.object(kind == .projString ? text.markedAsSystem : text) else {
      throw CRSError(
        text,
        kind == .name ? CRS.noName : kind == .code ? CRS.noCode : context.message ?? "PROJ does not know it")
    }
    // PROJ takes "GE" for a system of Bolivia, whose name has these letters.
    guard kind != .name || context.names(of: found).contains(where: { $0.isSpelled(like: text) }) else {
      throw CRSError(text, CRS.noName)
    }
    guard let horizontal = context.horizontalPart(of: found) else {
      throw CRSError(text, "it is not a system of geographic or projected coordinates")
    }
    let described = context.source(of: horizontal) ?? horizontal
    let isDescription = kind == .wkt || text.hasPrefix("{")
    let plain = isDescription ? context.withoutFalseCode(described) : described
    let (authority, number) = context.identity(of: plain)
    let listed = authority.flatMap { authority in number.map { "\(authority):\($0)" } }
    let isBound =
      context.source(of: horizontal) != nil && !context.isIdle(horizontal, of: plain)
      && listed.flatMap(context.object).map { context.hasKnownShift($0) } != true
    let code = isBound ? nil : listed
    guard !isBound || context.canShift(horizontal) else {
      throw CRSError(text, "the shift to WGS 84 that it names needs a file that is not there")
    }
    let isGeographic =
      proj_get_type(plain.pointer) == PJ_TYPE_GEOGRAPHIC_2D_CRS
      || proj_get_type(plain.pointer) == PJ_TYPE_GEOGRAPHIC_3D_CRS
    guard let definition = code ?? context.wkt(of: isBound ? horizontal : plain) else {
      throw CRSError(text, "PROJ cannot write it down")
    }
    self.init(
      definition: definition, name: context.name(of: plain), code: code, isGeographic: isGeographic,
      metersPerUnit: isGeographic ? nil : context.metersPerUnit(of: plain))
  }

  private static let noName = "no system has this name"
  private static let noCode = "no system has this code"

  /// The system that the content of a .prj file describes: WKT and nothing else, as a name or code would be a guess.
  ///
  /// - Throws: `CRSError` for any other text, and as `init(_:)` does.
  public init(wkt text: String) throws(CRSError) {
    guard Kind(of: text.trimmed, ProjContext()) == .wkt else { throw CRSError(text, "it is not WKT") }
    try self.init(text)
  }

  /// Whether a description bears the code of another system, which does not count.
  public static func hasFalseCode(wkt text: String) -> Bool {
    let context = ProjContext()
    guard let object = context.object(text.trimmed).flatMap(context.horizontalPart) else { return false }
    let described = context.source(of: object) ?? object
    return context.statedCode(of: described) != context.statedCode(of: context.withoutFalseCode(described))
  }

  /// What a text is that shall name a system.
  private enum Kind {
    case wkt, projString, code, name

    init(of text: String, _ context: ProjContext) {
      if proj_context_guess_wkt_dialect(context.pointer, text) != PJ_GUESSED_NOT_WKT {
        self = .wkt
      } else if text.contains("proj=") || text.contains("init=") {
        self = .projString
      } else {
        self = text.contains(":") || text.hasPrefix("{") ? .code : .name
      }
    }
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
  /// A PROJ string for a system, as they are mostly written without the word that says so.
  fileprivate var markedAsSystem: String { contains("type=crs") ? self : self + " +type=crs" }

  /// Whether the letters and digits are the same.
  fileprivate func isSpelled(like other: String) -> Bool {
    func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
    return letters(self) == letters(other)
  }

  fileprivate var trimmed: String {
    let blank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\0" }
    return String(drop(while: blank).reversed().drop(while: blank).reversed())
  }
}
