import Foundation

extension AddressRegister {
  /// The columns as bytes, by name.
  var keptColumns: [String: Data] {
    var columns: [String: Data] = [
      "numbers": bytes(numbers), "suffixes": bytes(suffixes), "postcodes": bytes(postcodes),
      "xs": bytes(xs), "ys": bytes(ys), "rows": bytes(rows), "starts": bytes(starts),
      "street_cities": bytes(streetCities), "street_former_cities": bytes(streetFormerCities),
      "report": bytes([
        Int64(report.rows), Int64(report.withoutStreet), Int64(report.withoutNumber),
        Int64(report.withoutPlace), Int64(report.duplicateIdentifiers),
      ]),
      "days": bytes(ContiguousArray(report.days)),
      "alias_ends": bytes(
        ContiguousArray(
          aliases.reduce(into: [Int64]()) { $0.append(($0.last ?? 0) + Int64($1.streets.count)) })),
      "alias_streets": bytes(ContiguousArray(aliases.flatMap(\.streets))), "spans": bytes(spans),
    ]
    let texts = [
      "identifiers": identifiers, "street_names": ByteTable(streetNames), "city_names": ByteTable(cityNames),
      "postcode_names": ByteTable(postcodeNames), "alias_names": ByteTable(aliases.map(\.name)),
    ]
    for (name, table) in texts {
      columns[name] = Data(table.bytes)
      columns[name + "_ends"] = bytes(table.ends)
    }
    return columns
  }

  /// The register of columns that were kept; nil when one is missing.
  init?(kept columns: [String: Data], isGeographic: Bool) {
    func column<Element: BitwiseCopyable>(_ name: String) -> ContiguousArray<Element>? {
      columns[name].map { data in
        let count = data.count / MemoryLayout<Element>.stride
        return ContiguousArray(unsafeUninitializedCapacity: count) { elements, initialized in
          initialized = data.copyBytes(to: elements) / MemoryLayout<Element>.stride
        }
      }
    }
    func table(_ name: String) -> ByteTable? {
      guard let bytes: ContiguousArray<UInt8> = column(name),
        let ends: ContiguousArray<Int> = column(name + "_ends")
      else { return nil }
      return ByteTable(bytes: bytes, ends: ends)
    }
    guard let counts: ContiguousArray<Int64> = column("report"), counts.count == 5,
      let days: ContiguousArray<Int> = column("days"),
      let numbers: ContiguousArray<Int32> = column("numbers"),
      let suffixes: ContiguousArray<UInt64> = column("suffixes"),
      let postcodes: ContiguousArray<Int32> = column("postcodes"),
      let xs: ContiguousArray<Double> = column("xs"), let ys: ContiguousArray<Double> = column("ys"),
      let rows: ContiguousArray<Int32> = column("rows"),
      let starts: ContiguousArray<Int32> = column("starts"),
      let streetCities: ContiguousArray<Int32> = column("street_cities"),
      let formerCities: ContiguousArray<Int32> = column("street_former_cities"),
      let aliasEnds: ContiguousArray<Int64> = column("alias_ends"),
      let aliasStreets: ContiguousArray<Int32> = column("alias_streets"),
      let spans: ContiguousArray<NumberSpan> = column("spans"),
      let identifiers = table("identifiers"), let streetNames = table("street_names"),
      let cityNames = table("city_names"), let postcodeNames = table("postcode_names"),
      let aliasNames = table("alias_names")
    else { return nil }
    let isWhole =
      [suffixes.count, postcodes.count, xs.count, ys.count, rows.count].allSatisfy { $0 == numbers.count }
      && Self.are(starts, endingAt: numbers.count, count: streetNames.count + 1)
      && Self.are(aliasEnds, endingAt: aliasStreets.count, count: aliasNames.count)
      && streetCities.count == streetNames.count && formerCities.count == streetNames.count
      && [identifiers, streetNames, cityNames, postcodeNames, aliasNames].allSatisfy(\.isWhole)
      && Self.are(postcodes, below: postcodeNames.count) && Self.are(rows, below: identifiers.count)
      && Self.are(streetCities, below: cityNames.count) && Self.are(aliasStreets, below: streetNames.count)
      && formerCities.allSatisfy { $0 >= -1 && $0 < cityNames.count }
    guard isWhole, Self.are(ContiguousArray(spans.map(\.address)), below: numbers.count) else { return nil }
    let aliases = aliasNames.texts.enumerated().map { alias, name in
      let start = alias == 0 ? 0 : Int(aliasEnds[alias - 1])
      return (name: name, streets: Array(aliasStreets[start..<Int(aliasEnds[alias])]))
    }
    self.init(
      coordinates: isGeographic ? .geographic : .projected,
      report: Report(
        rows: Int(counts[0]), withoutStreet: Int(counts[1]), withoutNumber: Int(counts[2]),
        withoutPlace: Int(counts[3]), duplicateIdentifiers: Int(counts[4]),
        days: Array(days)),
      numbers: numbers, suffixes: suffixes, postcodes: postcodes, xs: xs, ys: ys, rows: rows,
      identifiers: identifiers, starts: starts, streetNames: streetNames.texts, streetCities: streetCities,
      streetFormerCities: formerCities, cityNames: cityNames.texts, postcodeNames: postcodeNames.texts,
      aliases: aliases, spans: spans)
  }
}

extension AddressRegister {
  /// Whether numbers rise from 0 or more to the number of what they divide.
  private static func are(_ ends: ContiguousArray<some FixedWidthInteger>, endingAt last: Int, count: Int)
    -> Bool
  {
    ends.count == count && (ends.first ?? 0) >= 0 && zip(ends, ends.dropFirst()).allSatisfy { $0 <= $1 }
      && (ends.last.map { $0 == last } ?? (last == 0))
  }

  private static func are(_ positions: ContiguousArray<Int32>, below count: Int) -> Bool {
    positions.allSatisfy { $0 >= 0 && $0 < count }
  }
}

/// The elements' bytes in the machine's own order: what is kept does not leave the machine.
private func bytes<Element: BitwiseCopyable>(_ elements: ContiguousArray<Element>) -> Data {
  elements.withUnsafeBytes { Data($0) }
}
