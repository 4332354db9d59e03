/// Whether the register explains what was asked word for word, or by slips of the pen that are likelier than another
/// street of which the register knows nothing.
///
/// Slips cost 1 where people make them (a letter left out or doubled, two exchanged, a neighbour on the keyboard, "b"
/// for "v") and 2 otherwise. The longer a word and the more of the name stands there unchanged, the more of them are
/// believed: one for three letters, and up to two more.
struct Explanation: Sendable {
  let index: NameIndex
  private var asked = ContiguousArray<UInt8>()
  private var known = ContiguousArray<UInt8>()
  private var rows = ContiguousArray<Int>()

  init(index: NameIndex) { self.index = index }

  /// - Parameter lead: how far the ranking puts the entry before the next street.
  mutating func holds(_ entry: Ranking.Entry, of reading: ParsedAddress, lead: Double) -> Bool {
    let alignment = entry.alignment
    guard alignment.type != .differs, !alignment.isEnd, !alignment.hasInitialReversed,
      !changesType(entry, reading), !hasGluedType(entry, reading), !countsSomethingElse(entry, reading),
      !namesTwoHouses(entry, reading),
      !isDoubtful(entry, reading), !exchangesNumbers(entry, reading), !reading.hasForeignPostcode,
      !mayBeAnother(entry, reading), !hasOtherWords(entry, reading), !isCutWrong(entry, reading)
    else { return false }
    let isSupported = alignment.initials == 0 || alignment.certainCore >= Self.leastBesideInitial
    guard alignment.slippedTokens != 0 else { return isSupported }
    let names = read(alignment, entry.name, reading)
    var cost = slips()
    let length = min(asked.count, known.count)
    // Initials stand by a word that is nearly right, and is no short one.
    guard isSupported || cost <= 1 && length >= Self.longWord else { return false }
    guard cost > 0 else { return true }
    guard !isOtherNumeral(entry, reading), !isOtherMeaning(entry, reading),
      cost == 1 || !isKnownWord(entry, reading)
    else { return false }
    if leavesOutSyllable(alignment, reading) || addsSyllable { cost += 1 }
    let support = alignment.certainCore >= 1 ? 2 : alignment.certainCore >= Self.halfName ? 1 : 0
    if support == 0, names.known == 1, length <= Self.shortestOfItsKind, differsInLastVowel { return false }
    // Who puts a space in the wrong place and mistypes as well has made one slip more.
    let total = cost + (names.asked == names.known ? 0 : 1) - support
    if total <= length / 3 { return true }
    return lead >= Self.clearLead
      && total - oddity(alignment, reading) <= Self.mostSlips[min(length, Self.mostSlips.count - 1)]
  }

  /// Whether a word that other streets bear would be a slip: "Marie" for "Amalie".
  private func isKnownWord(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let range = index.members(of: entry.name)
    // A misspelt type may well be another type ("Herrengässle").
    let hasName = BitPositions(entry.alignment.slippedMembers).contains { position in
      index.members[range.lowerBound + position].part != .type
    }
    guard hasName else { return false }
    return BitPositions(entry.alignment.slippedTokens).contains {
      reading.words[$0] >= 0 && reading.list.tokens[$0].length >= Self.wholeType
        && reading.list.tokens[$0].entry.roles.isDisjoint(with: [.streetType, .particle])
    }
  }

  /// Whether one numeral would be a slip for another: "Felip III" and "Felip II".
  private func isOtherNumeral(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let range = index.members(of: entry.name)
    return BitPositions(entry.alignment.slippedTokens).contains {
      reading.list.tokens[$0].entry.roles.contains(.cardinal)
    }
      && BitPositions(entry.alignment.slippedMembers).contains {
        index.words[Int(index.members[range.lowerBound + $0].word)].entry.roles.contains(.cardinal)
      }
  }

