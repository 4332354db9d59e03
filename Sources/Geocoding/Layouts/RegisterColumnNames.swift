/// The columns of a register or a table of addresses, found by the names that they usually have.
struct RegisterColumnNames {
  enum Role: CaseIterable {
    case identifier, streetType, street, number, suffix, postcode, city, x, y, longitude, latitude, epsg
    /// What may hold the street's type; its content tells.
    case perhapsStreetType
    /// Parts of the names of American streets: "Old", "N", "Hwy" before them and "St", "NW" behind them.
    case modifierBefore, directionBefore, typeBefore, typeBehind, directionBehind
    /// The commune that is now a part of the town.
    case formerCity
    /// A second number that is written behind the first with a stroke, and the red or black series of a number.
    case secondNumber, series
    /// Postcode and town in one.
    case postcodeAndCity
    /// The axes of the Czech and Slovak S-JTSK, which count to the south and to the west.
    case southing, westing
    /// Of queries: the whole address in one column, and the flat.
    case line, floor
    /// Of queries: what registers call simply "tipo" or "letra" may be anything in a table of pupils.
    case homeStreetType, homeSuffix
  }

  private let positions: [String: Int]

  init(_ header: [String]) {
    positions = Dictionary(
      header.enumerated().map { (Self.normal($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  func first(_ role: Role) -> Int? { all(role).first }

  /// The first column that holds anything in some rows: of streets in three languages a region fills in its own.
  func first(_ role: Role, filledIn sample: [[String]]) -> Int? {
    let known = all(role)
    return known.first { position in
      sample.contains { position < $0.count && !$0[position].allSatisfy(\.isWhitespace) }
    } ?? known.first
  }

  private func all(_ role: Role) -> [Int] {
    role.names.split(separator: " ").compactMap { positions[Self.normal(String($0))] }
  }

  /// The columns with a name that says nothing to us.
  var unknown: [Int] {
    let known = Set(Role.allCases.flatMap(all))
    return positions.filter { !$0.key.isEmpty && !known.contains($0.value) }.map(\.value).sorted()
  }

  func hold(_ names: [String]) -> Bool { names.allSatisfy { positions[Self.normal($0)] != nil } }

  private static func normal(_ name: String) -> String {
    String(decoding: TokenList(name).letters, as: UTF8.self)
  }
}

extension TokenList {
  /// All letters and digits without what separates them.
  fileprivate var letters: ContiguousArray<UInt8> {
    tokens.reduce(into: ContiguousArray()) { $0.append(contentsOf: bytes(of: $1)) }
  }
}
