extension Language {
  /// Why no plan keeps to all that is asked of it.
  static let catalanClashes: [String: String] = [
    "no plan was found that keeps to all constraints":
      "no s’ha trobat cap pla que compleixi totes les condicions",
    "what clashes:": "què xoca:",
    "all facilities together have {0} places too few for {1} pupils":
      "a totes les zones juntes els falten {0} places per a {1} alumnes",
    "no facility alone has the places: the largest that may be has {0} too few for {1} pupils":
      "cap zona sola no té prou places: a la més gran possible n’hi falten {0} per a {1} alumnes",
    "even the {0} largest facilities that may be open together have {1} places too few for {2} pupils":
      "fins i tot a les {0} zones més grans que poden ser obertes alhora els falten {1} places per a {2} alumnes",
    "the search ended with its time of {0} s: a longer --time may find a plan":
      "la cerca s’ha acabat amb el seu temps de {0} s: un --time més llarg pot trobar un pla",
    "the least fill of all facilities together asks for {0} pupils more than there are":
      "l’ocupació mínima de totes les zones juntes demana {0} alumnes més dels que hi ha",
    "block {0} may be in no facility: all are too far or locked":
      "l’illa {0} no pot ser de cap zona: totes són massa lluny o bloquejades",
    "block {0} has more pupils than any facility that it may be in has places, by {1}":
      "l’illa {0} té més alumnat que places cap de les zones on pot ser: {1} de més",
    "facility {0} stands in block {1}, which must be in another zone":
      "el centre de la zona {0} és a l’illa {1}, que ha de ser d’una altra zona",
    "{0} facilities cannot be open: {1} must be, and there are {2}":
      "no hi pot haver {0} zones obertes: n’hi ha d’haver {1}, i n’hi ha {2} en total",
    "feeder {0} must stay together, but holds schools of {1} and of {2}":
      "la zona d’adscripció {0} ha de quedar sencera, però té centres de {1} i de {2}",
    "block {0} cannot be reached from any facility that it may be in":
      "a l’illa {0} no s’hi pot arribar des de cap zona on pot ser",
    "block without a facility": "illa sense zona",
    "home outside its own zone": "centre fora de la seva zona",
    "facility that must stay open serves no block": "zona que ha de quedar oberta sense cap illa",
    "blocks cut off from their facility": "illes separades de la resta de la seva zona",
    "block without a nearer neighbour in its zone": "illa sense veïna més propera dins la zona",
    "more pupils than the ceiling": "més alumnat que el màxim",
    "fewer pupils than the floor": "menys alumnat que el mínim",
    "way longer than allowed": "camí més llarg del permès",
    "too few neighbours of today's zone go with the block":
      "massa poques veïnes de la zona d’avui acompanyen l’illa",
    "more pupils moved than allowed": "més alumnat canviat de zona del permès",
    "locked, but changed": "bloquejada, però canviada",
    "other number of open facilities than asked for":
      "un nombre de zones obertes diferent del demanat",
    "feeder whose pupils go elsewhere, too, than most of them":
      "zona d’adscripció amb alumnat en una altra zona que la majoria",
    "feeder {0}": "zona d’adscripció {0}",
    "facility {0}": "zona {0}",
    "block {0}": "illa {0}",
    "by {0}": "per {0}",
    "the most pupils of a facility": "el màxim d’alumnat d’una zona",
    "the fewest pupils of a facility": "el mínim d’alumnat d’una zona",
    "the longest ways": "els camins més llargs",
    "cohesion": "la cohesió",
    "contiguity": "la continuïtat",
    "homes in their own zone": "els centres dins la seva zona",
    "the share of pupils who move": "la part de l’alumnat que canvia",
    "locked blocks and facilities": "les illes i zones bloquejades",
    "feeders that stay together": "les zones d’adscripció senceres",
    "the number of open facilities": "el nombre de zones obertes",
    "{0}: no plan was found without it, either": "{0}: sense això tampoc no s’ha trobat cap pla",
    "{0}: the others clash without it, too": "{0}: la resta xoca també sense això",
    "{0}: would have to give by {1}": "{0}: hauria de cedir en {1}",
    "{0}: would have to give by {1} in all, in the unit of the ways":
      "{0}: hauria de cedir en {1} en total, en la unitat dels camins",
    "{0} neighbour": "{0} veïna",
    "{0} neighbours": "{0} veïnes",
    "{0} block": "{0} illa",
    "{0} blocks": "{0} illes",
    "{0} facility": "{0} zona",
    "{0} facilities": "{0} zones",
  ]
}
