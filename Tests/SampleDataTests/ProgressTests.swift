import Testing

@testable import SampleData

@Suite struct ProgressTests {
  @Test(arguments: YearsTests.seeds, SampleYear.allCases)
  func repeatingIsRareAndNotForTheSmallest(seed: UInt64, year: SampleYear) throws {
    let pupils = try results(seed, year)
    let primary = pupils.filter { $0.record.pupil.grade >= 3 }
    #expect(pupils.filter { $0.record.pupil.grade < 3 }.allSatisfy { !$0.result.repeats })
    #expect((0.012...0.04).contains(share(primary) { $0.repeats }))
    let poor = primary.filter { ($0.record.pupil.parentsEducation ?? 3) <= 2 }
    let schooled = primary.filter { ($0.record.pupil.parentsEducation ?? 3) >= 5 }
    #expect(share(poor) { $0.repeats } > 1.3 * share(schooled) { $0.repeats })
  }

  @Test(arguments: YearsTests.seeds, SampleYear.allCases)
  func scoresAreThereForTestedGradesAndDifferByGroup(seed: UInt64, year: SampleYear) throws {
    let pupils = try results(seed, year)
    let tested = pupils.filter { $0.result.score != nil }
    let eligible = pupils.filter { [4, 6, 8].contains($0.record.pupil.grade) }
    #expect(tested.allSatisfy { [4, 6, 8].contains($0.record.pupil.grade) })
    #expect((0.94...0.98).contains(Double(tested.count) / Double(eligible.count)))
    #expect(tested.allSatisfy { (0...1000).contains($0.result.score ?? -1) })
    #expect((0.06...0.16).contains(low(tested)))
    #expect((0.1...0.25).contains(share(tested) { ($0.score ?? 0) >= 800 }))
    #expect(
      low(tested.filter(\.record.pupil.isMigrant)) > 1.5 * low(tested.filter { !$0.record.pupil.isMigrant }))
    let schooled = tested.filter { ($0.record.pupil.parentsEducation ?? 3) >= 5 }
    let poor = tested.filter { ($0.record.pupil.parentsEducation ?? 3) <= 2 }
    #expect(low(poor) > 2.5 * low(schooled))
    #expect(low(tested.filter(\.record.pupil.hasNeeds)) > 1.5 * low(tested))
  }

  @Test(arguments: YearsTests.seeds, SampleYear.allCases)
  func mostAreThereOnMostDays(seed: UInt64, year: SampleYear) throws {
    let pupils = try results(seed, year)
    let counted = pupils.filter { $0.result.sessions != nil }
    #expect(pupils.allSatisfy { ($0.result.missed == nil) == ($0.result.sessions == nil) })
    #expect((0.985...0.997).contains(Double(counted.count) / Double(pupils.count)))
    let missed = counted.reduce(0) { $0 + ($1.result.missed ?? 0) }
    let sessions = counted.reduce(0) { $0 + ($1.result.sessions ?? 0) }
    #expect((0.035...0.065).contains(Double(missed) / Double(sessions)))
    #expect((0.06...0.14).contains(share(counted) { 10 * ($0.missed ?? 0) >= $0.sessions ?? 0 }))
    #expect(counted.allSatisfy { ($0.result.missed ?? 0) < $0.result.sessions ?? 0 })
  }

  @Test func whoRepeatsHadScoredLess() throws {
    let years = try Years.of(2026)
    let progress = years.city.people.progress
    func mean(_ records: [PupilRecord]) -> Double {
      let scores = records.compactMap { progress.year($0).score }
      return Double(scores.reduce(0, +)) / Double(scores.count)
    }
    let behind = years.before.filter(\.staysBehind)
    #expect(mean(behind) < mean(years.before.filter { !$0.staysBehind }) - 40)
  }

  private typealias Result = (record: PupilRecord, result: Progress.Year)

  private func results(_ seed: UInt64, _ year: SampleYear) throws -> [Result] {
    let years = try Years.of(seed)
    return years.records(year).map { ($0, years.city.people.progress.year($0)) }
  }

  private func share(_ results: [Result], _ isSo: (Progress.Year) -> Bool) -> Double {
    Double(results.filter { isSo($0.result) }.count) / Double(results.count)
  }

  private func low(_ results: [Result]) -> Double { share(results) { ($0.score ?? 1000) < 500 } }
}
