/// Which column of a register holds what.
///
///     let layout = try RegisterLayout.recognise(header: rows[0], sample: Array(rows.dropFirst().prefix(100)))
///     for row in layout.hasHeader ? rows.dropFirst() : rows[...] { try builder.append(row, as: layout) }
public struct RegisterLayout: Sendable, Hashable {
  public enum Publisher: String, Sendable, Hashable {
    case openAddresses, matrikkelen
    /// The French national address base, and its headerless sister of OpenStreetMap France.
    case ban, bano
    /// Any other table whose columns say what they hold.
    case plain
  }

  public var publisher: Publisher
  /// Whether the first row names the columns.
  public var hasHeader: Bool
  public var identifier: Int?
  /// "Carrer", where it stands apart from the name.
  public var streetType: Int?
  public var street: Int
  /// What stands before and behind the type and the name besides, in its order: the "N", the "St" and the "NW" of American
  /// streets.
  public var beforeStreet: [Int] = []
  public var behindStreet: [Int] = []
  public var number: Int?
  /// What is written behind the number with a stroke: the second number of Czech houses.
  public var secondNumber: Int?
  public var suffix: Int?
  /// The red or black series of the number, in words.
  public var series: Int?
  public var postcode: Int?
  /// Where it is the postcode's column, that holds both: "4052 Basel".
  public var city: Int?
  /// The commune that is now a part of the city: France's have streets of one name in each.
  public var formerCity: Int?
  /// The easting or longitude, and the northing or latitude.
  public var x: Int
  public var y: Int
  /// The column that names each row's coordinate system by its EPSG number.
  public var epsgColumn: Int?
  /// The coordinate system of all rows where the layout tells it; `nil` must be asked for.
  public var epsg: Int?

  public init(
    publisher: Publisher = .plain, hasHeader: Bool = true, identifier: Int? = nil, streetType: Int? = nil,
    street: Int, number: Int?, suffix: Int? = nil, postcode: Int? = nil, city: Int? = nil, x: Int, y: Int,
    epsgColumn: Int? = nil, epsg: Int? = nil
  ) {
    self.publisher = publisher
    self.hasHeader = hasHeader
    self.identifier = identifier
    self.streetType = streetType
    self.street = street
    self.number = number
    self.suffix = suffix
    self.postcode = postcode
    self.city = city
    self.x = x
    self.y = y
    self.epsgColumn = epsgColumn
    self.epsg = epsg
  }

  /// Finds out what the columns of a register hold by their names, in any of several languages.
  ///
  /// - Parameters:
  ///   - header: the first row of the file.
  ///   - sample: some of the rows behind it; they tell degrees from metres, and the types of streets from other words.
  /// - Throws: `RegisterLayoutError` when no column can be the street's or there are no coordinates.
  public static func recognise(
    header: [String], sample: [[String]]
  ) throws(RegisterLayoutError) -> RegisterLayout {
    if isBano(header) {
      return RegisterLayout(
        publisher: .bano, hasHeader: false, identifier: 0, street: 2, number: 1, postcode: 3, city: 4, x: 7,
        y: 6,
        epsg: geographic)
    }
    let columns = RegisterColumnNames(header)
    guard let street = columns.first(.street, filledIn: sample) else { throw .missing(.street) }
    return try recognise(columns, street: street, sample, at: coordinates(columns, sample))
  }

  /// The layout of a layer, whose places are no columns of its own: they stand in columns added at `x` and `y`.
  package static func recognise(
    header: [String], sample: [[String]], placesAt x: Int, _ y: Int
  ) throws(RegisterLayoutError) -> RegisterLayout {
    let columns = RegisterColumnNames(header)
    guard let street = columns.first(.street, filledIn: sample) else { throw .missing(.street) }
    return recognise(columns, street: street, sample, at: (x, y, nil), hasOwnPlaces: true)
  }

