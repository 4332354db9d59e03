extension Language {
  /// Areas of a layer that lie in one another.
  static let italianAreas: [String: String] = [
    "{0} feature lies over an earlier one of the same code: they were joined to one area":
      "{0} elemento copre uno precedente dello stesso codice: sono stati uniti in un’unica area",
    "{0} features lie over earlier ones of the same code: they were joined to one area each":
      "{0} elementi coprono elementi precedenti dello stesso codice: sono stati uniti in un’unica area per codice",
    "areas of the same code lie over each other":
      "alcune aree dello stesso codice si coprono",
    "the column \"{0}\" tells them apart: a file must hold the areas of one stage and year alone, so save the rows of one of its values as a file of their own":
      "la colonna «{0}» le distingue: un file deve contenere le aree di un solo grado e di un solo anno; salvate le righe di uno dei suoi valori in un file a parte",
    "{0} area lies in others that come before it in the file: homes there count for these alone":
      "{0} area sta dentro altre che vengono prima nel file: le case di lì contano solo per queste",
    "{0} areas lie in others that come before them in the file: homes there count for these alone":
      "{0} aree stanno dentro altre che vengono prima nel file: le case di lì contano solo per queste",
    "areas lie in others, for which alone homes count":
      "alcune aree stanno dentro altre, e le case contano solo per queste",
    "a file must hold the areas of one stage and year alone; if one is an enclave, cut it out of the area around it":
      "un file deve contenere le aree di un solo grado e di un solo anno; se una è un’enclave, ritagliatela dall’area che la circonda",
    "a file must hold the areas of one stage and year alone; if one is an enclave, `catchment check --repair` cuts it out of the area around it":
      "un file deve contenere le aree di un solo grado e di un solo anno; se una è un’enclave, `catchment check --repair` la ritaglia dall’area che la circonda",
    "a file must hold the areas of one stage and year alone":
      "un file deve contenere le aree di un solo grado e di un solo anno",
  ]
}
