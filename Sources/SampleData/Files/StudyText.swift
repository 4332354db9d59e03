extension SampleCity {
  /// What the town is called.
  static let name = "Ribera"

  /// The study file: what is where, and what the town's own words mean.
  ///
  /// - Parameter years: how many school years the files tell of.
  func studyText(years: Int) -> String {
    let hasOtherDatasets = years > 1
    var parts = [
      """
      # A synthetic town: places, streets and people are invented.
      name: \(SampleCity.name)
      year: \(SampleYear.current.text)
      crs: \(SampleCity.crs)
      zones:       {file: zones.shp, id: ZONE_ID, name: NAME}
      districts:   {file: districts.shp, id: DIST_ID, name: NAME}
      residential: {file: sections.shp, id: SECTION}
      schools:
        file: schools.csv
        decimal: ","
        columns: {school: codi, name: nom, sector: titularitat, capacity: places, \(hasOtherDatasets ? "entry_places: places_i3, " : "")x: x, y: y, zone: zona}
        values:
          sector: {Públic: public, Concertat: subsidised, Privat: private}
        crs: \(SampleCity.crs)
      pupils:
        file: \(hasOtherDatasets ? pupilFiles : "pupils.csv")
        columns: {\(hasOtherDatasets ? "\(pupilColumns), \(progressColumns)" : pupilColumns)}
        values:
          needs: {S: "yes", N: "no"}
          origin:
            Espanya: native
      \(originValues)
      """
    ]
    if hasOtherDatasets { parts.append(progressValues) }
    if homes == .coordinates { parts.append("  crs: \(SampleCity.crs)") }
    if hasOtherDatasets { parts.append(otherDatasetsText) }
    parts.append(
      """
      groups:
        foreign_origin:
          {column: origin, in: [migrant],
            rule: {en: nationality outside the EU-15, ca: nacionalitat de fora de la UE-15, es: nacionalidad de fuera de la UE-15, it: cittadinanza esterna all’UE-15, nb: statsborgerskap utenfor EU-15, fr: nationalité hors de l’UE des Quinze},
            title: {en: foreign origin, ca: origen estranger, es: origen extranjero, it: origine straniera, nb: utenlandsk bakgrunn, fr: origine étrangère}}
        low_education:
          {column: parents_education, at_most: 2,
            title: {en: low education, ca: estudis baixos, es: estudios bajos, it: istruzione bassa, nb: lav utdanning, fr: études courtes}}
        high_education:
          {column: parents_education, at_least: 5,
            title: {en: high education, ca: estudis alts, es: estudios altos, it: istruzione alta, nb: høy utdanning, fr: études longues}}
        special_needs:
          {column: needs, in: ["yes"],
            title: {en: special needs, ca: necessitats especials, es: necesidades especiales, it: bisogni speciali, nb: særskilte behov, fr: besoins particuliers}}
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

  private var pupilFiles: String {
    "{\(SampleYear.before.text): \(SampleCity.file(ofPupilsIn: .before)), "
      + "\(SampleYear.current.text): \(SampleCity.file(ofPupilsIn: .current))}"
  }

  private var progressColumns: String {
    "grade: curs, sex: sexe, repeater: repeteix, sessions_missed: absencies, sessions_possible: sessions, "
      + "score: puntuacio, status: situacio"
  }

  private var progressValues: String {
    """
        repeater: {S: "yes", N: "no"}
        status: {graduat: graduated, trasllat: moved}
    """
  }

  /// The datasets beside pupils and schools, and the cuts of the test.
  private var otherDatasetsText: String {
    """
    applications:
      file: applications.csv
      columns: {pupil: alumne, year: curs_escolar, grade: nivell, rank: ordre, school: centre, assigned_school: assignat}
    staff:
      file: staff.csv
      decimal: ","
      columns: {teacher: docent, year: curs_escolar, school: centre, fte: dedicacio, role: funcio, first_year_here: any_arribada, years_teaching: anys_experiencia}
      values:
        role: {Direcció: management, Tutor/a: teaching, Especialista: teaching, Suport NEE: support}
    costs:
      file: costs.csv
      decimal: ","
      columns: {school: centre, year: curs_escolar, type: concepte, amount: import}
      values:
        type: {Quota: fees, Menjador: meals, Material: materials, Sortides: trips, Extraescolars: after_school}
    catalogue: {low_score: 50, high_score: 80}
    stages: {infantil: [\(stages(0..<3))], primària: [\(stages(3..<SampleCity.grades.count))]}
    forecast:
      grades: [\(SampleCity.grades.joined(separator: ", "))]
      entry_age: \(PastYears.entryAge)
      history: {file: enrolment.csv, columns: {year: curs_escolar, zone: zona, grade: nivell, pupils: alumnes}}
      births: {file: births.csv, columns: {year: any, zone: zona, births: naixements}}
      housing: {file: housing.csv, columns: {year: any, zone: zona, type: tipus, units: habitatges}}
      yield: {pis: 0.25, casa: 0.5}
    """
  }

  private func stages(_ range: Range<Int>) -> String { SampleCity.grades[range].joined(separator: ", ") }

  private var originValues: String {
    Nationality.allCases.dropFirst().map {
      "      \($0.catalan): \($0.isMigrant ? "migrant" : "eu15")"
    }.joined(separator: "\n")
  }
}
