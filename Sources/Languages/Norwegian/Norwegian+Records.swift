extension Language {
  /// What is doubtful about the rows of teachers, costs and applications, and about codes and school years.
  static let norwegianRecords: [String: String] = [
    "{0} without a value in the column \"{1}\"": "{0} uten verdi i kolonnen «{1}»",
    "rows of {0} have no value in the column \"{1}\"": "rader i {0} mangler verdi i kolonnen «{1}»",
    "a row without a school counts nowhere: fill it in": "en rad uten skole teller ikke: fyll den ut",
    "a teacher of unknown time counts in no figure of teachers: fill it in":
      "en lærer med ukjent stillingsandel teller ikke i noen tall om lærere: fyll den ut",
    "a teacher of unknown role counts neither as support nor as other: fill it in":
      "en lærer med ukjent rolle teller verken som støtte eller som annet: fyll den ut",
    "an amount of unknown type counts nowhere: fill it in":
      "et beløp av ukjent slag teller ikke: fyll det ut",
    "write 0 where nothing is paid: the costs in all leave out a school of which one of them is not known":
      "skriv 0 der det ikke betales noe: kostnadene i alt utelater en skole der ett av beløpene er ukjent",
    "codes of {0} are not in {1}": "koder i {0} er ikke i {1}",
    "rows of {0} repeat earlier ones and count once more":
      "rader i {0} gjentar tidligere rader og teller én gang til",
    "take such rows out, unless each is a post or an amount of its own":
      "ta slike rader ut, med mindre hver er en egen stilling eller et eget beløp",
    "no teacher has a role that counts as support": "ingen lærer har en rolle som teller som støtte",
    "numbers in the column \"{0}\" of {1} may be codes for what is not known":
      "tall i kolonnen «{0}» i {1} kan være koder for det som ikke er kjent",
    "no applicant has the code of a pupil of {0}": "ingen søker har koden til en elev fra {0}",
    "{0} of {1} with a code that is one of {2} but for letter case, zeros in front or \".0\" behind: whoever has it seems to leave, and another pupil to come":
      "{0} fra {1} med en kode som ville vært en fra {2} om det ikke var for store og små bokstaver, nuller foran eller «.0» bak: den som har koden, ser ut til å slutte, og en annen elev til å begynne",
    "codes of pupils of two school years differ in letter case, zeros in front or \".0\" behind only":
      "koder til elever fra to skoleår skiller seg bare ved store og små bokstaver, nuller foran eller «.0» bak",
    "the pupils' years run to {0}, one beyond {1}: if they are those in which school years end, all pupils count for the wrong year":
      "elevenes år går til {0}, ett lenger enn {1}: hvis de er årene skoleårene slutter i, teller alle elevene for feil år",
    "the pupils' years may be those in which school years end":
      "elevenes år kan være årene skoleårene slutter i",
    "{0} with a day such as {1}, in which the day is taken to stand first: if it is the month, the school opens or closes in another school year":
      "{0} med en dag som {1}, der dagen er antatt å stå først: hvis det er måneden, åpner eller stenger skolen i et annet skoleår",
    "days on which schools open or close may be read in the wrong order":
      "dagene da skoler åpner eller stenger, kan være lest i feil rekkefølge",
    "write days with the year first, as in 2025-08-31":
      "skriv dager med året først, som i 2025-08-31",
    "the years run to {0}, one beyond the pupils' last, {1}: if they are those in which school years end, the other rows count for the wrong year, and {2} for none":
      "årene går til {0}, ett lenger enn elevenes siste, {1}: hvis de er årene skoleårene slutter i, teller de andre radene for feil år, og {2} ikke for noe",
    "the years of {0} may be those in which school years end":
      "årene i {0} kan være årene skoleårene slutter i",
    "values in the column \"{0}\" may say that nothing is known":
      "verdier i kolonnen «{0}» kan bety at ingenting er kjent",
    "values differ from those of the indicator \"{0}\" by their spelling only":
      "verdier skiller seg fra dem i indikatoren «{0}» bare ved skrivemåten",
    "areas of {0} have invalid polygons": "områder i {0} har ugyldige polygoner",
    "something in {0} is worth a look": "noe i {0} bør ses nærmere på",
    "by \"{0}\" the rows are of several school years ({1}), but all of them count for one year":
      "etter «{0}» er radene fra flere skoleår ({1}), men alle teller for ett",
    "rows of {0} are of several school years and count for one":
      "rader i {0} er fra flere skoleår og teller for ett",
    "name the column as \"year\" among the columns of the table, or the rows of one year under \"where\"; where it is something else, such as when each came, give it another name in the file":
      "nevn kolonnen som «year» blant tabellens kolonner, eller radene fra ett år under «where»; er den noe annet, som når hver enkelt kom, gi den et annet navn i filen",
    "{0} are of one school year, and where no code tells pupils apart, who has a row in each counts twice":
      "{0} er fra ett skoleår, og der ingen kode skiller elevene, teller den som har en rad i hver, to ganger",
    "rows of several terms are of one school year":
      "rader fra flere halvår er fra ett skoleår",
    "{0} of {1} repeat the code of another, as the rows are of several terms of one school year":
      "{0} av {1} gjentar koden til en annen, siden radene er fra flere halvår i ett skoleår",
    "name the rows of one term under \"where\"":
      "nevn radene fra ett halvår under «where»",
    "all {0} of whom it is known belong to the group \"{1}\", which has nobody to be compared with":
      "alle det er kjent for ({0}), hører til gruppen «{1}», som ikke har noen å sammenlignes med",
    "everybody of whom it is known belongs to the group \"{0}\"":
      "alle det er kjent for, hører til gruppen «{0}»",
    "if an empty field says no, write so: pupils: values: {{0}: {\"\": \"no\"}}":
      "hvis et tomt felt betyr nei, skriv det slik: pupils: values: {{0}: {\"\": \"no\"}}",
    "are its values, or its limits, those of the column? See \"groups\" in the study file":
      "er verdiene eller grensene dens de som kolonnen har? Se «groups» i studiefilen",
    "{0} in another catchment area than the one that has their own code":
      "{0} i en annen skolekrets enn den som har deres egen kode",
    "schools are in another catchment area than the one that has their own code":
      "skoler ligger i en annen skolekrets enn den som har deres egen kode",
    "if each area is that of the school of its code, name the column as \"zone\" as well":
      "hvis hver krets er den til skolen med dens kode, nevn kolonnen også som «zone»",
  ]
}
