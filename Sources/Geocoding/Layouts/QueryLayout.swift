/// Which columns of a table say where people live.
///
///     let layout = QueryLayout.recognise(header: ["alumne", "adreça", "cp", "municipi"])
///     layout?.query { row[$0] }
public struct QueryLayout: Sendable, Hashable {
  /// The whole address in one line, or all of it that has no column of its own; beside a street's column, what is read
  /// where that is empty.
  public var line: Int?
  /// Where the street's type stands apart from its name.
  public var streetType: Int?
  public var street: Int?
  public var number: Int?
  /// Where the letter behind the number stands apart from it.
  public var suffix: Int?
  public var postcode: Int?
  public var city: Int?
  public var floor: Int?

  public init(
    line: Int? = nil, street: Int? = nil, number: Int? = nil, postcode: Int? = nil, city: Int? = nil,
    floor: Int? = nil, streetType: Int? = nil, suffix: Int? = nil
  ) {
    self.line = line
    self.streetType = streetType
    self.street = street
    self.number = number
    self.suffix = suffix
    self.postcode = postcode
    self.city = city
    self.floor = floor
  }

  /// Finds the columns by the names that they usually have, in any of several languages; `nil` when none can hold
  /// a street.
  ///
  /// A street beside its number goes before an address in one line.
  public static func recognise(header: [String]) -> QueryLayout? {
    let columns = RegisterColumnNames(header)
    var layout = QueryLayout(
      line: columns.first(.line), street: columns.first(.street), number: columns.first(.number),
      postcode: columns.first(.postcode), city: columns.first(.city), floor: columns.first(.floor))
    if layout.line != nil, layout.street == nil || layout.number == nil || layout.street == layout.line {
      // Where a number stands apart, the line is the street without it.
      layout.street = layout.number == nil ? nil : layout.line
    }
    if layout.street != nil {
      if layout.line == layout.street { layout.line = nil }
      layout.streetType = columns.first(.homeStreetType)
      if layout.number != nil { layout.suffix = columns.first(.homeSuffix) }
    }
    return layout.street == nil && layout.line == nil ? nil : layout
  }

  /// The query of a row, whose fields `text` gives.
  public func query(_ text: (Int) -> String) -> AddressQuery {
    func field(_ column: Int?) -> String { column.map(text) ?? "" }
    if street == nil, postcode == nil, city == nil, floor == nil { return .line(field(line)) }
    return .fields(
      street: streetText(field), number: numbered(field(number), field(suffix)), postcode: field(postcode),
      city: field(city), unit: field(floor))
  }

  /// The street with its type, or the line where there is none.
  private func streetText(_ field: (Int?) -> String) -> String {
    let name = field(street ?? line)
    if street != nil, line != nil, name.allSatisfy(\.isWhitespace) { return field(line) }
    return typedStreet(field(streetType), name)
  }

  /// The type before the name; without a name it says nothing.
  private func typedStreet(_ type: String, _ name: String) -> String {
    type.isEmpty || name.allSatisfy(\.isWhitespace) ? name : type + " " + name
  }

  /// The suffix behind the number; a suffix of digits is an entrance, as in 12/3.
  private func numbered(_ number: String, _ suffix: String) -> String {
    guard !suffix.allSatisfy(\.isWhitespace), !number.allSatisfy(\.isWhitespace) else { return number }
    return number + (suffix.first?.isNumber == true ? "/" : " ") + suffix
  }

  /// The columns that are there, under the names that options and review files give them.
  public var columns: [(name: String, position: Int)] {
    [
      ("address", line), ("street_type", streetType), ("street", street), ("number", number),
      ("suffix", suffix), ("postcode", postcode), ("city", city), ("floor", floor),
    ].compactMap { name, position in position.map { (name, $0) } }
  }
}

extension AddressQuery {
  /// Whether nobody wrote down where the home is; a town alone says nothing.
  public var isBlank: Bool {
    switch self {
    case .line(let text): text.allSatisfy(\.isWhitespace)
    case .fields(let street, let number, _, _, _): (street + number).allSatisfy(\.isWhitespace)
    }
  }
}
