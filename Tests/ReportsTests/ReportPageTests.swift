import Foundation
import Languages
import Layers
import Publishing
import Reports
import Studies
import StudyFixtures
import Testing

@Suite struct ReportPageTests {
  private static let publications = Result {
    try [PublishingRules.Audience.internal, .public].map { audience in
      let study = try HandStudy()
      var file = try StudyFile(path: study.path("study.yml"))
      file.publish.audience = audience
      return try Publication(StudyYears(file))
    }
  }

  /// What people read of a page, piece by piece.
  private static func texts(_ publication: Publication, in language: Language) throws -> [String] {
    let html = ReportPage(publication, in: language, madeBy: "catchment").html
    let start = try #require(html.range(of: "<body>"))
    let end = try #require(html.range(of: "<details><summary>", options: .backwards))
    return html[start.upperBound..<end.lowerBound].split(separator: /<[^>]*>|\n/).map(String.init)
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { text in text.contains { $0.isLetter } }
  }

  @Test(arguments: Language.all.filter { $0 != .english }) func noTextIsEnglish(language: Language) throws {
    for publication in try ReportPageTests.publications.get() {
      let study = publication.study
      let names = Set(study.schools.names)
      let english = Set(try ReportPageTests.texts(publication, in: .english))
      let same = try ReportPageTests.texts(publication, in: language).filter {
        // Of one or two words languages may have the same.
        english.contains($0) && !names.contains($0) && $0.split(separator: " ").count > 2
          && $0.contains(/\p{L}{3}/)
      }
      #expect(same.isEmpty)
    }
  }

  @Test func nothingIsAskedForElsewhere() throws {
    let html = ReportPage(try ReportPageTests.publications.get()[0], in: .english, madeBy: "catchment").html
    #expect(html.contains("default-src 'none'"))
    #expect(!html.contains("sourceMappingURL") && !html.contains(#/\burl\((?!#)/#.ignoresCase()))
    #expect(!html.contains(#/ (src|style)="/#))
    #expect(html.contains("Copyright (c) 2010-2019, Vladimir Agafonkin"))
  }

