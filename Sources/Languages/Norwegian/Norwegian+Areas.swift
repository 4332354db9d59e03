extension Language {
  /// Areas of a layer that lie in one another.
  static let norwegianAreas: [String: String] = [
    "{0} feature lies over an earlier one of the same code: they were joined to one area":
      "{0} objekt ligger over et tidligere med samme kode: de ble slått sammen til ett område",
    "{0} features lie over earlier ones of the same code: they were joined to one area each":
      "{0} objekter ligger over tidligere med samme kode: de ble slått sammen til ett område per kode",
    "areas of the same code lie over each other":
      "områder med samme kode ligger over hverandre",
    "the column \"{0}\" tells them apart: a file must hold the areas of one stage and year alone, so save the rows of one of its values as a file of their own":
      "kolonnen «{0}» skiller dem: en fil må bare inneholde områdene for ett skoleslag og ett år, så lagre radene med én av verdiene som en egen fil",
    "{0} area lies in others that come before it in the file: homes there count for these alone":
      "{0} område ligger i andre som kommer før det i filen: boliger der teller bare for disse",
    "{0} areas lie in others that come before them in the file: homes there count for these alone":
      "{0} områder ligger i andre som kommer før dem i filen: boliger der teller bare for disse",
    "areas lie in others, for which alone homes count":
      "noen områder ligger i andre, og boliger teller bare for disse",
    "a file must hold the areas of one stage and year alone; if one is an enclave, cut it out of the area around it":
      "en fil må bare inneholde områdene for ett skoleslag og ett år; er ett av dem en enklave, må det skjæres ut av området rundt",
    "a file must hold the areas of one stage and year alone; if one is an enclave, `catchment check --repair` cuts it out of the area around it":
      "en fil må bare inneholde områdene for ett skoleslag og ett år; er ett av dem en enklave, skjærer `catchment check --repair` det ut av området rundt",
    "a file must hold the areas of one stage and year alone":
      "en fil må bare inneholde områdene for ett skoleslag og ett år",
  ]
}
