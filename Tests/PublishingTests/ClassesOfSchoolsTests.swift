import Indicators
import Layers
import Measures
import Publishing
import StudyFixtures
import Testing

/// Classes of schools by demand, of which the public is told together or not at all. Each of eight schools has 20 entry
/// places.
@Suite struct ClassesOfSchoolsTests {
  /// What is told of the shares of an indicator, class by class; nil where it is withheld.
  private func told(_ indicator: Indicator, applications: [Int]) throws -> [Double?] {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing(
        "sector: titularitat,", with: "sector: titularitat, entry_places: places,")
          + """
          applications: {file: wishes.csv, columns: {pupil: pupil, school: school, rank: rank, year: year}}
          publish: {audience: public}
          """,
      schools: "codi;nom;titularitat;places;x;y\n"
        + applications.indices.map { "s\($0);;Públic;20;\(430_100 + 200 * $0);4580500\n" }.joined(),
      pupils: "id,escola,nac,isced,x,y\n"
        + (0..<160).map { "p\($0),s\($0 % 8),n,5,\(430_050 + 12 * $0),4580\(100 + 5 * $0)\n" }.joined())
    var pupil = 0
    var wishes = "pupil,school,rank,year\n"
    for (school, count) in applications.enumerated() {
      for _ in 0..<count {
        wishes += "p\(pupil),s\(school),1,2025-26\n"
        pupil += 1
      }
    }
    try fixture.write(wishes, to: "wishes.csv")
    let measures = try Publication(fixture.loadYears()).measures
    return measures.indicators.filter { $0.id == indicator.id && $0.dimension != nil }.map {
      measures.measures($0, level: .city, group: "all").first.flatMap { $0.status == .ok ? $0.value : nil }
    }
  }

  /// Five schools have a quarter of an application by place, three have one.
  @Test func manySchoolsAreTold() throws {
    let applications = [5, 5, 5, 5, 5, 20, 20, 20]
    for indicator in [Demand.schools, Demand.places] {
      #expect(try told(indicator, applications: applications) == [0.625, 0, 0.375, 0, 0])
    }
  }

  /// One school has 0.6: by its places it might be found, so that none of the places is told.
  @Test func thePlacesOfOneSchoolAreNotToldBesideIt() throws {
    let applications = [5, 5, 5, 5, 12, 20, 20, 20]
    #expect(try told(Demand.schools, applications: applications) == [0.5, 0.125, 0.375, 0, 0])
    #expect(try told(Demand.places, applications: applications) == [nil, nil, nil, nil, nil])
  }

  /// Six of eight schools are nearly all: no class is told, as the one withheld would be the rest.
  @Test func whatIsTrueOfNearlyAllIsNoRest() throws {
    let applications = [5, 5, 5, 5, 5, 5, 20, 20]
    for indicator in [Demand.schools, Demand.places] {
      #expect(try told(indicator, applications: applications) == [nil, nil, nil, nil, nil])
    }
  }
}
