extension Language {
  /// What families do, and what plans come to by it.
  static let frenchChoices: [String: String] = [
    "way to the school of the area, km": "trajet vers l’école du secteur, km",
    "straight line to the nearest other school, km":
      "ligne droite vers l’autre école la plus proche, km",
    "that other school is subsidised": "cette autre école est subventionnée",
    "that other school is private": "cette autre école est privée",
    "the school of the area is subsidised": "l’école du secteur est subventionnée",
    "the pupil is of {0}": "l’élève est de : {0}",
    "share of {0} among the others of the area": "part ({0}) parmi les autres du secteur",
    "that share, for pupils of {0}": "cette part, pour les élèves de : {0}",
    "The pupils live in only {0} areas: standard errors are too small rather than too large.":
      """
    Les élèves habitent dans {0} secteurs seulement : les erreurs types sont plutôt trop \
    petites que trop grandes.
    """,
    "Areas are too few to tell what their composition does.":
      "Les secteurs sont trop peu nombreux pour dire ce que fait leur composition.",
    """
    What families do: a logit of who goes to a school of the own catchment area, fitted on \
    {0} pupils in {1} areas, of whom {2} do.
    """:
      """
    Ce que font les familles : un logit de qui va dans une école de son secteur, ajusté sur \
    {0} élèves de {1} secteurs, dont {2} y vont.
    """,
    """
    {0} pupils take no part: their area, its school, the way there, their own school or \
    their group is not known.
    """:
      """
    {0} élèves ne comptent pas : leur secteur, son école, le trajet, leur propre école ou \
    leur groupe n’est pas connu.
    """,
    "{0} pupil more counts in neither plan: the second gives this pupil no school of the area, or no way to it.":
      "{0} élève de plus n’est compté dans aucun des deux plans : le second ne lui donne ni école de secteur ni trajet vers elle.",
    "{0} pupils more count in neither plan: the second gives them no school of their area, or no way to it.":
      "{0} élèves de plus ne sont comptés dans aucun des deux plans : le second ne leur donne ni école de secteur ni trajet vers elle.",
    "Left out, as the same for all or told by others: {0}":
      "Laissés de côté, car les mêmes pour tous ou dits par d’autres : {0}",
    "McFadden’s R²: {0}. Standard errors allow for pupils of one area being alike.":
      """
    R² de McFadden : {0}. Les erreurs types tiennent compte de la ressemblance des élèves \
    d’un même secteur.
    """,
    "Calibration: pupils by tenths of the fitted probability":
      "Calibration : élèves par dixièmes de la probabilité ajustée",
    """
    Whoever does not go to a school of the area stays at today’s school or, where that is of \
    the area or closed, goes where a near neighbour goes who leaves the area. Intervals: if \
    all comply, for other pupils of the same kind; as expected, over {0} draws of the \
    coefficients and of each family’s choice.
    """:
      """
    Qui ne va pas dans une école du secteur reste dans celle d’aujourd’hui ou, si elle est \
    du secteur ou ferme, va là où va un proche voisin qui quitte le secteur. Intervalles : \
    si tous s’y tiennent, pour d’autres élèves de même sorte ; comme attendu, sur {0} \
    tirages des coefficients et du choix de chaque famille.
    """,
    """
    The model knows less of families than they do: where a level as expected is not that of \
    today in fact, read the change rather than the level.
    """:
      """
    Le modèle en sait moins sur les familles qu’elles-mêmes : là où un niveau attendu n’est \
    pas celui d’aujourd’hui en fait, lisez le changement plutôt que le niveau.
    """,
    "Where an interval does not hold its value, the value still holds what chance adds.":
      "Là où un intervalle ne contient pas sa valeur, celle-ci contient encore ce qu’ajoute le hasard.",
    "{0} pupils would have a longer way to the school of their area than any that the model has seen.":
      """
    {0} élèves auraient vers l’école de leur secteur un trajet plus long que tous ceux que \
    le modèle a vus.
    """,
    "coefficient": "coefficient",
    "standard error": "erreur type",
    "odds ratio": "rapport des cotes",
    "constant": "constante",
    "expected": "attendu",
    "observed": "observé",
    "As if all complied": "Comme si tous s’y tenaient",
    "As expected": "Comme attendu",
    "Today in fact": "Aujourd’hui, en fait",
    "pupils at a school of their area": "élèves dans une école de leur secteur",
    "D of {0} over the schools": "D entre les écoles, {0}",
    "mean way to school": "trajet moyen vers l’école",
    "D over the schools if all go to a school of their area":
      "D entre les écoles si tous vont dans une école de leur secteur",
    "D over the schools as families are expected to choose":
      "D entre les écoles selon le choix attendu des familles",
    "Mean way to school if all go to a school of their area, m":
      "Trajet moyen vers l’école si tous vont dans une école de leur secteur, m",
    "Mean way to school as families are expected to choose, m":
      "Trajet moyen vers l’école selon le choix attendu des familles, m",
    "Pupils expected to go to a school of their catchment area":
      "Élèves attendus dans une école de leur secteur",
    "Pupils as families are expected to choose": "Élèves selon le choix attendu des familles",
    "Pupils as families are expected to choose, by place":
      "Élèves selon le choix attendu des familles, par place",
  ]
}
