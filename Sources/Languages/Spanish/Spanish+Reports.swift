extension Language {
  /// Headings and sentences of tables, summaries and maps.
  static let spanishReports: [String: String] = [
    "{0} school": "{0} centro",
    "{0} schools": "{0} centros",
    "{0} catchment area": "{0} zona",
    "{0} catchment areas": "{0} zonas",
    "{0} district": "{0} distrito",
    "{0} districts": "{0} distritos",
    "{0} pupil": "{0} alumno",
    "{0} pupils": "{0} alumnos",
    "{0} in {1}": "{0} en {1}",
    "Distance to school: no pupil has both a known home and a known school.":
      "Distancia a la escuela: ningún alumno tiene domicilio y centro conocidos.",
    "Distance to school ({0})": "Distancia a la escuela ({0})",
    "straight line": "línea recta",
    "  to the school attended: mean {0}, median {1}; 90 % of pupils within {2}":
      "  al centro al que se asiste: media {0}, mediana {1}; el 90 % del alumnado a menos de {2}",
    "  to the school attended: mean {0}, median {1}, ninth decile {2}":
      "  al centro al que se asiste: media {0}, mediana {1}, noveno decil {2}",
    "  to the nearest school: mean {0}": "  al centro más cercano: media {0}",
    "  within 500 m {0}, within 1 km {1}, beyond 2 km {2}":
      "  hasta 500 m {0}, hasta 1 km {1}, a más de 2 km {2}",
    "  {0} times the straight line": "  {0} veces la línea recta",
    "  without a way: {0}, {1}": "  sin camino: {0}, {1}",
    "  over land to a street that the map joins: {0}, at most {1}":
      "  campo a través hasta una calle conectada: {0}, como máximo {1}",
    "  to the nearest school: mean {0}; pupils go {1} further than that":
      "  al centro más cercano: media {0}; el alumnado va {1} más lejos",
    "  to the school of the catchment area: mean {0}, for the {1} whose area has a public or subsidised one":
      "  al centro de la zona: media {0}, para {1} con un centro público o concertado en la zona",
    "Segregation of {0}: {1} of the pupils": "Segregación de {0}: {1} del alumnado",
    "a withheld share": "una proporción que no se muestra",
    "an unknown share": "una proporción desconocida",
    "{0}, not known of {1}": "{0}, desconocido del {1}",
    "  no index can be taken: the group or its rest has no pupils":
      "  no se puede calcular ningún índice: el grupo o el resto no tiene alumnado",
    "schools": "centros",
    "if random": "si al azar",
    "areas": "zonas",
    "gap": "diferencia",
    "What may be published is in results.xlsx.": "Lo que se puede publicar está en results.xlsx.",
    "All {0} indicators of the catalogue are in results.xlsx.":
      "Los {0} indicadores del catálogo están en results.xlsx.",
    "{0} of the {1} indicators of the catalogue are in results.xlsx. For the others:":
      "{0} de los {1} indicadores del catálogo están en results.xlsx. Para los demás:",
    "  {0}  {1}: add {2}": "  {0}  {1}: añada {2}",
    "  Share enrolled less share resident, percentage points, areas of {0} pupils and more:":
      "  Proporción matriculada menos proporción residente, puntos porcentuales, zonas de {0} alumnos o más:",
    "  most  {0}": "  más   {0}",
    "  least {0}": "  menos {0}",
    "For the public: {0} of {1} values are withheld, as they speak of a few pupils or would give these away.":
      "Para el público: {0} de {1} valores no se muestran, porque hablan de pocos alumnos o los delatarían.",
    "if a grid of homes of these pupils is public, see that no border was moved through its squares: the few homes beside it would be found by subtraction":
      "si una cuadrícula de domicilios de este alumnado es pública, compruebe que ningún límite se haya movido a través de sus cuadrados: por resta se hallarían los pocos domicilios de al lado",
    "The districts cut through {0} with pupils on both sides, so means and rounded shares of those who live in a district are withheld.":
      "Los distritos cortan {0} con alumnos a ambos lados; por eso no se muestran las medias ni los porcentajes redondeados de quienes viven en un distrito.",
    "All pupils have a home in a catchment area and a known school.":
      "Todo el alumnado tiene domicilio en una zona y centro conocido.",
    "Not placed: {0} ({1})": "Sin situar: {0} ({1})",
    "Not placed in {0}: {1} ({2})": "Sin situar en {0}: {1} ({2})",
    "Warning: {0}.": "Atención: {0}.",
    "home outside all catchment areas": "domicilio fuera de todas las zonas",
    "no address": "sin dirección",
    "address not in the register": "dirección que no está en el registro",
    "address doubtful, to be reviewed": "dirección dudosa, por revisar",
    "no coordinates": "sin coordenadas",
    "coordinates that are no numbers": "coordenadas que no son números",
    "no school given": "sin centro indicado",
    "school not in the list of schools": "centro que no está en la lista",
    "Who goes further, on average (with intervals at 95 %)":
      "Quién va más lejos, de media (con intervalos del 95 %)",
    "A nearer public or subsidised school than that of the catchment area":
      "Un centro público o concertado más cercano que el de la zona",
    "  {0} than the rest: {1}, of which to the nearest school {2} and beyond it {3}":
      "  {0} respecto del resto: {1}, de los cuales hasta el centro más cercano {2} y más allá {3}",
    "all pupils": "todo el alumnado",
    "  {0}: {1} of {2}": "  {0}: {1} de {2}",
    "{0}, {1} nearer on average": "{0}, {1} más cerca de media",
    "From homes to schools: {0}": "De casa a la escuela: {0}",
    "residential": "residencial",
    "nearest": "cercano",
    "attended": "asistido",
    "boundaries": "límites",
    "siting": "ubicación",
    "choice": "elección",
    "{0} by district": "{0} por distrito",
    "of which {0} exceeds chance": "de los cuales {0} por encima del azar",
    "95 % interval without bias {0} to {1}": "intervalo del 95 % sin sesgo de {0} a {1}",
    "  {0} {1} ({2}).": "  {0} {1} ({2}).",
    "  {0} {1} ({2}), which may be chance.": "  {0} {1} ({2}), que puede ser azar.",
    "  Of what choice changes, by sector: {0}.": "  De lo que cambia la elección, por sector: {0}.",
    "  Of what choice changes, by leaving the area: {0}.":
      "  De lo que cambia la elección, según si se sale de la zona: {0}.",
    "leaves {0} at {1}": "deja {0} en {1}",
    "raises {0} from {1} to {2}": "hace subir {0} de {1} a {2}",
    "lowers {0} from {1} to {2}": "hace bajar {0} de {1} a {2}",
    "dissimilarity": "la disimilitud",
    "gini": "el Gini",
    "gorard's segregation index": "el índice de segregación de Gorard",
    "hutchens' square root index": "el índice de raíz cuadrada de Hutchens",
    "information index": "el índice de información",
    "mutual information": "la información mutua",
    "isolation": "el aislamiento",
    "exposure": "la exposición",
    "correlation ratio": "la razón de correlación",
    "Boundaries: going from residential units to catchment areas":
      "Límites: pasar de unidades residenciales a zonas",
    "Siting: going to the nearest school instead of that of the area":
      "Ubicación: ir al centro más cercano en lugar del de la zona",
    "Choice: going to the school attended instead of the nearest":
      "Elección: ir al centro al que se asiste en lugar del más cercano",
    "value": "valor",
    "95 % interval": "intervalo 95 %",
    "n": "n",
    "change": "cambio",
    "not available": "no disponible",
    "city": "ciudad",
    "district": "distrito",
    "zone": "zona",
    "school": "centro",
    "mean": "media",
    "median": "mediana",
    "p90": "p90",
    "≤ 500 m": "≤ 500 m",
    "≤ 1 km": "≤ 1 km",
    "> 2 km": "> 2 km",
    "≤ 10 min": "≤ 10 min",
    "≤ 20 min": "≤ 20 min",
    "> 30 min": "> 30 min",
    "resident": "residentes",
    "enrolled": "matriculados",
    "{0} areas": "{0} zonas",
    "index": "índice",
    "corrected": "corregido",
    "low": "inferior",
    "high": "superior",
    "units": "unidades",
    "rest": "resto",
    "{0} against {1}": "{0} frente a {1}",
    "within": "hasta",
    "area": "superficie",
    "pupils in reach": "alumnos al alcance",
    "attending it": "que asisten",
    "of its pupils": "de sus alumnos",
    "Code": "Código",
    "Name": "Nombre",
    "Sector": "Sector",
    "Places": "Plazas",
    "Catchment area": "Zona",
    "District": "Distrito",
    "Public": "Público",
    "Subsidised": "Concertado",
    "Private": "Privado",
    "Not known": "Desconocido",
    "add {0}": "añada {0}",
    "add {0} with rows of that year": "añada {0} con filas de ese año",
    "the public is told of pupils by where they live": "al público se le habla del alumnado según dónde vive",
    "its column makes the group \"{0}\", which the public is told of":
      "su columna forma el grupo «{0}», que ya se publica",
    "the catalogue tells the public of its column, \"{0}\"": "el catálogo ya publica su columna, «{0}»",
    "\"{0}\" is told of the same column; to tell of several values make each a group":
      "«{0}» se publica de la misma columna; para publicar varios valores haga un grupo de cada uno",
    "its column \"{0}\" has few values, which could be counted; tell of a share instead":
      "su columna «{0}» tiene pocos valores, que se podrían contar; publique una proporción",
    "which lies around {0}: chance alone makes the rest":
      "que está en torno a {0}: el resto lo hace solo el azar",
    "the change is that of the pupils who count on both sides, not after less before":
      "el cambio es el del alumnado que cuenta en ambos lados, no después menos antes",
    "plans are compared for one school year; `catchment run` of each plan has it":
      "los planes se comparan en un solo curso; `catchment run` de cada plan lo da",
    "the value still holds what chance adds; the interval lies around {0}":
      "el valor aún contiene lo que añade el azar; el intervalo está alrededor de {0}",
    "{0} pupil has no school of the area any more: {1}. Ways are compared without this pupil.":
      "{0} alumno ya no tiene ningún centro de su zona: {1}. Los caminos se comparan sin este alumno.",
    "{0} pupils have no school of their area any more: {1}. Ways are compared without them.":
      "{0} alumnos ya no tienen ningún centro de su zona: {1}. Los caminos se comparan sin ellos.",
    "{0} pupil had no school of the area and has one now: {1}. Ways are compared without this pupil.":
      "{0} alumno no tenía ningún centro de su zona y ahora lo tiene: {1}. Los caminos se comparan sin este alumno.",
    "{0} pupils had no school of their area and have one now: {1}. Ways are compared without them.":
      "{0} alumnos no tenían ningún centro de su zona y ahora lo tienen: {1}. Los caminos se comparan sin ellos.",
    "Nobody moves: all homes are in the same catchment areas in both plans.":
      "Nadie cambia: todos los domicilios están en las mismas zonas en ambos planes.",
    "Pupils enrolled in their own catchment area: {0} before, {1} after.":
      "Alumnado matriculado en su propia zona: {0} antes, {1} después.",
    "lowers D of {0} over the catchment areas from {1} to {2}": "baja la D de {0} entre zonas de {1} a {2}",
    "raises D of {0} over the catchment areas from {1} to {2}": "sube la D de {0} entre zonas de {1} a {2}",
    "shortens the mean way to the school of the area by {0}":
      "acorta {0} el camino medio al centro de la zona",
    "lengthens the mean way to the school of the area by {0}":
      "alarga {0} el camino medio al centro de la zona",
    "{0} and {1}": "{0} y {1}",
    "The change {0}.": "El cambio {0}.",
    "what becomes of shares, means and indices is told of the {0} pupil who lives in an area of both plans":
      "el cambio de proporciones, medias e índices es el del alumnado que vive en una zona de ambos planes: {0}",
    "what becomes of shares, means and indices is told of the {0} pupils who live in an area of both plans":
      "el cambio de proporciones, medias e índices es el del alumnado que vive en una zona de ambos planes: {0}",
    "Without a move of anybody, the change {0}.": "Sin que nadie cambie, la modificación {0}.",
    "Moving {0} {1}.": "Cambiar {0} {1}.",
    "Another catchment area for {0}.": "Otra zona escolar para {0}.",
    "They are {0} of the pupils who live in the catchment areas.":
      "Son el {0} del alumnado que vive en las zonas.",
    "  {0}: {1} of them, {2} of the {3} of whom it is known":
      "  {0}: {1} de ellos, el {2} de los {3} de quienes se sabe",
    "  {0}: {1} of them, {2}": "  {0}: {1} de ellos, el {2}",
    "  from {0} to {1}: {2}": "  de {0} a {1}: {2}",
    "  and {0} smaller changes between two areas": "  y {0} cambios menores entre dos zonas",
    "Schools with fewer places than pupils for whom they are the school of the area: {0} before, {1} after.":
      "Centros con menos plazas que alumnado del que son el centro de la zona: {0} antes, {1} después.",
    "Schools that open: {0}": "Centros que abren: {0}",
    "Schools that close: {0}": "Centros que cierran: {0}",
    "Areas in more pieces than before: {0}": "Zonas en más trozos que antes: {0}",
    "Areas in fewer pieces than before: {0}": "Zonas en menos trozos que antes: {0}",
    "Feeder areas split by catchment areas: {0} before, {1} after.":
      "Zonas de adscripción repartidas entre zonas escolares: {0} antes, {1} después.",
    "Pupils in another catchment area than most of their feeder area: {0} before, {1} after.":
      "Alumnos en una zona escolar que no es la de la mayoría de su zona de adscripción: {0} antes, {1} después.",
    "Feeder areas in more parts than before: {0}":
      "Zonas de adscripción en más partes que antes: {0}",
    "Feeder areas in fewer parts than before: {0}":
      "Zonas de adscripción en menos partes que antes: {0}",
    "{0} other measures are the same on both sides.": "{0} medidas más son iguales en ambos lados.",
    "before": "antes",
    "after": "después",
  ]
}
