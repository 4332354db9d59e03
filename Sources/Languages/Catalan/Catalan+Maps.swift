extension Language {
  /// Legends, layers and layouts of maps.
  static let catalanMaps: [String: String] = [
    "no value": "sense valor",
    "withheld": "no es mostra",
    "pale: chance alone would give it": "pàl·lid: s’explica per l’atzar",
    "Schools and ways": "Centres i camins",
    "Residential units": "Unitats residencials",
    "Borders": "Límits",
    "Schools without names": "Centres sense noms",
    "Pupils from the area to the school": "Alumnat de la zona al centre",
    "{0} and more": "{0} i més",
    "From catchment area": "De la zona",
    "Name of the catchment area": "Nom de la zona",
    "To school": "Al centre",
    "Name of the school": "Nom del centre",
    "Pupils: {0}": "Alumnat: {0}",
    "Land within reach of a school": "Terreny a l’abast d’un centre",
    "within {0}": "fins a {0}",
    "Way of travelling": "Mode de desplaçament",
    "Length of the way, m": "Longitud del camí, m",
    "Area, ha": "Superfície, ha",
    "Area, m²": "Superfície, m²",
    "Pupils in reach": "Alumnat a l’abast",
    "Of them, who attend it": "D’ells, els que hi assisteixen",
    "Pupils in reach: {0}": "Alumnat a l’abast: {0}",
    "Of them, who attend it: {0}": "D’ells, els que hi assisteixen: {0}",
    "Pupils per hectare, by square of homes": "Alumnat per hectàrea, per quadrats de domicilis",
    "Side of the squares, m": "Costat dels quadrats, m",
    "Findings of the check: places": "Troballes de la revisió: punts",
    "Findings of the check: areas": "Troballes de la revisió: àrees",
    "Error": "Error",
    "Pale or withheld: {0}": "Pàl·lid o no mostrat: {0}",
    "For the public: values of few pupils, and what would give them away, are withheld.":
      "Per al públic: no es mostren els valors de pocs alumnes ni el que els delataria.",
    "Internal, not for publication: some values are of few pupils.":
      "Intern, no és per publicar: alguns valors són de pocs alumnes.",
    "Source: {0}. {1}.": "Font: {0}. {1}.",
    "Pupils enrolled here, of the places of the schools":
      "Alumnat matriculat aquí, de les places dels centres",
    "Local M: how far its pupils are from those of the city, nats":
      "M local: quant s’allunya el seu alumnat del de la ciutat, nats",
    "Part of M that the place adds": "Part de M que hi afegeix el lloc",
    "Location quotient: how many times the city's share of the group":
      "Quocient de localització: quantes vegades la proporció del grup a la ciutat",
  ]
}
