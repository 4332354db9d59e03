extension AddressLanguage {
  static let german = AddressLanguage(
    streetTypes: """
      street: straße str
      way: weg
      alley: gasse
      square: platz pl
      avenue: allee
      ring: ring
      embankment: ufer
      """,
    gluedTypes: """
      street: straße str
      way: weg
      alley: gasse
      square: platz
      avenue: allee
      """,
    gluedAbbreviations: "square: pl",
    names: """
      saint: sankt st
      doctor: doktor dr
      professor: professor prof
      general: general gen
      brothers: gebrüder gebr
      old: alte alter alten
      new: neue neuer neuen
      greater: große großer
      small: kleine kleiner
      upper: obere oberer
      lower: untere unterer
      prince: fürst
      """,
    cardinals:
      "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
    particles: "am an auf der die das den dem im in zum zur und von vom bei",
    prepositions: "am an auf bei beim hinter im in ob über unter vor zum zur zwischen",
    units: """
      whg wohnung eg dg ug stiege stg top hinterhaus hh seitenflügel vorderhaus vh tür haus \
      erdgeschoss untergeschoss dachgeschoss zimmer zi apartment postfach aufgang eingang treppe parzelle parz block gebäude geb we wohneinheit stellplatz \
      grundstück links rechts km
      """,
    floors: "og stock etage obergeschoss stockwerk stw geschoss",
    careOf: "co bei adresse anschrift fam familie herr frau",
    quarters: "ortsteil quartier siedlung",
    numberPrefixes: "n nr no nummer hausnr hausnummer",
    withoutNumber: "onr ohne",
    countries: "deutschland österreich schweiz liechtenstein germany austria switzerland",
    telephones: "tel telefon handy natel mobil fax",
    townWords: "stadt zentrum")
}
