import DeterministicParallel
import Measures
import Studies
import StudyFixtures
import Testing
import Travel

@testable import Indicators

/// Every figure beside which a sum stands was computed by hand from the eight pupils of the tiny city.
@Suite struct TinyCityTests {
  private let study: Study
  private let measures: MeasureTable

  init() throws {
    study = try TinyStudy().load()
    var measures = MeasureTable(for: study)
    Composition.add(to: &measures, study: study)
    try SchoolSegregation.add(to: &measures, study: study, nearest: study.pupils.nearestSchool)
    Mobility.add(to: &measures, study: study, distances: try HomeSchoolDistances(straight: study))
    self.measures = measures
  }

  private func values(_ indicator: Indicator, _ level: Level, _ group: String = "foreign_origin") -> [Double]
  {
    measures.measures(indicator, level: level, group: group).map(\.value)
  }

  @Test func sharesAndTheirGap() {
    #expect(values(Composition.residents, .zone, "all") == [4, 4])
    #expect(values(Composition.enrolled, .zone, "all") == [3, 5])
    #expect(values(Composition.residentShare, .zone) == [0.75, 0.25])
    // West's school W has 3 of 3, east's schools E and P have 1 of 5.
    #expect(values(Composition.enrolledShare, .zone) == [1, 0.2])
    #expect(values(Composition.shareGap, .zone).map { ($0 * 1e9).rounded() / 1e9 } == [25, -5])
    #expect(values(Composition.enrolledShare, .school) == [1, 0.5, 0])
    #expect(values(Composition.residentShare, .school) == [0.75, 0.25, 0.25])
    #expect(values(Composition.residentShare, .city) == [0.5])
  }

  @Test func unknownsStayOutOfDenominators() {
    // One pupil of the east has no parents' education.
    #expect(values(Composition.unknown, .zone, "low_education") == [0, 0.25])
    #expect(values(Composition.residentShare, .zone, "low_education") == [0.5, 1.0 / 3])
  }

  @Test func dissimilarityAndItsGap() {
    // ½ (|3/4 − 0/4| + |1/4 − 1/4| + |0/4 − 3/4|) over schools, ½ (|3/4 − 1/4| + |1/4 − 3/4|) over areas.
    for level in [Level.city, .district] {
      #expect(values(SchoolSegregation.indicator(.dissimilarity, over: .schools), level) == [0.75])
      #expect(values(SchoolSegregation.indicator(.dissimilarity, over: .zones), level) == [0.5])
      #expect(values(SchoolSegregation.gap(.dissimilarity, over: .zones), level) == [0.25])
    }
    // West: 3 of the group in W, the other in P: fully apart. East: the one of the group with one of three others.
    let areas = values(SchoolSegregation.indicator(.dissimilarity, over: .schools), .zone)
    #expect(areas[0] == 1 && abs(areas[1] - 2.0 / 3) < 1e-15)
    #expect(values(SchoolSegregation.indicator(.dissimilarity, over: .zones), .zone) == [0, 0])
  }

  @Test func companions() {
    // GS = D (1 − P) with P = ½; isolation ¾·1 + ¼·½ = 0.875; exposure its complement; η² = (0.875 − ½)/½.
    #expect(values(SchoolSegregation.indicator(.gorard, over: .schools), .city) == [0.375])
    #expect(values(SchoolSegregation.indicator(.isolation, over: .schools), .city) == [0.875])
    #expect(values(SchoolSegregation.indicator(.exposure, over: .schools), .city) == [0.125])
    #expect(values(SchoolSegregation.indicator(.correlationRatio, over: .schools), .city) == [0.75])
    // H: only E is mixed (2 of 8 pupils, evenly), so 1 − 2/8 = 0.75.
    #expect(abs(values(SchoolSegregation.indicator(.information, over: .schools), .city)[0] - 0.75) < 1e-15)
  }

