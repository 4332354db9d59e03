import Layers

extension SampleCity {
  /// What each school asks of a family in a year, in euros.
  func writeCosts(to writer: ByteWriter) throws(FileError) {
    let costs = FamilyCosts(schools: people.schools, seed: seed)
    var table = TableText(writer, separator: ";", decimalMark: ",")
    table.row("curs_escolar", "centre", "concepte", "import")
    for year in SampleYear.allCases {
      for school in 0..<schoolCount {
        for kind in FamilyCosts.Kind.allCases {
          table.add(year.text)
          table.add(SampleCity.code(ofSchool: school))
          table.add(kind.catalan)
          table.add(hundredths: costs.cents(kind, school: school, year: year))
          table.endRow()
        }
        try writer.check()
      }
    }
  }
}
