extension Language {
  /// What was read otherwise than it stands in a file, and what to do about it.
  static let frenchReading: [String: String] = [
    "write the code of each pupil alike in all years; spreadsheets take leading zeros away":
      "écrivez le code de chaque élève de la même façon toutes les années ; les tableurs enlèvent les zéros de tête",
    "{0} empty row between the rows of the sheet is not counted: rows that messages name may be one further down in it":
      "{0} ligne vide entre les lignes de la feuille n’est pas comptée : les lignes que nomment les messages peuvent y être une plus bas",
    "{0} empty rows between the rows of the sheet are not counted: rows that messages name may be as many further down in it":
      "{0} lignes vides entre les lignes de la feuille ne sont pas comptées : les lignes que nomment les messages peuvent y être d’autant plus bas",
    "{0} empty row of the file is not counted: rows that messages name may be one further down in it":
      "{0} ligne vide du fichier n’est pas comptée : les lignes que nomment les messages peuvent y être une plus bas",
    "{0} empty rows of the file are not counted: rows that messages name may be as many further down in it":
      "{0} lignes vides du fichier ne sont pas comptées : les lignes que nomment les messages peuvent y être d’autant plus bas",
    "letters that were spoilt in another encoding": "des lettres abîmées dans un autre encodage",
    "{0} of {1} features: those of the same code were joined":
      "{0} de {1} entités : celles du même code ont été réunies",
    "a ring that did not end where it began was closed":
      "un anneau qui ne finissait pas là où il commençait a été fermé",
    "a ring inside another one runs like an outer ring; it is taken as a hole":
      "un anneau à l’intérieur d’un autre tourne comme un anneau extérieur ; il est tenu pour un trou",
    "the .dbf does not say in which encoding its texts are: by their bytes they are UTF-8":
      "le .dbf ne dit pas dans quel encodage sont ses textes : d’après leurs octets, c’est UTF-8",
    "the .dbf does not say in which encoding its texts are: they were read as Windows-1252; if letters come out wrong, name the encoding in a .cpg file":
      "le .dbf ne dit pas dans quel encodage sont ses textes : ils ont été lus comme Windows-1252 ; si des lettres sont fausses, indiquez l’encodage dans un fichier .cpg",
    "a ring of fewer than four positions was left out":
      "un anneau de moins de quatre positions a été écarté",
    "there is no .dbf, so the features have no columns":
      "il n’y a pas de .dbf, les entités n’ont donc pas de colonnes",
    "the text is not UTF-8 and is read as Windows-1252; if letters come out wrong, say its encoding (\"encoding\" in a study file, --encoding)":
      "le texte n’est pas en UTF-8 et est lu comme Windows-1252 ; si des lettres sont fausses, indiquez son encodage (« encoding » dans le fichier d’étude, --encoding)",
    "the text is not UTF-8 and is read as Windows-1252, in which its letters are unlikely ones: if letters come out wrong, say its encoding (\"encoding\" in a study file, --encoding)":
      "le texte n’est pas en UTF-8 et est lu comme Windows-1252, où ses lettres sont improbables : si elles sont fausses, indiquez son encodage (« encoding » dans le fichier d’étude, --encoding)",
    "{0} row leaves out its last cells, which are taken as empty":
      "{0} ligne n’a pas ses dernières cellules, qui sont tenues pour vides",
    "{0} rows leave out their last cells, which are taken as empty":
      "{0} lignes n’ont pas leurs dernières cellules, qui sont tenues pour vides",
    "all fractions of \"{0}\" have three digits: if the mark parts thousands, these numbers are a thousand times too small":
      "toutes les fractions de « {0} » ont trois chiffres : si le signe sépare les milliers, ces nombres sont mille fois trop petits",
    "the codes of \"{0}\" are stored as numbers: zeros in front, if they had any, are lost":
      "les codes de « {0} » sont enregistrés comme nombres : les zéros en tête, s’il y en avait, sont perdus",
    "of the codes of \"{0}\" {1} are stored as numbers and {2} as texts: zeros in front of those that are numbers, if they had any, are lost":
      "des codes de « {0} », {1} sont enregistrés comme nombres et {2} comme textes : les zéros en tête de ceux qui sont des nombres, s’il y en avait, sont perdus",
    "the header has letters that were lost or spoilt when the file was saved in another encoding, such as \u{FFFD} or Ã for í; save it anew as UTF-8 from its source":
      "l’en-tête a des lettres perdues ou abîmées quand le fichier a été enregistré dans un autre encodage, comme \u{FFFD} ou Ã pour í ; enregistrez-le de nouveau en UTF-8 depuis sa source",
    "{0} row has letters that were lost or spoilt when the file was saved in another encoding, such as \u{FFFD} or Ã for í; save it anew as UTF-8 from its source":
      "{0} ligne a des lettres perdues ou abîmées quand le fichier a été enregistré dans un autre encodage, comme \u{FFFD} ou Ã pour í ; enregistrez-le de nouveau en UTF-8 depuis sa source",
    "{0} rows have letters that were lost or spoilt when the file was saved in another encoding, such as \u{FFFD} or Ã for í; save it anew as UTF-8 from its source":
      "{0} lignes ont des lettres perdues ou abîmées quand le fichier a été enregistré dans un autre encodage, comme \u{FFFD} ou Ã pour í ; enregistrez-le de nouveau en UTF-8 depuis sa source",
    "{0} row has a formula whose result the workbook does not hold: it is taken as empty":
      "{0} ligne a une formule dont le classeur ne contient pas le résultat : elle est tenue pour vide",
    "{0} rows have a formula whose result the workbook does not hold: they are taken as empty":
      "{0} lignes ont une formule dont le classeur ne contient pas le résultat : elles sont tenues pour vides",
    "{0} row has an error such as #N/A, which is taken as empty":
      "{0} ligne a une erreur comme #N/A, tenue pour vide",
    "{0} rows have an error such as #N/A, which is taken as empty":
      "{0} lignes ont une erreur comme #N/A, tenue pour vide",
    "{0} of \"{1}\" are dates in the sheet: spreadsheets make dates of codes such as 1-2":
      "{0} valeurs de « {1} » sont des dates dans la feuille : les tableurs font des dates de codes comme 1-2",
    "{0} row is hidden in the sheet and counts all the same":
      "{0} ligne est masquée dans la feuille et compte quand même",
    "{0} rows are hidden in the sheet and count all the same":
      "{0} lignes sont masquées dans la feuille et comptent quand même",
    "with decimal commas, add \"decimal: ','\" to the table in the study file, or --decimal-comma":
      "avec des virgules décimales, ajoutez « decimal: ',' » à la table dans le fichier de l’étude, ou --decimal-comma",
    "with decimal commas, add \"decimal: ','\" to the table in the study file":
      "avec des virgules décimales, ajoutez « decimal: ',' » à la table dans le fichier de l’étude",
    "the mark in the number seems to part thousands":
      "le signe dans le nombre semble séparer les milliers",
    "take the marks between thousands out: 1.234 must be 1234":
      "retirez les signes entre milliers : 1.234 doit être 1234",
    "write the codes alike in both tables; spreadsheets take leading zeros away":
      "écrivez les codes de la même façon dans les deux tables ; les tableurs enlèvent les zéros en tête",
    "has a coordinate lost its decimal mark?": "une coordonnée a-t-elle perdu sa virgule décimale ?",
    "take the marks between thousands out: 1,234 and 1.234 must be 1234":
      "retirez les signes entre milliers : 1,234 et 1.234 doivent être 1234",
  ]
}
