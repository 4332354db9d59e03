import DeterministicParallel
import Geocoding
import Geography
import Languages
import Layers

/// Where the homes are, before they are located in areas.
package struct Homes {
  package var x: ContiguousArray<Double>
  package var y: ContiguousArray<Double>
  package var placement: ContiguousArray<Placement>
  /// Where the addresses were looked up, and what came of it.
  package var notes: [Text] = []
  package var findings: [Finding] = []
}

/// Puts homes on the map: by the coordinates that the register gives, or else by their addresses.
package struct HomePlacer {
  package let file: StudyFile
  package let working: CRS
  package let workers: Workers
  /// Knows where homes ought to lie; nil where nobody asks.
  package var guess: SystemGuess?

  package init(file: StudyFile, working: CRS, workers: Workers, guess: SystemGuess? = nil) {
    (self.file, self.working, self.workers, self.guess) = (file, working, workers, guess)
  }

  package func homes(_ dataset: Dataset, progress: (String) -> Void) throws(FileError) -> Homes {
    if let (x, y) = try dataset.places(in: working, workers: workers) {
      var placement = ContiguousArray(x.map { $0.isNaN ? Placement.noCoordinates : .placed })
      for row in dataset.unreadable { placement[row] = .unreadableCoordinates }
      let homes = Homes(
        x: x, y: y, placement: placement,
        findings: [dataset.unreadablePlaces].compactMap { $0 }
          + dataset.placeFaults(in: working, guess, dataset: "pupils", workers: workers).findings)
      return withoutDoubtful(homes, dataset)
    }
    guard dataset.texts("address") != nil || dataset.texts("street") != nil else {
      throw dataset.error(
        row: nil, column: "x", "the pupils have neither coordinates nor addresses",
        hint: "map \"x\" and \"y\", \"address\", or \"street\" and \"number\" to columns")
    }
    guard let source = file.register else {
      throw FileError(
        .badData, path: file.path, "the pupils have addresses, but there is no register to find them in",
        hint: "add \"register: {file: addresses.csv, columns: {street: …, number: …, x: …, y: …}}\"")
    }
    progress("reading the address register")
    var register = try RegisterFile(
      RegisterSource(
        file.resolve(source.file), columns: source.columns, crs: source.crs, encoding: source.encoding,
        conditions: source.localConditions,
        aliases: source.aliases.map(file.resolve), city: source.city, index: .beside),
      assumed: working, in: working, workers: workers)
    let decisions = try source.decisions.map { path throws(FileError) in
      try ReviewDecisions.read(file.resolve(path), for: register).decisions
    }
    progress("finding the addresses")
    let queries = queries(dataset)
    register.takeTown(NamedTowns(queries))
    let matches = Geocoder(register.register).match(
      queries, decisions: decisions ?? ReviewDecisions(), workers: workers)
    var homes = place(matches, of: queries)
    let path = file.resolve(source.file)
    homes.findings += [
      SharedPlacesDoubt(register.register, file: path).finding, ShiftDoubt(register, file: path).finding,
    ].compactMap { $0 }
    homes.findings += try RegisterDoubts(
      source, path: path, unplaced: register.register.report.withoutPlace, workers: workers
    ).findings
    homes.notes =
      register.notes.map { "\(name: source.file.shownPath): \($0.said)" }
      + [
        "addresses: \(outcomes(homes)); register \(name: source.file.shownPath), \(.whole(register.register.count)) addresses, SHA-256 \(name: register.hash)"
      ]
    return homes
  }

  /// Takes out the homes of a table that `geocode` wrote which it did not accept, as if it had been asked now.
  private func withoutDoubtful(_ homes: Homes, _ dataset: Dataset) -> Homes {
    guard let outcomes = dataset.geocodingOutcomes else { return homes }
    var homes = homes
    for (row, code) in outcomes.codes.enumerated() where code >= 0 {
      switch Outcome(rawValue: outcomes.labels[Int(code)]) {
      case .review: homes.placement[row] = .addressDoubtful
      case .refused: homes.placement[row] = .addressNotFound
      case .accepted, nil: continue
      }
      homes.x[row] = .nan
      homes.y[row] = .nan
    }
    let doubtful = homes.placement.count { $0 == .addressDoubtful }
    if doubtful > 0 {
      homes.notes.append(
        "\(name: dataset.path.fileName): \(count: doubtful, "address is", "addresses are") for review and no homes until they are decided (`catchment geocode --decisions`)"
      )
    }
    return homes
  }

  /// How many addresses are accepted, to be reviewed, not found and empty.
  private func outcomes(_ homes: Homes) -> Text {
    func count(_ placement: Placement) -> Number { .whole(homes.placement.count { $0 == placement }) }
    return
      "\(count(.placed)) accepted, \(count(.addressDoubtful)) to review, \(count(.addressNotFound)) not found, \(count(.noAddress)) empty"
  }

  /// The standard names of the columns that say where a home is.
  package static let addressColumns = [
    "address", "street", "number", "postcode", "city", "floor", "street_type", "suffix",
  ]

  private func queries(_ dataset: Dataset) -> [AddressQuery] {
    let columns = HomePlacer.addressColumns.map { dataset.texts($0) }
    func position(_ column: Int) -> Int? { columns[column] == nil ? nil : column }
    let layout = QueryLayout(
      line: position(0), street: position(1), number: position(2), postcode: position(3), city: position(4),
      floor: position(5), streetType: position(6), suffix: position(7))
    return (0..<dataset.count).map { row in layout.query { columns[$0]?[row] ?? "" } }
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
}
