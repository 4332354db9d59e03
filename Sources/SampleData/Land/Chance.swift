/// Random numbers that belong to places: asked twice for the same indices it gives the same answer.
///
/// What is drawn for one block of houses therefore never depends on which other blocks there are.
struct Chance: Sendable {
  private let seed: UInt64

  /// - Parameter topic: keeps what is drawn for one purpose apart from what is drawn for another.
  init(seed: UInt64, topic: UInt64) {
    self.seed = Chance.mixed(seed ^ Chance.mixed(topic &* 0x9E37_79B9_7F4A_7C15))
  }

  func bits(_ first: Int, _ second: Int, _ third: Int = 0) -> UInt64 {
    var value = seed
    value = Chance.mixed(value ^ UInt64(bitPattern: Int64(first)) &* 0xD6E8_FEB8_6659_FD93)
    value = Chance.mixed(value ^ UInt64(bitPattern: Int64(second)) &* 0xA5A3_5625_AE5A_49B1)
    return Chance.mixed(value ^ UInt64(bitPattern: Int64(third)) &* 0xC2B2_AE3D_27D4_EB4F)
  }

  /// A number of [0, 1).
  func unit(_ first: Int, _ second: Int = 0, _ third: Int = 0) -> Double {
    Double(bits(first, second, third) >> 11) * 0x1p-53
  }

  /// A number of [-1, 1).
  func signed(_ first: Int, _ second: Int = 0, _ third: Int = 0) -> Double {
    unit(first, second, third) * 2 - 1
  }

  /// The finalizer of SplitMix64 (Steele, Lea and Flood, 2014).
  private static func mixed(_ input: UInt64) -> UInt64 {
    var value = input &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// A smooth random field over the plane, between -1 and 1: neighbouring places have similar values.
struct SmoothField: Sendable {
  private let chance: Chance
  private let wavelength: Double

  init(seed: UInt64, topic: UInt64, wavelength: Double) {
    chance = Chance(seed: seed, topic: topic)
    self.wavelength = wavelength
  }

  func callAsFunction(_ x: Double, _ y: Double) -> Double {
    let (column, row) = ((x / wavelength).rounded(.down), (y / wavelength).rounded(.down))
    let (i, j) = (Int(column), Int(row))
    let u = SmoothField.eased(x / wavelength - column)
    let v = SmoothField.eased(y / wavelength - row)
    let south = chance.signed(i, j) * (1 - u) + chance.signed(i + 1, j) * u
    let north = chance.signed(i, j + 1) * (1 - u) + chance.signed(i + 1, j + 1) * u
    return south * (1 - v) + north * v
  }

  private static func eased(_ share: Double) -> Double { share * share * (3 - 2 * share) }
}
