/// The names that registers give their columns, by what they hold, the surest first.
struct RegisterColumnNames {
  enum Role {
    case identifier, streetType, street, number, suffix, postcode, city, x, y, longitude, latitude, epsg
    /// Of queries: the whole address in one column, and the flat.
    case line, floor
    /// Of queries: what registers call simply "tipo" or "letra" may be anything in a table of pupils.
    case homeStreetType, homeSuffix

    /// Folded, without separators.
    var names: String {
      switch self {
      case .identifier:
        """
        id lokalid adresseid identifier uuidadresse uuid idadresse idaddress addressid registerid codi codigo codice \
        codicecivico idcivico idadreca clau ref objectid gid fid hash
        """
      case .streetType:
        """
        dug tipusvia tipovia tipvia tipusdevia tipodevia typevoie typedevoie naturevoie streettype strassentyp tvia \
        siglavia tipologia tipo
        """
      case .street:
        """
        street streetname adressenavn nomvoie nomvia nomdelavia nomcarrer nombrevia nombrecalle nomevia duf \
        denominazione denominaciovia denominacio nomestrada odonimo voie carrer calle via strasse strassenname str \
        strnaam gatenavn gate vegnavn veg veinavn vei rue road thoroughfare libellevoie toponimo indirizzo strada
        """
      case .number:
        """
        number housenumber numero nummer husnummer hausnummer hnr hausnr num nr npol numpol numpolicia numpost numvia \
        civico numcivico numerocivico ncivico nrcivico nociv nciv numeroportal portal no husnr gatenr vegnr veinr \
        gatenummer streetnumber streetno houseno numvoie numerovoie numcalle numerocalle numerodecalle numcarrer numerocarrer numerodecarrer
        """
      case .suffix:
        """
        suffix bokstav rep repetition indicederepetition esponente espon barrato suffixe suffisso sufix sufijo lletra \
        letra lettera zusatz hausnummerzusatz hnrzusatz hnrz adz husbokstav
        """
      case .postcode:
        """
        postcode postnummer postnr codepostal codipostal codigopostal codpostal cp cap plz postleitzahl zip zipcode \
        postalcode dp
        """
      case .city:
        """
        city poststed nomcommune commune libelleacheminement municipi municipio nommunicipi nombremunicipio poblacio \
        poblacion localidad localitat ciutat ciudad comune citta localita ort ortsname stadt gemeinde town posttown \
        kommunenavn kommune village
        """
      case .x:
        """
        x ost east easting este coordx xcoord coordenadax coordinatax xetrs89 etrs89x utmx xutm x25831 rechtswert \
        hochrechts koordx pointx
        """
      case .y:
        """
        y nord north northing norte coordy ycoord coordenaday coordinatay yetrs89 etrs89y utmy yutm y25831 hochwert \
        koordy pointy
        """
      case .longitude: "lon long longitude longitud lng longitudine lengdegrad laengengrad wgs84lon"
      case .latitude: "lat latitude latitud latitudine breddegrad breitengrad wgs84lat"
      case .epsg: "epsgkode epsg epsgcode srid crs"
      case .line:
        """
        query address fulladdress homeaddress adreca adrecacompleta domicili direccion direccioncompleta domicilio \
        indirizzo indirizzocompleto adresse adressecomplete adressetekst bostedsadresse anschrift wohnadresse
        """
      case .homeStreetType:
        """
        streettype tipusvia tipovia tipvia tipusdevia tipodevia typevoie typedevoie naturevoie strassentyp \
        tipuscarrer tipocalle tipologiavia siglavia
        """
      case .homeSuffix:
        """
        suffix numbersuffix housenumbersuffix housesuffix suffixe suffisso sufix sufijo lletranumero letranumero \
        indicederepetition esponente barrato bokstav husbokstav hausnummerzusatz hnrzusatz
        """
      case .floor:
        """
        floor unit flat apartment pis pisporta piso pisopuerta planta piano interno etage appartement \
        bolignummer bruksenhetsnummer stockwerk wohnung
        """
      }
    }
  }

  private let positions: [String: Int]

  init(_ header: [String]) {
    positions = Dictionary(
      header.enumerated().map { (Self.normal($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  func first(_ role: Role) -> Int? {
    for name in role.names.split(separator: " ") {
      if let position = positions[Self.normal(String(name))] { return position }
    }
    return nil
  }

  func hold(_ names: [String]) -> Bool { names.allSatisfy { positions[Self.normal($0)] != nil } }

  private static func normal(_ name: String) -> String {
    String(decoding: TokenList(name).letters, as: UTF8.self)
  }
}

extension TokenList {
  /// All letters and digits without what separates them.
  fileprivate var letters: ContiguousArray<UInt8> {
    tokens.reduce(into: ContiguousArray()) { $0.append(contentsOf: bytes(of: $1)) }
  }
}
