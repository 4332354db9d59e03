extension Language {
  /// What families do, and what plans come to by it.
  static let italianChoices: [String: String] = [
    "way to the school of the area, km": "percorso alla scuola del bacino, km",
    "straight line to the nearest other school, km": "linea retta all’altra scuola più vicina, km",
    "that other school is subsidised": "quest’altra scuola è convenzionata",
    "that other school is private": "quest’altra scuola è privata",
    "the school of the area is subsidised": "la scuola del bacino è convenzionata",
    "the pupil is of {0}": "l’alunno è di: {0}",
    "share of {0} among the others of the area": "quota di {0} tra gli altri del bacino",
    "that share, for pupils of {0}": "questa quota, per gli alunni di: {0}",
    "The pupils live in only {0} areas: standard errors are too small rather than too large.":
      """
    Gli alunni vivono in soli {0} bacini: gli errori standard sono piuttosto troppo piccoli \
    che troppo grandi.
    """,
    "Areas are too few to tell what their composition does.":
      "I bacini sono troppo pochi per dire che cosa fa la loro composizione.",
    """
    What families do: a logit of who goes to a school of the own catchment area, fitted on \
    {0} pupils in {1} areas, of whom {2} do.
    """:
      """
    Che cosa fanno le famiglie: un logit di chi va a una scuola del proprio bacino, stimato \
    su {0} alunni in {1} bacini, di cui ci va il {2}.
    """,
    """
    {0} pupils take no part: their area, its school, the way there, their own school or \
    their group is not known.
    """:
      """
    {0} alunni non contano: non si conosce il bacino, la sua scuola, il percorso, la propria \
    scuola o il gruppo.
    """,
    "{0} pupil more counts in neither plan: the second gives this pupil no school of the area, or no way to it.":
      "{0} altro alunno non conta in nessuno dei due piani: il secondo non gli dà una scuola del bacino né un percorso fino ad essa.",
    "{0} pupils more count in neither plan: the second gives them no school of their area, or no way to it.":
      "{0} altri alunni non contano in nessuno dei due piani: il secondo non dà loro una scuola del bacino né un percorso fino ad essa.",
    "Left out, as the same for all or told by others: {0}":
      "Lasciati fuori, perché uguali per tutti o detti da altri: {0}",
    "McFadden’s R²: {0}. Standard errors allow for pupils of one area being alike.":
      "R² di McFadden: {0}. Gli errori standard tengono conto che gli alunni di un bacino si somigliano.",
    "Calibration: pupils by tenths of the fitted probability":
      "Calibrazione: alunni per decimi della probabilità stimata",
    """
    Whoever does not go to a school of the area stays at today’s school or, where that is of \
    the area or closed, goes where a near neighbour goes who leaves the area. Intervals: if \
    all comply, for other pupils of the same kind; as expected, over {0} draws of the \
    coefficients and of each family’s choice.
    """:
      """
    Chi non va a una scuola del bacino resta in quella di oggi o, se questa è del bacino o \
    chiude, va dove va un vicino che esce dal bacino. Intervalli: se tutti aderiscono, per \
    altri alunni dello stesso tipo; secondo le attese, su {0} sorteggi dei coefficienti e \
    della scelta di ogni famiglia.
    """,
    """
    The model knows less of families than they do: where a level as expected is not that of \
    today in fact, read the change rather than the level.
    """:
      """
    Il modello sa delle famiglie meno di loro stesse: dove un livello atteso non è quello di \
    oggi di fatto, si legga la variazione più che il livello.
    """,
    "Where an interval does not hold its value, the value still holds what chance adds.":
      "Dove un intervallo non contiene il suo valore, il valore contiene ancora ciò che aggiunge il caso.",
    "{0} pupils would have a longer way to the school of their area than any that the model has seen.":
      """
    {0} alunni avrebbero un percorso alla scuola del bacino più lungo di tutti quelli che il \
    modello ha visto.
    """,
    "coefficient": "coefficiente",
    "standard error": "errore standard",
    "odds ratio": "rapporto delle quote",
    "constant": "costante",
    "expected": "atteso",
    "observed": "osservato",
    "As if all complied": "Se tutti aderissero",
    "As expected": "Secondo le attese",
    "Today in fact": "Oggi, di fatto",
    "pupils at a school of their area": "alunni in una scuola del proprio bacino",
    "D of {0} over the schools": "D di {0} tra le scuole",
    "mean way to school": "percorso medio a scuola",
    "D over the schools if all go to a school of their area":
      "D tra le scuole se tutti vanno a una scuola del proprio bacino",
    "D over the schools as families are expected to choose":
      "D tra le scuole secondo la scelta attesa delle famiglie",
    "Mean way to school if all go to a school of their area, m":
      "Percorso medio a scuola se tutti vanno a una scuola del proprio bacino, m",
    "Mean way to school as families are expected to choose, m":
      "Percorso medio a scuola secondo la scelta attesa delle famiglie, m",
    "Pupils expected to go to a school of their catchment area":
      "Alunni attesi in una scuola del proprio bacino",
    "Pupils as families are expected to choose": "Alunni secondo la scelta attesa delle famiglie",
    "Pupils as families are expected to choose, by place":
      "Alunni secondo la scelta attesa delle famiglie, per posto",
  ]
}
