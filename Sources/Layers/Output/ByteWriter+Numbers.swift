import Foundation

extension ByteWriter {
  /// Appends a number's own bytes, the smallest digit first.
  func append<Number: FixedWidthInteger>(littleEndian value: Number) {
    let size = MemoryLayout<Number>.size
    UnsafeMutableRawPointer(room(for: size)).storeBytes(of: value.littleEndian, as: Number.self)
    advance(by: size)
  }

  /// Appends a number's own bytes, the largest digit first.
  func append<Number: FixedWidthInteger>(bigEndian value: Number) {
    append(littleEndian: value.byteSwapped)
  }

  /// Appends a whole number in decimal digits.
  public func append(_ value: Int) {
    let longest = 20
    let start = room(for: longest)
    var end = start
    if value < 0 {
      end.pointee = UInt8(ascii: "-")
      end += 1
    }
    end += writeDigits(value.magnitude, at: end)
    advance(by: end - start)
  }

  public func append(_ value: Int64) { append(Int(value)) }

  /// Appends a number with at most so many decimals, the zeros at its end trimmed: 2.5, 41, -0.0000001.
  ///
  /// Infinities and not-a-number come out as Swift prints them; formats that have no such numbers must see to
  /// them before.
  /// - Parameter decimals: 0 to 9.
  public func append(_ value: Double, decimals: Int) {
    precondition((0...9).contains(decimals), "0 to 9 decimals can be written")
    let scale = powersOfTen[decimals]
    let scaled = (value * Double(scale)).rounded()
    // Beyond 2⁵³ a double has no decimals of its own, so the general form is as short.
    guard scaled.magnitude < 0x1p53 else { return append(value) }
    let longest = 32
    let start = room(for: longest)
    advance(by: writeFixed(Int64(scaled), scale: scale, decimals: decimals, minimumDecimals: 0, at: start))
  }

  /// Appends a number with exactly so many decimals: 2.50, 41.00, -0.10.
  ///
  /// - Parameters:
  ///   - value: finite.
  ///   - decimals: 0 to 9.
  ///   - mark: what stands before the decimals.
  public func append(_ value: Double, exactDecimals decimals: Int, mark: UInt8 = UInt8(ascii: ".")) {
    precondition((0...9).contains(decimals), "0 to 9 decimals can be written")
    let scale = powersOfTen[decimals]
    let scaled = (value * Double(scale)).rounded()
    // Beyond 2⁵³ a double has no decimals of its own.
    guard scaled.magnitude < 0x1p53 else {
      return append(
        String(format: "%.\(decimals)f", value).replacingOccurrences(
          of: ".", with: String(decoding: [mark], as: UTF8.self)))
    }
    let longest = 32
    let start = room(for: longest)
    let length = writeFixed(
      Int64(scaled), scale: scale, decimals: decimals, minimumDecimals: decimals, at: start)
    if decimals > 0 { start[length - decimals - 1] = mark }
    advance(by: length)
  }

  /// Appends the shortest decimal form that reads back as the same number: 0.1, 3.0, 1e-05.
  public func append(_ value: Double) {
    // A decimal of at most 15 digits that divides back to the value is its only one, and so the shortest.
    let decimals = 6
    let scaled = value * 1_000_000
    if scaled.magnitude < 1e15, scaled == scaled.rounded(), scaled / 1_000_000 == value,
      value.magnitude >= 1e-3 || (value == 0 && value.sign == .plus)
    {
      let longest = 32
      let start = room(for: longest)
      advance(
        by: writeFixed(
          Int64(scaled), scale: powersOfTen[decimals], decimals: decimals, minimumDecimals: 1, at: start))
    } else {
      append(value.description)
    }
  }
}

private let powersOfTen: [UInt64] = [
  1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
]

/// The digits of 00 to 99, so that two of them cost one division.
private let digitPairs: StaticString = """
  00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051\
  525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899
  """

/// Writes digits and gives their number.
@inline(__always)
private func writeDigits(_ value: UInt, at start: UnsafeMutablePointer<UInt8>) -> Int {
  var count = 1
  var bound: UInt = 10
  while value >= bound {
    count += 1
    let (next, overflow) = bound.multipliedReportingOverflow(by: 10)
    if overflow { break }
    bound = next
  }
  writeDigits(UInt64(value), count: count, at: start)
  return count
}

/// Writes exactly so many digits, zeros in front where the value has fewer.
@inline(__always)
private func writeDigits(_ value: UInt64, count: Int, at start: UnsafeMutablePointer<UInt8>) {
  var value = value
  var left = count
  let pairs = digitPairs.utf8Start
  while left >= 2 {
    let (quotient, pair) = value.quotientAndRemainder(dividingBy: 100)
    start[left - 1] = pairs[Int(pair) * 2 + 1]
    start[left - 2] = pairs[Int(pair) * 2]
    value = quotient
    left -= 2
  }
  if left == 1 { start[0] = UInt8(ascii: "0") + UInt8(value % 10) }
}

/// Writes a number that comes as a whole count of `1 / scale`.
@inline(__always)
private func writeFixed(
  _ scaled: Int64, scale: UInt64, decimals: Int, minimumDecimals: Int, at start: UnsafeMutablePointer<UInt8>
) -> Int {
  var end = start
  if scaled < 0 {
    end.pointee = UInt8(ascii: "-")
    end += 1
  }
  let whole = scaled.magnitude / scale
  var fraction = scaled.magnitude % scale
  end += writeDigits(UInt(whole), at: end)
  var places = decimals
  if fraction == 0 {
    places = minimumDecimals
  } else {
    while places > minimumDecimals, fraction % 10 == 0 {
      fraction /= 10
      places -= 1
    }
  }
  guard places > 0 else { return end - start }
  end.pointee = UInt8(ascii: ".")
  writeDigits(fraction, count: places, at: end + 1)
  return end + 1 + places - start
}
