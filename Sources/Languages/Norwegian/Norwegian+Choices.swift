extension Language {
  /// What families do, and what plans come to by it.
  static let norwegianChoices: [String: String] = [
    "way to the school of the area, km": "vei til skolen i området, km",
    "straight line to the nearest other school, km": "rett linje til nærmeste andre skole, km",
    "that other school is subsidised": "denne andre skolen er offentlig støttet",
    "that other school is private": "denne andre skolen er privat",
    "the school of the area is subsidised": "skolen i området er offentlig støttet",
    "the pupil is of {0}": "eleven har: {0}",
    "share of {0} among the others of the area": "andel {0} blant de andre i området",
    "that share, for pupils of {0}": "denne andelen, for elever med: {0}",
    "The pupils live in only {0} areas: standard errors are too small rather than too large.":
      "Elevene bor i bare {0} områder: standardfeilene er heller for små enn for store.",
    "Areas are too few to tell what their composition does.":
      "Det er for få områder til å si hva sammensetningen gjør.",
    """
    What families do: a logit of who goes to a school of the own catchment area, fitted on \
    {0} pupils in {1} areas, of whom {2} do.
    """:
      """
    Hva familiene gjør: en logit av hvem som går på en skole i egen skolekrets, tilpasset \
    {0} elever i {1} områder, hvorav {2} gjør det.
    """,
    """
    {0} pupils take no part: their area, its school, the way there, their own school or \
    their group is not known.
    """:
      "{0} elever er ikke med: området, dets skole, veien dit, egen skole eller gruppe er ikke kjent.",
    "{0} pupil more counts in neither plan: the second gives this pupil no school of the area, or no way to it.":
      "{0} elev til er ikke med i noen av planene: den andre gir eleven ingen skole i området, eller ingen vei dit.",
    "{0} pupils more count in neither plan: the second gives them no school of their area, or no way to it.":
      "{0} elever til er ikke med i noen av planene: den andre gir dem ingen skole i området, eller ingen vei dit.",
    "Left out, as the same for all or told by others: {0}":
      "Utelatt, fordi det er likt for alle eller sagt av andre: {0}",
    "McFadden’s R²: {0}. Standard errors allow for pupils of one area being alike.":
      "McFaddens R²: {0}. Standardfeilene tar hensyn til at elever i ett område ligner hverandre.",
    "Calibration: pupils by tenths of the fitted probability":
      "Kalibrering: elever etter tideler av den tilpassede sannsynligheten",
    """
    Whoever does not go to a school of the area stays at today’s school or, where that is of \
    the area or closed, goes where a near neighbour goes who leaves the area. Intervals: if \
    all comply, for other pupils of the same kind; as expected, over {0} draws of the \
    coefficients and of each family’s choice.
    """:
      """
    Den som ikke går på en skole i området, blir på dagens skole eller, der denne hører til \
    området eller legges ned, går dit en nær nabo går som forlater området. Intervaller: om \
    alle følger planen, for andre elever av samme slag; som ventet, over {0} trekninger av \
    koeffisientene og av hver families valg.
    """,
    """
    The model knows less of families than they do: where a level as expected is not that of \
    today in fact, read the change rather than the level.
    """:
      """
    Modellen vet mindre om familiene enn de selv gjør: der et ventet nivå ikke er det \
    faktiske i dag, les endringen heller enn nivået.
    """,
    "Where an interval does not hold its value, the value still holds what chance adds.":
      """
    Der et intervall ikke inneholder verdien sin, inneholder verdien fortsatt det \
    tilfeldigheten legger til.
    """,
    "{0} pupils would have a longer way to the school of their area than any that the model has seen.":
      "{0} elever ville få lengre vei til skolen i området enn noen modellen har sett.",
    "coefficient": "koeffisient",
    "standard error": "standardfeil",
    "odds ratio": "oddsforhold",
    "constant": "konstant",
    "expected": "ventet",
    "observed": "observert",
    "As if all complied": "Som om alle fulgte planen",
    "As expected": "Som ventet",
    "Today in fact": "I dag, faktisk",
    "pupils at a school of their area": "elever på en skole i området sitt",
    "D of {0} over the schools": "D for {0} over skolene",
    "mean way to school": "gjennomsnittlig skolevei",
    "D over the schools if all go to a school of their area":
      "D over skolene om alle går på en skole i området sitt",
    "D over the schools as families are expected to choose":
      "D over skolene slik familiene ventes å velge",
    "Mean way to school if all go to a school of their area, m":
      "Gjennomsnittlig skolevei om alle går på en skole i området sitt, m",
    "Mean way to school as families are expected to choose, m":
      "Gjennomsnittlig skolevei slik familiene ventes å velge, m",
    "Pupils expected to go to a school of their catchment area":
      "Elever som ventes å gå på en skole i skolekretsen sin",
    "Pupils as families are expected to choose": "Elever slik familiene ventes å velge",
    "Pupils as families are expected to choose, by place":
      "Elever slik familiene ventes å velge, per plass",
  ]
}
