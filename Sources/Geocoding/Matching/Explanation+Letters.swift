/// Letters, points of the compass and numbers that streets of one name are told apart by.
extension Explanation {
  /// Whether the query and the name have different ones, or the name took one from the house.
  func hasOtherLetters(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    takesLetterOfHouse(entry, reading) || haveBothLetters(entry, reading)
      || hasDirectionBehind(entry, reading)
      || haveBothDirections(entry, reading) || exchangesDirections(entry, reading)
      || takesLetterForDirection(entry, reading)
      || hasNumberForAnother(entry, reading)
  }

  /// Whether the name took the letter of a house: "6A" is none of the "Carrer A".
  private func takesLetterOfHouse(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let (used, tokens) = (entry.alignment.used, reading.list.tokens)
    return BitPositions(used).contains { position in
      // The "r" of "1r" may have been taken for the type, as "R." is one: it says nothing of the name.
      guard position > 0, case let letter = tokens[position], letter.isInitial,
        !letter.entry.roles.contains(.streetType)
      else { return false }
      return tokens[position - 1].isNumber && used & 1 &<< UInt64(position - 1) == 0
        && (letter.gap == .glued || letter.field == .number)
    }
  }

  // MARK: Letters

  /// Whether both have a letter that the other has not got: "Carrer A" is not "Carrer E".
  private func haveBothLetters(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let members = index.members[index.members(of: entry.name)]
    let hasOwn = members.indices.contains { position in
      let (member, shape) = (members[position], index.shapes[Int(members[position].word)])
      guard shape.length == 1, !shape.isNumber, !member.isElided, isOpen(member, entry, reading) else {
        return false
      }
      let isBehindType = position == members.startIndex + 1 && members[members.startIndex].part == .type
      return member.part == .core || isBehindType
    }
    guard hasOwn else { return false }
    let tokens = reading.list.tokens
    return BitPositions(entry.alignment.unexplained & ~reading.typeLetters).contains { position in
      guard tokens[position].isInitial, reading.kinds[position] == .word else { return false }
      let isElided = position + 1 < tokens.count && tokens[position + 1].gap == .apostrophe
      return !isElided && !isPrefix(position, reading)
    }
  }

  /// Whether no token is the word or means the same.
  func isOpen(_ member: NameIndex.Member, _ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let names = index.words[Int(member.word)].entry.names
    return BitPositions(entry.alignment.used).allSatisfy {
      reading.words[$0] != member.word && !reading.list.tokens[$0].entry.names.overlaps(names)
    }
  }

  /// Whether a letter only says that a number follows: "n 12".
  private func isPrefix(_ position: Int, _ reading: ParsedAddress) -> Bool {
    let tokens = reading.list.tokens
    return tokens[position].entry.roles.contains(.numberPrefix) && position + 1 < tokens.count
      && tokens[position + 1].isNumber
  }

  // MARK: Directions

  /// Whether a point of the compass that the name has not got stands behind it: "Broadway E" is not "Broadway".
  private func hasDirectionBehind(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let (alignment, tokens) = (entry.alignment, reading.list.tokens)
    let position = alignment.last + 1
    guard position > 0, position < tokens.count, alignment.used & 1 &<< UInt64(position) == 0,
      case let letter = tokens[position], letter.isCompassPoint, letter.length <= 2, letter.gap == .space,
      letter.segment == tokens[position - 1].segment, reading.kinds[position] == .word,
      !letter.slashFollows, !isPrefix(position, reading),
      !tokens[position - 1].isNumber
        || alignment.used & 1 &<< UInt64(position - 1) != 0
    else { return false }
    guard position + 1 < tokens.count, case let next = tokens[position + 1], next.segment == letter.segment
    else { return true }
    return next.isNumber && next.gap == .space || next.entry.roles.contains(.unit)
  }

