import DeterministicParallel

extension AddressRegister {
  /// Takes a register's rows in any order.
  public struct Builder: Sendable {
    private struct Row: Sendable {
      var street: Int32
      var number: Int32
      var suffix: UInt64
      var postcode: Int32
      var row: Int32
      var x: Double
      var y: Double
    }

    private struct StreetKey: Hashable {
      let name: String
      let city: Int32
      /// −1 for none.
      let formerCity: Int32
    }

    private let coordinates: Coordinates
    private var report = Report()
    private var rows = ContiguousArray<Row>()
    /// Of the rows that were kept, whose positions stand for the addresses until these are sorted.
    private var spans = ContiguousArray<NumberSpan>()
    private var identifiers = ByteTable()
    /// Of each identifier the row, counted from 1.
    private var positions = ContiguousArray<Int32>()
    /// Of the identifiers so far.
    private var hashes = ContiguousArray<UInt64>()
    /// By the spelling in the register, so that the usual row needs no normalisation.
    private var spellings: [StreetKey: Int32] = [:]
    /// The last row's: neighbours mostly share them.
    private var latestStreet: (key: StreetKey, index: Int32?)?
    private var streets: [UInt64: Int32] = [:]
    private var streetNames: [String] = []
    private var streetCities = ContiguousArray<Int32>()
    private var streetFormerCities = ContiguousArray<Int32>()
    private var cities = Names()
    private var postcodes = Names()
    private var aliases: [(name: String, streets: [Int32])] = []

    public init(coordinates: Coordinates) { self.coordinates = coordinates }

    /// Makes room for so many rows.
    mutating func reserve(_ count: Int) {
      rows.reserveCapacity(count)
      positions.reserveCapacity(count)
      hashes.reserveCapacity(count)
      identifiers.reserve(count)
    }

    /// Adds a row; a number may carry its suffix ("12B") or have it apart.
    ///
    /// A row without a street or without finite coordinates is left out and counted in the report; one
    /// without a number helps to place the street.
    ///
    /// - Parameter formerCity: the commune that is now a part of the city, which may have streets of the same names as its
    ///   other parts.
    public mutating func append(
      identifier: String, street: String, number: String, suffix: String = "", postcode: String = "",
      city: String = "", formerCity: String = "", x: Double, y: Double
    ) {
      report.rows += 1
      guard x.isFinite, y.isFinite else {
        report.withoutPlace += 1
        return
      }
      guard let street = intern(street: street, city: city, formerCity: formerCity) else {
        report.withoutStreet += 1
        return
      }
      let text = number
      let number = HouseNumber(text, suffix: suffix)
      if number == nil {
        report.withoutNumber += 1
        if HouseNumber.isDay(text) { report.days.append(report.rows) }
      }
      if number != nil {
        let address = Int32(identifiers.count)
        spans += NumberSpan.all(of: text, address: address)
      }
      hashes.append(WordHash.hash(identifier))
      rows.append(
        Row(
          street: street, number: number?.value ?? -1, suffix: number?.suffixCode ?? 0,
          postcode: postcodes.index(of: postcode),
          row: Int32(identifiers.count), x: x, y: y))
      identifiers.append(identifier)
      positions.append(Int32(report.rows))
    }

    var rowCount: Int { report.rows }

