extension Language {
  /// Segregation by stage, needs in years to come and plans in reports.
  static let frenchOutlook: [String: String] = [
    "Segregation by stage and district": "Ségrégation par cycle et district",
    "Pupils count where their school stands. D is the index of dissimilarity over the schools of a place; where fewer than {0} pupils are in the group, or outside it, there is none. H says how much less mixed schools are than the city; it is the sum of what lies between districts and what lies within them.":
      "Les élèves comptent là où se trouve leur école. D est l’indice de dissimilarité entre les écoles d’un lieu ; où moins de {0} élèves sont dans le groupe, ou en dehors, il n’est pas donné. H dit combien les écoles sont moins mixtes que la ville ; c’est la somme de ce qui se joue entre les districts et de ce qui se joue à l’intérieur.",
    "All stages": "Tous les cycles",
    "{0}: index of dissimilarity by district and stage":
      "{0} : indice de dissimilarité par district et cycle",
    "{0}: between districts and within them, by stage":
      "{0} : entre les districts et à l’intérieur, par cycle",
    "Stage": "Cycle",
    "Pupils enrolled": "Élèves inscrits",
    "Share of the group": "Part du groupe",
    "Of H between districts": "Part de H entre districts",
    "Of H within districts": "Part de H à l’intérieur des districts",
    "Pupils in the grades {0}, if cohorts move on and births enter as of late; places are today’s. Of intervals of 80 % one in five misses what comes. That an area has more pupils than places is very likely where its whole interval lies above the places, likely where the forecast does, possible where only the upper end does. Schools are full if pupils go on to choose as they do today.":
      "Élèves des niveaux {0}, si les cohortes avancent et si les naissances entrent comme ces dernières années ; les places sont celles d’aujourd’hui. Sur les intervalles de 80 %, un sur cinq manque ce qui arrive. Qu’un secteur ait plus d’élèves que de places est très probable là où tout l’intervalle dépasse les places, probable là où la prévision les dépasse, possible là où seule la borne supérieure les dépasse. Les écoles se remplissent si les élèves continuent de choisir comme aujourd’hui.",
    "Places and pupils in the years to come": "Places et élèves dans les années à venir",
    "Pupils today": "Élèves aujourd’hui",
    "Pupils in {0}": "Élèves en {0}",
    "More pupils than places by then": "Plus d’élèves que de places alors",
    "Pupils and places by area, {0}": "Élèves et places par secteur, {0}",
    "very likely, as today": "très probable, comme aujourd’hui",
    "very likely": "très probable",
    "likely": "probable",
    "possible": "possible",
    "unlikely": "improbable",
    "More pupils than places from": "Plus d’élèves que de places à partir de",
    "Schools with more pupils than places, today or later":
      "Écoles ayant plus d’élèves que de places, aujourd’hui ou plus tard",
    "Areas and figures": "Secteurs et chiffres",
    "today’s areas": "secteurs d’aujourd’hui",
    "Borders drawn over them": "Limites tracées par-dessus",
    "none": "aucun",
  ]
}
