import DeterministicParallel
import Geography
import Layers

/// A table of addresses that is given coordinates, row by row: nothing is left out and nothing changes its place.
///
///     let table = try GeocodedTable(CSVFile("pupils.csv"))
///     let summary = try table.write(to: writer, geocoder: geocoder, register: file)
public struct GeocodedTable: Sendable {
  public let input: CSVFile
  public let layout: QueryLayout
  private let prefix: String

  /// What is added to each row.
  public static let addedColumns = [
    "outcome", "match_type", "score", "lon", "lat", "x", "y", "register_id", "matched_street",
    "matched_number", "matched_postcode", "matched_city", "error_m", "faults",
  ]

  /// The column that says what was thought of the places in a table that `write` has made; nil in any other table.
  ///
  /// - Parameter x: the column that the places are taken from, which shows the prefix of the added ones; nil for a layer,
  ///   whose places are no column.
  public static func outcomeColumn(besides x: String?, in header: [String]) -> String? {
    let prefix: Substring?
    if let x {
      prefix = ["lon", "x"].lazy.filter(x.hasSuffix).map { x.dropLast($0.count) }.first
    } else {
      prefix = header.lazy.filter { $0.hasSuffix("match_type") }.map { $0.dropLast("match_type".count) }.first
    }
    guard let prefix, ["outcome", "match_type", "score"].allSatisfy({ header.contains(prefix + $0) }) else {
      return nil
    }
    return prefix + "outcome"
  }

  /// Rows are matched in blocks of so many, so that memory does not grow with the table.
  private static let blockSize = 1 << 15

  /// - Parameters:
  ///   - columns: the input's columns by what they hold: address, street_type, street, number, suffix, postcode,
  ///     city, floor. When there are none they are recognised by their names.
  ///   - prefix: is put before the names of the added columns.
  /// - Throws: `FileError` for a column that is not there, for a table without addresses, and when the table has a
  ///   column of an added name already.
  public init(_ input: CSVFile, columns: [String: String] = [:], prefix: String = "") throws(FileError) {
    self.input = input
    self.prefix = prefix
    layout = try columns.isEmpty ? .recognised(in: input) : .named(columns, in: input)
    let taken = GeocodedTable.addedColumns.map { prefix + $0 }.first { input.header.contains($0) }
    if let taken {
      throw FileError(
        .badData, path: input.path, column: taken, "the table has a column of this name already",
        hint: "add --prefix geocoded_\(prefix)")
    }
  }

  /// Takes the town that nearly all rows name for the register's, where it names none.
  ///
  /// - Throws: `FileError` when a row has more or fewer fields than the header.
  public func nameTown(of register: inout RegisterFile) throws {
    guard !register.register.namesTowns else { return }
    var towns = NamedTowns()
    try input.forEachRow { _, fields in towns.add(layout.query { fields[$0] }) }
    register.takeTown(towns)
  }

  /// Matches all rows and writes them, commas between the fields.
  ///
  /// - Parameters:
  ///   - review: gets the doubtful rows with their candidates.
  ///   - lookup: is asked for what the register has not got; what it finds is for review.
  /// - Throws: `FileError` when a row has more or fewer fields than the header, or when writing fails.
  public func write(
    to writer: ByteWriter, review: ByteWriter? = nil, geocoder: Geocoder, register: RegisterFile,
    decisions: ReviewDecisions = ReviewDecisions(),
    lookup: (([AddressQuery]) throws -> [ServedPlace?])? = nil,
    workers: Workers = .all
  ) throws -> GeocodingSummary {
    let rows = try GeocodedRow(register)
    let list = ReviewFile(layout: layout, register: register)
    writer.append(
      (input.header + GeocodedTable.addedColumns.map { prefix + $0 }).map(\.csvField)
        .joined(separator: ",") + "\n")
    if let review { list.writeHeader(to: review) }
    var summary = GeocodingSummary()
    var block: [[String]] = []
    var first = 1
    func writeBlock() throws {
      let queries = block.map { fields in layout.query { fields[$0] } }
      let matches = geocoder.match(queries, decisions: decisions, workers: workers)
      let places = rows.places(matches, workers: workers)
      let served = try servedPlaces(queries, matches, lookup)
      for (index, match) in matches.enumerated() {
        // Of what a server found there is one candidate, which a reviewer may have chosen.
        let isChosen = served[index] != nil && decisions[queries[index]] == .candidate(0)
        if isChosen {
          summary.addChosenPlace()
        } else {
          summary.add(match, isServed: served[index] != nil)
        }
        for (column, field) in block[index].enumerated() {
          if column > 0 { writer.append(",") }
          writer.append(field.csvField)
        }
        if let place = served[index] {
          rows.write(place, outcome: isChosen ? .accepted : .review, to: writer)
          if let review, !isChosen { list.write(first + index, block[index], place, to: review) }
        } else {
          rows.write(match, places[index], to: writer)
        }
        if let review, match.outcome == .review {
          list.write(first + index, block[index], match, to: review)
        }
      }
      first += block.count
      block.removeAll(keepingCapacity: true)
      try writer.check()
    }
    let notes = try input.forEachRow { _, fields in
      block.append(fields)
      if block.count == GeocodedTable.blockSize { try writeBlock() }
    }
    try writeBlock()
    summary.notes = (input.notes + notes).map(\.description)
    return summary
  }

  /// What the lookup finds for refused addresses; those that a reviewer refused stay so.
  private func servedPlaces(
    _ queries: [AddressQuery], _ matches: [AddressMatch],
    _ lookup: (([AddressQuery]) throws -> [ServedPlace?])?
  ) throws -> [Int: ServedPlace] {
    guard let lookup else { return [:] }
    let refused = matches.indices.filter {
      matches[$0].outcome == .refused && !matches[$0].isReviewed && !queries[$0].isBlank
    }
    var served: [Int: ServedPlace] = [:]
    for (index, place) in zip(refused, try lookup(refused.map { queries[$0] })) { served[index] = place }
    return served
  }
}

extension QueryLayout {
  fileprivate static func recognised(in file: CSVFile) throws(FileError) -> QueryLayout {
    if let layout = recognise(header: file.header) { return layout }
    throw FileError(
      .badData, path: file.path, "no column is known to hold addresses",
      // The first row of a file without a header is a pupil's, so it is not shown.
      hint:
        "name it: --address column, or --street column --number column; the first row must name the columns")
  }

  fileprivate static func named(_ columns: [String: String], in file: CSVFile) throws(FileError)
    -> QueryLayout
  {
    func position(_ meaning: String) throws(FileError) -> Int? {
      guard let name = columns[meaning] else { return nil }
      guard let found = file.columnName(name), let position = file.header.firstIndex(of: found) else {
        throw file.titleAbove(Array(columns.values))
          ?? FileError(
            .badData, path: file.path, column: name, "there is no such column",
            hint: "the first row must name the columns")
      }
      return position
    }
    let layout = QueryLayout(
      line: try position("address"), street: try position("street"), number: try position("number"),
      postcode: try position("postcode"), city: try position("city"), floor: try position("floor"),
      streetType: try position("street_type"), suffix: try position("suffix"))
    guard layout.line != nil || layout.street != nil else {
      throw FileError(
        .badData, path: file.path, "the addresses have no street",
        hint: "name its column with --street, or that of whole addresses with --address")
    }
    return layout
  }
}
