extension Language {
  /// What is doubtful about values that were damaged on the way: filled down, exchanged, of another year or scale.
  static let spanishValues: [String: String] = [
    "no pupil lives in any of the areas":
      "ningún alumno vive en ninguna de las zonas",
    "if they ought to lie there, check the coordinate reference systems of this table and of the catchment areas":
      "si deberían estar ahí, compruebe los sistemas de coordenadas de esta tabla y de las zonas",
    "look whether the values mean the same in the files of both years, and whether the column was filled down, sorted by itself or pushed down by a cell in one of them":
      "mire si los valores significan lo mismo en los ficheros de ambos cursos, y si en uno de ellos la columna se rellenó hacia abajo, se ordenó sola o se empujó una celda hacia abajo",
    "\"{0}\" is true of {1} of the pupils in {2}, and was of {3} in {4}: in one of the two years its values seem to mean something else":
      "«{0}» vale para {1} del alumnado en {2}, y valía para {3} en {4}: en uno de los dos cursos los valores parecen significar otra cosa",
    "\"{0}\" is true of far more pupils in one school year than in another, as where its values mean something else in one of them":
      "«{0}» vale para muchos más alumnos en un curso que en otro, como cuando en uno de ellos los valores significan otra cosa",
    "of {0} pupils found again in {1}, {2} are of the group \"{3}\" in one of the two years only: in {4} or {5} its values seem to mean something else, or to be those of other pupils":
      "de {0} alumnos encontrados de nuevo en {1}, {2} son del grupo «{3}» solo en uno de los dos cursos: en {4} o en {5} los valores parecen significar otra cosa o ser los de otros alumnos",
    "whether pupils found again in {0} are of the group \"{1}\" has nothing to do with whether they were in {2}: of {3}, {4} change, about as many as if its values were dealt out anew":
      "que los alumnos encontrados de nuevo en {0} sean del grupo «{1}» no tiene nada que ver con si lo eran en {2}: de {3}, cambian {4}, más o menos como si los valores se repartieran de nuevo",
    "many pupils found again are of the group \"{0}\" in one school year only, as where its values are those of other pupils in one of them":
      "muchos alumnos encontrados de nuevo son del grupo «{0}» solo en un curso, como cuando en uno de ellos los valores son los de otros alumnos",
    "of {0} pupils of {1} whose codes are found again in {2}, {3} go down a grade and {4} go up, as where each year gives out its codes anew: who came, stayed, left or moved is told wrongly":
      "de {0} alumnos de {1} cuyo código se encuentra de nuevo en {2}, {3} bajan de nivel y {4} suben, como cuando los códigos se dan de nuevo cada curso: quién llegó, se quedó, se fue o cambió se dice mal",
    "from {0} to {1}, many pupils go down a grade, as where each year gives out its codes anew":
      "de {0} a {1}, muchos alumnos bajan de nivel, como cuando los códigos se dan de nuevo cada curso",
    "does a code mean the same pupil in both files? The number of a row does not: give all years the pupils' own codes, or leave \"pupil\" out of the columns":
      "¿un código es el mismo alumno en ambos ficheros? El número de una fila no lo es: dé a todos los cursos los códigos propios del alumnado, o quite «pupil» de las columnas",
    "no applicant has a wish of rank 1, so that neither demand nor first choices are known":
      "ningún solicitante tiene una petición de orden 1, de modo que no se conocen ni la demanda ni las primeras opciones",
    "are the first wishes in another file, or are ranks points? Give the first wish the rank 1":
      "¿las primeras peticiones están en otro fichero, o el orden son puntos? Dé el orden 1 a la primera petición",
    "are the places told in classes, or are they those of one grade alone?":
      "¿las plazas se dan en grupos, o son las de un solo nivel?",
    "{0} of {1} with more than twice as many pupils as places":
      "{0} de {1} con más del doble de alumnos que de plazas",
    "most schools have more than twice as many pupils as places":
      "la mayoría de los centros tienen más del doble de alumnos que de plazas",
    "{0} of {1} with more places of entry than places in all":
      "{0} de {1} con más plazas de entrada que plazas en total",
    "most schools have more places of entry than places in all":
      "la mayoría de los centros tienen más plazas de entrada que plazas en total",
    "are the two columns exchanged, or is one of them told in classes?":
      "¿están intercambiadas las dos columnas, o una se da en grupos?",
    "{0} with {1} places of entry in all, and {2} first choices for them":
      "{0} con {1} plazas de entrada en total, y {2} primeras opciones",
    "schools have many times as many first choices as places of entry":
      "los centros tienen muchas veces más primeras opciones que plazas de entrada",
    "all {0} scores are {1} or more, and so high: high_score seems to be of another scale":
      "las {0} puntuaciones son todas de {1} o más, y por tanto altas: high_score parece de otra escala",
    "all {0} scores are below {1}, and so low: low_score seems to be of another scale":
      "las {0} puntuaciones están todas por debajo de {1}, y por tanto son bajas: low_score parece de otra escala",
    "all scores are on one side of the limits of low and high scores":
      "todas las puntuaciones están a un lado de los límites de las puntuaciones bajas y altas",
    "are decimal marks lost, or are the limits under \"catalogue\" those of another test?":
      "¿se han perdido las comas decimales, o los límites de «catalogue» son de otra prueba?",
    "scores without a decimal mark are about {0} times as large as those with one: some seem to have lost it":
      "las puntuaciones sin coma decimal son unas {0} veces mayores que las que la tienen: algunas parecen haberla perdido",
    "some scores seem to have lost their decimal mark":
      "algunas puntuaciones parecen haber perdido la coma decimal",
    "look how the file was made: a spreadsheet in another language takes 62.3 for 623 or for a day":
      "mire cómo se hizo el fichero: una hoja de cálculo en otra lengua toma 62.3 por 623 o por un día",
    "{0} with a number above 8 in the column \"{1}\", where levels of education go from 0 to 8: are they years at school, or codes of another list?":
      "{0} con un número por encima de 8 en la columna «{1}», y los niveles de estudios van de 0 a 8: ¿son años de escuela, o códigos de otra lista?",
    "numbers in the column \"{0}\" are no levels of education from 0 to 8":
      "hay números en la columna «{0}» que no son niveles de estudios de 0 a 8",
    "say which levels they mean: pupils: values: {parents_education: {…}}, or give the groups limits of the same list":
      "diga qué niveles significan: pupils: values: {parents_education: {…}}, o dé a los grupos límites de la misma lista",
    "the rows {0} to {1} all have one value in the column \"{2}\", while elsewhere no more than {3} in a row do, as where it was filled down, or these rows were added in one block":
      "las filas de la {0} a la {1} tienen todas un mismo valor en la columna «{2}», y en ningún otro lugar son más de {3} seguidas, como cuando se ha rellenado hacia abajo o estas filas se añadieron en un bloque",
    "many rows one after the other have one value in the column \"{0}\", as where it was filled down":
      "muchas filas seguidas tienen un mismo valor en la columna «{0}», como cuando se ha rellenado hacia abajo",
    "hold these rows against the register that they come from: where a cell is dragged, its value goes to all below":
      "compare estas filas con el registro del que vienen: cuando se arrastra una celda, su valor va a todas las de abajo",
  ]
}