    /// Gives streets other names: their old ones, or those in the other language. To be called when all addresses are
    /// appended.
    ///
    /// - Parameter others: an empty city stands for every street of that name.
    /// - Returns: the positions of those that are left out, as there is no such street, or as the name is that of
    ///   another street of the same town, which keeps it.
    @discardableResult
    public mutating func addAliases(
      _ others: [(alias: String, street: String, city: String)]
    ) -> (unknown: [Int], taken: [Int]) {
      guard !others.isEmpty else { return ([], []) }
      let named = Dictionary(grouping: streetNames.indices) { NameHash.of(streetNames[$0]) }
      let towns = streetCities.map { NameHash.of(cities.texts[Int($0)]) }
      var leftOut: (unknown: [Int], taken: [Int]) = ([], [])
      for (position, other) in others.enumerated() {
        let town = NameHash.of(other.city)
        let bearers = (named[NameHash.of(other.street)] ?? []).filter {
          other.city.isEmpty || towns[$0] == town
        }
        let sameName = named[NameHash.of(other.alias)] ?? []
        let free = bearers.filter { bearer in
          sameName.allSatisfy { towns[$0] != towns[bearer] } || sameName.contains(bearer)
        }
        if bearers.isEmpty {
          leftOut.unknown.append(position)
        } else if free.isEmpty {
          leftOut.taken.append(position)
        } else {
          aliases.append((other.alias, free.map(Int32.init)))
        }
      }
      return leftOut
    }

    /// The register of what was appended; an empty one finds nothing.
    public consuming func build() -> AddressRegister {
      report.duplicateIdentifiers = Self.repeated(hashes)
      hashes = []
      rows.sort {
        ($0.street, $0.number, $0.suffix, $0.row) < ($1.street, $1.number, $1.suffix, $1.row)
      }
      var starts = ContiguousArray<Int32>(repeating: 0, count: streetNames.count + 1)
      for row in rows { starts[Int(row.street) + 1] += 1 }
      for street in streetNames.indices { starts[street + 1] += starts[street] }
      dropPlaceholders(starts)
      dropDays(starts)
      return AddressRegister(
        coordinates: coordinates, report: report,
        numbers: ContiguousArray(rows.lazy.map(\.number)), suffixes: ContiguousArray(rows.lazy.map(\.suffix)),
        postcodes: ContiguousArray(rows.lazy.map(\.postcode)), xs: ContiguousArray(rows.lazy.map(\.x)),
        ys: ContiguousArray(rows.lazy.map(\.y)), rows: ContiguousArray(rows.lazy.map(\.row)),
        identifiers: identifiers, starts: starts, streetNames: streetNames, streetCities: streetCities,
        streetFormerCities: streetFormerCities, cityNames: cities.texts, postcodeNames: postcodes.texts,
        aliases: aliases, spans: sortedSpans())
    }

    /// The spans with the positions that their rows have got, but those of rows whose number was taken from them.
    private func sortedSpans() -> ContiguousArray<NumberSpan> {
      guard !spans.isEmpty else { return [] }
      var addresses = ContiguousArray<Int32>(repeating: 0, count: rows.count)
      for (address, row) in rows.enumerated() { addresses[Int(row.row)] = Int32(address) }
      let settled = spans.map {
        NumberSpan(address: addresses[Int($0.address)], first: $0.first, last: $0.last)
      }
      return ContiguousArray(
        settled.filter { rows[Int($0.address)].number >= 0 }.sorted {
          ($0.address, $0.first) < ($1.address, $1.first)
        })
    }

    /// How many of the hashes came before. They are looked at by their first bits, so that the table of those alike fits
    /// the cache of a core.
    private static func repeated(_ hashes: ContiguousArray<UInt64>) -> Int {
      let bits = 8
      func part(_ hash: UInt64) -> Int { Int(hash >> (64 - bits)) }
      var starts = ContiguousArray(repeating: 0, count: 1 << bits + 1)
      for hash in hashes { starts[part(hash) + 1] += 1 }
      for part in starts.indices.dropFirst() { starts[part] += starts[part - 1] }
      var (sorted, next) = (hashes, starts)
      for hash in hashes {
        sorted[next[part(hash)]] = hash
        next[part(hash)] += 1
      }
      return zip(starts, starts.dropFirst()).reduce(0) { repeated, range in
        var known = WordTable<Bool>()
        for hash in sorted[range.0..<range.1] { known.insert(true, for: hash) }
        return repeated + (range.1 - range.0) - known.count
      }
    }

