extension Topology {
  /// All arcs as text that needs no escaping anywhere: of each the first point and the steps from point to point, as numbers of
  /// variable length in the URL alphabet of base 64; commas between arcs.
  public var arcText: String {
    arcs.map { arc in
      var (text, last) = ("", Point(x: 0, y: 0))
      for point in arc {
        Topology.append(point.x - last.x, to: &text)
        Topology.append(point.y - last.y, to: &text)
        last = point
      }
      return text
    }.joined(separator: ",")
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

  /// Five bits a digit, the lowest first; the sixth says that more follow. The sign is the lowest bit.
  private static func append(_ number: Int32, to text: inout String) {
    var rest = UInt32(bitPattern: (number << 1) ^ (number >> 31))
    repeat {
      let more: UInt32 = rest > 31 ? 32 : 0
      text.append(digits[Int(rest & 31 | more)])
      rest >>= 5
    } while rest > 0
  }
}
