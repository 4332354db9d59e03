import TestSupport
import Testing

@testable import Segregation

@Suite("Published values of the indices", .enabled(if: SharedData.isPresent))
struct PublishedIndexTests {
  @Test("M and H of race over schools, and with the two exchanged")
  func informationOfSchools() throws {
    let table = try SchoolYear("schools00.csv").table
    #expect(0.425538975876419.agrees(with: table.mutualInformation, within: 1e-10))
    #expect(0.418808314641944.agrees(with: table.informationIndex, within: 1e-10))
    #expect(0.425538975876419.agrees(with: table.transposed.mutualInformation, within: 1e-10))
    #expect(0.0564299108899.agrees(with: table.transposed.informationIndex, within: 1e-10))
    #expect(1.01607098283192.agrees(with: table.groupEntropy, within: 1e-10))
    #expect(7.54101803752197.agrees(with: table.unitEntropy, within: 1e-10))
  }

  @Test(
    "White against the rest",
    arguments: [
      ("D", 0.5962177505559856), ("M", 0.256741200703), ("H", 0.389023478466), ("gini", 0.7625512036674669),
      ("gorard", 0.22173804520021878), ("hutchens", 0.3118386532705273), ("isolation", 0.7943007035654),
      ("eta2", 0.44690785155777424),
    ])
  func whiteAgainstRest(id: String, expected: Double) throws {
    let table = try SchoolYear("schools00.csv").table
    let counts = table.twoGroup(try SchoolYear.race("white"), versus: .rest)
    let index = try #require(TwoGroupIndex(id: id))
    #expect(expected.agrees(with: index.value(of: counts), within: 1e-9))
  }

  @Test("Black against white, third groups present")
  func blackAgainstWhite() throws {
    let table = try SchoolYear("schools00.csv").table
    let counts = table.twoGroup(try SchoolYear.race("black"), versus: .group(try SchoolYear.race("white")))
    #expect(0.728387884871.agrees(with: counts.dissimilarity, within: 1e-10))
    #expect(0.26563462056688.agrees(with: counts.exposure, within: 1e-10))
  }

  @Test(
    "Isolation of each race",
    arguments: [
      ("asian", 0.0560886193841), ("black", 0.6119595745214), ("hisp", 0.44262033592),
      ("white", 0.7943007035654), ("native", 0.0891944617598),
    ])
  func isolation(race: String, expected: Double) throws {
    let table = try SchoolYear("schools00.csv").table
    let counts = table.twoGroup(try SchoolYear.race(race), versus: .rest)
    #expect(expected.agrees(with: counts.isolation, within: 1e-10))
  }

  @Test(
    "D of textbook patterns on a grid",
    arguments: [
      ("A", 1), ("B", 1), ("C", 1), ("D", 0.842105263158), ("E", 0.834437086093), ("F", 1), ("G", 1),
      ("H", 1),
    ])
  func gridPatterns(pattern: String, expected: Double) throws {
    let file = "seg_grid10x10_patterns.csv"
    let counts = try TwoGroupCounts(
      members: SharedData.column(pattern + "1", of: file), others: SharedData.column(pattern + "2", of: file))
    #expect(expected.agrees(with: counts.dissimilarity, within: 1e-10))
  }

  @Test(
    "A synthetic city of 1,000 units",
    arguments: [
      ("D", 0.39112552992097305), ("gini", 0.5299177881225957), ("hutchens", 0.12588280736963742),
    ])
  func syntheticUnits(id: String, expected: Double) throws {
    let counts = try TwoGroupCounts(
      members: SharedData.column("a", of: "synth_units_1000.csv"),
      totals: SharedData.column("total", of: "synth_units_1000.csv"))
    let index = try #require(TwoGroupIndex(id: id))
    #expect(expected.agrees(with: index.value(of: counts), within: 1e-9))
  }
}
