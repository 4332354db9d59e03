extension Language {
  /// What was read otherwise than it stands in a file, and what to do about it.
  static let norwegianReading: [String: String] = [
    "write the code of each pupil alike in all years; spreadsheets take leading zeros away":
      "skriv hver elevs kode likt i alle år; regneark fjerner innledende nuller",
    "{0} empty row between the rows of the sheet is not counted: rows that messages name may be one further down in it":
      "{0} tom rad mellom radene i arket telles ikke: rader som meldinger nevner, kan stå én lenger ned",
    "{0} empty rows between the rows of the sheet are not counted: rows that messages name may be as many further down in it":
      "{0} tomme rader mellom radene i arket telles ikke: rader som meldinger nevner, kan stå like mange lenger ned",
    "{0} empty row of the file is not counted: rows that messages name may be one further down in it":
      "{0} tom rad i filen telles ikke: rader som meldinger nevner, kan stå én lenger ned",
    "{0} empty rows of the file are not counted: rows that messages name may be as many further down in it":
      "{0} tomme rader i filen telles ikke: rader som meldinger nevner, kan stå like mange lenger ned",
    "letters that were spoilt in another encoding":
      "bokstaver som ble ødelagt i en annen tegnkoding",
    "{0} of {1} features: those of the same code were joined":
      "{0} av {1} objekter: de med samme kode ble slått sammen",
    "a ring that did not end where it began was closed":
      "en ring som ikke sluttet der den begynte, ble lukket",
    "a ring inside another one runs like an outer ring; it is taken as a hole":
      "en ring inni en annen går samme vei som en ytre ring; den regnes som et hull",
    "the .dbf does not say in which encoding its texts are: by their bytes they are UTF-8":
      ".dbf-filen sier ikke hvilken tegnkoding tekstene har: etter bytene er de UTF-8",
    "the .dbf does not say in which encoding its texts are: they were read as Windows-1252; if letters come out wrong, name the encoding in a .cpg file":
      ".dbf-filen sier ikke hvilken tegnkoding tekstene har: de ble lest som Windows-1252; blir bokstaver gale, oppgi tegnkodingen i en .cpg-fil",
    "a ring of fewer than four positions was left out":
      "en ring med færre enn fire posisjoner ble utelatt",
    "there is no .dbf, so the features have no columns":
      "det er ingen .dbf, så objektene har ingen kolonner",
    "the text is not UTF-8 and is read as Windows-1252; if letters come out wrong, say its encoding (\"encoding\" in a study file, --encoding)":
      "teksten er ikke UTF-8 og leses som Windows-1252; blir bokstaver feil, oppgi tegnkodingen («encoding» i studiefilen, --encoding)",
    "the text is not UTF-8 and is read as Windows-1252, in which its letters are unlikely ones: if letters come out wrong, say its encoding (\"encoding\" in a study file, --encoding)":
      "teksten er ikke UTF-8 og leses som Windows-1252, der bokstavene er usannsynlige: blir de feil, oppgi tegnkodingen («encoding» i studiefilen, --encoding)",
    "{0} row leaves out its last cells, which are taken as empty":
      "{0} rad mangler de siste cellene, som regnes som tomme",
    "{0} rows leave out their last cells, which are taken as empty":
      "{0} rader mangler de siste cellene, som regnes som tomme",
    "all fractions of \"{0}\" have three digits: if the mark parts thousands, these numbers are a thousand times too small":
      "alle desimaltall i «{0}» har tre sifre: hvis tegnet skiller tusener, er disse tallene tusen ganger for små",
    "the codes of \"{0}\" are stored as numbers: zeros in front, if they had any, are lost":
      "kodene i «{0}» er lagret som tall: nuller foran, om de hadde noen, er tapt",
    "of the codes of \"{0}\" {1} are stored as numbers and {2} as texts: zeros in front of those that are numbers, if they had any, are lost":
      "av kodene i «{0}» er {1} lagret som tall og {2} som tekst: nuller foran dem som er tall, om de hadde noen, er tapt",
    "the header has letters that were lost or spoilt when the file was saved in another encoding, such as \u{FFFD} or Ã for í; save it anew as UTF-8 from its source":
      "overskriften har bokstaver som gikk tapt eller ble ødelagt da filen ble lagret i en annen tegnkoding, som \u{FFFD} eller Ã for í; lagre den på nytt som UTF-8 fra kilden",
    "{0} row has letters that were lost or spoilt when the file was saved in another encoding, such as \u{FFFD} or Ã for í; save it anew as UTF-8 from its source":
      "{0} rad har bokstaver som gikk tapt eller ble ødelagt da filen ble lagret i en annen tegnkoding, som \u{FFFD} eller Ã for í; lagre den på nytt som UTF-8 fra kilden",
    "{0} rows have letters that were lost or spoilt when the file was saved in another encoding, such as \u{FFFD} or Ã for í; save it anew as UTF-8 from its source":
      "{0} rader har bokstaver som gikk tapt eller ble ødelagt da filen ble lagret i en annen tegnkoding, som \u{FFFD} eller Ã for í; lagre den på nytt som UTF-8 fra kilden",
    "{0} row has a formula whose result the workbook does not hold: it is taken as empty":
      "{0} rad har en formel som arbeidsboken ikke har resultatet av: den regnes som tom",
    "{0} rows have a formula whose result the workbook does not hold: they are taken as empty":
      "{0} rader har en formel som arbeidsboken ikke har resultatet av: de regnes som tomme",
    "{0} row has an error such as #N/A, which is taken as empty":
      "{0} rad har en feil som #N/A, som regnes som tom",
    "{0} rows have an error such as #N/A, which is taken as empty":
      "{0} rader har en feil som #N/A, som regnes som tom",
    "{0} of \"{1}\" are dates in the sheet: spreadsheets make dates of codes such as 1-2":
      "{0} verdier av «{1}» er datoer i arket: regneark gjør koder som 1-2 til datoer",
    "{0} row is hidden in the sheet and counts all the same":
      "{0} rad er skjult i arket og teller likevel",
    "{0} rows are hidden in the sheet and count all the same":
      "{0} rader er skjult i arket og teller likevel",
    "with decimal commas, add \"decimal: ','\" to the table in the study file, or --decimal-comma":
      "med desimalkomma: legg til «decimal: ','» under tabellen i studiefilen, eller --decimal-comma",
    "with decimal commas, add \"decimal: ','\" to the table in the study file":
      "med desimalkomma: legg til «decimal: ','» under tabellen i studiefilen",
    "the mark in the number seems to part thousands": "tegnet i tallet ser ut til å skille tusener",
    "take the marks between thousands out: 1.234 must be 1234":
      "ta ut tegnene mellom tusener: 1.234 må være 1234",
    "write the codes alike in both tables; spreadsheets take leading zeros away":
      "skriv kodene likt i begge tabeller; regneark tar bort nuller foran",
    "has a coordinate lost its decimal mark?": "har en koordinat mistet desimaltegnet?",
    "take the marks between thousands out: 1,234 and 1.234 must be 1234":
      "ta ut tegnene mellom tusener: 1,234 og 1.234 må være 1234",
  ]
}
