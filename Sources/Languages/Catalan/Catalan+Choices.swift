extension Language {
  /// What families do, and what plans come to by it.
  static let catalanChoices: [String: String] = [
    "way to the school of the area, km": "camí al centre de la zona, km",
    "straight line to the nearest other school, km": "línia recta a l’altre centre més proper, km",
    "that other school is subsidised": "aquest altre centre és concertat",
    "that other school is private": "aquest altre centre és privat",
    "the school of the area is subsidised": "el centre de la zona és concertat",
    "the pupil is of {0}": "l’alumne és de: {0}",
    "share of {0} among the others of the area": "proporció ({0}) entre la resta de la zona",
    "that share, for pupils of {0}": "aquesta proporció, per a l’alumnat de: {0}",
    "The pupils live in only {0} areas: standard errors are too small rather than too large.":
      "L’alumnat viu en només {0} zones: els errors estàndard són més aviat massa petits que massa grans.",
    "Areas are too few to tell what their composition does.":
      "Hi ha massa poques zones per saber què fa la seva composició.",
    """
    What families do: a logit of who goes to a school of the own catchment area, fitted on \
    {0} pupils in {1} areas, of whom {2} do.
    """:
      """
    Què fan les famílies: un logit de qui va a un centre de la pròpia zona, ajustat amb {0} \
    alumnes de {1} zones, dels quals hi va el {2}.
    """,
    """
    {0} pupils take no part: their area, its school, the way there, their own school or \
    their group is not known.
    """:
      """
    {0} alumnes no hi compten: no se’n coneix la zona, el centre de la zona, el camí, el \
    centre propi o el grup.
    """,
    "{0} pupil more counts in neither plan: the second gives this pupil no school of the area, or no way to it.":
      "{0} alumne més no compta en cap dels dos plans: el segon no li dona centre de la zona ni camí fins a ell.",
    "{0} pupils more count in neither plan: the second gives them no school of their area, or no way to it.":
      "{0} alumnes més no compten en cap dels dos plans: el segon no els dona centre de la zona ni camí fins a ell.",
    "Left out, as the same for all or told by others: {0}":
      "S’han deixat fora, per ser iguals per a tothom o dits per altres: {0}",
    "McFadden’s R²: {0}. Standard errors allow for pupils of one area being alike.":
      "R² de McFadden: {0}. Els errors estàndard tenen en compte que l’alumnat d’una zona s’assembla.",
    "Calibration: pupils by tenths of the fitted probability":
      "Calibratge: alumnat per dècims de la probabilitat ajustada",
    """
    Whoever does not go to a school of the area stays at today’s school or, where that is of \
    the area or closed, goes where a near neighbour goes who leaves the area. Intervals: if \
    all comply, for other pupils of the same kind; as expected, over {0} draws of the \
    coefficients and of each family’s choice.
    """:
      """
    Qui no va a un centre de la zona es queda al centre d’avui o, si és de la zona o tanca, \
    va on va un veí proper que surt de la zona. Intervals: si tothom compleix, per a altre \
    alumnat de la mateixa mena; segons s’espera, sobre {0} sortejos dels coeficients i de la \
    tria de cada família.
    """,
    """
    The model knows less of families than they do: where a level as expected is not that of \
    today in fact, read the change rather than the level.
    """:
      """
    El model sap menys de les famílies que elles mateixes: quan un nivell esperat no és el \
    d’avui de fet, cal llegir el canvi més que el nivell.
    """,
    "Where an interval does not hold its value, the value still holds what chance adds.":
      "Quan un interval no conté el seu valor, el valor encara conté el que hi afegeix l’atzar.",
    "{0} pupils would have a longer way to the school of their area than any that the model has seen.":
      "{0} alumnes tindrien un camí al centre de la zona més llarg que cap dels que ha vist el model.",
    "coefficient": "coeficient",
    "standard error": "error estàndard",
    "odds ratio": "raó de probabilitats",
    "constant": "constant",
    "expected": "esperat",
    "observed": "observat",
    "As if all complied": "Com si tothom complís",
    "As expected": "Segons s’espera",
    "Today in fact": "Avui, de fet",
    "pupils at a school of their area": "alumnat en un centre de la seva zona",
    "D of {0} over the schools": "D entre centres, {0}",
    "mean way to school": "camí mitjà al centre",
    "D over the schools if all go to a school of their area":
      "D entre centres si tothom va a un centre de la seva zona",
    "D over the schools as families are expected to choose":
      "D entre centres segons la tria que s’espera de les famílies",
    "Mean way to school if all go to a school of their area, m":
      "Camí mitjà al centre si tothom va a un centre de la seva zona, m",
    "Mean way to school as families are expected to choose, m":
      "Camí mitjà al centre segons la tria que s’espera de les famílies, m",
    "Pupils expected to go to a school of their catchment area":
      "Alumnat que s’espera en un centre de la seva zona",
    "Pupils as families are expected to choose":
      "Alumnat segons la tria que s’espera de les famílies",
    "Pupils as families are expected to choose, by place":
      "Alumnat segons la tria que s’espera de les famílies, per plaça",
  ]
}
