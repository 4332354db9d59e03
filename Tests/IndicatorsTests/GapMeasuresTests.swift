import DeterministicParallel
import Measures
import Segregation
import Studies
import StudyFixtures
import Testing

@testable import Indicators

/// The road from homes to schools in the tiny city. Nearest schools are W for the west (3 of the group, 1 other),
/// E for e and f (1 and 1), P for g and h (0 and 2); d alone attends another one, the private P outside its area.
@Suite struct GapMeasuresTests {
  private func measures(
    _ study: Study, replication: (replicates: Int, seed: UInt64)? = nil, workers: Workers = .all
  ) throws -> MeasureTable {
    var measures = MeasureTable(for: study)
    try SchoolSegregation.add(
      to: &measures, study: study, nearest: study.pupils.nearestSchool, replication: replication,
      workers: workers)
    return measures
  }

  private func values(_ measures: MeasureTable, _ indicator: Indicator, _ level: Level = .city) -> [Double] {
    measures.measures(indicator, level: level, group: "foreign_origin").map(\.value)
  }

  @Test func stepsOfTheRoad() throws {
    let measures = try measures(try TinyStudy().load())
    for level in [Level.city, .district] {
      // ½ (|3/4 − 1/4| + |1/4 − 1/4| + |0 − 2/4|) over nearest schools, as much as over areas.
      #expect(
        values(measures, SchoolSegregation.indicator(.dissimilarity, over: .nearest), level) == [0.5])
      #expect(values(measures, SchoolSegregation.step(.dissimilarity, .siting), level) == [0])
      #expect(values(measures, SchoolSegregation.step(.dissimilarity, .choice), level) == [0.25])
      #expect(values(measures, SchoolSegregation.step(.dissimilarity, .boundaries), level).isEmpty)
    }
    // H over areas is 1 − h(1/4), over nearest schools 1 − (4/8 h(1/4) + 2/8), over those attended 3/4.
    let entropy = 0.8112781244591328
    let siting = values(measures, SchoolSegregation.step(.information, .siting))[0]
    let choice = values(measures, SchoolSegregation.step(.information, .choice))[0]
    #expect(abs(siting - (entropy / 2 - 0.25)) < 1e-12)
    #expect(abs(choice - entropy / 2) < 1e-12)
    let gap = values(measures, SchoolSegregation.gap(.information, over: .zones))[0]
    #expect(abs(siting + choice - gap) < 1e-12)
    let excess = SchoolSegregation.Step.allCases.flatMap {
      values(measures, SchoolSegregation.excessStep(.information, $0))
    }
    let excessGap = values(measures, SchoolSegregation.excessGap(.information, over: .zones))[0]
    #expect(excess.count == 2 && abs(excess.reduce(0, +) - excessGap) < 1e-12)
  }

  @Test func boundariesOfResidentialUnits() throws {
    // The whole city as one residential unit: boundaries bring about all segregation that there is over areas.
    let study = TinyStudy.study + "residential: {file: districts.geojson, id: code}\n"
    let measures = try measures(try TinyStudy(study: study).load())
    #expect(values(measures, SchoolSegregation.indicator(.dissimilarity, over: .residential)) == [0])
    #expect(values(measures, SchoolSegregation.step(.dissimilarity, .boundaries)) == [0.5])
    #expect(values(measures, SchoolSegregation.gap(.dissimilarity, over: .residential)) == [0.75])
  }

  @Test func choiceIsThatOfTheOneWhoMoves() throws {
    let measures = try measures(try TinyStudy().load())
    func choice(_ kind: SchoolSegregation.ChoiceKind) -> [Double] {
      values(measures, SchoolSegregation.choice(.dissimilarity, of: kind))
    }
    #expect(choice(.public) == [0] && choice(.private) == [0.25])
    #expect(choice(.insideArea) == [0] && choice(.outsideArea) == [0.25])
    #expect(choice(.subsidised).isEmpty && choice(.unknownSector).isEmpty)
    #expect(
      values(measures, SchoolSegregation.choice(.dissimilarity, of: .private), .district) == [0.25])
    #expect(values(measures, SchoolSegregation.choice(.dissimilarity, of: .private), .zone).isEmpty)
  }

  @Test func sectorsThatAreNotKnownAreAKind() throws {
    let schools = TinyStudy.schools.split(separator: "\n").map {
      $0.hasSuffix("850") ? "P;Privat;;431850;4580850" : $0
    }
    let study = try TinyStudy(schools: schools.joined(separator: "\n") + "\n").load()
    let measures = try measures(study)
    #expect(values(measures, SchoolSegregation.choice(.dissimilarity, of: .unknownSector)) == [0.25])
    #expect(values(measures, SchoolSegregation.choice(.dissimilarity, of: .private)).isEmpty)
  }

  @Test func intervalsAreThoseOfPupilsDrawnForAllSettingsAtOnce() throws {
    let study = try TinyStudy().load()
    let measures = try measures(study, replication: (40, 9))
    let pupils = try PupilSettings(
      [
        .init("zones", units: study.pupils.zone.codes, unitCount: 2),
        .init("nearest", units: study.pupils.nearestSchool.codes, unitCount: 3),
        .init("schools", units: study.pupils.school.codes, unitCount: 3),
      ], groups: ContiguousArray(study.groups[0].membership.map { 1 - Int32($0) }), groupCount: 2)
    let gap = pupils.gaps([.group(0, versus: .rest, .isolation)], Replication(replicates: 40, seed: 9))[0]
    let choice = measures.measures(
      SchoolSegregation.step(.isolation, .choice), level: .city, group: "foreign_origin")[0]
    let interval = try #require(gap.steps[1].replicates?.interval())
    #expect(interval.lowerBound < interval.upperBound)
    #expect(abs(choice.low - interval.lowerBound) < 1e-12 && abs(choice.high - interval.upperBound) < 1e-12)
    let area = measures.measures(
      SchoolSegregation.step(.isolation, .choice), level: .zone, group: "foreign_origin")[0]
    #expect(area.low.isNaN && area.high.isNaN)
  }

  @Test func threadsDoNotMatterAndSeedsDo() throws {
    let study = try TinyStudy().load()
    let indicator = SchoolSegregation.step(.isolation, .choice)
    func interval(_ seed: UInt64, _ threads: Int) throws -> [Double] {
      let measure = try measures(study, replication: (30, seed), workers: Workers(count: threads))
        .measures(indicator, level: .city, group: "foreign_origin")[0]
      return [measure.low, measure.high]
    }
    #expect(try interval(1, 1) == interval(1, 3))
    #expect(try interval(1, 1) != interval(2, 1))
  }
}
