import Foundation
import Languages
import Measures
import Studies
import StudyFixtures
import Testing

@testable import Indicators

/// What a study lacks is said, with what would make it available; a study that lacks nothing has every indicator.
@Suite struct CatalogueAvailabilityTests {
  @Test func theWholeStudyLacksNothingButHighEducation() throws {
    let table = try HandCity.measures.get()
    let missing = table.indicators.map(\.id).filter { table.note($0) != nil }
    #expect(missing == ["high_education"])
    #expect(table.note("high_education") == "add groups: {high_education: …}")
  }

  /// Each measure belongs to an indicator of the catalogue, except counts of pupils and what the city defines.
  @Test func measuresBelongToTheCatalogue() throws {
    let table = try HandCity.measures.get()
    let groups = ["all", "foreign_origin", "low_education"]
    let others = table.indicators.filter { measure in
      measure.dimension?.by != "indicator"
        && !groups.contains { group in CatalogueIndicator.all.contains { $0.covers(measure, group: group) } }
    }
    #expect(others.map(\.id) == ["pupils_resident", "pupils_enrolled"])
    for indicator in CatalogueIndicator.all {
      #expect(
        table.indicators.contains { measure in groups.contains { indicator.covers(measure, group: $0) } },
        "\(indicator.id)")
    }
  }

  static let lacking: [(without: String, with: String, id: String, note: String)] = [
    ("entry_places: places, ", "", "demand", "add schools: columns: {entry_places: …}"),
    ("rank: rank, ", "", "demand", "add applications: columns: {rank: …}"),
    ("rank: rank, ", "", "first_choice", "add applications: columns: {rank: …}"),
    ("assigned_school: place, ", "", "first_choice", "add applications: columns: {assigned_school: …}"),
    ("sector: kind, ", "", "sectors", "add schools: columns: {sector: …}"),
    ("sector: kind, ", "", "sector_retention", "add schools: columns: {sector: …}"),
    ("foreign_origin:", "immigrants:", "foreign_origin", "add groups: {foreign_origin: …}"),
    ("low_education:", "schooled:", "parents_education", "add groups: {low_education: …}"),
    ("pupil: id, grade", "grade", "transitions", "add pupils: columns: {pupil: …}"),
    ("fte: fte, ", "", "experience", "add staff: columns: {fte: …}"),
    ("role: role, ", "", "support_teachers", "add staff: columns: {role: …}"),
    ("years_teaching: years", "", "experience", "add staff: columns: {years_teaching: …}"),
    ("first_year_here: since, ", "", "new_teachers", "add staff: columns: {first_year_here: …}"),
    ("  low_score: 50\n", "", "low_performance", "add catalogue: {low_score: …}"),
    ("  high_score: 80\n", "", "high_performance", "add catalogue: {high_score: …}"),
    ("repeater: rep, ", "", "repetition", "add pupils: columns: {repeater: …}"),
    ("sessions_missed: missed, ", "", "absence", "add pupils: columns: {sessions_missed: …}"),
    ("score: score, status: status", "score: score", "dropout", "add pupils: columns: {status: …}"),
  ]

  @Test(arguments: lacking) func lacks(without: String, with: String, id: String, note: String) throws {
    // The city's own indicators would ask for the columns themselves.
    let study = HandStudy.study.components(separatedBy: "indicators:")[0].replacing(
      ",\n    device: device", with: "")
    #expect(study.contains(without))
    let table = try MeasureTable.catalogue(
      of: try HandStudy(study: study.replacing(without, with: with)).loadYears())
    #expect(table.note(id) == note)
    #expect(table.named(id).map(\.status) == [.notAvailable])
    #expect(table.named(id).allSatisfy { $0.value.isNaN && $0.count == 0 })
    // Nothing of it stands there as if it were known, except what low and high performance, or absence and dropout, share.
    guard let indicator = CatalogueIndicator.all.first(where: { $0.id == id }) else { return }
    let known = table.rows.filter { $0.status == .ok && table.years[Int($0.year)] == "2025-26" }
      .filter { indicator.covers(table.indicators[Int($0.indicator)], group: table.groups[Int($0.group)]) }
      .map { table.indicators[Int($0.indicator)].id }
    #expect(known.allSatisfy { $0.hasPrefix("tested") || $0.hasPrefix("dropout") }, "\(Set(known))")
  }

  /// The columns are there, so that to name them would mislead.
  @Test func aTableOfAnotherYearLacksRows() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study
        + "applications: {file: a.csv, columns: {pupil: p, year: y, rank: r, school: s, assigned_school: a}}\n"
    )
    try fixture.write("p,y,r,s,a\na,2023-24,1,W,W\n", to: "a.csv")
    let table = try MeasureTable.catalogue(of: try fixture.loadYears())
    #expect(table.note("first_choice") == "add rows of 2025-26 to the table of applications")
  }

  /// Without applications, teachers, costs, groups and other years.
  @Test func aStudyOfHomesAndSchoolsOnly() throws {
    let study = TinyStudy.study.components(separatedBy: "groups:")[0].replacing(
      " origin: nac, parents_education: isced,", with: "")
    let fixture = try TinyStudy(
      study: study.replacing("  values: {origin: {f: migrant, n: native, \"?\": unknown}}\n", with: ""))
    let table = try MeasureTable.catalogue(of: try fixture.loadYears())
    let missing = table.indicators.map(\.id).filter { table.note($0) != nil }
    #expect(
      Set(missing) == [
        "demand", "first_choice", "foreign_origin", "parents_education", "high_education", "transitions",
        "support_teachers", "costs", "experience", "new_teachers", "dissimilarity", "exposure",
        "residential_difference", "zone_heterogeneity", "low_performance", "high_performance", "repetition",
        "absence", "dropout",
      ])
    #expect(table.note("dissimilarity") == "add groups: {…}")
    #expect(
      table.note("new_teachers")
        == "add staff: columns: {fte: …}; staff: columns: {first_year_here: …}")
  }

  /// Titles and units are those of the measure, also after a year without it.
  @Test func whatWasNotAvailableTheYearBefore() throws {
    let indicators = try HandCity.measures.get().indicators
    for measure in [Demand.ratio, Dropout.share] {
      let found = indicators.first { $0 == measure }
      #expect(found?.unit == measure.unit && found?.title == measure.title && found?.isMapped == true)
    }
  }

  @Test func ownIndicatorsWithoutTheirChapterInAYear() throws {
    let table = try HandCity.measures.get()
    #expect(
      table.note("part_time", year: "2024-25") == "add staff: file: {2024-25: …} with rows of that year")
  }

  /// The city's own indicators stand apart from the measures of the catalogue, whatever they are called.
  @Test func ownIndicatorsMayHaveTheNameOfAMeasure() throws {
    let fixture = try HandStudy(study: HandStudy.study + "  retention: {mean: score}\n")
    let table = try MeasureTable.catalogue(of: try fixture.loadYears())
    let own = try #require(table.indicators.first { $0.dimension?.of == "retention" })
    #expect(own.id == "own" && own.dimension?.by == "indicator" && own.columnName == "own_retention")
    let retention = try #require(table.measures(Retention.retention, level: .city, group: "all").first)
    #expect(table.measures(own, level: .city, group: "all").first?.value != retention.value)
  }

  /// The titles of measures, their units and the catalogue are there in every language.
  @Test(arguments: Language.all) func everyTextIsThereIn(language: Language) {
    let units = Catalogue.measures.compactMap(\.unit.words)
    let catalogue = CatalogueIndicator.all.flatMap { [$0.name, $0.definition, $0.unit, $0.dimension.name] }
    let missing = (Catalogue.measures.flatMap(\.title.parts) + units + catalogue).filter { !language.has($0) }
    #expect(Set(missing.map(\.template)).isEmpty)
  }
}
