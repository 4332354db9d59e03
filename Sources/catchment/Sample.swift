import ArgumentParser
import Layers
import SampleData

struct Sample: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a synthetic city, Ribera, with all files of a study, to try things on.",
    discussion: """
      The same options give the same city, to the last byte. Examples:
        catchment sample ribera
        catchment sample large --pupils 1000000 --zones 2000 --coordinates --years 1
      """)

  @Argument(help: "The folder to write to; it is made if need be.", completion: .directory)
  var folder: String

  @Option(help: ArgumentHelp("How many pupils.", valueName: "number"))
  var pupils = 12_000

  @Option(help: ArgumentHelp("How many catchment areas.", valueName: "number"))
  var zones = 40

  @Option(help: ArgumentHelp("Which of the possible cities.", valueName: "number"))
  var seed: UInt64 = 2026

  @Option(help: ArgumentHelp("About how many vertices the outline of an area has.", valueName: "number"))
  var vertices = 160

  @Option(
    help: ArgumentHelp(
      """
      How many school years: 2 with the year before, results, applications, staff, costs, births and counts of earlier \
      years; 1 without.
      """, valueName: "number"))
  var years = 2

  @Flag(help: "Give homes as coordinates instead of addresses.")
  var coordinates = false

  @Flag(help: "Replace files that are there.")
  var overwrite = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    for (name, value, range) in [
      ("pupils", pupils, 1...100_000_000), ("zones", zones, 1...2_000_000),
      ("vertices", vertices, 3...100_000),
    ] where !range.contains(value) {
      throw ValidationError("--\(name) is from \(range.lowerBound) to \(range.upperBound).")
    }
    guard zones * vertices <= 200_000_000 else {
      throw ValidationError("A city has at most 200,000,000 vertices; take fewer --zones or --vertices.")
    }
    guard (1...2).contains(years) else { throw ValidationError("A city has one school year or two.") }
  }

  func run() throws {
    try reporting {
      let terminal = Terminal(isQuiet: common.quiet)
      let lock = try FolderLock(folder)
      defer { withExtendedLifetime(lock) {} }
      terminal.progress("building the city")
      let city = try SampleCity(
        pupils: pupils, zones: zones, seed: seed, verticesPerZone: vertices,
        homes: coordinates ? .coordinates : .addresses)
      terminal.progress("writing its files")
      try city.write(to: folder, years: years, overwrite: overwrite)
      terminal.say("Written to \(folder). Next: catchment run \("\(folder)/study.yml".shellWord)")
    }
  }
}
