import Foundation
import Geography
import Indicators
import Languages
import Layers
import Measures
import Plans
import Segregation
import Studies
import StudyFixtures
import Testing

/// Plans of the tiny city compared, with what comes out worked out by hand.
@Suite struct StudyComparisonTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  /// The border between west and east goes 200 m to the west, so that d, who lives at 900 m, comes to the east.
  private func redrawn(_ border: Double = 800) throws -> (Study, Study) {
    try StripPlan.write([("1", 0, border), ("2", border, 2000)], to: fixture.path("new.gpkg"))
    let study = try fixture.load()
    return (study, try study.redrawn(.init(file: fixture.path("new.gpkg"), id: "code", name: "label")))
  }

  @Test func onePupilMoves() throws {
    let (before, after) = try redrawn()
    let comparison = try StudyComparison(before, after)
    #expect(comparison.moves.pupils == [3])
    let flow = try #require(comparison.moves.flows.first)
    #expect(comparison.moves.flows.count == 1 && flow.from == 0 && flow.to == 1)
    #expect(flow.pupils == 1 && flow.members == [0, 0])
    #expect(comparison.doubts.isEmpty)
    let measures = comparison.measures
    // Of the group 3 of 4 live in the west, of the rest 1 of 4 and then none.
    let index = try #require(
      measures.row(SchoolSegregation.indicator(.dissimilarity, over: .zones), group: "foreign_origin"))
    #expect(index.before?.value == 0.5 && index.after?.value == 0.75 && index.change?.value == 0.25)
    // Schools stay as they are, so the gap falls by as much.
    let gap = try #require(
      measures.row(SchoolSegregation.gap(.dissimilarity, over: .zones), group: "foreign_origin"))
    #expect(gap.change.map { abs($0.value + 0.25) < 1e-12 } == true)
    // d goes 400 m to W and then 600 m to E: 25 m more for the mean of eight, a little more on the ellipsoid.
    let walk = try #require(measures.row(Mobility.assignedMean)?.change)
    #expect(abs(walk.value - 25) < 0.05)
    // Seven differences of 0 and one of 200: the standard error is 25.
    #expect(abs(walk.low - (25 - 1.96 * 25)) < 0.2 && abs(walk.high - (25 + 1.96 * 25)) < 0.2)
    let retention = try #require(measures.row(Retention.retention))
    #expect(retention.before?.value == 0.875 && retention.after?.value == 1)
    #expect(measures.row(PlanIndicators.moved)?.after?.value == 1)
    #expect(measures.row(PlanIndicators.movedShare)?.after?.value == 0.125)
    let loads = measures.rows.filter { $0.indicator == PlanIndicators.assigned }
    #expect(loads.map(\.unit.id) == ["W", "E", "P"])
    #expect(loads.map { $0.before?.value } == [4, 4, 0] && loads.map { $0.after?.value } == [3, 5, 0])
  }

  /// A second piece of 20 m by 20 m is one, a sliver of 2 m by 1 m is none.
  @Test(arguments: [(20.0, 20.0, 2.0), (2, 1, 1)])
  func sliversAreNoPieces(width: Double, height: Double, pieces: Double) throws {
    func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> [Coordinate] {
      [(0.0, 0.0), (width, 0), (width, height), (0, height)].map {
        Coordinate(x: TinyStudy.west.x + x + $0.0, y: TinyStudy.west.y + y + $0.1)
      }
    }
    var shapes = Geometries()
    shapes.appendPolygons([[rectangle(0, 0, 1000, 1000)], [rectangle(-500, 0, width, height)]])
    shapes.appendPolygons([[rectangle(1000, 0, 1000, 1000)]])
    _ = try Layer(
      name: "zones", crs: CRS("EPSG:25831"), geometries: shapes,
      columns: [
        Column(name: "code", values: .text(["1", "2"])),
        Column(name: "label", values: .text(["West", "East"])),
      ]
    ).write(to: fixture.path("pieces.gpkg"))
    let study = try fixture.load()
    let other = try study.redrawn(.init(file: fixture.path("pieces.gpkg"), id: "code", name: "label"))
    let rows = try StudyComparison(study, other).measures.rows.filter { $0.indicator == PlanIndicators.parts }
    #expect(rows.map { $0.before?.value } == [1, 1] && rows.map { $0.after?.value } == [pieces, 1])
  }

  @Test func theSummarySaysIt() throws {
    let (before, after) = try redrawn()
    let text = try ComparisonSummary(StudyComparison(before, after)).text(in: .english)
    #expect(
      text.hasPrefix(
        "Moving 1 pupil raises D of foreign_origin over the catchment areas from 0.500 to 0.750"), "\(text)")
    #expect(text.contains("lengthens the mean way to the school of the area by 25 m."))
    #expect(text.contains("from West to East: 1\n"))
  }

  @Test func aChangeThatItsDigitsDoNotShowIsNotTold() throws {
    let many =
      (0..<4000).map { "m\($0),W,\($0 % 4 == 0 ? "f" : "n"),5,430500,4580500" }
      + (0..<4000).map { "n\($0),E,\($0 % 4 == 0 ? "n" : "f"),5,431500,4580500" }
    let fixture = try TinyStudy(pupils: TinyStudy.pupils + many.joined(separator: "\n") + "\n")
    try StripPlan.write([("1", 0, 800), ("2", 800, 2000)], to: fixture.path("new.gpkg"))
    let study = try fixture.load()
    let other = try study.redrawn(.init(file: fixture.path("new.gpkg"), id: "code", name: "label"))
    let comparison = try StudyComparison(study, other)
    let index = SchoolSegregation.indicator(.dissimilarity, over: .zones)
    let change = try #require(comparison.measures.row(index, group: "foreign_origin")?.change)
    #expect(change.value != 0 && abs(change.value) < 0.0005)
    let text = ComparisonSummary(comparison).text(in: .english)
    #expect(
      text.hasPrefix("Another catchment area for 1 pupil.") && !text.contains("foreign_origin over"),
      "\(text)")
  }

  /// Of whom it is not known is in no share of those who move.
  @Test func theUnknownAreInNoShareOfTheMovers() throws {
    let more = "q1,W,f,5,430850,4580500\nq2,W,,5,430850,4580500\nq3,W,n,5,430850,4580500\n"
    let fixture = try TinyStudy(pupils: TinyStudy.pupils + more)
    try StripPlan.write([("1", 0, 840), ("2", 840, 2000)], to: fixture.path("new.gpkg"))
    let study = try fixture.load()
    let other = try study.redrawn(.init(file: fixture.path("new.gpkg"), id: "code", name: "label"))
    let comparison = try StudyComparison(study, other)
    #expect(comparison.moves.pupils.count == 4)
    let members = comparison.moves.flows.reduce(0) { $0 + $1.members[0] }
    let text = ComparisonSummary(comparison).text(in: .english)
    let share = Number.percent(Double(members) / 3).text(in: .english)
    #expect(text.contains(": \(members) of them, \(share) of the 3 of whom it is known\n"), "\(text)")
  }

  @Test func levelsThatNobodySeesAreNotCompared() throws {
    let (before, after) = try redrawn()
    let (all, city) = try (
      StudyComparison(before, after), StudyComparison(before, after, levels: [])
    )
    #expect(ComparisonSummary(city).text(in: .english) == ComparisonSummary(all).text(in: .english))
    func ids(_ comparison: StudyComparison) -> [String] {
      comparison.measures.rows.filter { $0.level == .city }.map { "\($0.indicator.id) \($0.group)" }
    }
    #expect(ids(city) == ids(all))
    #expect(!city.measures.rows.contains { $0.level == .district })
    #expect(city.measures.rows.count < all.measures.rows.count)
  }

  @Test func theSummarySaysWhoMovesWhereNothingElseChanges() throws {
    try StripPlan.write([("1", 0, 1000), ("New", 1000, 2000)], to: fixture.path("new.gpkg"))
    let study = try fixture.load()
    let renamed = try study.redrawn(.init(file: fixture.path("new.gpkg"), id: "code", name: "label"))
    let text = try ComparisonSummary(StudyComparison(study, renamed)).text(in: .english)
    let moved = study.pupils.zone.count { $0 == 1 }
    #expect(text.hasPrefix("Another catchment area for \(moved) pupils.\nThey are "), "\(text)")
  }

  /// Dropout asks for the year before, which the study has and a comparison has not.
  @Test func whatNeedsTheYearBeforeSaysWhyItIsNotThere() throws {
    func note(_ study: String) throws -> [String.SubSequence] {
      let fixture = try TinyStudy(study: study)
      try fixture.write(TinyStudy.pupils, to: "before.csv")
      let loaded = try fixture.load()
      let writer = ByteWriter(inMemory: 1000)
      try StudyComparison(loaded, loaded).measures.writeCSV(to: writer)
      return writer.text.split(separator: "\n").filter { $0.hasPrefix("transitions,") }
    }
    let oneYear = try note(TinyStudy.study)
    #expect(oneYear.count == 1 && oneYear.allSatisfy { $0.contains("add pupils: file") })
    let twoYears = try note(
      TinyStudy.study.replacing(
        "file: pupils.csv", with: "file: {2024-25: before.csv, 2025-26: pupils.csv}"))
    #expect(
      twoYears.count == 1
        && twoYears.allSatisfy { $0.contains("for one school year; `catchment run` of each plan has it") })
  }

  @Test func theSamePlanChangesNothing() throws {
    let study = try fixture.load()
    let same = try study.redrawn(.init(file: fixture.path("zones.geojson"), id: "code", name: "label"))
    let comparison = try StudyComparison(study, same, replicates: 100, seed: 1)
    #expect(comparison.moves.pupils.isEmpty && comparison.doubts.isEmpty)
    let own: Set = [PlanIndicators.moved, PlanIndicators.movedShare, PlanIndicators.movedAway]
    for row in comparison.measures.rows where !own.contains(row.indicator) {
      let name = "\(row.indicator.id) \(row.level) \(row.unit.id) \(row.group)"
      #expect(row.before?.status == row.after?.status, "\(name)")
      guard row.before?.status == .ok else { continue }
      #expect(row.before?.value == row.after?.value && row.change?.value == 0, "\(name)")
      if let interval = row.change?.interval {
        #expect(interval.contains(0) && interval.upperBound - interval.lowerBound < 1e-9, "\(name)")
      }
    }
    for row in comparison.measures.rows where own.contains(row.indicator) {
      #expect((row.after ?? row.before).map { $0.value == 0 || $0.value.isNaN } == true)
    }
    #expect(ComparisonSummary(comparison).text(in: .english).hasPrefix("Nobody moves"))
    let layer = comparison.changeLayer()
    #expect(layer.column("kind")?.texts == ["before", "before", "after", "after"])
  }

  @Test func intervalsOfIndicesComeFromOneBootstrap() throws {
    let (before, after) = try redrawn()
    let index = SchoolSegregation.indicator(.isolation, over: .zones)
    func change(_ seed: UInt64) throws -> Cell? {
      try StudyComparison(before, after, replicates: 100, seed: seed).measures
        .row(index, group: "foreign_origin")?.change
    }
    let first = try #require(try change(1))
    let again = try change(1)
    #expect(first.interval != nil && first.low == again?.low && first.high == again?.high)
    // The library's own answer for the same pupils in both settings.
    let settings = try PupilSettings(
      [
        Setting("before", units: before.pupils.zone.codes, unitCount: 2),
        Setting("after", units: after.pupils.zone.codes, unitCount: 2),
      ], groups: [0, 0, 0, 1, 0, 1, 1, 1], groupCount: 2)
    let position = try #require(SchoolSegregation.indices.firstIndex(of: .isolation))
    let step = settings.gaps(
      SchoolSegregation.indices.map { .group(0, versus: .rest, $0) }, Replication(replicates: 100, seed: 1),
      expecting: false)[position].whole
    #expect(first.low == step?.interval?.low && first.high == step?.interval?.high)
  }

  @Test func theMapHasThePieces() throws {
    let (before, after) = try redrawn()
    let layer = try StudyComparison(before, after).changeLayer()
    #expect(layer.column("kind")?.texts == ["before", "before", "after", "after", "moved"])
    #expect(layer.column("before")?.text(at: 4) == "1" && layer.column("after")?.text(at: 4) == "2")
    #expect(layer.column("pupils")?.texts == ["4", "4", "3", "5", "1"])
    #expect(layer.column("pupils_foreign_origin")?.texts == ["3", "1", "3", "1", "0"])
    #expect(layer.column("area_ha")?.text(at: 4) == "20")
  }

  @Test func theListNamesWhoMoves() throws {
    let (before, after) = try redrawn()
    let writer = ByteWriter(inMemory: 100)
    try StudyComparison(before, after).writeList(to: writer)
    #expect(
      writer.withBytes { String(decoding: $0, as: UTF8.self) } == """
        internal_row,pupil,area_before,area_after,school_of_area_before,school_of_area_after,school
        4,d,1,2,W,E,P

        """)
  }

  @Test func whatIsNoPlanIsRefused() throws {
    try StripPlan.write([("1", 0, 1200), ("2", 1000, 2000)], to: fixture.path("overlap.gpkg"))
    try StripPlan.write([("1", 9000, 9500), ("2", 9500, 9900)], to: fixture.path("far.gpkg"))
    let study = try fixture.load()
    for (name, row, words) in [("overlap", 2, "overlaps the area 1"), ("far", nil, "no pupil lives in any")]
      as [(String, Int?, String)]
    {
      let plan = try study.redrawn(.init(file: fixture.path("\(name).gpkg"), id: "code"))
      let error = #expect(throws: FileError.self) { try StudyComparison(study, plan) }
      #expect(error?.code == .badData && error?.row == row, "\(name)")
      #expect(error?.problem.contains(words) == true, "\(String(describing: error))")
    }
  }

  @Test func thePublicSeesNobodyMove() throws {
    try fixture.write(
      TinyStudy.study + "publish: {audience: public}\n", to: "study.yml")
    let (before, after) = try redrawn()
    #expect(after.file.publish.publishedZones.map(\.file) == ["zones.geojson"])
    let comparison = try StudyComparison(before, after)
    let writer = ByteWriter(inMemory: 100)
    let error = #expect(throws: FileError.self) { try comparison.writeList(to: writer) }
    #expect(error?.code == .refused)
    #expect(comparison.changeLayer().column("pupils") == nil)
    for row in comparison.measures.rows {
      #expect(!row.indicator.id.hasPrefix("pupils_moved") && !row.indicator.id.hasPrefix("pupils_assigned"))
      if let change = row.change, !(row.indicator.treatment?.isOfResidents ?? false) {
        #expect(change.value == 0, "\(row.indicator.id)")
      }
    }
  }
}
