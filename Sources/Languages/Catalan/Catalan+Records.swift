extension Language {
  /// What is doubtful about the rows of teachers, costs and applications, and about codes and school years.
  static let catalanRecords: [String: String] = [
    "{0} without a value in the column \"{1}\"": "{0} sense valor a la columna «{1}»",
    "rows of {0} have no value in the column \"{1}\"": "hi ha files de {0} sense valor a la columna «{1}»",
    "a row without a school counts nowhere: fill it in": "una fila sense centre no compta enlloc: ompliu-la",
    "a teacher of unknown time counts in no figure of teachers: fill it in":
      "un docent de dedicació desconeguda no compta en cap xifra de docents: ompliu-la",
    "a teacher of unknown role counts neither as support nor as other: fill it in":
      "un docent de funció desconeguda no compta ni com a suport ni com a altre: ompliu-la",
    "an amount of unknown type counts nowhere: fill it in":
      "un import de tipus desconegut no compta enlloc: ompliu-lo",
    "write 0 where nothing is paid: the costs in all leave out a school of which one of them is not known":
      "escriviu 0 on no es paga res: el cost total deixa fora un centre del qual no se sap algun import",
    "codes of {0} are not in {1}": "hi ha codis de {0} que no són a {1}",
    "rows of {0} repeat earlier ones and count once more":
      "hi ha files de {0} que en repeteixen d’anteriors i compten un cop més",
    "take such rows out, unless each is a post or an amount of its own":
      "traieu aquestes files, llevat que cadascuna sigui un lloc de treball o un import propi",
    "no teacher has a role that counts as support": "cap docent no té una funció que compti com a suport",
    "numbers in the column \"{0}\" of {1} may be codes for what is not known":
      "hi ha nombres de la columna «{0}» de {1} que poden ser codis del que no se sap",
    "no applicant has the code of a pupil of {0}": "cap sol·licitant no té el codi d’un alumne de {0}",
    "{0} of {1} with a code that is one of {2} but for letter case, zeros in front or \".0\" behind: whoever has it seems to leave, and another pupil to come":
      "{0} de {1} amb un codi que seria un de {2} si no fos per les majúscules, zeros al davant o «.0» al darrere: qui el té sembla que marxa, i que n’arriba un altre",
    "codes of pupils of two school years differ in letter case, zeros in front or \".0\" behind only":
      "codis d’alumnat de dos cursos només difereixen en majúscules, zeros al davant o «.0» al darrere",
    "the pupils' years run to {0}, one beyond {1}: if they are those in which school years end, all pupils count for the wrong year":
      "els anys de l’alumnat arriben a {0}, un més que {1}: si són aquells en què acaben els cursos, tot l’alumnat compta en el curs equivocat",
    "the pupils' years may be those in which school years end":
      "els anys de l’alumnat poden ser aquells en què acaben els cursos",
    "{0} with a day such as {1}, in which the day is taken to stand first: if it is the month, the school opens or closes in another school year":
      "{0} amb un dia com ara {1}, en què se suposa que el dia va primer: si és el mes, l’escola obre o tanca en un altre curs",
    "days on which schools open or close may be read in the wrong order":
      "pot ser que els dies en què les escoles obren o tanquen es llegeixin en l’ordre equivocat",
    "write days with the year first, as in 2025-08-31":
      "escriviu els dies començant per l’any, com ara 2025-08-31",
    "the years run to {0}, one beyond the pupils' last, {1}: if they are those in which school years end, the other rows count for the wrong year, and {2} for none":
      "els anys arriben a {0}, un més que l’últim de l’alumnat, {1}: si són aquells en què acaben els cursos, les altres files compten en el curs equivocat, i {2} en cap",
    "the years of {0} may be those in which school years end":
      "els anys de {0} poden ser aquells en què acaben els cursos",
    "values in the column \"{0}\" may say that nothing is known":
      "hi ha valors de la columna «{0}» que poden voler dir que no se sap res",
    "values differ from those of the indicator \"{0}\" by their spelling only":
      "hi ha valors que només es diferencien dels de l’indicador «{0}» per l’ortografia",
    "areas of {0} have invalid polygons": "hi ha zones de {0} amb polígons no vàlids",
    "something in {0} is worth a look": "hi ha alguna cosa a {0} que val la pena revisar",
    "by \"{0}\" the rows are of several school years ({1}), but all of them count for one year":
      "segons «{0}», les files són de diversos cursos ({1}), però totes compten per a un de sol",
    "rows of {0} are of several school years and count for one":
      "hi ha files de {0} que són de diversos cursos i compten per a un de sol",
    "name the column as \"year\" among the columns of the table, or the rows of one year under \"where\"; where it is something else, such as when each came, give it another name in the file":
      "anomeneu la columna «year» entre les columnes de la taula, o les files d’un sol curs a «where»; si és una altra cosa, com ara quan va arribar cadascú, doneu-li un altre nom al fitxer",
    "{0} are of one school year, and where no code tells pupils apart, who has a row in each counts twice":
      "{0} són d’un mateix curs, i on cap codi no distingeix l’alumnat, qui té una fila a cadascun compta dues vegades",
    "rows of several terms are of one school year":
      "hi ha files de diversos períodes d’un mateix curs",
    "{0} of {1} repeat the code of another, as the rows are of several terms of one school year":
      "{0} de {1} amb el codi d’una altra, ja que les files són de diversos períodes d’un mateix curs",
    "name the rows of one term under \"where\"":
      "indiqueu les files d’un sol període a «where»",
    "all {0} of whom it is known belong to the group \"{1}\", which has nobody to be compared with":
      "de tots aquells dels quals se sap ({0}), tots són del grup «{1}», que no té ningú amb qui comparar-se",
    "everybody of whom it is known belongs to the group \"{0}\"":
      "tothom de qui se sap és del grup «{0}»",
    "if an empty field says no, write so: pupils: values: {{0}: {\"\": \"no\"}}":
      "si un camp buit vol dir que no, escriviu-ho així: pupils: values: {{0}: {\"\": \"no\"}}",
    "are its values, or its limits, those of the column? See \"groups\" in the study file":
      "els seus valors o límits són els de la columna? Vegeu «groups» al fitxer de l’estudi",
    "{0} in another catchment area than the one that has their own code":
      "{0} en una altra zona que la que té el seu propi codi",
    "schools are in another catchment area than the one that has their own code":
      "hi ha centres en una altra zona que la que té el seu propi codi",
    "if each area is that of the school of its code, name the column as \"zone\" as well":
      "si cada zona és la del centre que té el seu codi, anomeneu la columna també «zone»",
  ]
}
