import Foundation
import Measures
import StudyFixtures
import Testing

@testable import Indicators

/// The segregation of schools within and between catchment areas, by hand.
///
/// Of foreign origin are, of those of whom it is known: in area A at P1 3 of 5; in B at P2 2 of 3 and at S1 1 of 4; in C
/// at K1 0 of 3 and at U1 2 of 2; 8 of 17 in all.
@Suite struct ZoneHeterogeneityTests {
  private let table: MeasureTable

  init() throws { table = try HandCity.measures.get() }

  /// What some pupils of the group and the rest add to M: Σ n ln(n / N), with the sum of their own less.
  private static func term(_ counts: Double...) -> Double {
    counts.reduce(0) { $0 + ($1 == 0 ? 0 : $1 * log($1)) } - { $0 * log($0) }(counts.reduce(0, +))
  }

  private static let (areaA, areaB, areaC) = (term(3, 2), term(3, 4), term(2, 3))
  private static let (p2, s1, k1, u1) = (term(2, 1), term(1, 3), term(0, 3), term(2, 0))

  private func values(_ indicator: Indicator, _ level: Level) -> [Double] {
    table.measures(indicator, level: level, group: "foreign_origin").map(\.value)
  }

  @Test func partsOfTheCity() throws {
    let whole = Self.areaA + Self.p2 + Self.s1 + Self.k1 + Self.u1 - Self.term(8, 9)
    let between = Self.areaA + Self.areaB + Self.areaC - Self.term(8, 9)
    let measures = table.measures(ZoneHeterogeneity.between, level: .city, group: "foreign_origin")
    let measure = try #require(measures.first)
    // 0.0576, of M = 0.2488.
    #expect(abs(measure.value - between / whole) < 1e-12 && abs(measure.value - 0.057_586_837_05) < 1e-10)
    #expect(
      abs(measure.numerator - between / 17) < 1e-12 && abs(measure.denominator - 0.248_831_288_3) < 1e-10)
    #expect(measure.count == 17)
    #expect(abs(values(ZoneHeterogeneity.within, .city)[0] - 0.942_413_162_95) < 1e-10)
  }

  /// A has one school, and C is in itself as segregated as can be.
  @Test func whatEachAreaAdds() {
    let areas = values(ZoneHeterogeneity.ofZone, .zone)
    #expect(areas.count == 3 && areas[0] == 0)
    #expect(abs(areas[1] - 0.146_915_903_35) < 1e-10 && abs(areas[2] - 0.795_497_259_6) < 1e-10)
    #expect(abs(areas.reduce(0, +) - values(ZoneHeterogeneity.within, .city)[0]) < 1e-12)
  }

  /// The district N has the areas A and B, S has C alone: nothing lies between areas there.
  @Test func partsOfDistricts() {
    let (between, within) = (
      values(ZoneHeterogeneity.between, .district), values(ZoneHeterogeneity.within, .district)
    )
    #expect(between.count == 2 && abs(between[0] - 0.217_114_796_6) < 1e-10 && abs(between[1]) < 1e-12)
    #expect(abs(within[0] - 0.782_885_203_4) < 1e-10 && abs(within[1] - 1) < 1e-12)
  }

  /// Without segregation there are no parts of it: at both schools one of two is of the group.
  @Test func nothingToTakeApart() throws {
    let pupils = HandStudy.pupils.split(separator: "\n").map { line in
      var fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if fields[0] != "id" {
        (fields[2], fields[3]) = (["P1", "P2"][(Int(fields[0].suffix(2)) ?? 0) % 2], "?")
      }
      switch fields[0] {
      case "p01", "p02": fields[3] = "f"
      case "p03", "p04": fields[3] = "n"
      default: break
      }
      return fields.joined(separator: ",")
    }
    let study = try HandStudy(pupils: pupils.joined(separator: "\n") + "\n")
    let even = try MeasureTable.catalogue(of: study.loadYears())
    let measure = even.measures(ZoneHeterogeneity.between, level: .city, group: "foreign_origin").first
    #expect(measure?.status == .undefined && measure?.count == 4)
  }

  /// The public is told of the city alone, coarsely, and of one of the two parts.
  @Test func forThePublic() {
    #expect(ZoneHeterogeneity.between.treatment == .indexOfSchools)
    #expect(ZoneHeterogeneity.within.treatment == nil && ZoneHeterogeneity.ofZone.treatment == nil)
  }
}
