import DeterministicParallel
import Geography
import Layers

/// The pupils of a study, as columns: where they live, where they go to school.
///
/// Nothing here says who a pupil is; a pupil is a row of the register.
public struct Pupils: Sendable {
  /// Where the home is, in the study's working CRS; not-a-number for a pupil who could not be placed. Empty where homes
  /// were let go (`letGoOfHomes`).
  public private(set) var x: ContiguousArray<Double>
  public private(set) var y: ContiguousArray<Double>
  /// Why a home has no place, or that it has one.
  public let placement: ContiguousArray<Placement>
  /// The school attended; −1 when none is given or the schools do not have it. A closed school's pupils are at the one
  /// that took over.
  public internal(set) var school: SchoolNumbers
  /// Why a pupil has no school, or that there is one.
  public let enrolment: ContiguousArray<Enrolment>
  /// The catchment area of the home, −1 for none. So for the next two.
  public let zone: ZoneNumbers
  public let district: DistrictNumbers
  public let residential: ResidentialUnitNumbers
  /// Of which levels several areas hold the home; it counts for the first.
  package let isInSeveral: ContiguousArray<AreaLevels>
  /// The nearest of the public and subsidised schools that serve the home's catchment area, by straight line; −1 where
  /// none does. So for the next one, only schools count that are open in the year and offer the pupil's stage.
  public internal(set) var assignedSchool: SchoolNumbers = []
  /// The nearest of all schools, by straight line.
  public internal(set) var nearestSchool: SchoolNumbers = []

  /// Grade, score, absence … and what the city's own indicators need.
  public let attributes: Attributes
  /// The pupils' own codes, where something has to find them again: another year, or the applications.
  package var codes: CodeColumn?
  /// Where pupils were counted in parts, which have no codes: the row of each among those of the year after, −1 for none.
  package var followers: ContiguousArray<Int32>?
  /// Of those codes, once they are let go, the ones that the list of who could not be placed needs, by pupil.
  private(set) var unplacedCodes: [Int: String]?
  /// The file, as the study names it, and the row of each pupil in it, from 0; nil when all rows are pupils.
  package let file: String
  package let rows: ContiguousArray<Int32>?

  public var count: Int { placement.count }

  package init(
    x: ContiguousArray<Double>, y: ContiguousArray<Double>, placement: ContiguousArray<Placement>,
    school: SchoolNumbers, enrolment: ContiguousArray<Enrolment>, zone: ZoneNumbers,
    district: DistrictNumbers, residential: ResidentialUnitNumbers,
    isInSeveral: ContiguousArray<AreaLevels>, attributes: Attributes,
    codes: CodeColumn?, file: String, rows: ContiguousArray<Int32>?
  ) {
    (self.x, self.y, self.placement) = (x, y, placement)
    (self.school, self.enrolment) = (school, enrolment)
    (self.zone, self.district, self.residential) = (zone, district, residential)
    self.isInSeveral = isInSeveral
    (self.attributes, self.codes, self.file, self.rows) = (attributes, codes, file, rows)
  }
}

extension Pupils {
  /// Those whose home or school is not known.
  package var unplaced: some Sequence<Int> {
    (0..<count).lazy.filter { placement[$0] != .placed || enrolment[$0] != .known }
  }

  /// Takes the codes of some pupils for none, so that nobody is found by them.
  ///
  /// - Parameter pupils: in ascending order.
  mutating func forgetCodes(of pupils: [Int]) {
    guard !pupils.isEmpty, let known = codes else { return }
    var rest = pupils[...]
    var texts = TextColumn()
    for pupil in 0..<count {
      if pupil == rest.first {
        rest.removeFirst()
        texts.append(nil)
      } else {
        texts.append(known.texts[pupil])
      }
    }
    codes = CodeColumn(texts, workers: known.workers)
  }

  /// Lets go of the codes, which take as much memory as all else, but for those of who could not be placed.
  package mutating func dropCodes() {
    unplacedCodes = codes.map { codes in
      Dictionary(uniqueKeysWithValues: unplaced.lazy.map { ($0, codes.texts[$0] ?? "") })
    }
    codes = nil
  }

  /// Lets go of where the homes are; in which areas they lie stays known.
  mutating func letGoOfHomes() { (x, y) = ([], []) }

  /// Some of the pupils, by their rows here.
  package func selecting(_ chosen: ContiguousArray<Int32>) -> Pupils {
    func select<Element>(_ column: ContiguousArray<Element>) -> ContiguousArray<Element> {
      ContiguousArray(chosen.map { column[Int($0)] })
    }
    func select<Kind>(_ numbers: ListNumbers<Kind>) -> ListNumbers<Kind> {
      ListNumbers(codes: select(numbers.codes))
    }
    return Pupils(
      x: select(x), y: select(y), placement: select(placement), school: select(school),
      enrolment: select(enrolment), zone: select(zone), district: select(district),
      residential: select(residential), isInSeveral: select(isInSeveral),
      attributes: attributes.selecting(chosen),
      codes: codes.map { codes in
        CodeColumn(TextColumn(chosen.lazy.map { codes.texts[Int($0)] }), workers: codes.workers)
      },
      file: file,
      rows: rows.map(select) ?? chosen)
  }

  /// What stands for a pupil in every table of the register: the code, or else the row in the file.
  public func code(of pupil: Int) -> String {
    codes?.texts[pupil] ?? String(rows.map { Int($0[pupil]) } ?? pupil)
  }

  /// For each pupil the row of the same pupil among those of another year; −1 for who is not there.
  ///
  /// - Returns: nil when the pupils of one of the years have no codes.
  public func rows(in other: Pupils, workers: Workers = .all) -> ContiguousArray<Int32>? {
    if let followers { return followers }
    guard let codes, let others = other.codes?.index else { return nil }
    return others.rows(of: codes.texts, workers: workers)
  }
}

/// How a pupil's home was placed on the map, or why it was not.
public enum Placement: UInt8, Sendable, Hashable, CaseIterable {
  case placed
  /// The home is on the map, but in no catchment area.
  case outsideZones
  case noAddress, addressNotFound, addressDoubtful
  case noCoordinates, unreadableCoordinates

  /// In words that follow a number of pupils: "12 pupils: …".
  public var description: String {
    switch self {
    case .placed: "placed in a catchment area"
    case .outsideZones: "home outside all catchment areas"
    case .noAddress: "no address"
    case .addressNotFound: "address not in the register"
    case .addressDoubtful: "address doubtful, to be reviewed"
    case .noCoordinates: "no coordinates"
    case .unreadableCoordinates: "coordinates that are no numbers"
    }
  }
}

/// Whether a pupil's school is known.
public enum Enrolment: UInt8, Sendable, Hashable, CaseIterable {
  case known, noSchool, unknownSchool

  public var description: String {
    switch self {
    case .known: "school known"
    case .noSchool: "no school given"
    case .unknownSchool: "school not in the list of schools"
    }
  }
}
