import Geocoding
import Geography
import Layers
import Repeatable

/// Where the homes are, before they are located in areas.
struct Homes {
  var x: ContiguousArray<Double>
  var y: ContiguousArray<Double>
  var placement: ContiguousArray<Placement>
}

/// Puts homes on the map: by the coordinates that the register gives, or else by their addresses.
struct HomePlacer {
  let file: StudyFile
  let working: CRS
  let workers: Workers

  func homes(_ chapter: Chapter, progress: (String) -> Void) throws(FileError) -> Homes {
    if let (x, y) = try chapter.places(in: working, workers: workers) {
      var placement = ContiguousArray(x.map { $0.isNaN ? Placement.noCoordinates : .placed })
      for row in chapter.unreadable { placement[row] = .unreadableCoordinates }
      return Homes(x: x, y: y, placement: placement)
    }
    guard chapter.texts("address") != nil || chapter.texts("street") != nil else {
      throw chapter.error(
        row: nil, column: "x", "the pupils have neither coordinates nor addresses",
        hint: "map \"x\" and \"y\", \"address\", or \"street\" and \"number\" to columns")
    }
    guard let source = file.register else {
      throw FileError(
        .badData, path: file.path, "the pupils have addresses, but there is no register to find them in",
        hint: "add \"register: {file: addresses.csv, columns: {street: …, number: …, x: …, y: …}}\"")
    }
    progress("reading the address register")
    let geocoder = Geocoder(try register(source))
    progress("finding the addresses")
    let queries = queries(chapter)
    return place(geocoder.match(queries, workers: workers), of: queries)
  }

  private func queries(_ chapter: Chapter) -> [AddressQuery] {
    if let lines = chapter.texts("address") { return lines.map { .line($0 ?? "") } }
    func texts(_ name: String) -> (Int) -> String {
      let column = chapter.texts(name)
      return { column?[$0] ?? "" }
    }
    let (street, number, postcode) = (texts("street"), texts("number"), texts("postcode"))
    let (city, floor) = (texts("city"), texts("floor"))
    return (0..<chapter.count).map { row in
      .fields(
        street: street(row), number: number(row), postcode: postcode(row), city: city(row), unit: floor(row))
    }
  }

  private func place(_ matches: [AddressMatch], of queries: [AddressQuery]) -> Homes {
    var homes = Homes(x: [], y: [], placement: [])
    for (match, query) in zip(matches, queries) {
      let best = match.outcome == .accepted ? match.best : nil
      homes.x.append(best?.x ?? .nan)
      homes.y.append(best?.y ?? .nan)
      homes.placement.append(
        best != nil
          ? .placed
          : query.isBlank ? .noAddress : match.outcome == .review ? .addressDoubtful : .addressNotFound)
    }
    return homes
  }

  /// The register's addresses in the working CRS.
  private func register(_ source: StudyFile.TableSource) throws(FileError) -> AddressRegister {
    let fields = ["id", "street", "number", "suffix", "postcode", "city"]
    let chapter = try Chapter(source, of: file, ChapterColumns(texts: fields), workers: workers)
    guard let (x, y) = try chapter.places(in: working, workers: workers) else {
      throw chapter.error(row: nil, column: "x", "the register has no coordinates")
    }
    guard let street = chapter.texts("street") else {
      throw chapter.error(row: nil, column: "street", "the register has no streets")
    }
    let others = fields.filter { $0 != "street" }.map { chapter.texts($0) }
    var builder = AddressRegister.Builder(coordinates: .projected)
    for row in 0..<chapter.count {
      let values = others.map { $0?[row] ?? "" }
      builder.append(
        identifier: values[0].isEmpty ? String(row + 1) : values[0], street: street[row] ?? "",
        number: values[1],
        suffix: values[2], postcode: values[3], city: values[4], x: x[row], y: y[row])
    }
    return builder.build()
  }
}

extension AddressQuery {
  /// Whether nobody wrote down where the home is; a town alone says nothing.
  fileprivate var isBlank: Bool {
    switch self {
    case .line(let text): text.allSatisfy(\.isWhitespace)
    case .fields(let street, let number, _, _, _): (street + number).allSatisfy(\.isWhitespace)
    }
  }
}