  /// Whether both words mean something, and not the same: "Østre" is no slip for "Vestre", nor "Hinter" for "Unter".
  private func isOtherMeaning(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let range = index.members(of: entry.name)
    return BitPositions(entry.alignment.slippedTokens).contains { position in
      let asked = reading.list.tokens[position]
      let isPreposition = asked.entry.roles.contains(.preposition)
      guard asked.entry.names.lanes != 0 || isPreposition, asked.length >= Self.wholeWord else {
        return false
      }
      return BitPositions(entry.alignment.slippedMembers).contains {
        let word = index.members[range.lowerBound + $0].word
        let known = index.words[Int(word)].entry
        guard index.shapes[Int(word)].length >= Self.wholeWord else { return false }
        return isPreposition && known.roles.contains(.preposition)
          || asked.entry.names.lanes != 0 && known.names.lanes != 0
            && !known.names.overlaps(asked.entry.names)
      }
    }
  }

  /// Whether two letters or more in a row are left out, which makes another word rather than a slip: "Bjørkeveien" for
  /// "Bjørkeliveien".
  private func leavesOutSyllable(_ alignment: Alignment, _ reading: ParsedAddress) -> Bool {
    guard known.count >= asked.count + 2 else { return false }
    let front = zip(asked, known).prefix { $0 == $1 }.count
    let back = zip(asked.reversed(), known.reversed()).prefix { $0 == $1 }.count
    let tokens = reading.list.tokens
    let hasTypeBehind = BitPositions(alignment.slippedTokens).contains {
      $0 + 1 < tokens.count && tokens[$0 + 1].gap == .glued
        && tokens[$0 + 1].entry.roles.contains(.streetType)
    }
    // A cut end is none unless something stands behind it.
    return front + back >= asked.count && (front < asked.count || hasTypeBehind)
  }

  /// Whether two letters or more in a row are put in, as in "Samaria" for "Maria".
  private var addsSyllable: Bool {
    guard asked.count >= known.count + 2 else { return false }
    let front = zip(asked, known).prefix { $0 == $1 }.count
    let back = zip(asked.reversed(), known.reversed()).prefix { $0 == $1 }.count
    return front + back >= known.count
  }

  /// Whether the slips make one type another: "Austgasse" is no slip for "Austrasse".
  private func changesType(_ entry: Ranking.Entry, _ reading: ParsedAddress) -> Bool {
    let alignment = entry.alignment
    guard alignment.slippedTokens != 0 else { return false }
    let range = index.members(of: entry.name)
    for position in BitPositions(alignment.slippedMembers) {
      let member = index.members[range.lowerBound + position]
      guard member.part == .type else { continue }
      let own = index.words[Int(member.word)].entry.types
      for token in BitPositions(alignment.slippedTokens) {
        let asked = reading.list.tokens[token]
        // Shorter ones are scraps of a misspelt word ("Rådhus-gta").
        if asked.entry.roles.contains(.streetType), asked.length >= Self.wholeType,
          !asked.entry.types.overlaps(own)
        {
          return true
        }
      }
    }
    return false
  }

  static let wholeType = 4
  private static let wholeWord = 4
  static let leastBesideInitial: Float = 0.3
  private static let halfName: Float = 0.5
  private static let longWord = 5
  private static let shortestOfItsKind = 7
  /// What is believed of a word of so many letters when no other street is nearly as like.
  private static let mostSlips = [0, 0, 0, 0, 1, 2, 2, 2, 3, 4, 4, 5, 5, 6, 6]
  private static let clearLead = 0.13

  /// Collects the letters of both sides; gives how many words there are on each, glued types aside.
  private mutating func read(
    _ alignment: Alignment, _ name: Int, _ reading: ParsedAddress
  ) -> (asked: Int, known: Int) {
    asked.removeAll(keepingCapacity: true)
    known.removeAll(keepingCapacity: true)
    var words = (asked: 0, known: 0)
    for token in reading.words.indices where alignment.slippedTokens & 1 << UInt64(token) != 0 {
      let token = reading.list.tokens[token]
      asked.append(contentsOf: reading.list.bytes(of: token).lazy.map(Symbols.code))
      words.asked += token.entry.roles.contains(.streetType) ? 0 : 1
    }
    for (position, member) in zip(0..., index.members[index.members(of: name)])
    where position < 64 && alignment.slippedMembers & 1 << UInt64(position) != 0 {
      known.append(contentsOf: index.letters(of: member.word))
      words.known += member.part == .type ? 0 : 1
    }
    return words
  }

