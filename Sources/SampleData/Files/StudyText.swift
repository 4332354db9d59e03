extension SampleCity {
  /// What the town is called.
  static let name = "Ribera"

  /// The study file: what is where, and what the town's own words mean.
  var studyText: String {
    var parts = [
      """
      # A synthetic town: places, streets and people are invented.
      name: \(SampleCity.name)
      year: 2025-26
      crs: \(SampleCity.crs)
      zones:       {file: zones.shp, id: ZONE_ID, name: NAME}
      districts:   {file: districts.shp, id: DIST_ID, name: NAME}
      residential: {file: sections.shp, id: SECTION}
      schools:
        file: schools.csv
        decimal: ","
        columns: {school: codi, name: nom, sector: titularitat, capacity: places, x: x, y: y, zone: zona}
        values:
          sector: {Públic: public, Concertat: subsidised, Privat: private}
        crs: \(SampleCity.crs)
      pupils:
        file: pupils.csv
        columns: {\(pupilColumns)}
        values:
          needs: {S: "yes", N: "no"}
          origin:
            Espanya: native
      \(originValues)
      """
    ]
    if homes == .coordinates { parts.append("  crs: \(SampleCity.crs)") }
    parts.append(
      """
      groups:
        foreign_origin: {column: origin, in: [migrant], rule: "nationality outside the EU-15"}
        low_education:  {column: parents_education, at_most: 2}
        special_needs:  {column: needs, in: ["yes"]}
      """)
    if homes == .addresses {
      parts.append(
        """
        register: {file: addresses.csv, columns: {id: id, street: nom_via, number: numero, postcode: cp, city: municipi, x: x, y: y}, crs: \(SampleCity.crs)}
        streets: {file: streets.osm, mode: walking}
        """)
    }
    return parts.joined(separator: "\n") + "\n"
  }

  private var pupilColumns: String {
    let home =
      switch homes {
      case .addresses: "street: via, number: num, postcode: cp, city: municipi"
      case .coordinates: "x: x, y: y"
      }
    return "pupil: id, school: codi_centre, \(home), origin: nacionalitat, "
      + "parents_education: isced, needs: nee"
  }

  private var originValues: String {
    Nationality.allCases.dropFirst().map {
      "      \($0.catalan): \($0.isMigrant ? "migrant" : "eu15")"
    }.joined(separator: "\n")
  }
}
