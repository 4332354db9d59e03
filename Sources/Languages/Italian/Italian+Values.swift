extension Language {
  /// What is doubtful about values that were damaged on the way: filled down, exchanged, of another year or scale.
  static let italianValues: [String: String] = [
    "no pupil lives in any of the areas":
      "nessun alunno vive in nessuno dei bacini",
    "if they ought to lie there, check the coordinate reference systems of this table and of the catchment areas":
      "se dovrebbero trovarsi lì, controllate i sistemi di coordinate di questa tabella e dei bacini",
    "look whether the values mean the same in the files of both years, and whether the column was filled down, sorted by itself or pushed down by a cell in one of them":
      "guardate se i valori significano lo stesso nei file di entrambi gli anni, e se in uno di essi la colonna è stata riempita verso il basso, ordinata da sola o spinta in giù di una cella",
    "\"{0}\" is true of {1} of the pupils in {2}, and was of {3} in {4}: in one of the two years its values seem to mean something else":
      "«{0}» vale per {1} degli alunni nel {2}, e valeva per {3} nel {4}: in uno dei due anni i valori sembrano significare altro",
    "\"{0}\" is true of far more pupils in one school year than in another, as where its values mean something else in one of them":
      "«{0}» vale per molti più alunni in un anno scolastico che in un altro, come dove in uno di essi i valori significano altro",
    "of {0} pupils found again in {1}, {2} are of the group \"{3}\" in one of the two years only: in {4} or {5} its values seem to mean something else, or to be those of other pupils":
      "di {0} alunni ritrovati nel {1}, {2} sono del gruppo «{3}» in uno solo dei due anni: nel {4} o nel {5} i valori sembrano significare altro o essere quelli di altri alunni",
    "whether pupils found again in {0} are of the group \"{1}\" has nothing to do with whether they were in {2}: of {3}, {4} change, about as many as if its values were dealt out anew":
      "che gli alunni ritrovati nel {0} siano del gruppo «{1}» non ha nulla a che fare con l’esserlo stati nel {2}: di {3}, ne cambiano {4}, circa come se i valori fossero distribuiti di nuovo",
    "many pupils found again are of the group \"{0}\" in one school year only, as where its values are those of other pupils in one of them":
      "molti alunni ritrovati sono del gruppo «{0}» in un solo anno scolastico, come dove in uno di essi i valori sono quelli di altri alunni",
    "of {0} pupils of {1} whose codes are found again in {2}, {3} go down a grade and {4} go up, as where each year gives out its codes anew: who came, stayed, left or moved is told wrongly":
      "di {0} alunni del {1} il cui codice si ritrova nel {2}, {3} scendono di una classe e {4} salgono, come dove i codici sono dati di nuovo ogni anno: chi è arrivato, rimasto, andato via o ha cambiato è detto male",
    "from {0} to {1}, many pupils go down a grade, as where each year gives out its codes anew":
      "dal {0} al {1}, molti alunni scendono di una classe, come dove i codici sono dati di nuovo ogni anno",
    "does a code mean the same pupil in both files? The number of a row does not: give all years the pupils' own codes, or leave \"pupil\" out of the columns":
      "un codice è lo stesso alunno in entrambi i file? Il numero di una riga non lo è: date a tutti gli anni i codici propri degli alunni, o togliete «pupil» dalle colonne",
    "no applicant has a wish of rank 1, so that neither demand nor first choices are known":
      "nessun richiedente ha una richiesta di rango 1, per cui non si conoscono né la domanda né le prime scelte",
    "are the first wishes in another file, or are ranks points? Give the first wish the rank 1":
      "le prime richieste sono in un altro file, o i ranghi sono punti? Date il rango 1 alla prima richiesta",
    "are the places told in classes, or are they those of one grade alone?":
      "i posti sono indicati in classi, o sono quelli di un solo anno di corso?",
    "{0} of {1} with more than twice as many pupils as places":
      "{0} su {1} con più del doppio di alunni che di posti",
    "most schools have more than twice as many pupils as places":
      "la maggior parte delle scuole ha più del doppio di alunni che di posti",
    "{0} of {1} with more places of entry than places in all":
      "{0} su {1} con più posti d’ingresso che posti in tutto",
    "most schools have more places of entry than places in all":
      "la maggior parte delle scuole ha più posti d’ingresso che posti in tutto",
    "are the two columns exchanged, or is one of them told in classes?":
      "le due colonne sono scambiate, o una è indicata in classi?",
    "{0} with {1} places of entry in all, and {2} first choices for them":
      "{0} con {1} posti d’ingresso in tutto, e {2} prime scelte",
    "schools have many times as many first choices as places of entry":
      "le scuole hanno molte volte più prime scelte che posti d’ingresso",
    "all {0} scores are {1} or more, and so high: high_score seems to be of another scale":
      "tutti i {0} punteggi sono di {1} o più, e quindi alti: high_score sembra di un’altra scala",
    "all {0} scores are below {1}, and so low: low_score seems to be of another scale":
      "tutti i {0} punteggi sono sotto {1}, e quindi bassi: low_score sembra di un’altra scala",
    "all scores are on one side of the limits of low and high scores":
      "tutti i punteggi sono da un lato dei limiti dei punteggi bassi e alti",
    "are decimal marks lost, or are the limits under \"catalogue\" those of another test?":
      "si sono perse le virgole decimali, o i limiti in «catalogue» sono di un’altra prova?",
    "scores without a decimal mark are about {0} times as large as those with one: some seem to have lost it":
      "i punteggi senza virgola decimale sono circa {0} volte più grandi di quelli che l’hanno: alcuni sembrano averla persa",
    "some scores seem to have lost their decimal mark":
      "alcuni punteggi sembrano aver perso la virgola decimale",
    "look how the file was made: a spreadsheet in another language takes 62.3 for 623 or for a day":
      "guardate come è stato fatto il file: un foglio di calcolo in un’altra lingua prende 62.3 per 623 o per un giorno",
    "{0} with a number above 8 in the column \"{1}\", where levels of education go from 0 to 8: are they years at school, or codes of another list?":
      "{0} con un numero sopra 8 nella colonna «{1}», mentre i livelli di istruzione vanno da 0 a 8: sono anni di scuola, o codici di un altro elenco?",
    "numbers in the column \"{0}\" are no levels of education from 0 to 8":
      "ci sono numeri nella colonna «{0}» che non sono livelli di istruzione da 0 a 8",
    "say which levels they mean: pupils: values: {parents_education: {…}}, or give the groups limits of the same list":
      "dite quali livelli significano: pupils: values: {parents_education: {…}}, o date ai gruppi limiti dello stesso elenco",
    "the rows {0} to {1} all have one value in the column \"{2}\", while elsewhere no more than {3} in a row do, as where it was filled down, or these rows were added in one block":
      "le righe da {0} a {1} hanno tutte uno stesso valore nella colonna «{2}», mentre altrove non sono più di {3} di seguito, come quando è stata riempita verso il basso o queste righe sono state aggiunte in blocco",
    "many rows one after the other have one value in the column \"{0}\", as where it was filled down":
      "molte righe di seguito hanno uno stesso valore nella colonna «{0}», come dove è stata riempita verso il basso",
    "hold these rows against the register that they come from: where a cell is dragged, its value goes to all below":
      "confrontate queste righe con il registro da cui vengono: dove si trascina una cella, il suo valore va a tutte quelle sotto",
  ]
}
