extension Language {
  /// The words of a report as a page, and of a map as a picture.
  static let spanishPage: [String: String] = [
    "The city in short": "La ciudad en pocas palabras",
    "Mean way to school": "Camino medio al colegio",
    "At most 1 km from their school": "A 1 km del centro como máximo",
    "In a school of their own area": "En un centro de su propia zona",
    "Pupils go {0} to school on average; half of them go at most {1}, and nine in ten at most {2}.":
      "El alumnado recorre {0} de media hasta el colegio; la mitad recorre como máximo {1}, y nueve de cada diez como máximo {2}.",
    "The nearest school is {0} away on average: pupils go {1} further than that.":
      "El centro más cercano está a {0} de media: el alumnado va {1} más lejos.",
    "{0} of them are enrolled in a school of their own catchment area.":
      "El {0} está matriculado en un centro de su zona.",
    "Who goes further": "Quién va más lejos",
    "{0} of the pupils who live here belong to this group{1}.":
      "El {0} del alumnado que vive aquí es de este grupo{1}.",
    "The index of dissimilarity, which is 0 where all places have the same share of the group and 1 where none is mixed, is {0} over the catchment areas in which pupils live and {1} over the schools that they attend.":
      "El índice de disimilitud, que es 0 cuando todos los lugares tienen la misma proporción del grupo y 1 cuando ninguno es mixto, es {0} entre las zonas donde vive el alumnado y {1} entre los centros a los que va.",
    "{0} ({1} percentage points)": "{0} ({1} puntos porcentuales)",
    "The schools’ share of the group lies furthest above that of the homes around them in {0}, and furthest below it in {1}.":
      "La zona donde la proporción del grupo en los centros supera más la de los domicilios del entorno es {0}; donde queda más por debajo, {1}.",
    "The map": "El mapa",
    "The areas of the map": "Las zonas del mapa",
    "Point at an area to see its value, and to find it in the charts and in the table below, which holds all that the map shows.":
      "Señale una zona para ver su valor y encontrarla en los gráficos y en la tabla de abajo, que contiene todo lo que muestra el mapa.",
    "The map needs a browser that runs scripts; the table below holds what it shows.":
      "El mapa necesita un navegador que ejecute scripts; la tabla de abajo contiene lo que muestra.",
    "What the map shows": "Qué muestra el mapa",
    "Show schools": "Mostrar los centros",
    "Whole city": "Toda la ciudad",
    "Map of the catchment areas": "Mapa de las zonas de escolarización",
    "Arrow keys move the map, plus and minus zoom.":
      "Las flechas mueven el mapa; más y menos lo amplían y lo reducen.",
    "All pupils": "Todo el alumnado",
    "School year": "Curso",
    "Keep this table as CSV": "Guardar esta tabla como CSV",
    "Charts": "Gráficos",
    "These figures as a table": "Estas cifras en una tabla",
    "all but {0}": "todos menos {0}",
    "How far pupils go to school, on average": "Qué distancia recorre el alumnado hasta el colegio, de media",
    "The whiskers are intervals at 95 %.": "Las líneas finas son intervalos del 95 %.",
    "Interval at 95 %": "Intervalo del 95 %",
    "How much schools are asked for": "Cuánta demanda tienen los centros",
    "Share of the schools by first choices for each of their entry places.":
      "Proporción de los centros según las primeras opciones por cada plaza de acceso.",
    "First choices by place": "Primeras opciones por plaza",
    "Share of the schools": "Proporción de los centros",
    "Index of dissimilarity. Dashed: what chance alone would give.":
      "Índice de disimilitud. Línea discontinua: lo que daría solo el azar.",
    "Whiskers: interval at 95 % without what chance adds.":
      "Líneas finas: intervalo del 95 % sin lo que añade el azar.",
    "Pupils sorted by": "Alumnado repartido por",
    "Index": "Índice",
    "By chance alone": "Solo por azar",
    "Homes and schools, area by area: {0}": "Domicilios y centros, zona por zona: {0}",
    "Each dot is a catchment area. Above the line its schools have a greater share than its homes.":
      "Cada punto es una zona. Por encima de la línea, sus centros tienen una proporción mayor que los domicilios.",
    "The areas with the widest differences": "Las zonas con las mayores diferencias",
    "Homes": "Domicilios",
    "Year by year: {0}": "Año tras año: {0}",
    "Index of dissimilarity.": "Índice de disimilitud.",
    "Areas": "Zonas",
    "Homes in residential units": "Domicilios por unidades residenciales",
    "Homes in catchment areas": "Domicilios por zonas de escolarización",
    "Nearest schools": "Centros más cercanos",
    "Schools attended": "Centros a los que se asiste",
    "Districts": "Distritos",
    "All main measures by catchment area": "Todas las medidas principales por zona",
    "Taking stock": "Hacer balance",
    "What is meant": "De qué se habla",
    "How it came to be measured": "Cómo se ha llegado a medir",
    "Kinds of indices": "Tipos de índices",
    "This territory": "Este territorio",
    "School segregation is the uneven spread of groups of pupils, by origin or by the education of their parents, over the schools of a city.":
      "La segregación escolar es la distribución desigual de grupos de alumnado, por origen o por los estudios de las familias, entre los centros de una ciudad.",
    "Residential segregation is the same over the places where they live. Where schools draw from their surroundings, the one passes into the other; what choice, admission and the siting of schools add or take away is the gap between both.":
      "La segregación residencial es lo mismo entre los lugares donde viven. Donde los centros se nutren de su entorno, una pasa a la otra; lo que añaden o quitan la elección, la admisión y la ubicación de los centros es la diferencia entre ambas.",
    "A catchment area is the territory whose residents have a place or priority in its schools.":
      "Una zona de escolarización es el territorio cuyos residentes tienen plaza o prioridad en sus centros.",
    "The index of dissimilarity was set out by Otis and Beverly Duncan in 1955, for the neighbourhoods of American cities; isolation and exposure go back to Wendell Bell (1954), indices by entropy to Henri Theil and Anthony Finizza (1971), who made them for schools.":
      "El índice de disimilitud lo expusieron Otis y Beverly Duncan en 1955, para los barrios de ciudades estadounidenses; el aislamiento y la exposición vienen de Wendell Bell (1954), y los índices de entropía de Henri Theil y Anthony Finizza (1971), que los hicieron para escuelas.",
    "In 1988 Douglas Massey and Nancy Denton sorted the indices into five dimensions. Since then much work has gone into what chance alone does to small units, and into distances, streets and scale in place of lists of areas.":
      "En 1988 Douglas Massey y Nancy Denton ordenaron los índices en cinco dimensiones. Desde entonces se ha trabajado mucho en lo que el azar hace a las unidades pequeñas, y en distancias, calles y escala en lugar de listas de zonas.",
    "Evenness asks whether all units have the same mix, exposure whom a pupil meets; concentration, clustering and centralisation ask where in the city the units of a group lie.":
      "La uniformidad pregunta si todas las unidades tienen la misma mezcla, la exposición con quién coincide un alumno; la concentración, la agrupación y la centralización, dónde están en la ciudad las unidades de un grupo.",
    "half the sum of the differences between the unit’s parts of the group and of the rest; 0 is even, 1 wholly apart":
      "la mitad de la suma de las diferencias entre la parte del grupo y la del resto en cada unidad; 0 es igual, 1 del todo separado",
    "the same against all pupils instead of the rest": "lo mismo con todo el alumnado en lugar del resto",
    "the share of the group in the unit of its average member":
      "la proporción del grupo en la unidad de su miembro medio",
    "the share of the rest in the unit of the group’s average member":
      "la proporción del resto en la unidad del miembro medio del grupo",
    "isolation without what the group’s share in the city alone would give":
      "el aislamiento sin lo que daría por sí sola la proporción del grupo en la ciudad",
    "how much less mixed units are than the city, by entropy":
      "cuánto menos mezcladas están las unidades que la ciudad, por entropía",
    "how much the unit tells of the group": "cuánto dice la unidad del grupo",
    "What it says": "Qué dice",
    "Indices of the city: {0}": "Índices de la ciudad: {0}",
    "{0} has {1} and {2}.": "{0} tiene {1} y {2}.",
    "{0} catchment area has no school of its own": "{0} zona no tiene ningún centro propio",
    "{0} catchment areas have no school of their own": "{0} zonas no tienen ningún centro propio",
    "{0}: {1}.": "{0}: {1}.",
    "The study follows it over {0} school years: {1}.": "El estudio lo sigue durante {0} cursos: {1}.",
    "Methods": "Métodos",
    "Quality of the data": "Calidad de los datos",
    "Ways to school: {0}. Everything lies in {1}.": "Caminos al colegio: {0}. Todo está en {1}.",
    "Intervals at 95 % say how far a value might lie elsewhere with other pupils of the same kind. Values of few pupils vary most.":
      "Los intervalos del 95 % dicen hasta dónde podría variar un valor con otros alumnos del mismo tipo. Los valores de pocos alumnos son los que más varían.",
    "Indices over many small units come out above 0 even where pupils are spread at random; what chance alone would give stands beside them.":
      "Los índices sobre muchas unidades pequeñas salen por encima de 0 incluso si el alumnado se reparte al azar; al lado está lo que daría solo el azar.",
    "Definitions of the indicators": "Definiciones de los indicadores",
    "Pupils who could not be placed": "Alumnado que no se ha podido situar",
    "Reason": "Motivo",
    "Nothing in the data speaks against the figures.": "Nada en los datos va en contra de las cifras.",
    "What is wrong with the data stands at the beginning of the page.":
      "Lo que falla en los datos está al principio de la página.",
    "Skip to the content": "Saltar al contenido",
    "Where pupils live, how far they go to school, and how mixed schools are":
      "Dónde vive el alumnado, qué distancia recorre hasta el colegio y cómo de mixtos son los centros",
    "For the public": "Para el público",
    "Internal: not for the public": "Interno: no es para el público",
    "Chapters": "Capítulos",
    "Made by {0} of the study {1}. Nothing in this page leaves your machine.":
      "Hecho por {0} del estudio {1}. Nada de esta página sale de su ordenador.",
    "Licence of Leaflet, which draws the map": "Licencia de Leaflet, que dibuja el mapa",
    "To know first": "Antes de leer",
    "Move the map": "Mover el mapa",
    "Up": "Arriba",
    "Down": "Abajo",
    "Left": "Izquierda",
    "Right": "Derecha",
    "Places by pupils who live here": "Plazas por alumnado que vive aquí",
    "Places and pupils by area": "Plazas y alumnado por zona",
    "Places of all grades of a school count in the area to which it belongs; below 100 % not all who live in an area find a place there.":
      "Las plazas de todos los cursos de un centro cuentan en la zona a la que pertenece; por debajo del 100 % no todos los que viven en una zona encuentran plaza en ella.",
    "Pupils by district of the home (rows) and of the school (columns)":
      "Alumnado por distrito del domicilio (filas) y del centro (columnas)",
    "District of the home": "Distrito del domicilio",
    "Outside all districts": "Fuera de todos los distritos",
    "In a school of their own district": "En un centro de su distrito",
    "Area of the home": "Zona del domicilio",
    "Area of the school": "Zona del centro",
    "Of those who live there and are enrolled": "De los que viven allí y están matriculados",
    "The largest flows between areas": "Los mayores flujos entre zonas",
    "Flows between areas": "Flujos entre zonas",
    "{0}, over the areas": "{0}, entre las zonas",
    "{0}, over the schools": "{0}, entre los centros",
    "Index of dissimilarity by district": "Índice de disimilitud por distrito",
    "Segregation by district": "Segregación por distrito",
    "Source: {0}": "Fuente: {0}",
  ]
}
