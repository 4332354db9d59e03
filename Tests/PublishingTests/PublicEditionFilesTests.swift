import Foundation
import Geography
import Indicators
import Layers
import LinearPrograms
import Measures
import StudyFixtures
import Testing

@testable import Publishing

/// What else the written files could give away: single schools, sums behind means, exact numbers.
@Suite struct PublicEditionFilesTests {
  /// Counts that are exact have their own protection; nothing else stands beside exact numbers.
  @Test(arguments: RandomStudy.Kind.all) func onlyProtectedCountsAreExact(_ kind: RandomStudy.Kind)
    async throws
  {
    let city = try await PublishedCity.of(kind, seed: 0)
    let exact = ["pupils_resident", "share_resident", "unknown_share"]
    let others = city.rows.filter { !exact.contains($0.indicator) }
    let inSteps = [Mobility.within500, Mobility.within1000, Mobility.beyond2000, Mobility.attendedMedian].map(
      \.id)
    #expect(others.contains { $0.isShown && inSteps.contains($0.indicator) })
    #expect(others.contains { $0.isShown })
    for row in others {
      #expect(row.numerator.isNaN && row.denominator.isNaN && !row.hasInterval, "\(row)")
      #expect(row.level != "school", "\(row)")
      let isOfSchools = row.indicator.contains("_schools_") || row.indicator.hasSuffix("_schools")
      #expect(row.count % 10 == 0 || isOfSchools || row.indicator.hasPrefix("demand_places_"), "\(row)")
      // What is rounded is written as it was rounded.
      #expect("\(row.value)".count < 10 && "\(row.change)".count < 10, "\(row)")
      if !row.isShown { #expect(row.value.isNaN && row.count == 0, "\(row)") }
      // A step is no change, and is said to be one.
      if inSteps.contains(row.indicator) { #expect(row.change.isNaN, "\(row)") }
      if row.isShown, inSteps.contains(row.indicator) {
        #expect(row.note.contains("told in steps"), "\(row)")
      }
      if row.indicator == Mobility.attendedMean.id { #expect(!row.note.contains("told in steps"), "\(row)") }
    }
    // The number of all pupils less that of the residents is how many have no home in an area.
    #expect(!city.summary.contains("Not placed"))
    // What is doubtful stands above the line that counts schools and areas.
    let counts = city.summary.split(separator: "\n").first { $0.contains(" schools") }
    #expect(counts.map { !$0.contains("pupil") } ?? false, "\(city.summary.prefix(400))")
    #expect(!FileManager.default.fileExists(atPath: city.fixture.path("public/unplaced.csv")))
  }

  /// Maps carry the values of the table and nothing more.
  @Test(arguments: RandomStudy.Kind.all) func mapsHoldOnlyWhatTheTableHolds(_ kind: RandomStudy.Kind)
    async throws
  {
    let city = try await PublishedCity.of(kind, seed: 1)
    for (file, level) in [("zones", "zone"), ("districts", "district"), ("schools", "school")] {
      let path = city.fixture.path("public/\(file).geojson")
      guard FileManager.default.fileExists(atPath: path) else { continue }
      let layer = try Layer(contentsOf: path)
      for column in layer.columns
      where !["id", "name", "sector", "capacity", "zone", "district"].contains(column.name) {
        let shown = city.rows.filter {
          $0.level == level && $0.isShown && $0.year == "2025-26"
            && ($0.group == "all" ? $0.column : "\($0.group)_\($0.column)") == column.name
        }
        for unit in 0..<layer.count {
          guard let number = column.number(at: unit) else { continue }
          #expect(
            shown.contains { $0.unit == unit && abs($0.value - number) < 1e-9 }, "\(file) \(column.name)")
        }
      }
    }
  }

  /// An index over areas of which a few are withheld would tell of these; one over schools, of which nothing is
  /// published, does not, unless each area has its own.
  @Test func noIndexTellsOfAFewAreas() throws {
    var told = (areas: 0, schoolsBesideFewAreas: 0)
    // Few cities have an index of so few areas, so that these are chosen for it.
    for kind in RandomStudy.Kind.all {
      let city = try PublishedCity(kind, seed: 60)
      let study = city.years.current
      for group in study.groups.map(\.name) {
        let withheld = ["share_resident", "unknown_share"].flatMap { indicator in
          city.shown(indicator, "zone", group, study.year).filter { $0.status.hasSuffix("suppression") }
        }
        let isFew = (1..<10).contains(Set(withheld.map(\.unit)).count)
        func isShown(_ indicator: String) -> Bool {
          city.shown(indicator, "city", group, study.year).contains { $0.isShown }
        }
        if isShown("dissimilarity_zones") {
          #expect(!isFew, "\(kind) \(group)")
          told.areas += 1
        }
        if isFew, isShown("dissimilarity_schools") {
          #expect(study.schools.count > study.zones.count, "\(kind) \(group)")
          told.schoolsBesideFewAreas += 1
        }
      }
    }
    #expect(told.areas > 0 && told.schoolsBesideFewAreas > 0, "\(told)")
  }

  /// Where districts cut areas, nothing is told of the ways of those who live in a district, and that is said.
  @Test func whatDistrictsThatCutAreasLoseIsSaid() async throws {
    let kind = RandomStudy.Kind("districts that cut a large zone") { ($0.shift, $0.sizes) = (400, [60]) }
    let cut = try PublishedCity(kind, seed: 0)
    for indicator in ["distance_attended_mean_m", "distance_attended_median_m", "retention"] {
      let rows = cut.shown(indicator, "district", "all", "2025-26")
      #expect(rows.map(\.unit) == [0, 1] && rows.allSatisfy { $0.status == "joint suppression" })
    }
    // The border between the two districts is 400 m from one between areas of 1 km.
    #expect(cut.summary.contains("The districts cut through 1 catchment area with pupils on both sides"))
    let whole = try await PublishedCity.of(RandomStudy.Kind("zones in districts"), seed: 0)
    #expect(!whole.summary.contains("The districts cut through"))
  }

  /// What the districts shown leave of the schools with a value is none, or several.
  @Test(arguments: RandomStudy.Kind.all) func noSchoolStandsForItself(_ kind: RandomStudy.Kind) async throws {
    for seed in PublishedCity.seeds {
      let city = try await PublishedCity.of(kind, seed: seed)
      let districts = city.years.current.schools.district
      for indicator in [
        "share_enrolled", "first_choice_share", "demand", "cost_mean_fees", "new_teachers_share",
      ] {
        for group in ["all", "foreign_origin"] {
          let schools = city.true_(indicator, "school", group, "2025-26")
          let valued = schools.indices.filter { !schools[$0].value.isNaN && schools[$0].count > 0 }
          let shown = city.shown(indicator, "district", group, "2025-26").filter(\.isShown).map(\.unit)
          for unit in shown {
            #expect(valued.count { districts[$0].rawValue == Int32(unit) } >= 3, "\(indicator) \(unit)")
          }
          let others = valued.count { !shown.contains(Int(districts[$0])) }
          if !shown.isEmpty { #expect(others == 0 || others >= 3, "\(indicator): \(others) left") }
          let isShownOfCity = city.shown(indicator, "city", group, "2025-26").contains { $0.isShown }
          if isShownOfCity { #expect(valued.count >= 3) }
        }
      }
    }
  }

  /// What the means shown leave of a sum rests on no pupil, or on enough of them.
  @Test(arguments: RandomStudy.Kind.all) func noMeanFollowsFromOthers(_ kind: RandomStudy.Kind) async throws {
    for seed in PublishedCity.seeds {
      let city = try await PublishedCity.of(kind, seed: seed)
      for indicator in ["distance_attended_mean_m", "distance_nearest_mean_m", "absence_resident"] {
        // The ways to the nearest school are told of the pupils whose school is known.
        let ofPupils = indicator == "distance_nearest_mean_m" ? "distance_attended_mean_m" : indicator
        func counts(_ level: String, _ group: String) -> [Int] {
          city.true_(ofPupils, level, group, "2025-26").map(\.count)
        }
        func shown(_ level: String, _ group: String) -> Set<Int> {
          Set(city.shown(indicator, level, group, "2025-26").filter(\.isShown).map(\.unit))
        }
        let all = counts("city", "all").first ?? 0
        let (zones, hidden) = (counts("zone", "all"), shown("zone", "all"))
        guard shown("city", "all").contains(0) else { continue }
        let left = all - zones.indices.reduce(0) { $0 + (hidden.contains($1) ? zones[$1] : 0) }
        #expect(left == 0 || left >= 10, "\(indicator): \(left) left by the areas")
        for (district, count) in counts("district", "all").enumerated()
        where shown("district", "all").contains(district) {
          let inside = city.years.current.districtsOfWholeZones ?? []
          let told = zones.indices.filter { hidden.contains($0) && inside[$0] == district }
          let left = count - told.reduce(0) { $0 + zones[$1] }
          #expect(left == 0 || left >= 10, "\(indicator): \(left) left in a district")
        }
        for names in [["foreign_origin", "foreign_origin:rest"], ["low_education", "high_education"]] {
          let told = names.filter { shown("city", $0).contains(0) }
          let left = all - told.reduce(0) { $0 + (counts("city", $1).first ?? 0) }
          if !told.isEmpty { #expect(left == 0 || left >= 10, "\(indicator): \(left) left by \(told)") }
        }
      }
    }
  }

  /// Cells of the grid and areas together leave open how many homes are where they meet.
  @Test(arguments: [120.0, 250, 370])
  func theGridTellsNothingBesideTheAreas(side: Double) async throws {
    var attacked = 0
    for kind in RandomStudy.Kind.all {
      let city = try await PublishedCity.of(kind, seed: 0)
      attacked += try attackGrid(of: city, side: side, "\(kind)")
    }
    #expect(attacked > 10, "there are small numbers of homes to be attacked")
  }

  /// - Returns: how many small numbers of homes where cells and areas meet the areas alone leave open.
  private func attackGrid(of city: PublishedCity, side: Double, _ kind: String) throws -> Int {
    let study = city.years.current
    let (layer, _) = try Layer.homeGrid(of: city.years, side: side)
    // Among withheld areas no cell may be left.
    guard layer.count > 0 else { return 0 }
    let path = city.fixture.path("grid-\(Int(side)).geojson")
    try layer.writeGeoJSON(to: path)
    let written = try Layer(contentsOf: path)
    let counts = try #require(written.column("pupils"))
    let squares = 0..<layer.count
    #expect(layer.geometries.invalidities().allSatisfy { $0 == nil })
    let cells = ZoneLocator(layer.geometries).zones(x: study.pupils.x, y: study.pupils.y)
    var homes = [[Int]: Int]()
    for pupil in 0..<study.pupils.count where study.pupils.zone[pupil] >= 0 {
      homes[[Int(study.pupils.zone[pupil]), Int(cells[pupil])], default: 0] += 1
    }
    let meetings = homes.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    func range(_ target: Int, withSquares: Bool) throws -> ClosedRange<Double> {
      let program = try #require(LinearProgram(unknowns: meetings.count))
      for row in city.rows where row.indicator == "pupils_resident" && row.level == "zone" && row.isShown {
        guard row.year == "2025-26" else { continue }
        let terms = meetings.indices.filter { meetings[$0].key[0] == row.unit }.map {
          (unknown: $0, factor: 1.0)
        }
        if !terms.isEmpty { program.add(terms, in: row.value...row.value) }
      }
      for square in squares where withSquares {
        let terms = meetings.indices.filter { meetings[$0].key[1] == square }.map {
          (unknown: $0, factor: 1.0)
        }
        let count = try #require(counts.number(at: square))
        if !terms.isEmpty { program.add(terms, in: count...count) }
      }
      return try #require(program.range(of: [(target, 1)]))
    }
    var attacked = 0
    for (position, meeting) in meetings.enumerated() where (1..<5).contains(meeting.value) {
      let before = try range(position, withSquares: false)
      guard before.lowerBound <= 1, before.upperBound >= 5 else { continue }
      attacked += 1
      let found = try range(position, withSquares: true)
      #expect(
        found.lowerBound <= 1 + 1e-6 && found.upperBound >= 5 - 1e-6, "\(kind): \(meeting.key) in \(found)")
    }
    return attacked
  }

  /// Rounded and noisy counts are published for every area, also where nothing could be protected by withholding.
  @Test(arguments: ["rounding", "noise"]) func countsAreRoundedOrNoisy(method: String) throws {
    let kind = RandomStudy.Kind(method) { $0.rules = ", method: \(method), seed: 5" }
    let city = try PublishedCity(kind, seed: 50)
    let shown = city.rows.filter { $0.indicator == "pupils_resident" }
    #expect(shown.allSatisfy { $0.isShown })
    if method == "rounding" { #expect(shown.allSatisfy { Int($0.value) % 5 == 0 }) }
    for row in shown {
      let truth = try #require(
        city.true_("pupils_resident", row.level, "all", row.year).first { $0.unit == row.unit })
      #expect(abs(truth.value - row.value) < 5)
    }
  }
}
