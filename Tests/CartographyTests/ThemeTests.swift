import Cartography
import Indicators
import Languages
import Measures
import Testing

struct ThemeTests {
  private static let names = [("1", "North"), ("2", "South"), ("3", "East"), ("4", "West")]

  /// Of two years; in the first the highest value is 0.95.
  private static func table(_ shares: [Double], status: [Status] = []) -> MeasureTable {
    var table = MeasureTable(
      years: ["2024-25", "2025-26"], units: [.zone: names.map { (id: $0.0, name: $0.1) }],
      groups: ["all", "low_income", "low_income:rest"])
    func add(_ values: [Double], _ year: String) {
      table.add(
        Composition.residentShare, level: .zone, group: "low_income", year: year,
        values.map { Cell($0, count: 100) })
    }
    add([0.1, 0.2, 0.3, 0.95], "2024-25")
    add(shares, "2025-26")
    guard !status.isEmpty else { return table }
    return table.editing { _, _, _, year, cells in
      cells.enumerated().map { ($1, year == "2025-26" ? status[$0] : .ok) }
    }
  }

  @Test func aThemeHasTheClassesOfAllYearsAndPlans() throws {
    let now = Self.table([0.1, 0.12, 0.14, .nan])
    let theme = try #require(Theme.main(in: now, level: .zone).first)
    #expect(theme.breaks.limits == [0, 0.25, 0.5, 0.75, 1])
    let plan = Self.table([1.9, 1.2, 1.4, 0.2])
    let both = try #require(
      Theme(Composition.residentShare, group: "low_income", level: .zone, in: now, beside: [plan]))
    #expect(both.breaks.limits.last == 2 && both.values.prefix(3) == theme.values.prefix(3))
    #expect(theme.columnName == "low_income_share_resident" && theme.year == "2025-26")
  }

  @Test func titlesSayMeasureGroupAndYear() throws {
    let theme = try #require(Theme.main(in: Self.table([0.1, 0.12, 0.14, 0.2]), level: .zone).first)
    #expect(
      theme.title(in: .english) == "Share among the pupils who live here: low income, 2025-26")
    var titled = Self.table([0.1, 0.12, 0.14, 0.2])
    titled.groupTitles["low_income"] = Text("poor pupils", [.catalan: "alumnat pobre"])
    let named = try #require(Theme.main(in: titled, level: .zone).first)
    #expect(named.title(in: .english) == "Share among the pupils who live here: poor pupils, 2025-26")
    #expect(named.title(in: .catalan).hasSuffix(": alumnat pobre, 2025-26"))
    #expect(theme.title(in: .norwegian).hasSuffix(": low income, 2025-26"))
    #expect(
      theme.legend(in: .english).map(\.label) == [
        "0 to 25 %", "25 to 50 %", "50 to 75 %", "75 to 100 %",
      ])
    #expect(theme.label(ofClass: 0, in: .catalan) == "de 0 a 25 %")
  }

  @Test func whatIsWithheldAndWhatIsNotThereAreToldApart() throws {
    let table = Self.table(
      [0.1, .nan, 0.14, 0.2], status: [.ok, .ok, .suppressedTogether, .suppressedPrimary])
    let theme = try #require(Theme.main(in: table, level: .zone).first)
    #expect(theme.kinds == [.value, .noValue, .withheld, .withheld])
    #expect(theme.color(of: 0) == theme.colors[0] && theme.color(of: 1) == Palette.noValue)
    #expect(theme.color(of: 2) == nil)
    #expect(theme.legend(in: .english).suffix(2).map(\.label) == ["no value", "withheld"])
    #expect(
      theme.valueText(of: 0, in: .english) == "10.0 %" && theme.valueText(of: 3, in: .french) == "non diffusé"
    )
    #expect(Theme.main(in: Self.table([.nan, .nan, .nan, .nan]), level: .zone).isEmpty)
  }

  /// 30 of 100 enrolled: the interval is 21.9 to 39.6 %. Of 10 pupils local M 0.15 is 2·10·0.15 = 3 < 3.84; of 100 it is 30.
  @Test func whatChanceAloneWouldGiveIsMuted() throws {
    var table = Self.table([0.25, 0.2, 0.39, 0.4])
    let group = "low_income"
    table.add(
      Composition.enrolledShare, level: .zone, group: group, year: "2025-26",
      (0..<4).map { _ in .share(30, of: 100) })
    table.add(
      Composition.shareGap, level: .zone, group: group, year: "2025-26",
      [5, 10, -9, -10].map { Cell($0, count: 100) })
    table.add(
      LocalSegregation.local, level: .zone, group: group, year: "2025-26",
      [10, 100, 10, 100].map { Cell(0.15, count: $0) })
    let gap = try #require(Theme(Composition.shareGap, group: group, level: .zone, in: table))
    #expect(gap.kinds == [.chance, .value, .chance, .value] && gap.isDiverging)
    #expect(
      gap.color(of: 0) == gap.colors[4].muted(Palette.mutedStrength) && gap.color(of: 1) == gap.colors[4])
    let local = try #require(Theme(LocalSegregation.local, group: group, level: .zone, in: table))
    #expect(local.kinds == [.chance, .value, .chance, .value] && local.breaks.count == 1)
    #expect(local.label(ofClass: 0, in: .english) == "0.15")
  }

  @Test func mapsHaveTheirWordsInEachLanguage() {
    for language in Language.all {
      for words: Text in [
        "no value",
        "withheld",
        "pale: chance alone would give it",
        "{0} to {1}",
        "Data quality",
        "Schools and ways",
        "Homes",
        "Areas",
        "Schools",
        "Catchment areas",
        "Districts",
        "Residential units",
        "Borders",
        "Schools without names",
        "Pupils from the area to the school",
        "{0} and more",
        "From catchment area",
        "Name of the catchment area",
        "To school",
        "Name of the school",
        "Pupils",
        "Pupils: {0}",
        "Land within reach of a school",
        "within {0}",
        "Way of travelling",
        "Length of the way, m",
        "Area, ha",
        "Area, m²",
        "Pupils in reach",
        "Of them, who attend it",
        "Pupils in reach: {0}",
        "Of them, who attend it: {0}",
        "Pupils per hectare, by square of homes",
        "Side of the squares, m",
        "Findings of the check: places",
        "Findings of the check: areas",
        "Error",
        "Warning",
        "Pale or withheld: {0}",
        "For the public: values of few pupils, and what would give them away, are withheld, and many others told in steps.",
        "Internal, not for publication: some values are of few pupils.",
        "Source: {0}. {1}.", CapacityUse.share.title, LocalSegregation.local.title,
      ] {
        #expect(language.has(words), "\(language) \(words.template)")
      }
    }
  }
}
