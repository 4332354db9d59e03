/// The columns of a register that hold parts of its streets' names beside the name itself: "Calle" before "Mayor", "N" and
/// "St" on both sides of "Corcoran".
struct StreetParts {
  private(set) var before: [Int] = []
  private(set) var type: Int?
  private(set) var behind: [Int] = []

  private let street: Int
  private let sample: [[String]]

  /// - Parameter sample: some of the rows; they tell what a column holds and on which side of the name it stands.
  init(_ columns: RegisterColumnNames, street: Int, sample: [[String]]) {
    self.street = street
    self.sample = sample
    let directions = [columns.first(.modifierBefore), columns.first(.directionBefore)].compactMap { $0 }
    before = directions.filter { !nameHolds($0, isBehind: false) }
    let last = [columns.first(.typeBehind), columns.first(.directionBehind)].compactMap { $0 }
    behind = last.filter { !nameHolds($0, isBehind: true) }
    type = columns.first(.typeBefore).flatMap { nameHolds($0, isBehind: false) ? nil : $0 }
    guard type == nil, let found = findType(columns) else { return }
    let isBehind = !directions.isEmpty || columns.first(.directionBehind) != nil || mostFollowNames(found)
    if nameHolds(found, isBehind: isBehind) { return }
    if !isBehind {
      type = found
    } else if columns.first(.typeBehind) == nil {
      behind.insert(found, at: 0)
    }
  }

  /// The column of the types: by its name, by a name that says little and what it holds, or by that alone.
  private func findType(_ columns: RegisterColumnNames) -> Int? {
    if let named = columns.first(.streetType) { return named }
    if let perhaps = columns.first(.perhapsStreetType), isFilled(perhaps),
      share(of: perhaps, where: isType) >= Self.most
    {
      return perhaps
    }
    return columns.unknown.first { isFilled($0) && share(of: $0, where: isTypeInFull) >= Self.nearlyAll }
  }

  private static let most = 0.7
  private static let nearlyAll = 0.9

  // MARK: Content

  private func texts(_ column: Int) -> [TokenList] {
    sample.compactMap { row in
      guard column < row.count, case let list = TokenList(row[column]), list.count > 0 else { return nil }
      return list
    }
  }

  /// Whether at least two rows and half of them say something.
  private func isFilled(_ column: Int) -> Bool { texts(column).count >= max(2, sample.count / 2) }

  private func share(of column: Int, where holds: (TokenList) -> Bool) -> Double {
    let texts = texts(column)
    return texts.isEmpty ? 0 : Double(texts.count(where: holds)) / Double(texts.count)
  }

  private func isType(_ list: TokenList) -> Bool {
    guard let first = list.tokens.first, first.entry.roles.contains(.streetType) else { return false }
    return list.tokens.dropFirst().allSatisfy {
      !$0.entry.roles.isDisjoint(with: [.streetType, .particle])
    }
  }

  /// Of two and three letters it may be a country or a province: "CH" and "ESP" are short for types as well.
  private func isTypeInFull(_ list: TokenList) -> Bool {
    guard isType(list), let first = list.tokens.first else { return false }
    return first.length >= Self.fullType || Self.shortTypes.contains(first.hash)
  }

  private static let fullType = 4
  private static let shortTypes = WordTable(["rue", "via", "way", "weg", "vei", "veg"])

  /// Whether most types are such as stand behind their names, as English ones do.
  private func mostFollowNames(_ column: Int) -> Bool {
    share(of: column) { list in
      list.tokens.first.map {
        $0.entry.roles.contains(.streetType) && !$0.entry.roles.contains(.leadingType)
      } ?? false
    } > 0.5
  }

  /// Whether the names say already what a column does, as in "Calle Mayor" beside "CALLE".
  private func nameHolds(_ column: Int, isBehind: Bool) -> Bool {
    var (said, rows) = (0, 0)
    for row in sample where column < row.count && street < row.count {
      let (name, part) = (TokenList(row[street]), TokenList(row[column]))
      guard let own = isBehind ? name.tokens.last : name.tokens.first,
        let word = isBehind ? part.tokens.last : part.tokens.first
      else { continue }
      rows += 1
      let isSame =
        own.hash == word.hash || own.entry.types.overlaps(word.entry.types)
        // "S" is a saint as well.
        || own.entry.names.overlaps(word.entry.names) && !own.entry.names.overlaps(Vocabulary.shared.saints)
      if isSame { said += 1 }
    }
    return said * 2 > rows
  }
}
