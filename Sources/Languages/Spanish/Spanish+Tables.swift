extension Language {
  /// Sheets of workbooks, and what they and summaries explain.
  static let spanishTables: [String: String] = [
    "walking": "a pie",
    "cycling": "en bicicleta",
    "driving": "en coche",
    "Measure": "Medida",
    "Unit": "Unidad",
    "City": "Ciudad",
    "Level": "Nivel",
    "Changes": "Cambios",
    "About": "Sobre los datos",
    "Topic": "Tema",
    "Item": "Elemento",
    "Explanation": "Explicación",
    "rest of {0}": "resto de {0}",
    "Study": "Estudio",
    "Edition": "Edición",
    "for the public": "para el público",
    "internal: holds schools and small numbers, not to be passed on":
      "interna: contiene centros y cifras pequeñas, no debe difundirse",
    "Coordinate reference system": "Sistema de referencia de coordenadas",
    "Distances": "Distancias",
    "Groups": "Grupos",
    "column {0}": "columna {0}",
    "Measures": "Medidas",
    "{0} Not available: add {1}": "{0} No disponible: añada {1}",
    "Indices": "Índices",
    "Columns of maps": "Columnas de los mapas",
    "Sources": "Fuentes",
    "no digest in public: it may hold what is withheld":
      "sin resumen digital en público: puede contener lo que no se muestra",
    "Made by": "Hecho con",
    "Program": "Programa",
    "How to read": "Cómo se lee",
    "Codes": "Códigos",
    "Codes are text, also where they look like numbers; in pandas, read_excel(…, dtype=str, keep_default_na=False) keeps them.":
      "Los códigos son texto, también cuando parecen números; con pandas, read_excel(…, dtype=str, keep_default_na=False) los conserva.",
    "Numbers": "Números",
    "Many shares, medians and indices are told in steps so wide that nobody can be counted from them: of few pupils 25.0 % may be anything from 12.5 to 37.5 %. Their changes are not told.":
      "Muchas proporciones, las medianas y los índices se dan en escalones tan anchos que no se puede contar a nadie: con pocos alumnos, un 25,0 % puede ir del 12,5 al 37,5 %. Sus cambios no se dan.",
    "Rounded for reading; exact numbers, with numerators and intervals, are in {0}.":
      "Redondeados para leerlos; los números exactos, con numeradores e intervalos, están en {0}.",
    "Empty cells": "Celdas vacías",
    "Missing sheets": "Hojas que faltan",
    "Of more than {0} areas or schools there is no sheet: they are in {1}, and the map has the main measures.":
      "De más de {0} zonas o centros no hay hoja: están en {1}, y el mapa tiene los indicadores principales.",
    "There is nobody to count, or none, or only members, of the group.":
      "No hay nadie que contar, o nadie es del grupo, o lo son todos.",
    "Colours": "Colores",
    "Differences in percentage points go from blue (−15) through white (0) to red (+15).":
      "Las diferencias en puntos porcentuales van del azul (−15) al rojo (+15), pasando por el blanco (0).",
    "Bold changes": "Cambios en negrita",
    "The interval at 95 % of a change in bold does not hold 0: chance alone would seldom give it.":
      "El intervalo al 95 % de un cambio en negrita no contiene el 0: el azar solo rara vez lo daría.",
    "Data quality": "Calidad de los datos",
    "Warning": "Atención",
    "Not placed": "Sin situar",
    "On reading": "Al leer",
    "Withheld": "No se muestra",
    "Values": "Valores",
    "{0} of {1}": "{0} de {1}",
    "Counts": "Recuentos",
    "Fewer than {0} pupils are not told, nor what would give them away.":
      "No se dicen cifras de menos de {0} alumnos, ni nada que las delate.",
    "Shares and means": "Proporciones y medias",
    "They rest on {0} pupils or more.": "Se basan en {0} alumnos o más.",
    "What comes from schools is told of {0} or more together.":
      "Lo que viene de los centros se dice de {0} o más juntos.",
    "the part of the group and of the others that would have to change places for an even spread":
      "la parte del grupo y de los demás que tendría que cambiar de lugar para un reparto igual",
    "the part of the group that would have to change places for an even spread":
      "la parte del grupo que tendría que cambiar de lugar para un reparto igual",
    "the share of the group that its average member meets":
      "la proporción del grupo que encuentra su miembro medio",
    "the share of the others that the group’s average member meets":
      "la proporción de los demás que encuentra el miembro medio del grupo",
    "how far isolation goes beyond the group’s share in the city, from 0 to 1":
      "hasta dónde el aislamiento supera la proporción del grupo en la ciudad, de 0 a 1",
    "how much less mixed places are than the city, from 0 to 1":
      "cuánto menos mezclados están los lugares que la ciudad, de 0 a 1",
    "how much the place tells of who belongs to the group; its parts add up":
      "cuánto dice el lugar sobre quién es del grupo; sus partes se suman",
    "  “if random” is what chance alone would give": "  «si al azar» es lo que daría el azar solo",
    "Open {0} in a spreadsheet: all tables for people, and what they mean":
      "Abra {0} en una hoja de cálculo: todas las tablas para personas y qué significan",
    "Open {0} in QGIS: the map comes up coloured and labelled":
      "Abra {0} en QGIS: el mapa sale coloreado y rotulado",
    "The units are too small, or the group is too small, to tell segregation from chance: any value is possible.":
      "Las unidades son demasiado pequeñas, o lo es el grupo, para distinguir la segregación del azar: cualquier valor es posible.",
    "Neither the value nor the corrected value lies in the interval. The value still holds what chance adds; the corrected value takes off what chance would add if there were no segregation at all, which is more than it adds to this much. Read the estimate with the interval.":
      "Ni el valor ni el valor corregido están dentro del intervalo. El valor todavía contiene lo que añade el azar; el valor corregido le quita lo que el azar añadiría si no hubiera ninguna segregación, que es más de lo que añade con la que hay. Lea la estimación con el intervalo.",
    "The value lies outside the interval because it still holds what chance adds. Read the estimate with the interval.":
      "El valor está fuera del intervalo porque todavía contiene lo que añade el azar. Lea la estimación con el intervalo.",
    "The interval begins at 0: chance alone could have made all of it.":
      "El intervalo empieza en 0: el azar por sí solo podría haberlo hecho todo.",
    "No border between two levels has between 17 and 83 % of the pupils below it, so that little is known of most ranks. Read the ordinal H.":
      "Ninguna frontera entre dos niveles tiene entre el 17 y el 83 % del alumnado por debajo, de modo que de la mayoría de los rangos se sabe poco. Lea la H ordinal.",
  ]
}
