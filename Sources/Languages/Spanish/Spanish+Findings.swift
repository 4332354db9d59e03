extension Language {
  /// What is doubtful about a study’s data, and what was mended on reading them.
  static let spanishFindings: [String: String] = [
    "{0} row": "{0} fila",
    "{0} rows": "{0} filas",
    "{0} area": "{0} zona",
    "{0} value": "{0} valor",
    "{0} values": "{0} valores",
    "{0} field": "{0} campo",
    "{0} fields": "{0} campos",
    "row {0}": "fila {0}",
    "rows {0}": "filas {0}",
    "{0} (row {1})": "{0} (fila {1})",
    "{0} (rows {1})": "{0} (filas {1})",
    "no pupil is at a school of the list of schools: no code is the same in both tables":
      "ningún alumno va a un centro de la lista de centros: ningún código coincide en las dos tablas",
    "the codes of the pupils' schools are not those of the list":
      "los códigos de los centros del alumnado no son los de la lista",
    "only {0} of the pupils, {1} of {2}, are {3}: read nothing below as the city's":
      "solo el {0} del alumnado, {1} de {2}, {3}: no lea nada de lo que sigue como si fuera de toda la ciudad",
    "only {0} of the pupils with a home and a school, {1} of {2}, have a way along the streets: read no distance below as the city's":
      "solo el {0} del alumnado con domicilio y escuela, {1} de {2}, tiene un camino por las calles: no lea ninguna de las distancias que siguen como la de la ciudad",
    "{0} of the pupils with a home and a school, {1} of {2}, have a way along the streets; {3} left out of distances":
      "el {0} del alumnado con domicilio y escuela, {1} de {2}, tiene un camino por las calles; {3} fuera de las distancias",
    "many pupils have no way along the streets of the map":
      "mucho alumnado no tiene camino por las calles del mapa",
    "{0} of the pupils, {1} of {2}, are {3}; {4} left out of what depends on it":
      "el {0} del alumnado, {1} de {2}, {3}; {4} fuera de lo que depende de ello",
    "{0} pupil is": "{0} alumno queda",
    "{0} pupils are": "{0} alumnos quedan",
    "placed in a catchment area": "tiene el domicilio situado en una zona",
    "at a school of the list of schools": "va a un centro de la lista de centros",
    "known to belong to the group \"{0}\" or not": "se sabe si es o no del grupo «{0}»",
    "placed": "tiene el domicilio situado",
    "known to attend a school of the list": "va a un centro de la lista",
    "less than half of the pupils are {0}: read nothing below as the city's":
      "menos de la mitad del alumnado {0}: no lea nada de lo que sigue como si fuera de toda la ciudad",
    "more than a tenth of the pupils are not {0}":
      "de más de una décima parte del alumnado no se puede decir que {0}",
    "{0} live where catchment areas overlap, and count for the one that comes first in the file":
      "{0} con domicilio donde las zonas se superponen, contados en la que aparece primero en el fichero",
    "no pupil lives in any of the districts":
      "ningún alumno tiene el domicilio en ninguno de los distritos",
    "no pupil lives in any of the residential units":
      "ningún alumno tiene el domicilio en ninguna de las unidades residenciales",
    "check the layer's coordinate reference system, and that it is of this city":
      "compruebe el sistema de coordenadas de la capa y que sea de esta ciudad",
    "only {0} of the pupils with a home in a catchment area, {1} of {2}, live in one of the districts: the figures of districts leave out the others":
      "solo el {0} del alumnado con domicilio en una zona, {1} de {2}, vive en uno de los distritos: las cifras de los distritos dejan fuera al resto",
    "only {0} of the pupils with a home in a catchment area, {1} of {2}, live in one of the residential units: segregation is measured over these alone":
      "solo el {0} del alumnado con domicilio en una zona, {1} de {2}, vive en una de las unidades residenciales: la segregación se mide solo con este",
    "more than a tenth of the pupils live in no district: the figures of districts leave them out":
      "más de una décima parte del alumnado no vive en ningún distrito: las cifras de los distritos no lo cuentan",
    "more than a tenth of the pupils live in no residential unit: segregation is measured without them":
      "más de una décima parte del alumnado no vive en ninguna unidad residencial: la segregación se mide sin este",
    "{0} live where districts overlap, and count for the one that comes first in the file":
      "{0} con domicilio donde los distritos se superponen, contados en el que viene primero en el fichero",
    "{0} live where residential units overlap, and count for the one that comes first in the file":
      "{0} con domicilio donde las unidades residenciales se superponen, contados en la que viene primero en el fichero",
    "each row stands twice in the register, so that {0} would count twice":
      "cada fila está dos veces en el registro, de modo que {0} contarían dos veces",
    "each row of the register of pupils stands twice":
      "cada fila del registro de alumnos está dos veces",
    "take the repeated rows out, or name the column of the pupils' own codes as \"pupil\"":
      "quite las filas repetidas, o nombre «pupil» la columna de los códigos propios de los alumnos",
    "only {0} of the {1} pupils of {2} have the code of a pupil of {3}: what is told of who stayed, moved or left is of no worth":
      "solo {0} de los {1} alumnos de {2} tienen el código de un alumno de {3}: lo que se dice de quién se quedó, cambió o se fue no vale nada",
    "few pupils of one school year have the code of a pupil of the next":
      "pocos alumnos de un curso tienen el código de un alumno del siguiente",
    "the files of pupils of {0} and {1} are the same, byte for byte: what is told of changes between the two years is of no worth":
      "los ficheros de alumnado de {0} y {1} son idénticos: lo que se dice de los cambios entre los dos cursos no vale nada",
    "the pupils of two school years are the same": "el alumnado de dos cursos es el mismo",
    "name the file of each year under \"pupils\": {file: {…}} in the study file":
      "indique el fichero de cada curso en \"pupils\": {file: {…}} en el fichero del estudio",
    "{0} at the very same place, as where a geocoder puts what it does not find":
      "{0} exactamente en el mismo lugar, como donde un geocodificador pone lo que no encuentra",
    "many schools are at the very same place": "muchos centros están exactamente en el mismo lugar",
    "look up where they are: ways to school, and the nearest, rest on it":
      "busque dónde están: los caminos a la escuela, y el centro más cercano, dependen de ello",
    "row-level security of the table decides which rows you see, and others may be missing":
      "la seguridad por filas de la tabla decide qué filas ve; pueden faltar otras",
    "districts overlap where pupils live": "los distritos se superponen donde vive alumnado",
    "residential units overlap where pupils live":
      "las unidades residenciales se superponen donde vive alumnado",
    "catchment areas overlap where pupils live": "las zonas se superponen donde vive alumnado",
    "{0} attend {1} far from all catchment areas": "{0} en {1} lejos de todas las zonas",
    "pupils attend schools far from all catchment areas":
      "hay alumnado en centros lejos de todas las zonas",
    "{0} of the group \"{1}\" that no pupil has: {2}": "{0} del grupo «{1}» que no tiene ningún alumno: {2}",
    "{0} grade": "{0} curso",
    "{0} grades": "{0} cursos",
    "{0} of \"{1}\" that no pupil is of: {2}": "{0} de «{1}» que no tiene ningún alumno: {2}",
    "no pupil is of some grades of \"{0}\"": "hay cursos de «{0}» que no tiene ningún alumno",
    "{0} of pupils without a stage: {1}": "{0} del alumnado sin etapa: {1}",
    "some grades of pupils are without a stage": "hay cursos del alumnado sin etapa",
    "values of the group \"{0}\" occur nowhere":
      "hay valores del grupo «{0}» que no aparecen en ninguna parte",
    "no pupil of the year has a value of the group \"{0}\"":
      "ningún alumno de este curso tiene un valor del grupo «{0}»",
    "{0} with a value that would be one of the group \"{1}\" but for {2}, and who {3} as its rest: {4}":
      "{0} con un valor que sería del grupo «{1}» si no fuera por {2}; cuentan como resto: {4}",
    "values differ from those of the group \"{0}\" by their spelling only":
      "hay valores que solo se diferencian de los del grupo «{0}» por la ortografía",
    "zeros in front": "ceros delante",
    "blanks within them": "espacios intercalados",
    "letter case": "mayúsculas y minúsculas",
    "a decimal point and zeros behind it": "un punto decimal y ceros detrás",
    "zeros in front, and a decimal point and zeros behind":
      "ceros delante, y un punto decimal y ceros detrás",
    "a spreadsheet's short form of numbers, such as 8.01E+06, which has lost their last digits":
      "la forma corta que una hoja de cálculo da a los números, como 8.01E+06, que ha perdido sus últimas cifras",
    "blanks, letter case and accents": "espacios, mayúsculas y acentos",
    "blanks, letter case, zeros in front, and signs between letters":
      "espacios, mayúsculas, ceros delante y signos entre letras",
    "{0} with a code that is an earlier pupil's but for letter case, zeros in front or \".0\" behind: if it is the same pupil, the pupil counts twice":
      "{0} con un código que es el de un alumno anterior salvo mayúsculas, ceros delante o «.0» detrás: si es el mismo alumno, cuenta dos veces",
    "codes of pupils differ from each other in letter case, zeros in front or \".0\" behind only":
      "hay códigos de alumnos que solo se diferencian por mayúsculas, ceros delante o «.0» detrás",
    "{0} with the code of a school that would be in the list but for {1}, so that their school is not known":
      "{0} con el código de un centro que estaría en la lista si no fuera por {1}, de modo que no se conoce su centro",
    "codes of schools differ in leading zeros, so that schools of pupils are not known":
      "los códigos de centros se diferencian por los ceros delante, de modo que no se conocen los centros de alumnado",
    "codes of schools differ in spelling, so that schools of pupils are not known":
      "los códigos de centros se diferencian por la escritura, de modo que no se conocen los centros de alumnado",
    "{0} of {1} repeat the code of another: the column does not tell pupils apart":
      "{0} de {1} con el código de otra: la columna no distingue a los alumnos",
    "{0} with the code of a pupil that an earlier row has: a pupil who stands there twice counts once, by the last row":
      "{0} con el código de un alumno que ya tiene una fila anterior: quien aparece dos veces cuenta una vez, según la última fila",
    "{0} with the code of a pupil that an earlier row has in the same year: a pupil who stands there twice counts once, by the last row":
      "{0} con el código de un alumno que ya tiene una fila anterior del mismo curso: quien aparece dos veces cuenta una vez, según la última fila",
    "{0} with a code that is nobody's own: each counts as a pupil":
      "{0} con un código que no es de nadie: cada una cuenta como un alumno",
    "pupils whose codes are missing count once for each of their rows":
      "el alumnado sin código cuenta una vez por cada fila",
    "the codes of the pupils are repeated": "los códigos del alumnado se repiten",
    "pupils who stand in the register twice count once":
      "quien aparece dos veces en el registro cuenta una vez",
    "{0} has no column \"{1}\": {2} is not known of its pupils":
      "{0} no tiene la columna «{1}»: no se sabe {2} de su alumnado",
    "places of {0} lie far from all catchment areas": "hay puntos de {0} lejos de todas las zonas",
    "{0} with coordinates that are no numbers": "{0} con coordenadas que no son números",
    "coordinates of {0} are no numbers": "hay coordenadas de {0} que no son números",
    "{0} whose coordinates are degrees, not those of {1}":
      "{0} con coordenadas que son grados, y no las de {1}",
    "{0} whose coordinates are no place in {1}":
      "{0} con coordenadas que no son ningún lugar en {1}",
    "{0} whose coordinates lie in the city once x and y are exchanged":
      "{0} con coordenadas que caen en la ciudad si se intercambian x e y",
    "{0} far from all catchment areas": "{0} lejos de todas las zonas",
    "{0} far from all catchment areas, but right there if the coordinates are of {1} ({2})":
      "{0} lejos de todas las zonas, pero en su sitio si las coordenadas son de {1} ({2})",
    "{0} far from all catchment areas, but right there if one of the two files was moved by {1}° of longitude, as when coordinates of one UTM zone are taken for those of its neighbour":
      "{0} lejos de todas las zonas, pero en su sitio si uno de los dos ficheros se desplazó {1}° de longitud, como cuando las coordenadas de un huso UTM se toman por las del huso vecino",
    "{0} with an invalid polygon: {1}": "{0} con un polígono no válido: {1}",
    "the coordinates look like degrees, not like those of {0}":
      "las coordenadas parecen grados, no las de {0}",
    "the coordinates are no degrees, but {0} is a system of degrees":
      "las coordenadas no son grados, pero {0} es un sistema en grados",
    "{0} of {1} addresses stand at one and the same point, although they are of {2} streets, as where the middle of a town stands for them: homes there lie elsewhere":
      "{0} de {1} direcciones están en un mismo punto, aunque son de {2} calles, como cuando el centro de un municipio las representa: los domicilios que caen ahí están en otro lugar",
    "{0} of {1} addresses stand at {2} points that many streets share, as where coordinates were rounded: homes there lie elsewhere":
      "{0} de {1} direcciones están en {2} puntos que comparten muchas calles, como cuando se han redondeado las coordenadas: los domicilios que caen ahí están en otro lugar",
    "many addresses of {0} stand at points that many streets share: homes there lie elsewhere":
      "muchas direcciones de {0} están en puntos que comparten muchas calles: los domicilios que caen ahí están en otro lugar",
    "take the register with its full coordinates; a spreadsheet may have rounded them":
      "tome el registro con sus coordenadas completas; quizá una hoja de cálculo las haya redondeado",
    "it is not known how {0} lies to WGS 84: beside data in other systems, such as a map of OpenStreetMap, all places may be some hundred metres off":
      "no se sabe cómo se sitúa {0} respecto de WGS 84: junto a datos de otros sistemas, como un mapa de OpenStreetMap, todos los puntos pueden estar desplazados unos cientos de metros",
    "the areas lie beside where {0} ({1}) is meant to be used":
      "las zonas están al lado de donde {0} ({1}) debe usarse",
    "the areas lie where {0} ({1}) is not valid": "las zonas están donde {0} ({1}) no es válido",
    "most homes lie outside all catchment areas, about {0} km from their middle: check the coordinate reference systems of both":
      "la mayoría de los domicilios están fuera de todas las zonas, a unos {0} km de su centro: compruebe los sistemas de coordenadas de ambos",
    "most homes lie outside all catchment areas, endless km from their middle: check the coordinate reference systems of both":
      "la mayoría de los domicilios están infinitamente lejos de todas las zonas: compruebe los sistemas de coordenadas de ambos",
    "addresses: {0}; register {1}, {2} addresses, SHA-256 {3}":
      "direcciones: {0}; registro {1}, {2} direcciones, SHA-256 {3}",
    "{0} accepted, {1} to review, {2} not found, {3} empty":
      "{0} aceptadas, {1} por revisar, {2} no encontradas, {3} vacías",
    "{0}: {1} for review and no homes until they are decided (`catchment geocode --decisions`)":
      "{0}: {1} por revisar, sin domicilio hasta que se decidan (`catchment geocode --decisions`)",
    "{0} address is": "{0} dirección",
    "{0} addresses are": "{0} direcciones",
    "{0} of {1} rows count, those where {2}": "cuentan {0} de {1} filas, aquellas donde {2}",
    "the table of schools names areas that the other plan has not got: there, schools belong to the areas in which they stand":
      "la tabla de centros nombra zonas que el otro plan no tiene: allí, los centros son de la zona donde están",
    "{0} with a successor but no last year in \"until\"; such a school counts as open":
      "{0} con un sucesor pero sin último curso en «until»; cuenta como abierto",
    "{0} whose catchment area is empty; such a school serves none and is nobody's assigned school":
      "{0} sin zona indicada; un centro así no sirve a ninguna zona ni es el centro asignado de nadie",
    "{0} of unknown sector; such a school is not known to be public or subsidised, and is nobody's assigned school":
      "{0} de titularidad desconocida; no se sabe si es público o concertado, y no es el centro asignado de nadie",
    "{0} with the code of a school that had closed; they count at the one that took over":
      "{0} con el código de un centro que había cerrado; cuentan en el que lo sucedió",
    "{0} at a school that the scenario closes without naming where its pupils go; they count at the school of their area, or where that has none at the nearest public or subsidised one":
      "{0} en un centro que el escenario cierra sin decir adónde va su alumnado; cuentan en el centro de su zona o, si no lo tiene, en el público o concertado más cercano",
    "{0} at a school that is not open in this year by its \"from\" and \"until\"":
      "{0} en un centro que este curso no está abierto según «from» y «until»",
    "{0} of unknown stage; no nearest or assigned school is known of them":
      "{0} de etapa desconocida; no se conoce su centro más cercano ni el asignado",
    "{0} of a stage or grade that no school offers; they have no nearest or assigned school":
      "{0} de una etapa o curso que ningún centro ofrece; no tienen centro más cercano ni asignado",
    "{0} at a school that does not offer their stage or grade by its column \"stage\"":
      "{0} en un centro que no ofrece su etapa o curso según la columna «stage»",
    "{0}: {1} of the year before attend a school that is not in the list of schools, and are left out of changes between schools":
      "{0}: {1} del curso anterior en un centro que no está en la lista de centros, fuera de los cambios entre centros",
    "a text that is not in UTF-8, as the others are, was read as Windows-1252":
      "un texto que no está en UTF-8, como lo están los demás, se leyó como Windows-1252",
    "only the polygons (or else the lines) of a collection of several kinds were kept":
      "de una colección de varios tipos solo se conservaron los polígonos (o bien las líneas)",
    "the .shx does not fit the .shp, whose records were read in their order":
      "el .shx no corresponde al .shp, cuyos registros se leyeron en su orden",
    "a geometry names another coordinate reference system than its layer, whose own counts":
      "una geometría indica un sistema de referencia de coordenadas distinto del de su capa, que es el que cuenta",
    "the .prj describes another system than the one whose code it bears; what it describes counts":
      "el .prj describe un sistema distinto del del código que lleva; cuenta lo que describe",
    "what the file says of its coordinate reference system is not understood; give its CRS":
      "no se entiende lo que el archivo dice de su sistema de coordenadas; indíquelo",
    "the .prj describes no usable coordinate reference system, which must be given":
      "el .prj no describe ningún sistema de coordenadas utilizable, que hay que indicar",
    "{0} row is not in UTF-8 as the others are, and is read as Windows-1252":
      "{0} fila no está en UTF-8 como las demás y se lee como Windows-1252",
    "{0} rows are not in UTF-8 as the others are, and are read as Windows-1252":
      "{0} filas no están en UTF-8 como las demás y se leen como Windows-1252",
    "the header is not in UTF-8 as the rows are, and is read as Windows-1252":
      "la cabecera no está en UTF-8 como las filas y se lee como Windows-1252",
    "1 row that repeats an earlier one and counts once more":
      "1 fila que repite una anterior y cuenta una vez más",
    "{0} rows that repeat earlier ones and count once more":
      "{0} filas que repiten otras anteriores y cuentan una vez más",
    "no teacher has a role that counts as support ({0}): see \"support_roles\" under \"catalogue\"":
      "ningún docente tiene una función que cuente como apoyo ({0}): véase «support_roles» en «catalogue»",
    "no teacher has a role that counts as support ({0}); the roles are {1}: see \"support_roles\" under \"catalogue\"":
      "ningún docente tiene una función que cuente como apoyo ({0}); las funciones son {1}: véase «support_roles» en «catalogue»",
    "letters or digits that look alike":
      "letras o cifras que solo se parecen",
    "saying yes in another way":
      "decir que sí de otra manera",
    "{0} row has a number in merged cells, which counts for that row alone":
      "{0} fila tiene un número en celdas combinadas, que cuenta solo para esa fila",
    "{0} rows have a number in merged cells, which counts for that row alone":
      "{0} filas tienen un número en celdas combinadas, que cuenta solo para cada una de esas filas",
    "{0} row takes a text from merged cells, which stands for all of their rows":
      "{0} fila toma un texto de celdas combinadas, que vale para todas sus filas",
    "{0} rows take a text from merged cells, which stands for all of their rows":
      "{0} filas toman un texto de celdas combinadas, que vale para todas sus filas",
    "{0} applicants: none has the code of a pupil of {1}, so that their groups are not known":
      "{0} solicitantes: ninguno tiene el código de un alumno de {1}, de modo que no se conocen sus grupos",
    "no row of {0} is of {1}":
      "ninguna fila de {0} es de {1}",
    "{0} with more sessions missed than possible":
      "{0} con más sesiones perdidas que posibles",
    "pupils have more sessions missed than possible":
      "hay alumnos con más sesiones perdidas que posibles",
    "{0} with a value of \"{1}\" to which \"values\" gives no meaning, and which counts as it is{2}":
      "{0} con un valor de «{1}» al que «values» no da ningún significado, y que cuenta tal como es{2}",
    "\"values\" gives no meaning to values of \"{0}\"":
      "«values» no da significado a valores de «{0}»",
    "{0} with pupils and 0 places":
      "{0} con alumnos y 0 plazas",
    "{0} with {1} places, which counts as a number like any other":
      "{0} con {1} plazas, que cuenta como un número cualquiera",
    "a number of places may be a code for what is not known":
      "algún número de plazas puede ser un código de lo que no se sabe",
    "schools with pupils have 0 places":
      "hay centros con alumnos que tienen 0 plazas",
    "{0} with the very same home, as where a geocoder puts what it does not find":
      "{0} con exactamente el mismo domicilio, como donde un geocodificador pone lo que no encuentra",
    "many pupils have the very same home":
      "muchos alumnos tienen exactamente el mismo domicilio",
    "{0} of {1} live at the very point of their own school, as where a school's coordinates stand in the place of a home's: their way to school counts as 0 m":
      "{0} de {1} viven exactamente en el punto de su propio centro, como donde las coordenadas de una escuela ocupan el lugar de las del domicilio: su camino a la escuela cuenta como 0 m",
    "many pupils live at the very point of their own school: their way to school counts as none":
      "muchos alumnos viven exactamente en el punto de su propio centro: su camino a la escuela cuenta como nulo",
    "name the coordinates, or the address, of the home; leave them empty where it is not known":
      "indique las coordenadas, o la dirección, del domicilio; déjelas vacías donde no se sepa",
    "the homes of all {0} pupils on the map lie at one and the same point":
      "los domicilios de los {0} alumnos situados en el mapa están todos en un único punto",
    "the homes of all pupils lie at one and the same point":
      "los domicilios de todo el alumnado están en un único punto",
    "the homes of all {0} pupils on the map lie at {1} points, as where the middle of a postcode or of an area stands for the home: ways to school, and which school is nearest, are those of these points":
      "los domicilios de los {0} alumnos situados en el mapa están todos en {1} puntos, como donde el centro de un código postal o de una zona hace de domicilio: los caminos a la escuela, y el centro más cercano, son los de estos puntos",
    "the homes of all pupils lie at a few points, as where the middle of a postcode or of an area stands for the home":
      "los domicilios de todo el alumnado están en unos pocos puntos, como donde el centro de un código postal o de una zona hace de domicilio",
    "with the coordinates, or the addresses, of the homes themselves each way is measured":
      "con las coordenadas, o las direcciones, de los propios domicilios se mide cada camino",
    "some areas are drawn twice":
      "hay zonas dibujadas dos veces",
    "many schools are outside all catchment areas":
      "muchos centros están fuera de todas las zonas",
    "many schools are in another catchment area than the one that they name":
      "muchos centros están en una zona que no es la que indican",
  ]
}
