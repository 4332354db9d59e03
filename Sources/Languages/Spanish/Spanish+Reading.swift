extension Language {
  /// What was read otherwise than it stands in a file, and what to do about it.
  static let spanishReading: [String: String] = [
    "write the code of each pupil alike in all years; spreadsheets take leading zeros away":
      "escriba igual el código de cada alumno en todos los cursos; las hojas de cálculo quitan los ceros iniciales",
    "{0} empty row between the rows of the sheet is not counted: rows that messages name may be one further down in it":
      "{0} fila vacía entre las filas de la hoja no se cuenta: las filas que dicen los mensajes pueden estar una más abajo",
    "{0} empty rows between the rows of the sheet are not counted: rows that messages name may be as many further down in it":
      "{0} filas vacías entre las filas de la hoja no se cuentan: las filas que dicen los mensajes pueden estar otras tantas más abajo",
    "{0} empty row of the file is not counted: rows that messages name may be one further down in it":
      "{0} fila vacía del archivo no se cuenta: las filas que dicen los mensajes pueden estar una más abajo",
    "{0} empty rows of the file are not counted: rows that messages name may be as many further down in it":
      "{0} filas vacías del archivo no se cuentan: las filas que dicen los mensajes pueden estar otras tantas más abajo",
    "letters that were spoilt in another encoding": "letras estropeadas en otra codificación",
    "{0} of {1} features: those of the same code were joined":
      "{0} de {1} elementos: se han unido los del mismo código",
    "a ring that did not end where it began was closed":
      "se cerró un anillo que no acababa donde empezaba",
    "a ring inside another one runs like an outer ring; it is taken as a hole":
      "un anillo dentro de otro gira como un anillo exterior; se toma por un agujero",
    "the .dbf does not say in which encoding its texts are: by their bytes they are UTF-8":
      "el .dbf no dice en qué codificación están sus textos: por sus bytes son UTF-8",
    "the .dbf does not say in which encoding its texts are: they were read as Windows-1252; if letters come out wrong, name the encoding in a .cpg file":
      "el .dbf no dice en qué codificación están sus textos: se leyeron como Windows-1252; si salen letras mal, indique la codificación en un archivo .cpg",
    "a ring of fewer than four positions was left out":
      "se dejó fuera un anillo de menos de cuatro posiciones",
    "there is no .dbf, so the features have no columns":
      "no hay .dbf, de modo que los elementos no tienen columnas",
    "the text is not UTF-8 and is read as Windows-1252; if letters come out wrong, say its encoding (\"encoding\" in a study file, --encoding)":
      "el texto no es UTF-8 y se lee como Windows-1252; si salen mal las letras, indique su codificación («encoding» en el fichero del estudio, --encoding)",
    "the text is not UTF-8 and is read as Windows-1252, in which its letters are unlikely ones: if letters come out wrong, say its encoding (\"encoding\" in a study file, --encoding)":
      "el texto no es UTF-8 y se lee como Windows-1252, donde sus letras son improbables: si salen mal, indique su codificación («encoding» en el fichero del estudio, --encoding)",
    "{0} row leaves out its last cells, which are taken as empty":
      "{0} fila no tiene las últimas celdas, que se toman por vacías",
    "{0} rows leave out their last cells, which are taken as empty":
      "{0} filas no tienen las últimas celdas, que se toman por vacías",
    "all fractions of \"{0}\" have three digits: if the mark parts thousands, these numbers are a thousand times too small":
      "todas las fracciones de «{0}» tienen tres cifras: si el signo separa millares, estos números son mil veces demasiado pequeños",
    "the codes of \"{0}\" are stored as numbers: zeros in front, if they had any, are lost":
      "los códigos de «{0}» están guardados como números: los ceros delante, si los tenían, se han perdido",
    "of the codes of \"{0}\" {1} are stored as numbers and {2} as texts: zeros in front of those that are numbers, if they had any, are lost":
      "de los códigos de «{0}», {1} están guardados como números y {2} como texto: los ceros delante de los que son números, si los tenían, se han perdido",
    "the header has letters that were lost or spoilt when the file was saved in another encoding, such as \u{FFFD} or Ã for í; save it anew as UTF-8 from its source":
      "la cabecera tiene letras perdidas o estropeadas al guardar el fichero en otra codificación, como \u{FFFD} o Ã por í; guárdelo de nuevo como UTF-8 desde su origen",
    "{0} row has letters that were lost or spoilt when the file was saved in another encoding, such as \u{FFFD} or Ã for í; save it anew as UTF-8 from its source":
      "{0} fila tiene letras perdidas o estropeadas al guardar el fichero en otra codificación, como \u{FFFD} o Ã por í; guárdelo de nuevo como UTF-8 desde su origen",
    "{0} rows have letters that were lost or spoilt when the file was saved in another encoding, such as \u{FFFD} or Ã for í; save it anew as UTF-8 from its source":
      "{0} filas tienen letras perdidas o estropeadas al guardar el fichero en otra codificación, como \u{FFFD} o Ã por í; guárdelo de nuevo como UTF-8 desde su origen",
    "{0} row has a formula whose result the workbook does not hold: it is taken as empty":
      "{0} fila tiene una fórmula cuyo resultado no está en el libro: se toma por vacía",
    "{0} rows have a formula whose result the workbook does not hold: they are taken as empty":
      "{0} filas tienen una fórmula cuyo resultado no está en el libro: se toman por vacías",
    "{0} row has an error such as #N/A, which is taken as empty":
      "{0} fila tiene un error como #N/A, que se toma por vacío",
    "{0} rows have an error such as #N/A, which is taken as empty":
      "{0} filas tienen un error como #N/A, que se toma por vacío",
    "{0} of \"{1}\" are dates in the sheet: spreadsheets make dates of codes such as 1-2":
      "{0} valores de «{1}» son fechas en la hoja: las hojas de cálculo hacen fechas de códigos como 1-2",
    "{0} row is hidden in the sheet and counts all the same":
      "{0} fila está oculta en la hoja y cuenta igualmente",
    "{0} rows are hidden in the sheet and count all the same":
      "{0} filas están ocultas en la hoja y cuentan igualmente",
    "with decimal commas, add \"decimal: ','\" to the table in the study file, or --decimal-comma":
      "con comas decimales, añada «decimal: ','» a la tabla en el archivo del estudio, o --decimal-comma",
    "with decimal commas, add \"decimal: ','\" to the table in the study file":
      "con comas decimales, añada «decimal: ','» a la tabla en el archivo del estudio",
    "the mark in the number seems to part thousands": "el signo del número parece separar millares",
    "take the marks between thousands out: 1.234 must be 1234":
      "quite los signos entre millares: 1.234 debe ser 1234",
    "write the codes alike in both tables; spreadsheets take leading zeros away":
      "escriba los códigos igual en ambas tablas; las hojas de cálculo quitan los ceros iniciales",
    "has a coordinate lost its decimal mark?": "¿ha perdido alguna coordenada la coma decimal?",
    "take the marks between thousands out: 1,234 and 1.234 must be 1234":
      "quite los signos entre millares: 1,234 y 1.234 deben ser 1234",
  ]
}
