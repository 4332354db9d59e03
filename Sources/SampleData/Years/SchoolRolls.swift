import DeterministicParallel

/// How many pupils of which kind each school has in a year.
struct SchoolRolls: Sendable {
  private(set) var pupils: ContiguousArray<Int>
  /// Those in the first grade.
  private(set) var entering: ContiguousArray<Int>
  private(set) var migrants: ContiguousArray<Int>
  private(set) var withNeeds: ContiguousArray<Int>

  init(_ city: SampleCity, _ year: SampleYear) {
    let none = ContiguousArray(repeating: 0, count: city.schoolCount)
    (pupils, entering, migrants, withNeeds) = (none, none, none, none)
    let parts = Workers.all.map(city.chunkCount(year), chunk: 1) { range in
      range.flatMap { city.records(year, chunk: $0) }.map {
        ($0.pupil.school, $0.pupil.grade == 0, $0.pupil.isMigrant, $0.pupil.hasNeeds)
      }
    }
    for (school, isEntering, isMigrant, hasNeeds) in parts.joined() {
      pupils[school] += 1
      entering[school] += isEntering ? 1 : 0
      migrants[school] += isMigrant ? 1 : 0
      withNeeds[school] += hasNeeds ? 1 : 0
    }
  }

  func migrantShare(_ school: Int) -> Double {
    pupils[school] > 0 ? Double(migrants[school]) / Double(pupils[school]) : 0
  }
}
