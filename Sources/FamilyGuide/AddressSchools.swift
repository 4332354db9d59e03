import DeterministicParallel
import Geocoding
import Geography
import Languages
import Layers
import Routing
import Studies
import Travel

/// For every address of the register its catchment area and the schools of that, today and by a plan.
///
///     let schools = try AddressSchools(StudyFile(path: "study.yml"), plan: .init(file: "plan.gpkg", id: "code"))
///
/// The pupils' file is not read: a city may tell all of this to everybody.
public struct AddressSchools: Sendable {
  public struct Street: Sendable {
    public let name: String
    /// Empty where the register names no towns.
    public let town: String
    /// The positions of its addresses, in the order of their numbers.
    public let addresses: Range<Int>
  }

  /// How things are on one side: today, or by the plan.
  public struct Side: Sendable {
    public let areas: [String]
    /// The schools of each area that take pupils by address.
    public let schools: [[Int]]
    /// The area of each address; −1 for none.
    public let area: ZoneNumbers
    /// Whether each address lies in several areas, which overlap there.
    let isInSeveral: ContiguousArray<Bool>

    /// The schools of an address.
    public func schools(of address: Int) -> [Int] { area[address] < 0 ? [] : schools[Int(area[address])] }
  }

  public let schools: Schools
  public let streets: [Street]
  public let numbers: [String]
  /// The postcode of each address, empty where the register has none: with its street and number alone a house may be one of two.
  public let postcodes: [String]
  public let today: Side
  public let planned: Side
  /// Whether distances are ways on foot; straight lines otherwise.
  public let isWalked: Bool
  /// Metres from each address to the schools of its areas, those of today first; not-a-number where no way leads.
  private let meters: [[Double]]
  /// What is wrong with the maps.
  public let findings: [Finding]
  /// What a reader must know first, one sentence each.
  public let doubts: [Text]

  /// - Parameters:
  ///   - plan: the areas of the plan; a path in it is not one beside the study file.
  ///   - closesMissing: whether the schools close that serve only areas which the plan has not got.
  /// - Throws: `FileError` when there is no register, for areas of one name, for addresses in no area, and for what cannot be
  ///   read.
  public init(
    _ file: StudyFile, plan: StudyFile.AreaSource, closesMissing: Bool = false, workers: Workers = .all,
    progress: (String) -> Void = { _ in }
  ) throws(FileError) {
    guard file.register != nil else {
      throw FileError(
        .badData, path: file.path, "there is no register whose addresses could be looked up",
        hint: "add \"register: {file: …}\" to the study file")
    }
    let own = try SchoolLookup(file, workers: workers, progress: progress)
    let (other, lost) = try AddressSchools.lookup(
      plan, of: file, own, closesMissing: closesMissing, workers)
    progress("reading the register")
    let register = try own.register()
    var (streets, numbers, postcodes) = ([Street](), [String](), [String]())
    var (x, y) = (ContiguousArray<Double>(), ContiguousArray<Double>())
    for street in 0..<register.streetCount {
      let first = numbers.count
      for index in register.addresses(of: street) {
        let address = register.address(index, of: street)
        guard address.x.isFinite, address.y.isFinite else { continue }
        numbers.append(address.number?.description ?? "")
        postcodes.append(address.postcode)
        x.append(address.x)
        y.append(address.y)
      }
      guard numbers.count > first else { continue }
      streets.append(
        Street(
          name: register.streetName(street), town: register.cityName(of: street),
          addresses: first..<numbers.count))
    }
    let (today, planned) = (try own.side(x, y, workers), try other.side(x, y, workers))
    let check = AddressDoubts(today: today, planned: planned)
    try check.refuse(
      paths: (file.resolve(file.zones.file), plan.file), register: file.resolve(file.register?.file ?? ""))
    let open = try other.openSchools()
    doubts = check.notes + [lost.doubt(other.schools, open: open, other.zones)].compactMap { $0 }
    progress("measuring the ways from \(numbers.count) addresses")
    (meters, isWalked) = try own.meters(x, y, today, planned, workers)
    let known = Set(own.findings.map(\.sentence))
    findings = own.findings + other.findings.filter { !known.contains($0.sentence) }
    (self.streets, self.numbers, self.postcodes) = (streets, numbers, postcodes)
    (self.today, self.planned) = (today, planned)
    schools = own.schools
  }

