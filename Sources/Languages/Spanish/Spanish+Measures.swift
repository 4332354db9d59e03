extension Language {
  /// Titles of measures and their units.
  static let spanishMeasures: [String: String] = [
    "Pupils who live here": "Alumnado que vive aquí",
    "Pupils enrolled here": "Alumnado matriculado aquí",
    "Residents of whom it is not known": "Residentes de quienes no se sabe",
    "Share among the pupils who live here": "Proporción entre el alumnado que vive aquí",
    "Share among the pupils enrolled here": "Proporción entre el alumnado matriculado aquí",
    "Share enrolled less share resident, percentage points":
      "Proporción matriculada menos proporción residente, puntos porcentuales",
    "Pupils from families with low education": "Alumnado de familias con estudios bajos",
    "Pupils from families with high education": "Alumnado de familias con estudios altos",
    "Applications of first rank by entry place": "Solicitudes en primera opción por plaza de entrada",
    "Schools by their demand by place": "Centros según la demanda por plaza",
    "Entry places by the demand for the schools": "Plazas de entrada según la demanda de los centros",
    "below {0}": "menos de {0}",
    "{0} to {1}": "de {0} a {1}",
    "above {0}": "más de {0}",
    "Of those assigned to schools here, for whom the school was the first choice":
      "De los asignados a los centros de aquí, aquellos para quienes el centro era la primera opción",
    "Of those whose first choice is a school here, who were assigned to it":
      "De los que tienen un centro de aquí como primera opción, los que fueron asignados a él",
    "Schools by their share of first choices": "Centros según la proporción de primeras opciones",
    "Pupils in {0} schools, of those {1}": "Alumnado de centros {0}, del alumnado {1}",
    "Pupils whose school's sector is not known, of those {0}":
      "Alumnado con sector del centro desconocido, del alumnado {0}",
    "who live here": "que vive aquí",
    "enrolled here": "matriculado aquí",
    "public": "públicos",
    "subsidised": "concertados",
    "private": "privados",
    "unknown": "de sector desconocido",
    "Of the pupils of {0} schools the year before, who are now in {1} ones":
      "Del alumnado de centros {0} el año anterior, el que ahora está en centros {1}",
    "Of the pupils of public schools the year before, who are now in subsidised or private ones":
      "Del alumnado de centros públicos el año anterior, el que ahora está en centros concertados o privados",
    "Pupils of the year before who are no longer found": "Alumnado del año anterior que ya no se encuentra",
    "Pupils who came to {0} schools from other sectors less those who left them":
      "Alumnado llegado a centros {0} de otros sectores menos el que los dejó",
    "Full-time support teachers for special needs by 100 pupils":
      "Docentes de apoyo a jornada completa por cada 100 alumnos",
    "Support for special needs, of all teaching time":
      "Apoyo a necesidades especiales, de toda la dedicación docente",
    "Mean years of experience of the teachers": "Media de años de experiencia del profesorado",
    "Experienced teachers, of all teaching time": "Docentes con experiencia, de toda la dedicación docente",
    "Teachers in their first year at the school, of all teaching time":
      "Docentes en su primer año en el centro, de toda la dedicación docente",
    "Schools with more new teachers than the threshold": "Centros con más docentes nuevos que el umbral",
    "Mean of the schools' shares of new teachers":
      "Media de las proporciones de docentes nuevos de los centros",
    "Mean cost for a pupil and year, {0}": "Coste medio por alumno y año, {0}",
    "Mean cost for a pupil and year in {0} schools, {1}": "Coste medio por alumno y año en centros {0}, {1}",
    "Cost for a year that half of the pupils do not exceed, {0}":
      "Coste anual que la mitad del alumnado no supera, {0}",
    "Cost for a year that half of the pupils of {0} schools do not exceed, {1}":
      "Coste anual que la mitad del alumnado de centros {0} no supera, {1}",
    "Gini": "Gini",
    "Gorard's segregation index": "Índice de segregación de Gorard",
    "Hutchens' square root index": "Índice de raíz cuadrada de Hutchens",
    "Information index": "Índice de información",
    "Mutual information": "Información mutua",
    "Isolation": "Aislamiento",
    "Exposure": "Exposición",
    "Correlation ratio": "Razón de correlación",
    "over the residential units": "entre las unidades residenciales",
    "over the catchment areas of the homes": "entre las zonas de residencia",
    "over the schools nearest to the homes": "entre los centros más cercanos a casa",
    "over the schools attended": "entre los centros a los que se asiste",
    "what the boundaries of the catchment areas change": "lo que cambian los límites de las zonas",
    "what the siting of the schools changes": "lo que cambia la ubicación de los centros",
    "what school choice changes": "lo que cambia la elección de centro",
    "public schools": "centros públicos",
    "subsidised schools": "centros concertados",
    "private schools": "centros privados",
    "schools of unknown sector": "centros de sector desconocido",
    "schools of the own catchment area": "centros de la propia zona",
    "schools outside it": "centros de fuera",
    "{0} {1}, expected from random allocation": "{0} {1}, valor esperado con asignación aleatoria",
    "{0} over the schools attended less that {1}": "{0} entre los centros a los que se asiste menos {1}",
    "{0}, excess over randomness: over the schools attended less that {1}":
      "{0}, exceso sobre el azar: entre los centros a los que se asiste menos {1}",
    "{0}: {1}": "{0}: {1}",
    "{0}, excess over randomness: {1}": "{0}, exceso sobre el azar: {1}",
    "{0}: what choosing {1} changes": "{0}: lo que cambia la elección de {1}",
    "Pupils whose home and school are known": "Alumnado con domicilio y centro conocidos",
    "Mean distance to the school attended, m": "Distancia media al centro al que se asiste, m",
    "Median distance to the school attended, m": "Mediana de la distancia al centro al que se asiste, m",
    "Distance to the school attended that 90 % of pupils do not exceed, m":
      "Distancia al centro al que se asiste que el 90 % del alumnado no supera, m",
    "Pupils at most 500 m from the school attended": "Alumnado como máximo a 500 m del centro al que asiste",
    "Pupils at most 1 km from the school attended": "Alumnado como máximo a 1 km del centro al que asiste",
    "Pupils more than 2 km from the school attended": "Alumnado a más de 2 km del centro al que asiste",
    "Mean distance to the school of the catchment area, m": "Distancia media al centro de la zona, m",
    "Median distance to the school of the catchment area, m":
      "Mediana de la distancia al centro de la zona, m",
    "Mean distance to the nearest school, m": "Distancia media al centro más cercano, m",
    "Median distance to the nearest school, m": "Mediana de la distancia al centro más cercano, m",
    "Mean distance walked further than to the nearest school, m":
      "Distancia media de más respecto del centro más cercano, m",
    "Length of the ways to the school attended over that of the straight lines":
      "Longitud de los caminos al centro al que se asiste sobre la de las líneas rectas",
    "Mean distance to the school attended, less that of the rest, m":
      "Distancia media al centro al que se asiste, menos la del resto, m",
    "Mean distance to the nearest school, less that of the rest, m":
      "Distancia media al centro más cercano, menos la del resto, m",
    "Mean distance beyond the nearest school, less that of the rest, m":
      "Distancia media más allá del centro más cercano, menos la del resto, m",
    "Pupils to whom another school is nearer than that of the catchment area":
      "Alumnado que tiene otro centro más cerca que el de la zona",
    "Mean distance that the nearer school would save these pupils, m":
      "Distancia media que el centro más cercano ahorraría a este alumnado, m",
    "Pupils enrolled in their own catchment area, of those who live here":
      "Alumnado matriculado en su propia zona, del que vive aquí",
    "Retention of the rest less that of the group, percentage points":
      "Retención del resto menos la del grupo, puntos porcentuales",
    "Pupils enrolled outside their catchment area, of those who live here":
      "Alumnado matriculado fuera de su zona, del que vive aquí",
    "Pupils who live in another catchment area, of those enrolled here":
      "Alumnado que vive en otra zona, del matriculado aquí",
    "Pupils enrolled here less those who live here, by those who live here":
      "Alumnado matriculado aquí menos el que vive aquí, sobre el que vive aquí",
    "Pupils in {0} schools of their own catchment area, of those who live here":
      "Alumnado en centros {0} de su propia zona, del que vive aquí",
    "Pupils in {0} schools outside their catchment area, of those who live here":
      "Alumnado en centros {0} de fuera de su zona, del que vive aquí",
    "Pupils with low performance, of those tested {0}": "Alumnado con rendimiento bajo, del evaluado {0}",
    "Pupils with high performance, of those tested {0}": "Alumnado con rendimiento alto, del evaluado {0}",
    "Schools with more pupils of low performance than the threshold":
      "Centros con más alumnado de rendimiento bajo que el umbral",
    "Schools with more pupils of high performance than the threshold":
      "Centros con más alumnado de rendimiento alto que el umbral",
    "Pupils tested, of those of the tested grades {0}": "Alumnado evaluado, del de los cursos evaluados {0}",
    "Pupils who repeat a course, of those {0}": "Alumnado que repite curso, del alumnado {0}",
    "grade {0}": "curso {0}",
    "Sessions missed, of those possible, by pupils {0}":
      "Sesiones perdidas, de las posibles, del alumnado {0}",
    "Persistently absent pupils, of those {0}": "Alumnado con absentismo persistente, del alumnado {0}",
    "Pupils of compulsory age the year before who left school":
      "Alumnado en edad obligatoria el año anterior que dejó la escuela",
    "Pupils of compulsory age the year before who are not enrolled and of whom it is not known why":
      "Alumnado en edad obligatoria el año anterior que no está matriculado y no se sabe por qué",
    "Mean time to the school attended, minutes": "Tiempo medio hasta el centro al que se asiste, minutos",
    "Median time to the school attended, minutes":
      "Mediana del tiempo hasta el centro al que se asiste, minutos",
    "Time to the school attended that 90 % of pupils do not exceed, minutes":
      "Tiempo hasta el centro al que se asiste que el 90 % del alumnado no supera, minutos",
    "Pupils at most 10 minutes from the school attended":
      "Alumnado como máximo a 10 minutos del centro al que asiste",
    "Pupils at most 20 minutes from the school attended":
      "Alumnado como máximo a 20 minutos del centro al que asiste",
    "Pupils more than 30 minutes from the school attended":
      "Alumnado a más de 30 minutos del centro al que asiste",
    "Mean time to the school of the catchment area, minutes":
      "Tiempo medio hasta el centro de la zona, minutos",
    "Mean time to the nearest school, minutes": "Tiempo medio hasta el centro más cercano, minutos",
    "foreign origin": "origen extranjero",
    "low education": "estudios bajos",
    "high education": "estudios altos",
    "special needs": "necesidades especiales",
    "fees": "cuotas",
    "school meals": "comedor",
    "materials": "material",
    "outings": "salidas",
    "after-school activities": "actividades extraescolares",
    "pupils": "alumnos",
    "m": "m",
    "percentage points": "puntos porcentuales",
    "years": "años",
    "minutes": "minutos",
    "{0} pp": "{0} pp",
  ]
}
