extension Language {
  /// Segregation by stage, needs in years to come and plans in reports.
  static let catalanOutlook: [String: String] = [
    "Segregation by stage and district": "Segregació per etapa i districte",
    "Pupils count where their school stands. D is the index of dissimilarity over the schools of a place; where fewer than {0} pupils are in the group, or outside it, there is none. H says how much less mixed schools are than the city; it is the sum of what lies between districts and what lies within them.":
      "L’alumnat compta allà on és el seu centre. D és l’índex de dissimilitud entre els centres d’un lloc; on hi ha menys de {0} alumnes del grup, o fora del grup, no se’n dona cap. H diu com de menys barrejats estan els centres que la ciutat; és la suma del que hi ha entre districtes i del que hi ha dins de cadascun.",
    "All stages": "Totes les etapes",
    "{0}: index of dissimilarity by district and stage":
      "{0}: índex de dissimilitud per districte i etapa",
    "{0}: between districts and within them, by stage":
      "{0}: entre districtes i dins d’ells, per etapa",
    "Stage": "Etapa",
    "Pupils enrolled": "Alumnat matriculat",
    "Share of the group": "Proporció del grup",
    "Of H between districts": "Part de H entre districtes",
    "Of H within districts": "Part de H dins dels districtes",
    "Pupils in the grades {0}, if cohorts move on and births enter as of late; places are today’s. Of intervals of 80 % one in five misses what comes. That an area has more pupils than places is very likely where its whole interval lies above the places, likely where the forecast does, possible where only the upper end does. Schools are full if pupils go on to choose as they do today.":
      "Alumnat dels nivells {0}, si les cohorts avancen i els naixements entren com els darrers anys; les places són les d’avui. Dels intervals del 80 %, un de cada cinc no encerta el que passa. Que una zona tingui més alumnat que places és molt probable on tot l’interval supera les places, probable on les supera la previsió, i possible on només les supera l’extrem superior. Els centres s’omplen si l’alumnat continua triant com avui.",
    "Places and pupils in the years to come": "Places i alumnat els anys vinents",
    "Pupils today": "Alumnat avui",
    "Pupils in {0}": "Alumnat el {0}",
    "More pupils than places by then": "Més alumnat que places aleshores",
    "Pupils and places by area, {0}": "Alumnat i places per zona, {0}",
    "very likely, as today": "molt probable, com avui",
    "very likely": "molt probable",
    "likely": "probable",
    "possible": "possible",
    "unlikely": "improbable",
    "More pupils than places from": "Més alumnat que places des de",
    "Schools with more pupils than places, today or later":
      "Centres amb més alumnat que places, avui o més endavant",
    "Areas and figures": "Zones i xifres",
    "today’s areas": "zones d’avui",
    "Borders drawn over them": "Límits dibuixats a sobre",
    "none": "cap",
  ]
}
