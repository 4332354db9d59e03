import DeterministicParallel
import Geography
import Layers
import Routing
import Servers
import Studies

/// How what lies between homes and schools is measured.
public enum TravelMetric: Sendable {
  /// Straight lines on the ellipsoid, in metres.
  case straight
  /// Ways along the streets, in metres or seconds.
  case streets(StreetAccess, TravelCost)
  /// Ways that a server finds, in metres or seconds.
  case served(ServedStreets, TravelCost)

  /// Metres along some streets, or straight lines without any.
  public init(along streets: StreetAccess?) {
    self = streets.map { .streets($0, .length) } ?? .straight
  }

  /// Whether values are seconds and not metres.
  public var isTimed: Bool {
    switch self {
    case .straight: false
    case .streets(_, let cost), .served(_, let cost): cost == .duration
    }
  }

  /// The same ways by what they take instead; straight lines have metres only.
  public func minimizing(_ cost: TravelCost) -> TravelMetric {
    switch self {
    case .straight: .straight
    case .streets(let streets, _): .streets(streets, cost)
    case .served(let streets, _): .served(streets, cost)
    }
  }
}

/// The schools nearest to each pupil's home, the nearest first.
public struct RankedSchools: Sendable {
  /// How many schools each pupil was asked for.
  public let count: Int
  /// `count` positions in the list of schools for each pupil; −1 where fewer can be reached.
  public let schools: SchoolNumbers
  /// Metres or seconds to each of them; not-a-number beside a −1.
  public let costs: ContiguousArray<Double>

  /// Only schools are ranked that are there for the pupil: open in the year, and of the pupil's stage.
  ///
  /// - Parameter candidates: positions in the list of schools, in their order.
  /// - Throws: `FileError` when PROJ cannot take the working CRS to longitude and latitude; `ServerError`.
  public init(
    _ count: Int, among candidates: [Int], of study: Study, by travel: TravelMetric,
    workers: Workers = .all
  ) throws {
    switch travel {
    case .streets(let streets, let cost):
      self.init(
        study, count, among: candidates, along: streets, minimizing: cost, workers: workers)
    case .served(let streets, let cost):
      self.init(
        count, try ServedWays(streets, cost, homesOf: study).nearest(count, among: candidates, of: study))
    case .straight:
      let chosen = Self.nearestByLine(count, among: candidates, of: study, workers: workers)
      let columns = (0..<count).map { rank in
        SchoolNumbers(stride(from: rank, to: chosen.count, by: count).lazy.map { chosen[$0] })
      }
      let lengths = try study.straightLines(to: columns, workers: workers)
      let costs: ContiguousArray<Double> = workers.fill(chosen.count, chunk: 4096 * count) { range, slice in
        for (index, position) in range.enumerated() {
          slice.initializeElement(at: index, to: lengths[position % count][position / count])
        }
      }
      self.init(count: count, schools: chosen, costs: costs)
    }
  }

  private init(count: Int, schools: SchoolNumbers, costs: ContiguousArray<Double>) {
    (self.count, self.schools, self.costs) = (count, schools, costs)
  }

  /// The nearest schools along streets.
  ///
  /// - Parameter candidates: nil for all schools.
  init(
    _ study: Study, _ count: Int = 1, among candidates: [Int]? = nil, along streets: StreetAccess,
    minimizing cost: TravelCost, workers: Workers
  ) {
    let search = StreetSearch(streets.network, minimizing: cost)
    var costs = ContiguousArray(repeating: Double.nan, count: study.pupils.count * count)
    schools = Self.byClass(count, among: candidates ?? Array(0..<study.schools.count), of: study) {
      own, rows in
      let found = search.nearestSchools(
        count, from: rows.map(streets.homes.selecting) ?? streets.homes, to: streets.schools.selecting(own),
        workers: workers)
      if let rows {
        for (position, cost) in found.costs.enumerated() {
          costs[rows[position / count] * count + position % count] = cost
        }
      } else {
        costs = found.costs
      }
      return SchoolNumbers(found.schools.lazy.map { $0 < 0 ? -1 : SchoolNumber(own[Int($0)]) })
    }
    self.count = count
    self.costs = streets.addingLines(to: costs, minimizing: cost)
  }

