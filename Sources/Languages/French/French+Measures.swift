extension Language {
  /// Titles of measures and their units.
  static let frenchMeasures: [String: String] = [
    "Pupils who live here": "Élèves qui habitent ici",
    "Pupils enrolled here": "Élèves inscrits ici",
    "Residents of whom it is not known": "Résidents dont on ne le sait pas",
    "Share among the pupils who live here": "Part parmi les élèves qui habitent ici",
    "Share among the pupils enrolled here": "Part parmi les élèves inscrits ici",
    "Share enrolled less share resident, percentage points":
      "Part des inscrits moins part des résidents, points de pourcentage",
    "Pupils from families with low education": "Élèves de familles à faible niveau d’études",
    "Pupils from families with high education": "Élèves de familles à haut niveau d’études",
    "Applications of first rank by entry place": "Demandes de premier rang par place d’entrée",
    "Schools by their demand by place": "Établissements selon la demande par place",
    "Entry places by the demand for the schools": "Places d’entrée selon la demande des établissements",
    "below {0}": "moins de {0}",
    "{0} to {1}": "de {0} à {1}",
    "above {0}": "plus de {0}",
    "Of those assigned to schools here, for whom the school was the first choice":
      "Parmi les affectés aux établissements d’ici, ceux dont c’était le premier choix",
    "Of those whose first choice is a school here, who were assigned to it":
      "Parmi ceux dont le premier choix est un établissement d’ici, ceux qui y ont été affectés",
    "Schools by their share of first choices": "Établissements selon la part de premiers choix",
    "Pupils in {0} schools, of those {1}": "Élèves des établissements {0}, parmi ceux {1}",
    "Pupils whose school's sector is not known, of those {0}":
      "Élèves dont le secteur de l’établissement n’est pas connu, parmi ceux {0}",
    "who live here": "qui habitent ici",
    "enrolled here": "inscrits ici",
    "public": "publics",
    "subsidised": "privés sous contrat",
    "private": "privés",
    "unknown": "de secteur inconnu",
    "Of the pupils of {0} schools the year before, who are now in {1} ones":
      "Parmi les élèves d’établissements {0} l’année précédente, ceux qui sont maintenant dans des établissements {1}",
    "Of the pupils of public schools the year before, who are now in subsidised or private ones":
      "Parmi les élèves du public l’année précédente, ceux qui sont maintenant dans le privé, sous contrat ou non",
    "Pupils of the year before who are no longer found":
      "Élèves de l’année précédente qui ne sont pas retrouvés",
    "Pupils who came to {0} schools from other sectors less those who left them":
      "Élèves arrivés dans des établissements {0} d’autres secteurs moins ceux qui en sont partis",
    "Full-time support teachers for special needs by 100 pupils":
      "Enseignants de soutien en équivalent temps plein pour 100 élèves",
    "Support for special needs, of all teaching time":
      "Soutien aux besoins particuliers, de tout le temps d’enseignement",
    "Mean years of experience of the teachers": "Moyenne des années d’expérience des enseignants",
    "Experienced teachers, of all teaching time": "Enseignants expérimentés, de tout le temps d’enseignement",
    "Teachers in their first year at the school, of all teaching time":
      "Enseignants dans leur première année à l’établissement, de tout le temps d’enseignement",
    "Schools with more new teachers than the threshold":
      "Établissements avec plus de nouveaux enseignants que le seuil",
    "Mean of the schools' shares of new teachers":
      "Moyenne des parts de nouveaux enseignants des établissements",
    "Mean cost for a pupil and year, {0}": "Coût moyen par élève et par an, {0}",
    "Mean cost for a pupil and year in {0} schools, {1}":
      "Coût moyen par élève et par an dans les établissements {0}, {1}",
    "Cost for a year that half of the pupils do not exceed, {0}":
      "Coût annuel que la moitié des élèves ne dépasse pas, {0}",
    "Cost for a year that half of the pupils of {0} schools do not exceed, {1}":
      "Coût annuel que la moitié des élèves des établissements {0} ne dépasse pas, {1}",
    "Gini": "Gini",
    "Gorard's segregation index": "Indice de ségrégation de Gorard",
    "Hutchens' square root index": "Indice de racine carrée de Hutchens",
    "Information index": "Indice d’information",
    "Mutual information": "Information mutuelle",
    "Isolation": "Isolement",
    "Exposure": "Exposition",
    "Correlation ratio": "Rapport de corrélation",
    "over the residential units": "entre les unités résidentielles",
    "over the catchment areas of the homes": "entre les secteurs scolaires des domiciles",
    "over the schools nearest to the homes": "entre les établissements les plus proches des domiciles",
    "over the schools attended": "entre les établissements fréquentés",
    "what the boundaries of the catchment areas change": "ce que changent les limites des secteurs scolaires",
    "what the siting of the schools changes": "ce que change l’emplacement des établissements",
    "what school choice changes": "ce que change le choix de l’établissement",
    "public schools": "établissements publics",
    "subsidised schools": "établissements privés sous contrat",
    "private schools": "établissements privés",
    "schools of unknown sector": "établissements de secteur inconnu",
    "schools of the own catchment area": "établissements du propre secteur",
    "schools outside it": "établissements hors du secteur",
    "{0} {1}, expected from random allocation": "{0} {1}, attendu d’une affectation aléatoire",
    "{0} over the schools attended less that {1}": "{0} entre les établissements fréquentés moins {1}",
    "{0}, excess over randomness: over the schools attended less that {1}":
      "{0}, au-delà du hasard : entre les établissements fréquentés moins {1}",
    "{0}: {1}": "{0} : {1}",
    "    {0}: {1}": "    {0} : {1}",
    "{0}, excess over randomness: {1}": "{0}, au-delà du hasard : {1}",
    "{0}: what choosing {1} changes": "{0} : ce que change le choix d’{1}",
    "Pupils whose home and school are known": "Élèves dont le domicile et l’établissement sont connus",
    "Mean distance to the school attended, m": "Distance moyenne à l’établissement fréquenté, m",
    "Median distance to the school attended, m": "Médiane de la distance à l’établissement fréquenté, m",
    "Distance to the school attended that 90 % of pupils do not exceed, m":
      "Distance à l’établissement fréquenté que 90 % des élèves ne dépassent pas, m",
    "Pupils at most 500 m from the school attended": "Élèves à 500 m au plus de l’établissement fréquenté",
    "Pupils at most 1 km from the school attended": "Élèves à 1 km au plus de l’établissement fréquenté",
    "Pupils more than 2 km from the school attended": "Élèves à plus de 2 km de l’établissement fréquenté",
    "Mean distance to the school of the catchment area, m":
      "Distance moyenne à l’établissement du secteur, m",
    "Median distance to the school of the catchment area, m":
      "Médiane de la distance à l’établissement du secteur, m",
    "Mean distance to the nearest school, m": "Distance moyenne à l’établissement le plus proche, m",
    "Median distance to the nearest school, m": "Médiane de la distance à l’établissement le plus proche, m",
    "Mean distance walked further than to the nearest school, m":
      "Distance moyenne au-delà de l’établissement le plus proche, m",
    "Length of the ways to the school attended over that of the straight lines":
      "Longueur des trajets vers l’établissement fréquenté sur celle à vol d’oiseau",
    "Mean distance to the school attended, less that of the rest, m":
      "Distance moyenne à l’établissement fréquenté, moins celle du reste, m",
    "Mean distance to the nearest school, less that of the rest, m":
      "Distance moyenne à l’établissement le plus proche, moins celle du reste, m",
    "Mean distance beyond the nearest school, less that of the rest, m":
      "Distance moyenne au-delà de l’établissement le plus proche, moins celle du reste, m",
    "Pupils to whom another school is nearer than that of the catchment area":
      "Élèves dont un autre établissement est plus proche que celui du secteur",
    "Mean distance that the nearer school would save these pupils, m":
      "Distance moyenne que l’établissement plus proche épargnerait à ces élèves, m",
    "Pupils enrolled in their own catchment area, of those who live here":
      "Élèves inscrits dans leur propre secteur, parmi ceux qui habitent ici",
    "Retention of the rest less that of the group, percentage points":
      "Maintien du reste moins celui du groupe, points de pourcentage",
    "Pupils enrolled outside their catchment area, of those who live here":
      "Élèves inscrits hors de leur secteur, parmi ceux qui habitent ici",
    "Pupils who live in another catchment area, of those enrolled here":
      "Élèves qui habitent un autre secteur, parmi les inscrits ici",
    "Pupils enrolled here less those who live here, by those who live here":
      "Inscrits ici moins résidents, rapportés aux résidents",
    "Pupils in {0} schools of their own catchment area, of those who live here":
      "Élèves d’établissements {0} de leur propre secteur, parmi ceux qui habitent ici",
    "Pupils in {0} schools outside their catchment area, of those who live here":
      "Élèves d’établissements {0} hors de leur secteur, parmi ceux qui habitent ici",
    "Pupils with low performance, of those tested {0}": "Élèves à faibles résultats, parmi les évalués {0}",
    "Pupils with high performance, of those tested {0}": "Élèves à hauts résultats, parmi les évalués {0}",
    "Schools with more pupils of low performance than the threshold":
      "Établissements avec plus d’élèves à faibles résultats que le seuil",
    "Schools with more pupils of high performance than the threshold":
      "Établissements avec plus d’élèves à hauts résultats que le seuil",
    "Pupils tested, of those of the tested grades {0}": "Élèves évalués, parmi ceux des niveaux évalués {0}",
    "Pupils who repeat a course, of those {0}": "Élèves qui redoublent, parmi ceux {0}",
    "grade {0}": "niveau {0}",
    "Sessions missed, of those possible, by pupils {0}":
      "Séances manquées, parmi les possibles, des élèves {0}",
    "Persistently absent pupils, of those {0}": "Élèves durablement absents, parmi ceux {0}",
    "Pupils of compulsory age the year before who left school":
      "Élèves d’âge obligatoire l’année précédente qui ont quitté l’école",
    "Pupils of compulsory age the year before who are not enrolled and of whom it is not known why":
      "Élèves d’âge obligatoire l’année précédente qui ne sont pas inscrits sans qu’on sache pourquoi",
    "Mean time to the school attended, minutes": "Temps moyen jusqu’à l’établissement fréquenté, minutes",
    "Median time to the school attended, minutes":
      "Médiane du temps jusqu’à l’établissement fréquenté, minutes",
    "Time to the school attended that 90 % of pupils do not exceed, minutes":
      "Temps jusqu’à l’établissement fréquenté que 90 % des élèves ne dépassent pas, minutes",
    "Pupils at most 10 minutes from the school attended":
      "Élèves à 10 minutes au plus de l’établissement fréquenté",
    "Pupils at most 20 minutes from the school attended":
      "Élèves à 20 minutes au plus de l’établissement fréquenté",
    "Pupils more than 30 minutes from the school attended":
      "Élèves à plus de 30 minutes de l’établissement fréquenté",
    "Mean time to the school of the catchment area, minutes":
      "Temps moyen jusqu’à l’établissement du secteur, minutes",
    "Mean time to the nearest school, minutes": "Temps moyen jusqu’à l’établissement le plus proche, minutes",
    "foreign origin": "origine étrangère",
    "low education": "études courtes",
    "high education": "études longues",
    "special needs": "besoins particuliers",
    "fees": "frais de scolarité",
    "school meals": "cantine",
    "materials": "fournitures",
    "outings": "sorties",
    "after-school activities": "activités périscolaires",
    "pupils": "élèves",
    "m": "m",
    "percentage points": "points de pourcentage",
    "years": "ans",
    "minutes": "minutes",
    "{0} pp": "{0} pt",
  ]
}
