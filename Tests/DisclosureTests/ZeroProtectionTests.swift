import Disclosure
import Testing

/// Means of 0 are withheld, and as much else as it takes that none can be worked out.
@Suite struct ZeroProtectionTests {
  /// A sum over so many pupils, in the unit of a position.
  private typealias Part = (sum: Double, count: Int, parent: Int)

  private func withheld(_ parts: [Part], hidden: Set<Int> = [], isSigned: Bool = false) -> Set<Int> {
    let areas = parts.filter { part in part.parent == 0 }
    let city = ZeroProtection.Unit(
      sum: areas.reduce(0) { $0 + $1.sum }, count: areas.reduce(0) { $0 + $1.count }, parent: nil,
      isZero: false, isTold: true)
    let units = parts.enumerated().map { position, part in
      ZeroProtection.Unit(
        sum: part.sum, count: part.count, parent: part.parent, isZero: part.sum == 0,
        isTold: !hidden.contains(position + 1))
    }
    return ZeroProtection([city] + units, isSigned: isSigned).withheld
  }

  @Test func nothingIsWithheldWhereNoneIsZero() {
    #expect(withheld([(500, 20, 0), (700, 30, 0)]) == [])
  }

  /// The city less the other area is the area of 0, so that neither area is told.
  @Test func theOnlyOtherAreaGoes() {
    #expect(withheld([(0, 20, 0), (1000, 80, 0)]) == [1, 2])
  }

  /// With a mean of 10 in the city the 20 pupils could come to 200, which the 30 of the second area cover.
  @Test func theSmallestAreaThatCoversItGoes() {
    #expect(withheld([(0, 20, 0), (300, 30, 0), (700, 50, 0)]) == [1, 2])
    #expect(withheld([(0, 20, 0), (30, 30, 0), (970, 50, 0)]) == [1, 3])
  }

  /// An area whose number of pupils is small is not told, and hides the other if it comes to enough.
  @Test func whatIsNotToldAnywayHides() {
    #expect(withheld([(0, 20, 0), (400, 8, 0), (600, 72, 0)], hidden: [2]) == [1])
    #expect(withheld([(0, 20, 0), (0, 8, 0), (1000, 72, 0)], hidden: [2]) == [1, 2, 3])
  }

  /// In a district of its own, the area would be found as that district, so that another one goes, with an area of it.
  @Test func districtsAreSumsToo() {
    let parts: [Part] = [(0, 20, 0), (1000, 80, 0), (0, 20, 1), (400, 30, 2), (600, 50, 2)]
    let found = withheld(parts)
    #expect(found.isSuperset(of: [1, 2, 3]))
    #expect(found.contains(4) || found.contains(5))
    #expect(!found.contains(0))
  }

  /// Where sums may be negative, two of which nothing is told hide each other whatever they come to.
  @Test func signedSumsHideEachOther() {
    #expect(withheld([(0, 20, 0), (5, 30, 0), (995, 50, 0)], hidden: [2], isSigned: true) == [1])
    #expect(withheld([(0, 20, 0), (5, 30, 0), (995, 50, 0)], isSigned: true).count == 2)
  }
}
