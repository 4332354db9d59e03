extension Language {
  /// Legends, layers and layouts of maps.
  static let frenchMaps: [String: String] = [
    "no value": "sans valeur",
    "withheld": "non diffusé",
    "pale: chance alone would give it": "pâle : le hasard seul l’expliquerait",
    "Schools and ways": "Écoles et trajets",
    "Residential units": "Unités résidentielles",
    "Borders": "Limites",
    "Schools without names": "Écoles sans noms",
    "Pupils from the area to the school": "Élèves du secteur vers l’école",
    "{0} and more": "{0} et plus",
    "From catchment area": "Du secteur",
    "Name of the catchment area": "Nom du secteur",
    "To school": "Vers l’école",
    "Name of the school": "Nom de l’école",
    "Pupils: {0}": "Élèves : {0}",
    "Land within reach of a school": "Territoire accessible depuis une école",
    "within {0}": "à moins de {0}",
    "Way of travelling": "Mode de déplacement",
    "Length of the way, m": "Longueur du trajet, m",
    "Area, ha": "Superficie, ha",
    "Area, m²": "Superficie, m²",
    "Pupils in reach": "Élèves à portée",
    "Of them, who attend it": "Dont la fréquentent",
    "Pupils in reach: {0}": "Élèves à portée : {0}",
    "Of them, who attend it: {0}": "Dont la fréquentent : {0}",
    "Pupils per hectare, by square of homes": "Élèves par hectare, par carrés de domiciles",
    "Side of the squares, m": "Côté des carrés, m",
    "Findings of the check: places": "Constats du contrôle : points",
    "Findings of the check: areas": "Constats du contrôle : zones",
    "Error": "Erreur",
    "Pale or withheld: {0}": "Pâle ou non diffusé : {0}",
    "For the public: values of few pupils, and what would give them away, are withheld.":
      "Pour le public : les valeurs de peu d’élèves, et ce qui les révélerait, ne sont pas diffusées.",
    "Internal, not for publication: some values are of few pupils.":
      "Interne, à ne pas publier : certaines valeurs portent sur peu d’élèves.",
    "Source: {0}. {1}.": "Source : {0}. {1}.",
    "Pupils enrolled here, of the places of the schools": "Élèves inscrits ici, sur les places des écoles",
    "Local M: how far its pupils are from those of the city, nats":
      "M local : écart de ses élèves à ceux de la ville, nats",
    "Part of M that the place adds": "Part de M qu’ajoute le lieu",
    "Location quotient: how many times the city's share of the group":
      "Quotient de localisation : combien de fois la part du groupe dans la ville",
  ]
}
