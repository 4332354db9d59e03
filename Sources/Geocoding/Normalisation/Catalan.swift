extension AddressLanguage {
  static let catalan = AddressLanguage(
    streetTypes: """
      street: carrer c cr carr
      avenue: avinguda av avda avgda avd avga
      promenade: passeig pg psg pssg ps
      square: plaça pl pça plç
      smallsquare: placeta plta
      passage: passatge ptge psge ptg
      rambla: rambla rbla rbl
      ronda: ronda rda
      crossing: travessera trav trv
      lane: travessia trvs
      highway: carretera ctra crta carret
      track: camí
      alley: carreró cro
      descent: baixada bda
      ascent: pujada pda
      steepdescent: davallada dav
      torrent: torrent torr t
      riera: riera rier
      via: via v
      vial: vial
      viaduct: viaducte viad
      gardens: jardins jard
      garden: jardí jrdi
      park: parc
      quay: moll
      slope: costa csta
      shortcut: drecera drec
      stairs: escales
      group: grup gru
      quarter: barriada
      estate: polígon polg pol
      urbanisation: urbanització urb
      roundabout: rotonda rtda
      walkway: passadís pdis
      pas: pas
      bridge: pont
      gate: portal
      porticos: pòrtics prti
      corner: racó
      viewpoint: mirador mdor
      tunnel: túnel tunl
      canal: sèquia sec
      station: estació
      beach: platja ptja
      belt: cinturó cint
      """,
    typesLead: true,
    names: """
      saint: sant st s san
      saintess: santa sta s
      ourlady: déu
      new: nou nova
      old: vell vella
      greater: major mjor
      king: rei
      queen: reina
      church: església
      castile: castella
      courts: corts
      jaume: jaume
      josep: josep
      joan: joan
      pere: pere
      pau: pau
      enric: enric
      lluis: lluís
      ferran: ferran
      carles: carles
      guillem: guillem
      antoni: antoni
      miquel: miquel
      jordi: jordi
      francesc: francesc fc fcesc
      pius: pius
      mary: maria ma
      doctor: doctor dr
      doctora: doctora dra
      general: general gral gen
      mossen: mossèn mn mos
      father: pare p
      brother: germà
      brothers: germans
      bishop: bisbe
      professor: professor prof
      captain: capità cap
      marquis: marquès
      count: comte
      engineer: enginyer eng
      architect: arquitecte arq
      virgin: verge mare
      master: mestre
      republic: república
      big: gran gv
      first: primer
      second: segon
      third: tercer
      fourth: quart
      fifth: cinquè
      andreu: andreu
      felip: felip
      bartomeu: bartomeu
      mateu: mateu
      marc: marc
      esteve: esteve
      narcis: narcís
      jeroni: jeroni
      gaieta: gaietà
      ignasi: ignasi
      xavier: xavier
      vicenc: vicenç
      llorenc: llorenç
      domenec: domènec
      agusti: agustí
      marti: martí
      sebastia: sebastià
      cristofol: cristòfol
      manel: manel
      eduard: eduard
      alfons: alfons
      ricard: ricard
      bernat: bernat
      roc: roc
      anna: anna
      llucia: llúcia
      caterina: caterina
      elisabet: elisabet
      margarida: margarida
      galileu: galileu
      joaquim: joaquim
      frederic: frederic
      jacint: jacint
      council: consell
      hundred: cent
      sardinia: sardenya
      angels: àngels
      mountain: muntanya
      fountain: font
      well: pou
      oven: forn
      mill: molí
      cross: creu
      iron: ferro
      freedom: llibertat
      market: mercat
      harbour: port
      field: camp
      fields: camps
      orchard: hort
      fishermen: pescadors
      weavers: teixidors
      tree: arbre
      star: estrella estel
      snow: neu neus
      hope: esperança
      girona: girona
      lleida: lleida
      """,
    cardinals:
      "u dos tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou vint",
    particles: "de del dels d l la les el els en na n i a al als ca s ses es sa",
    units: """
      sot soterrani soterranis so bxs bxos bx baixos baix pb ent entl entresòl entlo pral principal ppal àtic àt at \
      sobreàtic sàt porta pta dreta dta esquerra esq centre ctre escala esc bloc bl local loc semisoterrani altell apartament \
      apt apto apartat apcorreus ac bústia bust nau parcel·la porteria mòdul despatx garatge xalet habitació torre km pk quilòmetre quilometre
      """,
    floors: "pis planta",
    careOf: "casa adreça domicili",
    quarters: "barri urbanització polígon edifici casa cantonada xamfrà",
    numberPrefixes: "n num núm número no",
    withoutNumber: "sn sense snum",
    countries: "espanya catalunya",
    telephones: "tel telf tfn telèfon mòbil",
    townWords: "ciutat centre capital",
    regions: "alacant barcelona castelló girona lleida tarragona valència balears illes")
}
