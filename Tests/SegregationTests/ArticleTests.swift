import Foundation
import Testing

@testable import Segregation

/// The worked examples of the articles, line by line as they stand there, with what they are said to give.
@Suite("Articles")
struct ArticleTests {
  private static let tests = URL(fileURLWithPath: #filePath)

  private static var articles: [URL] {
    let folder = tests.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Segregation/Documentation.docc")
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "md" }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
  }

  @Test("Every example of an article is run below")
  func examplesAreRun() throws {
    let run = Self.trimmed(try String(contentsOf: Self.tests, encoding: .utf8))
    #expect(Self.articles.count == 14)
    for article in Self.articles {
      let pieces = try String(contentsOf: article, encoding: .utf8).components(separatedBy: "```")
      #expect(pieces.count > 1, "\(article.lastPathComponent) has no example")
      for piece in pieces.enumerated() where !piece.offset.isMultiple(of: 2) {
        let code = Self.trimmed(piece.element.dropFirst("swift".count))
        #expect(run.contains(code), "\(article.lastPathComponent) has an example that is not run")
      }
    }
  }

  @Test("Getting started")
  func gettingStarted() throws {
    let schools = try TwoGroupCounts(members: [30, 10, 60], others: [70, 90, 40])
    let dissimilarity = schools.dissimilarity  // 0.4
    let isolation = schools.isolation  // 0.46
    #expect(0.4.agrees(with: dissimilarity, within: 1e-12))
    #expect(0.46.agrees(with: isolation, within: 1e-12))
  }

  @Test("Counting pupils")
  func countingPupils() throws {
    let schools: [Int32] = [0, 0, 1, 1, 1, -1]
    let origins: [Int32] = [0, 1, 1, 1, 0, 1]
    let (table, unknown) = try GroupTable.counting(
      units: schools, groups: origins, unitCount: 2, groupCount: 2)
    let members = table.twoGroup(0, versus: .rest).members  // 1, 1
    #expect(unknown == 1)
    #expect(Array(members) == [1, 1])
  }

  @Test("Unevenness")
  func unevenness() throws {
    let schools = try TwoGroupCounts(members: [30, 10, 60], others: [70, 90, 40])
    let dissimilarity = schools.dissimilarity  // 0.4
    let gorard = schools.gorard  // 0.2667
    let gini = schools.gini  // 0.5
    let hutchens = schools.hutchens  // 0.1174
    let atkinson = schools.atkinson(0.5)  // 0.2211
    #expect(0.4.agrees(with: dissimilarity, within: 1e-12))
    #expect(0.2667.agrees(with: gorard, within: 5e-5))
    #expect(0.5.agrees(with: gini, within: 1e-12))
    #expect(0.1174.agrees(with: hutchens, within: 5e-5))
    #expect(0.2211.agrees(with: atkinson, within: 5e-5))
  }

  @Test("Exposure and isolation")
  func exposure() throws {
    let table = try GroupTable(rows: [[30, 50, 20], [10, 80, 10], [60, 20, 20]])
    let first = table.twoGroup(0, versus: .group(2))
    let isolation = first.isolation  // 0.46
    let exposure = first.exposure  // 0.19
    let correlation = first.correlationRatio  // 0.19
    #expect(0.46.agrees(with: isolation, within: 1e-12))
    #expect(0.19.agrees(with: exposure, within: 1e-12))
    #expect(0.19.agrees(with: correlation, within: 1e-12))
  }

  @Test("Information: M and H")
  func information() throws {
    let table = try GroupTable(rows: [[30, 50, 20], [10, 80, 10], [60, 20, 20]])
    let mutual = table.mutualInformation  // 0.1384
    let index = table.informationIndex  // 0.1369
    let bySchool = table.localByUnit  // 0.0049, 0.2045, 0.2059
    let byGroup = table.localByGroup  // 0.2007, 0.1285, 0.0437
    #expect(0.1384.agrees(with: mutual, within: 5e-5))
    #expect(0.1369.agrees(with: index, within: 5e-5))
    for (value, expected) in zip(bySchool + byGroup, [0.0049, 0.2045, 0.2059, 0.2007, 0.1285, 0.0437]) {
      #expect(expected.agrees(with: value, within: 5e-5))
    }
  }

  @Test("Several groups at once")
  func severalGroups() throws {
    let table = try GroupTable(rows: [[30, 50, 20], [10, 80, 10], [60, 20, 20]])
    let dissimilarity = table.dissimilarity  // 0.3455
    let gini = table.gini  // 0.4364
    let exposure = table.normalisedExposure  // 0.186
    let diversity = table.relativeDiversity  // 0.1709
    let variation = table.squaredVariation  // 0.13
    #expect(0.3455.agrees(with: dissimilarity, within: 5e-5))
    #expect(0.4364.agrees(with: gini, within: 5e-5))
    #expect(0.186.agrees(with: exposure, within: 1e-12))
    #expect(0.1709.agrees(with: diversity, within: 5e-5))
    #expect(0.13.agrees(with: variation, within: 1e-12))
    #expect(0.6111.agrees(with: table.simpsonInteraction, within: 5e-5))
  }

  @Test("Ordered groups")
  func orderedGroups() throws {
    let near = try GroupTable(rows: [[50, 50, 0, 0], [0, 0, 50, 50]])
    let far = try GroupTable(rows: [[50, 0, 50, 0], [0, 50, 0, 50]])
    let blind = (near.informationIndex, far.informationIndex)  // 0.5, 0.5
    let seeing = (near.ordinalInformationIndex, far.ordinalInformationIndex)  // 0.6187, 0.2374
    #expect(0.5.agrees(with: blind.0, within: 1e-12) && 0.5.agrees(with: blind.1, within: 1e-12))
    #expect(0.6187.agrees(with: seeing.0, within: 5e-5) && 0.2374.agrees(with: seeing.1, within: 5e-5))
  }

