import Foundation
import StudyFixtures
import Testing

/// What `catchment ensemble` keeps to: six blocks in two rows of three, two schools.
@Suite struct EnsembleCommandTests {
  private let fixture: TinyStudy

  init() throws {
    fixture = try TinyStudy()
    try SixBlocks.write(to: fixture)
  }

  private func draw(_ options: [String]) throws -> Binary {
    try Binary(
      [
        "ensemble", "--blocks", "units.csv", "--adjacency", "adjacency.csv", "--schools", "schools.csv",
        "--today", "today.csv", "--objective", "segregation", "--group", "minority", "--tolerance", "1",
        "--steps", "400", "--every", "1",
      ] + options, folder: fixture.folder)
  }

  /// Of all 2⁶ plans nine have connected zones with their schools, a and f, in them; the others were counted among these by
  /// hand.
  @Test(arguments: [
    (options: ["--moved", ".17"], distinct: 5), (["--moved", "1"], 9), (["--lock", "b,c,d"], 2),
    (["--at-most", "w=12", "--at-least", "w=12"], 3), (["--capacity", "hard"], 5),
    (["--longest-way", "150"], 4),
  ])
  func plansKeepToWhatIsAsked(_ instance: (options: [String], distinct: Int)) throws {
    let drawn = try draw(instance.options)
    #expect(drawn.status == 0, "\(drawn.errors)")
    let measured = drawn.output.split(separator: "\n").first ?? ""
    #expect(measured.contains("plans measured, \(instance.distinct) of them different"), "\(drawn.output)")
    #expect(
      try draw(instance.options).output.split(separator: "\n").first
        == drawn.output.split(separator: "\n").first)
  }

  @Test func whereNothingMayMoveTodayIsNotRanked() throws {
    let drawn = try draw(["--moved", "0"])
    #expect(drawn.status == 0, "\(drawn.errors)")
    #expect(drawn.output.contains("no zone can exchange blocks with another"), "\(drawn.output)")
    #expect(drawn.output.contains("where that is among comparable plans is not known"), "\(drawn.output)")
    #expect(!drawn.output.contains("more segregated than"))
  }

  /// There are 24 pupils.
  @Test func limitsThatLeaveNothingAreNamed() throws {
    let refused = try draw(["--at-least", "w=25"])
    #expect(refused.status == 65 && refused.output.isEmpty, "\(refused.output)")
    #expect(
      refused.errors.contains(
        "today.csv: the limits leave no number of pupils to the facility w: at least 25"),
      "\(refused.errors)")
  }

  @Test func aProposalThatBreaksWhatIsAskedIsDoubtful() throws {
    try fixture.write("unit,facility\na,w\nb,w\nd,w\ne,w\nc,v\nf,v\n", to: "plan.csv")
    let drawn = try draw(["--lock", "e", "--plan", "plan.csv"])
    #expect(drawn.status == 0, "\(drawn.errors)")
    let words = "doubtful: plan.csv breaks constraints that the plans drawn keep to: locked, but changed"
    #expect(drawn.errors.contains(words), "\(drawn.errors)")
    #expect(!drawn.errors.contains("today breaks"))
  }

  /// Today each of both has 12 pupils, and the plans drawn 6 to 18.
  @Test func aProposalBeyondTheToleranceIsDoubtful() throws {
    try fixture.write("unit,facility\na,w\nb,w\nc,w\nd,w\ne,w\nf,v\n", to: "plan.csv")
    let drawn = try Binary(
      [
        "ensemble", "--blocks", "units.csv", "--adjacency", "adjacency.csv", "--schools", "schools.csv",
        "--today", "today.csv", "--objective", "segregation", "--group", "minority", "--tolerance", ".5",
        "--steps", "400", "--every", "1", "--plan", "plan.csv",
      ], folder: fixture.folder)
    #expect(drawn.status == 0, "\(drawn.errors)")
    let words =
      "doubtful: plan.csv has 20 pupils in w, where the plans drawn have 6 to 18, and more or fewer than they in 1 more: "
    #expect(drawn.errors.contains(words), "\(drawn.errors)")
    #expect(!drawn.errors.contains("today has"), "\(drawn.errors)")
  }

  /// A chain of plans keeps its zones connected and its facilities open.
  @Test(arguments: [
    "--contiguity=free", "--islands=keep", "--open", "--open-exactly=2", "--compactness-hint=.2",
    "--stays-open=w", "--layer=plan.gpkg",
  ])
  func whatItCannotKeepToIsRefused(_ option: String) throws {
    let name = option.split(separator: "=")[0]
    let refused = try draw([option])
    #expect(refused.status == 64 && refused.errors.contains("Unknown option '\(name)"), "\(refused.errors)")
    let help = try Binary(["ensemble", "--help"], folder: fixture.folder)
    #expect(help.status == 0 && !help.output.contains("  \(name) "), "\(help.output)")
  }
}
