extension Language {
  /// Why no plan keeps to all that is asked of it.
  static let italianClashes: [String: String] = [
    "no plan was found that keeps to all constraints":
      "non è stato trovato alcun piano che rispetti tutti i vincoli",
    "what clashes:": "che cosa si contraddice:",
    "all facilities together have {0} places too few for {1} pupils":
      "a tutti i bacini insieme mancano {0} posti per {1} alunni",
    "no facility alone has the places: the largest that may be has {0} too few for {1} pupils":
      "nessun bacino da solo ha posti a sufficienza: al più grande possibile ne mancano {0} per {1} alunni",
    "even the {0} largest facilities that may be open together have {1} places too few for {2} pupils":
      "anche ai {0} bacini più grandi che possono essere aperti insieme mancano {1} posti per {2} alunni",
    "the search ended with its time of {0} s: a longer --time may find a plan":
      "la ricerca è finita con il suo tempo di {0} s: un --time più lungo può trovare un piano",
    "the least fill of all facilities together asks for {0} pupils more than there are":
      "il riempimento minimo di tutti i bacini insieme chiede {0} alunni in più di quanti ce ne siano",
    "block {0} may be in no facility: all are too far or locked":
      "l’isolato {0} non può essere di nessun bacino: tutti sono troppo lontani o bloccati",
    "block {0} has more pupils than any facility that it may be in has places, by {1}":
      "l’isolato {0} ha più alunni dei posti di qualsiasi bacino in cui può essere: {1} in più",
    "facility {0} stands in block {1}, which must be in another zone":
      "la scuola del bacino {0} è nell’isolato {1}, che deve essere di un altro bacino",
    "{0} facilities cannot be open: {1} must be, and there are {2}":
      "non possono essere aperti {0} bacini: devono esserlo {1}, e ce ne sono {2}",
    "feeder {0} must stay together, but holds schools of {1} and of {2}":
      "la zona di provenienza {0} deve restare intera, ma contiene scuole di {1} e di {2}",
    "block {0} cannot be reached from any facility that it may be in":
      "l’isolato {0} non può essere raggiunto da nessun bacino in cui può essere",
    "block without a facility": "isolato senza bacino",
    "home outside its own zone": "scuola fuori dal proprio bacino",
    "facility that must stay open serves no block": "bacino che deve restare aperto senza isolati",
    "blocks cut off from their facility": "isolati separati dal resto del loro bacino",
    "block without a nearer neighbour in its zone":
      "isolato senza un vicino più prossimo nel suo bacino",
    "more pupils than the ceiling": "più alunni del massimo",
    "fewer pupils than the floor": "meno alunni del minimo",
    "way longer than allowed": "percorso più lungo del consentito",
    "too few neighbours of today's zone go with the block":
      "troppo pochi vicini del bacino di oggi vanno con l’isolato",
    "more pupils moved than allowed": "più alunni spostati del consentito",
    "locked, but changed": "bloccato, ma cambiato",
    "other number of open facilities than asked for":
      "un numero di bacini aperti diverso da quello chiesto",
    "feeder whose pupils go elsewhere, too, than most of them":
      "zona di provenienza con alunni in un bacino diverso dalla maggioranza",
    "feeder {0}": "zona di provenienza {0}",
    "facility {0}": "bacino {0}",
    "block {0}": "isolato {0}",
    "by {0}": "di {0}",
    "the most pupils of a facility": "il massimo di alunni di un bacino",
    "the fewest pupils of a facility": "il minimo di alunni di un bacino",
    "the longest ways": "i percorsi più lunghi",
    "cohesion": "la coesione",
    "contiguity": "la continuità",
    "homes in their own zone": "le scuole nel proprio bacino",
    "the share of pupils who move": "la quota di alunni che cambiano",
    "locked blocks and facilities": "gli isolati e i bacini bloccati",
    "feeders that stay together": "le zone di provenienza intere",
    "the number of open facilities": "il numero di bacini aperti",
    "{0}: no plan was found without it, either": "{0}: neanche senza è stato trovato un piano",
    "{0}: the others clash without it, too": "{0}: il resto si contraddice anche senza",
    "{0}: would have to give by {1}": "{0}: dovrebbe cedere di {1}",
    "{0}: would have to give by {1} in all, in the unit of the ways":
      "{0}: dovrebbe cedere di {1} in tutto, nell’unità dei percorsi",
    "{0} neighbour": "{0} vicino",
    "{0} neighbours": "{0} vicini",
    "{0} block": "{0} isolato",
    "{0} blocks": "{0} isolati",
    "{0} facility": "{0} bacino",
    "{0} facilities": "{0} bacini",
  ]
}
