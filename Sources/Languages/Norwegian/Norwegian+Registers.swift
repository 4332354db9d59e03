extension Language {
  /// What is doubtful about the meaning of registers and of their numbers.
  static let norwegianRegisters: [String: String] = [
    "a wish of unknown rank is nobody's first choice and adds to no demand: fill it in":
      "et ønske med ukjent rang er ingens førsteønske og teller ikke i noen søkning: fyll den ut",
    "{0} of \"{1}\" with a limit such as {2} in place of a number: not known, so that the lowest are left out of shares and means":
      "{0} i «{1}» med en grense som {2} i stedet for et tall: ikke kjent, slik at de laveste er utelatt fra andeler og gjennomsnitt",
    "{0} of \"{1}\" with a limit such as {2} in place of a number: not known, so that the highest are left out of shares and means":
      "{0} i «{1}» med en grense som {2} i stedet for et tall: ikke kjent, slik at de høyeste er utelatt fra andeler og gjennomsnitt",
    "numbers of \"{0}\" in {1} are withheld or told by a limit alone":
      "tall i «{0}» i {1} er holdt tilbake eller bare oppgitt med en grense",
    "fill them in where they are known; where the marks are meant, say so by values: {{0}: {mark: unknown}}":
      "fyll dem ut der de er kjent; er tegnene ment slik, si det med values: {{0}: {tegn: unknown}}",
    "\"{0}\" seems to say how many pupils each row stands for, {1} in all, but each of the {2} rows counts as one pupil":
      "«{0}» ser ut til å si hvor mange elever hver rad står for, {1} i alt, men hver av de {2} radene teller som én elev",
    "rows of the register of pupils seem to stand for several pupils each":
      "radene i elevregisteret ser ut til å stå for flere elever hver",
    "write a row for each pupil (`catchment segregation` reads tables of counts), or give the column another name if it says something else":
      "skriv én rad for hver elev (`catchment segregation` leser tabeller med antall), eller gi kolonnen et annet navn hvis den sier noe annet",
    "\"{0}\" seems to be on another scale in {1} than in {2}, as its middle value is {3}, and was {4}: what is low or high in one of the two years is told wrongly":
      "«{0}» ser ut til å ha en annen skala i {1} enn i {2}: medianen er {3}, og var {4}; det som er lavt eller høyt i ett av de to årene, blir oppgitt feil",
    "the values of \"{0}\" seem to be on another scale in one school year than in another":
      "verdiene i «{0}» ser ut til å ha ulik skala i to skoleår",
    "bring the values of all school years to one scale": "bring verdiene for alle skoleår over på én skala",
    "pupils live hardly nearer to the school that they attend than to any other pupil's, {0} away on average, and {1} with the schools dealt out anew: the schools do not seem to be their own":
      "elevene bor knapt nærmere skolen de går på, enn skolen til en hvilken som helst annen elev: {0} unna i gjennomsnitt, og {1} når skolene deles ut på nytt; skolene ser ikke ut til å være deres egne",
    "pupils live hardly nearer to the school that they attend than to any other pupil's":
      "elevene bor knapt nærmere skolen de går på, enn skolen til en hvilken som helst annen elev",
    "is it the column of the school attended, and does each school still stand in its pupil's row? A column that is sorted by itself, or pushed down by a cell, does not fit the others":
      "er det kolonnen med skolen elevene går på, og står hver skole fortsatt i raden til eleven sin? En kolonne som er sortert for seg, eller skjøvet ned en celle, passer ikke til de andre",
    "{0} the same as an earlier one in all columns but the pupil's code, home and school included, which is more than twins are: if they are copies under new codes, these pupils count twice":
      "{0} lik en tidligere i alle kolonner unntatt elevens kode, også i hjem og skole, og det er flere enn det finnes tvillinger: er de kopier med nye koder, teller disse elevene to ganger",
    "many rows of the register of pupils are the same in all columns but the pupils' codes":
      "mange rader i elevregisteret er like i alle kolonner unntatt elevenes koder",
    "take the copies out, so that each pupil stands there once, under one code":
      "ta kopiene ut, slik at hver elev står der én gang, med én kode",
    "from {0} to {1}, {2} pupils go down a grade and {3} go up, as where the two years are exchanged: who came, left or moved is told backwards":
      "fra {0} til {1} går {2} elever ned et trinn og {3} opp, som der de to årene er byttet om: hvem som kom, sluttet eller flyttet, blir oppgitt baklengs",
    "from {0} to {1}, far more pupils go down a grade than up, as where the two years are exchanged":
      "fra {0} til {1} går langt flere elever ned et trinn enn opp, som der de to årene er byttet om",
    "look which register is of which year: in the later one most pupils are a grade higher":
      "se hvilket register som er fra hvilket år: i det seneste går de fleste elevene et trinn høyere",
  ]
}
