/// Telephone numbers, which are no part of an address.
extension AddressParser {
  /// Telephone numbers, with the word before them or so long that they can be nothing else.
  func ignoreTelephones(_ reading: inout ParsedAddress) {
    let tokens = reading.list.tokens
    for position in tokens.indices where reading.kinds[position] == .word {
      let token = tokens[position]
      if token.isNumber, token.length >= 9 { ignore(position, in: &reading) }
      guard token.entry.roles.contains(.telephone) else { continue }
      var end = position + 1
      while end < tokens.count, tokens[end].isNumber || tokens[end].entry.roles.contains(.numberPrefix) {
        end += 1
      }
      guard end > position + 1 else { continue }
      for rest in position..<end { ignore(rest, in: &reading) }
    }
    ignoreTelephoneField(&reading)
    // "93 814 00 00" behind everything else, the house number too.
    let first = (tokens.lastIndex { !$0.isNumber || $0.gap == .comma } ?? -1) + 1
    let start = first > 0 && tokens[first - 1].isNumber ? first - 1 : first
    let digits = tokens[start...].reduce(0) { $0 + $1.length }
    if tokens[..<start].contains(where: \.isNumber), tokens.count - start >= 3, digits >= 8 {
      for rest in start..<tokens.count { ignore(rest, in: &reading) }
    }
  }

  /// A telephone number in the field of the house's.
  private func ignoreTelephoneField(_ reading: inout ParsedAddress) {
    let own = reading.list.tokens.indices.filter { reading.list.tokens[$0].field == .number }
    let digits = own.reduce(0) { $0 + reading.list.tokens[$1].length }
    let isWhole = own.dropFirst().allSatisfy {
      let token = reading.list.tokens[$0]
      return token.isNumber && token.gap != .comma && token.gap != .slash
    }
    guard digits >= 9, isWhole, own.first.map({ reading.list.tokens[$0].isNumber }) ?? false else { return }
    for position in own { ignore(position, in: &reading) }
    reading.saysWithoutNumber = true
  }
}
