extension Language {
  /// What is doubtful about values that were damaged on the way: filled down, exchanged, of another year or scale.
  static let norwegianValues: [String: String] = [
    "no pupil lives in any of the areas":
      "ingen elev bor i noen av områdene",
    "if they ought to lie there, check the coordinate reference systems of this table and of the catchment areas":
      "hvis de skulle ligge der, kontroller koordinatsystemene til denne tabellen og til skolekretsene",
    "look whether the values mean the same in the files of both years, and whether the column was filled down, sorted by itself or pushed down by a cell in one of them":
      "se om verdiene betyr det samme i filene for begge årene, og om kolonnen i en av dem ble fylt nedover, sortert for seg eller skjøvet en celle ned",
    "\"{0}\" is true of {1} of the pupils in {2}, and was of {3} in {4}: in one of the two years its values seem to mean something else":
      "«{0}» gjelder {1} av elevene i {2}, og gjaldt {3} i {4}: i ett av de to årene ser verdiene ut til å bety noe annet",
    "\"{0}\" is true of far more pupils in one school year than in another, as where its values mean something else in one of them":
      "«{0}» gjelder langt flere elever i ett skoleår enn i et annet, som der verdiene betyr noe annet i ett av dem",
    "of {0} pupils found again in {1}, {2} are of the group \"{3}\" in one of the two years only: in {4} or {5} its values seem to mean something else, or to be those of other pupils":
      "av {0} elever som gjenfinnes i {1}, hører {2} til gruppen «{3}» i bare ett av de to årene: i {4} eller {5} ser verdiene ut til å bety noe annet, eller til å være andre elevers",
    "whether pupils found again in {0} are of the group \"{1}\" has nothing to do with whether they were in {2}: of {3}, {4} change, about as many as if its values were dealt out anew":
      "om elever som gjenfinnes i {0} hører til gruppen «{1}», har ingenting med å gjøre om de gjorde det i {2}: av {3} skifter {4}, omtrent som om verdiene ble delt ut på nytt",
    "many pupils found again are of the group \"{0}\" in one school year only, as where its values are those of other pupils in one of them":
      "mange elever som gjenfinnes, hører til gruppen «{0}» i bare ett skoleår, som der verdiene i ett av dem er andre elevers",
    "of {0} pupils of {1} whose codes are found again in {2}, {3} go down a grade and {4} go up, as where each year gives out its codes anew: who came, stayed, left or moved is told wrongly":
      "av {0} elever fra {1} med en kode som gjenfinnes i {2}, går {3} ned et trinn og {4} opp, som der hvert år deler ut kodene på nytt: hvem som kom, ble, sluttet eller flyttet, blir oppgitt feil",
    "from {0} to {1}, many pupils go down a grade, as where each year gives out its codes anew":
      "fra {0} til {1} går mange elever ned et trinn, som der hvert år deler ut kodene på nytt",
    "does a code mean the same pupil in both files? The number of a row does not: give all years the pupils' own codes, or leave \"pupil\" out of the columns":
      "er en kode samme elev i begge filene? Et radnummer er det ikke: gi alle år elevenes egne koder, eller utelat «pupil» fra kolonnene",
    "no applicant has a wish of rank 1, so that neither demand nor first choices are known":
      "ingen søker har et ønske med rang 1, slik at verken etterspørsel eller førstevalg er kjent",
    "are the first wishes in another file, or are ranks points? Give the first wish the rank 1":
      "er førsteønskene i en annen fil, eller er rangene poeng? Gi førsteønsket rang 1",
    "are the places told in classes, or are they those of one grade alone?":
      "er plassene oppgitt i klasser, eller er de plassene på ett trinn alene?",
    "{0} of {1} with more than twice as many pupils as places":
      "{0} av {1} med mer enn dobbelt så mange elever som plasser",
    "most schools have more than twice as many pupils as places":
      "de fleste skolene har mer enn dobbelt så mange elever som plasser",
    "{0} of {1} with more places of entry than places in all":
      "{0} av {1} med flere inntaksplasser enn plasser i alt",
    "most schools have more places of entry than places in all":
      "de fleste skolene har flere inntaksplasser enn plasser i alt",
    "are the two columns exchanged, or is one of them told in classes?":
      "er de to kolonnene byttet om, eller er en av dem oppgitt i klasser?",
    "{0} with {1} places of entry in all, and {2} first choices for them":
      "{0} med {1} inntaksplasser i alt, og {2} førstevalg",
    "schools have many times as many first choices as places of entry":
      "skolene har mange ganger så mange førstevalg som inntaksplasser",
    "all {0} scores are {1} or more, and so high: high_score seems to be of another scale":
      "alle {0} resultatene er {1} eller mer, og altså høye: high_score ser ut til å være fra en annen skala",
    "all {0} scores are below {1}, and so low: low_score seems to be of another scale":
      "alle {0} resultatene er under {1}, og altså lave: low_score ser ut til å være fra en annen skala",
    "all scores are on one side of the limits of low and high scores":
      "alle resultatene ligger på én side av grensene for lave og høye resultater",
    "are decimal marks lost, or are the limits under \"catalogue\" those of another test?":
      "er desimalkommaer gått tapt, eller er grensene under «catalogue» fra en annen prøve?",
    "scores without a decimal mark are about {0} times as large as those with one: some seem to have lost it":
      "resultater uten desimalkomma er omtrent {0} ganger så store som de med: noen ser ut til å ha mistet det",
    "some scores seem to have lost their decimal mark":
      "noen resultater ser ut til å ha mistet desimalkommaet",
    "look how the file was made: a spreadsheet in another language takes 62.3 for 623 or for a day":
      "se hvordan filen ble laget: et regneark på et annet språk tar 62.3 for 623 eller for en dag",
    "{0} with a number above 8 in the column \"{1}\", where levels of education go from 0 to 8: are they years at school, or codes of another list?":
      "{0} med et tall over 8 i kolonnen «{1}», mens utdanningsnivåer går fra 0 til 8: er det år på skole, eller koder fra en annen liste?",
    "numbers in the column \"{0}\" are no levels of education from 0 to 8":
      "tall i kolonnen «{0}» er ikke utdanningsnivåer fra 0 til 8",
    "say which levels they mean: pupils: values: {parents_education: {…}}, or give the groups limits of the same list":
      "si hvilke nivåer de betyr: pupils: values: {parents_education: {…}}, eller gi gruppene grenser fra samme liste",
    "the rows {0} to {1} all have one value in the column \"{2}\", while elsewhere no more than {3} in a row do, as where it was filled down, or these rows were added in one block":
      "radene {0} til {1} har alle én verdi i kolonnen «{2}», mens det ellers ikke er mer enn {3} på rad, som når den er fylt nedover eller disse radene er lagt til i én blokk",
    "many rows one after the other have one value in the column \"{0}\", as where it was filled down":
      "mange rader etter hverandre har én verdi i kolonnen «{0}», som der den er fylt nedover",
    "hold these rows against the register that they come from: where a cell is dragged, its value goes to all below":
      "sammenlign disse radene med registeret de kommer fra: når en celle dras, går verdien til alle under",
  ]
}
