import Measures
import Studies
import StudyFixtures
import Testing
import Travel

@testable import Indicators

/// What stands beside a figure was computed by hand from the eight pupils of the tiny city.
@Suite struct GroupRoutingTests {
  private func value(_ measures: MeasureTable, _ indicator: Indicator, _ group: String) -> Measure? {
    measures.measures(indicator, level: .city, group: group).first
  }

  /// d lives outside all areas: known, and in no mean, so that the city has the sums of its areas.
  @Test func homesOutsideTheAreasAreInNoDistance() throws {
    let study = try TinyStudy(
      pupils: TinyStudy.pupils.replacing("430900,4580500", with: "430900,4585000")
    ).load()
    let distances = try HomeSchoolDistances(straight: study)
    var measures = MeasureTable(for: study)
    Mobility.add(to: &measures, study: study, distances: distances)
    GroupDistances.add(to: &measures, study: study, distances: distances)
    for indicator in [
      Mobility.attendedMean, Mobility.attendedMedian, Mobility.nearestMean, Mobility.within500,
    ] {
      let city = try #require(value(measures, indicator, "all"))
      let zones = measures.measures(indicator, level: .zone, group: "all")
      #expect(city.count == 7 && zones.reduce(0) { $0 + $1.count } == 7, "\(indicator.id)")
    }
    #expect(value(measures, GroupDistances.attended, "foreign_origin")?.count == 7)
    let located = try #require(value(measures, Mobility.located, "all"))
    #expect(located.value == 0.875 && located.count == 8)
    // So that the numbers of the areas add up to that of the city.
    let areas = measures.measures(Mobility.located, level: .zone, group: "all")
    #expect(areas.reduce(0) { $0 + $1.numerator } == located.numerator)
  }

  /// Members a, b, c and e go 400 m each. Of the rest d goes 1,012.4 m, f 400 m, g and h 353.6 m; the nearest school
  /// of d is 400 m away.
  @Test func differencesAddUp() throws {
    let study = try TinyStudy().load()
    let distances = try HomeSchoolDistances(straight: study)
    var measures = MeasureTable(for: study)
    GroupDistances.add(to: &measures, study: study, distances: distances)
    let group = "foreign_origin"
    let attended = try #require(value(measures, GroupDistances.attended, group))
    let nearest = try #require(value(measures, GroupDistances.nearest, group))
    let excess = try #require(value(measures, GroupDistances.excess, group))
    #expect(abs(attended.value - (400 - (1012.4 + 400 + 2 * 353.55) / 4)) < 0.5)
    #expect(abs(nearest.value - (400 - (800 + 2 * 353.55) / 4)) < 0.5)
    #expect(abs(attended.value - nearest.value - excess.value) < 1e-9)
    // Of four equal ways and four that differ: 1.96 standard errors of the latter's mean alone.
    let rest = [1012.42, 400, 353.55, 353.55]
    let mean = rest.reduce(0, +) / 4
    let variance = rest.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 3
    let spread = 1.96 * (variance / 4).squareRoot()
    #expect(
      abs(attended.high - attended.value - spread) < 1 && abs(attended.value - attended.low - spread) < 1)
    #expect(attended.count == 8)
    // In the west the group has three pupils, its rest one, of whom alone no spread can be told.
    let west = try #require(measures.measures(GroupDistances.attended, level: .zone, group: group).first)
    #expect(west.status == .ok && west.low.isNaN)
  }

  @Test func sharesOfThoseWithANearerSchool() throws {
    let fixture = try TinyStudy(
      schools: TinyStudy.schools.replacingOccurrences(of: "431500;4580500", with: "431100;4580500"))
    let study = try fixture.load()
    let distances = try HomeSchoolDistances(straight: study)
    var measures = MeasureTable(for: study)
    NearerSchool.add(
      to: &measures, study: study,
      nearer: try NearerSchools(study, beside: distances, by: .straight))
    #expect(measures.measures(NearerSchool.share, level: .zone, group: "all").map(\.value) == [0.25, 0])
    #expect(value(measures, NearerSchool.share, "all")?.value == 0.125)
    #expect(value(measures, NearerSchool.share, "foreign_origin")?.value == 0)
    #expect(value(measures, NearerSchool.share, "foreign_origin:rest")?.value == 0.25)
    #expect(abs((value(measures, NearerSchool.saved, "all")?.value ?? 0) - 200) < 0.2)
    #expect(value(measures, NearerSchool.saved, "foreign_origin")?.status == .undefined)
  }

  @Test func timesAreMinutes() throws {
    let fixture = try TinyStudy(study: TinyStudy.study + "streets: {file: map.osm}\n")
    try fixture.write(TinyStudy.streetMap(), to: "map.osm")
    let study = try fixture.load()
    let streets = try #require(try study.streetAccess())
    var measures = MeasureTable(for: study)
    TravelTimes.add(
      to: &measures, study: study,
      times: try HomeSchoolDistances(study, along: streets, minimizing: .duration))
    // 400 + 0 + 0 + 950 + 400 + 0 + 350 + 50 m at 5 km/h.
    #expect(abs((value(measures, TravelTimes.mean, "all")?.value ?? 0) - 2150.0 / 8 / 5 * 3.6 / 60) < 0.01)
    #expect(value(measures, TravelTimes.within10, "all")?.value == 0.875)
    #expect(value(measures, TravelTimes.beyond30, "all")?.value == 0)
  }

  /// The differences of every area and group are those that plain loops over the pupils find.
  @Test(arguments: 1...4) func differencesAreThoseOfPlainLoops(seed: Int) throws {
    let study = try RandomStudy(seed: seed).fixture().loadYears().current
    let distances = try HomeSchoolDistances(straight: study)
    let nearer = try NearerSchools(study, beside: distances, by: .straight)
    var measures = MeasureTable(for: study)
    GroupDistances.add(to: &measures, study: study, distances: distances)
    NearerSchool.add(to: &measures, study: study, nearer: nearer)
    var compared = 0
    for group in study.groups {
      for zone in 0..<study.zones.count {
        func lengths(_ wanted: Int8, _ length: (Int) -> Double) -> [Double] {
          (0..<study.pupils.count).filter { pupil in
            Int(study.pupils.zone[pupil]) == zone && group.membership[pupil] == wanted
          }.map(length).filter { !$0.isNaN }
        }
        func mean(_ lengths: [Double]) -> Double { lengths.reduce(0, +) / Double(lengths.count) }
        let excess = { distances.attended[$0] - distances.nearest[$0] }
        let (members, rest) = (lengths(1, excess), lengths(0, excess))
        let found = measures.measures(GroupDistances.excess, level: .zone, group: group.name)[zone]
        #expect(found.value.isNaN == (members.isEmpty || rest.isEmpty))
        #expect(found.count == members.count + rest.count)
        if !found.value.isNaN {
          #expect(abs(found.value - (mean(members) - mean(rest))) < 1e-9)
          compared += 1
        }
        let saved = lengths(0) { nearer.saved[$0] }
        let share = measures.measures(NearerSchool.share, level: .zone, group: group.restName)[zone]
        #expect(share.denominator == Double(saved.count))
        #expect(share.numerator == Double(saved.filter { $0 > 0 }.count))
      }
    }
    #expect(compared > 0)
  }
}
