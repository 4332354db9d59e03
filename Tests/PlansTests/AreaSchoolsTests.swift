import Foundation
import Geography
import Layers
import Plans
import Redesign
import Studies
import StudyFixtures
import Testing

/// Whose places and ways a plan of the tiny city rests on. Four strips of 500 m: a, b and c live in the first, d in the
/// second, e, f and g in the third, h in the fourth; W and E stand in the middle of the two areas.
@Suite struct AreaSchoolsTests {
  private static let columns = "school: codi, name: nom, sector: titularitat,"

  private func redesign(
    schools: String, columns: String, grades: [Int]? = nil, more: String = ""
  ) throws -> (fixture: TinyStudy, redesign: StudyRedesign) {
    var pupils = TinyStudy.pupils
    var study = TinyStudy.study.replacing(Self.columns, with: Self.columns + columns)
    if let grades {
      pupils = zip(pupils.split(separator: "\n"), ["curs"] + grades.map { $0 == 0 ? "" : String($0) })
        .map { "\($0),\($1)\n" }.joined()
      study = study.replacing("pupil: id,", with: "pupil: id, grade: curs,")
    }
    let fixture = try TinyStudy(study: study + more, schools: schools, pupils: pupils)
    try StripPlan.write(
      [("s1", 0, 501), ("s2", 501, 1000), ("s3", 1000, 1501), ("s4", 1501, 2000)],
      to: fixture.path("blocks.gpkg"))
    let loaded = try fixture.load()
    let blocks = try StudyBlocks(.layer(.init(file: fixture.path("blocks.gpkg"), id: "code")), of: loaded)
    return (fixture, try StudyRedesign(loaded, blocks, groups: ["foreign_origin"]))
  }

  private func verdict(_ redesign: StudyRedesign, _ plan: Plan? = nil) throws -> PlanVerdict {
    var constraints = Constraints()
    constraints.ceilings = redesign.problem.facilities.map(\.capacity)
    constraints.keepsHomes = false
    let today = try #require(redesign.problem.today)
    return PlanVerifier(redesign.problem, Objective(.travel), constraints).verdict(on: plan ?? today)
  }

  /// Of eight pupils for W four live in each area: of its 7 places 4 and 3 are theirs, the odd one the first area's.
  @Test func theSchoolOfTwoAreasHasItsPlacesOnce() throws {
    let (_, redesign) = try redesign(
      schools: """
        codi;nom;titularitat;x;y;places;zona
        W;Escola de Ponent;Públic;430500;4580500;7;1, 2
        E;Escola de Llevant;Privat;431500;4580500;;
        P;Col·legi Privat;Privat;431850;4580850;90;

        """, columns: " capacity: places, zone: zona,")
    #expect(redesign.problem.facilities.map(\.capacity) == [4, 3])
    #expect(redesign.doubts.english.contains { $0.hasPrefix("1 school serves several areas: its places") })
    #expect(try verdict(redesign).violations == [Violation(.overCeiling, facility: 1)])
    // However eight pupils are spread, W has a place too few.
    #expect(try !verdict(redesign, Plan([0, 1, 1, 1])).isFeasible)
  }

  /// Of eight places four are each area's. Three pupils of one and five of the other have them all the same.
  @Test func theSchoolOfTwoAreasTakesAllForWhomItHasPlaces() throws {
    let (_, redesign) = try redesign(
      schools: """
        codi;nom;titularitat;x;y;places;zona
        W;Escola de Ponent;Públic;430500;4580500;8;1, 2
        E;Escola de Llevant;Privat;431500;4580500;;
        P;Col·legi Privat;Privat;431850;4580850;90;

        """, columns: " capacity: places, zone: zona,")
    #expect(redesign.problem.facilities.map(\.capacity) == [4, 4])
    #expect(redesign.problem.sharedCapacity == [SharedCapacity(facilities: [0, 1], shares: [4, 4])])
    #expect(try verdict(redesign, Plan([0, 1, 1, 1])).isFeasible)
  }

  /// W, of 6 places, is nearer to none of the second area than E: all of its places are the first area's.
  @Test func aSchoolHasNoPlacesWhereNobodyIsIts() throws {
    let (_, redesign) = try redesign(
      schools: """
        codi;nom;titularitat;x;y;places;zona
        W;Escola de Ponent;Públic;430500;4580500;6;1, 2
        E;Escola de Llevant;Públic;431500;4580500;5;2
        P;Col·legi Privat;Privat;431850;4580850;90;

        """, columns: " capacity: places, zone: zona,")
    #expect(redesign.problem.facilities.map(\.capacity) == [6, 5])
  }

