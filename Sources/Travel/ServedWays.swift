import DeterministicParallel
import Routing
import Servers
import Studies

/// What the ways of a server cost between some homes and some schools.
struct ServedWays: Sendable {
  let streets: ServedStreets
  let cost: TravelCost
  /// Those without a place have coordinates that are not numbers, and are not asked about.
  let homes: [RouteServer.Place]
  let schools: [RouteServer.Place]

  /// Homes that are asked about together, and the schools that they are asked for.
  private struct Question: Sendable {
    let homes: ArraySlice<Int>
    let schools: [Int]
  }

  /// The way from each home to its own school; not-a-number for −1, and where none leads.
  func costs(to school: SchoolNumbers) throws -> ContiguousArray<Double> {
    var costs = ContiguousArray<Double>(repeating: .nan, count: homes.count)
    try ask(questions(by: school.codes) { [Int(school[$0])] }) { home, _, cost in costs[home] = cost }
    return costs
  }

  /// The ways from each home to all schools, row by row.
  func matrix() throws -> ContiguousArray<Double> {
    var costs = ContiguousArray<Double>(repeating: .nan, count: homes.count * schools.count)
    let all = Array(schools.indices)
    try ask(questions(by: ContiguousArray(repeating: 0, count: homes.count)) { _ in all }) {
      home, school, cost in
      costs[home * schools.count + school] = cost
    }
    return costs
  }

  /// The schools of a list that cost least from each home, the cheapest first; of equal ones the first.
  ///
  /// Of the schools, those are asked for that can be among them, by their straight lines.
  func nearest(
    _ count: Int, among candidates: [Int], of study: Study
  ) throws -> [[(school: Int, cost: Double)]] {
    var best = [[(school: Int, cost: Double)]](repeating: [], count: homes.count)
    var isOpen = homes.map { !$0.longitude.isNaN }
    var known = 0
    var next = min(count + 7, candidates.count)
    while known < next, isOpen.contains(true) {
      let ranked = try RankedSchools(
        next, among: candidates, of: study, by: .straight, workers: streets.workers)
      let key = homes.indices.map { isOpen[$0] ? ranked.schools[$0 * next + known].rawValue : -1 }
      let asking = questions(by: ContiguousArray(key)) { home in
        (home * next + known..<(home + 1) * next).map { Int(ranked.schools[$0]) }.filter { $0 >= 0 }
      }
      // Homes that are asked about together get answers for each other's schools too.
      try ask(asking) { home, school, cost in
        guard study.offer.isThere(school, for: home) else { return }
        if !best[home].contains(where: { $0.school == school }) { best[home].append((school, cost)) }
      }
      for home in homes.indices where isOpen[home] {
        best[home].sort { ($0.cost, $0.school) < ($1.cost, $1.school) }
        best[home].removeLast(max(0, best[home].count - count))
        // Schools that were not asked for are no nearer than the last one that was.
        let least = streets.leastCost(ranked.costs[(home + 1) * next - 1], cost)
        let isSure = best[home].count == count && best[home][count - 1].cost <= least
        isOpen[home] = !isSure && !streets.server.isOffStreet(homes[home])
      }
      (known, next) = (next, min(next * 4, candidates.count))
    }
    return best
  }

  /// Homes of one key together, at most half a question's side of them, with all their schools.
  private func questions(by key: ContiguousArray<Int32>, _ schoolsOf: (Int) -> [Int]) -> [Question] {
    let known = key.indices.filter { key[$0] >= 0 && !homes[$0].longitude.isNaN }
    let sorted = known.sorted { (key[$0], $0) < (key[$1], $1) }
    var questions = [Question]()
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, key[sorted[end]] == key[sorted[start]],
        end - start < RouteServer.largestSide / 2
      {
        end += 1
      }
      let group = sorted[start..<end]
      let wanted = Set(group.flatMap(schoolsOf)).sorted()
      for first in stride(from: 0, to: wanted.count, by: RouteServer.largestSide) {
        questions.append(
          Question(
            homes: group, schools: Array(wanted[first..<min(wanted.count, first + RouteServer.largestSide)])))
      }
      start = end
    }
    return questions
  }

  /// Hands `body` each way that was found: its home, its school and what it costs.
  private func ask(_ questions: [Question], _ body: (Int, Int, Double) -> Void) throws {
    let answers = try streets.workers.map(questions.count, chunk: 1) { range in
      let question = questions[range.lowerBound]
      return try streets.server.ways(
        from: question.homes.map { homes[$0] }, to: question.schools.map { schools[$0] })
    }
    for (question, answer) in zip(questions, answers) {
      for (home, row) in zip(question.homes, answer) {
        for (school, way) in zip(question.schools, row) {
          guard let way else { continue }
          guard ServedStreets.isPossible(way.metres, homes[home], schools[school]) else {
            throw streets.server.findsImpossibleWays
          }
          body(home, school, cost == .length ? way.metres : way.seconds)
        }
      }
    }
  }
}

extension ServedWays {
  init(_ streets: ServedStreets, _ cost: TravelCost, homesOf study: Study) throws {
    let (longitude, latitude) = try study.homesInDegrees(workers: streets.workers)
    self.init(
      streets: streets, cost: cost, homes: RouteServer.Place.places(longitude, latitude),
      schools: RouteServer.Place.places(study.schools.longitude, study.schools.latitude))
  }
}

extension RouteServer.Place {
  static func places(_ longitudes: some Sequence<Double>, _ latitudes: some Sequence<Double>) -> [Self] {
    zip(longitudes, latitudes).map { Self(longitude: $0, latitude: $1) }
  }
}
