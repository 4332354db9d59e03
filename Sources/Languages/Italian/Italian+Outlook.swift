extension Language {
  /// Segregation by stage, needs in years to come and plans in reports.
  static let italianOutlook: [String: String] = [
    "Segregation by stage and district": "Segregazione per ciclo e distretto",
    "Pupils count where their school stands. D is the index of dissimilarity over the schools of a place; where fewer than {0} pupils are in the group, or outside it, there is none. H says how much less mixed schools are than the city; it is the sum of what lies between districts and what lies within them.":
      "Gli alunni contano dove si trova la loro scuola. D è l’indice di dissimilarità tra le scuole di un luogo; dove meno di {0} alunni sono nel gruppo, o fuori, non è indicato. H dice quanto le scuole sono meno miste della città; è la somma di ciò che sta tra i distretti e di ciò che sta al loro interno.",
    "All stages": "Tutti i cicli",
    "{0}: index of dissimilarity by district and stage":
      "{0}: indice di dissimilarità per distretto e ciclo",
    "{0}: between districts and within them, by stage":
      "{0}: tra i distretti e al loro interno, per ciclo",
    "Stage": "Ciclo",
    "Pupils enrolled": "Alunni iscritti",
    "Share of the group": "Quota del gruppo",
    "Of H between districts": "Parte di H tra i distretti",
    "Of H within districts": "Parte di H dentro i distretti",
    "Pupils in the grades {0}, if cohorts move on and births enter as of late; places are today’s. Of intervals of 80 % one in five misses what comes. That an area has more pupils than places is very likely where its whole interval lies above the places, likely where the forecast does, possible where only the upper end does. Schools are full if pupils go on to choose as they do today.":
      "Alunni delle classi {0}, se le coorti avanzano e i nati entrano come negli ultimi anni; i posti sono quelli di oggi. Degli intervalli dell’80 % uno su cinque manca ciò che avviene. Che una zona abbia più alunni che posti è molto probabile dove tutto l’intervallo supera i posti, probabile dove li supera la previsione, possibile dove li supera solo l’estremo superiore. Le scuole si riempiono se gli alunni continuano a scegliere come oggi.",
    "Places and pupils in the years to come": "Posti e alunni nei prossimi anni",
    "Pupils today": "Alunni oggi",
    "Pupils in {0}": "Alunni nel {0}",
    "More pupils than places by then": "Più alunni che posti allora",
    "Pupils and places by area, {0}": "Alunni e posti per zona, {0}",
    "very likely, as today": "molto probabile, come oggi",
    "very likely": "molto probabile",
    "likely": "probabile",
    "possible": "possibile",
    "unlikely": "improbabile",
    "More pupils than places from": "Più alunni che posti dal",
    "Schools with more pupils than places, today or later":
      "Scuole con più alunni che posti, oggi o in seguito",
    "Areas and figures": "Aree e cifre",
    "today’s areas": "aree di oggi",
    "Borders drawn over them": "Confini disegnati sopra",
    "none": "nessuno",
  ]
}
