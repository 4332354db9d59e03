extension AddressLanguage {
  static let spanish = AddressLanguage(
    streetTypes: """
      street: calle c cl cll
      avenue: avenida av avda avd
      promenade: paseo p pso po
      square: plaza pza plz
      smallsquare: plazuela plazoleta plzla
      passage: pasaje pje psje pj
      rambla: rambla rb
      ronda: ronda rda rd
      crossing: travesera
      lane: travesía trva tr
      highway: carretera ctra crta cr
      track: camino cno cmno cm
      alley: callejón calleja cj
      descent: bajada
      ascent: subida
      torrent: torrente
      riera: riera
      via: vía
      gardens: jardines
      garden: jardín
      park: parque
      quay: muelle
      slope: cuesta
      stairs: escaleras
      group: grupo
      quarter: barrio
      estate: polígono pol
      urbanisation: urbanización urb ur
      roundabout: glorieta gta
      bridge: puente
      gate: puerta
      station: estación
      beach: playa
      locality: lugar
      """,
    typesLead: true,
    names: """
      saint: san santo sto
      saintess: santa sta
      ourlady: señora sra dios
      new: nuevo nueva
      old: viejo vieja
      greater: mayor
      king: rey
      queen: reina
      church: iglesia
      castile: castilla
      courts: cortes
      jaume: jaime
      josep: josé
      joan: juan
      pere: pedro
      pau: pablo
      enric: enrique
      lluis: luis
      ferran: fernando
      carles: carlos
      guillem: guillermo
      antoni: antonio
      miquel: miguel
      jordi: jorge
      francesc: francisco fco
      pius: pío
      mary: maría ma
      doctor: doctor dr
      doctora: doctora dra
      general: general gral
      father: padre
      bishop: obispo
      professor: profesor prof
      captain: capitán cap
      marquis: marqués
      count: conde
      virgin: virgen madre nuestra ntra
      northern: norte
      southern: sur
      eastern: este
      western: oeste
      first: primero
      second: segundo
      third: tercero
      fourth: cuarto
      fifth: quinto
      andreu: andrés
      felip: felipe
      bartomeu: bartolomé
      mateu: mateo
      marc: marcos
      esteve: esteban
      narcis: narciso
      jeroni: jerónimo
      gaieta: cayetano
      ignasi: ignacio
      xavier: javier
      vicenc: vicente
      llorenc: lorenzo
      domenec: domingo
      agusti: agustín
      marti: martín
      sebastia: sebastián
      cristofol: cristóbal
      manel: manuel
      eduard: eduardo
      alfons: alfonso
      ricard: ricardo
      bernat: bernardo
      roc: roque
      anna: ana
      llucia: lucía
      caterina: catalina
      elisabet: isabel
      margarida: margarita
      galileu: galileo
      joaquim: joaquín
      frederic: federico
      jacint: jacinto
      council: consejo
      hundred: ciento
      sardinia: cerdeña
      angels: ángeles
      mountain: montaña
      fountain: fuente
      well: pozo
      oven: horno
      mill: molino
      cross: cruz
      iron: hierro
      freedom: libertad
      market: mercado
      harbour: puerto
      field: campo
      fields: campos
      orchard: huerto
      fishermen: pescadores
      weavers: tejedores
      tree: árbol
      star: estrella
      snow: nieve nieves
      hope: esperanza
      girona: gerona
      lleida: lérida
      master: maestro
      sir: don d
      """,
    cardinals:
      "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte",
    particles: "de del la las el los y e a al en",
    units: """
      bajo bajos bjs bj sótano entresuelo entlo principal ático puerta pta dcha izq izqda centro escalera esc \
      bloque blq portal local oficina ofic vivienda viv apartamento apto apt apartado apdo apartat apcorreos buzón nave \
      parcela chalet letra semisótano sobreático módulo despacho garaje trastero km pk kilómetro
      """,
    floors: "piso planta",
    careOf: "dirección domicilio fam familia",
    quarters: "barrio urbanización edificio colonia residencial esquina",
    numberPrefixes: "n num núm nro número no",
    withoutNumber: "sn sin snum snro",
    countries: "españa spain",
    telephones: "tel telf tfno tlf teléfono móvil tfn",
    townWords: "ciudad centro capital",
    regions: """
      álava araba albacete alicante almería asturias ávila badajoz baleares barcelona burgos cáceres cádiz cantabria \
      castellón ciudad real córdoba coruña cuenca gerona granada guadalajara guipúzcoa gipuzkoa huelva huesca jaén león \
      lérida lugo madrid málaga murcia navarra nafarroa orense ourense palencia palmas pontevedra rioja salamanca segovia \
      sevilla soria tarragona tenerife santa cruz teruel toledo valencia valladolid vizcaya bizkaia zamora zaragoza
      """)
}