  @Test("What chance alone would give")
  func randomness() throws {
    let classes = try TwoGroupCounts(members: [3, 5, 9, 4], others: [17, 15, 11, 16])
    let result = TwoGroupIndex.dissimilarity.againstRandomness(classes)
    let raw = result?.value  // 0.2421
    let expected = result?.expected  // 0.1779
    let corrected = result?.corrected  // 0.0781
    #expect(0.2421.agrees(with: raw, within: 5e-5))
    #expect(0.1779.agrees(with: expected, within: 5e-5))
    #expect(0.0781.agrees(with: corrected, within: 5e-5))
  }

  @Test("How sure an index is")
  func inference() throws {
    let classes = try TwoGroupCounts(members: [3, 5, 9, 4], others: [17, 15, 11, 16])
    let replication = Replication(replicates: 999, seed: 2026)
    let draws = try classes.bootstrap([.dissimilarity], .pupils, replication)[0]
    let interval = draws?.interval()
    let deals = try classes.permutations([.dissimilarity], replication)[0]
    let chance = deals?.pValueAbove
    let raw = try #require(classes.dissimilarity)
    let deviation = try #require(draws?.standardError)
    let bounds = try #require(interval)
    // The seed fixes the replicates, but what the article says must hold for any.
    #expect(bounds.lowerBound < raw - deviation && bounds.upperBound > raw)
    #expect(try #require(draws).bias > 0)
    #expect(try #require(chance) > 0.05)
  }

  @Test("Between and within")
  func nesting() throws {
    let schools = try GroupTable(rows: [[80, 20], [60, 40], [20, 80], [40, 60]])
    let districts = try schools.betweenWithin([0, 0, 1, 1])
    let between = districts?.between  // 0.0823
    let within = districts?.within  // 0.0242
    let total = districts?.total  // 0.1064
    #expect(0.0823.agrees(with: between, within: 5e-5))
    #expect(0.0242.agrees(with: within, within: 5e-5))
    #expect(0.1064.agrees(with: total, within: 5e-5))
  }

  @Test("Change between two years")
  func change() throws {
    let before = try GroupTable(rows: [[30, 70], [50, 50], [10, 90]])
    let after = try GroupTable(rows: [[45, 55], [60, 40], [20, 20]])
    let years = try AlignedTables(
      before: before, ["Elm", "Oak", "Ash"], after: after, ["Elm", "Oak", "Yew"])
    let change = try years.shapleyChange(of: .mutualInformation)
    let removals = change?.removals  // −0.0468
    let additions = change?.additions  // −0.0017
    let structure = change?.structure  // −0.0103
    #expect((-0.0468).agrees(with: removals, within: 5e-5))
    #expect((-0.0017).agrees(with: additions, within: 5e-5))
    #expect((-0.0103).agrees(with: structure, within: 5e-5))
    #expect(
      0.0678.agrees(with: change?.before, within: 5e-5) && 0.0096.agrees(with: change?.after, within: 5e-5))
  }

  @Test("Two cities")
  func twoCities() throws {
    let first = try TwoGroupCounts(members: [30, 10, 60], others: [70, 90, 40])
    let second = try TwoGroupCounts(members: [20, 30, 25], others: [80, 70, 75])
    let parts = TwoGroupIndex.dissimilarity.difference(first, second, by: .composition)
    let attribute = parts?.attribute  // 0.2572
    let spatial = parts?.spatial  // 0.0539
    #expect(0.2572.agrees(with: attribute, within: 5e-5))
    #expect(0.0539.agrees(with: spatial, within: 5e-5))
    #expect(0.311.agrees(with: parts?.difference, within: 5e-4))
  }

  @Test("Space")
  func space() throws {
    let homes = try GroupTable(rows: [[10, 0], [0, 10], [10, 0], [0, 10]])
    let radii = [0.5, 1.5, 9]
    let profile = try homes.multiscalarProfile(x: [0, 1, 2, 3], y: [0, 0, 0, 0], radii: radii)
    let values = profile ?? []  // 1, 0.0409, 0
    #expect(values.count == 3)
    for (value, expected) in zip(values, [1, 0.0409, 0]) {
      #expect(expected.agrees(with: value, within: 5e-5))
    }
  }

  @Test("From residence to school")
  func theGap() throws {
    let homes = Setting("home", units: [0, 0, 1, 1, 2, 2, 3, 3], unitCount: 4)
    let zones = Setting("zone", units: [0, 0, 0, 0, 1, 1, 1, 1], unitCount: 2)
    let schools = Setting("school", units: [0, 0, 0, 1, 1, 1, 1, 0], unitCount: 2)
    let pupils = try PupilSettings(
      [homes, zones, schools], groups: [0, 0, 0, 1, 1, 1, 1, 0], groupCount: 2)
    let measure = SegregationMeasure.group(0, versus: .rest, .dissimilarity)
    let gap = pupils.gaps([measure])[0]
    let changes = gap.steps.map(\.change)  // 0, 0.5
    let choice = try pupils.choiceSplit(
      measure, assigned: 1, attended: 2, kinds: [0, 0, 0, 0, 0, 0, 0, 1], kindCount: 2)
    let parts = choice?.kinds.map(\.contribution)  // 0.25, 0.25
    #expect(0.0.agrees(with: changes[0], within: 1e-12) && 0.5.agrees(with: changes[1], within: 1e-12))
    #expect(parts?.count == 2)
    #expect(try #require(parts).allSatisfy { 0.25.agrees(with: $0, within: 1e-12) })
    #expect(gap.steps.allSatisfy { $0.replicates != nil })
  }
}