  private static func recognise(
    _ columns: RegisterColumnNames, street: Int, _ sample: [[String]],
    at place: (x: Int, y: Int, epsg: Int?), hasOwnPlaces: Bool = false
  ) -> RegisterLayout {
    let parts = StreetParts(columns, street: street, sample: sample)
    let (postcode, city) = (columns.first(.postcode), columns.first(.city, filledIn: sample))
    let both = columns.first(.postcodeAndCity)
    var layout = RegisterLayout(
      publisher: publisher(columns), identifier: columns.first(.identifier), streetType: parts.type,
      street: street, number: columns.first(.number), suffix: columns.first(.suffix),
      postcode: postcode ?? both, city: postcode == nil ? both ?? city : city ?? both, x: place.x, y: place.y,
      epsgColumn: place.epsg == nil && !hasOwnPlaces ? columns.first(.epsg) : nil, epsg: place.epsg)
    (layout.beforeStreet, layout.behindStreet) = (parts.before, parts.behind)
    layout.secondNumber = columns.first(.secondNumber)
    layout.series = columns.first(.series)
    layout.formerCity = columns.first(.formerCity)
    return layout
  }

  /// Longitude and latitude on WGS 84.
  static let geographic = 4326

  /// Degrees are preferred: they say which system they are in.
  private static func coordinates(
    _ columns: RegisterColumnNames, _ sample: [[String]]
  ) throws(RegisterLayoutError) -> (x: Int, y: Int, epsg: Int?) {
    if let longitude = columns.first(.longitude), let latitude = columns.first(.latitude) {
      return (longitude, latitude, geographic)
    }
    if let southing = columns.first(.southing), let westing = columns.first(.westing) {
      return krovak(southing, westing, sample)
    }
    guard let x = columns.first(.x), let y = columns.first(.y) else { throw .missing(.coordinates) }
    if columns.hold(["stnlabel", "adreasting"]) { return (x, y, swiss) }
    if columns.first(.epsg) != nil { return (x, y, nil) }
    let places = sample.compactMap { row -> (x: Double, y: Double)? in
      guard x < row.count, y < row.count, let east = DecimalText.number(row[x]),
        let north = DecimalText.number(row[y])
      else { return nil }
      return (east, north)
    }
    let areDegrees = !places.isEmpty && places.allSatisfy { abs($0.x) <= 180 && abs($0.y) <= 90 }
    return (x, y, areDegrees ? geographic : nil)
  }

  /// Of the Swiss directory of addresses: LV95.
  private static let swiss = 2056

  /// The Czech register counts metres to the south and to the west; in maps both are negative, to the east and the north.
  private static func krovak(_ southing: Int, _ westing: Int, _ sample: [[String]]) -> (
    x: Int, y: Int, epsg: Int?
  ) {
    let isNegative = sample.contains { row in
      southing < row.count && DecimalText.number(row[southing]).map { $0 < 0 } ?? false
    }
    return isNegative ? (westing, southing, 5514) : (southing, westing, 5513)
  }

  private static func publisher(_ columns: RegisterColumnNames) -> Publisher {
    if columns.hold(["lon", "lat", "number", "street", "unit", "hash"]) { return .openAddresses }
    if columns.hold(["adressenavn", "nummer", "bokstav", "epsgkode"]) { return .matrikkelen }
    return columns.hold(["numero", "rep", "nomvoie", "codeinsee"]) ? .ban : .plain
  }

  /// Identifier, number, street, postcode, town, source, latitude, longitude; and no header.
  private static func isBano(_ row: [String]) -> Bool {
    guard row.count == 8, let latitude = DecimalText.number(row[6]),
      let longitude = DecimalText.number(row[7])
    else {
      return false
    }
    return abs(latitude) <= 90 && abs(longitude) <= 180 && row[3].utf8.count == 5
      && HouseNumber(row[1]) != nil
  }
}

/// Why a table cannot be read as a register.
public enum RegisterLayoutError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Part: String, Sendable, Hashable { case street, coordinates }

  /// No column is known to hold this.
  case missing(Part)
  /// A row with fewer columns than the layout needs, counted from 1 without the header.
  case short(row: Int)

  public var description: String {
    switch self {
    // Who knows that the file has a header names its columns; the first row of one without may be somebody's.
    case .missing(let part): "the register has no column for the \(part.rawValue)"
    case .short(let row): "row \(row) of the register has fewer columns than its header"
    }
  }
}
