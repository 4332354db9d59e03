import Foundation
import StudyFixtures
import Testing

/// `catchment report` and `catchment map`.
@Suite struct ReportCommandTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: fixture.path(name))), as: UTF8.self)
  }

  @Test func aReportIsOnePage() throws {
    let run = try Binary(["report", "study.yml", "--language", "ca"], folder: fixture.folder)
    #expect(run.status == 0, "\(run.errors)")
    let page = try text("report.html")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"ca\"") && page.hasSuffix("</html>\n"))
    let again = try Binary(["report", "study.yml"], folder: fixture.folder)
    #expect(again.status == 73 && again.errors.contains("--overwrite"))
    #expect(try text("report.html") == page)
  }

  @Test func aMapIsDrawn() throws {
    let run = try Binary(
      [
        "map", "study.yml", "--indicator", "gap", "--group", "foreign_origin", "--level", "district",
        "--output", "gap.svg",
      ], folder: fixture.folder)
    #expect(run.status == 0, "\(run.errors)")
    let gap = try text("gap.svg")
    #expect(gap.contains("foreign origin, 2025-26</title>"))
    // The legend says what it is of by itself, and the foot for whom.
    #expect(gap.contains(#/font-weight="bold">[^<]*origin, 2025-26</#))
    #expect(gap.contains(">Internal, not for publication: some values are of few pupils.</text>"))
  }

  @Test func measuresHaveShortNames() throws {
    let local = ["map", "study.yml", "--indicator", "local", "--group", "foreign_origin"]
    let run = try Binary(local + ["--output", "local.svg"], folder: fixture.folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try text("local.svg").contains("Local M"))
  }

  @Test func badRequestsAreRefused() throws {
    let map = ["map", "study.yml", "--output", "map.svg", "--indicator"]
    for (arguments, status, words) in [
      (["map", "study.yml", "--indicator", "gap", "--output", "map.gif"], 64, ".svg, .png or .pdf"),
      (["report", "study.yml", "--output", "report.pdf"], 64, "ends in .html"),
      (map + ["gap"], 65, "it has values of --group foreign_origin, low_education"),
      (map + ["nothing"], 65, "there is no measure \"nothing\""),
      (map + ["nothing"], 65, "capacity, demand, enrolled, gap, inflow, local, residents, retention, walk"),
      (map + ["gap", "--group", "foreign_origin", "--year", "1999"], 65, "no school year \"1999\""),
      (map + ["gap", "--group", "foreign_origin", "--audience", "public"], 77, "not for the public"),
      (["report", "study.yml", "--output", "nowhere/report.html"], 73, "nowhere/report.html"),
    ] as [([String], Int32, String)] {
      let run = try Binary(arguments, folder: fixture.folder)
      #expect(run.status == status && run.errors.contains(words), "\(run.status) \(run.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: fixture.path("map.svg")))
  }
}
