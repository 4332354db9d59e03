import Testing

@testable import Geography

/// Where systems are used: where they are meant to be, in all of a country that is mapped in one, or beside that.
@Suite struct CRSUseTests {
  /// Towns in the zone of UTM in which the offices of their country give all of it: Kartverket, CNIG, ISTAT, BKG and the
  /// Danish agency of data. Lecce lies 9° from the middle of zone 32, where it is no longer true to scale.
  @Test(
    arguments: [
      ("EPSG:25833", 5.33, 60.39), ("EPSG:32633", 5.73, 58.97), ("EPSG:25833", 30.05, 69.73),
      ("EPSG:25830", 2.17, 41.38), ("EPSG:23030", 2.65, 39.57), ("EPSG:25830", -8.72, 42.24),
      ("EPSG:32632", 14.27, 40.85), ("EPSG:32632", 18.17, 40.35), ("EPSG:25832", 13.74, 51.05),
      ("EPSG:4647", 13.74, 51.05), ("EPSG:25832", 14.9, 55.1), ("EPSG:25835", 22.27, 60.45),
      ("EPSG:25828", -15.43, 28.12), ("EPSG:32719", -70.65, -33.45),
      // Where they are meant for.
      ("EPSG:25831", 2.17, 41.38), ("EPSG:27700", -0.1, 51.5),
    ] as [(String, Double, Double)])
  func aCountryIsMappedInOneZone(name: String, longitude: Double, latitude: Double) throws {
    let crs = try CRS(name)
    let place = try #require(try Reprojection(from: .wgs84, to: crs)(Coordinate(x: longitude, y: latitude)))
    #expect(crs.use(at: place) == .usual)
    #expect(
      crs.firstMisplaced(x: [place.x], y: [place.y], longitude: [longitude], latitude: [latitude]) == nil)
  }

  /// Barcelona's coordinates of zone 30 taken for zone 31, which puts it into the sea, and Bergen's of zone 33 for 32; with
  /// the axes exchanged; Britain's grid taken for zone 30, near its meridian off the coast of Africa.
  @Test(
    arguments: [
      ("EPSG:25831", 931_000, 4_596_000, .beside), ("EPSG:25832", -31_500, 6_734_000, .beside),
      ("EPSG:25831", 4_580_000, 430_000, .nowhere), ("EPSG:25830", 530_000, 180_000, .nowhere),
      ("EPSG:25833", 6_700_000, 260_000, .nowhere),
    ] as [(String, Double, Double, CRS.Use)])
  func otherPlacesAreDoubted(name: String, x: Double, y: Double, use: CRS.Use) throws {
    #expect(try CRS(name).use(at: Coordinate(x: x, y: y)) == use)
  }
}