  /// A school of grades 7 to 10 beside the homes of a, b and c is none of pupils of grades 1 to 4: neither its places nor
  /// its door count. From the middles of the blocks six go 133 m, and two 400 m.
  @Test func aSchoolOfAnotherStageIsNone() throws {
    let schools = """
      codi;nom;titularitat;x;y;places;etapa
      W;Escola de Ponent;Públic;430500;4580500;3;1-4
      S;Institut;Públic;430400;4580500;600;7-10
      E;Escola de Llevant;Públic;431500;4580500;5;1-4
      P;Col·legi Privat;Privat;431850;4580850;90;1-4

      """
    let columns = " capacity: places, stage: etapa,"
    let (_, redesign) = try redesign(schools: schools, columns: columns, grades: [1, 2, 3, 4, 1, 2, 3, 4])
    #expect(redesign.problem.facilities.map(\.capacity) == [3, 5] && redesign.doubts.isEmpty)
    let found = try verdict(redesign)
    #expect(abs(found.objective - 1.6) < 0.01)
    #expect(found.violations == [Violation(.overCeiling, facility: 0)])
    // Where a is in grade 8, S is 300 m from it, and the 600 places are told to be of another stage.
    let (_, mixed) = try self.redesign(schools: schools, columns: columns, grades: [8, 2, 3, 4, 1, 2, 3, 4])
    #expect(mixed.stages.map(\.pupils) == [[1, 0, 0, 0], [2, 1, 3, 1]])
    #expect(mixed.stages[0].nearestSchool == [1, -1, 1, -1, 1, -1, 1, -1])
    #expect(mixed.stages[1].nearestSchool == [0, 2, 0, 2, 0, 2, 0, 2])
    #expect(mixed.problem.facilities.map(\.capacity) == [603, 5])
    #expect(
      mixed.doubts.english.contains { $0.hasPrefix("the places of an area are those of its schools of all") })
    // The middle of s1 is that of a, b and c, 133 m west of W and 33 m west of S.
    #expect(abs(mixed.problem.distance(0, 0) - (2 * 133.3 + 33.3) / 3) < 0.5)
    // Only the two of grades 1 to 4 have a school in the east, 1,133 m off.
    #expect(abs(mixed.problem.distance(0, 1) - 1133.3) < 0.5)
  }

  /// d is in grade 8, of which its area has no school, and is told to count with the block.
  @Test func pupilsWhoseStageTheAreaLacksAreTold() throws {
    let (_, redesign) = try redesign(
      schools: """
        codi;nom;titularitat;x;y;etapa
        W;Escola de Ponent;Públic;430500;4580500;1-4
        E;Escola de Llevant;Públic;431500;4580500;1-10
        P;Col·legi Privat;Privat;431850;4580850;1-10

        """, columns: " stage: etapa,", grades: [1, 2, 3, 8, 1, 2, 3, 4])
    #expect(
      redesign.doubts.english == [
        "1 pupil has no school of the own stage or grade in the area: this pupil counts with the mean way of the others in the block"
      ])
    #expect(
      abs(redesign.problem.distance(1, 0) - 400) < 0.5 && abs(redesign.problem.distance(1, 1) - 600) < 0.5)
  }

  /// The grades of b and f are not known: that is no lack of a school.
  @Test func pupilsOfUnknownStageAreToldApart() throws {
    let (_, redesign) = try redesign(
      schools: """
        codi;nom;titularitat;x;y;etapa
        W;Escola de Ponent;Públic;430500;4580500;1-4
        E;Escola de Llevant;Públic;431500;4580500;1-10
        P;Col·legi Privat;Privat;431850;4580850;1-10

        """, columns: " stage: etapa,", grades: [1, 0, 3, 8, 1, 0, 3, 4])
    #expect(
      redesign.doubts.english == [
        "1 pupil has no school of the own stage or grade in the area: this pupil counts with the mean way of the others in the block",
        "the stage or grade of 2 pupils is not known: they count with the mean way of the others in their block",
      ])
  }

  /// The area in the east, without a school, touches the south along 100 m and the north along 900 m.
  @Test func theNeighbourOfTheLongestBorderIsTheExample() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing("zones.geojson", with: "three.gpkg")
        + "scenario: {close: [E]}\n",
      schools: TinyStudy.schools + "S;Escola del Sud;Públic;430500;4580050\n")
    var zones = Geometries()
    func appendArea(_ x: (Double, Double), _ y: (Double, Double)) {
      zones.appendPolygons([
        [
          [(x.0, y.0), (x.1, y.0), (x.1, y.1), (x.0, y.1)].map {
            Coordinate(x: TinyStudy.west.x + $0.0, y: TinyStudy.west.y + $0.1)
          }
        ]
      ])
    }
    appendArea((0, 1000), (0, 100))
    appendArea((0, 1000), (100, 1000))
    appendArea((1000, 2000), (0, 1000))
    _ = try Layer(
      name: "zones", crs: CRS("EPSG:25831"), geometries: zones,
      columns: [
        Column(name: "code", values: .text(["S", "N", "E"])),
        Column(name: "label", values: .text(["South", "North", "East"])),
      ]
    ).write(to: fixture.path("three.gpkg"))
    let study = try fixture.load()
    let blocks = try StudyBlocks(.layer(.init(file: fixture.path("three.gpkg"), id: "code")), of: study)
    let doubts = try StudyRedesign(study, blocks).doubts.english
    #expect(
      doubts.contains { $0.hasPrefix("4 pupils live") && $0.hasSuffix("scenario: {merge: {N: [E]}}") },
      "\(doubts)")
  }

  @Test func stagesThatNoSchoolNamesAreRefused() throws {
    let error = #expect(throws: FileError.self) {
      try redesign(
        schools: """
          codi;nom;titularitat;x;y;etapa
          W;Escola de Ponent;Públic;430500;4580500;infantil
          E;Escola de Llevant;Públic;431500;4580500;infantil
          P;Col·legi Privat;Privat;431850;4580850;infantil

          """, columns: " stage: etapa,", grades: [1, 2, 3, 4, 1, 2, 3, 4])
    }
    #expect(
      error?.problem.hasSuffix("offers the pupils' stages or grades") == true, "\(error?.problem ?? "")")
  }

  /// E closes: the four of its area have no way, three of the others 133 m and one 400 m. Merged with the first area, it can be shared out.
  @Test(arguments: ["scenario: {close: [E]}\n", ""])
  func anAreaThatLosesItsSchoolIsTold(scenario: String) throws {
    let schools = """
      codi;nom;titularitat;x;y;fins
      W;Escola de Ponent;Públic;430500;4580500;
      E;Escola de Llevant;Públic;431500;4580500;\(scenario.isEmpty ? "2024-25" : "")
      P;Col·legi Privat;Privat;431850;4580850;

      """
    let (_, redesign) = try redesign(schools: schools, columns: " until: fins,", more: scenario)
    #expect(redesign.lockedFacilities == [1])
    #expect(
      redesign.doubts.english.contains(
        "areas without a public or subsidised school stay as they are: 2 (East)"))
    #expect(
      redesign.doubts.english.contains(
        "4 pupils live in areas without a school, and distances leave them out; merge such an area with a neighbour in the study file so that its blocks can be reassigned: scenario: {merge: {1: [2]}}"
      ))
    let found = try verdict(redesign)
    #expect(abs(found.objective - 0.8) < 0.01)
  }

  /// A new school that is for no pupil, or not open in the year, is refused rather than given an area.
  @Test(arguments: [("7-10;", "stage", "offers no stage"), ("1-4;2030-31", "from", "is not open in 2025-26")])
  func aSiteForNobodyIsRefused(_ instance: (fields: String, column: String, problem: String)) throws {
    let (fixture, redesign) = try redesign(
      schools: """
        codi;nom;titularitat;x;y;etapa;des
        W;Escola de Ponent;Públic;430500;4580500;1-4;
        E;Escola de Llevant;Públic;431500;4580500;1-4;
        P;Col·legi Privat;Privat;431850;4580850;1-4;

        """, columns: " stage: etapa, from: des,", grades: [1, 2, 3, 4, 1, 2, 3, 4])
    try fixture.write(
      "codi;nom;titularitat;x;y;etapa;des\nN;Nova;Públic;431800;4580500;\(instance.fields)\n", to: "sites.csv"
    )
    let sites = try CandidateSites(fixture.path("sites.csv"), of: redesign.study)
    let error = #expect(throws: FileError.self) {
      try StudyRedesign(redesign.study, redesign.blocks, candidates: sites)
    }
    #expect(error?.row == 1 && error?.problem.contains(instance.problem) == true, "\(error?.problem ?? "")")
  }
}
