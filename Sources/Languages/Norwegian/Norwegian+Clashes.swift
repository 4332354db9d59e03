extension Language {
  /// Why no plan keeps to all that is asked of it.
  static let norwegianClashes: [String: String] = [
    "no plan was found that keeps to all constraints": "fant ingen plan som oppfyller alle kravene",
    "what clashes:": "dette går ikke sammen:",
    "all facilities together have {0} places too few for {1} pupils":
      "alle kretsene har til sammen {0} plasser for lite til {1} elever",
    "no facility alone has the places: the largest that may be has {0} too few for {1} pupils":
      "ingen krets alene har nok plasser: den største mulige har {0} for lite til {1} elever",
    "even the {0} largest facilities that may be open together have {1} places too few for {2} pupils":
      "selv de {0} største kretsene som kan være åpne sammen, har {1} plasser for lite til {2} elever",
    "the search ended with its time of {0} s: a longer --time may find a plan":
      "søket sluttet da tiden på {0} s var ute: en lengre --time kan finne en plan",
    "the least fill of all facilities together asks for {0} pupils more than there are":
      "minste fylling av alle kretsene krever til sammen {0} elever flere enn det er",
    "block {0} may be in no facility: all are too far or locked":
      "blokk {0} kan ikke være i noen krets: alle er for langt unna eller låst",
    "block {0} has more pupils than any facility that it may be in has places, by {1}":
      "blokk {0} har flere elever enn noen krets den kan være i, har plasser, med {1}",
    "facility {0} stands in block {1}, which must be in another zone":
      "skolen i krets {0} ligger i blokk {1}, som må være i en annen krets",
    "{0} facilities cannot be open: {1} must be, and there are {2}":
      "{0} kretser kan ikke være åpne: {1} må være det, og det finnes {2}",
    "feeder {0} must stay together, but holds schools of {1} and of {2}":
      "avgiverområde {0} skal holdes samlet, men har skoler fra {1} og fra {2}",
    "block {0} cannot be reached from any facility that it may be in":
      "blokk {0} kan ikke nås fra noen krets den kan være i",
    "block without a facility": "blokk uten krets",
    "home outside its own zone": "skole utenfor sin egen krets",
    "facility that must stay open serves no block": "krets som må holdes åpen, uten blokker",
    "blocks cut off from their facility": "blokker avskåret fra resten av kretsen",
    "block without a nearer neighbour in its zone": "blokk uten nærmere nabo i kretsen",
    "more pupils than the ceiling": "flere elever enn taket",
    "fewer pupils than the floor": "færre elever enn gulvet",
    "way longer than allowed": "lengre vei enn tillatt",
    "too few neighbours of today's zone go with the block":
      "for få naboer fra dagens krets følger blokken",
    "more pupils moved than allowed": "flere elever flyttet enn tillatt",
    "locked, but changed": "låst, men endret",
    "other number of open facilities than asked for": "et annet antall åpne kretser enn ønsket",
    "feeder whose pupils go elsewhere, too, than most of them":
      "avgiverområde med elever i en annen krets enn de fleste",
    "feeder {0}": "avgiverområde {0}",
    "facility {0}": "krets {0}",
    "block {0}": "blokk {0}",
    "by {0}": "med {0}",
    "the most pupils of a facility": "høyeste elevtall i en krets",
    "the fewest pupils of a facility": "laveste elevtall i en krets",
    "the longest ways": "de lengste veiene",
    "cohesion": "samholdet",
    "contiguity": "sammenhengen",
    "homes in their own zone": "skolene i sin egen krets",
    "the share of pupils who move": "andelen elever som flyttes",
    "locked blocks and facilities": "låste blokker og kretser",
    "feeders that stay together": "avgiverområder som holdes samlet",
    "the number of open facilities": "antallet åpne kretser",
    "{0}: no plan was found without it, either": "{0}: ingen plan ble funnet uten dette heller",
    "{0}: the others clash without it, too": "{0}: resten går ikke sammen uten dette heller",
    "{0}: would have to give by {1}": "{0}: måtte gi etter med {1}",
    "{0}: would have to give by {1} in all, in the unit of the ways":
      "{0}: måtte gi etter med {1} til sammen, i veienes enhet",
    "{0} neighbour": "{0} nabo",
    "{0} neighbours": "{0} naboer",
    "{0} block": "{0} blokk",
    "{0} blocks": "{0} blokker",
    "{0} facility": "{0} krets",
    "{0} facilities": "{0} kretser",
  ]
}
