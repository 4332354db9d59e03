extension CatalogueIndicator {
  var spanish: CatalogueText {
    switch self {
    case .demand:
      CatalogueText(
        name: "Centros según el nivel de demanda",
        definition:
          "Solicitudes en primera opción por plaza de entrada de cada centro; proporción de centros y de plazas en cada clase de demanda.",
        unit: "solicitudes por plaza; proporción de centros, de plazas")
    case .firstChoice:
      CatalogueText(
        name: "Centros según el alumnado que asiste a su primera opción",
        definition:
          "Del alumnado asignado a un centro, el que lo pidió en primera opción; y de quienes lo pidieron en primera opción, los admitidos.",
        unit: "proporción de alumnado; proporción de centros")
    case .sectors:
      CatalogueText(
        name: "Alumnado en centros públicos, concertados y privados",
        definition:
          "Alumnado de cada sector sobre el total con sector conocido, por zona de residencia y por zona del centro.",
        unit: "proporción de alumnado")
    case .foreignOrigin:
      CatalogueText(
        name: "Alumnado de origen extranjero",
        definition:
          "Alumnado de origen extranjero sobre el de origen conocido; el estudio dice a quién cuenta.",
        unit: "proporción de alumnado")
    case .parentsEducation:
      CatalogueText(
        name: "Alumnado de familias con estudios bajos o altos",
        definition:
          "Alumnado cuyo nivel CINE más alto de los padres es como máximo 2 (bajo) o como mínimo 5 (alto), sobre el de nivel conocido.",
        unit: "proporción de alumnado")
    case .transitions:
      CatalogueText(
        name: "Transiciones de la pública a la privada",
        definition:
          "Del alumnado de un sector que se encuentra de nuevo al año siguiente, el que está en cada sector; el no encontrado; el flujo neto.",
        unit: "proporción de alumnado; alumnos")
    case .supportTeachers:
      CatalogueText(
        name: "Docentes de apoyo a las necesidades especiales",
        definition:
          "Equivalentes a jornada completa de apoyo por cada 100 alumnos, y sobre toda la dedicación docente.",
        unit: "jornadas por 100 alumnos; proporción de dedicación")
    case .costs:
      CatalogueText(
        name: "Costes de la escolarización por tipo",
        definition:
          "Media y mediana de lo que paga un alumno en un año por cada tipo de coste, ponderadas por el alumnado, en total y por sector.",
        unit: "moneda del estudio por alumno y año")
    case .experience:
      CatalogueText(
        name: "Años de experiencia del profesorado",
        definition:
          "Media de los años de docencia ponderada por la dedicación, y proporción de docentes con experiencia.",
        unit: "años; proporción de dedicación")
    case .newTeachers:
      CatalogueText(
        name: "Centros según la proporción de docentes nuevos",
        definition:
          "Docentes en su primer año en el centro, por dedicación; centros por encima del umbral; media de los centros.",
        unit: "proporción de dedicación; proporción de centros")
    case .dissimilarity:
      CatalogueText(
        name: "Disimilitud",
        definition:
          "Mitad de la suma de las diferencias entre las partes del grupo y del resto en cada centro, junto al valor esperado con asignación aleatoria.",
        unit: "índice de 0 a 1")
    case .exposure:
      CatalogueText(
        name: "Exposición y aislamiento",
        definition:
          "Proporción del grupo, o del resto, en el centro del miembro medio del grupo; razón de correlación.",
        unit: "índice de 0 a 1")
    case .residentialDifference:
      CatalogueText(
        name: "Diferencia entre segregación residencial y escolar",
        definition:
          "Índice entre centros menos índice entre zonas para el mismo alumnado, bruto y por encima del azar; proporción matriculada menos proporción residente.",
        unit: "diferencia de índices; puntos porcentuales")
    case .distance:
      CatalogueText(
        name: "Distancia media de casa a la escuela",
        definition:
          "Media, mediana y noveno decil hasta el centro al que se asiste, el de la zona y el más cercano; proporciones dentro de límites.",
        unit: "metros; proporción de alumnado")
    case .retention:
      CatalogueText(
        name: "Retención del alumnado residente en la zona",
        definition:
          "Alumnado matriculado en un centro de su zona sobre el que vive en ella y está matriculado en cualquier lugar.",
        unit: "proporción de alumnado")
    case .sectorRetention:
      CatalogueText(
        name: "Retención por sector del centro",
        definition:
          "Alumnado matriculado en un centro de un sector de su zona sobre el que vive en ella; los sectores suman la retención.",
        unit: "proporción de alumnado")
    case .enrolledOutside:
      CatalogueText(
        name: "Alumnado matriculado fuera de la zona",
        definition:
          "Alumnado matriculado fuera de la zona sobre los residentes; el que viene de otras zonas sobre los matriculados; el balance.",
        unit: "proporción de alumnado; razón")
    case .lowPerformance:
      CatalogueText(
        name: "Alumnado y centros con rendimiento bajo",
        definition:
          "Alumnado con puntuación por debajo del corte bajo sobre el evaluado, la participación, y centros por encima del umbral.",
        unit: "proporción de alumnado; proporción de centros")
    case .highPerformance:
      CatalogueText(
        name: "Alumnado y centros con rendimiento alto",
        definition:
          "Alumnado con puntuación igual o superior al corte alto sobre el evaluado, la participación, y centros por encima del umbral.",
        unit: "proporción de alumnado; proporción de centros")
    case .repetition:
      CatalogueText(
        name: "Alumnado que repite algún curso",
        definition:
          "Repetidores sobre el alumnado del que se sabe, en total y por curso.",
        unit: "proporción de alumnado")
    case .absence:
      CatalogueText(
        name: "Absentismo y abandono",
        definition:
          "Sesiones perdidas sobre las posibles; absentismo persistente; alumnado en edad obligatoria que ha dejado la escuela desde el año anterior, aparte el de destino desconocido.",
        unit: "proporción de sesiones; proporción de alumnado")
    }
  }
}
