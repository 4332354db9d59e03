extension AddressLanguage {
  static let italian = AddressLanguage(
    streetTypes: """
      via: via v
      viale: viale vle vl
      square: piazza pza pzza pz
      largesquare: piazzale ple pzle
      smallsquare: piazzetta ptta
      corso: corso cso
      largo: largo lgo
      alley: vicolo vlo vic
      strada: strada str sda
      stradone: stradone
      lungo: lungo
      ascent: salita sta
      stairs: scalinata scala
      borgo: borgo bgo
      contrada: contrada cda
      locality: località loc
      hamlet: frazione fraz fr
      region: regione reg
      farmstead: cascina cna
      rampart: spalto spt
      gallery: galleria gall
      roundabout: rotonda
      ramp: rampa
      passage: passaggio pgio
      towpath: alzaia
      bastions: bastioni
      bank: ripa
      forum: foro
      bridge: ponte
      gate: porta
      quarter: quartiere
      """,
    typesLead: true,
    names: """
      saint: san santo sant s
      saintess: santa sta s
      saints: santi ss
      brothers: fratelli flli
      general: generale gen
      captain: capitano cap
      colonel: colonnello col
      cardinal: cardinale card
      monsignor: monsignor mons
      sir: don d
      engineer: ingegner ingegnere ing
      doctor: dottor dottore dott dr
      professor: professor professore prof
      knight: cavalier cavaliere cav
      lawyer: avvocato avv
      lieutenant: tenente ten
      major: maggiore magg
      marshal: maresciallo mar
      king: re
      bishop: vescovo
      father: padre p
      mary: maria
      new: nuovo nuova
      old: vecchio vecchia
      joseph: giuseppe gius
      john: giovanni giov gio
      baptist: battista batt
      frances: francesco franc
      antony: antonio ant
      upper: superiore
      lower: inferiore
      first: primo
      second: secondo
      third: terzo
      fourth: quarto
      fifth: quinto
      provincial: provinciale prov sp
      national: statale ss
      """,
    cardinals:
      "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue ventitre ventiquattro venticinque ventisei ventisette ventotto ventinove trenta trentuno",
    particles:
      "di del dello della dell dei degli delle da dal dalla al alla allo all ai agli alle a e ed in nel sul sull la le lo il l d",
    units: """
      scala sc interno int p pt pr terra rialzato seminterrato citofono palazzina pal edificio ed lotto \
      condominio cond appartamento app blocco isolato ingresso stanza box cp casella caspost fabbricato stabile capannone mappale \
      particella subalterno villetta garage km chilometro
      """,
    floors: "piano",
    careOf: "presso co citofono indirizzo fam famiglia sig",
    quarters: "quartiere frazione fraz località loc rione borgata condominio presso angolo",
    numberPrefixes: "n num nr numero no civico civ",
    withoutNumber: "sn snc senza",
    countries: "italia italy",
    telephones: "tel telefono cell cellulare",
    townWords: "città centro",
    regions: """
      piemonte lombardia liguria veneto friuli trentino alto adige sudtirol emilia romagna toscana umbria marche lazio \
      abruzzo molise campania puglia basilicata calabria sicilia sardegna valle
      """)
}
