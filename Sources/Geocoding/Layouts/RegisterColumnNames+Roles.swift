/// What registers and tables of addresses call their columns, the surest names first.
extension RegisterColumnNames.Role {
  /// Folded, without separators.
  var names: String {
    switch self {
    case .identifier:
      """
      id lokalid adresseid identifier uuidadresse uuid idadresse idaddress addressid registerid codi codigo codice \
      codicecivico idcivico idadreca clau ref cleinterop uidadresse kodadm adregaid progressivoaccesso objectid gid \
      fid hash
      """
    case .streetType:
      """
      dug tipusvia tipovia tipvia tipusdevia tipodevia typevoie typedevoie naturevoie streettype strassentyp tvia \
      siglavia tipovial tipovialidad tipodevialidad tipuscarrer tipocarrer tipocalle tipologiavia clasevia sedime \
      sttype strtype typvoie sttyp tipologia tipo
      """
    case .perhapsStreetType: "type tipus clase classe nature sigla siglas specie kind typ art"
    case .modifierBefore: "stpremod premod streetpremodifier"
    case .directionBefore:
      """
      predir predirection predirectional stpredir streetpredir prefixdir prefixdirection stprefixdir dirprefix \
      streetdirectionprefix streetdirection stdir streetdir
      """
    case .typeBefore: "pretype pretyp stpretyp stpretype prefixtype prefixtyp streetpretype"
    case .typeBehind:
      "posttype postyp stpostyp stposttype suftype sufftype suffixtype suffixtyp streetposttype streetsuffix stsuffix"
    case .directionBehind:
      """
      sufdir sufdirection suffixdir suffixdirection postdir posdir postdirection postdirectional stposdir stpostdir \
      streetpostdir stsuffixdir dirsuffix streetdirectionsuffix
      """
    case .street:
      """
      street streetname adressenavn nomvoie nomvia nomdelavia nomcarrer nombrevia nombrecalle nomevia duf \
      denominazione denominaciovia denominacio nomestrada odonimo voie carrer calle via strasse strassenname str \
      strnaam gatenavn gate vegnavn veg veinavn vei rue road thoroughfare libellevoie toponimo indirizzo strada \
      voienom vejnavn gatunamn stnlabel nazevulice streetnamefr streetnamenl streetnamede nomvial nomvialidad \
      nombrevialidad stname strname
      """
    case .number:
      """
      number housenumber numero nummer husnummer hausnummer hnr hausnr num nr npol numpol numpolicia numpost numvia \
      civico numcivico numerocivico ncivico nrcivico nociv nciv numeroportal portal no husnr gatenr vegnr veinr \
      gatenummer streetnumber streetno houseno numvoie numerovoie numcalle numerocalle numerodecalle numcarrer \
      numerocarrer numerodecarrer adrnumber cislodomovni numeroext numext numeroexterior addnumber stnumber
      """
    case .suffix:
      """
      suffix bokstav rep repetition indicederepetition esponente espon barrato suffixe suffisso sufix sufijo lletra \
      letra lettera zusatz hausnummerzusatz hnrzusatz hnrz adz husbokstav addnumsuf letraext \
      znakcislaorientacniho
      """
    case .postcode:
      """
      postcode postnummer postnr codepostal codipostal codigopostal codpostal cp cap plz postleitzahl zip zipcode \
      postalcode dp psc zip5
      """
    case .city:
      """
      city poststed postnrnavn nomcommune commune libelleacheminement municipi municipio nommunicipi nombremunicipio \
      poblacio poblacion localidad localitat ciutat ciudad comune citta localita ort ortsname stadt gemeinde town \
      posttown kommunenavn kommune village communenom nazevobce comname municipalitynamefr municipalitynamenl \
      municipalitynamede postcomm incmuni municipality ville localite villederesidence communederesidence wohnort by \
      tettsted woonplaats plaats miejscowosc miasto localidade cidade concelho
      """
    case .formerCity: "nomanciennecommune anciennecommune communedelegueenom communedeleguee"
    case .x:
      """
      x ost east easting este coordx xcoord coordenadax coordinatax xetrs89 etrs89x utmx xutm x25831 rechtswert \
      hochrechts koordx pointx coordxcomune adreasting etrs89koordinatost
      """
    case .y:
      """
      y nord north northing norte coordy ycoord coordenaday coordinatay yetrs89 etrs89y utmy yutm y25831 hochwert \
      koordy pointy coordycomune adrnorthing etrs89koordinatnord
      """
    case .longitude:
      """
      lon long longitude longitud lng longitudine lengdegrad laengengrad wgs84lon wgs84koordinatlaengde epsg4326lon
      """
    case .latitude:
      """
      lat latitude latitud latitudine breddegrad breitengrad wgs84lat wgs84koordinatbredde epsg4326lat
      """
    case .epsg: "epsgkode epsg epsgcode srid crs"
    case .secondNumber: "cisloorientacni cisloorientacne"
    case .series: "specificita"
    case .postcodeAndCity: "ziplabel"
    case .southing: "souradnicex"
    case .westing: "souradnicey"
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
