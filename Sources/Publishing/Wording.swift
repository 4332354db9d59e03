import Foundation

/// A number with its thousands apart: 12,043.
func grouped(_ count: Int) -> String {
  var digits = String(count.magnitude)
  var position = digits.count - 3
  while position > 0 {
    digits.insert(",", at: digits.index(digits.startIndex, offsetBy: position))
    position -= 3
  }
  return count < 0 ? "−" + digits : digits
}

/// A number of things: "1 school", "40 schools".
func counted(_ count: Int, _ thing: String) -> String {
  "\(grouped(count)) \(thing)\(count == 1 ? "" : "s")"
}

func decimals(_ value: Double, _ places: Int) -> String {
  let text = String(format: "%.\(places)f", value)
  return text.hasPrefix("-") ? "−" + text.dropFirst() : text
}

/// With its sign, also when it is positive.
func signed(_ value: Double, _ places: Int) -> String {
  let text = decimals(value, places)
  return text.hasPrefix("−") ? text : "+" + text
}

/// A length in metres, from 10 km on in kilometres.
func meters(_ value: Double) -> String {
  abs(value) >= 10_000 ? "\(decimals(value / 1000, 1)) km" : "\(grouped(Int(value.rounded()))) m"
}

/// A share as a percentage.
func percent(_ share: Double) -> String { "\(decimals(100 * share, 1)) %" }
