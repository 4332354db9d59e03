extension Language {
  /// What was read otherwise than it stands in a file, and what to do about it.
  static let italianReading: [String: String] = [
    "write the code of each pupil alike in all years; spreadsheets take leading zeros away":
      "scrivete allo stesso modo il codice di ogni alunno in tutti gli anni; i fogli di calcolo tolgono gli zeri iniziali",
    "{0} empty row between the rows of the sheet is not counted: rows that messages name may be one further down in it":
      "{0} riga vuota tra le righe del foglio non è contata: le righe nominate nei messaggi possono stare una più in basso",
    "{0} empty rows between the rows of the sheet are not counted: rows that messages name may be as many further down in it":
      "{0} righe vuote tra le righe del foglio non sono contate: le righe nominate nei messaggi possono stare altrettante più in basso",
    "{0} empty row of the file is not counted: rows that messages name may be one further down in it":
      "{0} riga vuota del file non è contata: le righe nominate nei messaggi possono stare una più in basso",
    "{0} empty rows of the file are not counted: rows that messages name may be as many further down in it":
      "{0} righe vuote del file non sono contate: le righe nominate nei messaggi possono stare altrettante più in basso",
    "letters that were spoilt in another encoding": "lettere guastate in un’altra codifica",
    "{0} of {1} features: those of the same code were joined":
      "{0} da {1} elementi: quelli dello stesso codice sono stati uniti",
    "a ring that did not end where it began was closed":
      "è stato chiuso un anello che non finiva dove iniziava",
    "a ring inside another one runs like an outer ring; it is taken as a hole":
      "un anello dentro un altro gira come un anello esterno; è preso per un buco",
    "the .dbf does not say in which encoding its texts are: by their bytes they are UTF-8":
      "il .dbf non dice in quale codifica sono i suoi testi: dai loro byte sono UTF-8",
    "the .dbf does not say in which encoding its texts are: they were read as Windows-1252; if letters come out wrong, name the encoding in a .cpg file":
      "il .dbf non dice in quale codifica sono i suoi testi: sono stati letti come Windows-1252; se delle lettere risultano sbagliate, indicate la codifica in un file .cpg",
    "a ring of fewer than four positions was left out":
      "è stato escluso un anello di meno di quattro posizioni",
    "there is no .dbf, so the features have no columns":
      "non c’è un .dbf, quindi gli elementi non hanno colonne",
    "the text is not UTF-8 and is read as Windows-1252; if letters come out wrong, say its encoding (\"encoding\" in a study file, --encoding)":
      "il testo non è UTF-8 ed è letto come Windows-1252; se le lettere risultano sbagliate, indicarne la codifica («encoding» nel file dello studio, --encoding)",
    "the text is not UTF-8 and is read as Windows-1252, in which its letters are unlikely ones: if letters come out wrong, say its encoding (\"encoding\" in a study file, --encoding)":
      "il testo non è UTF-8 ed è letto come Windows-1252, dove le sue lettere sono improbabili: se risultano sbagliate, indicarne la codifica («encoding» nel file dello studio, --encoding)",
    "{0} row leaves out its last cells, which are taken as empty":
      "{0} riga non ha le ultime celle, che valgono come vuote",
    "{0} rows leave out their last cells, which are taken as empty":
      "{0} righe non hanno le ultime celle, che valgono come vuote",
    "all fractions of \"{0}\" have three digits: if the mark parts thousands, these numbers are a thousand times too small":
      "tutte le frazioni di «{0}» hanno tre cifre: se il segno separa le migliaia, questi numeri sono mille volte troppo piccoli",
    "the codes of \"{0}\" are stored as numbers: zeros in front, if they had any, are lost":
      "i codici di «{0}» sono salvati come numeri: gli zeri davanti, se ne avevano, sono persi",
    "of the codes of \"{0}\" {1} are stored as numbers and {2} as texts: zeros in front of those that are numbers, if they had any, are lost":
      "dei codici di «{0}», {1} sono salvati come numeri e {2} come testo: gli zeri davanti a quelli che sono numeri, se ne avevano, sono persi",
    "the header has letters that were lost or spoilt when the file was saved in another encoding, such as \u{FFFD} or Ã for í; save it anew as UTF-8 from its source":
      "l’intestazione ha lettere perse o guastate salvando il file in un’altra codifica, come \u{FFFD} o Ã per í; salvarlo di nuovo in UTF-8 dall’origine",
    "{0} row has letters that were lost or spoilt when the file was saved in another encoding, such as \u{FFFD} or Ã for í; save it anew as UTF-8 from its source":
      "{0} riga ha lettere perse o guastate salvando il file in un’altra codifica, come \u{FFFD} o Ã per í; salvarlo di nuovo in UTF-8 dall’origine",
    "{0} rows have letters that were lost or spoilt when the file was saved in another encoding, such as \u{FFFD} or Ã for í; save it anew as UTF-8 from its source":
      "{0} righe hanno lettere perse o guastate salvando il file in un’altra codifica, come \u{FFFD} o Ã per í; salvarlo di nuovo in UTF-8 dall’origine",
    "{0} row has a formula whose result the workbook does not hold: it is taken as empty":
      "{0} riga ha una formula di cui la cartella non contiene il risultato: vale come vuota",
    "{0} rows have a formula whose result the workbook does not hold: they are taken as empty":
      "{0} righe hanno una formula di cui la cartella non contiene il risultato: valgono come vuote",
    "{0} row has an error such as #N/A, which is taken as empty":
      "{0} riga ha un errore come #N/A, che vale come vuoto",
    "{0} rows have an error such as #N/A, which is taken as empty":
      "{0} righe hanno un errore come #N/A, che vale come vuoto",
    "{0} of \"{1}\" are dates in the sheet: spreadsheets make dates of codes such as 1-2":
      "{0} valori di «{1}» sono date nel foglio: i fogli di calcolo fanno date di codici come 1-2",
    "{0} row is hidden in the sheet and counts all the same":
      "{0} riga è nascosta nel foglio e conta lo stesso",
    "{0} rows are hidden in the sheet and count all the same":
      "{0} righe sono nascoste nel foglio e contano lo stesso",
    "with decimal commas, add \"decimal: ','\" to the table in the study file, or --decimal-comma":
      "con virgole decimali, aggiungete «decimal: ','» alla tabella nel file dello studio, o --decimal-comma",
    "with decimal commas, add \"decimal: ','\" to the table in the study file":
      "con virgole decimali, aggiungete «decimal: ','» alla tabella nel file dello studio",
    "the mark in the number seems to part thousands":
      "il segno nel numero sembra separare le migliaia",
    "take the marks between thousands out: 1.234 must be 1234":
      "togliete i segni tra le migliaia: 1.234 deve essere 1234",
    "write the codes alike in both tables; spreadsheets take leading zeros away":
      "scrivete i codici allo stesso modo in entrambe le tabelle; i fogli di calcolo tolgono gli zeri iniziali",
    "has a coordinate lost its decimal mark?": "una coordinata ha perso la virgola decimale?",
    "take the marks between thousands out: 1,234 and 1.234 must be 1234":
      "togliete i segni tra le migliaia: 1,234 e 1.234 devono essere 1234",
  ]
}
