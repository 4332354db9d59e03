extension Language {
  /// What the check of a study’s data finds, and what to do about it.
  static let spanishChecks: [String: String] = [
    "{0} feature": "{0} elemento",
    "{0} features": "{0} elementos",
    "{0} code": "{0} código",
    "{0} codes": "{0} códigos",
    "{0} home": "{0} domicilio",
    "{0} homes": "{0} domicilios",
    "{0} gap": "{0} hueco",
    "{0} gaps": "{0} huecos",
    "{0} sliver": "{0} astilla",
    "{0} slivers": "{0} astillas",
    "{0} overlap": "{0} solapamiento",
    "{0} overlaps": "{0} solapamientos",
    "{0} point": "{0} punto",
    "{0} points": "{0} puntos",
    "{0} border": "{0} borde",
    "{0} borders": "{0} bordes",
    "{0} part": "{0} parte",
    "{0} parts": "{0} partes",
    "{0} street ends": "{0} calle termina",
    "{0} streets end": "{0} calles terminan",
    "line {0}: {1}": "línea {0}: {1}",
    "did you mean \"{0}\"?": "¿quería decir «{0}»?",
    "the keys are {0}": "las claves son {0}",
    "give \"crs\" as EPSG:… in the study file":
      "escriba «crs» como EPSG:… en el archivo del estudio",
    "a vertex lies farther off than the Earth is wide":
      "un vértice está más lejos que el ancho de la Tierra",
    "mend its coordinates, or check the layer's coordinate reference system":
      "corrija sus coordenadas o compruebe el sistema de coordenadas de la capa",
    "reading it: {0}": "al leerlo: {0}",
    "reading it, {0}": "al leerlo, {0}",
    "the layer is empty": "la capa está vacía",
    "{0} without a polygon": "{0} sin polígono",
    "remove them, or draw their areas": "quítelos o dibuje sus zonas",
    "there is no column \"{0}\", which shall be \"{1}\"":
      "no hay ninguna columna «{0}», que debe ser «{1}»",
    "if they are areas of their own, give each a code of its own":
      "si son zonas distintas, dé a cada una un código propio",
    "{0} without a code": "{0} sin código",
    "{0} with a code that an earlier row has": "{0} con un código que ya tiene una fila anterior",
    "{0} cannot be read: {1}": "no se puede leer {0}: {1}",
    "the table has a header but no rows": "la tabla tiene cabecera pero ninguna fila",
    "no row can be read": "no se puede leer ninguna fila",
    "give the layer's own \"crs\" in the study file":
      "indique el «crs» propio de la capa en el archivo del estudio",
    "check their coordinate reference system, and whether the axes are exchanged":
      "compruebe su sistema de coordenadas, y si los ejes están intercambiados",
    "check the layer's coordinate reference system":
      "compruebe el sistema de coordenadas de la capa",
    "{0} with vertices that have no place in {1}": "{0} con vértices que no tienen lugar en {1}",
    "the file does not say its coordinate reference system":
      "el archivo no dice cuál es su sistema de coordenadas",
    "the file does not say its coordinate reference system; the schools would lie in the areas if it is {0}":
      "el archivo no dice cuál es su sistema de coordenadas; los centros caen dentro de las zonas si es {0}",
    "add \"crs: {0}\" to \"{1}\" in the study file":
      "añada «crs: {0}» a «{1}» en el archivo del estudio",
    "the shapes of the areas: their coordinate reference system is not known":
      "las formas de las zonas: no se conoce su sistema de coordenadas",
    "where the homes are: they cannot be placed": "dónde están los domicilios: no se pueden situar",
    "{0}: {1} cannot be taken to {2}": "{0}: {1} no se puede pasar a {2}",
    "{0} between areas, {1} in all, up to {2}": "{0} entre zonas, {1} en total, hasta {2}",
    "a lake or a park may well belong to no area; --repair fills the small ones":
      "un lago o un parque pueden no ser de ninguna zona; --repair rellena los pequeños",
    "{0} between areas (gaps less than {1} m wide), {2} in all":
      "{0} entre zonas (huecos de menos de {1} m de ancho), {2} en total",
    "--repair fills them": "--repair los rellena",
    "{0} with the same polygon as an earlier one": "{0} con el mismo polígono que una anterior",
    "remove one of each two": "quite una de cada dos",
    "{0} of areas, {1} in all; the largest, {2}, of \"{3}\" and \"{4}\"":
      "{0} de zonas, {1} en total; el mayor, {2}, de «{3}» y «{4}»",
    "a home there counts for the area that comes first in the file; --repair gives it to one of them":
      "un domicilio de aquí cuenta para la zona que va primero en el archivo; --repair lo da a una de las dos",
    "`catchment check --repair` makes them valid": "`catchment check --repair` los hace válidos",
    "self-intersection": "autointersección",
    "ring self-intersection": "autointersección de un anillo",
    "hole lies outside shell": "un agujero está fuera del contorno",
    "holes are nested": "hay agujeros dentro de agujeros",
    "nested shells": "contornos uno dentro de otro",
    "interior is disconnected": "el interior está partido",
    "duplicate rings": "anillos repetidos",
    "too few points in geometry component": "demasiado pocos puntos en una parte",
    "invalid coordinate": "coordenada no válida",
    "{0} with less than 98 % in one district: {1}":
      "{0} con menos del 98 % en un solo distrito: {1}",
    "it counts for the district that holds its middle":
      "cuenta para el distrito que contiene su centro",
    "{0} in no district: {1}": "{0} fuera de todos los distritos: {1}",
    "`catchment geocode` says what is wrong with each":
      "`catchment geocode` dice qué falla en cada una",
    "`catchment geocode --review` lists them with candidates to choose from":
      "`catchment geocode --review` las lista con candidatas para elegir",
    "{0} outside all catchment areas": "{0} fuera de todas las zonas",
    "a cell of 100 m with homes in it": "una celda de 100 m con domicilios dentro",
    "leave the coordinates of those empty whose home is not known":
      "deje vacías las coordenadas de quien no se sabe el domicilio",
    "{0} would be there but for {1}": "{0} estaría si no fuera por {1}",
    "{0} with {1} that is not in {2}": "{0} con {1} que no está en {2}",
    "{0} with {1} that are not in {2}": "{0} con {1} que no están en {2}",
    "{0} at the coordinates (0, 0)": "{0} con las coordenadas (0, 0)",
    "0 often stands for \"unknown\"": "0 a menudo quiere decir «desconocido»",
    "{0} without coordinates": "{0} sin coordenadas",
    "exchange the two columns under \"columns\" in the study file":
      "intercambie las dos columnas en «columns» en el archivo del estudio",
    "write \"crs: {0}\" for this table in the study file, unless it is the areas' system that is wrong":
      "escriba «crs: {0}» para esta tabla en el archivo del estudio, salvo que el erróneo sea el sistema de las zonas",
    "check the coordinate reference systems of this table and of the catchment areas":
      "compruebe los sistemas de coordenadas de esta tabla y de las zonas",
    "no column is named as the schools' code":
      "ninguna columna se indica como código de los centros",
    "add \"school: …\" to the columns of the schools":
      "añada «school: …» a las columnas de los centros",
    "{0} of a sector that is none of public, subsidised and private: {1}":
      "{0} de un sector que no es public, subsidised ni private: {1}",
    "say what the codes mean: schools: values: {sector: {code: public, …}}":
      "diga qué significan los códigos: schools: values: {sector: {código: public, …}}",
    "{0} in another catchment area than their table says":
      "{0} en una zona distinta de la que dice su tabla",
    "what the table says counts": "cuenta lo que dice la tabla",
    "{0} without a school: {1}": "{0} sin centro: {1}",
    "{0} with the code of a catchment area that is not there":
      "{0} con el código de una zona que no existe",
    "{0} without pupils": "{0} sin alumnado",
    "{0} school with 0 places that has pupils": "{0} centro con 0 plazas que tiene alumnado",
    "{0} schools with 0 places that have pupils": "{0} centros con 0 plazas que tienen alumnado",
    "leave the number empty where it is not known": "deje el número vacío donde no se sepa",
    "{0} with more pupils than places, up to {1} % of them":
      "{0} con más alumnado que plazas, hasta el {1} %",
    "{0} with something that is no number": "{0} con algo que no es un número",
    "{0} of \"{1}\" with a mark (such as * or <5) in place of a number: not known":
      "{0} de «{1}» con un signo (como * o <5) en lugar de un número: no se sabe",
    "{0} with a negative number": "{0} con un número negativo",
    "{0} that closed before it opened": "{0} que cierra antes de abrir",
    "{0} with something that is no school year": "{0} con algo que no es un curso",
    "years look like 2025-26, 2025 or 2025-09-01; leave the field empty where there is no such limit":
      "los años se escriben 2025-26, 2025 o 2025-09-01; deje el campo vacío donde no haya límite",
    "{0} whose successors lead round in a circle": "{0} con sucesores que dan la vuelta en círculo",
    "{0} with a successor but no last year": "{0} con sucesor pero sin último curso",
    "give the last school year in the column \"until\"; until then its pupils stay where they are":
      "indique el último curso en la columna «until»; hasta entonces su alumnado se queda donde está",
    "{0} school without a stage, which is there for nobody":
      "{0} centro sin etapa, que no es para nadie",
    "{0} schools without a stage, which are there for nobody":
      "{0} centros sin etapa, que no son para nadie",
    "{0} of a stage that no school offers, for whom there is no school":
      "{0} de una etapa que ningún centro ofrece, sin centro posible",
    "{0} of a grade that no school offers, for whom there is no school":
      "{0} de un curso que ningún centro ofrece, sin centro posible",
    "pupils are at schools that are not open in this year":
      "hay alumnos en centros que este curso no están abiertos",
    "pupils are of stages or grades that no school offers":
      "hay alumnos de etapas o cursos que ningún centro ofrece",
    "pupils are at schools that do not offer their stage or grade":
      "hay alumnos en centros que no ofrecen su etapa o su curso",
    "name the school that took over as \"successor\", or correct \"from\" and \"until\"":
      "indique en «successor» el centro que se hizo cargo, o corrija «from» y «until»",
    "spreadsheets make days of stages such as 1-6: format the column \"stage\" as text, and write them anew":
      "las hojas de cálculo convierten en fechas etapas como 1-6: dé formato de texto a la columna «stage» y vuelva a escribirlas",
    "a school of several stages names them all, parted by semicolons":
      "un centro de varias etapas las nombra todas, separadas por punto y coma",
    "costs: no amount of {0} with {1}, whom the costs of schooling leave out":
      "costes: ningún importe de {0} con {1}, que el coste de la escolarización deja fuera",
    "write the grades of each stage under \"stages\" in the study file: {primary: [P1, P2, …]}":
      "escriba los cursos de cada etapa en «stages» en el archivo del estudio: {primary: [P1, P2, …]}",
    "{0} of streets are not on the map, which cuts these streets off there":
      "{0} de calles que no están en el mapa, lo que corta las calles en ese lugar",
    "streets that cross the rim of an extract are cut; elsewhere, download whole ways with their nodes":
      "las calles que cruzan el borde de un extracto quedan cortadas; si no es eso, descargue las vías enteras con sus nodos",
    "{0} of squares are not on the map": "{0} de plazas que no están en el mapa",
    "download relations with their members": "descargue las relaciones con sus miembros",
    "{0} up to {1} m short of another one, which nothing joins there":
      "{0} hasta {1} m antes de otra, sin nada que las una",
    "where one can walk through, draw the line to the other street; see their places with --output":
      "donde se pueda pasar a pie, alargue la línea hasta la otra calle; --output muestra los lugares",
    "{0} of the streets that nothing joins to the others, the longest of {1} m":
      "{0} de las calles que nada une con el resto, la más larga de {1} m",
    "there is no way to or from them; see their places with --output":
      "no se puede llegar ni salir de ellas; --output muestra los lugares",
    "{0} m": "{0} m",
    "{0} m²": "{0} m²",
    "{0} ha": "{0} ha",
    "{0} km²": "{0} km²",
    "{0} m of streets": "{0} m de calles",
    "{0} of {1} more than {2} m from any street of {3}":
      "{0} de {1} a más de {2} m de cualquier calle de {3}",
    "is it the map of another city?": "¿es el mapa de otra ciudad?",
    "is the map a part of the city only? They have no way to school":
      "¿el mapa es solo de una parte de la ciudad? No tienen camino a la escuela",
    "{0} without a school": "{0} sin centro",
    "{0} with something that is no number, but the group \"{1}\" has limits":
      "{0} con algo que no es un número, pero el grupo «{1}» tiene límites",
    "say what it means: pupils: values: {{0}: {value: unknown}}":
      "diga qué significa: pupils: values: {{0}: {valor: unknown}}",
    "no pupil has a value of the group \"{0}\"": "ningún alumno tiene un valor del grupo «{0}»",
    "{0} with a value to which \"values\" gives no meaning":
      "{0} con un valor al que «values» no da significado",
    "it counts as it is; add it to values: {{0}: …}, or give it the meaning unknown":
      "cuenta tal cual; añádalo a values: {{0}: …} o dele el significado unknown",
    "{0} with a value that is none of {1}": "{0} con un valor que no es ninguno de {1}",
    "say what the code means: pupils: values: {{0}: {code: {1}, …}}":
      "diga qué significa el código: pupils: values: {{0}: {código: {1}, …}}",
    "name the column of the same codes as \"school\" in both tables":
      "indique la columna de los mismos códigos como «school» en ambas tablas",
    "is the map whole, and of the whole city? `catchment check` says what it lacks":
      "¿está entero el mapa, y es de toda la ciudad? `catchment check` dice qué le falta",
    "is it misspelt? The group has nobody":
      "¿está mal escrito? El grupo no tiene a nadie",
    "is it misspelt, or do only pupils of other years have it?":
      "¿está mal escrito, o solo lo tiene el alumnado de otros cursos escolares?",
    "a grade without a stage counts in no figure of a stage: add it to \"stages\"":
      "un curso sin etapa no cuenta en ninguna cifra por etapas: añádalo a «stages»",
    "is it misspelt? The group has only the pupils of its other values":
      "¿está mal escrito? El grupo solo tiene el alumnado de los otros valores",
    "are its codes other ones in that year? Say what they mean: pupils: values: {{0}: {…}}":
      "¿ese curso los códigos son otros? Diga qué significan: pupils: values: {{0}: {…}}",
    "write the values alike, or say what they mean: pupils: values: {{0}: {…}}":
      "escriba los valores igual, o diga qué significan: pupils: values: {{0}: {…}}",
    "if it says that nothing is known, write so: pupils: values: {{0}: {code: unknown}}":
      "si quiere decir que no se sabe nada, escríbalo así: pupils: values: {{0}: {código: unknown}}",
    "add it to pupils: values: {{0}: …}, or give it the meaning unknown":
      "añádalo a pupils: values: {{0}: …}, o dele el significado unknown",
    "if it is so of most pupils, exchange the two columns under \"columns\" in the study file":
      "si ocurre con la mayoría del alumnado, intercambie las dos columnas en «columns» en el archivo del estudio",
    "write the codes of pupils alike in all rows":
      "escriba los códigos del alumnado igual en todas las filas",
    "write the codes alike in both tables": "escriba los códigos igual en ambas tablas",
    "name the column of the pupils' own codes as \"pupil\", or leave it out":
      "indique la columna de los códigos propios del alumnado como «pupil», o no indique ninguna",
    "where another row is to count, put it last, or remove the others":
      "si debe contar otra fila, póngala la última o quite las demás",
    "leave the code empty where a pupil has none":
      "deje el código vacío si un alumno no lo tiene",
    "{0}: 1 finding, an error (internal, not for publication)":
      "{0}: 1 hallazgo, un error (interno, no para publicar)",
    "{0}: 1 finding, a warning (internal, not for publication)":
      "{0}: 1 hallazgo, un aviso (interno, no para publicar)",
    "{0}: no findings": "{0}: ningún hallazgo",
    "{0}: {1}, {2} among them (internal, not for publication)":
      "{0}: {1}, entre ellos {2} (interno, no para publicar)",
    "{0} finding": "{0} hallazgo",
    "{0} findings": "{0} hallazgos",
    "{0} error": "{0} error",
    "{0} errors": "{0} errores",
    "error  {0}": "error  {0}",
    "warning  {0}": "aviso  {0}",
    "{0}, column \"{1}\"": "{0}, columna «{1}»",
    "not checked  {0}": "sin revisar  {0}",
    "{0} unknown": "desconocidos: {0}",
    "{0} repeated": "repetidos: {0}",
    "Written: {0} ({1}, internal)": "Archivo: {0} ({1}, interno)",
    "leave it empty if it is not known": "déjelo vacío si no se sabe",
    "write all coordinates of the table in one system":
      "escriba todas las coordenadas de la tabla en un solo sistema",
    "{0} where streets cross without a common vertex, as at a bridge, so that nothing joins them there":
      "{0} donde se cruzan calles sin un vértice común, como en un puente, de modo que nada las une",
    "where one can turn, give both lines a vertex there (QGIS: Split with lines); see the places with --output":
      "donde se pueda girar, ponga un vértice en ambas líneas (QGIS: Split with lines); --output muestra los lugares",
    "crossing": "cruce",
    "{0} place is on two streets of the layer that cross without a common vertex, as at a bridge; nothing joins them there":
      "{0} lugar está en dos calles de la capa que se cruzan sin un vértice común, como en un puente; nada las une ahí",
    "{0} places are on two streets of the layer that cross without a common vertex, as at a bridge; nothing joins them there":
      "{0} lugares están en dos calles de la capa que se cruzan sin un vértice común, como en un puente; nada las une ahí",
    "give the layer's own \"crs\" in the study file as a PROJ string with +towgs84, whose numbers the national mapping agency publishes":
      "indique el «crs» propio de la capa en el archivo del estudio como texto de PROJ con +towgs84, cuyos números publica el instituto geográfico",
    "{0} place": "{0} lugar",
    "{0} places": "{0} lugares",
    "the places of homes are left out, as the study is for the public; --audience internal shows them":
      "los lugares de los domicilios no están, porque el estudio es para el público; --audience internal los muestra",
    "{0} invalid polygon": "{0} polígono no válido",
    "{0} invalid polygons": "{0} polígonos no válidos",
    "{0} made valid": "{0}: hecho válido",
    "{0} piece": "{0} trozo",
    "{0} pieces": "{0} trozos",
    "{0} that two areas or more claimed ({1}) given to the one with the longest common border":
      "{0} que reclamaban dos zonas o más ({1}), dados a la de límite común más largo",
    "{0} in gaps and slivers ({1}) given to the neighbour with the longest common border":
      "{0} de huecos y astillas ({1}), dados a la zona vecina de límite común más largo",
    "{0} larger than {1} left as it is: {2}": "{0} de más de {1}, que queda como está: {2}",
    "{0} larger than {1} left as they are: {2}": "{0} de más de {1}, que quedan como están: {2}",
    "{0} changed; all borders lie on a grid of {1} cm":
      "{0} con cambios; todos los límites están en una malla de {1} cm",
    "{0} had nothing that no other has, and is no longer there: rows {1}":
      "{0} que no tenía nada que no tuviera otra y ya no está: filas {1}",
    "{0} had nothing that no other has, and are no longer there: rows {1}":
      "{0} que no tenían nada que no tuviera otra y ya no están: filas {1}",
  ]
}