  /// How much looks like a slip because no street is written so: three letters in a row that no word of the register
  /// holds, counted up to two.
  private func oddity(_ alignment: Alignment, _ reading: ParsedAddress) -> Int {
    guard index.count >= Self.manyNames else { return 0 }
    var count = 0
    for token in reading.words.indices where alignment.slippedTokens & 1 << UInt64(token) != 0 {
      var window = TrigramIndex.Window()
      for (position, byte) in reading.list.bytes(of: reading.list.tokens[token]).enumerated() {
        let trigram = window.push(Symbols.code(byte))
        if position >= 2, !index.holds(trigram) { count += 1 }
      }
    }
    return min(count, asked.count > Self.longWord ? 2 : 1)
  }

  /// A register of fewer names says nothing about how streets are written.
  static let manyNames = 300

  /// "Rossi" and "Rosso", "Giovanni" and "Giovanna" are two names.
  private var differsInLastVowel: Bool {
    guard asked.count == known.count, let last = asked.last, let other = known.last, last != other else {
      return false
    }
    return Keyboard.vowels & 1 << UInt64(last) != 0 && Keyboard.vowels & 1 << UInt64(other) != 0
      && asked.dropLast().elementsEqual(known.dropLast())
  }

  /// The least cost of slips that make what was asked out of what is known (optimal string alignment).
  private mutating func slips() -> Int {
    let width = known.count + 1
    rows.removeAll(keepingCapacity: true)
    rows.append(contentsOf: 0..<width)
    for (i, letter) in asked.enumerated() {
      rows.append(rows[i * width] + insertion(i))
      for (j, other) in known.enumerated() {
        let above = i * width + j
        var cost = rows[above] + (letter == other ? 0 : Keyboard.areNear(letter, other) ? 1 : 2)
        cost = min(cost, rows[above + 1] + insertion(i), rows[above + width] + 1)
        if i > 0, j > 0, letter == known[j - 1], asked[i - 1] == other {
          cost = min(cost, rows[above - width - 1] + 1)
        }
        rows.append(cost)
      }
    }
    return rows.last ?? 0
  }

  /// A letter too many is a slip where it repeats its neighbour or lies beside it on the keyboard.
  private func insertion(_ position: Int) -> Int {
    let letter = asked[position]
    let before = position > 0 ? asked[position - 1] : 0
    let after = position + 1 < asked.count ? asked[position + 1] : 0
    let isSlip =
      letter == before || letter == after || Keyboard.areNear(letter, before)
      || Keyboard.areNear(letter, after)
    return isSlip ? 1 : 2
  }
}

/// Which letters are typed or written for each other.
enum Keyboard {
  static let vowels = Symbols.letters("aeiou".utf8.map(Symbols.code))

  static func areNear(_ left: UInt8, _ right: UInt8) -> Bool { near[Int(left)] & 1 << UInt64(right) != 0 }

  /// The rows of the usual keyboard, each half a key to the right of the one above.
  private static let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
  private static let alike = ["bv", "ck", "kq", "sz", "cs", "iy", "ij", "gj", "mn", "dt", "bp", "fv", "cg"]

  private static let near: [UInt64] = {
    var near = [UInt64](repeating: 0, count: Symbols.count)
    func join(_ left: UInt8, _ right: UInt8) {
      let (left, right) = (Symbols.code(left), Symbols.code(right))
      near[Int(left)] |= 1 << UInt64(right)
      near[Int(right)] |= 1 << UInt64(left)
    }
    let keys = rows.map { Array($0.utf8) }
    for (row, letters) in keys.enumerated() {
      for (column, letter) in letters.enumerated() {
        if column + 1 < letters.count { join(letter, letters[column + 1]) }
        guard row + 1 < keys.count else { continue }
        for below in [column - 1, column] where keys[row + 1].indices.contains(below) {
          join(letter, keys[row + 1][below])
        }
      }
    }
    for pair in alike {
      let letters = Array(pair.utf8)
      join(letters[0], letters[1])
    }
    return near
  }()
}
