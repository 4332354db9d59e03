/// Codes that are not found, but would be with zeros in front or without a decimal point: what spreadsheets and other
/// programs make of codes that look like numbers, such as 1, 1.0 or 1.00E+00 of 001.
package struct RespeltCodes {
  /// Different codes that are asked for, and those among them that would be found.
  package let count: Int
  package let found: Int
  /// One of these with the code that it stands for; nil where there are none.
  package let example: (given: String, known: String)?
  private let known: [String]

  /// - Parameters:
  ///   - given: in the order of their file.
  ///   - known: all that there are.
  package init(_ given: [String], known: [String]) {
    let names = Set(known)
    // Codes that differ in zeros only are told apart by them.
    let plain = Dictionary(grouping: names, by: RespeltCodes.plain).compactMapValues {
      $0.count == 1 ? $0[0] : nil
    }
    var seen = Set<String>()
    var found = 0
    var example: (given: String, known: String)?
    for code in given where seen.insert(code).inserted && !names.contains(code) {
      guard let own = plain[RespeltCodes.plain(code)] else { continue }
      found += 1
      if example == nil { example = (code, own) }
    }
    count = seen.count
    self.found = found
    self.example = example
    self.known = known
  }

  /// What to do about them.
  ///
  /// - Parameter place: where the codes that there are stand, such as "the codes of the blocks stand in blocks.csv".
  package func hint(_ place: String) -> String {
    guard let example else {
      let some = known.prefix(4).joined(separator: ", ")
      return "\(place): \(some)\(known.count > 4 ? " …" : "")"
    }
    return
      "\(found) of \(count) codes would be found with zeros in front or without a decimal point, such as "
      + "\(example.known) for \(example.given): store them as texts, not as numbers"
  }

  private static func plain(_ code: String) -> String {
    if code.first?.isNumber == true, let number = Double(code), number == number.rounded(), number < 9e15 {
      return String(Int(number))
    }
    let rest = code.drop { $0 == "0" }
    return rest.isEmpty ? code : String(rest)
  }
}
