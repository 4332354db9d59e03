/// Postcodes that are more than one number: "1017 GA", "SW1A 1AA", "114 56", "94110-5555".
extension AddressParser {
  /// Takes those that stand in a line or beside the street, and notes one that the postcode's own field does not bear
  /// out.
  func takeWrittenPostcodes(_ reading: inout ParsedAddress) {
    var end = reading.list.count
    while end > 1 {
      guard let (first, postcode) = writtenPostcode(before: end, in: reading) else {
        end -= 1
        continue
      }
      let key = places.key(of: postcode)
      if reading.postcode == 0 { reading.postcode = key }
      if reading.postcode != key, reading.postcode != postcode.district { reading.hasOtherPostcode = true }
      for position in first..<end {
        ignore(position, in: &reading)
        reading.postcodeTokens |= 1 << UInt64(position)
      }
      end = first
    }
  }

  /// The longest postcode that ends right before a position, and where it begins.
  private func writtenPostcode(before end: Int, in reading: ParsedAddress) -> (first: Int, Postcode)? {
    let tokens = reading.list.tokens
    guard end == tokens.count || tokens[end].gap != .glued else { return nil }
    for length in stride(from: min(Self.mostParts, end), to: 1, by: -1) {
      let first = end - length
      guard length < tokens.count, isOnePart(first..<end, in: reading) else { continue }
      let found =
        tokens[first..<end].allSatisfy(\.isNumber)
        ? groupedPostcode(first..<end, in: reading) : letteredPostcode(first..<end, in: reading)
      if let found { return (first, found) }
    }
    return nil
  }

  private static let mostParts = 6

  /// Whether tokens stand together in a line or the street's field and nothing is known of them.
  private func isOnePart(_ range: Range<Int>, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    let first = tokens[range.lowerBound]
    return first.gap != .glued && (first.field == .line || first.field == .street)
      && range.allSatisfy {
        reading.kinds[$0] == .word && tokens[$0].field == first.field
          && ($0 == range.lowerBound || tokens[$0].gap != .comma)
      }
  }

  private func letteredPostcode(_ range: Range<Int>, in reading: ParsedAddress) -> Postcode? {
    guard places.hasLetteredPostcodes || !reading.postcodeForm.isEmpty else { return nil }
    let tokens = reading.list.tokens
    guard tokens[range].contains(where: \.isNumber) else { return nil }
    let form = tokens[range].flatMap { reading.list.bytes(of: $0) }
    if places.isPostcode(form: form) || form == reading.postcodeForm {
      return Postcode(withForm: form, in: reading.text)
    }
    guard places.isLikePostcode(form), isBehindHouse(range.lowerBound, in: reading) else { return nil }
    return Postcode(String(decoding: form, as: UTF8.self))
  }

  /// Two groups of digits that make a postcode of the register: "114 56", "00-951", "94110-5555".
  private func groupedPostcode(_ range: Range<Int>, in reading: ParsedAddress) -> Postcode? {
    let tokens = reading.list.tokens
    guard range.count == 2, let first = tokens[range].first, let last = tokens[range].last,
      !first.ordinalFollows, !last.ordinalFollows, isBehindHouse(range.lowerBound, in: reading),
      case let lengths = [first.length, last.length],
      Self.groups.contains(lengths) && (last.gap == .space || last.gap == .hyphen)
        || Self.hyphenatedGroups.contains(lengths) && last.gap == .hyphen
    else { return nil }
    let text = [first, last].map { String(decoding: reading.list.bytes(of: $0), as: UTF8.self) }
    let postcode = Postcode(text.joined(separator: "-"))
    return places.isKnown(postcode: places.key(of: postcode)) ? postcode : nil
  }

  /// Sweden, Czechia and Greece; Poland; India; the United States; Brazil.
  private static let groups: [[Int]] = [[3, 2], [2, 3], [3, 3], [5, 4], [5, 3]]
  /// Portugal; Japan.
  private static let hyphenatedGroups: [[Int]] = [[4, 3], [3, 4]]

  /// Whether a comma or a house number stands before a position.
  private func isBehindHouse(_ position: Int, in reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    return position > 0 && (tokens[position].gap == .comma || tokens[..<position].contains(where: \.isNumber))
  }
}
