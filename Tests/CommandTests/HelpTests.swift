import Foundation
import StudyFixtures
import Testing

/// What the program says of its own use.
@Suite struct HelpTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  private func catchment(_ arguments: String...) throws -> Binary {
    try Binary(arguments, folder: fixture.folder)
  }

  /// The names of all commands, as the help of the program lists them.
  private func commands() throws -> [String] {
    let list = try catchment("--help").output.split(separator: "SUBCOMMANDS:\n").last ?? ""
    return list.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  "), !line.hasPrefix("   "), !line.hasPrefix("  See ") else { return nil }
      return line.split(separator: " ").first.map(String.init)
    }
  }

  /// An example that is broken at the edge of the screen goes on at its left, and cannot be pasted.
  @Test func examplesFitTheScreen() throws {
    let commands = try commands()
    #expect(commands.count > 20 && commands.contains("distances") && commands.contains("map"))
    var examples = 0
    for command in commands {
      let help = try catchment(command, "--help").output
      let overview = try #require(help.split(separator: "\nUSAGE:").first)
      let lines: [Substring] = overview.split(separator: "\n", omittingEmptySubsequences: false) + [""]
      for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("  ") {
        #expect(line.count < 80 && (next.isEmpty || next.hasPrefix("  ")), "\(command): \(line)")
        #expect(!line.hasSuffix("\\") || next.hasPrefix("    "), "\(command): \(line)")
        if line.hasPrefix("  catchment \(command)") { examples += 1 }
      }
    }
    #expect(examples > 60)
  }

  @Test func thePageOfTheStudyFileIsShownAsItIs() throws {
    let page = try catchment("study")
    let help = try catchment("help", "study")
    #expect(help.status == 0 && help.output == page.output)
    #expect(page.output.contains("\n    zones: {file: zones.shp, id: ZONE_ID, name: NAME}\n"))
  }

  /// Whatever finds out that a command line makes no sense, the usage shown is that of the command.
  @Test(arguments: [
    ["distances", "study.yml", "--times"], ["distances", "study.yml", "--group", "x=origin:f"],
    ["walkshed", "study.yml"], ["segregation", "study.yml", "--member", "nobody"],
    ["segregation", "study.yml", "--zone-id", "code"],
    ["export", "study.yml", "--layer", "grid", "--side", "0", "--output", "grid.geojson"],
    ["distances", "--zones", "zones.geojson"], ["run"],
  ])
  func usageIsThatOfTheCommand(arguments: [String]) throws {
    let run = try Binary(arguments, folder: fixture.folder)
    #expect(run.status == 64 && run.output.isEmpty && run.errors.hasPrefix("Error: "))
    #expect(run.errors.contains("\nUsage: catchment \(arguments[0]) "))
    #expect(run.errors.hasSuffix("  See 'catchment \(arguments[0]) --help' for more information.\n"))
  }

  @Test func aGroupBesideAStudyIsExplained() throws {
    let run = try catchment("segregation", "study.yml", "--group", "foreign_origin")
    #expect(run.errors.contains("a study's groups stand in its file, under \"groups\""))
  }

  @Test func theYearsAreNamed() throws {
    let run = try catchment("indicators", "study.yml", "--year", "1999")
    #expect(
      run.status == 65 && run.errors.contains("the study has no school year \"1999\"\n  it has 2025-26"))
  }

  /// A map under the name of a table would be taken for one.
  @Test(arguments: [
    ["indicators", "study.yml", "--map", "map.csv"], ["distances", "study.yml", "--map", "map.txt"],
    ["segregation", "study.yml", "--map", "map"],
    ["segregation", "study.yml", "--local", "--map", "map.html"],
    ["compare", "study.yml", "--zones", "zones.geojson", "--map", "map.csv"],
  ])
  func aMapHasTheNameOfAMap(arguments: [String]) throws {
    let run = try Binary(arguments, folder: fixture.folder)
    #expect(
      run.status == 73 && run.errors.contains("let the name end with .geojson, .gpkg, .shp or .parquet"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: fixture.folder).allSatisfy { !$0.hasPrefix("map") })
  }

  @Test func frenchHasABlankBeforeColons() throws {
    let run = try catchment("run", "study.yml", "--language", "fr")
    #expect(
      run.output.contains("\n    Dissimilarité\u{A0}: la part du groupe")
        && !run.output.contains("Dissimilarité:")
    )
  }

  /// The overview would look like an answer.
  @Test func aCommandThatIsNotThere() throws {
    let run = try catchment("help", "nope")
    #expect(run.status == 64 && run.output.isEmpty && run.errors.contains("There is no command \"nope\""))
    #expect(try catchment("help", "run").status == 0)
    #expect(try catchment("help").status == 0)
  }

  @Test func onlyTheLevelsThatAreTakenAreNamed() throws {
    let help = try catchment("distances", "--help").output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(help.contains("(values: city, district, zone)") && !help.contains("zone, school"))
    let refused = try catchment("distances", "study.yml", "--level", "school")
    #expect(
      refused.status == 64 && refused.errors.contains("'district'") && !refused.errors.contains("'school',"),
      "\(refused.errors)")
  }

  @Test(arguments: [
    ["walkshed", "study.yml", "--within", "0"], ["walkshed", "study.yml", "--minutes", "1e9"],
    ["segregation", "study.yml", "--spatial", "--radii", "500,500"],
  ])
  func numbersThatMayNotBeAreToldWhichMay(arguments: [String]) throws {
    let run = try Binary(arguments, folder: fixture.folder)
    #expect(run.status == 64 && run.errors.contains("different numbers above 0 and up to 1,000,000"))
  }
}
