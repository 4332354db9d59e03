extension Language {
  /// Headings and sentences of forecasts.
  static let norwegianForecasts: [String: String] = [
    "Pupils of {0}, from {1} school years, {2} to {3}:": "Elever i {0}, fra {1} skoleår, {2} til {3}:",
    "80 % interval": "80 %-intervall",
    "first grade": "første trinn",
    "How far forecasts of earlier years would have been off, beside taking the last year again:":
      "Hvor mye prognoser fra tidligere år ville ha bommet, ved siden av å gjenta siste år:",
    "areas and grades": "områder og trinn",
    "years ahead": "år fram",
    "mean error": "gjennomsnittlig feil",
    "last year again": "siste år om igjen",
    "held by intervals of 80 %": "innenfor 80 %-intervaller",
    "Areas that change most by {0}:": "Områder som endrer seg mest til {0}:",
    "today": "i dag",
    "then": "da",
    "Schools with more pupils than places, if pupils go on to choose as today: {0} already, {1} later:":
      "Skoler med flere elever enn plasser, hvis elevene velger som i dag: {0} allerede, {1} senere:",
    "Schools with more pupils than places, if pupils go on to choose as today: {0} already, none later":
      "Skoler med flere elever enn plasser, hvis elevene velger som i dag: {0} allerede, ingen senere",
    "places": "plasser",
    "full from": "full fra",
    "The first year of the forecast of {0}, {1}:": "Prognosens første år for {0}, {1}:",
    "from": "fra",
    "number": "antall",
    "own ratio": "egen andel",
    "of the district": "bydelens",
    "of the city": "byens",
    "ratio taken": "brukt andel",
    "dwellings": "boliger",
    "{0} of the city {1}": "{0} i byen {1}",
    "by cohorts": "etter kull",
    "as today": "som i dag",
    "Of the number by cohorts and that of today, dwellings added, a mean is taken, in which today's has a weight of {0}.":
      "Det tas et snitt av tallet etter kull og dagens tall, med boliger lagt til; dagens tall har en vekt på {0}.",
    "Of the weights tried, that one would have forecast the last years best.":
      "Av vektene som ble prøvd, ville denne ha forutsagt de siste årene best.",
    "That is the usual weight where fewer than {0} years are known.":
      "Det er den vanlige vekten når færre enn {0} år er kjent.",
    "births of {0}": "fødte i {0}",
    "The ratio taken is (own pupils after + {0} × that of the district) / (own pupils before + {1}), over the last {2} steps from year to year at most; the district's is drawn to the city's in the same way. What a ratio has beyond 1 came by moving in, what it lacks has moved out.":
      "Brukt andel er (egne elever etter + {0} × distriktets) / (egne elever før + {1}), over de siste {2} overgangene fra år til år; distriktets trekkes mot byens på samme måte. Det en andel har over 1, har flyttet inn; det den mangler, har flyttet ut.",
    "All years:": "Alle år:",
    "The pupils are those forecast for {0}: {1}, beside {2} in {3}. Each stands in the place of one of today’s: home, groups and school are those of that pupil.":
      "Elevene er de som prognosen gir for {0}: {1}, mot {2} i {3}. Hver av dem står i stedet for en av dagens elever og har dennes bosted, grupper og skole.",
    "Of {0} pupils of the district beside the area's own, {1} would have forecast the last years best.":
      "Av {0} elever fra bydelen ved siden av områdets egne ville {1} ha gitt de beste prognosene for de siste årene.",
    "pupils go from {0} in {1} to {2} in {3}: check that both years count the same areas and grades, each pupil once":
      "elevtallet går fra {0} i {1} til {2} i {3}: sjekk at begge årene teller de samme kretsene og trinnene, og hver elev én gang",
    "births go from {0} in {1} to {2} in {3}: check that the years are over and count the same areas, each birth once":
      "fødslene går fra {0} i {1} til {2} i {3}: sjekk at årene er omme og teller de samme kretsene, og hver fødsel én gang",
    "dwellings of {0} bring {1} pupils, beside {2} today: check that \"units\" are dwellings, and \"yield\" the pupils of one":
      "boliger fra {0} gir {1} elever, mot {2} i dag: sjekk at «units» er boliger, og «yield» elevene i én av dem",
    "nobody is counted in {0} in {1}, where there are pupils the years before and after: 0 seems to stand for what is not known":
      "i {0} er ingen talt i {1}, der det er elever året før og året etter: 0 ser ut til å stå for det som ikke er kjent",
    "{0}: {1} has no number for {2} of {3} areas":
      "{0}: {1} har ikke noe tall for {2} av {3} kretser",
    "no school is known for {0} of {1}, as their schools close and none is named that takes over: {2}; name it in the column \"successor\" of the schools":
      "ingen skole er kjent for {0} i {1}, fordi skolen deres legges ned og ingen er oppgitt som overtar: {2}; oppgi den i kolonnen «successor» for skolene",
    "no school is known for {0} of {1}: nobody of their area is in their grade today, and no school of the area has it or names it in its column \"stage\": {2}":
      "ingen skole er kjent for {0} i {1}: ingen fra området deres går på trinnet i dag, og ingen skole i området har det eller oppgir det i kolonnen «stage»: {2}",
    "schools that are still to open have no pupils in the forecast, as nobody chooses them today: {0}":
      "skoler som ennå ikke er åpnet, har ingen elever i framskrivingen, fordi ingen velger dem i dag: {0}",
    "it is not known of {0} of {1} pupils whether they are in the group {2}: today’s members are those counted, those of later years take in such pupils at the share of the others":
      "for {0} av {1} elever er det ikke kjent om de er i gruppen {2}: dagens medlemmer er de som er talt, mens medlemmene i senere år også omfatter slike elever med de andres andel",
    "{0}: {1} has no number for {2} of {3} areas or grades in which there are pupils in other years: the ratios are worked out without them":
      "{0}: {1} har ikke noe tall for {2} av {3} områder eller trinn som har elever i andre år: forholdstallene er regnet ut uten dem",
    "{0} of {1} whose school closes and names none that takes over: they count at the school of their area, or where that has none at the nearest public or subsidised one":
      "{0} i {1} ved skoler som legges ned uten at det er oppgitt hvem som overtar: de teller ved skolen i området sitt, eller der det ikke har noen, ved den nærmeste offentlige eller støttede",
    "{0} school seems to have opened with its first grades and keeps to them in the forecast: {1}; if it grows by a grade a year, name all its grades in the column \"stage\" of the schools":
      "skoler som ser ut til å ha åpnet med de første trinnene, og som blir ved dem i prognosen: {0} ({1}); hvis de vokser med et trinn i året, nevn alle trinnene i kolonnen «stage» for skolene",
    "{0} schools seem to have opened with their first grades and keep to them in the forecast: {1}; if they grow by a grade a year, name all their grades in the column \"stage\" of the schools":
      "skoler som ser ut til å ha åpnet med de første trinnene, og som blir ved dem i prognosen: {0} ({1}); hvis de vokser med et trinn i året, nevn alle trinnene i kolonnen «stage» for skolene",
  ]
}
