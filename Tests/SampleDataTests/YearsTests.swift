import Layers
import Testing

@testable import SampleData

/// The two school years of the town, for several towns.
@Suite struct YearsTests {
  static let seeds: [UInt64] = [1, 2026]

  @Test(arguments: seeds)
  func theYearBeforeIsThisYearOneGradeLower(seed: UInt64) throws {
    let years = try Years.of(seed)
    #expect(Set(years.before.map(\.number)).count == years.before.count)
    #expect((0.95...1.05).contains(Double(years.before.count) / Double(years.now.count)))
    var behind = 0
    for (then, now) in years.stayers {
      let isBehind = then.pupil.grade == now.pupil.grade
      #expect(isBehind || then.pupil.grade == now.pupil.grade - 1)
      #expect(isBehind == years.city.people.progress.repeats(now))
      #expect(!isBehind || !years.city.people.progress.repeats(then))
      #expect(then.departure == nil)
      behind += isBehind ? 1 : 0
    }
    #expect((0.01...0.03).contains(Double(behind) / Double(years.stayers.count)))
    let olderNow = years.now.filter { $0.pupil.grade > 0 }.count
    let newcomers = 1 - Double(years.stayers.count) / Double(olderNow)
    #expect((0.02...0.06).contains(newcomers))
  }

  @Test(arguments: seeds)
  func thoseWhoLeftAreNotFoundAgain(seed: UInt64) throws {
    let years = try Years.of(seed)
    let numbers = Set(years.now.map(\.number))
    let leavers = years.before.filter { !numbers.contains($0.number) }
    let all = Double(years.before.count)
    let graduates = leavers.filter { $0.departure == .graduated }
    #expect(graduates.allSatisfy { $0.pupil.grade == 8 })
    #expect((0.09...0.13).contains(Double(graduates.count) / all))
    #expect((0.02...0.05).contains(Double(leavers.filter { $0.departure == .moved }.count) / all))
    #expect((0.002...0.01).contains(Double(leavers.filter { $0.departure == nil }.count) / all))
    #expect(years.before.filter { $0.departure != nil }.count == leavers.filter { $0.departure != nil }.count)
  }

  @Test(arguments: seeds)
  func familiesWithMeansLeavePublicSchoolsMoreOften(seed: UInt64) throws {
    let years = try Years.of(seed)
    func leaving(_ sector: TownSchools.Sector, _ isWanted: (Pupil) -> Bool) -> Double {
      let there = years.stayers.filter { years.sector($0.then) == sector && isWanted($0.now.pupil) }
      let left = there.filter { years.sector($0.now) != sector }.count
      return Double(left) / Double(there.count)
    }
    let changed = years.stayers.filter { $0.then.pupil.school != $0.now.pupil.school }.count
    #expect((0.04...0.09).contains(Double(changed) / Double(years.stayers.count)))
    #expect((0.025...0.07).contains(leaving(.public) { _ in true }))
    #expect((0.015...0.06).contains(leaving(.subsidised) { _ in true }))
    let natives = leaving(.public) { !$0.isMigrant }
    #expect(natives > 2 * leaving(.public) { $0.isMigrant })
    let schooled = leaving(.public) { ($0.parentsEducation ?? 3) >= 5 }
    #expect(schooled > 2 * leaving(.public) { ($0.parentsEducation ?? 3) <= 2 })
  }

  @Test func schoolYearsHaveTwoDigitsAtTheirEnd() {
    #expect(SampleYear.allCases.map(\.text) == ["2024-25", "2025-26"])
    #expect(SampleYear.text(startingIn: 1999) == "1999-00")
    #expect(SampleYear.text(startingIn: 2008) == "2008-09")
  }
}

/// A town's pupils in both years.
struct Years: Sendable {
  let city: SampleCity
  let now: [PupilRecord]
  let before: [PupilRecord]
  /// Those who are there in both.
  let stayers: [(then: PupilRecord, now: PupilRecord)]

  /// The towns that several tests look at, each made once.
  private static let made = Dictionary(
    uniqueKeysWithValues: YearsTests.seeds.map { seed in (seed, Result { try Years(making: seed) }) })

  static func of(_ seed: UInt64) throws -> Years { try #require(made[seed]).get() }

  private init(making seed: UInt64) throws {
    let city = try SampleCity(seed: seed)
    func all(_ year: SampleYear) -> [PupilRecord] {
      (0..<city.chunkCount(year)).flatMap { city.records(year, chunk: $0) }
    }
    let now = all(.current)
    let before = all(.before)
    let byNumber = Dictionary(uniqueKeysWithValues: now.map { ($0.number, $0) })
    stayers = before.compactMap { then in byNumber[then.number].map { (then, $0) } }
    (self.city, self.now, self.before) = (city, now, before)
  }

  func records(_ year: SampleYear) -> [PupilRecord] { year == .current ? now : before }
  func sector(_ record: PupilRecord) -> TownSchools.Sector { city.people.schools.sector[record.pupil.school] }
}
