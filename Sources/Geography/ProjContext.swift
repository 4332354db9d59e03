import CPROJ
import Synchronization

/// Owns a PROJ context and answers questions about what PROJ makes of a text.
///
/// Not thread safe: each thread makes its own. What one has no use for any more the next one takes over, as PROJ opens its
/// database for each anew, and forgets with it what it knows of a system.
final class ProjContext {
  let pointer: OpaquePointer?

  /// A context that nobody uses.
  private struct Idle: Sendable {
    // Not isolated, as only one thread at a time has it.
    nonisolated(unsafe) let pointer: OpaquePointer?
  }

  private static let idle = Mutex<[Idle]>([])
  private static let mostIdle = 8

  init() {
    if let taken = ProjContext.idle.withLock({ $0.popLast() }) {
      pointer = taken.pointer
      return
    }
    pointer = proj_context_create()
    // PROJ writes to stderr by itself unless told not to; what goes wrong is asked for instead.
    proj_log_level(pointer, PJ_LOG_NONE)
    // No grid is ever fetched: nothing about a study leaves the machine.
    proj_context_set_enable_network(pointer, 0)
    // R and older programs write "+init=epsg:25831".
    proj_context_use_proj4_init_rules(pointer, 1)
  }

  deinit {
    let own = Idle(pointer: pointer)
    // A failure stays with the context, and would be told of what comes after.
    let isKept =
      proj_context_errno(pointer) == 0
      && ProjContext.idle.withLock { idle in
        guard idle.count < ProjContext.mostIdle else { return false }
        idle.append(own)
        return true
      }
    if !isKept { proj_context_destroy(pointer) }
  }

  /// What PROJ says of the last failure.
  var message: String? {
    let code = proj_context_errno(pointer)
    guard code != 0, let text = proj_context_errno_string(pointer, code) else { return nil }
    return String(cString: text)
  }

  func object(_ definition: String) -> ProjObject? {
    proj_create(pointer, definition).map { ProjObject($0, owner: self) }
  }

  /// The geographic or projected system within a system: itself, or the horizontal part of a compound one. One that
  /// is bound to another by a transformation stays bound.
  func horizontalPart(of object: ProjObject) -> ProjObject? {
    switch proj_get_type(object.pointer) {
    case PJ_TYPE_GEOGRAPHIC_2D_CRS, PJ_TYPE_GEOGRAPHIC_3D_CRS, PJ_TYPE_PROJECTED_CRS:
      return object
    case PJ_TYPE_COMPOUND_CRS:
      return proj_crs_get_sub_crs(pointer, object.pointer, 0)
        .flatMap { horizontalPart(of: ProjObject($0, owner: self)) }
    case PJ_TYPE_BOUND_CRS:
      guard let source = source(of: object) else { return nil }
      return proj_get_type(source.pointer) == PJ_TYPE_COMPOUND_CRS ? horizontalPart(of: source) : object
    default:
      return nil
    }
  }

  /// The authority and code of a system: its own, or those of the one system that PROJ finds equal to it
  /// (an ESRI .prj carries none). A merely similar system does not count.
  func identity(of object: ProjObject) -> (authority: String?, code: String?) {
    if let authority = proj_get_id_auth_name(object.pointer, 0),
      let code = proj_get_id_code(object.pointer, 0)
    {
      return (String(cString: authority), String(cString: code))
    }
    var confidences: UnsafeMutablePointer<Int32>?
    guard let list = proj_identify(pointer, object.pointer, "EPSG", nil, &confidences) else {
      return (nil, nil)
    }
    defer {
      proj_int_list_destroy(confidences)
      proj_list_destroy(list)
    }
    let sameName: Int32 = 90
    guard proj_list_get_count(list) > 0, let confidence = confidences?.pointee, confidence >= sameName,
      let match = proj_list_get(pointer, list, 0)
    else { return (nil, nil) }
    let found = ProjObject(match, owner: self)
    guard let authority = proj_get_id_auth_name(found.pointer, 0),
      let code = proj_get_id_code(found.pointer, 0)
    else { return (nil, nil) }
    return (String(cString: authority), String(cString: code))
  }

  func name(of object: ProjObject) -> String {
    proj_get_name(object.pointer).map { String(cString: $0) } ?? ""
  }

  /// The names by which EPSG and ESRI know a system.
  func names(of object: ProjObject) -> [String] {
    let quoted = wkt(of: object, as: PJ_WKT1_ESRI)?.split(separator: "\"", maxSplits: 2)
    return [name(of: object)] + (quoted?.dropFirst().first.map { [String($0)] } ?? [])
  }

  func wkt(of object: ProjObject, as dialect: PJ_WKT_TYPE = PJ_WKT2_2019) -> String? {
    proj_as_wkt(pointer, object.pointer, dialect, nil).map { String(cString: $0) }
  }

  func metersPerUnit(of object: ProjObject) -> Double? {
    guard let system = proj_crs_get_coordinate_system(pointer, object.pointer) else { return nil }
    let owned = ProjObject(system, owner: self)
    var factor = 0.0
    let isRead = proj_cs_get_axis_info(pointer, owned.pointer, 0, nil, nil, nil, &factor, nil, nil, nil)
    return isRead == 1 ? factor : nil
  }
}

/// Owns one PROJ object and keeps alive the context that it was made in.
final class ProjObject {
  let pointer: OpaquePointer
  private let owner: ProjContext

  init(_ pointer: OpaquePointer, owner: ProjContext) {
    self.pointer = pointer
    self.owner = owner
  }

  deinit { proj_destroy(pointer) }
}
