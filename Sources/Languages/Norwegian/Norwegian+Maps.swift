extension Language {
  /// Legends, layers and layouts of maps.
  static let norwegianMaps: [String: String] = [
    "no value": "ingen verdi",
    "withheld": "holdes tilbake",
    "pale: chance alone would give it": "blekt: kan skyldes tilfeldigheter",
    "Schools and ways": "Skoler og veier",
    "Residential units": "Boligområder",
    "Borders": "Grenser",
    "Schools without names": "Skoler uten navn",
    "Pupils from the area to the school": "Elever fra området til skolen",
    "{0} and more": "{0} og mer",
    "From catchment area": "Fra skolekrets",
    "Name of the catchment area": "Skolekretsens navn",
    "To school": "Til skole",
    "Name of the school": "Skolens navn",
    "Pupils: {0}": "Elever: {0}",
    "Land within reach of a school": "Områder innen rekkevidde av en skole",
    "within {0}": "innen {0}",
    "Way of travelling": "Reisemåte",
    "Length of the way, m": "Veiens lengde, m",
    "Area, ha": "Areal, ha",
    "Area, m²": "Areal, m²",
    "Pupils in reach": "Elever innen rekkevidde",
    "Of them, who attend it": "Av dem går på skolen",
    "Pupils in reach: {0}": "Elever innen rekkevidde: {0}",
    "Of them, who attend it: {0}": "Av dem går på skolen: {0}",
    "Pupils per hectare, by square of homes": "Elever per hektar, etter ruter med hjem",
    "Side of the squares, m": "Rutenes side, m",
    "Findings of the check: places": "Funn i kontrollen: steder",
    "Findings of the check: areas": "Funn i kontrollen: områder",
    "Error": "Feil",
    "Pale or withheld: {0}": "Blekt eller holdt tilbake: {0}",
    "For the public: values of few pupils, and what would give them away, are withheld.":
      "For offentligheten: verdier for få elever, og det som ville røpe dem, holdes tilbake.",
    "Internal, not for publication: some values are of few pupils.":
      "Internt, ikke for publisering: noen verdier gjelder få elever.",
    "Source: {0}. {1}.": "Kilde: {0}. {1}.",
    "Pupils enrolled here, of the places of the schools": "Elever ved skolene her, av skolenes plasser",
    "Local M: how far its pupils are from those of the city, nats":
      "Lokal M: hvor langt elevene er fra byens, nat",
    "Part of M that the place adds": "Del av M som stedet tilfører",
    "Location quotient: how many times the city's share of the group":
      "Lokaliseringskvotient: hvor mange ganger gruppens andel i byen",
  ]
}