  /// Whether both have a point of the compass that the other has not got: "14th St NE" is not "14th St NW".
  private func haveBothDirections(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let members = index.members[index.members(of: entry.name)]
    let tokens = reading.list.tokens
    func isSame(_ token: Int, _ member: NameIndex.Member) -> Bool {
      reading.words[token] == member.word
        || tokens[token].entry.names.overlaps(index.words[Int(member.word)].entry.names)
    }
    let own = members.filter { !$0.isElided && isCompassPoint($0) }
    guard !own.isEmpty else { return false }
    let asked = tokens.indices.filter {
      tokens[$0].isCompassPoint && reading.kinds[$0] == .word && tokens[$0].gap != .glued
        && !isPrefix($0, reading)
        && tokens[$0].field != .number
    }
    return own.contains { member in !asked.contains { isSame($0, member) } }
      && asked.contains { token in !own.contains { isSame(token, $0) } }
  }

  private func isCompassPoint(_ member: NameIndex.Member) -> Bool {
    let word = index.words[Int(member.word)]
    return word.isCompassPoint && !index.shapes[Int(member.word)].isNumber
  }

  /// Whether the points of the compass stand in another order: "S 400 W" is not "W 400 S".
  private func exchangesDirections(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    var latest = -1
    for member in index.members[index.members(of: entry.name)]
    where isCompassPoint(member) && !member.isElided {
      let position = BitPositions(entry.alignment.used).first { reading.words[$0] == member.word }
      guard let position else { continue }
      if position < latest { return true }
      latest = position
    }
    return false
  }

  /// Whether a letter stands for a point of the compass that is all of a name, or the other way round: "S Street" lies
  /// between R and T Street, where the register has streets of letters, and is not "South Street".
  private func takesLetterForDirection(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    guard let own = soleWord(of: entry.name), case let tokens = reading.list.tokens,
      index.words[Int(own)].isCompassPoint,
      let asked = BitPositions(entry.alignment.used).first(where: {
        tokens[$0].isCompassPoint && tokens[$0].entry.names.overlaps(index.words[Int(own)].entry.names)
      }), reading.words[asked] != own
    else { return false }
    if index.shapes[Int(own)].length == 1 { return !tokens[asked].isInitial }
    return tokens[asked].isInitial && hasStreetsOfLetters
  }

  private var hasStreetsOfLetters: Bool {
    Self.letters.contains { letter in
      guard let word = index.wordIDs[letter] else { return false }
      return index.wordNames.names(of: word).contains { soleWord(of: Int($0)) == word }
    }
  }

  private static let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { WordHash.hash([$0]) }

  /// A name's only word besides one type and the points of the compass behind it: the S of "S Street NW".
  private func soleWord(of name: Int) -> Int32? {
    let members = index.members[index.members(of: name)]
    func isType(_ member: NameIndex.Member) -> Bool {
      index.shapes[Int(member.word)].length > 1
        && index.words[Int(member.word)].entry.roles.contains(.streetType)
    }
    guard let first = members.first, let second = members.dropFirst().first,
      isType(first) != isType(second), members.dropFirst(2).allSatisfy(isCompassPoint)
    else { return nil }
    let own = isType(first) ? second : first
    return own.isElided ? nil : own.word
  }

  // MARK: Numbers

  /// Whether the name ends in a number that the query has not got, and another stands in its place: "County Road 70" is
  /// not "County Road 7". A year may be left out.
  private func hasNumberForAnother(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let members = index.members[index.members(of: entry.name)]
    guard entry.alignment.missingWords > 0, let last = members.last(where: { $0.part == .core }),
      index.shapes[Int(last.word)].isNumber, index.shapes[Int(last.word)].length < Self.year,
      isOpen(last, entry, reading)
    else { return false }
    let (position, tokens) = (entry.alignment.last + 1, reading.list.tokens)
    return position > 0 && position < tokens.count && tokens[position].isNumber
      && tokens[position].segment == tokens[position - 1].segment
  }

  /// A number of so many digits is one.
  private static let year = 4
}
