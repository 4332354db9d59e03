import DeterministicParallel
import Geocoding
import Geography
import Layers
import Routing
import Studies
import Travel

/// Says which schools serve an address, and nothing about who attends them.
///
///     let lookup = try SchoolLookup(StudyFile(path: "study.yml"))
///     let answer = try lookup.answer(address: "Carrer de Sant Pere 44")
///
/// The pupils' file is not read, nor need it be there.
public struct SchoolLookup: Sendable {
  /// What an address or a place leads to.
  public enum Answer: Sendable {
    case found(SchoolsForPlace)
    /// The address is not sure: the places that it may mean, best first.
    case doubtful([String])
    /// Nothing in the register is like it.
    case notFound
  }

  private let geography: StudyGeography
  private let file: StudyFile
  private let workers: Workers
  private let stage: String?

  /// - Parameter stage: a stage or grade; only schools that offer it count. nil for all.
  /// - Throws: `FileError` for a stage that no school offers, and for catchment areas, districts or schools that cannot be read.
  public init(
    _ file: StudyFile, stage: String? = nil, workers: Workers = .all, progress: (String) -> Void = { _ in }
  ) throws(FileError) {
    var file = file
    file.residential = nil
    self.stage = stage
    self.file = file
    self.workers = workers
    geography = try StudyGeography(file, workers: workers, progress: progress)
    if let stage { try check(stage) }
  }

  private func check(_ stage: String) throws(FileError) {
    guard let offers = geography.schools.offers else {
      throw FileError(
        .badData, path: file.resolve(file.schools.file), "the schools do not say which stages they offer",
        hint: "map a column of the schools to \"stage\" in the study file, or leave --stage out")
    }
    guard offers.contains(where: { $0.offers(stage, file.stages) }) else {
      let known = Set(offers.map(\.text)).union(file.stages.keys).filter { !$0.isEmpty }.sorted()
      throw FileError(
        .badData, path: file.resolve(file.schools.file), column: file.schools.columns["stage"],
        "no school offers the stage \"\(stage)\"", hint: "the schools offer " + known.quoted(12))
    }
  }

  /// What is wrong with the map: errors make answers wrong.
  public var findings: [Finding] { geography.faults.findings }

  /// - Throws: `FileError` when the study has no register, or when it or the street map cannot be read.
  public func answer(address: String) throws(FileError) -> Answer {
    let register = try register()
    let match = Geocoder(register).match(.line(address))
    let names = match.candidates.map { name(of: $0, in: register) }
    switch (match.outcome, match.best) {
    case (.accepted, let best?):
      let schools = try found(at: Coordinate(x: best.x, y: best.y), address: names.first)
      if let register = file.register, !isInReach(schools) {
        throw FileError(
          .badData, path: file.resolve(register.file),
          "the address lies more than \(Int(SchoolLookup.farthest / 1000)) km from all schools",
          hint: "check the register's coordinate reference system, and that x is the easting")
      }
      return .found(schools)
    case (.review, _) where !names.isEmpty:
      var seen = Set<String>()
      return .doubtful(names.filter { seen.insert($0).inserted })
    default: return .notFound
    }
  }

  /// - Parameter system: of the coordinates; nil for the study's working CRS.
  /// - Throws: `FileError` when the coordinates have no place there, or when the street map cannot be read.
  public func answer(x: Double, y: Double, in system: CRS?) throws(FileError) -> Answer {
    let place: Coordinate?
    do {
      place = try Reprojection(from: system ?? geography.crs, to: geography.crs)(Coordinate(x: x, y: y))
    } catch {
      throw FileError(.badData, path: file.path, "\(error)")
    }
    guard let place else {
      throw FileError(.badData, path: file.path, "the coordinates have no place in \(geography.crs.name)")
    }
    let schools = try found(at: place, address: nil)
    if isInReach(schools) { return .found(schools) }
    throw FileError(
      .badData, path: file.path,
      "the place is more than \(Int(SchoolLookup.farthest / 1000)) km from all schools",
      hint: isInCity(x: y, y: x, in: system)
        ? "it lies in the city once the two coordinates are exchanged"
        : "longitude and latitude are in degrees, such as 2.17 and 41.38; x and y in metres of \(geography.crs.name)"
    )
  }

  /// Metres beyond which a place is no family's.
  private static let farthest = 50_000.0

  /// Families live outside the areas as well, but not far from all schools.
  private func isInReach(_ schools: SchoolsForPlace) -> Bool {
    schools.nearest.isEmpty || schools.nearest.contains { $0.meters <= SchoolLookup.farthest }
  }

  private func isInCity(x: Double, y: Double, in system: CRS?) -> Bool {
    guard
      let place = try? Reprojection(from: system ?? geography.crs, to: .wgs84)(Coordinate(x: x, y: y))
    else { return false }
    return geography.faults.guess?.holds(place.x, place.y) ?? false
  }

  var zones: Areas { geography.zones }
  var schools: Schools { geography.schools }

