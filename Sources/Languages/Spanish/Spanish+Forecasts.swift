extension Language {
  /// Headings and sentences of forecasts.
  static let spanishForecasts: [String: String] = [
    "Pupils of {0}, from {1} school years, {2} to {3}:":
      "Alumnado de {0}, a partir de {1} cursos, de {2} a {3}:",
    "80 % interval": "intervalo del 80 %",
    "first grade": "primer nivel",
    "How far forecasts of earlier years would have been off, beside taking the last year again:":
      "Cuánto se habrían desviado las previsiones de años anteriores, frente a repetir el último año:",
    "areas and grades": "zonas y niveles",
    "years ahead": "años por delante",
    "mean error": "error medio",
    "last year again": "repitiendo el último año",
    "held by intervals of 80 %": "dentro de los intervalos del 80 %",
    "Areas that change most by {0}:": "Zonas que más cambian hasta {0}:",
    "today": "hoy",
    "then": "entonces",
    "Schools with more pupils than places, if pupils go on to choose as today: {0} already, {1} later:":
      "Centros con más alumnado que plazas, si el alumnado sigue eligiendo como hoy: {0} ya ahora, {1} más adelante:",
    "Schools with more pupils than places, if pupils go on to choose as today: {0} already, none later":
      "Centros con más alumnado que plazas, si el alumnado sigue eligiendo como hoy: {0} ya ahora, ninguno más adelante",
    "places": "plazas",
    "full from": "lleno desde",
    "The first year of the forecast of {0}, {1}:": "El primer año de la previsión de {0}, {1}:",
    "from": "de",
    "number": "número",
    "own ratio": "razón propia",
    "of the district": "del distrito",
    "of the city": "de la ciudad",
    "ratio taken": "razón usada",
    "dwellings": "viviendas",
    "{0} of the city {1}": "{0} de la ciudad {1}",
    "by cohorts": "por cohortes",
    "as today": "como hoy",
    "Of the number by cohorts and that of today, dwellings added, a mean is taken, in which today's has a weight of {0}.":
      "Se hace la media del número por cohortes y del de hoy, con las viviendas añadidas; el de hoy tiene en ella un peso del {0}.",
    "Of the weights tried, that one would have forecast the last years best.":
      "De todos los pesos probados, ese es el que mejor habría previsto los últimos años.",
    "That is the usual weight where fewer than {0} years are known.":
      "Es el peso habitual cuando se conocen menos de {0} años.",
    "births of {0}": "nacimientos de {0}",
    "The ratio taken is (own pupils after + {0} × that of the district) / (own pupils before + {1}), over the last {2} steps from year to year at most; the district's is drawn to the city's in the same way. What a ratio has beyond 1 came by moving in, what it lacks has moved out.":
      "La razón usada es (alumnado propio después + {0} × la del distrito) / (alumnado propio antes + {1}), con los últimos {2} pasos de año a año como máximo; la del distrito se acerca a la de la ciudad del mismo modo. Lo que una razón pasa de 1 ha venido de fuera; lo que le falta se ha ido.",
    "All years:": "Todos los años:",
    "The pupils are those forecast for {0}: {1}, beside {2} in {3}. Each stands in the place of one of today’s: home, groups and school are those of that pupil.":
      "El alumnado es el de la previsión para {0}: {1}, frente a {2} en {3}. Cada uno ocupa el lugar de un alumno de hoy: el domicilio, los grupos y el centro son los de este.",
    "Of {0} pupils of the district beside the area's own, {1} would have forecast the last years best.":
      "De {0} alumnos del distrito junto a los propios de la zona, con {1} se habrían previsto mejor los últimos años.",
    "pupils go from {0} in {1} to {2} in {3}: check that both years count the same areas and grades, each pupil once":
      "el alumnado pasa de {0} en {1} a {2} en {3}: compruebe que ambos cursos cuentan las mismas zonas y cursos, y a cada alumno una sola vez",
    "births go from {0} in {1} to {2} in {3}: check that the years are over and count the same areas, each birth once":
      "los nacimientos pasan de {0} en {1} a {2} en {3}: compruebe que los años han terminado y cuentan las mismas zonas, y cada nacimiento una sola vez",
    "dwellings of {0} bring {1} pupils, beside {2} today: check that \"units\" are dwellings, and \"yield\" the pupils of one":
      "las viviendas de {0} traen {1} alumnos, frente a {2} hoy: compruebe que «units» son viviendas y «yield» los alumnos de cada una",
    "nobody is counted in {0} in {1}, where there are pupils the years before and after: 0 seems to stand for what is not known":
      "en {0} no se cuenta a nadie en {1}, donde hay alumnado el año anterior y el siguiente: 0 parece decir que no se sabe",
    "{0}: {1} has no number for {2} of {3} areas":
      "{0}: {1} no tiene ningún número para {2} de {3} zonas",
    "no school is known for {0} of {1}, as their schools close and none is named that takes over: {2}; name it in the column \"successor\" of the schools":
      "no se conoce ningún centro para {0} en {1}, porque su centro cierra y no se indica ninguno que se haga cargo: {2}; indíquelo en la columna «successor» de los centros",
    "no school is known for {0} of {1}: nobody of their area is in their grade today, and no school of the area has it or names it in its column \"stage\": {2}":
      "no se conoce ningún centro para {0} en {1}: hoy nadie de su zona está en su nivel, y ningún centro de la zona lo tiene ni lo indica en la columna «stage»: {2}",
    "schools that are still to open have no pupils in the forecast, as nobody chooses them today: {0}":
      "los centros que aún han de abrir no tienen alumnado en la previsión, porque hoy nadie los elige: {0}",
    "it is not known of {0} of {1} pupils whether they are in the group {2}: today’s members are those counted, those of later years take in such pupils at the share of the others":
      "de {0} de {1} alumnos no se sabe si son del grupo {2}: los miembros de hoy son los contados, y los de los años venideros incluyen a estos alumnos con la proporción de los demás",
    "{0}: {1} has no number for {2} of {3} areas or grades in which there are pupils in other years: the ratios are worked out without them":
      "{0}: {1} no tiene ningún número para {2} de {3} zonas o niveles en los que hay alumnado otros años: las ratios se calculan sin ellos",
    "{0} of {1} whose school closes and names none that takes over: they count at the school of their area, or where that has none at the nearest public or subsidised one":
      "{0} en {1} en centros que cierran sin indicar cuál se hace cargo: cuentan en el centro de su zona o, donde no hay ninguno, en el centro público o concertado más cercano",
    "{0} school seems to have opened with its first grades and keeps to them in the forecast: {1}; if it grows by a grade a year, name all its grades in the column \"stage\" of the schools":
      "centros que parecen haber abierto con sus primeros cursos y que se quedan en ellos en la previsión: {0} ({1}); si crecen un curso al año, nombre todos sus cursos en la columna «stage» de los centros",
    "{0} schools seem to have opened with their first grades and keep to them in the forecast: {1}; if they grow by a grade a year, name all their grades in the column \"stage\" of the schools":
      "centros que parecen haber abierto con sus primeros cursos y que se quedan en ellos en la previsión: {0} ({1}); si crecen un curso al año, nombre todos sus cursos en la columna «stage» de los centros",
  ]
}
