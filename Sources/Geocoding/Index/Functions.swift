import Foundation

/// Functions of the platform under names that do not depend on the platform's library.
enum Functions {
  static func natural(_ value: Double) -> Double { log(value) }
  static func cosine(degrees: Double) -> Double { cos(degrees * .pi / 180) }
  static func exponential(_ value: Double) -> Double { exp(value) }
  static func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
}
