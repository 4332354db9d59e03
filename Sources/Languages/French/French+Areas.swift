extension Language {
  /// Areas of a layer that lie in one another.
  static let frenchAreas: [String: String] = [
    "{0} feature lies over an earlier one of the same code: they were joined to one area":
      "{0} entité recouvre une précédente du même code : elles ont été réunies en une seule zone",
    "{0} features lie over earlier ones of the same code: they were joined to one area each":
      "{0} entités recouvrent de précédentes du même code : elles ont été réunies en une seule zone par code",
    "areas of the same code lie over each other":
      "des zones du même code se recouvrent",
    "the column \"{0}\" tells them apart: a file must hold the areas of one stage and year alone, so save the rows of one of its values as a file of their own":
      "la colonne « {0} » les distingue : un fichier ne doit contenir que les zones d’un seul cycle et d’une seule année ; enregistrez les lignes de l’une de ses valeurs dans un fichier à part",
    "{0} area lies in others that come before it in the file: homes there count for these alone":
      "{0} zone se trouve dans d’autres qui la précèdent dans le fichier : les domiciles qui s’y trouvent ne comptent que pour celles-ci",
    "{0} areas lie in others that come before them in the file: homes there count for these alone":
      "{0} zones se trouvent dans d’autres qui les précèdent dans le fichier : les domiciles qui s’y trouvent ne comptent que pour celles-ci",
    "areas lie in others, for which alone homes count":
      "des zones se trouvent dans d’autres, pour lesquelles seules les domiciles comptent",
    "a file must hold the areas of one stage and year alone; if one is an enclave, cut it out of the area around it":
      "un fichier ne doit contenir que les zones d’un seul cycle et d’une seule année ; si l’une est une enclave, découpez-la de la zone qui l’entoure",
    "a file must hold the areas of one stage and year alone; if one is an enclave, `catchment check --repair` cuts it out of the area around it":
      "un fichier ne doit contenir que les zones d’un seul cycle et d’une seule année ; si l’une est une enclave, `catchment check --repair` la découpe de la zone qui l’entoure",
    "a file must hold the areas of one stage and year alone":
      "un fichier ne doit contenir que les zones d’un seul cycle et d’une seule année",
  ]
}
