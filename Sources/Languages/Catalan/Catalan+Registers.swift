extension Language {
  /// What is doubtful about the meaning of registers and of their numbers.
  static let catalanRegisters: [String: String] = [
    "a wish of unknown rank is nobody's first choice and adds to no demand: fill it in":
      "una petició sense ordre conegut no és la primera opció de ningú ni suma a cap demanda: ompliu-la",
    "{0} of \"{1}\" with a limit such as {2} in place of a number: not known, so that the lowest are left out of shares and means":
      "{0} de «{1}» amb un límit com {2} en lloc d’un nombre: no se sap, de manera que els més baixos queden fora de proporcions i mitjanes",
    "{0} of \"{1}\" with a limit such as {2} in place of a number: not known, so that the highest are left out of shares and means":
      "{0} de «{1}» amb un límit com {2} en lloc d’un nombre: no se sap, de manera que els més alts queden fora de proporcions i mitjanes",
    "numbers of \"{0}\" in {1} are withheld or told by a limit alone":
      "hi ha nombres de «{0}» a {1} que no es diuen o dels quals només se sap un límit",
    "fill them in where they are known; where the marks are meant, say so by values: {{0}: {mark: unknown}}":
      "ompliu-los on se sàpiguen; si els signes hi són a posta, digueu-ho així: values: {{0}: {signe: unknown}}",
    "\"{0}\" seems to say how many pupils each row stands for, {1} in all, but each of the {2} rows counts as one pupil":
      "«{0}» sembla que diu quants alumnes representa cada fila, {1} en total, però cadascuna de les {2} files compta com un alumne",
    "rows of the register of pupils seem to stand for several pupils each":
      "sembla que cada fila del registre d’alumnat representa diversos alumnes",
    "write a row for each pupil (`catchment segregation` reads tables of counts), or give the column another name if it says something else":
      "escriviu una fila per a cada alumne (`catchment segregation` llegeix taules de recomptes), o canvieu el nom de la columna si diu una altra cosa",
    "\"{0}\" seems to be on another scale in {1} than in {2}, as its middle value is {3}, and was {4}: what is low or high in one of the two years is told wrongly":
      "«{0}» sembla que és en una altra escala el {1} que el {2}: la mediana és {3}, i era {4}; el que és baix o alt en un dels dos cursos es dona malament",
    "the values of \"{0}\" seem to be on another scale in one school year than in another":
      "sembla que els valors de «{0}» són en escales diferents en dos cursos",
    "bring the values of all school years to one scale":
      "passeu els valors de tots els cursos a una mateixa escala",
    "pupils live hardly nearer to the school that they attend than to any other pupil's, {0} away on average, and {1} with the schools dealt out anew: the schools do not seem to be their own":
      "l’alumnat gairebé no viu més a prop del centre on va que del de qualsevol altre alumne: a {0} de mitjana, i a {1} si els centres es reparteixen de nou; els centres no semblen els seus",
    "pupils live hardly nearer to the school that they attend than to any other pupil's":
      "l’alumnat gairebé no viu més a prop del centre on va que del de qualsevol altre alumne",
    "is it the column of the school attended, and does each school still stand in its pupil's row? A column that is sorted by itself, or pushed down by a cell, does not fit the others":
      "és la columna del centre on van, i cada centre és encara a la fila del seu alumne? Una columna ordenada tota sola, o empesa una cel·la avall, no encaixa amb les altres",
    "{0} the same as an earlier one in all columns but the pupil's code, home and school included, which is more than twins are: if they are copies under new codes, these pupils count twice":
      "{0} igual que una d’anterior en totes les columnes tret del codi de l’alumne, també en el domicili i el centre, més de les que pot haver-hi per bessons: si són còpies amb codis nous, aquests alumnes compten dues vegades",
    "many rows of the register of pupils are the same in all columns but the pupils' codes":
      "hi ha moltes files del registre d’alumnat iguals en totes les columnes tret dels codis de l’alumnat",
    "take the copies out, so that each pupil stands there once, under one code":
      "traieu les còpies, perquè cada alumne hi sigui una vegada, amb un sol codi",
    "from {0} to {1}, {2} pupils go down a grade and {3} go up, as where the two years are exchanged: who came, left or moved is told backwards":
      "del {0} al {1}, {2} alumnes baixen de nivell i {3} en pugen, com quan els dos cursos estan intercanviats: qui ha arribat, marxat o canviat es diu al revés",
    "from {0} to {1}, far more pupils go down a grade than up, as where the two years are exchanged":
      "del {0} al {1}, molts més alumnes baixen de nivell que no pas en pugen, com quan els dos cursos estan intercanviats",
    "look which register is of which year: in the later one most pupils are a grade higher":
      "mireu quin registre és de cada curs: en el posterior la majoria de l’alumnat és un nivell més amunt",
  ]
}
