extension Language {
  /// Segregation by stage, needs in years to come and plans in reports.
  static let norwegianOutlook: [String: String] = [
    "Segregation by stage and district": "Segregasjon etter skoleslag og bydel",
    "Pupils count where their school stands. D is the index of dissimilarity over the schools of a place; where fewer than {0} pupils are in the group, or outside it, there is none. H says how much less mixed schools are than the city; it is the sum of what lies between districts and what lies within them.":
      "Elevene teller der skolen deres ligger. D er dissimilaritetsindeksen over skolene på et sted; der færre enn {0} elever er i gruppen eller utenfor den, oppgis ingen. H sier hvor mye mindre blandet skolene er enn byen; den er summen av det som ligger mellom bydelene, og det som ligger innenfor dem.",
    "All stages": "Alle skoleslag",
    "{0}: index of dissimilarity by district and stage":
      "{0}: dissimilaritetsindeks etter bydel og skoleslag",
    "{0}: between districts and within them, by stage":
      "{0}: mellom bydeler og innenfor dem, etter skoleslag",
    "Stage": "Skoleslag",
    "Pupils enrolled": "Innskrevne elever",
    "Share of the group": "Gruppens andel",
    "Of H between districts": "Del av H mellom bydeler",
    "Of H within districts": "Del av H innenfor bydeler",
    "Pupils in the grades {0}, if cohorts move on and births enter as of late; places are today’s. Of intervals of 80 % one in five misses what comes. That an area has more pupils than places is very likely where its whole interval lies above the places, likely where the forecast does, possible where only the upper end does. Schools are full if pupils go on to choose as they do today.":
      "Elever på trinnene {0}, om kullene rykker opp og fødslene slår ut som i de siste årene; plassene er dagens. Av intervaller på 80 % bommer ett av fem på det som skjer. At et område får flere elever enn plasser, er svært sannsynlig der hele intervallet ligger over plassene, sannsynlig der prognosen gjør det, mulig der bare den øvre enden gjør det. Skolene fylles om elevene fortsetter å velge som i dag.",
    "Places and pupils in the years to come": "Plasser og elever i årene som kommer",
    "Pupils today": "Elever i dag",
    "Pupils in {0}": "Elever i {0}",
    "More pupils than places by then": "Flere elever enn plasser da",
    "Pupils and places by area, {0}": "Elever og plasser etter område, {0}",
    "very likely, as today": "svært sannsynlig, som i dag",
    "very likely": "svært sannsynlig",
    "likely": "sannsynlig",
    "possible": "mulig",
    "unlikely": "lite sannsynlig",
    "More pupils than places from": "Flere elever enn plasser fra",
    "Schools with more pupils than places, today or later":
      "Skoler med flere elever enn plasser, nå eller senere",
    "Areas and figures": "Områder og tall",
    "today’s areas": "dagens områder",
    "Borders drawn over them": "Grenser tegnet over",
    "none": "ingen",
  ]
}
