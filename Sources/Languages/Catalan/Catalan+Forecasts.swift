extension Language {
  /// Headings and sentences of forecasts.
  static let catalanForecasts: [String: String] = [
    "Pupils of {0}, from {1} school years, {2} to {3}:":
      "Alumnat de {0}, a partir de {1} cursos, de {2} a {3}:",
    "80 % interval": "interval del 80 %",
    "first grade": "primer nivell",
    "How far forecasts of earlier years would have been off, beside taking the last year again:":
      "Quant s’haurien desviat les previsions d’anys anteriors, al costat de repetir l’últim any:",
    "areas and grades": "zones i nivells",
    "years ahead": "anys endavant",
    "mean error": "error mitjà",
    "last year again": "repetint l’últim any",
    "held by intervals of 80 %": "dins dels intervals del 80 %",
    "Areas that change most by {0}:": "Zones que més canvien fins al {0}:",
    "today": "avui",
    "then": "aleshores",
    "Schools with more pupils than places, if pupils go on to choose as today: {0} already, {1} later:":
      "Centres amb més alumnat que places, si l’alumnat continua triant com avui: {0} ja ara, {1} més endavant:",
    "Schools with more pupils than places, if pupils go on to choose as today: {0} already, none later":
      "Centres amb més alumnat que places, si l’alumnat continua triant com avui: {0} ja ara, cap més endavant",
    "places": "places",
    "full from": "ple des de",
    "The first year of the forecast of {0}, {1}:": "El primer any de la previsió de {0}, {1}:",
    "from": "de",
    "number": "nombre",
    "own ratio": "ràtio pròpia",
    "of the district": "del districte",
    "of the city": "de la ciutat",
    "ratio taken": "ràtio usada",
    "dwellings": "habitatges",
    "{0} of the city {1}": "{0} de la ciutat {1}",
    "by cohorts": "per cohorts",
    "as today": "com avui",
    "Of the number by cohorts and that of today, dwellings added, a mean is taken, in which today's has a weight of {0}.":
      "Es fa la mitjana del nombre per cohorts i del d’avui, amb els habitatges afegits; el d’avui hi té un pes del {0}.",
    "Of the weights tried, that one would have forecast the last years best.":
      "De tots els pesos provats, aquest és el que hauria previst millor els darrers anys.",
    "That is the usual weight where fewer than {0} years are known.":
      "És el pes habitual quan es coneixen menys de {0} anys.",
    "births of {0}": "naixements de {0}",
    "The ratio taken is (own pupils after + {0} × that of the district) / (own pupils before + {1}), over the last {2} steps from year to year at most; the district's is drawn to the city's in the same way. What a ratio has beyond 1 came by moving in, what it lacks has moved out.":
      "La ràtio usada és (alumnat propi després + {0} × la del districte) / (alumnat propi abans + {1}), amb els últims {2} passos d’any a any com a màxim; la del districte s’acosta a la de la ciutat de la mateixa manera. El que una ràtio passa d’1 ha vingut de fora; el que li falta ha marxat.",
    "All years:": "Tots els anys:",
    "The pupils are those forecast for {0}: {1}, beside {2} in {3}. Each stands in the place of one of today’s: home, groups and school are those of that pupil.":
      "L’alumnat és el de la previsió per al {0}: {1}, davant de {2} el {3}. Cadascú ocupa el lloc d’un alumne d’avui: el domicili, els grups i el centre són els d’aquest.",
    "Of {0} pupils of the district beside the area's own, {1} would have forecast the last years best.":
      "De {0} alumnes del districte al costat dels propis de la zona, amb {1} s’haurien previst millor els últims anys.",
    "pupils go from {0} in {1} to {2} in {3}: check that both years count the same areas and grades, each pupil once":
      "l'alumnat passa de {0} el {1} a {2} el {3}: comproveu que els dos cursos compten les mateixes zones i cursos, i cada alumne una sola vegada",
    "births go from {0} in {1} to {2} in {3}: check that the years are over and count the same areas, each birth once":
      "els naixements passen de {0} el {1} a {2} el {3}: comproveu que els anys s'han acabat i compten les mateixes zones, i cada naixement una sola vegada",
    "dwellings of {0} bring {1} pupils, beside {2} today: check that \"units\" are dwellings, and \"yield\" the pupils of one":
      "els habitatges de {0} porten {1} alumnes, i avui n'hi ha {2}: comproveu que «units» són habitatges i «yield» els alumnes de cadascun",
    "nobody is counted in {0} in {1}, where there are pupils the years before and after: 0 seems to stand for what is not known":
      "el {0} no es compta ningú a {1}, on hi ha alumnat l'any anterior i el següent: sembla que 0 vol dir que no se sap",
    "{0}: {1} has no number for {2} of {3} areas":
      "{0}: el {1} no té cap nombre per a {2} de {3} zones",
    "no school is known for {0} of {1}, as their schools close and none is named that takes over: {2}; name it in the column \"successor\" of the schools":
      "no se sap cap centre per a {0} el {1}, perquè el seu centre tanca i no se n'indica cap que se'n faci càrrec: {2}; indiqueu-lo a la columna «successor» dels centres",
    "no school is known for {0} of {1}: nobody of their area is in their grade today, and no school of the area has it or names it in its column \"stage\": {2}":
      "no se sap cap centre per a {0} el {1}: avui ningú de la seva zona és al seu nivell, i cap centre de la zona no el té ni l'indica a la columna «stage»: {2}",
    "schools that are still to open have no pupils in the forecast, as nobody chooses them today: {0}":
      "els centres que encara han d'obrir no tenen alumnat a la previsió, perquè avui ningú no els tria: {0}",
    "it is not known of {0} of {1} pupils whether they are in the group {2}: today’s members are those counted, those of later years take in such pupils at the share of the others":
      "de {0} de {1} alumnes no se sap si són del grup {2}: els membres d'avui són els comptats, i els dels anys vinents hi inclouen aquests alumnes amb la proporció dels altres",
    "{0}: {1} has no number for {2} of {3} areas or grades in which there are pupils in other years: the ratios are worked out without them":
      "{0}: el {1} no té cap nombre per a {2} de {3} zones o nivells on hi ha alumnat altres anys: les ràtios es calculen sense ells",
    "{0} of {1} whose school closes and names none that takes over: they count at the school of their area, or where that has none at the nearest public or subsidised one":
      "{0} el {1} en centres que tanquen sense indicar quin se'n fa càrrec: compten al centre de la seva zona o, on no n'hi ha cap, al centre públic o concertat més proper",
    "{0} school seems to have opened with its first grades and keeps to them in the forecast: {1}; if it grows by a grade a year, name all its grades in the column \"stage\" of the schools":
      "centres que sembla que han obert amb els primers cursos i que s’hi queden a la previsió: {0} ({1}); si creixen un curs cada any, anomeneu tots els seus cursos a la columna «stage» dels centres",
    "{0} schools seem to have opened with their first grades and keep to them in the forecast: {1}; if they grow by a grade a year, name all their grades in the column \"stage\" of the schools":
      "centres que sembla que han obert amb els primers cursos i que s’hi queden a la previsió: {0} ({1}); si creixen un curs cada any, anomeneu tots els seus cursos a la columna «stage» dels centres",
  ]
}
