import Distances
import Geography
import Layers
import Repeatable
import Servers

extension HomeSchoolDistances {
  /// Ways that a server of the user's own finds. Coordinates of homes are sent to it, and nothing else.
  ///
  /// A pupil to whom the server knows no way has no distance and is counted; a straight line never stands in. Of the
  /// schools, those are asked for that can be the nearest: a way is at most 300 m shorter than the straight line, as
  /// it begins and ends at a street and not at a door.
  /// - Parameter workers: how many questions are asked at a time.
  /// - Throws: `ServerError` when the server does not answer; `FileError` when PROJ cannot take the working CRS to
  ///   longitude and latitude.
  public init(
    _ study: Study, by server: RouteServer, mode: TravelMode, workers: Workers = Workers(count: 4)
  ) throws {
    let (longitude, latitude) = try study.homesInDegrees(workers: workers)
    let pupils = study.pupils
    let ways = ServedWays(
      server: server, homes: zip(longitude, latitude).map { RouteServer.Place(longitude: $0, latitude: $1) },
      schools: zip(study.schools.longitude, study.schools.latitude).map {
        RouteServer.Place(longitude: $0, latitude: $1)
      }, workers: workers)
    let attended = try ways.metres(to: pupils.school)
    self.attended = attended
    (assigned, assignedSchool) = try AssignedSchools(study).nearest(ways.metres)
    nearest = try ways.nearest(of: study)
    straight =
      study.schoolTargets.distances(
        longitude: longitude, latitude: latitude, to: [pupils.school], workers: workers)[0]
    method = "\(mode.rawValue) (\(server.address.kind))"
    let lost = pupils.school.indices.filter {
      !longitude[$0].isNaN && pupils.school[$0] >= 0 && attended[$0].isNaN
    }
    unreached = lost.isEmpty ? [] : [("no way from home to school on the server's map", lost.count)]
  }
}

private struct ServedWays: Sendable {
  let server: RouteServer
  let homes: [RouteServer.Place]
  let schools: [RouteServer.Place]
  let workers: Workers

  /// Homes that are asked about together, and the schools that they are asked for.
  private struct Question: Sendable {
    let homes: ArraySlice<Int>
    let schools: [Int]
  }

  /// The way from each home to its own school.
  func metres(to school: ContiguousArray<Int32>) throws -> ContiguousArray<Double> {
    var metres = ContiguousArray<Double>(repeating: .nan, count: homes.count)
    try ask(questions(by: school) { [Int(school[$0])] }) { home, _, length in metres[home] = length }
    return metres
  }

  /// The shortest of the ways from each home to all schools.
  func nearest(of study: Study) throws -> ContiguousArray<Double> {
    let largestGain = 300.0
    var best = ContiguousArray<Double>(repeating: .infinity, count: homes.count)
    var isOpen = ContiguousArray(homes.map { !$0.longitude.isNaN })
    var count = 8
    while isOpen.contains(true) {
      let asked = min(count, schools.count)
      let ranked = try RankedSchools(
        asked, among: Array(schools.indices), of: study, by: .straight, workers: workers)
      let first = ContiguousArray(homes.indices.map { isOpen[$0] ? ranked.schools[$0 * asked] : -1 })
      let asking = questions(by: first) { home in
        (home * asked..<(home + 1) * asked).map { Int(ranked.schools[$0]) }
      }
      try ask(asking) { home, _, length in best[home] = min(best[home], length) }
      for home in homes.indices where isOpen[home] {
        // Schools that were not asked for are no nearer than the last one that was.
        isOpen[home] =
          asked < schools.count && best[home] + largestGain > ranked.costs[(home + 1) * asked - 1]
      }
      count *= 4
    }
    return ContiguousArray(best.map { $0.isFinite ? $0 : .nan })
  }

  /// Homes of one key together, at most half a question's side of them, with all their schools.
  private func questions(
    by key: ContiguousArray<Int32>, _ schoolsOf: (Int) -> [Int]
  ) -> [Question] {
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

  /// Hands `body` each way that was found: its home, its school and its metres.
  private func ask(_ questions: [Question], _ body: (Int, Int, Double) -> Void) throws {
    let answers = try workers.map(questions.count, chunk: 1) { range in
      let question = questions[range.lowerBound]
      return try server.ways(
        from: question.homes.map { homes[$0] }, to: question.schools.map { schools[$0] })
    }
    for (question, answer) in zip(questions, answers) {
      for (home, row) in zip(question.homes, answer) {
        for (school, way) in zip(question.schools, row) {
          if let way { body(home, school, way.metres) }
        }
      }
    }
  }
}
