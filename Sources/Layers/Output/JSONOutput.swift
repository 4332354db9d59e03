import Foundation

/// JSON of what is `Encodable`, in one manner: members by their names, so that the same value is always the same text.
public enum JSONOutput {
  public enum Names { case asTheyAre, snakeCase }

  /// The text, without a line break at its end. What cannot be written, a number that is not finite, makes it `null`.
  ///
  /// - Parameter isForPeople: whether it stands on lines of its own, with indents.
  public static func of(_ value: some Encodable, names: Names = .asTheyAre, isForPeople: Bool = false)
    -> String
  {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isForPeople { encoder.outputFormatting.insert(.prettyPrinted) }
    if names == .snakeCase { encoder.keyEncodingStrategy = .convertToSnakeCase }
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }
}

/// A number that is written as `null` where it is not defined.
public struct JSONNumber: Encodable {
  private let value: Double?

  public init(_ value: Double?) { self.value = value.flatMap { $0.isFinite ? $0 : nil } }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}