  /// The study on the areas of the plan. Schools keep the areas that their table names where the plan has all of these
  /// codes; else they belong to the areas in which they stand.
  private static func lookup(
    _ plan: StudyFile.AreaSource, of file: StudyFile, _ own: SchoolLookup, closesMissing: Bool,
    _ workers: Workers
  ) throws(FileError) -> (lookup: SchoolLookup, lost: SchoolsWithoutAreas) {
    let free = try SchoolLookup(file.redrawn(plan, keepsSchoolAreas: false), workers: workers)
    let lost = SchoolsWithoutAreas(
      own.schools, open: try own.openSchools(), own.zones, planned: free.zones.ids)
    let names = file.schools.columns["zone"] != nil
    if closesMissing {
      let closing = file.redrawn(plan, keepsSchoolAreas: names).closing(lost)
      return (try SchoolLookup(closing, workers: workers), lost)
    }
    let used = Set(own.schools.served.lazy.joined().map { own.zones.ids[Int($0)] })
    guard names, used.isSubset(of: free.zones.ids) else { return (free, lost) }
    return (try SchoolLookup(file.redrawn(plan, keepsSchoolAreas: true), workers: workers), lost)
  }

  /// Metres from an address to the schools of its area, in their order.
  public func meters(of address: Int, planned isPlanned: Bool) -> [Double] {
    let count = today.schools(of: address).count
    return Array(isPlanned ? meters[address].dropFirst(count) : meters[address].prefix(count))
  }

  /// How many addresses get another area: one under another code.
  public var changed: Int {
    numbers.indices.count { address in
      let (one, other) = (today.area[address], planned.area[address])
      return (one < 0 ? nil : today.areas[Int(one)]) != (other < 0 ? nil : planned.areas[Int(other)])
    }
  }
}

extension SchoolLookup {
  fileprivate func side(
    _ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>, _ workers: Workers
  ) throws(FileError) -> AddressSchools.Side {
    var ofArea = [[Int]](repeating: [], count: zones.count)
    for school in try openSchools().map({ Int($0) }) where schools.takesByAddress[school] {
      for zone in schools.served[school] { ofArea[Int(zone)].append(school) }
    }
    let places = zones.locator.zonesAndOverlaps(x: x, y: y, workers: workers)
    return AddressSchools.Side(
      areas: zones.names, schools: ofArea, area: ZoneNumbers(codes: places.zones),
      isInSeveral: places.isInSeveral)
  }

  /// How many addresses are measured at a time.
  private static let wave = 1 << 15

  fileprivate func meters(
    _ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>, _ today: AddressSchools.Side,
    _ planned: AddressSchools.Side, _ workers: Workers
  ) throws(FileError) -> (meters: [[Double]], isWalked: Bool) {
    let places = try degrees(x, y)
    let network = try walkingNetwork()
    let index = network.map { StreetIndex($0) }
    let limit = StreetAccess.usualLimit
    let entrances = index?.snap(
      longitudes: schools.longitude, latitudes: schools.latitude, within: limit, workers: workers)
    var meters = [[Double]]()
    meters.reserveCapacity(x.count)
    for first in stride(from: 0, to: x.count, by: SchoolLookup.wave) {
      let range = first..<min(x.count, first + SchoolLookup.wave)
      var walks: (costs: CostMatrix, doors: StreetPoints)?
      if let network, let index, let entrances {
        let doors = index.snap(
          longitudes: ContiguousArray(places.x[range]), latitudes: ContiguousArray(places.y[range]),
          within: limit, towards: entrances, workers: workers)
        walks = (StreetSearch(network).matrix(from: doors, to: entrances, workers: workers), doors)
      }
      for address in range {
        meters.append(
          (today.schools(of: address) + planned.schools(of: address)).map { school in
            if let (costs, doors) = walks {
              return costs[address - first, school] + doors.overland(address - first, beyond: limit)
            }
            return Geodesic.distance(
              longitude: places.x[address], latitude: places.y[address],
              toLongitude: schools.longitude[school], latitude: schools.latitude[school]
            ).value
          })
      }
    }
    return (meters, network != nil)
  }
}
