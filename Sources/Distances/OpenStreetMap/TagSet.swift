/// The tags of a way, node or relation that bear on passage.
struct TagSet: Sendable {
  private var values: [String: String]

  init(_ values: [String: String]) {
    self.values = values
  }

  /// - Parameter text: "key\0value\0key\0value\0…".
  init(text: UnsafeBufferPointer<CChar>) {
    let words = text.split(separator: 0, omittingEmptySubsequences: false).map {
      String(decoding: $0.lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    values = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) { values[words[index]] = words[index + 1] }
  }

  subscript(key: String) -> String? { values[key] }

  /// The value of the first of `keys` that is given: the most particular key comes first.
  func first(of keys: [String]) -> String? {
    keys.lazy.compactMap { values[$0] }.first
  }

  static let wayKeys = [
    "highway", "route", "man_made", "railway", "public_transport", "access", "foot", "bicycle", "vehicle",
    "motor_vehicle", "motorcar", "sidewalk", "sidewalk:left", "sidewalk:right", "sidewalk:both", "service",
    "oneway", "oneway:foot", "oneway:bicycle", "foot:forward", "foot:backward", "conveying", "junction",
    "cycleway", "cycleway:left", "cycleway:right", "cycleway:both", "cycleway:left:oneway",
    "cycleway:right:oneway", "maxspeed", "maxspeed:forward", "maxspeed:backward", "motorroad", "construction",
  ]
  static let nodeKeys = [
    "barrier", "access", "foot", "bicycle", "vehicle", "motor_vehicle", "motorcar", "locked", "entrance",
    "door",
    "highway",
  ]
  static let restrictionKeys = ["restriction", "restriction:motorcar", "except"]
}
