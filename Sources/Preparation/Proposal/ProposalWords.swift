import Foundation
import Studies

/// Words by which files and columns are recognised, in English, Catalan, Spanish, Italian, Norwegian, French and
/// German; folded: no accents, no capitals.
struct ProposalWords {
  let words: Set<String>

  init(_ text: String) { words = Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }

  /// How well a name fits: 3 as a whole, 2 by one of its parts, 1 by a word within it, 0 not at all.
  func fit(_ name: String) -> Int {
    let parts = ProposalWords.parts(of: name)
    if words.contains(parts.joined()) { return 3 }
    if parts.contains(where: words.contains) { return 2 }
    let whole = parts.joined()
    return words.contains { $0.count >= 5 && whole.contains($0) } ? 1 : 0
  }

  /// Whether a text is one of the words.
  func contains(_ text: String) -> Bool { words.contains(ProposalWords.parts(of: text).joined()) }

  /// The words of a name: "ID_Alumne" gives "id" and "alumne", as "idAlumne" does.
  static func parts(of name: String) -> [String] {
    var folded = name.withHumpsApart.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    for (letter, plain) in [("ø", "o"), ("æ", "ae"), ("å", "a"), ("ß", "ss"), ("·", "")] {
      folded = folded.replacingOccurrences(of: letter, with: plain)
    }
    return folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension String {
  /// With a blank before each capital that follows a small letter: "OpenDate" gives "Open Date".
  fileprivate var withHumpsApart: String {
    var last: Character?
    return reduce(into: "") { apart, character in
      if character.isUppercase, last?.isLowercase == true { apart.append(" ") }
      apart.append(character)
      last = character
    }
  }
}

extension ProposalWords {
  // Files

  static let files: [String: ProposalWords] = [
    "schools": ProposalWords(
      "schools school escoles escola centres centros escuelas colegios scuole skoler skole ecoles schulen"),
    "pupils": ProposalWords(
      "pupils pupil students alumnes alumnat alumnos alumnado alunni studenti elever elev eleves schuler schueler matricula"
    ),
    "register": ProposalWords(
      "addresses address register adreces direccions portals direcciones portales callejero indirizzi civici adresser adresses adressen ban bano gazetteer"
    ),
    "applications": ProposalWords(
      "applications application solicituds sollicituds solicitudes preinscripcio preinscripcion domande iscrizioni soknader voeux bewerbungen anmeldungen"
    ),
    "staff": ProposalWords(
      "staff teachers personal docents professorat profesores profesorado docentes docenti personale larere laerere ansatte enseignants personnel lehrer lehrkrafte"
    ),
    "costs": ProposalWords(
      "costs cost fees costos quotes costes cuotas costi rette kostnader gebyrer couts frais kosten gebuhren"),
    "zones": ProposalWords(
      "zone zones zona zonas zoning zonificacion zonificacio catchment catchments attendance boundaries boundary krets kretser skolekrets skolekretser barneskolekrets stradario bacini bacino secteurs einschulung schulbezirke esb influencia escolars escolares"
    ),
    "neighbourhoods": ProposalWords(
      "barri barris barrio barrios neighbourhoods neighborhoods quartieri nil delbydel quartiers"),
    "districts": ProposalWords(
      "district districts districte districtes distrito distritos municipi distretti bydel bydeler arrondissements bezirke"
    ),
    "residential": ProposalWords(
      "sections section seccions secciones seccens censals censales sezioni tracts tract blocks census grunnkrets grunnkretser aeb iris units"
    ),
  ]

  /// Layers of lines.
  static let streets = ProposalWords(
    "streets street roads road centerline centerlines centreline centrelines carrers viari vials calles viales viario ejes tramos strade viabilita grafo veger vegnett gater voies voirie rues troncons strassen strassennetz wege"
  )

  // Columns

  static let columns: [String: ProposalWords] = [
    "school": ProposalWords(
      "school schoolid schoolcode code codi codigo codice codicemeccanografico codicescuola kode id skole skolenr orgnr centre centro escola escuela scuola ecole uai schule schulnummer bsn"
    ),
    "name": ProposalWords(
      "name nom nombre nome navn skolenavn skretsnavn label denominacio denominacion denominazione bezeichnung schulname denominazionescuola izena"
    ),
    "sector": ProposalWords(
      "sector titularitat titularidad gestio gestione naturalesa eierform eier statut secteur tragerschaft traeger ownership"
    ),
    "capacity": ProposalWords(
      "capacity places plazas posti plasser capacitat capacidad capienza kapasitet elevplasser capacite platze plaetze seats aforo"
    ),
    "entry_places": ProposalWords(
      "entryplaces entry i3 p3 entrada ingres ingreso vacants vacantes posticlasseprima startplasser oferta rentree"
    ),
    "x": ProposalWords(
      "x lon long lng longitude longitud longitudine lengdegrad laengengrad easting eastings east este est ost utmx xutm coordx xcoord pointx utme eutm utmeast utmeasting utmeste coordenadax coordinatax coordonneex xl93 lambertx loncod rechtswert hochrechts geox gpsx gpslon gpslng gpslongitude wgs84lon wgs84lng geolng geolon x25831 x25830 x32632 x25832 x25833"
    ),
    "y": ProposalWords(
      "y lat latitude latitud latitudine breddegrad breitengrad northing northings north norte nord utmy yutm coordy ycoord pointy utmn nutm utmnorth utmnorthing utmnorte coordenaday coordinatay coordonneey yl93 lamberty latcod hochwert geoy gpsy gpslat gpslatitude wgs84lat geolat y25831 y25830 y32632 y25832 y25833"
    ),
    "zone": ProposalWords(
      "zone zona krets skolekrets catchment area zoneid idzona barri barrio bacino secteur bezirk"),
    "pupil": ProposalWords(
      "pupil student alumne alumno alunno elev elevid elevnr elevnummer eleve schuler schueler idalumne idalu ralc nia upn id"
    ),
    "year": ProposalWords((YearName.years.union(YearName.ofSchool)).joined(separator: " ")),
    "grade": ProposalWords(
      "grade curs curso nivell nivel trinn klasse klassetrinn classe level stufe niveau etapa ncyear yeargroup"
    ),
    "sex": ProposalWords("sex sexe sexo sesso gender genere genero kjonn geschlecht"),
    "origin": ProposalWords(
      "origin nationality nacionalitat nacionalidad cittadinanza nazionalita landbakgrunn innvandring opprinnelse statsborgerskap nationalite staatsangehorigkeit herkunft origen origine fodeland foedeland landfodt fodselsland countryofbirth birthcountry paisnaixement paisnacimiento paesedinascita paesenascita paysdenaissance geburtsland country pais paese land pays citizenship"
    ),
    "parents_education": ProposalWords(
      "parentseducation isced education estudis estudios istruzione titolostudio titolodistudio utdanning utdanningsniva bildung bildungsniveau diplome cine"
    ),
    "needs": ProposalWords(
      "needs sen nee nese nees necessitats necesidades bes bisogni disabilita spesialundervisning forderbedarf besoins handicap special spesial especial especials especiales speciale speciali"
    ),
    "repeater": ProposalWords(
      "repeater repeated repeteix repetidor repite ripetente gjentatt redoublant wiederholer"),
    "sessions_missed": ProposalWords(
      "sessionsmissed missed absences absencies ausencias faltas assenze fravaer fehltage"),
    "sessions_possible": ProposalWords(
      "sessionspossible possible sessions sessionspossibles lezioni undervisningstimer"),
    "score": ProposalWords("score puntuacio puntuacion nota punteggio voto resultat poeng punkte"),
    "status": ProposalWords("status estat estado stato situacio situacion"),
    "rank": ProposalWords(
      "rank preference ordre orden ordine priority prioritat prioridad prioritet rang voeu posicio"),
    "assigned_school": ProposalWords(
      "assignedschool assigned assignat assignada asignado asignada assegnata tildelt affecte zugewiesen"),
    "teacher": ProposalWords(
      "teacher docent docente professor profesor larer laerer enseignant lehrer insegnante"),
    "fte": ProposalWords("fte dedicacio dedicacion jornada arsverk stillingsprosent stilling etp vollzeit"),
    "role": ProposalWords("role rol carrec cargo ruolo stillingstype funcio funcion fonction"),
    "first_year_here": ProposalWords(
      "firstyearhere anyincorporacio incorporacio incorporacion arribada llegada arrivo ansattfra startar"),
    "years_teaching": ProposalWords(
      "yearsteaching experience experiencia esperienza ansiennitet anciennete anysexperiencia"),
    "amount": ProposalWords(
      "amount import importe quantitat cantidad importo belop montant betrag preu precio"),
    "type": ProposalWords("type tipus tipo concepte concepto kostnadstype sorte art"),
  ]

  /// Of the codes of areas.
  static let areaCodes = ProposalWords(
    "id code codi codigo codice kode zone zoneid zona krets barri district districte distrito distid section seccio seccion sec aeb esb"
  )

  /// Of the school year no column is that says when a pupil was born: any_naixement, BIRTH_YEAR, AÑO_NAC.
  static let births = ProposalWords(
    "birth born dob naixement naix nacimiento nac naissance naiss nascita nasc fodsel fodt geburt geboren geb"
  )

  /// Of columns that are a pupil's own: x_domicili, home_easting.
  static let homes = ProposalWords(
    """
    home homes residence residencia residenza domicili domicilio domicile alumne alumna alumno pupil student alunno
    eleve elev schueler schuler bosted bolig hjem wohnort wohnung wohnsitz vivienda habitatge abitazione adresse
    """)

  /// Of columns that are of the pupil's school: x_centre, school_lat.
  static let ownSchools = ProposalWords(
    "school schools centre centro escola escuela colegio scuola skole skolen ecole etablissement schule")

  /// Of columns of postal codes.
  static let postcodes = ProposalWords(
    "postcode postalcode postal cp cap zip zipcode plz postleitzahl postnr postnummer poststed")

  /// Of coordinates in degrees.
  static let degrees = ProposalWords(
    "lon long lng longitude longitud longitudine lengdegrad laengengrad gpslon gpslng gpslongitude wgs84lon wgs84lng "
      + "geolng geolon loncod latcod lat latitude latitud latitudine breddegrad breitengrad gpslat gpslatitude wgs84lat geolat"
  )

  // Values

  /// With England's kinds of schools that the state pays for.
  static let publicSector = ProposalWords(
    """
    public publica publico publique pubblica pubblico statale state offentlig kommunal kommune offentlich staatlich
    maintained community voluntary foundation academy academies
    """)
  static let subsidisedSector = ProposalWords(
    "subsidised subsidized concertat concertada concertado charter paritaria paritario parificata souscontrat privatmedtilskudd"
  )
  static let privateSector = ProposalWords(
    "private privat privada privado privata privato privee prive friskole privatskole horscontrat frei independent"
  )
  /// Words for what is not known, besides those of which studies warn (`isUnknown` looks at both).
  static let unknown = ProposalWords(
    """
    unknown desconegut desconeguda desconocido desconocida sconosciuto ukjent inconnu unbekannt nc nsnc nd na
    nodata notrecorded notprovided notobtained refused declined prefernottosay sensedades senseinformacio
    sininformacion nosabe nocontesta nonrilevato nonrilevata nonindicato nonindicata nonspecificato nonspecificata
    nonrenseigne nonrenseignee nonprecise nonprecisee nondeclare nondeclaree ikkeoppgitt ikkekjent keineangaben
    ohneangabe ohneangaben
    """)
  /// Whether a text says that nothing is known: "No consta", "Keine Angabe", "-".
  static func isUnknown(_ text: String) -> Bool { unknown.contains(text) || UnknownValue.isOne(text) }

  static let yes = ProposalWords("yes y s si ja j oui o true vero wahr 1 x v cert")
  static let no = ProposalWords("no n nei nein non false falso falsch 0 fals f")
  static let native = ProposalWords(
    "native espanyola espanyol espanola espanol italiana italiano norsk ovrig nasjonal nacional francaise deutsch autocton autoctona majority majoritet"
  )
  static let foreign = ProposalWords(
    "foreign foreigner estrangera estranger extranjera extranjero straniera straniero innvandrer innvandrere utenlandsk "
      + "utlending immigrant migrant etrangere etranger auslander auslandisch minoritet "
      + "innvandrerbakgrunn migrationshintergrund"
  )
  static let schoolNames = ProposalWords(
    "escola escuela school skole skolen scuola ecole schule grundschule collegi colegio col legi ceip cep institut instituto ikastola primaria primary elementary"
  )

  /// What codes of other columns mean, by column and meaning.
  static let meanings: [String: [(meaning: String, words: ProposalWords)]] = [
    "status": [
      ("enrolled", ProposalWords("enrolled matriculat matriculado matriculada iscritto innskrevet inscrit")),
      (
        "graduated",
        ProposalWords("graduated graduat graduada graduado diplomato uteksaminert diplome abgeschlossen")
      ),
      (
        "moved",
        ProposalWords("moved trasllat traslladat traslado trasladado trasferito flyttet demenage umgezogen")
      ),
      ("deceased", ProposalWords("deceased defuncio difunt fallecido deceduto dod decede verstorben")),
      ("left", ProposalWords("left baixa abandonament abandono abbandono sluttet quitte abgang")),
    ],
    "role": [
      (
        "support", ProposalWords("support suport apoyo sostegno nee nese spesialpedagog soutien forderlehrer")
      ),
      (
        "management",
        ProposalWords("management direccio direccion direzione dirigente ledelse rektor direction leitung")
      ),
      (
        "teaching",
        ProposalWords(
          "teaching teacher tutor tutora especialista maestro maestra docente insegnante laerer enseignant lehrer"
        )
      ),
    ],
    "type": [
      ("fees", ProposalWords("fees fee quota quotes cuota retta avgift frais gebuhr gebuhren")),
      ("meals", ProposalWords("meals menjador comedor mensa skolemat cantine mittagessen")),
      ("materials", ProposalWords("materials material materiales materiali materiell fournitures")),
      ("trips", ProposalWords("trips sortides excursions salidas excursiones gite turer sorties ausfluge")),
      (
        "after_school",
        ProposalWords("afterschool extraescolars extraescolares doposcuola sfo periscolaire hort")
      ),
    ],
  ]

  /// The meanings of codes as far as they are known; empty when all codes say themselves what they mean.
  static func meanings(of standard: String, _ codes: [String]) -> [(code: String, meaning: String)] {
    codes.sorted().compactMap { code in
      meanings[standard]?.first { $0.words.isSaid(in: code) || $0.words.contains(code) }.map {
        (code, $0.meaning)
      }
    }.filter { $0.0 != $0.1 }
  }
}
