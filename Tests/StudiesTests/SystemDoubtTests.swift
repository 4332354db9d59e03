import Geography
import Testing

@testable import Studies

/// Layers that lie where their system is used, beside that, or where it is not.
@Suite struct SystemDoubtTests {
  private func doubt(_ name: String, _ x: Double, _ y: Double) throws -> Finding? {
    SystemDoubt(
      AreaLabels(dataset: "zones", path: "zones.gpkg", ids: []),
      BoundingBox([x - 500, x + 500], [y - 500, y + 500]), try CRS(name)
    ).finding
  }

  /// gdaltransform of Bergen (5.33° E, 60.39° N), Barcelona (2.17° E, 41.38° N) and Lecce (18.17° E, 40.35° N), each in the
  /// zone of its country.
  @Test(arguments: [
    ("EPSG:25833", -31_700.0, 6_734_000.0), ("EPSG:25830", 932_400, 4_593_900),
    ("EPSG:32632", 1_279_300, 4_507_200),
  ])
  func aCountrysOwnZoneIsNoFault(name: String, x: Double, y: Double) throws {
    #expect(try doubt(name, x, y)?.sentence == nil)
  }

  /// Zone 30 taken for 31 puts Barcelona into the sea, where lengths are still true; exchanged axes put it off Africa.
  @Test func anotherZoneIsTold() throws {
    let beside = try #require(try doubt("EPSG:25831", 931_000, 4_596_000))
    #expect(beside.severity == .warning && beside.kind == .wrongSystem)
    #expect(beside.sentence.hasSuffix("beside where EPSG:25831 (ETRS89 / UTM zone 31N) is meant to be used"))
    let exchanged = try #require(try doubt("EPSG:25831", 4_580_000, 430_000))
    #expect(exchanged.severity == .error && exchanged.sentence.hasSuffix("is not valid"))
  }
}
