/// A colour of a map, in sRGB.
public struct Color: Sendable, Hashable {
  public let red, green, blue: UInt8

  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// As style sheets and SVG write it: "#2c7fb8".
  public var hex: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }

  /// The colour under a layer of white that lets so much of it through.
  ///
  /// - Parameter strength: from 0, white, to 1, the colour itself.
  public func muted(_ strength: Double) -> Color {
    func mixed(_ part: UInt8) -> UInt8 { UInt8((255 - (255 - Double(part)) * strength).rounded()) }
    return Color(mixed(red), mixed(green), mixed(blue))
  }
}
