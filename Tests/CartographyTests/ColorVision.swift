import Cartography
import Foundation

/// How a colour looks to people of a kind of vision.
enum ColorVision: CaseIterable {
  case usual, protanopia, deuteranopia, tritanopia, grey

  /// Machado, Oliveira and Fernandes 2009, "A physiologically-based model for simulation of color vision deficiency", for
  /// the whole lack of one kind of cone; rows of matrices for linear RGB.
  private var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900],
      ]
    case .grey: Array(repeating: [0.2126, 0.7152, 0.0722], count: 3)
    }
  }

  func lab(_ color: Color) -> Lab {
    let linear = [color.red, color.green, color.blue].map { part -> Double in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return Lab(linear: matrix.map { row in min(1, max(0, zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 })) })
  }
}

/// A colour in CIELAB under D65.
struct Lab {
  let lightness, a, b: Double

  init(_ lightness: Double, _ a: Double, _ b: Double) { (self.lightness, self.a, self.b) = (lightness, a, b) }

  init(linear rgb: [Double]) {
    func root(_ value: Double) -> Double {
      value > pow(6.0 / 29, 3) ? cbrt(value) : value / (3 * pow(6.0 / 29, 2)) + 4.0 / 29
    }
    let x = root((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047)
    let y = root(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2])
    let z = root((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883)
    self.init(116 * y - 16, 500 * (x - y), 200 * (y - z))
  }

  /// CIEDE2000 (Sharma, Wu and Dalal 2005): about 1 is the least difference that can be seen side by side.
  func difference(to other: Lab) -> Double {
    func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
    let mean = (hypot(a, b) + hypot(other.a, other.b)) / 2
    let stretch = 1.5 - 0.5 * (pow(mean, 7) / (pow(mean, 7) + pow(25, 7))).squareRoot()
    let chromas = [self, other].map { hypot($0.a * stretch, $0.b) }
    let hues = [self, other].map { color -> Double in
      let angle = atan2(color.b, color.a * stretch) * 180 / .pi
      return angle < 0 ? angle + 360 : angle
    }
    let isColorless = chromas[0] * chromas[1] == 0
    var turn = hues[1] - hues[0]
    if abs(turn) > 180 { turn -= turn > 0 ? 360 : -360 }
    if isColorless { turn = 0 }
    var hue = (hues[0] + hues[1]) / 2
    if abs(hues[0] - hues[1]) > 180 { hue += hue < 180 ? 180 : -180 }
    if isColorless { hue = hues[0] + hues[1] }
    let chroma = (chromas[0] + chromas[1]) / 2
    let shift = pow((lightness + other.lightness) / 2 - 50, 2)
    let weight =
      1 - 0.17 * cos(radians(hue - 30)) + 0.24 * cos(radians(2 * hue)) + 0.32 * cos(radians(3 * hue + 6))
      - 0.2 * cos(radians(4 * hue - 63))
    let ofLightness = (other.lightness - lightness) / (1 + 0.015 * shift / (20 + shift).squareRoot())
    let ofChroma = (chromas[1] - chromas[0]) / (1 + 0.045 * chroma)
    let ofHue =
      2 * (chromas[0] * chromas[1]).squareRoot() * sin(radians(turn / 2)) / (1 + 0.015 * chroma * weight)
    let rotation =
      -2 * (pow(chroma, 7) / (pow(chroma, 7) + pow(25, 7))).squareRoot()
      * sin(radians(60 * exp(-pow((hue - 275) / 25, 2))))
    return
      (ofLightness * ofLightness + ofChroma * ofChroma + ofHue * ofHue + rotation * ofChroma * ofHue)
      .squareRoot()
  }
}
