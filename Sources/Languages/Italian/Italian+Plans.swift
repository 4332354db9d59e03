extension Language {
  /// What plans of catchment areas rest on.
  static let italianPlans: [String: String] = [
    "{0} school serves several areas: its places are shared out among them as its pupils by address are today, and searches do not consider plans that need more of its places for one of these areas":
      "scuole che servono più bacini: {0}; i posti di ciascuna sono ripartiti tra questi come lo sono oggi gli alunni di cui è la scuola del bacino, e le ricerche non considerano piani che richiedono più dei suoi posti per uno di questi bacini",
    "{0} schools serve several areas: the places of each are shared out among these as its pupils by address are today, and searches do not consider plans that need more of its places for one of these areas":
      "scuole che servono più bacini: {0}; i posti di ciascuna sono ripartiti tra questi come lo sono oggi gli alunni di cui è la scuola del bacino, e le ricerche non considerano piani che richiedono più dei suoi posti per uno di questi bacini",
    "the places of an area are those of its schools of all stages together: a plan may keep to them and fill the schools of one stage beyond theirs, which catchment compare tells of each school":
      "i posti di un bacino sono quelli delle sue scuole di tutti i cicli insieme: un piano può rispettarli e riempire le scuole di un ciclo oltre i loro, il che catchment compare dice di ogni scuola",
    "{0} pupil has no school of the own stage or grade in the area: this pupil counts with the mean way of the others in the block":
      "alunni senza una scuola del loro ciclo o classe nel bacino: {0}; contano con il percorso medio degli altri del loro isolato",
    "{0} pupils have no school of their stage or grade in their area: they count with the mean way of the others in their block":
      "alunni senza una scuola del loro ciclo o classe nel bacino: {0}; contano con il percorso medio degli altri del loro isolato",
    "the stage or grade of {0} pupil is not known: this pupil counts with the mean way of the others in the block":
      "alunni di cui non si conosce il ciclo o la classe: {0}; contano con il percorso medio degli altri del loro isolato",
    "the stage or grade of {0} pupils is not known: they count with the mean way of the others in their block":
      "alunni di cui non si conosce il ciclo o la classe: {0}; contano con il percorso medio degli altri del loro isolato",
    "{0} pupil lives in an area without a school, and distances leave this pupil out; merge the area with a neighbour in the study file so that its blocks can be reassigned: {1}":
      "alunni che abitano in bacini senza scuola, e che le distanze non contano: {0}; unite un tale bacino a uno vicino nel file dello studio, in modo che i suoi isolati possano essere riassegnati: {1}",
    "{0} pupils live in areas without a school, and distances leave them out; merge such an area with a neighbour in the study file so that its blocks can be reassigned: {1}":
      "alunni che abitano in bacini senza scuola, e che le distanze non contano: {0}; unite un tale bacino a uno vicino nel file dello studio, in modo che i suoi isolati possano essere riassegnati: {1}",
    "the new plan has not got the area of {0} school, which counts as open in the area in which it stands: {1}; if it closes, give --close-missing, or name it under \"close\" in a scenario":
      "scuole il cui bacino non è nel nuovo piano, e che contano come aperte nel bacino in cui si trovano: {0} ({1}); se chiudono, date --close-missing, o nominatele sotto «close» in uno scenario",
    "the new plan has not got the areas of {0} schools, which count as open in the areas in which they stand: {1}; if they close, give --close-missing, or name them under \"close\" in a scenario":
      "scuole il cui bacino non è nel nuovo piano, e che contano come aperte nel bacino in cui si trovano: {0} ({1}); se chiudono, date --close-missing, o nominatele sotto «close» in uno scenario",
  ]
}
