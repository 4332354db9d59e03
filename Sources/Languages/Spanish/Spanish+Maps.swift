extension Language {
  /// Legends, layers and layouts of maps.
  static let spanishMaps: [String: String] = [
    "no value": "sin valor",
    "withheld": "no se muestra",
    "pale: chance alone would give it": "pálido: se explica por el azar",
    "Schools and ways": "Centros y recorridos",
    "Residential units": "Unidades residenciales",
    "Borders": "Límites",
    "Schools without names": "Centros sin nombres",
    "Pupils from the area to the school": "Alumnado de la zona al centro",
    "{0} and more": "{0} y más",
    "From catchment area": "De la zona",
    "Name of the catchment area": "Nombre de la zona",
    "To school": "Al centro",
    "Name of the school": "Nombre del centro",
    "Pupils: {0}": "Alumnado: {0}",
    "Land within reach of a school": "Terreno al alcance de un centro",
    "within {0}": "hasta {0}",
    "Way of travelling": "Modo de desplazamiento",
    "Length of the way, m": "Longitud del recorrido, m",
    "Area, ha": "Superficie, ha",
    "Area, m²": "Superficie, m²",
    "Pupils in reach": "Alumnado al alcance",
    "Of them, who attend it": "De ellos, los que asisten",
    "Pupils in reach: {0}": "Alumnado al alcance: {0}",
    "Of them, who attend it: {0}": "De ellos, los que asisten: {0}",
    "Pupils per hectare, by square of homes": "Alumnado por hectárea, por cuadrados de domicilios",
    "Side of the squares, m": "Lado de los cuadrados, m",
    "Findings of the check: places": "Hallazgos de la revisión: puntos",
    "Findings of the check: areas": "Hallazgos de la revisión: áreas",
    "Error": "Error",
    "Pale or withheld: {0}": "Pálido o no mostrado: {0}",
    "For the public: values of few pupils, and what would give them away, are withheld.":
      "Para el público: no se muestran los valores de pocos alumnos ni lo que los delataría.",
    "Internal, not for publication: some values are of few pupils.":
      "Interno, no para publicar: algunos valores son de pocos alumnos.",
    "Source: {0}. {1}.": "Fuente: {0}. {1}.",
    "Pupils enrolled here, of the places of the schools":
      "Alumnado matriculado aquí, de las plazas de los centros",
    "Local M: how far its pupils are from those of the city, nats":
      "M local: cuánto se aleja su alumnado del de la ciudad, nats",
    "Part of M that the place adds": "Parte de M que añade el lugar",
    "Location quotient: how many times the city's share of the group":
      "Cociente de localización: cuántas veces la proporción del grupo en la ciudad",
  ]
}
