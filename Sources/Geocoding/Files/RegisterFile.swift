import DeterministicParallel
import Foundation
import Geography
import Layers

/// An address register as read from its file.
///
///     let file = try RegisterFile(RegisterSource("addresses.csv"))
///     let geocoder = Geocoder(file.register)
public struct RegisterFile: Sendable {
  public private(set) var register: AddressRegister
  /// In which the register's coordinates are.
  public let crs: CRS
  /// In which they stand in the file.
  public let ownCRS: CRS
  /// The SHA-256 of the file (of a shapefile, of its shapes and its table; of a GeoPackage, all layers), as `sha256sum` prints it.
  public let hash: String
  /// What makes the register as a whole doubtful, one sentence each.
  public private(set) var notes: [TableNote]

  /// Reads a register.
  ///
  /// - Parameters:
  ///   - assumed: the CRS when neither the source nor the file says one; nil makes that an error.
  ///   - target: the CRS that the register shall have; nil leaves it in its own, or takes it to WGS 84 when lengths
  ///     in its own are no metres.
  /// - Throws: `FileError` when the file cannot be read, has no column of streets or no coordinates, or when its
  ///   coordinates cannot be ones of its CRS.
  public init(
    _ source: RegisterSource, assumed: CRS? = nil, in target: CRS? = nil, workers: Workers = .all
  ) throws(FileError) {
    let hash = try RegisterFile.hash(source.path)
    let key = try RegisterFile.key(source, hash: hash, assumed: assumed, target: target)
    let kept = source.indexPath.map { KeptRegister(path: $0, key: key) }
    if let found = kept.flatMap({ RegisterFile(kept: $0, hash: hash) }) {
      self = found
    } else {
      try self.init(reading: source, hash: hash, assumed: assumed, in: target, workers: workers)
      kept?.write(
        register,
        words: [
          "crs": crs.definition, "own_crs": ownCRS.definition,
          "notes": (try? JSONEncoder().encode(notes)).map { String(decoding: $0, as: UTF8.self) } ?? "",
        ])
    }
  }

  private init?(kept: KeptRegister, hash: String) {
    guard let (register, words) = kept.read(), let crs = try? CRS(words["crs"] ?? ""),
      let ownCRS = try? CRS(words["own_crs"] ?? ""),
      let notes = try? JSONDecoder().decode([TableNote].self, from: Data((words["notes"] ?? "").utf8))
    else { return nil }
    (self.register, self.crs, self.ownCRS, self.hash) = (register, crs, ownCRS, hash)
    self.notes = notes
  }

  private init(
    reading source: RegisterSource, hash: String, assumed: CRS?, in target: CRS?, workers: Workers
  ) throws(FileError) {
    let table = try RegisterTable(source, workers: workers)
    let places = try RegisterPlaces(table, source: source, assumed: assumed, workers: workers)
    // Houses are placed between others by lengths in the plane, so these must be true.
    let isUsable = places.crs.isGeographic || places.middle.map(places.crs.isTrueToScale) ?? false
    let usable = isUsable ? places.crs : .wgs84
    let (x, y) = try places.coordinates(in: target ?? usable, workers: workers)
    var builder = AddressRegister.Builder(
      coordinates: (target ?? usable).isGeographic ? .geographic : .projected)
    builder.reserve(table.count)
    var address: RegisterTable.Address?
    for row in 0..<table.count {
      let next = table.address(row, after: address)
      builder.append(next, x: x[row], y: y[row])
      address = next
    }
    var aliasNotes: [TableNote] = []
    if let aliases = source.aliases { aliasNotes = try AliasFile(aliases).add(to: &builder) }
    register = builder.build()
    guard register.count > 0 else {
      throw FileError(
        .badData, path: source.path, "the register has no address with a street and coordinates",
        hint: "look whether the columns are the right ones, and whether they hold anything")
    }
    crs = target ?? usable
    ownCRS = places.crs
    self.hash = hash
    notes =
      table.notes + places.notes(table) + RegisterFile.days(of: register, table) + aliasNotes
      + (register.namesTowns ? [] : [RegisterFile.namelessTown])
  }

  private static func days(of register: AddressRegister, _ table: RegisterTable) -> [TableNote] {
    let rows = register.report.days.map { table.fileRow($0 - 1) }
    return rows.isEmpty
      ? []
      : [
        TableNote(
          "numbers of the register that a spreadsheet has turned into days, and which count as none: {0}; write the column as text",
          ["\(rows.count)"], rows: rows)
      ]
  }

  private static let namelessTown = TableNote(
    "the register names no town, so addresses that name one are doubted: say which it is, by --register-city or \"city\" in a study file"
  )

  /// Takes the town that nearly all addresses name for the register's, where it names none; a note says so.
  public mutating func takeTown(_ towns: NamedTowns) {
    guard !register.namesTowns, let town = towns.common else { return }
    register.nameTown(town.name)
    notes.removeAll { $0 == RegisterFile.namelessTown }
    notes.append(
      TableNote(
        "the register names no town; it is taken to be that of {0}, which {1} of {2} addresses with a town name",
        [town.name, "\(town.count)", "\(towns.count)"]))
  }

  private static func hash(_ path: String) throws(FileError) -> String {
    if path.namesDatabase { return try SHA256.digest(of: path) }
    var digest = SHA256()
    let file = path.containerPath
    let paths = file.fileEnding.lowercased() == "shp" ? [file, file.withoutEnding + ".dbf"] : [file]
    for path in paths { digest.update(try FileBytes(path)) }
    // What another program has written to a GeoPackage and not yet put into it.
    if let log = try? FileBytes(file + "-wal") { digest.update(log) }
    return digest.hexadecimal
  }

  /// All that decides what becomes of the register: the files' content and what was asked for.
  static func key(
    _ source: RegisterSource, hash: String, assumed: CRS?, target: CRS?
  ) throws(FileError) -> String {
    let sides = (source.path.namesDatabase ? [] : [".prj", ".cpg"]).compactMap {
      try? self.hash(source.path.withoutEnding + $0)
    }
    let aliases = try source.aliases.map { path throws(FileError) in try self.hash(path) }
    let columns = source.columns.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let layer = source.path.containedName
    let conditions = source.conditions.map(\.description)
    let words: [String?] = [
      NormalisationRules.digest, source.path.fileEnding, layer, source.encoding, source.crs, source.city,
      assumed?.definition,
      target?.definition,
    ]
    return ([hash, aliases ?? ""] + sides + columns + conditions + words.map { $0 ?? "" }).joined(
      separator: "\n")
  }
}

extension AddressRegister.Report {
  /// What was wrong with the register's rows, by reason, as sentences for the user; empty when all are fine.
  public var sentences: [String] {
    [
      (withoutStreet, "left out: no street"), (withoutPlace, "left out: no coordinates"),
      (withoutNumber, "without a house number, they only place their streets"),
      (duplicateIdentifiers, "with an identifier that an earlier row bears"),
    ].filter { $0.0 > 0 }.map { "\($0) \($0 == 1 ? "row" : "rows") of the register \($1)" }
  }
}
