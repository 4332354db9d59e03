import Foundation
import Testing

@Suite struct ForecastCommandTests {
  /// On the sample city, with homes as coordinates, forecasts of three years ago beat "last year again", and intervals of
  /// 80 % hold what came.
  @Test func theSampleIsForecastBetterThanByTakingTheLastYearAgain() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "forecast-\(UUID().uuidString)"
    ).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let sample = try Binary(["sample", "city", "--coordinates", "--quiet"], folder: folder)
    try #require(sample.status == 0, "\(sample.errors)")
    let run = try Binary(
      [
        "forecast", "city/study.yml", "--output", "all.csv", "--schools", "schools.csv", "--back-test",
        "errors.csv",
      ],
      folder: folder)
    try #require(run.status == 0, "\(run.errors)")
    let rows = try String(contentsOfFile: folder + "/errors.csv", encoding: .utf8).split(separator: "\n")
      .dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    for level in ["area", "area_grade"] {
      let row = try #require(rows.first { $0[0] == level && $0[1] == "3" })
      let (error, naive, coverage) = (Double(row[3]) ?? 1, Double(row[4]) ?? 0, Double(row[5]) ?? 0)
      #expect(error <= 0.85 * naive && (0.75...0.85).contains(coverage), "\(row)")
    }
    #expect(run.output.contains("2035-36"))
    let explained = try Binary(
      ["forecast", "city/study.yml", "--explain", "Z01", "--language", "ca"], folder: folder)
    #expect(explained.status == 0 && explained.output.contains("Tots els anys"))
    let again = try Binary(["forecast", "city/study.yml", "--output", "all.csv"], folder: folder)
    #expect(again.status == 73)
    let quiet = try Binary(
      ["forecast", "city/study.yml", "--output", "all.csv", "--overwrite", "--quiet"], folder: folder)
    #expect(quiet.status == 0 && quiet.output.isEmpty && quiet.errors.isEmpty)
    let same = try Binary(
      ["compare", "city/study.yml", "--zones", "city/zones.shp", "--year", "2030-31"],
      folder: folder)
    #expect(
      same.status == 0 && same.output.contains("The pupils are those forecast for 2030-31: "),
      "\(same.errors)")
    #expect(same.output.contains("Nobody moves") && same.errors.contains("forecast for 2030-31, not the"))
    let refused: [([String], Int32, String)] = [
      (["--year", "2025-26"], 65, "no forecast"),
      (["--year", "2030-31", "--audience", "public"], 77, "public"),
      (["--year", "2030-31", "--list", "movers.csv"], 64, "pupils of today"),
    ]
    for (options, status, text) in refused {
      let run = try Binary(
        ["compare", "city/study.yml", "--zones", "city/zones.shp"] + options, folder: folder)
      #expect(run.status == status && run.errors.contains(text), "\(run.errors)")
    }
    let forAll = try Binary(["forecast", "city/study.yml", "--audience", "public"], folder: folder)
    #expect(forAll.status == 77 && forAll.errors.contains("not for the public"))
  }
}
