extension Language {
  /// What is doubtful about values that were damaged on the way: filled down, exchanged, of another year or scale.
  static let catalanValues: [String: String] = [
    "no pupil lives in any of the areas":
      "cap alumne no viu a cap de les zones",
    "if they ought to lie there, check the coordinate reference systems of this table and of the catchment areas":
      "si hi haurien de ser, comproveu els sistemes de coordenades d’aquesta taula i de les zones",
    "look whether the values mean the same in the files of both years, and whether the column was filled down, sorted by itself or pushed down by a cell in one of them":
      "mireu si els valors volen dir el mateix als fitxers de tots dos cursos, i si en un d’ells la columna s’ha emplenat cap avall, s’ha ordenat tota sola o s’ha empès una cel·la avall",
    "\"{0}\" is true of {1} of the pupils in {2}, and was of {3} in {4}: in one of the two years its values seem to mean something else":
      "«{0}» val per a {1} de l’alumnat el {2}, i valia per a {3} el {4}: en un dels dos cursos sembla que els valors volen dir una altra cosa",
    "\"{0}\" is true of far more pupils in one school year than in another, as where its values mean something else in one of them":
      "«{0}» val per a molts més alumnes en un curs que en un altre, com quan en un d’ells els valors volen dir una altra cosa",
    "of {0} pupils found again in {1}, {2} are of the group \"{3}\" in one of the two years only: in {4} or {5} its values seem to mean something else, or to be those of other pupils":
      "de {0} alumnes retrobats el {1}, {2} són del grup «{3}» només en un dels dos cursos: el {4} o el {5} sembla que els valors volen dir una altra cosa o que són els d’altres alumnes",
    "whether pupils found again in {0} are of the group \"{1}\" has nothing to do with whether they were in {2}: of {3}, {4} change, about as many as if its values were dealt out anew":
      "que els alumnes retrobats el {0} siguin del grup «{1}» no té res a veure amb si n’eren el {2}: de {3}, en canvien {4}, més o menys com si els valors es repartissin de nou",
    "many pupils found again are of the group \"{0}\" in one school year only, as where its values are those of other pupils in one of them":
      "molts alumnes retrobats són del grup «{0}» només en un curs, com quan en un d’ells els valors són els d’altres alumnes",
    "of {0} pupils of {1} whose codes are found again in {2}, {3} go down a grade and {4} go up, as where each year gives out its codes anew: who came, stayed, left or moved is told wrongly":
      "de {0} alumnes del {1} amb un codi que es retroba el {2}, {3} baixen de nivell i {4} en pugen, com quan els codis es donen de nou cada curs: qui ha arribat, s’ha quedat, ha marxat o ha canviat es diu malament",
    "from {0} to {1}, many pupils go down a grade, as where each year gives out its codes anew":
      "del {0} al {1}, molts alumnes baixen de nivell, com quan els codis es donen de nou cada curs",
    "does a code mean the same pupil in both files? The number of a row does not: give all years the pupils' own codes, or leave \"pupil\" out of the columns":
      "un codi és el mateix alumne en tots dos fitxers? El número d’una fila no ho és: doneu a tots els cursos els codis propis de l’alumnat, o traieu «pupil» de les columnes",
    "no applicant has a wish of rank 1, so that neither demand nor first choices are known":
      "cap sol·licitant no té cap petició d’ordre 1, de manera que no se sap ni la demanda ni les primeres opcions",
    "are the first wishes in another file, or are ranks points? Give the first wish the rank 1":
      "les primeres peticions són en un altre fitxer, o l’ordre són punts? Doneu l’ordre 1 a la primera petició",
    "are the places told in classes, or are they those of one grade alone?":
      "les places es donen en grups, o són les d’un sol nivell?",
    "{0} of {1} with more than twice as many pupils as places":
      "{0} de {1} amb més del doble d’alumnes que de places",
    "most schools have more than twice as many pupils as places":
      "la majoria dels centres tenen més del doble d’alumnes que de places",
    "{0} of {1} with more places of entry than places in all":
      "{0} de {1} amb més places d’entrada que places en total",
    "most schools have more places of entry than places in all":
      "la majoria dels centres tenen més places d’entrada que places en total",
    "are the two columns exchanged, or is one of them told in classes?":
      "estan intercanviades les dues columnes, o una es dona en grups?",
    "{0} with {1} places of entry in all, and {2} first choices for them":
      "{0} amb {1} places d’entrada en total, i {2} primeres opcions",
    "schools have many times as many first choices as places of entry":
      "els centres tenen moltes vegades més primeres opcions que places d’entrada",
    "all {0} scores are {1} or more, and so high: high_score seems to be of another scale":
      "totes {0} puntuacions són de {1} o més, i per tant altes: high_score sembla d’una altra escala",
    "all {0} scores are below {1}, and so low: low_score seems to be of another scale":
      "totes {0} puntuacions són per sota de {1}, i per tant baixes: low_score sembla d’una altra escala",
    "all scores are on one side of the limits of low and high scores":
      "totes les puntuacions són a un costat dels límits de les puntuacions baixes i altes",
    "are decimal marks lost, or are the limits under \"catalogue\" those of another test?":
      "s’han perdut les comes decimals, o els límits de «catalogue» són d’una altra prova?",
    "scores without a decimal mark are about {0} times as large as those with one: some seem to have lost it":
      "les puntuacions sense coma decimal són unes {0} vegades més grans que les que en tenen: sembla que algunes l’han perduda",
    "some scores seem to have lost their decimal mark":
      "sembla que algunes puntuacions han perdut la coma decimal",
    "look how the file was made: a spreadsheet in another language takes 62.3 for 623 or for a day":
      "mireu com es va fer el fitxer: un full de càlcul en una altra llengua pren 62.3 per 623 o per un dia",
    "{0} with a number above 8 in the column \"{1}\", where levels of education go from 0 to 8: are they years at school, or codes of another list?":
      "{0} amb un nombre per sobre de 8 a la columna «{1}», i els nivells d’estudis van de 0 a 8: són anys d’escola, o codis d’una altra llista?",
    "numbers in the column \"{0}\" are no levels of education from 0 to 8":
      "hi ha nombres a la columna «{0}» que no són nivells d’estudis de 0 a 8",
    "say which levels they mean: pupils: values: {parents_education: {…}}, or give the groups limits of the same list":
      "digueu quins nivells volen dir: pupils: values: {parents_education: {…}}, o doneu als grups límits de la mateixa llista",
    "the rows {0} to {1} all have one value in the column \"{2}\", while elsewhere no more than {3} in a row do, as where it was filled down, or these rows were added in one block":
      "les files de la {0} a la {1} tenen totes un mateix valor a la columna «{2}», i enlloc més no en són més de {3} de seguides, com quan s’ha emplenat cap avall o aquestes files s’han afegit d’un sol bloc",
    "many rows one after the other have one value in the column \"{0}\", as where it was filled down":
      "moltes files seguides tenen un mateix valor a la columna «{0}», com quan s’ha emplenat cap avall",
    "hold these rows against the register that they come from: where a cell is dragged, its value goes to all below":
      "compareu aquestes files amb el registre d’on venen: quan s’arrossega una cel·la, el seu valor va a totes les de sota",
  ]
}
