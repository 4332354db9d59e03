import Foundation
import StudyFixtures
import Testing

/// Options of `catchment redraw` that say nothing, or the same twice, are refused.
@Suite struct RedrawOptionTests {
  private let fixture: TinyStudy

  init() throws {
    fixture = try TinyStudy()
    try SixBlocks.write(to: fixture)
  }

  private func redraw(_ arguments: [String]) throws -> Binary {
    let tables = ["--blocks", "units.csv", "--adjacency", "adjacency.csv", "--schools", "schools.csv"]
    return try Binary(["redraw"] + tables + ["--rounds", "1"] + arguments, folder: fixture.folder)
  }

  @Test func whatStaysOpenIsAskedWhereSchoolsMayClose() throws {
    let refused = try redraw(["--objective", "distance", "--stays-open", "w"])
    #expect(refused.status == 64 && refused.output.isEmpty, "\(refused.output)")
    #expect(
      refused.errors.contains("--stays-open goes with --open or --candidates"), "\(refused.errors)")
    let done = try redraw(["--objective", "distance", "--stays-open", "w", "--open"])
    #expect(done.status == 0, "\(done.errors)")
  }

  @Test(arguments: [
    (objective: "distance,distance", words: "--objective names distance twice"),
    ("distance=2,distance", "--objective names distance twice"),
    ("distance,nearest", "distance and nearest both make the ways of the pupils small"),
    ("capacity,compactness,nearest", "capacity and nearest both make the ways of the pupils small"),
  ])
  func whatIsMadeSmallIsNamedOnce(_ instance: (objective: String, words: String)) throws {
    for options in [[], ["--front", "2"]] {
      let refused = try redraw(["--objective", instance.objective] + options)
      #expect(refused.status == 64 && refused.output.isEmpty, "\(refused.output)")
      #expect(refused.errors.contains(instance.words), "\(refused.errors)")
    }
  }

  @Test func oneRoundIsOne() throws {
    let done = try redraw(["--objective", "distance"])
    #expect(done.status == 0 && done.output.contains(", 1 round\n"), "\(done.output)")
  }

  @Test func oneDoubtfulBlockIsOne() throws {
    try fixture.write(SixBlocks.units.replacing("a,0,0,4,4", with: "a,0,0,4,5"), to: "units.csv")
    let done = try redraw(["--objective", "distance", "--group", "minority"])
    #expect(done.status == 0, "\(done.errors)")
    #expect(
      done.errors.contains("1 block has more pupils of minority than pupils, in row 1 of units.csv"),
      "\(done.errors)")
  }
}