  /// What a server found: for each pupil the best schools.
  init(_ count: Int, _ found: [[(school: Int, cost: Double)]]) {
    self.count = count
    schools = SchoolNumbers(
      found.flatMap { best in (0..<count).map { $0 < best.count ? SchoolNumber(best[$0].school) : -1 } })
    costs = ContiguousArray(
      found.flatMap { best in (0..<count).map { $0 < best.count ? best[$0].cost : .nan } })
  }

  /// The first school of each pupil, and another where there is none.
  func filled(by others: SchoolNumbers) -> SchoolNumbers {
    SchoolNumbers(others.indices.lazy.map { schools[$0 * count] < 0 ? others[$0] : schools[$0 * count] })
  }

  /// The nearest schools by straight line, `count` for each pupil.
  static func nearestByLine(
    _ count: Int, among candidates: [Int], of study: Study, workers: Workers
  ) -> SchoolNumbers {
    byClass(count, among: candidates, of: study) { own, rows in
      nearest(count, among: own, of: study, rows, workers: workers)
    }
  }

  /// What `rank` finds for the pupils of each class; it is handed their schools and their rows, nil for all pupils.
  private static func byClass(
    _ count: Int, among candidates: [Int], of study: Study, _ rank: ([Int], [Int]?) -> SchoolNumbers
  ) -> SchoolNumbers {
    precondition(count > 0, "ask for at least one school")
    let isAsked = Set(candidates)
    let lists = study.offer.schools.map { schools in schools.map { Int($0) }.filter(isAsked.contains) }
    if study.offer.classOfPupil == nil, !lists[0].isEmpty { return rank(lists[0], nil) }
    var result = SchoolNumbers(repeating: -1, count: study.pupils.count * count)
    for (position, own) in lists.enumerated() where !own.isEmpty {
      let rows = study.offer.pupils(of: position)
      for (place, school) in rank(own, rows).enumerated() {
        result[rows[place / count] * count + place % count] = school
      }
    }
    return result
  }

  private static func nearest(
    _ count: Int, among candidates: [Int], of study: Study, _ rows: [Int]?, workers: Workers
  ) -> SchoolNumbers {
    let (schools, pupils) = (study.schools, study.pupils)
    let points = NearestPoints(
      x: ContiguousArray(candidates.map { schools.x[$0] }),
      y: ContiguousArray(candidates.map { schools.y[$0] }))
    let x = rows.map { ContiguousArray($0.map { pupils.x[$0] }) } ?? pupils.x
    let y = rows.map { ContiguousArray($0.map { pupils.y[$0] }) } ?? pupils.y
    var found: ContiguousArray<Int32>
    if count == 1 {
      var candidateOfSchool = ContiguousArray<Int32>(repeating: -1, count: schools.count)
      for (candidate, school) in candidates.enumerated() { candidateOfSchool[school] = Int32(candidate) }
      // Where the nearest of all schools is a candidate, it is the nearest of these.
      found = points.nearest(x: x, y: y, workers: workers) { [candidateOfSchool] place in
        let nearest = pupils.nearestSchool[rows?[place] ?? place]
        return nearest < 0 || candidateOfSchool[Int(nearest)] < 0 ? nil : candidateOfSchool[Int(nearest)]
      }
    } else {
      found = nearest(count, of: points, x: x, y: y, workers: workers)
    }
    for place in found.indices where found[place] >= 0 {
      found[place] = Int32(candidates[Int(found[place])])
    }
    return SchoolNumbers(codes: found)
  }

  private static func nearest(
    _ count: Int, of points: NearestPoints, x: ContiguousArray<Double>, y: ContiguousArray<Double>,
    workers: Workers
  ) -> ContiguousArray<Int32> {
    let chunks = workers.map(x.count, chunk: 4096) { range in
      var found = ContiguousArray<Int32>()
      for pupil in range {
        let near = points.nearest(x: x[pupil], y: y[pupil], count: count)
        for rank in 0..<count { found.append(rank < near.count ? Int32(near[rank]) : -1) }
      }
      return found
    }
    return ContiguousArray(chunks.joined())
  }
}
