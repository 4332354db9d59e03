extension Language {
  /// Legends, layers and layouts of maps.
  static let italianMaps: [String: String] = [
    "no value": "nessun valore",
    "withheld": "non mostrato",
    "pale: chance alone would give it": "pallido: si spiega con il caso",
    "Schools and ways": "Scuole e percorsi",
    "Residential units": "Unità residenziali",
    "Borders": "Confini",
    "Schools without names": "Scuole senza nomi",
    "Pupils from the area to the school": "Alunni dall’area alla scuola",
    "{0} and more": "{0} e oltre",
    "From catchment area": "Dal bacino",
    "Name of the catchment area": "Nome del bacino",
    "To school": "Alla scuola",
    "Name of the school": "Nome della scuola",
    "Pupils: {0}": "Alunni: {0}",
    "Land within reach of a school": "Territorio raggiungibile da una scuola",
    "within {0}": "entro {0}",
    "Way of travelling": "Modo di spostamento",
    "Length of the way, m": "Lunghezza del percorso, m",
    "Area, ha": "Superficie, ha",
    "Area, m²": "Superficie, m²",
    "Pupils in reach": "Alunni raggiunti",
    "Of them, who attend it": "Di cui la frequentano",
    "Pupils in reach: {0}": "Alunni raggiunti: {0}",
    "Of them, who attend it: {0}": "Di cui la frequentano: {0}",
    "Pupils per hectare, by square of homes": "Alunni per ettaro, per quadrati di residenze",
    "Side of the squares, m": "Lato dei quadrati, m",
    "Findings of the check: places": "Esiti del controllo: punti",
    "Findings of the check: areas": "Esiti del controllo: aree",
    "Error": "Errore",
    "Pale or withheld: {0}": "Pallido o non mostrato: {0}",
    "For the public: values of few pupils, and what would give them away, are withheld.":
      "Per il pubblico: non sono mostrati i valori di pochi alunni né ciò che li rivelerebbe.",
    "Internal, not for publication: some values are of few pupils.":
      "Interno, non per la pubblicazione: alcuni valori riguardano pochi alunni.",
    "Source: {0}. {1}.": "Fonte: {0}. {1}.",
    "Pupils enrolled here, of the places of the schools": "Alunni iscritti qui, sui posti delle scuole",
    "Local M: how far its pupils are from those of the city, nats":
      "M locale: quanto i suoi alunni si discostano da quelli della città, nat",
    "Part of M that the place adds": "Parte di M che il luogo aggiunge",
    "Location quotient: how many times the city's share of the group":
      "Quoziente di localizzazione: quante volte la quota del gruppo nella città",
  ]
}
