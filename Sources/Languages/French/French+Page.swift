extension Language {
  /// The words of a report as a page, and of a map as a picture.
  static let frenchPage: [String: String] = [
    "The city in short": "La ville en bref",
    "Mean way to school": "Trajet moyen vers l’école",
    "At most 1 km from their school": "À 1 km de l’école au plus",
    "In a school of their own area": "Dans une école de leur secteur",
    "Pupils go {0} to school on average; half of them go at most {1}, and nine in ten at most {2}.":
      "Les élèves parcourent en moyenne {0} jusqu’à l’école ; la moitié au plus {1}, et neuf sur dix au plus {2}.",
    "The nearest school is {0} away on average: pupils go {1} further than that.":
      "L’école la plus proche est en moyenne à {0} : les élèves vont {1} plus loin.",
    "{0} of them are enrolled in a school of their own catchment area.":
      "{0} d’entre eux sont inscrits dans une école de leur secteur.",
    "Who goes further": "Qui va plus loin",
    "{0} of the pupils who live here belong to this group{1}.":
      "{0} des élèves qui vivent ici appartiennent à ce groupe{1}.",
    "The index of dissimilarity, which is 0 where all places have the same share of the group and 1 where none is mixed, is {0} over the catchment areas in which pupils live and {1} over the schools that they attend.":
      "L’indice de dissimilarité, qui vaut 0 si tous les lieux ont la même part du groupe et 1 si aucun n’est mixte, est de {0} entre les secteurs où vivent les élèves et de {1} entre les écoles qu’ils fréquentent.",
    "{0} ({1} percentage points)": "{0} ({1} points de pourcentage)",
    "The schools’ share of the group lies furthest above that of the homes around them in {0}, and furthest below it in {1}.":
      "Le secteur où la part du groupe dans les écoles dépasse le plus celle des domiciles alentour est {0} ; celui où elle lui est le plus inférieure, {1}.",
    "The map": "La carte",
    "The areas of the map": "Les secteurs de la carte",
    "Point at an area to see its value, and to find it in the charts and in the table below, which holds all that the map shows.":
      "Pointez un secteur pour voir sa valeur et le retrouver dans les graphiques et dans le tableau ci-dessous, qui contient tout ce que montre la carte.",
    "The map needs a browser that runs scripts; the table below holds what it shows.":
      "La carte demande un navigateur qui exécute des scripts ; le tableau ci-dessous contient ce qu’elle montre.",
    "What the map shows": "Ce que montre la carte",
    "Show schools": "Afficher les écoles",
    "Whole city": "Toute la ville",
    "Map of the catchment areas": "Carte des secteurs scolaires",
    "Arrow keys move the map, plus and minus zoom.": "Les flèches déplacent la carte, plus et moins zooment.",
    "All pupils": "Tous les élèves",
    "School year": "Année scolaire",
    "Keep this table as CSV": "Enregistrer ce tableau en CSV",
    "Charts": "Graphiques",
    "These figures as a table": "Ces chiffres en tableau",
    "all but {0}": "tous sauf {0}",
    "How far pupils go to school, on average": "Quelle distance parcourent les élèves, en moyenne",
    "The whiskers are intervals at 95 %.": "Les traits fins sont des intervalles à 95 %.",
    "Interval at 95 %": "Intervalle à 95 %",
    "How much schools are asked for": "Combien les écoles sont demandées",
    "Share of the schools by first choices for each of their entry places.":
      "Part des écoles selon les premiers vœux par place d’entrée.",
    "First choices by place": "Premiers vœux par place",
    "Share of the schools": "Part des écoles",
    "Index of dissimilarity. Dashed: what chance alone would give.":
      "Indice de dissimilarité. Pointillé : ce que donnerait le seul hasard.",
    "Whiskers: interval at 95 % without what chance adds.":
      "Traits fins : intervalle à 95 % sans ce que le hasard ajoute.",
    "Pupils sorted by": "Élèves répartis selon",
    "Index": "Indice",
    "By chance alone": "Par le seul hasard",
    "Homes and schools, area by area: {0}": "Domiciles et écoles, secteur par secteur : {0}",
    "Each dot is a catchment area. Above the line its schools have a greater share than its homes.":
      "Chaque point est un secteur. Au-dessus de la ligne, ses écoles ont une part plus grande que ses domiciles.",
    "The areas with the widest differences": "Les secteurs aux plus grands écarts",
    "Homes": "Domiciles",
    "Year by year: {0}": "Année après année : {0}",
    "Index of dissimilarity.": "Indice de dissimilarité.",
    "Areas": "Secteurs",
    "Homes in residential units": "Domiciles par unités résidentielles",
    "Homes in catchment areas": "Domiciles par secteurs scolaires",
    "Nearest schools": "Écoles les plus proches",
    "Schools attended": "Écoles fréquentées",
    "Districts": "Districts",
    "All main measures by catchment area": "Toutes les mesures principales par secteur",
    "Taking stock": "État des lieux",
    "What is meant": "De quoi il s’agit",
    "How it came to be measured": "Comment on en est venu à la mesurer",
    "Kinds of indices": "Types d’indices",
    "This territory": "Ce territoire",
    "School segregation is the uneven spread of groups of pupils, by origin or by the education of their parents, over the schools of a city.":
      "La ségrégation scolaire est la répartition inégale de groupes d’élèves, selon l’origine ou le diplôme des parents, entre les écoles d’une ville.",
    "Residential segregation is the same over the places where they live. Where schools draw from their surroundings, the one passes into the other; what choice, admission and the siting of schools add or take away is the gap between both.":
      "La ségrégation résidentielle est la même chose entre les lieux où ils vivent. Là où les écoles recrutent alentour, l’une passe dans l’autre ; ce que le choix, l’admission et l’implantation des écoles ajoutent ou retirent est l’écart entre les deux.",
    "A catchment area is the territory whose residents have a place or priority in its schools.":
      "Un secteur scolaire est le territoire dont les habitants ont une place ou la priorité dans ses écoles.",
    "The index of dissimilarity was set out by Otis and Beverly Duncan in 1955, for the neighbourhoods of American cities; isolation and exposure go back to Wendell Bell (1954), indices by entropy to Henri Theil and Anthony Finizza (1971), who made them for schools.":
      "L’indice de dissimilarité a été exposé par Otis et Beverly Duncan en 1955, pour les quartiers de villes américaines ; l’isolement et l’exposition remontent à Wendell Bell (1954), les indices d’entropie à Henri Theil et Anthony Finizza (1971), qui les firent pour des écoles.",
    "In 1988 Douglas Massey and Nancy Denton sorted the indices into five dimensions. Since then much work has gone into what chance alone does to small units, and into distances, streets and scale in place of lists of areas.":
      "En 1988, Douglas Massey et Nancy Denton ont rangé les indices en cinq dimensions. Depuis, on a beaucoup travaillé sur ce que le seul hasard fait aux petites unités, et sur les distances, les rues et l’échelle au lieu de listes de secteurs.",
    "Evenness asks whether all units have the same mix, exposure whom a pupil meets; concentration, clustering and centralisation ask where in the city the units of a group lie.":
      "L’égalité demande si toutes les unités ont le même mélange, l’exposition qui un élève rencontre ; concentration, agrégation et centralisation demandent où se trouvent dans la ville les unités d’un groupe.",
    "half the sum of the differences between the unit’s parts of the group and of the rest; 0 is even, 1 wholly apart":
      "la moitié de la somme des différences entre la part du groupe et celle du reste dans chaque unité ; 0 est égal, 1 tout à fait séparé",
    "the same against all pupils instead of the rest": "la même chose avec tous les élèves au lieu du reste",
    "the share of the group in the unit of its average member":
      "la part du groupe dans l’unité de son membre moyen",
    "the share of the rest in the unit of the group’s average member":
      "la part du reste dans l’unité du membre moyen du groupe",
    "isolation without what the group’s share in the city alone would give":
      "l’isolement sans ce que donnerait la seule part du groupe dans la ville",
    "how much less mixed units are than the city, by entropy":
      "combien les unités sont moins mêlées que la ville, par l’entropie",
    "how much the unit tells of the group": "combien l’unité dit du groupe",
    "What it says": "Ce qu’il dit",
    "Indices of the city: {0}": "Indices de la ville : {0}",
    "{0} has {1} and {2}.": "{0} compte {1} et {2}.",
    "{0} catchment area has no school of its own": "{0} secteur n’a pas d’école à lui",
    "{0} catchment areas have no school of their own": "{0} secteurs n’ont pas d’école à eux",
    "{0}: {1}.": "{0} : {1}.",
    "The study follows it over {0} school years: {1}.": "L’étude le suit sur {0} années scolaires : {1}.",
    "Methods": "Méthodes",
    "Quality of the data": "Qualité des données",
    "Ways to school: {0}. Everything lies in {1}.": "Trajets vers l’école : {0}. Tout est en {1}.",
    "Intervals at 95 % say how far a value might lie elsewhere with other pupils of the same kind. Values of few pupils vary most.":
      "Les intervalles à 95 % disent jusqu’où une valeur pourrait varier avec d’autres élèves du même genre. Les valeurs de peu d’élèves varient le plus.",
    "Indices over many small units come out above 0 even where pupils are spread at random; what chance alone would give stands beside them.":
      "Les indices sur beaucoup de petites unités dépassent 0 même si les élèves sont répartis au hasard ; ce que donnerait le seul hasard figure à côté.",
    "Definitions of the indicators": "Définitions des indicateurs",
    "Pupils who could not be placed": "Élèves qui n’ont pu être situés",
    "Reason": "Motif",
    "Nothing in the data speaks against the figures.": "Rien dans les données ne parle contre les chiffres.",
    "What is wrong with the data stands at the beginning of the page.":
      "Ce qui ne va pas dans les données figure au début de la page.",
    "Skip to the content": "Aller au contenu",
    "Where pupils live, how far they go to school, and how mixed schools are":
      "Où vivent les élèves, quel trajet ils font jusqu’à l’école et combien les écoles sont mixtes",
    "For the public": "Pour le public",
    "Internal: not for the public": "Interne : pas pour le public",
    "Chapters": "Chapitres",
    "Made by {0} of the study {1}. Nothing in this page leaves your machine.":
      "Fait par {0} d’après l’étude {1}. Rien de cette page ne quitte votre machine.",
    "Licence of Leaflet, which draws the map": "Licence de Leaflet, qui dessine la carte",
    "To know first": "À savoir d’abord",
    "Move the map": "Déplacer la carte",
    "Up": "Haut",
    "Down": "Bas",
    "Left": "Gauche",
    "Right": "Droite",
    "Places by pupils who live here": "Places par élèves qui vivent ici",
    "Places and pupils by area": "Places et élèves par secteur",
    "Places of all grades of a school count in the area to which it belongs; below 100 % not all who live in an area find a place there.":
      "Les places de tous les niveaux d’une école comptent dans le secteur auquel elle appartient ; au-dessous de 100 %, tous ceux qui vivent dans un secteur n’y trouvent pas de place.",
    "Pupils by district of the home (rows) and of the school (columns)":
      "Élèves par district du domicile (lignes) et de l’école (colonnes)",
    "District of the home": "District du domicile",
    "Outside all districts": "Hors de tous les districts",
    "In a school of their own district": "Dans une école de leur district",
    "Area of the home": "Secteur du domicile",
    "Area of the school": "Secteur de l’école",
    "Of those who live there and are enrolled": "De ceux qui y vivent et sont inscrits",
    "The largest flows between areas": "Les plus grands flux entre secteurs",
    "Flows between areas": "Flux entre secteurs",
    "{0}, over the areas": "{0}, entre les secteurs",
    "{0}, over the schools": "{0}, entre les écoles",
    "Index of dissimilarity by district": "Indice de dissimilarité par district",
    "Segregation by district": "Ségrégation par district",
    "Source: {0}": "Source : {0}",
  ]
}
