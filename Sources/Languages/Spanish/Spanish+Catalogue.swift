extension Language {
  /// Dimensions and indicators of the catalogue.
  static let spanishCatalogue: [String: String] = [
    "Schools by level of demand":
      "Centros según el nivel de demanda",
    "First-rank applications by entry place of each school; the shares of schools and of places in each class of demand.":
      "Solicitudes en primera opción por plaza de entrada de cada centro; proporción de centros y de plazas en cada clase de demanda.",
    "applications per place; share of schools, of places":
      "solicitudes por plaza; proporción de centros, de plazas",
    "Schools by pupils attending their first choice":
      "Centros según el alumnado que asiste a su primera opción",
    "Of the pupils assigned to a school, those for whom it was the first choice; and of those who wished it first, those who were admitted.":
      "Del alumnado asignado a un centro, el que lo pidió en primera opción; y de quienes lo pidieron en primera opción, los admitidos.",
    "share of pupils; share of schools":
      "proporción de alumnado; proporción de centros",
    "Pupils in public, subsidised and private schools":
      "Alumnado en centros públicos, concertados y privados",
    "Pupils of each sector among all whose school’s sector is known, by the area of the home and by that of the school.":
      "Alumnado de cada sector sobre el total con sector conocido, por zona de residencia y por zona del centro.",
    "share of pupils":
      "proporción de alumnado",
    "Pupils of foreign origin":
      "Alumnado de origen extranjero",
    "Pupils of foreign origin among those whose origin is known; the study says whom it counts.":
      "Alumnado de origen extranjero sobre el de origen conocido; el estudio dice a quién cuenta.",
    "Pupils from families with low or high education":
      "Alumnado de familias con estudios bajos o altos",
    "Pupils whose parents’ highest ISCED level is at most 2 (low) or at least 5 (high), among those of whom it is known.":
      "Alumnado cuyo nivel CINE más alto de los padres es como máximo 2 (bajo) o como mínimo 5 (alto), sobre el de nivel conocido.",
    "Transitions from public to private":
      "Transiciones de la pública a la privada",
    "Of the pupils of a sector who are found again in the next year, those who are then in each sector; those not found; the net flow.":
      "Del alumnado de un sector que se encuentra de nuevo al año siguiente, el que está en cada sector; el no encontrado; el flujo neto.",
    "share of pupils; pupils":
      "proporción de alumnado; alumnos",
    "Support teachers for special needs":
      "Docentes de apoyo a las necesidades especiales",
    "Full-time equivalents of support teachers by 100 pupils, and of all teaching time.":
      "Equivalentes a jornada completa de apoyo por cada 100 alumnos, y sobre toda la dedicación docente.",
    "full-time equivalents per 100 pupils; share of time":
      "jornadas por 100 alumnos; proporción de dedicación",
    "Costs of schooling by type of cost":
      "Costes de la escolarización por tipo",
    "Mean and median of what a pupil pays in a year for each type of cost, weighted with the pupils, in all and by sector.":
      "Media y mediana de lo que paga un alumno en un año por cada tipo de coste, ponderadas por el alumnado, en total y por sector.",
    "the study’s currency per pupil and year":
      "moneda del estudio por alumno y año",
    "Years of experience of teachers":
      "Años de experiencia del profesorado",
    "Mean of the years taught, weighted with teaching time, and the share of experienced teachers.":
      "Media de los años de docencia ponderada por la dedicación, y proporción de docentes con experiencia.",
    "years; share of time":
      "años; proporción de dedicación",
    "Schools with a proportion of new teachers":
      "Centros según la proporción de docentes nuevos",
    "Teachers in their first year at the school, by teaching time; schools above the threshold; the mean of the schools.":
      "Docentes en su primer año en el centro, por dedicación; centros por encima del umbral; media de los centros.",
    "share of time; share of schools":
      "proporción de dedicación; proporción de centros",
    "Dissimilarity":
      "Disimilitud",
    "Half the sum of the differences between the shares of the group and of the rest in each school, beside its value under random allocation.":
      "Mitad de la suma de las diferencias entre las partes del grupo y del resto en cada centro, junto al valor esperado con asignación aleatoria.",
    "index from 0 to 1":
      "índice de 0 a 1",
    "Exposure and isolation":
      "Exposición y aislamiento",
    "The share of the group, or of the rest, in the school of the average member of the group; the correlation ratio.":
      "Proporción del grupo, o del resto, en el centro del miembro medio del grupo; razón de correlación.",
    "Difference between residential and school segregation":
      "Diferencia entre segregación residencial y escolar",
    "The index over the schools less that over the areas for the same pupils, raw and in excess of random allocation; the share enrolled less the share resident.":
      "Índice entre centros menos índice entre zonas para el mismo alumnado, bruto y por encima del azar; proporción matriculada menos proporción residente.",
    "difference of indices; percentage points":
      "diferencia de índices; puntos porcentuales",
    "Average distance from home to school":
      "Distancia media de casa a la escuela",
    "Mean, median and ninth decile to the school attended, the school of the area and the nearest one; shares within limits.":
      "Media, mediana y noveno decil hasta el centro al que se asiste, el de la zona y el más cercano; proporciones dentro de límites.",
    "metres; share of pupils":
      "metros; proporción de alumnado",
    "Retention of resident pupils in the catchment area":
      "Retención del alumnado residente en la zona",
    "Pupils enrolled in a school of their own catchment area among those who live there and are enrolled anywhere.":
      "Alumnado matriculado en un centro de su zona sobre el que vive en ella y está matriculado en cualquier lugar.",
    "Retention by school sector":
      "Retención por sector del centro",
    "Pupils enrolled in a school of one sector of their own catchment area among those who live there; the sectors sum to the retention.":
      "Alumnado matriculado en un centro de un sector de su zona sobre el que vive en ella; los sectores suman la retención.",
    "Pupils enrolled outside the catchment area":
      "Alumnado matriculado fuera de la zona",
    "Pupils enrolled outside their area among its residents; those who come from elsewhere among its enrolled; the balance of both.":
      "Alumnado matriculado fuera de la zona sobre los residentes; el que viene de otras zonas sobre los matriculados; el balance.",
    "share of pupils; ratio":
      "proporción de alumnado; razón",
    "Pupils and schools with low performance":
      "Alumnado y centros con rendimiento bajo",
    "Pupils whose score is below the low cut among those tested, the participation, and schools above the threshold.":
      "Alumnado con puntuación por debajo del corte bajo sobre el evaluado, la participación, y centros por encima del umbral.",
    "Pupils and schools with high performance":
      "Alumnado y centros con rendimiento alto",
    "Pupils whose score reaches the high cut among those tested, the participation, and schools above the threshold.":
      "Alumnado con puntuación igual o superior al corte alto sobre el evaluado, la participación, y centros por encima del umbral.",
    "Pupils that repeat at least one course":
      "Alumnado que repite algún curso",
    "Repeaters among all of whom it is known, in all and by grade.":
      "Repetidores sobre el alumnado del que se sabe, en total y por curso.",
    "Absence and dropout":
      "Absentismo y abandono",
    "Sessions missed of those possible; the persistently absent; pupils of compulsory age who left school since the year before, those of unknown destination apart.":
      "Sesiones perdidas sobre las posibles; absentismo persistente; alumnado en edad obligatoria que ha dejado la escuela desde el año anterior, aparte el de destino desconocido.",
    "share of sessions; share of pupils":
      "proporción de sesiones; proporción de alumnado",
    "Access":
      "Acceso",
    "Characteristics of school supply":
      "Características de la oferta escolar",
    "School segregation":
      "Segregación escolar",
    "Mobility":
      "Movilidad",
    "Results":
      "Resultados",
  ]
}