    /// Takes the number from rows such as 999 and 9999 that stand far from every other number of their street: they are
    /// what programs write where none is known.
    private mutating func dropPlaceholders(_ starts: ContiguousArray<Int32>) {
      for street in streetNames.indices {
        let own = Int(starts[street])..<Int(starts[street + 1])
        let isDropped = own.contains { row in
          guard HouseNumber.isAllNines(rows[row].number) else { return false }
          return !own.contains {
            rows[$0].number != rows[row].number && abs(rows[$0].number - rows[row].number) <= Self.neighbours
          }
        }
        if isDropped { dropNumbers(in: own, where: HouseNumber.isAllNines) }
      }
    }

    /// Takes the number from rows such as 45719 on streets that have smaller ones as often: as a number a spreadsheet keeps the
    /// day that it has made of "1-3".
    private mutating func dropDays(_ starts: ContiguousArray<Int32>) {
      for street in streetNames.indices {
        let own = Int(starts[street])..<Int(starts[street + 1])
        let days = own.filter { CalendarDays.isCount(rows[$0].number) }
        guard !days.isEmpty, own.count(where: { (1..<1000).contains(rows[$0].number) }) >= days.count else {
          continue
        }
        report.days += days.map { Int(positions[Int(rows[$0].row)]) }
        dropNumbers(in: own, where: CalendarDays.isCount)
      }
      report.days.sort()
    }

    private mutating func dropNumbers(in own: Range<Int>, where isNone: (Int32) -> Bool) {
      for row in own where isNone(rows[row].number) {
        rows[row].number = -1
        rows[row].suffix = 0
        report.withoutNumber += 1
      }
      rows[own].sort { ($0.number, $0.suffix, $0.row) < ($1.number, $1.suffix, $1.row) }
    }

    /// So far apart at most do the numbers of neighbouring houses lie.
    private static let neighbours: Int32 = 100

    /// The street of that name and city; `nil` for a name without letters or digits.
    private mutating func intern(street: String, city: String, formerCity: String) -> Int32? {
      let city = cities.index(of: city)
      let formerCity = formerCity.isEmpty ? -1 : cities.index(of: formerCity)
      let key = StreetKey(name: street, city: city, formerCity: formerCity)
      if let latestStreet, latestStreet.key == key { return latestStreet.index }
      let index = intern(key)
      latestStreet = (key, index)
      return index
    }

    private mutating func intern(_ key: StreetKey) -> Int32? {
      if let known = spellings[key] { return known < 0 ? nil : known }
      let (street, city) = (key.name, key.city)
      let list = TokenList.prepared(street)
      guard list.count > 0 else {
        spellings[key] = -1
        return nil
      }
      // "Rue Dubois" is not "Rue du Bois", while "Karl Johansgate" is "Karl Johans gate".
      var normal =
        NameHash.ofSpelling(street) ^ NameHash.of(list) &* 7 ^ NameHash.of(cities.texts[Int(city)]) &* 31
      if key.formerCity >= 0 { normal ^= NameHash.of(cities.texts[Int(key.formerCity)]) &* 127 }
      let index = streets[normal] ?? Int32(streetNames.count)
      if Int(index) == streetNames.count {
        streets[normal] = index
        streetNames.append(street)
        streetCities.append(city)
        streetFormerCities.append(key.formerCity)
      }
      spellings[key] = index
      return index
    }

  }

  /// Texts, each once, in the order of their first rows.
  private struct Names: Sendable {
    private(set) var texts: [String] = []
    private var indices: [String: Int32] = [:]
    private var latest: (text: String, index: Int32)?

    mutating func index(of text: String) -> Int32 {
      if let latest, latest.text == text { return latest.index }
      let index = indices[text] ?? Int32(texts.count)
      if Int(index) == texts.count {
        indices[text] = index
        texts.append(text)
      }
      latest = (text, index)
      return index
    }
  }
}
