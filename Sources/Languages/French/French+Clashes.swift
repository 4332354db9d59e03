extension Language {
  /// Why no plan keeps to all that is asked of it.
  static let frenchClashes: [String: String] = [
    "no plan was found that keeps to all constraints":
      "aucun plan qui respecte toutes les contraintes n’a été trouvé",
    "what clashes:": "ce qui se contredit :",
    "all facilities together have {0} places too few for {1} pupils":
      "il manque {0} places à tous les secteurs ensemble pour {1} élèves",
    "no facility alone has the places: the largest that may be has {0} too few for {1} pupils":
      "aucun secteur seul n’a assez de places : il en manque {0} au plus grand possible pour {1} élèves",
    "even the {0} largest facilities that may be open together have {1} places too few for {2} pupils":
      "même aux {0} plus grands secteurs qui peuvent être ouverts ensemble il manque {1} places pour {2} élèves",
    "the search ended with its time of {0} s: a longer --time may find a plan":
      "la recherche s’est terminée avec son temps de {0} s : un --time plus long peut trouver un plan",
    "the least fill of all facilities together asks for {0} pupils more than there are":
      "le remplissage minimal de tous les secteurs ensemble demande {0} élèves de plus qu’il n’y en a",
    "block {0} may be in no facility: all are too far or locked":
      "l’îlot {0} ne peut être d’aucun secteur : tous sont trop loin ou verrouillés",
    "block {0} has more pupils than any facility that it may be in has places, by {1}":
      "l’îlot {0} a plus d’élèves que chacun des secteurs où il peut être n’a de places, de {1}",
    "facility {0} stands in block {1}, which must be in another zone":
      "l’école du secteur {0} est dans l’îlot {1}, qui doit être d’un autre secteur",
    "{0} facilities cannot be open: {1} must be, and there are {2}":
      "{0} secteurs ne peuvent être ouverts : {1} doivent l’être, et il y en a {2}",
    "feeder {0} must stay together, but holds schools of {1} and of {2}":
      "le secteur d’origine {0} doit rester entier, mais contient des écoles de {1} et de {2}",
    "block {0} cannot be reached from any facility that it may be in":
      "l’îlot {0} ne peut être atteint depuis aucun secteur où il peut être",
    "block without a facility": "îlot sans secteur",
    "home outside its own zone": "école hors de son secteur",
    "facility that must stay open serves no block":
      "secteur qui doit rester ouvert sans aucun îlot",
    "blocks cut off from their facility": "îlots coupés du reste de leur secteur",
    "block without a nearer neighbour in its zone": "îlot sans voisin plus proche dans son secteur",
    "more pupils than the ceiling": "plus d’élèves que le maximum",
    "fewer pupils than the floor": "moins d’élèves que le minimum",
    "way longer than allowed": "chemin plus long que permis",
    "too few neighbours of today's zone go with the block":
      "trop peu de voisins du secteur d’aujourd’hui suivent l’îlot",
    "more pupils moved than allowed": "plus d’élèves déplacés que permis",
    "locked, but changed": "verrouillé, mais changé",
    "other number of open facilities than asked for":
      "autre nombre de secteurs ouverts que demandé",
    "feeder whose pupils go elsewhere, too, than most of them":
      "secteur d’origine dont des élèves vont ailleurs que la plupart",
    "feeder {0}": "secteur d’origine {0}",
    "facility {0}": "secteur {0}",
    "block {0}": "îlot {0}",
    "by {0}": "de {0}",
    "the most pupils of a facility": "le maximum d’élèves d’un secteur",
    "the fewest pupils of a facility": "le minimum d’élèves d’un secteur",
    "the longest ways": "les chemins les plus longs",
    "cohesion": "la cohésion",
    "contiguity": "la continuité",
    "homes in their own zone": "les écoles dans leur secteur",
    "the share of pupils who move": "la part des élèves qui changent",
    "locked blocks and facilities": "les îlots et secteurs verrouillés",
    "feeders that stay together": "les secteurs d’origine entiers",
    "the number of open facilities": "le nombre de secteurs ouverts",
    "{0}: no plan was found without it, either": "{0} : sans cela, aucun plan n’a été trouvé non plus",
    "{0}: the others clash without it, too": "{0} : le reste se contredit même sans cela",
    "{0}: would have to give by {1}": "{0} : devrait céder de {1}",
    "{0}: would have to give by {1} in all, in the unit of the ways":
      "{0} : devrait céder de {1} en tout, dans l’unité des chemins",
    "{0} neighbour": "{0} voisin",
    "{0} neighbours": "{0} voisins",
    "{0} block": "{0} îlot",
    "{0} blocks": "{0} îlots",
    "{0} facility": "{0} secteur",
    "{0} facilities": "{0} secteurs",
  ]
}
