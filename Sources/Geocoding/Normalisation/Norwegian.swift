extension AddressLanguage {
  static let norwegian = AddressLanguage(
    streetTypes: """
      street: gate gata gaten gt gtn g gade gatan straat
      road: vei veien veg vegen v vn vej vejen vägen
      square: plass plassen pl
      avenue: allé alleen
      hill: bakke bakken bk
      path: sti stien
      market: torg torget
      wharf: brygge brygga
      kai: kai kaia
      terrace: terrasse terr
      ring: ring ringen
      løkke: løkka
      slope: lia
      bend: svingen
      yard: tunet
      crook: kroken
      alley: smau
      common: almenning almenningen
      strede: strede stredet
      veit: veita
      """,
    gluedTypes: """
      street: gate gata gaten gt
      road: veien vegen vei veg vn vejen vej vägen
      square: plassen plass
      hill: bakken bakke
      path: stien
      market: torget torg
      avenue: alleen
      strede: stredet
      """,
    gluedAbbreviations: "street: g\nroad: v",
    gluedToNames: "street: gade gatan straat",
    names: """
      saint: sankt st
      doctor: doktor dr
      professor: professor prof
      general: general gen
      king: kong
      queen: dronning
      old: gamle gml gl
      upper: øvre
      northern: nordre nord nørre norra norr noorder
      southern: søndre søre sør sønder södra söder zuider
      eastern: østre øst øster östra öster ooster
      western: vestre vest vester västra väster wester
      lower: nedre
      """,
    cardinals:
      "en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue",
    particles: "og i på til den det de",
    units: """
      oppg oppgang leil leilighet leilnr h u l k kjeller loft bolig bolignr inngang inng postboks boks pboks pb seksjon snr hybel \
      bruksenhet lgh andel blokk dør venstre høyre tv th gnr bnr bygg bygning garasje \
      bolignummer leilighetsnr avd km
      """,
    floors: "etg etasje etasj plan sal",
    careOf: "co v ved adresse fam familien",
    quarters: "gård bydel",
    numberPrefixes: "n nr no nummer husnr husnummer",
    withoutNumber: "unr uten bb",
    countries: "norge noreg norway",
    telephones: "tlf telefon mob mobil tlfnr",
    townWords: "sentrum kommune by",
    regions: """
      akershus østfold buskerud viken innlandet hedmark oppland vestfold telemark agder aust vest rogaland vestland \
      hordaland sogn fjordane møre romsdal trøndelag nord sør nordland troms finnmark
      """)
}
