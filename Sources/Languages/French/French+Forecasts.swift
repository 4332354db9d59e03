extension Language {
  /// Headings and sentences of forecasts.
  static let frenchForecasts: [String: String] = [
    "Pupils of {0}, from {1} school years, {2} to {3}:":
      "Élèves de {0}, d’après {1} années scolaires, de {2} à {3} :",
    "80 % interval": "intervalle à 80 %",
    "first grade": "premier niveau",
    "How far forecasts of earlier years would have been off, beside taking the last year again:":
      "De combien les prévisions des années passées se seraient trompées, à côté de la reprise de la dernière année :",
    "areas and grades": "zones et niveaux",
    "years ahead": "années d’avance",
    "mean error": "erreur moyenne",
    "last year again": "dernière année reprise",
    "held by intervals of 80 %": "dans les intervalles à 80 %",
    "Areas that change most by {0}:": "Zones qui changent le plus d’ici {0} :",
    "today": "aujourd’hui",
    "then": "alors",
    "Schools with more pupils than places, if pupils go on to choose as today: {0} already, {1} later:":
      "Écoles avec plus d’élèves que de places, si les élèves choisissent comme aujourd’hui : {0} déjà, {1} plus tard :",
    "Schools with more pupils than places, if pupils go on to choose as today: {0} already, none later":
      "Écoles avec plus d’élèves que de places, si les élèves choisissent comme aujourd’hui : {0} déjà, aucune plus tard",
    "places": "places",
    "full from": "pleine dès",
    "The first year of the forecast of {0}, {1}:": "La première année de la prévision de {0}, {1} :",
    "from": "de",
    "number": "nombre",
    "own ratio": "rapport propre",
    "of the district": "du district",
    "of the city": "de la ville",
    "ratio taken": "rapport retenu",
    "dwellings": "logements",
    "{0} of the city {1}": "{0} de la ville {1}",
    "by cohorts": "par cohortes",
    "as today": "comme aujourd’hui",
    "Of the number by cohorts and that of today, dwellings added, a mean is taken, in which today's has a weight of {0}.":
      "On prend la moyenne du nombre par cohortes et de celui d’aujourd’hui, logements ajoutés ; celui d’aujourd’hui y a un poids de {0}.",
    "Of the weights tried, that one would have forecast the last years best.":
      "De tous les poids essayés, celui-ci aurait le mieux prévu les dernières années.",
    "That is the usual weight where fewer than {0} years are known.":
      "C’est le poids habituel quand moins de {0} années sont connues.",
    "births of {0}": "naissances de {0}",
    "The ratio taken is (own pupils after + {0} × that of the district) / (own pupils before + {1}), over the last {2} steps from year to year at most; the district's is drawn to the city's in the same way. What a ratio has beyond 1 came by moving in, what it lacks has moved out.":
      "Le rapport retenu est (élèves après + {0} × celui du secteur) / (élèves avant + {1}), sur les {2} derniers passages d’année en année au plus ; celui du secteur est rapproché de celui de la ville de la même façon. Ce qu’un rapport a au-delà de 1 est venu d’ailleurs, ce qui lui manque est parti.",
    "All years:": "Toutes les années :",
    "The pupils are those forecast for {0}: {1}, beside {2} in {3}. Each stands in the place of one of today’s: home, groups and school are those of that pupil.":
      "Les élèves sont ceux que la prévision donne pour {0} : {1}, contre {2} en {3}. Chacun tient la place d’un élève d’aujourd’hui, dont il a le domicile, les groupes et l’école.",
    "Of {0} pupils of the district beside the area's own, {1} would have forecast the last years best.":
      "De {0} élèves du district à côté de ceux du secteur, {1} auraient le mieux prévu les dernières années.",
    "pupils go from {0} in {1} to {2} in {3}: check that both years count the same areas and grades, each pupil once":
      "le nombre d’élèves passe de {0} en {1} à {2} en {3} : vérifier que les deux années comptent les mêmes secteurs et niveaux, et chaque élève une seule fois",
    "births go from {0} in {1} to {2} in {3}: check that the years are over and count the same areas, each birth once":
      "le nombre de naissances passe de {0} en {1} à {2} en {3} : vérifier que ces années sont finies et comptent les mêmes secteurs, et chaque naissance une seule fois",
    "dwellings of {0} bring {1} pupils, beside {2} today: check that \"units\" are dwellings, and \"yield\" the pupils of one":
      "les logements de {0} amènent {1} élèves, pour {2} aujourd’hui : vérifier que « units » compte des logements et que « yield » est le nombre d’élèves de chacun",
    "nobody is counted in {0} in {1}, where there are pupils the years before and after: 0 seems to stand for what is not known":
      "en {0} personne n’est compté dans {1}, où il y a des élèves l’année d’avant et celle d’après : 0 semble y dire que le nombre n’est pas connu",
    "{0}: {1} has no number for {2} of {3} areas":
      "{0} : {1} n’a aucun nombre pour {2} des {3} secteurs",
    "no school is known for {0} of {1}, as their schools close and none is named that takes over: {2}; name it in the column \"successor\" of the schools":
      "aucune école n’est connue pour {0} en {1}, car leur école ferme sans qu’une autre soit indiquée pour la reprendre : {2} ; indiquez-la dans la colonne « successor » des écoles",
    "no school is known for {0} of {1}: nobody of their area is in their grade today, and no school of the area has it or names it in its column \"stage\": {2}":
      "aucune école n’est connue pour {0} en {1} : personne de leur secteur n’est à leur niveau aujourd’hui, et aucune école du secteur ne l’a ni ne l’indique dans la colonne « stage » : {2}",
    "schools that are still to open have no pupils in the forecast, as nobody chooses them today: {0}":
      "les écoles qui doivent encore ouvrir n’ont pas d’élèves dans la prévision, car personne ne les choisit aujourd’hui : {0}",
    "it is not known of {0} of {1} pupils whether they are in the group {2}: today’s members are those counted, those of later years take in such pupils at the share of the others":
      "pour {0} élèves sur {1}, on ne sait pas s’ils sont dans le groupe {2} : les membres d’aujourd’hui sont ceux qui ont été comptés, ceux des années à venir comprennent ces élèves dans la proportion des autres",
    "{0}: {1} has no number for {2} of {3} areas or grades in which there are pupils in other years: the ratios are worked out without them":
      "{0} : {1} n’a pas de nombre pour {2} secteurs ou niveaux sur {3} où il y a des élèves les autres années : les ratios sont calculés sans eux",
    "{0} of {1} whose school closes and names none that takes over: they count at the school of their area, or where that has none at the nearest public or subsidised one":
      "{0} en {1} dans des écoles qui ferment sans en indiquer une qui les reprenne : ils comptent à l’école de leur secteur ou, là où il n’y en a pas, à l’école publique ou sous contrat la plus proche",
    "{0} school seems to have opened with its first grades and keeps to them in the forecast: {1}; if it grows by a grade a year, name all its grades in the column \"stage\" of the schools":
      "écoles qui semblent avoir ouvert avec leurs premières classes et qui s’y tiennent dans la prévision : {0} ({1}) ; si elles grandissent d’une classe par an, nommez toutes leurs classes dans la colonne « stage » des écoles",
    "{0} schools seem to have opened with their first grades and keep to them in the forecast: {1}; if they grow by a grade a year, name all their grades in the column \"stage\" of the schools":
      "écoles qui semblent avoir ouvert avec leurs premières classes et qui s’y tiennent dans la prévision : {0} ({1}) ; si elles grandissent d’une classe par an, nommez toutes leurs classes dans la colonne « stage » des écoles",
  ]
}
