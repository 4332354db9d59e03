extension Language {
  /// What plans of catchment areas rest on.
  static let catalanPlans: [String: String] = [
    "{0} school serves several areas: its places are shared out among them as its pupils by address are today, and searches do not consider plans that need more of its places for one of these areas":
      "centres que serveixen diverses zones: {0}; les places de cadascun es reparteixen entre elles com avui l’alumnat que hi té el centre assignat, i les cerques no consideren plans que en necessitin més per a una d’aquestes zones",
    "{0} schools serve several areas: the places of each are shared out among these as its pupils by address are today, and searches do not consider plans that need more of its places for one of these areas":
      "centres que serveixen diverses zones: {0}; les places de cadascun es reparteixen entre elles com avui l’alumnat que hi té el centre assignat, i les cerques no consideren plans que en necessitin més per a una d’aquestes zones",
    "the places of an area are those of its schools of all stages together: a plan may keep to them and fill the schools of one stage beyond theirs, which catchment compare tells of each school":
      "les places d’una zona són les dels centres de totes les etapes juntes: un pla pot respectar-les i omplir els centres d’una etapa més enllà de les seves, cosa que catchment compare diu de cada centre",
    "{0} pupil has no school of the own stage or grade in the area: this pupil counts with the mean way of the others in the block":
      "alumnat sense centre de la seva etapa o curs a la zona: {0}; compta amb el camí mitjà de la resta de la seva illa",
    "{0} pupils have no school of their stage or grade in their area: they count with the mean way of the others in their block":
      "alumnat sense centre de la seva etapa o curs a la zona: {0}; compta amb el camí mitjà de la resta de la seva illa",
    "the stage or grade of {0} pupil is not known: this pupil counts with the mean way of the others in the block":
      "alumnat de qui no se sap l’etapa o el curs: {0}; compta amb el camí mitjà de la resta de la seva illa",
    "the stage or grade of {0} pupils is not known: they count with the mean way of the others in their block":
      "alumnat de qui no se sap l’etapa o el curs: {0}; compta amb el camí mitjà de la resta de la seva illa",
    "{0} pupil lives in an area without a school, and distances leave this pupil out; merge the area with a neighbour in the study file so that its blocks can be reassigned: {1}":
      "alumnat que viu en zones sense centre, i que les distàncies no compten: {0}; uniu una zona així amb una veïna al fitxer de l’estudi perquè les seves illes es puguin reassignar: {1}",
    "{0} pupils live in areas without a school, and distances leave them out; merge such an area with a neighbour in the study file so that its blocks can be reassigned: {1}":
      "alumnat que viu en zones sense centre, i que les distàncies no compten: {0}; uniu una zona així amb una veïna al fitxer de l’estudi perquè les seves illes es puguin reassignar: {1}",
    "the new plan has not got the area of {0} school, which counts as open in the area in which it stands: {1}; if it closes, give --close-missing, or name it under \"close\" in a scenario":
      "centres la zona dels quals no és al pla nou, i que compten com a oberts a la zona on són: {0} ({1}); si tanquen, doneu --close-missing, o anomeneu-los sota «close» en un escenari",
    "the new plan has not got the areas of {0} schools, which count as open in the areas in which they stand: {1}; if they close, give --close-missing, or name them under \"close\" in a scenario":
      "centres la zona dels quals no és al pla nou, i que compten com a oberts a la zona on són: {0} ({1}); si tanquen, doneu --close-missing, o anomeneu-los sota «close» en un escenari",
  ]
}
