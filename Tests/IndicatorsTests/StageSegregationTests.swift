import Indicators
import Studies
import StudyFixtures
import Testing

@Suite struct StageSegregationTests {
  /// The tiny city ten times over, with two stages of one grade, its catchment areas as districts.
  private func study() throws -> Study {
    let lines = TinyStudy.pupils.split(separator: "\n")
    let rows = (0..<10).flatMap { copy in
      lines.dropFirst().enumerated().map { row, line in "\(copy)\(line),\(row % 2 == 0 ? "two" : "one")" }
    }
    let text =
      TinyStudy.study.replacing("columns: {pupil: id,", with: "columns: {grade: curs, pupil: id,")
      .replacing("districts.geojson", with: "zones.geojson") + "stages: {B: [two], A: [one]}\n"
    let fixture = try TinyStudy(
      study: text, pupils: ([lines[0] + ",curs"] + rows).joined(separator: "\n") + "\n")
    defer { withExtendedLifetime(fixture) {} }
    return try Study(StudyFile(path: fixture.path("study.yml")))
  }

  /// W has 30 of the group, E 10 and 10 others, P 30 others. D = (3/4 + 0 + 3/4) / 2; of the information in ln 2 · 3/4 there
  /// lies ln 2 − 5/8 · h(1/5) between the west, all of the group, and the east with a fifth.
  @Test func indicesAreThoseOfTheSchoolsOfAStage() throws {
    let found = try StageSegregation(study(), group: 0).stages
    #expect(found.map(\.name) == [nil, "A", "B"])
    #expect(found[0].city.members == 40 && found[0].city.others == 40)
    #expect(found.map(\.city.dissimilarity) == [0.75, 1, 1])
    #expect(abs((found[0].betweenShare ?? 0) - 0.7317266) < 1e-6)
    // In the west nobody is outside the group; in the east 10 of 10 are in E, and 10 of 40 others.
    #expect(found[0].districts.map(\.dissimilarity) == [nil, 0.75])
    #expect(found[1].districts.map(\.members) == [10, 0] && found[1].districts.map(\.others) == [0, 30])
  }
}
