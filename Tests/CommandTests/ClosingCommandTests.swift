import Foundation
import StudyFixtures
import Testing

/// Plans that close a school of the tiny city. By symmetry either leaves the other: four pupils go 400 m as today, the others
/// 600, 1,077, 1,077 and 1,400 m, which makes 319 m more for each of the eight.
@Suite struct ClosingCommandTests {
  private let fixture: TinyStudy

  init() throws { fixture = try TinyStudy() }

  private func run(_ arguments: String...) throws -> Binary { try Binary(arguments, folder: fixture.folder) }

  @Test func redrawAndCompareSayTheSame() throws {
    let redrawn = try run(
      "redraw", "study.yml", "--blocks", "grid:250", "--objective", "distance", "--capacity", "soft",
      "--open", "--open-exactly", "1", "--compactness-hint", "0", "--time", "5", "--rounds", "2",
      "--layer", "plan.gpkg")
    #expect(redrawn.status == 0, "\(redrawn.errors)")
    let longer = "lengthens the mean way to the school of the area by 319 m"
    #expect(redrawn.output.contains("Schools that close: Escola de "), "\(redrawn.output)")
    #expect(redrawn.output.contains(longer), "\(redrawn.output)")
    let next = "to go on: catchment compare study.yml --zones plan.gpkg --close-missing --map changes.gpkg"
    #expect(redrawn.errors.contains(next), "\(redrawn.errors)")
    let compared = try run("compare", "study.yml", "--zones", "plan.gpkg", "--close-missing")
    #expect(compared.status == 0 && compared.output.contains(longer), "\(compared.output)")
    let open = try run("compare", "study.yml", "--zones", "plan.gpkg")
    #expect(open.status == 0 && !open.output.contains("lengthens"), "\(open.output)")
    #expect(open.errors.contains("the new plan has not got the area of 1 school"), "\(open.errors)")
  }

  @Test func withoutAPlanOfAreasItIsRefused() throws {
    let compared = try run("compare", "study.yml", "study.yml", "--close-missing")
    #expect(compared.status == 64 && compared.errors.contains("--close-missing speak"), "\(compared.errors)")
    let report = try run("report", "study.yml", "--close-missing")
    #expect(report.status == 64 && report.errors.contains("--close-missing speaks"), "\(report.errors)")
  }
}
