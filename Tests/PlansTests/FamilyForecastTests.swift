import DeterministicParallel
import Foundation
import Layers
import Measures
import Plans
import Segregation
import Studies
import StudyFixtures
import Testing

/// What families do, on a made-up town of two areas and 600 pupils of whom some go elsewhere.
@Suite struct FamilyForecastTests {
  private let fixture: TinyStudy

  init() throws {
    var random = SeededGenerator(seed: 4)
    var lines = "id,escola,nac,isced,x,y\n"
    for pupil in 0..<600 {
      let (x, y) = (10 + 1980 * random.unit(), 10 + 980 * random.unit())
      let isMember = random.unit() < (x < 1000 ? 0.5 : 0.2)
      let way = (pow(x - (x < 1000 ? 500 : 1500), 2) + pow(y - 500, 2)).squareRoot() / 1000
      let attends = random.unit() < 1 / (1 + exp(-1.5 + 2 * way - (isMember ? 0.5 : 0)))
      let own = x < 1000 ? "W" : "E"
      let school = attends ? own : random.unit() < 0.6 ? "P" : own == "W" ? "E" : "W"
      let group = "\(isMember ? "f" : "n"),\(pupil % 7 == 0 ? 2 : 3)"
      lines += "p\(pupil),\(school),\(group),\(430_000 + x),\(4_580_000 + y)\n"
    }
    fixture = try TinyStudy(pupils: lines)
    try StripPlan.write([("1", 0, 800), ("2", 800, 2000)], to: fixture.path("new.gpkg"))
  }

  private func compare(_ question: FamilyForecast.Question, workers: Workers = .all) throws
    -> (comparison: StudyComparison, families: FamilyForecast)
  {
    let study = try fixture.load()
    let other = try study.redrawn(.init(file: fixture.path("new.gpkg"), id: "code", name: "label"))
    let comparison = try StudyComparison(study, other, families: question, workers: workers)
    return (comparison, try #require(comparison.families))
  }

  @Test func bothWaysToChooseAreShown() throws {
    let (comparison, families) = try compare(.init(draws: 40))
    let (before, after) = (comparison.before, comparison.after)
    let fit = families.model.fit
    #expect(families.pupils == 600 && fit.rows == 600 && fit.clusters == 2)
    let attending = (0..<600).count {
      (before.pupils.zone[$0] == 0 ? 0 : 1) == before.pupils.school[$0]
    }
    #expect(fit.events == attending)
    // Sums of fitted probabilities are those of the outcomes, and longer ways keep pupils away.
    let sums = families.model.calibration.reduce(into: (0.0, 0.0)) {
      $0.0 += Double($1.pupils) * $1.expected
      $0.1 += Double($1.pupils) * $1.observed
    }
    #expect(abs(sums.0 - Double(attending)) < 1e-6 && abs(sums.1 - Double(attending)) < 1e-6)
    #expect(families.model.terms.first == .way && fit.coefficients[1] < 0)
    // Two areas cannot tell what their composition does.
    #expect(families.model.leftOut.contains(.share) && families.model.doubts.count == 2)
    // If all comply each area's pupils are at its school.
    for (study, cell) in [
      (before, families.complied.dissimilarity[0].before), (after, families.complied.dissimilarity[0].after),
    ] {
      let group = study.groups[0].membership
      func count(_ zone: Int32, _ member: Int8) -> Int {
        (0..<600).count { study.pupils.zone.codes[$0] == zone && group[$0] == member }
      }
      let counts = try TwoGroupCounts(
        members: [count(0, 1), count(1, 1)], others: [count(0, 0), count(1, 0)])
      #expect(counts.dissimilarity.map { abs($0 - cell.value) < 1e-12 } == true)
      #expect(cell.interval != nil)
    }
    let share = Double(attending) / 600
    #expect(abs(families.attendance.before.value - share) < 0.04)
    #expect(families.attendance.before.interval?.contains(share) == true)
    #expect(families.expected.dissimilarity[0].change.interval != nil)
    // Farther schools keep fewer: the border is moved to 200 m from the middle of the west.
    #expect(families.expected.meanWay.change.value < families.complied.meanWay.change.value)
    // The tables have the same.
    let row = comparison.measures.row(FamilyIndicators.expectedDissimilarity, group: "foreign_origin")
    #expect(row?.before?.value == families.expected.dissimilarity[0].before.value)
    #expect(row?.change?.low == families.expected.dissimilarity[0].change.low)
    let loads = comparison.measures.rows.filter { $0.indicator == FamilyIndicators.pupils }
    #expect(loads.map(\.unit.id) == ["W", "E", "P"])
    #expect(abs(loads.reduce(0) { $0 + ($1.after?.value ?? 0) } - 600) < 1e-9)
  }

  @Test func theSameSeedGivesTheSameOnAnyThreads() throws {
    func values(_ question: FamilyForecast.Question, _ threads: Int) throws -> [Double] {
      let families = try compare(question, workers: Workers(count: threads)).families
      return [families.attendance, families.expected.meanWay, families.expected.dissimilarity[0]].flatMap {
        [$0.before.value, $0.after.value, $0.change.low, $0.change.high]
      }
    }
    let first = try values(.init(draws: 12, seed: 7), 1)
    #expect(try first == values(.init(draws: 12, seed: 7), 3))
    #expect(try first != values(.init(draws: 12, seed: 8), 1))
  }

  @Test func theSamePlanChangesNothing() throws {
    let study = try fixture.load()
    let same = try study.redrawn(.init(file: fixture.path("zones.geojson"), id: "code", name: "label"))
    let families = try #require(
      try StudyComparison(study, same, families: .init(draws: 10)).families)
    for change in [
      families.attendance, families.complied.meanWay, families.complied.dissimilarity[0],
      families.expected.meanWay, families.expected.dissimilarity[0],
    ].map(\.change) {
      #expect(change.value == 0 && change.low == 0 && change.high == 0)
    }
  }

  @Test func aClosedSchoolsPupilsGoElsewhere() throws {
    let study = try fixture.load()
    try fixture.write(TinyStudy.study + "scenario: {close: [P]}\n", to: "after.yml")
    let other = try study.other(StudyFile(path: fixture.path("after.yml")))
    let comparison = try StudyComparison(study, other, families: .init(draws: 10))
    let loads = comparison.measures.rows.filter { $0.indicator == FamilyIndicators.pupils }
    #expect(loads[2].before.map { $0.value > 50 } == true && loads[2].after?.value == 0)
  }

  @Test func theReportShowsTheModel() throws {
    let report = try #require(FamilyReport(compare(.init(draws: 10)).comparison))
    let path = fixture.path("report.txt")
    try OutputFile.write(path) { report.write(to: $0) }
    let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
    for words in [
      "fitted on 600 pupils in 2 areas", "McFadden’s R²: 0.", "As if all complied", "As expected",
      "Today in fact", "Calibration", "Left out",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }
}
