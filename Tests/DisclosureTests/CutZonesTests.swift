import Disclosure
import Measures
import Testing

/// Districts whose borders run beside those of the zones.
@Suite struct CutZonesTests {
  /// Zones A and B in the districts W and E, by pupils and members: A lies in W alone, of B `strip` does.
  private func marks(strip: (all: Int, members: Int)) throws -> Suppression {
    let counts = PupilCounts(
      zones: 2, districts: 2,
      overlayCells: [
        .init(zone: 0, district: 0), .init(zone: 1, district: 0), .init(zone: 1, district: 1),
      ],
      all: [160, strip.all, 160],
      groups: [
        .init(
          members: [48, strip.members, 49], rest: [112, strip.all - strip.members, 111])
      ])
    let found = try #require(Suppression.years([counts]).first)
    #expect(found.unprotected == 0)
    for heedingMarks in [false, true] {
      let findings = Attack(on: counts, found).findings(heedingMarks: heedingMarks)
      #expect(findings.allSatisfy { $0.isProtected }, "\(findings)")
    }
    return found
  }

  private static let places = [(Level.city, 0), (.district, 0), (.district, 1), (.zone, 0), (.zone, 1)]

  /// 161 pupils of W less the 160 of A are the one in the strip, and 49 members less 48 say that it is one.
  @Test func onePupilBetweenTheBordersIsNotFound() throws {
    let found = try marks(strip: (1, 1))
    let told = CutZonesTests.places.map { found.markOfAll($0.0, $0.1).isPublished }
    #expect(told == [true, true, true, false, false])
    // Of a zone whose number of pupils is withheld nothing is told, and the marks do not say which part is small.
    for column in Suppression.Column.allCases {
      #expect(!found.mark(.zone, 0, group: 0, column).isPublished)
      #expect(found.mark(.zone, 1, group: 0, column) == .together)
    }
  }

  /// Of 20 pupils in the strip two are members: the numbers of pupils are told, those of the group are not.
  @Test func twoMembersBetweenTheBordersAreNotFound() throws {
    let found = try marks(strip: (20, 2))
    #expect(CutZonesTests.places.allSatisfy { found.markOfAll($0.0, $0.1).isPublished })
    let told = CutZonesTests.places.map { found.mark($0.0, $0.1, group: 0, .member).isPublished }
    #expect(told == [true, true, true, false, false])
  }

  /// Ten of 40 are no few pupils, so that nothing is withheld.
  @Test func manyBetweenTheBordersAreTold() throws {
    let found = try marks(strip: (40, 10))
    for column in [Suppression.Column.member, .rest, .all] {
      #expect(CutZonesTests.places.allSatisfy { found.mark($0.0, $0.1, group: 0, column).isPublished })
    }
  }
}
