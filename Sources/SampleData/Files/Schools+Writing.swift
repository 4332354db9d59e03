import Layers

extension SampleCity {
  /// The schools as the town's education office lists them: semicolons, decimal commas, words in Catalan.
  func writeSchools(to writer: ByteWriter) {
    let codes = LandCodes(land: land)
    var table = TableText(writer, separator: ";", decimalMark: ",")
    table.row("codi", "nom", "titularitat", "places", "places_i3", "x", "y", "zona")
    let schools = people.schools
    for school in 0..<schools.count {
      table.add(SampleCity.code(ofSchool: school))
      table.add(schools.names[school])
      table.add(schools.sector[school].catalan)
      table.add(schools.capacity(school))
      table.add(schools.entryPlaces(school))
      let place = place(ofSchool: school)
      table.add(meters: place.x)
      table.add(meters: place.y)
      table.add(codes.zones[zone(ofSchool: school)])
      table.endRow()
    }
  }

  /// The number that the education office gives a school.
  static func code(ofSchool school: Int) -> Int { 53_000_001 + 11 * school }
}
