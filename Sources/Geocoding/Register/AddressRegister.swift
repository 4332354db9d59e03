/// A city's address points as columns, sorted by street and number.
///
/// A street is a name in a city; the same name in two cities is two streets, and so it is in two communes that have
/// become one city. Coordinates stay as the register gives them.
///
///     var builder = AddressRegister.Builder(coordinates: .projected)
///     builder.append(identifier: "1", street: "Carrer d'Aribau", number: "12", city: "Barcelona", x: 429_300, y: 4_582_400)
///     let geocoder = Geocoder(builder.build())
public struct AddressRegister: Sendable {
  /// What the coordinates are, so that distances can be told in metres.
  public enum Coordinates: Sendable, Hashable {
    /// Longitude and latitude in degrees.
    case geographic
    /// A metric plane.
    case projected
  }

  /// One address point in words.
  public struct Address: Sendable, Hashable {
    public let identifier: String
    public let street: String
    public let number: HouseNumber?
    public let postcode: String
    public let city: String
    public let x: Double
    public let y: Double
  }

  /// What was wrong with the rows; none of these stops the rest from being used.
  public struct Report: Sendable, Hashable {
    public var rows = 0
    public var withoutStreet = 0
    /// Kept: they place the street.
    public var withoutNumber = 0
    /// Left out: coordinates that are not finite numbers.
    public var withoutPlace = 0
    /// Kept: rows whose identifier an earlier row bears.
    public var duplicateIdentifiers = 0
    /// Of those without a number, the rows whose number a spreadsheet has turned into a day, counted from 1.
    public var days: [Int] = []
  }

  public let coordinates: Coordinates
  public let report: Report

  /// For each address its number (−1 for none), suffix, postcode, place and row, sorted by street and number.
  let numbers: ContiguousArray<Int32>
  let suffixes: ContiguousArray<UInt64>
  let postcodes: ContiguousArray<Int32>
  let xs: ContiguousArray<Double>
  let ys: ContiguousArray<Double>
  /// The position of each address among the rows that were kept: its identifier's.
  let rows: ContiguousArray<Int32>
  let identifiers: ByteTable
  /// Street `s` owns the addresses `starts[s]..<starts[s + 1]`.
  let starts: ContiguousArray<Int32>
  let streetNames: [String]
  let streetCities: ContiguousArray<Int32>
  /// The commune of each street before it became a part of its city, as a city's position; −1 where none is told.
  let streetFormerCities: ContiguousArray<Int32>
  private(set) var cityNames: [String]
  let postcodeNames: [String]
  /// Other names, and the streets that bear them.
  let aliases: [(name: String, streets: [Int32])]
  /// The further numbers of addresses that stand for several, sorted by address.
  let spans: ContiguousArray<NumberSpan>

  public var count: Int { numbers.count }
  public var streetCount: Int { streetNames.count }
  /// Whether any address says in which town it is.
  public var namesTowns: Bool { cityNames.contains { !$0.isEmpty } }

  /// The addresses of a street, in the order of their numbers.
  public func addresses(of street: Int) -> Range<Int> { Int(starts[street])..<Int(starts[street + 1]) }

  public func streetName(_ street: Int) -> String { streetNames[street] }

  /// The city of a street, and in brackets the commune that is now a part of it: "Val-Nouveau (Beaulieu)".
  public func cityName(of street: Int) -> String {
    let city = cityNames[Int(streetCities[street])]
    let former = streetFormerCities[street]
    return former < 0 || cityNames[Int(former)] == city ? city : "\(city) (\(cityNames[Int(former)]))"
  }

  /// The positions of a street's city and of the commune that is now a part of it.
  func towns(of street: Int) -> [Int32] {
    streetFormerCities[street] < 0
      ? [streetCities[street]] : [streetCities[street], streetFormerCities[street]]
  }

  /// The address at a position that a `Candidate` names.
  public func address(_ index: Int, of street: Int) -> Address {
    Address(
      identifier: identifier(of: index), street: streetNames[street],
      number: number(index), postcode: postcodeNames[Int(postcodes[index])], city: cityName(of: street),
      x: xs[index], y: ys[index])
  }

  /// Gives the addresses that name no town this one.
  mutating func nameTown(_ name: String) { cityNames = cityNames.map { $0.isEmpty ? name : $0 } }

  func identifier(of address: Int) -> String { identifiers[Int(rows[address])] }

  func number(_ index: Int) -> HouseNumber? {
    numbers[index] < 0 ? nil : HouseNumber(value: numbers[index], suffixCode: suffixes[index])
  }
}
