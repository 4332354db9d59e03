extension Language {
  /// What is doubtful about forecasts, plans, addresses, counts and streets, and what the terminal says.
  static let spanishDoubts: [String: String] = [
    "warning: {0}": "atención: {0}",
    "note: {0}": "nota: {0}",
    "doubtful: {0}": "dudoso: {0}",
    "Written: {0}": "Archivos: {0}",
    "Removed: {0}": "Borrados: {0}",
    "not placed: {0} – {1}": "sin situar: {0} – {1}",
    "without a way: {0} – {1}": "sin camino: {0} – {1}",
    "without a street within {0}: {1}": "sin ninguna calle a menos de {0}: {1}",
    "method: {0}": "método: {0}",
    "home more than {0} m from any street": "domicilio a más de {0} m de cualquier calle",
    "school more than {0} m from any street": "centro a más de {0} m de cualquier calle",
    "no way from home to school on the map": "ningún camino de casa al centro en el mapa",
    "not counted: {0} rows of {1} that leave their unit, group or part empty":
      "sin contar, filas de {1} sin unidad, grupo o parte: {0}",
    "not counted: {0} row of {1} that leaves its unit, group or part empty":
      "sin contar: {0} fila de {1} sin unidad, grupo o parte",
    "{0} of {1} in the table of history are not used: the file of that year has {2}":
      "{0} de {1} en la tabla histórica que no se usan: el archivo de ese curso tiene {2}",
    "{0} of {1} in the table of history are not used: that year is to come":
      "{0} de {1} en la tabla histórica que no se usan: ese curso está por venir",
    "if other catchment areas of these pupils were published before, name them in the study file, or the two together tell of the few homes between their borders: publish: {published_zones: [{file: …, id: …}]}":
      "si antes se han publicado otras zonas de este alumnado, indíquelas en el archivo del estudio; si no, las dos juntas delatan los pocos domicilios entre sus límites: publish: {published_zones: [{file: …, id: …}]}",
    "{0} pupil is in no square of homes, as too few live there":
      "alumno que no figura en ningún cuadrado de domicilios, porque donde vive hay demasiado poco: {0}",
    "{0} pupils are in no square of homes, as they are too few where they live":
      "alumnado que no figura en ningún cuadrado de domicilios, porque donde vive hay demasiado poco: {0}",
    "{0} pupil is in no cell: too few live there, or the cell and the numbers of the catchment areas together would single out a few":
      "alumno que no figura en ninguna celda: {0}; donde vive hay demasiado poco, o bien la celda y los números de las zonas juntos señalarían a unos pocos",
    "{0} pupils are in no cell: they are too few where they live, or their cell and the numbers of the catchment areas together would single out a few":
      "alumnado que no figura en ninguna celda: {0}; donde vive hay demasiado poco, o bien la celda y los números de las zonas juntos señalarían a unos pocos",
    "{0} row of the year and area of an earlier one, which is added to it":
      "{0} fila del mismo año y zona que una anterior, a la que se ha sumado",
    "{0} rows of the year and area of an earlier one, which are added to it":
      "{0} filas del mismo año y zona que una anterior, a la que se han sumado",
    "{0} feature has several points, and stands in the middle of them":
      "{0} elemento tiene varios puntos, y se sitúa en medio",
    "{0} features have several points, and stand in the middle of them":
      "{0} elementos tienen varios puntos, y se sitúan en medio",
    "{0}: one row of another grade than those of the forecast is left out":
      "{0}: una fila de un curso que no es de los de la previsión, que no cuenta",
    "{0}: {1} in {2} of {3} rows counts as a number like any other; take them out if it says that nothing is known":
      "{0}: {1} en {2} de {3} filas cuenta como un número cualquiera; quítelas si quiere decir que no se sabe nada",
    "{0}: {1} rows of other grades than those of the forecast are left out":
      "{0}: filas de otros cursos que los de la previsión, que no cuentan: {1}",
    "{0}: {1} has no row for {2} of {3} areas or grades":
      "{0}: {1} no tiene ninguna fila para {2} de {3} zonas o cursos",
    "{0} pupil has no home in an area or no grade of the forecast and is left out":
      "alumno sin domicilio en una zona o sin curso de la previsión, que no cuenta: {0}",
    "{0} pupils have no home in an area or no grade of the forecast: they are left out":
      "alumnado sin domicilio en una zona o sin curso de la previsión, que no cuenta: {0}",
    "only {0} school years are known: nothing can be said of how far the forecast is off":
      "solo se conocen {0} cursos: no puede decirse nada de cuánto se desvía la previsión",
    "without \"births\" as many enter each year as in the last one":
      "sin «births», cada año entran tantos como el último",
    "the school year {0} is missing in the history, so that the years before it are not used: {1}":
      "el curso {0} falta en el histórico, de modo que los cursos anteriores no se usan: {1}",
    "births of {0} are missing, though those before and after are known: the ratio of those who enter is worked out without them":
      "faltan los nacimientos de {0}, aunque los de antes y los de después se conocen: la razón de quienes entran se calcula sin ellos",
    "births of {0} are missing, though those before and after are known: for those who enter by them as many are taken as of late":
      "faltan los nacimientos de {0}, aunque los de antes y los de después se conocen: para quienes entrarían de ellos se toman tantos como en los últimos años",
    "births are known for those who enter until {0}; after that as many are born as of late":
      "los nacimientos se conocen para quienes entran hasta {0}; después nacen tantos como en los últimos años",
    "{0} pupils of the forecast are in areas where nobody lives today: they have no home and are left out":
      "alumnado de la previsión en zonas donde hoy no vive nadie, sin domicilio y que no cuenta: {0}",
    "the pupils are the {0} forecast for {1}, not the {2} of {3}":
      "el alumnado es el previsto para {1}, {0}, y no el de {3}, {2}",
    "{0} block is in several pieces of land; each piece counts as a block of its own":
      "manzanas en varios trozos de terreno: {0}; cada trozo cuenta como una manzana",
    "{0} blocks are in several pieces of land; each piece counts as a block of its own":
      "manzanas en varios trozos de terreno: {0}; cada trozo cuenta como una manzana",
    "{0} pupil lives in an area but in no block: the search does not see this pupil":
      "alumnado que vive en una zona pero en ninguna manzana, y que la búsqueda no ve: {0}",
    "{0} pupils live in an area but in no block: the search does not see them":
      "alumnado que vive en una zona pero en ninguna manzana, y que la búsqueda no ve: {0}",
    "borders of today's areas cut {0}; a block counts with the area of most of its pupils, so {1} with another area than today's":
      "los límites de las zonas de hoy cortan {0}; una manzana cuenta con la zona de la mayoría de su alumnado, de modo que {1} con una zona distinta de la de hoy",
    "{0} pupil counts": "{0} alumno cuenta",
    "{0} pupils count": "{0} alumnos cuentan",
    "{0} block lies in no area and takes no part":
      "manzanas fuera de todas las zonas, que no participan: {0}",
    "{0} blocks lie in no area and take no part":
      "manzanas fuera de todas las zonas, que no participan: {0}",
    "barriers cut {0} border between blocks":
      "límites entre manzanas cortados por barreras: {0}",
    "barriers cut {0} borders between blocks": "límites entre manzanas cortados por barreras: {0}",
    "{0} pair of blocks stays neighbours across a barrier, as a short way leads over it: {1}":
      "pares de manzanas que siguen siendo vecinas a ambos lados de una barrera, porque un camino corto la cruza: {0} ({1})",
    "{0} pairs of blocks stay neighbours across a barrier, as a short way leads over it: {1}":
      "pares de manzanas que siguen siendo vecinas a ambos lados de una barrera, porque un camino corto la cruza: {0} ({1})",
    "{0} pupil stays at the school of today's area wherever the block goes; comparisons of whole areas count this pupil with the home, as it will be afterwards":
      "alumnado que se queda en el centro de la zona de hoy vaya adonde vaya su manzana: {0}; las comparaciones de zonas enteras lo cuentan con el domicilio, como será cuando se haya ido",
    "{0} pupils stay at the school of today's area wherever their blocks go; comparisons of whole areas count them with their homes, as it will be once they have left":
      "alumnado que se queda en el centro de la zona de hoy vaya adonde vaya su manzana: {0}; las comparaciones de zonas enteras lo cuentan con el domicilio, como será cuando se haya ido",
    "areas without a public or subsidised school stay as they are: {0}":
      "las zonas sin centro público ni concertado se quedan como están: {0}",
    "areas without a public or subsidised school stay as they are: {0} and {1} more":
      "las zonas sin centro público ni concertado se quedan como están: {0} y {1} más",
    "{0} area has its schools outside itself; it need not hold them":
      "zonas con los centros fuera: {0}; no hace falta que los contengan",
    "{0} areas have their schools outside themselves; they need not hold them":
      "zonas con los centros fuera: {0}; no hace falta que los contengan",
    "from {0} block no way leads to some school; the straight line stands in for the search":
      "manzanas sin camino hasta algún centro: {0}; para la búsqueda se usa la línea recta",
    "from {0} blocks no way leads to some school; the straight line stands in for the search":
      "manzanas sin camino hasta algún centro: {0}; para la búsqueda se usa la línea recta",
    "borders of feeder areas cut {0}; a block counts with the feeder of most of its pupils, so {1} with another feeder than that of the home":
      "los límites de las zonas de adscripción cortan {0}; una manzana cuenta con la de la mayoría de su alumnado, de modo que {1} con una zona de adscripción distinta de la del domicilio",
    "not known of some pupils: {0}; the search counts them with the rest, comparisons leave them out, so that their indices differ a little":
      "no se sabe de una parte del alumnado: {0}; la búsqueda lo cuenta con el resto, las comparaciones lo dejan fuera, de modo que los índices difieren un poco",
    "{0} island of blocks has no school and touches no others along {1} m; it counts as connected to the nearest block of its area":
      "grupos de manzanas sin centro que no tocan a otras en {1} m: {0}; cada uno se une a la manzana más cercana de su zona",
    "{0} islands of blocks have no school and touch no others along {1} m; each counts as connected to the nearest block of its area":
      "grupos de manzanas sin centro que no tocan a otras en {1} m: {0}; cada uno se une a la manzana más cercana de su zona",
    "the areas cut {0}; a block counts with the area of most of its pupils, so {1} with another area than that of the home":
      "las zonas cortan {0}; una manzana cuenta con la zona de la mayoría de su alumnado, de modo que {1} con una zona distinta de la del domicilio",
    "{0} pupil lives in an area today and in none of the plan, and counts with the rest of the block":
      "alumnado que hoy vive en una zona y en ninguna del plan, y que cuenta con el resto de su manzana: {0}",
    "{0} pupils live in an area today and in none of the plan; each counts with the rest of the block":
      "alumnado que hoy vive en una zona y en ninguna del plan, y que cuenta con el resto de su manzana: {0}",
    "{0} pupil lives where areas of the plan overlap, and counts for the one that comes first in its file":
      "alumnado que vive donde se solapan zonas del plan, y que cuenta para la que va primero en el archivo: {0}",
    "{0} pupils live where areas of the plan overlap, and count for the one that comes first in its file":
      "alumnado que vive donde se solapan zonas del plan, y que cuenta para la que va primero en el archivo: {0}",
    "only {0} of {1} codes of areas are those of the first plan, and {2} more would be with zeros in front or without a decimal point, such as {3} for {4}: areas are told apart by their codes, so most pupils seem to move":
      "solo {0} de {1} códigos de zonas son los del primer plan, y {2} más lo serían con ceros delante o sin coma decimal, como {3} por {4}: las zonas se distinguen por sus códigos, así que la mayoría del alumnado parece cambiar",
    "only {0} of {1} codes of areas are those of the first plan: areas are told apart by their codes, so most pupils seem to move; --zone-id names the column of the codes":
      "solo {0} de {1} códigos de zonas son los del primer plan: las zonas se distinguen por los códigos, de modo que parece que cambie la mayoría del alumnado; --zone-id indica la columna de los códigos",
    "{0} pupil lives in an area of the first plan and in none of the second":
      "alumnado que vive en una zona del primer plan y en ninguna del segundo: {0}",
    "{0} pupils live in an area of the first plan and in none of the second":
      "alumnado que vive en una zona del primer plan y en ninguna del segundo: {0}",
    "{0} pupil lives in an area of the second plan and in none of the first":
      "alumnado que vive en una zona del segundo plan y en ninguna del primero: {0}",
    "{0} pupils live in an area of the second plan and in none of the first":
      "alumnado que vive en una zona del segundo plan y en ninguna del primero: {0}",
    "{0} overlap of areas is less than a metre wide; homes in it are in the area that comes first":
      "solapamientos de zonas de menos de un metro de ancho: {0}; los domicilios que caen en ellos son de la zona que va primero",
    "{0} overlaps of areas are less than a metre wide; homes in them are in the area that comes first":
      "solapamientos de zonas de menos de un metro de ancho: {0}; los domicilios que caen en ellos son de la zona que va primero",
    "nobody lives in {0} area of the second plan: {1}":
      "zonas del segundo plan donde no vive nadie: {0} ({1})",
    "nobody lives in {0} areas of the second plan: {1}":
      "zonas del segundo plan donde no vive nadie: {0} ({1})",
    "the last line of the journal {0} was never finished and is left out":
      "la última línea del diario {0} quedó a medias y no cuenta",
    "{0} of {1} addresses of the register are in no area today":
      "{0} de {1} direcciones del registro no están hoy en ninguna zona",
    "{0} addresses are in an area today and in none of the plan":
      "direcciones que hoy están en una zona y en ninguna del plan: {0}",
    "{0} addresses lie where areas of the plan overlap, and get the one that comes first in its file":
      "direcciones donde se solapan zonas del plan, a las que toca la que va primero en el archivo: {0}",
    "no area of the plan has the name of one of today, so that all addresses seem to get another one: --zone-name names the column of the names":
      "ninguna zona del plan tiene el nombre de una de hoy, de modo que parece que todas las direcciones cambien de zona: --zone-name indica la columna de los nombres",
    "\"{0}\" has in each group nearly as many as the other units together: if it is their total, take it out, as it counts their pupils once more":
      "«{0}» tiene en cada grupo casi tantos alumnos como las demás unidades juntas: si es su total, quítelo, porque los cuenta otra vez",
    "\"{0}\" has in each unit as many as the other groups together: if it is their total, leave it out, as it counts their pupils once more":
      "«{0}» tiene en cada unidad tantos alumnos como los demás grupos juntos: si es su total, déjelo fuera, porque los cuenta otra vez",
    "\"{0}\" has in each group as many as the other units together: if it is their total, take it out, as it counts their pupils once more":
      "«{0}» tiene en cada grupo tantos alumnos como las demás unidades juntas: si es su total, quítelo, porque los cuenta otra vez",
    "{0} of {1} units has a masked count (such as * or <5), which is not known: it is left out, with the {2} pupils that are told of":
      "{0} de {1} unidades tiene un recuento oculto (como * o <5), que no se sabe: queda fuera, con los {2} alumnos que sí constan",
    "{0} of {1} units have a masked count (such as * or <5), which is not known: they are left out, with the {2} pupils that are told of":
      "{0} de {1} unidades tienen un recuento oculto (como * o <5), que no se sabe: quedan fuera, con los {2} alumnos que sí constan",
    "{0} row has the unit of an earlier row, and is added to it":
      "{0} fila tiene la unidad de una anterior y se le ha sumado",
    "{0} rows have the unit of an earlier row, and are added to it":
      "{0} filas tienen la unidad de una anterior y se le han sumado",
    "{0} row has the unit and group of an earlier row, and is added to it":
      "{0} fila tiene la unidad y el grupo de una anterior y se le ha sumado",
    "{0} rows have the unit and group of an earlier row, and are added to it":
      "{0} filas tienen la unidad y el grupo de una anterior y se le han sumado",
    "all fractions of \"{0}\" have three digits: if the mark parts thousands, the counts are a thousand times too small":
      "todas las fracciones de «{0}» tienen tres cifras: si el signo separa millares, los recuentos son mil veces demasiado pequeños",
    "\"{0}\" and other units have in each group nearly as many as the units next to them together: if they are subtotals, take them out, as they count their pupils once more":
      "«{0}» y otras unidades tienen en cada grupo casi tantos alumnos como las unidades vecinas juntas: si son subtotales, quítelas, porque los cuentan otra vez",
    "{0} unit is left out, as the other table masks a count of it":
      "una unidad queda fuera, porque la otra tabla oculta un recuento suyo",
    "{0} units are left out, as the other table masks counts of theirs":
      "unidades que quedan fuera, porque la otra tabla oculta recuentos suyos: {0}",
    "each unit has 100 in all: if these are percents, indices take all units for equally large":
      "cada unidad suma 100: si son porcentajes, los índices toman todas las unidades por igual de grandes",
    "{0} counts as a group of its own: leave it empty, or out, where it says that nothing is known":
      "{0} cuenta como un grupo: déjelo vacío, o quítelo, si quiere decir que no se sabe nada",
    "{0} count as groups of their own: leave it empty, or out, where it says that nothing is known":
      "{0} cuentan como grupos: déjelo vacío, o quítelo, si quiere decir que no se sabe nada",
    "of the units of {0}, {1} would be in {2} but for {3}: each seems to close, and another one to open":
      "unidades de {0} que no están en {2} solo por {3}: {1}; cada una parece cerrar, y otra abrir",
    "of the groups of {0}, {1} would be in {2} but for {3}: each seems to leave, and another one to come":
      "grupos de {0} que no están en {2} solo por {3}: {1}; cada uno parece desaparecer, y otro aparecer",
    "{0} differ by {1} only and are counted as {2} units":
      "{0} se diferencian solo por {1} y cuentan como {2} unidades",
    "{0} differ by {1} only and are counted as {2} groups":
      "{0} se diferencian solo por {1} y cuentan como {2} grupos",
    "{0}; so are others": "{0}; y hay otros",
    "{0} ferry is left out of the streets; --ferries, or \"ferries: true\" under \"streets\", takes them in":
      "{0} transbordador no cuenta entre las calles; --ferries, o «ferries: true» en «streets», los incluye",
    "{0} ferries are left out of the streets; --ferries, or \"ferries: true\" under \"streets\", takes them in":
      "{0} transbordadores no cuentan entre las calles; --ferries, o «ferries: true» en «streets», los incluye",
    "{0} object of the street map is left out, as deleted there or as an older version of what is in it":
      "{0} objeto del mapa de calles queda fuera, porque consta borrado o es una versión antigua",
    "{0} objects of the street map are left out, as deleted there or as an older version of what is in it":
      "{0} objetos del mapa de calles quedan fuera, porque constan borrados o son una versión antigua",
    "{0} point of streets is not on the map, as at the rim of an extract; the streets are cut there":
      "{0} punto de calles no está en el mapa, como en el borde de un extracto; las calles quedan cortadas ahí",
    "{0} points of streets are not on the map, as at the rim of an extract; the streets are cut there":
      "{0} puntos de calles no están en el mapa, como en el borde de un extracto; las calles quedan cortadas ahí",
    "{0} street of the layer ends a few metres short of another one, which nothing joins there; `catchment check` tells more":
      "{0} calle de la capa termina a pocos metros de otra, sin nada que las una; `catchment check` dice más",
    "{0} streets of the layer end a few metres short of another one, which nothing joins there; `catchment check` tells more":
      "{0} calles de la capa terminan a pocos metros de otra, sin nada que las una; `catchment check` dice más",
    "{0} part of the streets of the layer is joined to no other, so that no way leads there; `catchment check` tells more":
      "{0} parte de las calles de la capa no se une a ninguna otra, de modo que ningún camino lleva a ella; `catchment check` dice más",
    "{0} parts of the streets of the layer are joined to no other, so that no way leads there; `catchment check` tells more":
      "{0} partes de las calles de la capa no se unen a ninguna otra, de modo que ningún camino lleva a ellas; `catchment check` dice más",
    "{0} street ends on another one of the map without a common node, which nothing joins there; `catchment check` tells more":
      "{0} calle termina sobre otra del mapa sin un nodo común, y nada las une ahí; `catchment check` dice más",
    "{0} streets end on another one of the map without a common node, which nothing joins there; `catchment check` tells more":
      "{0} calles terminan sobre otra del mapa sin un nodo común, y nada las une ahí; `catchment check` dice más",
    "{0} node of the street map was joined to another one at the very same place and on the same level":
      "{0} nodo del mapa de calles se ha unido a otro que está exactamente en el mismo lugar y nivel",
    "{0} nodes of the street map were joined to another one at the very same place and on the same level":
      "{0} nodos del mapa de calles se han unido a otro que está exactamente en el mismo lugar y nivel",
    "{0} turn restriction of the street map is not heeded, as what belongs to it is missing or does not meet":
      "{0} prohibición de giro del mapa de calles no se tiene en cuenta, porque lo que le corresponde falta o no se encuentra",
    "{0} turn restrictions of the street map are not heeded, as what belongs to them is missing or does not meet":
      "{0} prohibiciones de giro del mapa de calles no se tienen en cuenta, porque lo que les corresponde falta o no se encuentra",
    "{0} on another one without a common node, so that nothing joins them there":
      "{0} sobre otra sin un nodo común, de modo que nada las une ahí",
    "where one can walk through, give both streets one node there, best in OpenStreetMap itself; see their places with --output":
      "donde se pueda pasar a pie, dé un mismo nodo a las dos calles, mejor en el propio OpenStreetMap; --output muestra los lugares",
    "does the server know the whole city, and this way of travelling?":
      "¿conoce el servidor toda la ciudad, y esta forma de desplazarse?",
    "{0} end of a street was joined to the street on which it lies or which it misses by no more than half a metre":
      "{0} extremo de calle se ha unido a la calle en la que cae o de la que queda a medio metro como máximo",
    "{0} ends of streets were joined to the streets on which they lie or which they miss by no more than half a metre":
      "{0} extremos de calle se han unido a la calle en la que caen o de la que quedan a medio metro como máximo",
    "the register names no town, so addresses that name one are doubted: say which it is, by --register-city or \"city\" in a study file":
      "el registro no nombra ningún municipio, de modo que las direcciones que nombran uno son dudosas: diga cuál es, con --register-city o «city» en el archivo del estudio",
    "the register names no town; it is taken to be that of {0}, which {1} of {2} addresses with a town name":
      "el registro no nombra ningún municipio; se toma por el de {0}, que es el que nombran {1} de {2} direcciones con municipio",
    "addresses of the register whose coordinates are (0, 0) or the like, exchanged, or far from where their system is used, and count as none: {0}":
      "el registro tiene direcciones con coordenadas (0, 0) o parecidas, intercambiadas o lejos de donde se usa su sistema, que cuentan como si no las tuvieran: {0}",
    "numbers of the register that a spreadsheet has turned into days, and which count as none: {0}; write the column as text":
      "el registro tiene números que una hoja de cálculo ha convertido en días, y que cuentan como si no los hubiera: {0}; escriba la columna como texto",
    "other names of streets in {0} that are left out, as a cell is empty: {1}":
      "otros nombres de calles de {0} que quedan fuera, porque una celda está vacía: {1}",
    "other names of streets in {0} that are left out, as the register has no such street: {1}":
      "otros nombres de calles de {0} que quedan fuera, porque el registro no tiene esa calle: {1}",
    "other names of streets in {0} that are left out, as another street of the register has that name: {1}":
      "otros nombres de calles de {0} que quedan fuera, porque otra calle del registro tiene ese nombre: {1}",
    "the addresses of the register lie beside the area of {0} ({1}): check its coordinate reference system":
      "las direcciones del registro están fuera del área de {0} ({1}): compruebe su sistema de coordenadas",
    "{0} of {1} rows count": "cuentan {0} de {1} filas",
    "{0} left out by \"where\" with a value that it would name but for {1}: {2}":
      "{0} que «where» deja fuera con un valor que nombraría si no fuera por {1}: {2}",
    "rows are left out whose values differ from those of \"where\" by their spelling only":
      "quedan fuera filas con valores que solo se diferencian de los de «where» por la ortografía",
    "write the values alike, or name them all under \"where\"":
      "escriba los valores igual, o nómbrelos todos en «where»",
    "{0} left out by {1} with a value that it would name but for {2}: {3}":
      "{0} que {1} deja fuera con un valor que nombraría si no fuera por {2}: {3}",
    "write the values alike, or make a part of each":
      "escriba los valores igual, o haga una parte de cada uno",
    "no row has {0} of \"where\": {1}":
      "ninguna fila tiene {0} de «where»: {1}",
    "values of \"where\" occur nowhere":
      "hay valores de «where» que no aparecen en ninguna parte",
    "is it misspelt? Only the rows of its other values count":
      "¿está mal escrito? Solo cuentan las filas de los otros valores",
    "school years that the rows write in several ways are one ({0})":
      "los cursos que las filas escriben de varias maneras son uno solo ({0})",
    "{0} with a calendar year where others name the school year: it is taken for the school year that begins in it":
      "{0} con un año natural donde otras dicen el curso: se toma por el curso que empieza en él",
    "some rows name a calendar year, which is taken for the school year that begins in it":
      "hay filas con un año natural, que se toma por el curso que empieza en él",
    "write the school years alike, such as 2025-26":
      "escriba los cursos igual, por ejemplo 2025-26",
    "{0} the same as an earlier one in all columns of the file: if it is the same pupil, the pupil counts twice":
      "{0} igual que una anterior en todas las columnas del fichero: si es el mismo alumno, cuenta dos veces",
    "rows of the register of pupils are the same in all columns":
      "hay filas del registro de alumnado iguales en todas las columnas",
    "name the column of the pupils' own codes as \"pupil\", or take such rows out":
      "nombre «pupil» la columna de los códigos del alumnado, o quite esas filas",
    "take the marks between thousands out: 1.234 must be 1234; or write amounts with two decimals, such as 1.23":
      "quite los separadores de millares: 1.234 debe ser 1234; o escriba los importes con dos decimales, como 1.23",
    "{0} with {1} in the column \"{2}\", which counts as a value like any other":
      "{0} con {1} en la columna «{2}», que cuenta como un valor cualquiera",
    "{0} with {1} in the column \"{2}\", which count as values like any other":
      "{0} con {1} en la columna «{2}», que cuentan como valores cualesquiera",
    "{0} with a value that would count for the indicator \"{1}\" but for {2}, and does not: {3}":
      "{0} con un valor que contaría para el indicador «{1}» si no fuera por {2}, y que no cuenta: {3}",
  ]
}
