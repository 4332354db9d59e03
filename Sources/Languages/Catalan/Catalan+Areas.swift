extension Language {
  /// Areas of a layer that lie in one another.
  static let catalanAreas: [String: String] = [
    "{0} feature lies over an earlier one of the same code: they were joined to one area":
      "{0} element és damunt d’un d’anterior amb el mateix codi: s’han unit en una sola zona",
    "{0} features lie over earlier ones of the same code: they were joined to one area each":
      "{0} elements són damunt d’altres d’anteriors amb el mateix codi: s’han unit en una sola zona per codi",
    "areas of the same code lie over each other":
      "hi ha zones amb el mateix codi l’una damunt de l’altra",
    "the column \"{0}\" tells them apart: a file must hold the areas of one stage and year alone, so save the rows of one of its values as a file of their own":
      "la columna «{0}» les distingeix: un fitxer ha de contenir les zones d’una sola etapa i d’un sol curs; deseu les files d’un dels seus valors en un fitxer a part",
    "{0} area lies in others that come before it in the file: homes there count for these alone":
      "{0} zona és dins d’altres que venen abans al fitxer: els domicilis d’allà compten només per a aquestes",
    "{0} areas lie in others that come before them in the file: homes there count for these alone":
      "{0} zones són dins d’altres que venen abans al fitxer: els domicilis d’allà compten només per a aquestes",
    "areas lie in others, for which alone homes count":
      "hi ha zones dins d’altres, i els domicilis compten només per a aquestes",
    "a file must hold the areas of one stage and year alone; if one is an enclave, cut it out of the area around it":
      "un fitxer ha de contenir les zones d’una sola etapa i d’un sol curs; si una és un enclavament, retalleu-la de la zona que l’envolta",
    "a file must hold the areas of one stage and year alone; if one is an enclave, `catchment check --repair` cuts it out of the area around it":
      "un fitxer ha de contenir les zones d’una sola etapa i d’un sol curs; si una és un enclavament, `catchment check --repair` la retalla de la zona que l’envolta",
    "a file must hold the areas of one stage and year alone":
      "un fitxer ha de contenir les zones d’una sola etapa i d’un sol curs",
  ]
}