  @Test func plansAreDrawnAndTold() throws {
    let publication = try ReportPageTests.publications.get()[0]
    let plan = PagePlan(
      name: "north & south", areas: publication.study.zones,
      sentences: ["Nobody moves.", "  one: 1"])
    let page = ReportPage(publication, plans: [plan], in: .english, madeBy: "catchment").html
    #expect(page.contains("<option value=\"1\">north &amp; south</option>"))
    #expect(page.contains("<p>Nobody moves.</p>") && page.contains("<li>one: 1</li>"))
    #expect(page.contains("\"plans\":[{\"arcs\":\"") && !page.contains("<select id=\"side\">"))
    // With its figures: here those of today, which stand in a column of the map's table beside them.
    let told = PagePlan(
      name: "south", areas: plan.areas, measures: publication.measures, sentences: [])
    let figures = ReportPage(publication, plans: [plan, told], in: .english, madeBy: "catchment").html
    #expect(
      figures.contains(
        "<select id=\"side\"><option value=\"0\">today’s areas</option><option value=\"2\">south"))
    let table = try #require(figures.firstMatch(of: /(?s)<table id="areas-table".*?<\/table>/)).0
    #expect(table.contains("<th scope=\"col\">south"))
    let rows = table.matches(of: /<tr><th>[^<]*((?:<td>[^<\n]*)+)/).map { $0.1.split(separator: "<td>") }
    #expect(rows.count == publication.study.zones.count && rows.allSatisfy { $0.last == $0.dropLast().last })
    let without = ReportPage(publication, in: .english, madeBy: "catchment").html
    #expect(!without.contains("<select id=\"borders\">") && without.contains("\"plans\":[]"))
    // The public is told nothing of a plan beside its borders: no section, and no empty heading.
    #expect(page.contains("href=\"#plans\""))
    let bordersOnly = PagePlan(name: "south", areas: plan.areas, sentences: [])
    let borders = ReportPage(publication, plans: [bordersOnly], in: .english, madeBy: "catchment").html
    #expect(!borders.contains("#plans") && borders.contains("<option value=\"1\">south</option>"))
  }

  /// Intervals are taken for the city's own eyes only.
  @Test func nothingIsATableOfDashes() throws {
    let pages = try ReportPageTests.publications.get().map {
      ReportPage($0, in: .english, madeBy: "catchment").html
    }
    for page in pages {
      for table in page.matches(of: /(?s)<table id="chart-[^"]*".*?<\/table>/) {
        let rows = table.0.split(separator: "<tr>").dropFirst(2).map { row in
          row.split(separator: "<td>", omittingEmptySubsequences: false)
            .map { cell in String(cell.prefix { $0 != "\n" }) }
        }
        for column in 1..<(rows.first?.count ?? 1) {
          let isTold = rows.contains { row in !["", "–"].contains(row[column]) }
          #expect(isTold, "\(table.0.prefix(60)), column \(column)")
        }
      }
      let indices = try #require(page.firstMatch(of: /(?s)<table id="indices-table".*?<\/table>/)).0
      #expect(!indices.contains("<td>–<td>–"))
    }
    #expect(pages[0].contains("<table id=\"chart-"))
  }

  /// Counted here anew from the study.
  @Test func districtsExchangePupils() throws {
    let publication = try ReportPageTests.publications.get()[0]
    let study = publication.study
    let districts = try #require(study.districts)
    var counts: [[Int]] = districts.names.map { _ in districts.names.map { _ in 0 } }
    for pupil in 0..<study.pupils.count {
      let (home, school) = (study.pupils.zone[pupil], study.pupils.school[pupil])
      guard home >= 0, school >= 0, study.schools.zone[Int(school)] >= 0 else { continue }
      let place = study.districtOfZone[Int(study.schools.zone[Int(school)])]
      counts[Int(study.districtOfZone[Int(home)])][Int(place)] += 1
    }
    let page = ReportPage(publication, in: .english, madeBy: "catchment").html
    let table = try #require(page.firstMatch(of: /(?s)<table id="flows-districts".*?<\/table>/)).0
    let rows = table.matches(of: /<tr><th>[^<]*((?:<td>[^<\n]*)+)/).map { row in
      row.1.split(separator: "<td>").dropLast().compactMap { Int($0) }
    }
    #expect(rows == counts && counts.joined().contains { $0 > 0 })
    let told = ReportPage(try ReportPageTests.publications.get()[1], in: .english, madeBy: "catchment").html
    #expect(!told.contains("flows-districts"))
  }

  /// h lives beyond a border that cuts the eastern area, where the private school stands, or outside all districts.
  @Test(arguments: [
    (431_850, [["5", "2", "71.4 %"], ["0", "1", "100.0 %"]]),
    (432_500, [["5", "0", "2", "71.4 %"], ["0", "0", "1", "0.0 %"]]),
  ])
  func districtsAreThoseOfHomesAndSchools(x: Int, expected: [[String]]) throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing("districts.geojson", with: "districts.gpkg"),
      schools: TinyStudy.schools.replacing("431850", with: "\(x)"),
      pupils: TinyStudy.pupils.replacing("b,W,", with: "b,E,"))
    try StripPlan.write([("N", 0, 1700), ("S", 1700, 2000)], to: fixture.path("districts.gpkg"))
    let publication = try Publication(fixture.loadYears())
    let page = ReportPage(publication, in: .english, madeBy: "catchment").html
    let table = try #require(page.firstMatch(of: /(?s)<table id="flows-districts".*?<\/table>/)).0
    let rows = table.matches(of: /<tr><th>[^<]*((?:<td>[^<\n]*)+)/).map { row in
      row.1.split(separator: "<td>").map {
        String($0).replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ")
      }
    }
    #expect(rows == expected)
    #expect(table.contains("Outside all districts") == (expected[0].count == 4))
  }

  /// A page for the public has no school's figures, no count of those who could not be placed, and none of the withheld.
  @Test func thePublicPageHoldsWhatMayBePublished() throws {
    let pages = try ReportPageTests.publications.get().map {
      ReportPage($0, in: .english, madeBy: "catchment").html
    }
    #expect(pages[0].contains("id=\"schools-table\"") && pages[0].contains("id=\"unplaced-table\""))
    #expect(!pages[1].contains("id=\"schools-table\"") && !pages[1].contains("id=\"unplaced-table\""))
    #expect(pages[1].contains("For the public:") && !pages[0].contains("For the public:"))
  }

  /// An address in a name is text and no markup.
  @Test func namesAreNoMarkup() throws {
    let study = try HandStudy(
      study: HandStudy.study.replacing("name: Hand", with: "name: \"<b>&Co</script>\""))
    let page = ReportPage(
      try Publication(StudyYears(StudyFile(path: study.path("study.yml")))), in: .english, madeBy: "catchment"
    )
    #expect(page.html.contains("<h1>&lt;b&gt;&amp;Co&lt;/script&gt;, 2025-26</h1>"))
    #expect(!page.html.contains("<b>&Co"))
  }
}
