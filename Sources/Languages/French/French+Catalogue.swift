extension Language {
  /// Dimensions and indicators of the catalogue.
  static let frenchCatalogue: [String: String] = [
    "Schools by level of demand":
      "Établissements selon le niveau de la demande",
    "First-rank applications by entry place of each school; the shares of schools and of places in each class of demand.":
      "Demandes de premier rang par place d’entrée de chaque établissement ; parts d’établissements et de places dans chaque classe de demande.",
    "applications per place; share of schools, of places":
      "demandes par place ; part d’établissements, de places",
    "Schools by pupils attending their first choice":
      "Établissements selon les élèves dans leur premier choix",
    "Of the pupils assigned to a school, those for whom it was the first choice; and of those who wished it first, those who were admitted.":
      "Parmi les élèves affectés à un établissement, ceux dont c’était le premier choix ; et parmi ceux qui l’avaient demandé en premier, ceux qui y ont été admis.",
    "share of pupils; share of schools":
      "part d’élèves ; part d’établissements",
    "Pupils in public, subsidised and private schools":
      "Élèves des établissements publics, privés sous contrat et privés",
    "Pupils of each sector among all whose school’s sector is known, by the area of the home and by that of the school.":
      "Élèves de chaque secteur parmi ceux dont le secteur de l’établissement est connu, selon le secteur scolaire du domicile et selon celui de l’établissement.",
    "share of pupils":
      "part d’élèves",
    "Pupils of foreign origin":
      "Élèves d’origine étrangère",
    "Pupils of foreign origin among those whose origin is known; the study says whom it counts.":
      "Élèves d’origine étrangère parmi ceux dont l’origine est connue ; l’étude dit qui elle compte.",
    "Pupils from families with low or high education":
      "Élèves de familles à faible ou à haut niveau d’études",
    "Pupils whose parents’ highest ISCED level is at most 2 (low) or at least 5 (high), among those of whom it is known.":
      "Élèves dont le niveau CITE le plus élevé des parents est au plus 2 (faible) ou au moins 5 (haut), parmi ceux dont il est connu.",
    "Transitions from public to private":
      "Passages du public au privé",
    "Of the pupils of a sector who are found again in the next year, those who are then in each sector; those not found; the net flow.":
      "Parmi les élèves d’un secteur retrouvés l’année suivante, ceux qui sont alors dans chaque secteur ; ceux qui ne sont pas retrouvés ; le flux net.",
    "share of pupils; pupils":
      "part d’élèves ; élèves",
    "Support teachers for special needs":
      "Enseignants de soutien pour besoins particuliers",
    "Full-time equivalents of support teachers by 100 pupils, and of all teaching time.":
      "Équivalents temps plein de soutien pour 100 élèves, et part du temps d’enseignement total.",
    "full-time equivalents per 100 pupils; share of time":
      "équivalents temps plein pour 100 élèves ; part du temps",
    "Costs of schooling by type of cost":
      "Coûts de la scolarité par type",
    "Mean and median of what a pupil pays in a year for each type of cost, weighted with the pupils, in all and by sector.":
      "Moyenne et médiane de ce que paie un élève par an pour chaque type de coût, pondérées par les élèves, au total et par secteur.",
    "the study’s currency per pupil and year":
      "monnaie de l’étude par élève et par an",
    "Years of experience of teachers":
      "Années d’expérience des enseignants",
    "Mean of the years taught, weighted with teaching time, and the share of experienced teachers.":
      "Moyenne des années d’enseignement pondérée par le temps de travail, et part d’enseignants expérimentés.",
    "years; share of time":
      "années ; part du temps",
    "Schools with a proportion of new teachers":
      "Établissements selon la part de nouveaux enseignants",
    "Teachers in their first year at the school, by teaching time; schools above the threshold; the mean of the schools.":
      "Enseignants dans leur première année à l’établissement, en temps de travail ; établissements au-dessus du seuil ; moyenne des établissements.",
    "share of time; share of schools":
      "part du temps ; part d’établissements",
    "Dissimilarity":
      "Dissimilarité",
    "Half the sum of the differences between the shares of the group and of the rest in each school, beside its value under random allocation.":
      "Moitié de la somme des écarts entre les parts du groupe et du reste dans chaque établissement, à côté de sa valeur en cas d’affectation aléatoire.",
    "index from 0 to 1":
      "indice de 0 à 1",
    "Exposure and isolation":
      "Exposition et isolement",
    "The share of the group, or of the rest, in the school of the average member of the group; the correlation ratio.":
      "Part du groupe, ou du reste, dans l’établissement du membre moyen du groupe ; rapport de corrélation.",
    "Difference between residential and school segregation":
      "Différence entre ségrégation résidentielle et scolaire",
    "The index over the schools less that over the areas for the same pupils, raw and in excess of random allocation; the share enrolled less the share resident.":
      "Indice entre établissements moins indice entre secteurs scolaires pour les mêmes élèves, brut et au-delà du hasard ; part des inscrits moins part des résidents.",
    "difference of indices; percentage points":
      "différence d’indices ; points de pourcentage",
    "Average distance from home to school":
      "Distance moyenne du domicile à l’école",
    "Mean, median and ninth decile to the school attended, the school of the area and the nearest one; shares within limits.":
      "Moyenne, médiane et neuvième décile jusqu’à l’établissement fréquenté, celui du secteur et le plus proche ; parts dans des limites.",
    "metres; share of pupils":
      "mètres ; part d’élèves",
    "Retention of resident pupils in the catchment area":
      "Maintien des élèves résidents dans le secteur scolaire",
    "Pupils enrolled in a school of their own catchment area among those who live there and are enrolled anywhere.":
      "Élèves inscrits dans un établissement de leur secteur scolaire parmi ceux qui y habitent et sont inscrits où que ce soit.",
    "Retention by school sector":
      "Maintien selon le type d’établissement",
    "Pupils enrolled in a school of one sector of their own catchment area among those who live there; the sectors sum to the retention.":
      "Élèves inscrits dans un établissement d’un type de leur secteur scolaire parmi ceux qui y habitent ; la somme des types est le maintien.",
    "Pupils enrolled outside the catchment area":
      "Élèves inscrits hors du secteur scolaire",
    "Pupils enrolled outside their area among its residents; those who come from elsewhere among its enrolled; the balance of both.":
      "Élèves inscrits hors de leur secteur parmi ses résidents ; ceux qui viennent d’ailleurs parmi ses inscrits ; le solde des deux.",
    "share of pupils; ratio":
      "part d’élèves ; rapport",
    "Pupils and schools with low performance":
      "Élèves et établissements à faibles résultats",
    "Pupils whose score is below the low cut among those tested, the participation, and schools above the threshold.":
      "Élèves dont le score est inférieur au seuil bas parmi les évalués, la participation, et établissements au-dessus du seuil.",
    "Pupils and schools with high performance":
      "Élèves et établissements à hauts résultats",
    "Pupils whose score reaches the high cut among those tested, the participation, and schools above the threshold.":
      "Élèves dont le score atteint le seuil haut parmi les évalués, la participation, et établissements au-dessus du seuil.",
    "Pupils that repeat at least one course":
      "Élèves qui redoublent au moins une classe",
    "Repeaters among all of whom it is known, in all and by grade.":
      "Redoublants parmi tous ceux dont on le sait, au total et par niveau.",
    "Absence and dropout":
      "Absences et décrochage",
    "Sessions missed of those possible; the persistently absent; pupils of compulsory age who left school since the year before, those of unknown destination apart.":
      "Séances manquées sur les séances possibles ; élèves durablement absents ; élèves d’âge obligatoire qui ont quitté l’école depuis l’année précédente, ceux de destination inconnue à part.",
    "share of sessions; share of pupils":
      "part des séances ; part d’élèves",
    "Access":
      "Accès",
    "Characteristics of school supply":
      "Caractéristiques de l’offre scolaire",
    "School segregation":
      "Ségrégation scolaire",
    "Mobility":
      "Mobilité",
    "Results":
      "Résultats",
  ]
}
