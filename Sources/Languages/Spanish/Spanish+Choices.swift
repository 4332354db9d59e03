extension Language {
  /// What families do, and what plans come to by it.
  static let spanishChoices: [String: String] = [
    "way to the school of the area, km": "camino al centro de la zona, km",
    "straight line to the nearest other school, km": "línea recta al otro centro más cercano, km",
    "that other school is subsidised": "ese otro centro es concertado",
    "that other school is private": "ese otro centro es privado",
    "the school of the area is subsidised": "el centro de la zona es concertado",
    "the pupil is of {0}": "el alumno es de: {0}",
    "share of {0} among the others of the area": "proporción de {0} entre los demás de la zona",
    "that share, for pupils of {0}": "esa proporción, para el alumnado de: {0}",
    "The pupils live in only {0} areas: standard errors are too small rather than too large.":
      """
    El alumnado vive en solo {0} zonas: los errores estándar son más bien demasiado pequeños \
    que demasiado grandes.
    """,
    "Areas are too few to tell what their composition does.":
      "Hay demasiado pocas zonas para saber qué hace su composición.",
    """
    What families do: a logit of who goes to a school of the own catchment area, fitted on \
    {0} pupils in {1} areas, of whom {2} do.
    """:
      """
    Qué hacen las familias: un logit de quién va a un centro de la propia zona, ajustado con \
    {0} alumnos de {1} zonas, de los cuales va el {2}.
    """,
    """
    {0} pupils take no part: their area, its school, the way there, their own school or \
    their group is not known.
    """:
      """
    {0} alumnos no cuentan: no se conoce su zona, el centro de la zona, el camino, el centro \
    propio o el grupo.
    """,
    "{0} pupil more counts in neither plan: the second gives this pupil no school of the area, or no way to it.":
      "{0} alumno más no cuenta en ninguno de los dos planes: el segundo no le da centro de la zona ni camino hasta él.",
    "{0} pupils more count in neither plan: the second gives them no school of their area, or no way to it.":
      "{0} alumnos más no cuentan en ninguno de los dos planes: el segundo no les da centro de la zona ni camino hasta él.",
    "Left out, as the same for all or told by others: {0}":
      "Se han dejado fuera, por ser iguales para todos o dichos por otros: {0}",
    "McFadden’s R²: {0}. Standard errors allow for pupils of one area being alike.":
      "R² de McFadden: {0}. Los errores estándar tienen en cuenta que el alumnado de una zona se parece.",
    "Calibration: pupils by tenths of the fitted probability":
      "Calibración: alumnado por décimos de la probabilidad ajustada",
    """
    Whoever does not go to a school of the area stays at today’s school or, where that is of \
    the area or closed, goes where a near neighbour goes who leaves the area. Intervals: if \
    all comply, for other pupils of the same kind; as expected, over {0} draws of the \
    coefficients and of each family’s choice.
    """:
      """
    Quien no va a un centro de la zona se queda en el de hoy o, si es de la zona o cierra, \
    va adonde va un vecino cercano que sale de la zona. Intervalos: si todos cumplen, para \
    otro alumnado de la misma clase; según se espera, sobre {0} sorteos de los coeficientes \
    y de la elección de cada familia.
    """,
    """
    The model knows less of families than they do: where a level as expected is not that of \
    today in fact, read the change rather than the level.
    """:
      """
    El modelo sabe menos de las familias que ellas mismas: cuando un nivel esperado no es el \
    de hoy de hecho, léase el cambio más que el nivel.
    """,
    "Where an interval does not hold its value, the value still holds what chance adds.":
      "Cuando un intervalo no contiene su valor, el valor aún contiene lo que añade el azar.",
    "{0} pupils would have a longer way to the school of their area than any that the model has seen.":
      """
    {0} alumnos tendrían un camino al centro de la zona más largo que cualquiera de los que \
    ha visto el modelo.
    """,
    "coefficient": "coeficiente",
    "standard error": "error estándar",
    "odds ratio": "razón de probabilidades",
    "constant": "constante",
    "expected": "esperado",
    "observed": "observado",
    "As if all complied": "Como si todos cumplieran",
    "As expected": "Según se espera",
    "Today in fact": "Hoy, de hecho",
    "pupils at a school of their area": "alumnado en un centro de su zona",
    "D of {0} over the schools": "D de {0} entre centros",
    "mean way to school": "camino medio al centro",
    "D over the schools if all go to a school of their area":
      "D entre centros si todos van a un centro de su zona",
    "D over the schools as families are expected to choose":
      "D entre centros según la elección que se espera de las familias",
    "Mean way to school if all go to a school of their area, m":
      "Camino medio al centro si todos van a un centro de su zona, m",
    "Mean way to school as families are expected to choose, m":
      "Camino medio al centro según la elección que se espera de las familias, m",
    "Pupils expected to go to a school of their catchment area":
      "Alumnado que se espera en un centro de su zona",
    "Pupils as families are expected to choose":
      "Alumnado según la elección que se espera de las familias",
    "Pupils as families are expected to choose, by place":
      "Alumnado según la elección que se espera de las familias, por plaza",
  ]
}