  @Test func excessOverRandomness() {
    let schools = values(SchoolSegregation.expected(.dissimilarity, over: .schools), .city)[0]
    let zones = values(SchoolSegregation.expected(.dissimilarity, over: .zones), .city)[0]
    // Two areas of 4 from 4 and 4: members of the first are hypergeometric; E|2k − 4|/4 over k of 0…4 with
    // weights 1, 16, 36, 16, 1 of 70 is (4 + 32 + 0 + 32 + 4)/280.
    #expect(abs(zones - 72.0 / 280) < 1e-12)
    let gap = values(SchoolSegregation.excessGap(.dissimilarity, over: .zones), .city)[0]
    #expect(abs(gap - ((0.75 - schools) - (0.5 - zones))) < 1e-12)
  }

  @Test func distancesByAreaAndGroup() throws {
    let distances = try HomeSchoolDistances(straight: study).attended
    let west = values(Mobility.attendedMean, .zone, "all")[0]
    #expect(abs(west - (distances[0] + distances[1] + distances[2] + distances[3]) / 4) < 1e-9)
    // Three of four are 400 m from W, a little more on the ellipsoid; the fourth goes 1,012 m to P.
    #expect(abs(values(Mobility.attendedMedian, .zone, "all")[0] - 400) < 0.5)
    #expect(values(Mobility.within500, .zone, "all")[0] == 0.75)
    #expect(values(Mobility.within1000, .zone, "all")[0] == 0.75)
    #expect(values(Mobility.beyond2000, .zone, "all")[0] == 0)
    #expect(values(Mobility.within500, .city, "foreign_origin") == [1])
    #expect(values(Mobility.within500, .city, "foreign_origin:rest") == [0.75])
    #expect(values(Mobility.located, .city, "all") == [1])
  }

  @Test func whoIsNotThereLeavesValuesUndefined() throws {
    let fixture = try TinyStudy(pupils: "id,escola,nac,isced,x,y\na,W,f,1,430100,4580500\n")
    let study = try fixture.load()
    var measures = MeasureTable(for: study)
    Composition.add(to: &measures, study: study)
    try SchoolSegregation.add(to: &measures, study: study, nearest: study.pupils.nearestSchool)
    Mobility.add(to: &measures, study: study, distances: try HomeSchoolDistances(straight: study))
    let dissimilarity = measures.measures(
      SchoolSegregation.indicator(.dissimilarity, over: .schools), level: .city, group: "foreign_origin")
    #expect(dissimilarity.map(\.status) == [.undefined])
    let east = measures.measures(Mobility.attendedMean, level: .zone, group: "all")[1]
    #expect(east.status == .undefined && east.count == 0)
  }

  @Test func quantilesAreThoseOfType7() {
    // R: quantile(c(1, 2, 4, 8), c(0, .25, .5, .9, 1)) gives 1, 1.75, 3, 6.8, 8.
    var lengths = Distribution([8, .nan, 1, 4, 2])
    let quantiles = [0, 0.25, 0.5, 0.9, 1].compactMap { lengths.quantile($0) }
    #expect(quantiles.count == 5 && zip(quantiles, [1, 1.75, 3, 6.8, 8]).allSatisfy { abs($0 - $1) < 1e-14 })
    #expect(lengths.count(upTo: 4) == 3 && lengths.count(upTo: 0) == 0)
    var nothing = Distribution([])
    #expect(nothing.quantile(0.5) == nil && nothing.mean == nil)
  }

  @Test(arguments: [1, 2, 10, 1000]) func selectionAgreesWithSorting(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    // Few different values make many ties.
    let lengths = (0..<count).map { _ in Double(random.below(count)) }
    let sorted = lengths.sorted()
    for share in [0, 0.1, 0.5, 0.77, 0.9, 1] {
      var distribution = Distribution(ContiguousArray(lengths))
      let position = share * Double(count - 1)
      let (below, above) = (sorted[Int(position)], sorted[min(count - 1, Int(position) + 1)])
      #expect(distribution.quantile(share) == below + (position - position.rounded(.down)) * (above - below))
    }
  }
}
