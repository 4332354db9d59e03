/// Which numbers are postcodes.
extension AddressParser {
  /// Takes a British postcode behind the city, whatever the register's look like ("AB1 2CD"); returns where what is before
  /// it ends.
  func takeBritishPostcode(before end: Int, in reading: inout ParsedAddress) -> Int {
    for length in stride(from: min(5, end - 1), through: 2, by: -1) {
      let tokens = reading.list.tokens[end - length..<end]
      guard isBritish(tokens) else { continue }
      let form = tokens.flatMap { reading.list.bytes(of: $0) }
      reading.postcode = Postcode(String(decoding: form, as: UTF8.self)).key
      for position in tokens.indices { ignore(position, in: &reading) }
      return end - length
    }
    return end
  }

  /// One or two letters, a number and perhaps a letter, then a digit and two letters.
  private func isBritish(_ tokens: ContiguousArray<Token>.SubSequence) -> Bool {
    guard (4...5).contains(tokens.count), case let all = Array(tokens), let last = all.last else {
      return false
    }
    let inward = all[all.count - 2]
    return !all[0].isNumber && all[0].length <= 2 && all[1].isNumber && all[1].length <= 2
      && all[1].gap == .glued
      && (all.count == 4 || all[2].isInitial && all[2].gap == .glued)
      && inward.isNumber && inward.length == 1 && !last.isNumber && last.length == 2 && last.gap == .glued
  }

  /// Whether a number before the city or at the end is a postcode: it is as long as one, and not the only
  /// number unless the register has it.
  func isPostcode(_ position: Int, in reading: ParsedAddress) -> Bool {
    let token = reading.list.tokens[position]
    // Where letters or groups of digits are the postcode, no other number is.
    guard token.isNumber, reading.postcodeTokens == 0, places.isPostcode(length: token.length),
      token.gap != .glued || token.length > 4
    else {
      return false
    }
    if token.length >= 5 || places.isKnown(postcode: UInt64(max(0, token.value))) && token.segment > 0 {
      return true
    }
    return reading.list.tokens[..<position].contains { $0.isNumber }
  }

  /// Whether a number before a town is its postcode; in a line with one behind the town it is the house's, unless it says
  /// the same: "Avenida Corrientes 1234 Buenos Aires 1425".
  func isPostcode(_ position: Int, beforeTown first: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    guard isPostcode(position, in: reading) else { return false }
    return tokens[first].field == .city || reading.postcode == 0
      || reading.postcode == UInt64(max(0, tokens[position].value))
  }

  func takePostcode(_ position: Int, in reading: inout ParsedAddress) {
    reading.postcode = UInt64(max(0, reading.list.tokens[position].value))
    ignore(position, in: &reading)
    // "FL-9490"
    let before = position - 1
    if before > 0, case let token = reading.list.tokens[before], !token.isNumber, token.length <= 2,
      reading.list.tokens[position].gap == .hyphen
    {
      ignore(before, in: &reading)
    }
  }
}
