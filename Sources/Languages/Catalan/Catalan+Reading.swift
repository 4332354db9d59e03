extension Language {
  /// What was read otherwise than it stands in a file, and what to do about it.
  static let catalanReading: [String: String] = [
    "write the code of each pupil alike in all years; spreadsheets take leading zeros away":
      "escriviu igual el codi de cada alumne en tots els cursos; els fulls de càlcul treuen els zeros inicials",
    "{0} empty row between the rows of the sheet is not counted: rows that messages name may be one further down in it":
      "{0} fila buida entre les files del full no es compta: les files que diuen els missatges poden ser una més avall",
    "{0} empty rows between the rows of the sheet are not counted: rows that messages name may be as many further down in it":
      "{0} files buides entre les files del full no es compten: les files que diuen els missatges poden ser aquestes més avall",
    "{0} empty row of the file is not counted: rows that messages name may be one further down in it":
      "{0} fila buida del fitxer no es compta: les files que diuen els missatges poden ser una més avall",
    "{0} empty rows of the file are not counted: rows that messages name may be as many further down in it":
      "{0} files buides del fitxer no es compten: les files que diuen els missatges poden ser aquestes més avall",
    "letters that were spoilt in another encoding": "lletres malmeses en una altra codificació",
    "{0} of {1} features: those of the same code were joined":
      "{0} de {1} elements: s’han unit els del mateix codi",
    "a ring that did not end where it began was closed":
      "s’ha tancat un anell que no acabava on començava",
    "a ring inside another one runs like an outer ring; it is taken as a hole":
      "un anell dins d’un altre gira com un anell exterior; es pren per un forat",
    "the .dbf does not say in which encoding its texts are: by their bytes they are UTF-8":
      "el .dbf no diu en quina codificació són els seus textos: pels seus bytes són UTF-8",
    "the .dbf does not say in which encoding its texts are: they were read as Windows-1252; if letters come out wrong, name the encoding in a .cpg file":
      "el .dbf no diu en quina codificació són els seus textos: s’han llegit com a Windows-1252; si surten lletres malament, poseu la codificació en un fitxer .cpg",
    "a ring of fewer than four positions was left out":
      "s’ha deixat fora un anell de menys de quatre posicions",
    "there is no .dbf, so the features have no columns":
      "no hi ha .dbf, de manera que els elements no tenen columnes",
    "the text is not UTF-8 and is read as Windows-1252; if letters come out wrong, say its encoding (\"encoding\" in a study file, --encoding)":
      "el text no és UTF-8 i es llegeix com a Windows-1252; si surten lletres malament, indiqueu-ne la codificació («encoding» al fitxer de l’estudi, --encoding)",
    "the text is not UTF-8 and is read as Windows-1252, in which its letters are unlikely ones: if letters come out wrong, say its encoding (\"encoding\" in a study file, --encoding)":
      "el text no és UTF-8 i es llegeix com a Windows-1252, on les seves lletres són improbables: si surten malament, indiqueu-ne la codificació («encoding» al fitxer de l’estudi, --encoding)",
    "{0} row leaves out its last cells, which are taken as empty":
      "{0} fila no té les últimes cel·les, que es prenen per buides",
    "{0} rows leave out their last cells, which are taken as empty":
      "{0} files no tenen les últimes cel·les, que es prenen per buides",
    "all fractions of \"{0}\" have three digits: if the mark parts thousands, these numbers are a thousand times too small":
      "totes les fraccions de «{0}» tenen tres xifres: si el signe separa milers, aquests nombres són mil vegades massa petits",
    "the codes of \"{0}\" are stored as numbers: zeros in front, if they had any, are lost":
      "els codis de «{0}» estan desats com a nombres: els zeros al davant, si en tenien, s’han perdut",
    "of the codes of \"{0}\" {1} are stored as numbers and {2} as texts: zeros in front of those that are numbers, if they had any, are lost":
      "dels codis de «{0}», {1} estan desats com a nombres i {2} com a text: els zeros al davant dels que són nombres, si en tenien, s’han perdut",
    "the header has letters that were lost or spoilt when the file was saved in another encoding, such as \u{FFFD} or Ã for í; save it anew as UTF-8 from its source":
      "la capçalera té lletres perdudes o malmeses en desar el fitxer en una altra codificació, com \u{FFFD} o Ã per í; torneu-lo a desar com a UTF-8 des de l’origen",
    "{0} row has letters that were lost or spoilt when the file was saved in another encoding, such as \u{FFFD} or Ã for í; save it anew as UTF-8 from its source":
      "{0} fila té lletres perdudes o malmeses en desar el fitxer en una altra codificació, com \u{FFFD} o Ã per í; torneu-lo a desar com a UTF-8 des de l’origen",
    "{0} rows have letters that were lost or spoilt when the file was saved in another encoding, such as \u{FFFD} or Ã for í; save it anew as UTF-8 from its source":
      "{0} files tenen lletres perdudes o malmeses en desar el fitxer en una altra codificació, com \u{FFFD} o Ã per í; torneu-lo a desar com a UTF-8 des de l’origen",
    "{0} row has a formula whose result the workbook does not hold: it is taken as empty":
      "{0} fila té una fórmula de la qual el llibre no conté el resultat: es pren per buida",
    "{0} rows have a formula whose result the workbook does not hold: they are taken as empty":
      "{0} files tenen una fórmula de la qual el llibre no conté el resultat: es prenen per buides",
    "{0} row has an error such as #N/A, which is taken as empty":
      "{0} fila té un error com #N/A, que es pren per buit",
    "{0} rows have an error such as #N/A, which is taken as empty":
      "{0} files tenen un error com #N/A, que es pren per buit",
    "{0} of \"{1}\" are dates in the sheet: spreadsheets make dates of codes such as 1-2":
      "{0} valors de «{1}» són dates al full: els fulls de càlcul fan dates de codis com 1-2",
    "{0} row is hidden in the sheet and counts all the same":
      "{0} fila és oculta al full i compta igualment",
    "{0} rows are hidden in the sheet and count all the same":
      "{0} files són ocultes al full i compten igualment",
    "with decimal commas, add \"decimal: ','\" to the table in the study file, or --decimal-comma":
      "amb comes decimals, afegiu «decimal: ','» a la taula al fitxer de l’estudi, o --decimal-comma",
    "with decimal commas, add \"decimal: ','\" to the table in the study file":
      "amb comes decimals, afegiu «decimal: ','» a la taula al fitxer de l’estudi",
    "the mark in the number seems to part thousands":
      "el signe del nombre sembla que separa milers",
    "take the marks between thousands out: 1.234 must be 1234":
      "traieu els signes entre milers: 1.234 ha de ser 1234",
    "write the codes alike in both tables; spreadsheets take leading zeros away":
      "escriviu els codis igual a totes dues taules; els fulls de càlcul treuen els zeros del davant",
    "has a coordinate lost its decimal mark?": "alguna coordenada ha perdut la coma decimal?",
    "take the marks between thousands out: 1,234 and 1.234 must be 1234":
      "traieu els signes entre milers: 1,234 i 1.234 han de ser 1234",
  ]
}
