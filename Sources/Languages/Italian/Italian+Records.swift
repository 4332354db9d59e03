extension Language {
  /// What is doubtful about the rows of teachers, costs and applications, and about codes and school years.
  static let italianRecords: [String: String] = [
    "{0} without a value in the column \"{1}\"": "{0} senza valore nella colonna «{1}»",
    "rows of {0} have no value in the column \"{1}\"":
      "ci sono righe di {0} senza valore nella colonna «{1}»",
    "a row without a school counts nowhere: fill it in":
      "una riga senza scuola non conta da nessuna parte: completarla",
    "a teacher of unknown time counts in no figure of teachers: fill it in":
      "un docente di orario ignoto non conta in alcun dato sui docenti: completarlo",
    "a teacher of unknown role counts neither as support nor as other: fill it in":
      "un docente di ruolo ignoto non conta né come sostegno né come altro: completarlo",
    "an amount of unknown type counts nowhere: fill it in":
      "un importo di tipo ignoto non conta da nessuna parte: completarlo",
    "write 0 where nothing is paid: the costs in all leave out a school of which one of them is not known":
      "scrivere 0 dove non si paga nulla: il costo totale lascia fuori una scuola di cui non si conosce un importo",
    "codes of {0} are not in {1}": "ci sono codici di {0} che non sono in {1}",
    "rows of {0} repeat earlier ones and count once more":
      "ci sono righe di {0} che ne ripetono di precedenti e contano una volta in più",
    "take such rows out, unless each is a post or an amount of its own":
      "togliere queste righe, a meno che ciascuna non sia un posto o un importo a sé",
    "no teacher has a role that counts as support": "nessun docente ha un ruolo che conti come sostegno",
    "numbers in the column \"{0}\" of {1} may be codes for what is not known":
      "alcuni numeri della colonna «{0}» di {1} potrebbero essere codici per ciò che non si sa",
    "no applicant has the code of a pupil of {0}": "nessun richiedente ha il codice di un alunno del {0}",
    "{0} of {1} with a code that is one of {2} but for letter case, zeros in front or \".0\" behind: whoever has it seems to leave, and another pupil to come":
      "{0} del {1} con un codice che sarebbe uno del {2} se non fosse per maiuscole, zeri iniziali o «.0» finale: chi lo ha sembra andarsene, e un altro alunno arrivare",
    "codes of pupils of two school years differ in letter case, zeros in front or \".0\" behind only":
      "codici di alunni di due anni scolastici differiscono solo per maiuscole, zeri iniziali o «.0» finale",
    "the pupils' years run to {0}, one beyond {1}: if they are those in which school years end, all pupils count for the wrong year":
      "gli anni degli alunni arrivano al {0}, uno oltre il {1}: se sono quelli in cui finiscono gli anni scolastici, tutti gli alunni contano per l’anno sbagliato",
    "the pupils' years may be those in which school years end":
      "gli anni degli alunni potrebbero essere quelli in cui finiscono gli anni scolastici",
    "{0} with a day such as {1}, in which the day is taken to stand first: if it is the month, the school opens or closes in another school year":
      "{0} con un giorno come {1}, in cui si suppone che il giorno venga per primo: se è il mese, la scuola apre o chiude in un altro anno scolastico",
    "days on which schools open or close may be read in the wrong order":
      "i giorni in cui le scuole aprono o chiudono forse sono letti nell’ordine sbagliato",
    "write days with the year first, as in 2025-08-31":
      "scrivete i giorni cominciando dall’anno, come 2025-08-31",
    "the years run to {0}, one beyond the pupils' last, {1}: if they are those in which school years end, the other rows count for the wrong year, and {2} for none":
      "gli anni arrivano al {0}, uno oltre l’ultimo degli alunni, {1}: se sono quelli in cui finiscono gli anni scolastici, le altre righe contano per l’anno sbagliato, e {2} per nessuno",
    "the years of {0} may be those in which school years end":
      "gli anni di {0} potrebbero essere quelli in cui finiscono gli anni scolastici",
    "values in the column \"{0}\" may say that nothing is known":
      "alcuni valori della colonna «{0}» potrebbero dire che non si sa nulla",
    "values differ from those of the indicator \"{0}\" by their spelling only":
      "ci sono valori che differiscono da quelli dell’indicatore «{0}» solo per la grafia",
    "areas of {0} have invalid polygons": "alcuni bacini di {0} hanno poligoni non validi",
    "something in {0} is worth a look": "qualcosa in {0} merita un controllo",
    "by \"{0}\" the rows are of several school years ({1}), but all of them count for one year":
      "secondo «{0}» le righe sono di più anni scolastici ({1}), ma contano tutte per uno solo",
    "rows of {0} are of several school years and count for one":
      "ci sono righe di {0} che sono di più anni scolastici e contano per uno solo",
    "name the column as \"year\" among the columns of the table, or the rows of one year under \"where\"; where it is something else, such as when each came, give it another name in the file":
      "indicate la colonna come «year» tra le colonne della tabella, o le righe di un solo anno in «where»; se è un’altra cosa, come quando è arrivato ciascuno, datele un altro nome nel file",
    "{0} are of one school year, and where no code tells pupils apart, who has a row in each counts twice":
      "{0} sono di uno stesso anno scolastico, e dove nessun codice distingue gli alunni chi ha una riga in ciascuno conta due volte",
    "rows of several terms are of one school year":
      "ci sono righe di più periodi di uno stesso anno scolastico",
    "{0} of {1} repeat the code of another, as the rows are of several terms of one school year":
      "{0} su {1} con il codice di un’altra, perché le righe sono di più periodi di uno stesso anno scolastico",
    "name the rows of one term under \"where\"":
      "indicate le righe di un solo periodo in «where»",
    "all {0} of whom it is known belong to the group \"{1}\", which has nobody to be compared with":
      "tutti coloro di cui è noto ({0}) sono del gruppo «{1}», che non ha nessuno con cui essere confrontato",
    "everybody of whom it is known belongs to the group \"{0}\"":
      "tutti coloro di cui è noto sono del gruppo «{0}»",
    "if an empty field says no, write so: pupils: values: {{0}: {\"\": \"no\"}}":
      "se un campo vuoto vuol dire no, scrivetelo così: pupils: values: {{0}: {\"\": \"no\"}}",
    "are its values, or its limits, those of the column? See \"groups\" in the study file":
      "i suoi valori o i suoi limiti sono quelli della colonna? Vedi «groups» nel file dello studio",
    "{0} in another catchment area than the one that has their own code":
      "{0} in un altro bacino che quello con il proprio codice",
    "schools are in another catchment area than the one that has their own code":
      "ci sono scuole in un altro bacino che quello con il proprio codice",
    "if each area is that of the school of its code, name the column as \"zone\" as well":
      "se ogni bacino è quello della scuola che ha il suo codice, indicate la colonna anche come «zone»",
  ]
}
