extension Language {
  /// What plans of catchment areas rest on.
  static let frenchPlans: [String: String] = [
    "{0} school serves several areas: its places are shared out among them as its pupils by address are today, and searches do not consider plans that need more of its places for one of these areas":
      "écoles qui desservent plusieurs secteurs : {0} ; les places de chacune sont réparties entre eux comme le sont aujourd’hui les élèves dont elle est l’école de secteur, et les recherches n’envisagent pas de plan qui demande plus de ses places pour l’un de ces secteurs",
    "{0} schools serve several areas: the places of each are shared out among these as its pupils by address are today, and searches do not consider plans that need more of its places for one of these areas":
      "écoles qui desservent plusieurs secteurs : {0} ; les places de chacune sont réparties entre eux comme le sont aujourd’hui les élèves dont elle est l’école de secteur, et les recherches n’envisagent pas de plan qui demande plus de ses places pour l’un de ces secteurs",
    "the places of an area are those of its schools of all stages together: a plan may keep to them and fill the schools of one stage beyond theirs, which catchment compare tells of each school":
      "les places d’un secteur sont celles de ses écoles de tous les niveaux ensemble : un plan peut les respecter et remplir les écoles d’un niveau au-delà des leurs, ce que catchment compare dit de chaque école",
    "{0} pupil has no school of the own stage or grade in the area: this pupil counts with the mean way of the others in the block":
      "élèves qui n’ont pas d’école de leur niveau ou classe dans leur secteur : {0} ; ils comptent avec le trajet moyen des autres de leur îlot",
    "{0} pupils have no school of their stage or grade in their area: they count with the mean way of the others in their block":
      "élèves qui n’ont pas d’école de leur niveau ou classe dans leur secteur : {0} ; ils comptent avec le trajet moyen des autres de leur îlot",
    "the stage or grade of {0} pupil is not known: this pupil counts with the mean way of the others in the block":
      "élèves dont le niveau ou la classe n’est pas connu : {0} ; ils comptent avec le trajet moyen des autres de leur îlot",
    "the stage or grade of {0} pupils is not known: they count with the mean way of the others in their block":
      "élèves dont le niveau ou la classe n’est pas connu : {0} ; ils comptent avec le trajet moyen des autres de leur îlot",
    "{0} pupil lives in an area without a school, and distances leave this pupil out; merge the area with a neighbour in the study file so that its blocks can be reassigned: {1}":
      "élèves qui habitent des secteurs sans école, et que les distances laissent de côté : {0} ; réunissez un tel secteur à un voisin dans le fichier de l’étude pour que ses îlots puissent être réattribués : {1}",
    "{0} pupils live in areas without a school, and distances leave them out; merge such an area with a neighbour in the study file so that its blocks can be reassigned: {1}":
      "élèves qui habitent des secteurs sans école, et que les distances laissent de côté : {0} ; réunissez un tel secteur à un voisin dans le fichier de l’étude pour que ses îlots puissent être réattribués : {1}",
    "the new plan has not got the area of {0} school, which counts as open in the area in which it stands: {1}; if it closes, give --close-missing, or name it under \"close\" in a scenario":
      "écoles dont le secteur manque dans le nouveau plan, et qui comptent comme ouvertes dans le secteur où elles se trouvent : {0} ({1}) ; si elles ferment, donnez --close-missing, ou nommez-les sous « close » dans un scénario",
    "the new plan has not got the areas of {0} schools, which count as open in the areas in which they stand: {1}; if they close, give --close-missing, or name them under \"close\" in a scenario":
      "écoles dont le secteur manque dans le nouveau plan, et qui comptent comme ouvertes dans le secteur où elles se trouvent : {0} ({1}) ; si elles ferment, donnez --close-missing, ou nommez-les sous « close » dans un scénario",
  ]
}