  /// The schools that are open in the study's year, and offer the stage that was asked for, in their order.
  func openSchools() throws(FileError) -> [SchoolNumber] {
    let open =
      file.year.isEmpty && schools.openingYears.areStated
      ? Array(SchoolNumber.counting.prefix(schools.count)) : try schools.open(in: file.year, of: file)
    guard let stage, let offers = schools.offers else { return open }
    return open.filter { offers[Int($0)].offers(stage, file.stages) }
  }

  func register() throws(FileError) -> AddressRegister {
    guard let source = file.register else {
      throw FileError(
        .badData, path: file.path, "there is no register to find addresses in",
        hint: "add \"register: {file: …}\", or give the place by its coordinates")
    }
    return try RegisterFile(
      RegisterSource(
        file.resolve(source.file), columns: source.columns, crs: source.crs,
        aliases: source.aliases.map(file.resolve), city: source.city, index: .beside),
      assumed: geography.crs, in: geography.crs, workers: workers
    ).register
  }

  /// The streets for people on foot; nil where the study has no street map.
  func walkingNetwork() throws(FileError) -> StreetNetwork? {
    guard var streets = file.streets else { return nil }
    streets.mode = .walking
    return try streets.network(of: file, workers: workers)
  }

  /// Places of the study's working CRS as longitudes and latitudes.
  func degrees(
    _ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>
  ) throws(FileError) -> (x: ContiguousArray<Double>, y: ContiguousArray<Double>) {
    do {
      return try Reprojection(from: geography.crs, to: .wgs84)(x, y, workers: workers)
    } catch {
      throw FileError(.badData, path: file.path, "\(error)")
    }
  }

  private func name(of candidate: Candidate, in register: AddressRegister) -> String {
    let street = register.streetName(candidate.street)
    let town = register.cityName(of: candidate.street)
    let number = candidate.address.flatMap { register.address($0, of: candidate.street).number?.description }
    return street + (number.map { " \($0)" } ?? "") + (town.isEmpty ? "" : ", \(town)")
  }

  private func found(at place: Coordinate, address: String?) throws(FileError) -> SchoolsForPlace {
    let (straight, walked) = try distances(from: place)
    let zone = geography.zones.locator.zone(x: place.x, y: place.y)
    let open = try openSchools()
    func school(_ position: Int, _ reason: SchoolsForPlace.Reason) -> SchoolsForPlace.School {
      let index = Int(open[position])
      return SchoolsForPlace.School(
        id: schools.ids[index], name: schools.names[index], sector: schools.sectors[index],
        meters: (walked ?? straight)[index], reason: reason, stages: schools.offers?[index].text)
    }
    func ofOpen<Value>(_ values: some Collection<Value>) -> [Value] {
      let values = Array(values)
      return open.map { values[Int($0)] }
    }
    let choice = LookupChoice(
      straight: ContiguousArray(ofOpen(straight)), shown: ContiguousArray(ofOpen(walked ?? straight)),
      sectors: ofOpen(schools.sectors),
      isOfZone: ofOpen(
        schools.served.map { served in zone.map { served.contains(ZoneNumber($0)) } ?? false }),
      // One that serves no area takes pupils otherwise, whoever runs it.
      takesByAddress: ofOpen(zip(schools.takesByAddress, schools.served).map { $0 && !$1.isEmpty }))
    return SchoolsForPlace(
      address: address, stage: stage, zone: zone.map { (geography.zones.ids[$0], geography.zones.names[$0]) },
      ofZone: choice.ofZone.map { school($0, .zone) },
      nearest: choice.nearest(file.lookup.count).map { school($0, .nearest) },
      byRule: file.lookup.kind == .zoneAndNear
        ? choice.zoneAndNear(file.lookup).map { school($0.school, $0.reason) } : [],
      rule: file.lookup, isWalked: walked != nil)
  }

  /// Metres to each school in a straight line, and on foot where the study has a street map.
  private func distances(from place: Coordinate) throws(FileError) -> (
    straight: ContiguousArray<Double>, walked: ContiguousArray<Double>?
  ) {
    let degrees: Coordinate?
    do {
      degrees = try Reprojection(from: geography.crs, to: .wgs84)(place)
    } catch {
      throw FileError(.badData, path: file.path, "\(error)")
    }
    guard let degrees else {
      throw FileError(.badData, path: file.path, "the place has no longitude and latitude")
    }
    let straight = ContiguousArray(
      (0..<schools.count).map {
        Geodesic.distance(
          longitude: degrees.x, latitude: degrees.y, toLongitude: schools.longitude[$0],
          latitude: schools.latitude[$0]
        ).value
      })
    guard let network = try walkingNetwork() else { return (straight, nil) }
    let index = StreetIndex(network)
    let limit = StreetAccess.usualLimit
    let entrances = index.snap(
      longitudes: schools.longitude, latitudes: schools.latitude, within: limit, workers: workers)
    let door = index.snap(
      longitudes: [degrees.x], latitudes: [degrees.y], within: limit, towards: entrances, workers: workers)
    guard door.isSnapped(0) else { return (straight, nil) }
    let line = door.overland(0, beyond: limit)
    // From the door to the schools: an escalator or a one-way passage leads there and not back.
    let costs = StreetSearch(network).costs(from: door, home: 0, to: entrances)
    return (straight, ContiguousArray(costs.lazy.map { $0 + line }))
  }
}
