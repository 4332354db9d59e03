import Layers

extension SampleCity {
  /// Pupils by zone and grade in the years before, as the office counted them.
  func writeEnrolment(_ past: PastYears, to writer: ByteWriter) {
    let codes = LandCodes(land: land)
    var table = TableText(writer)
    table.row("curs_escolar", "zona", "nivell", "alumnes")
    for (year, zones) in past.pupils.sorted(by: { $0.key < $1.key }) {
      for (zone, grades) in zones.enumerated() {
        for (grade, pupils) in grades.enumerated() {
          table.add(SampleYear.text(startingIn: year))
          table.add(codes.zones[zone])
          table.add(SampleCity.grades[grade])
          table.add(pupils)
          table.endRow()
        }
      }
    }
  }

  /// Births by calendar year and zone.
  func writeBirths(_ past: PastYears, to writer: ByteWriter) {
    let codes = LandCodes(land: land)
    var table = TableText(writer)
    table.row("any", "zona", "naixements")
    for (year, zones) in past.births.sorted(by: { $0.key < $1.key }) {
      for (zone, births) in zones.enumerated() {
        table.add(year)
        table.add(codes.zones[zone])
        table.add(births)
        table.endRow()
      }
    }
  }

  /// The dwellings of building projects, by the year in which families move in.
  func writeHousing(_ past: PastYears, to writer: ByteWriter) {
    let codes = LandCodes(land: land)
    var table = TableText(writer)
    table.row("any", "zona", "tipus", "habitatges")
    for project in past.projects {
      table.add(project.year)
      table.add(codes.zones[project.zone])
      table.add(project.isFlats ? "pis" : "casa")
      table.add(project.dwellings)
      table.endRow()
    }
  }
}
