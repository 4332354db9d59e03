extension Language {
  /// What is doubtful about the meaning of registers and of their numbers.
  static let italianRegisters: [String: String] = [
    "a wish of unknown rank is nobody's first choice and adds to no demand: fill it in":
      "una preferenza di ordine ignoto non è la prima scelta di nessuno e non conta in alcuna domanda: completarla",
    "{0} of \"{1}\" with a limit such as {2} in place of a number: not known, so that the lowest are left out of shares and means":
      "{0} di «{1}» con un limite come {2} al posto di un numero: non noto, così che i più bassi restano fuori da quote e medie",
    "{0} of \"{1}\" with a limit such as {2} in place of a number: not known, so that the highest are left out of shares and means":
      "{0} di «{1}» con un limite come {2} al posto di un numero: non noto, così che i più alti restano fuori da quote e medie",
    "numbers of \"{0}\" in {1} are withheld or told by a limit alone":
      "alcuni numeri di «{0}» in {1} sono omessi o indicati solo con un limite",
    "fill them in where they are known; where the marks are meant, say so by values: {{0}: {mark: unknown}}":
      "completateli dove sono noti; se i segni sono voluti, ditelo così: values: {{0}: {segno: unknown}}",
    "\"{0}\" seems to say how many pupils each row stands for, {1} in all, but each of the {2} rows counts as one pupil":
      "«{0}» sembra dire quanti alunni rappresenta ogni riga, {1} in tutto, ma ciascuna delle {2} righe conta come un alunno",
    "rows of the register of pupils seem to stand for several pupils each":
      "le righe del registro degli alunni sembrano rappresentare più alunni ciascuna",
    "write a row for each pupil (`catchment segregation` reads tables of counts), or give the column another name if it says something else":
      "scrivete una riga per ogni alunno (`catchment segregation` legge tabelle di conteggi), o date alla colonna un altro nome se dice altro",
    "\"{0}\" seems to be on another scale in {1} than in {2}, as its middle value is {3}, and was {4}: what is low or high in one of the two years is told wrongly":
      "«{0}» sembra essere su un’altra scala nel {1} rispetto al {2}: la mediana è {3}, ed era {4}; ciò che è basso o alto in uno dei due anni è dato in modo errato",
    "the values of \"{0}\" seem to be on another scale in one school year than in another":
      "i valori di «{0}» sembrano essere su scale diverse in due anni scolastici",
    "bring the values of all school years to one scale":
      "portate i valori di tutti gli anni scolastici su una sola scala",
    "pupils live hardly nearer to the school that they attend than to any other pupil's, {0} away on average, and {1} with the schools dealt out anew: the schools do not seem to be their own":
      "gli alunni non abitano quasi più vicino alla scuola che frequentano che a quella di un alunno qualsiasi: a {0} in media, e a {1} se le scuole si ridistribuiscono; le scuole non sembrano le loro",
    "pupils live hardly nearer to the school that they attend than to any other pupil's":
      "gli alunni non abitano quasi più vicino alla scuola che frequentano che a quella di un alunno qualsiasi",
    "is it the column of the school attended, and does each school still stand in its pupil's row? A column that is sorted by itself, or pushed down by a cell, does not fit the others":
      "è la colonna della scuola frequentata, e ogni scuola sta ancora nella riga del suo alunno? Una colonna ordinata da sola, o spinta in basso di una cella, non corrisponde più alle altre",
    "{0} the same as an earlier one in all columns but the pupil's code, home and school included, which is more than twins are: if they are copies under new codes, these pupils count twice":
      "{0} uguale a una precedente in tutte le colonne tranne il codice dell’alunno, casa e scuola comprese, più di quante ne facciano i gemelli: se sono copie con codici nuovi, questi alunni contano due volte",
    "many rows of the register of pupils are the same in all columns but the pupils' codes":
      "molte righe del registro degli alunni sono uguali in tutte le colonne tranne i codici degli alunni",
    "take the copies out, so that each pupil stands there once, under one code":
      "togliete le copie, in modo che ogni alunno vi stia una volta, con un solo codice",
    "from {0} to {1}, {2} pupils go down a grade and {3} go up, as where the two years are exchanged: who came, left or moved is told backwards":
      "dal {0} al {1}, {2} alunni scendono di una classe e {3} salgono, come dove i due anni sono scambiati: chi è arrivato, andato via o ha cambiato è detto al contrario",
    "from {0} to {1}, far more pupils go down a grade than up, as where the two years are exchanged":
      "dal {0} al {1}, molti più alunni scendono di una classe di quanti salgano, come dove i due anni sono scambiati",
    "look which register is of which year: in the later one most pupils are a grade higher":
      "guardate quale registro è di quale anno: in quello successivo la maggior parte degli alunni è una classe più avanti",
  ]
}
