extension Language {
  /// Areas of a layer that lie in one another.
  static let spanishAreas: [String: String] = [
    "{0} feature lies over an earlier one of the same code: they were joined to one area":
      "{0} elemento está encima de uno anterior con el mismo código: se han unido en una sola zona",
    "{0} features lie over earlier ones of the same code: they were joined to one area each":
      "{0} elementos están encima de otros anteriores con el mismo código: se han unido en una sola zona por código",
    "areas of the same code lie over each other":
      "hay zonas con el mismo código una encima de otra",
    "the column \"{0}\" tells them apart: a file must hold the areas of one stage and year alone, so save the rows of one of its values as a file of their own":
      "la columna «{0}» las distingue: un fichero debe contener las zonas de una sola etapa y de un solo curso; guarde las filas de uno de sus valores en un fichero aparte",
    "{0} area lies in others that come before it in the file: homes there count for these alone":
      "{0} zona está dentro de otras que aparecen antes en el fichero: los domicilios de allí cuentan solo para estas",
    "{0} areas lie in others that come before them in the file: homes there count for these alone":
      "{0} zonas están dentro de otras que aparecen antes en el fichero: los domicilios de allí cuentan solo para estas",
    "areas lie in others, for which alone homes count":
      "hay zonas dentro de otras, y los domicilios cuentan solo para estas",
    "a file must hold the areas of one stage and year alone; if one is an enclave, cut it out of the area around it":
      "un fichero debe contener las zonas de una sola etapa y de un solo curso; si una es un enclave, recórtela de la zona que la rodea",
    "a file must hold the areas of one stage and year alone; if one is an enclave, `catchment check --repair` cuts it out of the area around it":
      "un fichero debe contener las zonas de una sola etapa y de un solo curso; si una es un enclave, `catchment check --repair` la recorta de la zona que la rodea",
    "a file must hold the areas of one stage and year alone":
      "un fichero debe contener las zonas de una sola etapa y de un solo curso",
  ]
}
