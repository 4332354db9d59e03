extension Language {
  /// What is doubtful about the rows of teachers, costs and applications, and about codes and school years.
  static let spanishRecords: [String: String] = [
    "{0} without a value in the column \"{1}\"": "{0} sin valor en la columna «{1}»",
    "rows of {0} have no value in the column \"{1}\"": "hay filas de {0} sin valor en la columna «{1}»",
    "a row without a school counts nowhere: fill it in": "una fila sin centro no cuenta: complétela",
    "a teacher of unknown time counts in no figure of teachers: fill it in":
      "un docente de dedicación desconocida no cuenta en ninguna cifra de docentes: complétela",
    "a teacher of unknown role counts neither as support nor as other: fill it in":
      "un docente de función desconocida no cuenta ni como apoyo ni como otro: complétela",
    "an amount of unknown type counts nowhere: fill it in":
      "un importe de tipo desconocido no cuenta: complételo",
    "write 0 where nothing is paid: the costs in all leave out a school of which one of them is not known":
      "escriba 0 donde no se paga nada: el coste total deja fuera un centro del que no se sabe algún importe",
    "codes of {0} are not in {1}": "hay códigos de {0} que no están en {1}",
    "rows of {0} repeat earlier ones and count once more":
      "hay filas de {0} que repiten otras anteriores y cuentan una vez más",
    "take such rows out, unless each is a post or an amount of its own":
      "quite esas filas, salvo que cada una sea un puesto o un importe propio",
    "no teacher has a role that counts as support": "ningún docente tiene una función que cuente como apoyo",
    "numbers in the column \"{0}\" of {1} may be codes for what is not known":
      "hay números de la columna «{0}» de {1} que pueden ser códigos de lo que no se sabe",
    "no applicant has the code of a pupil of {0}": "ningún solicitante tiene el código de un alumno de {0}",
    "{0} of {1} with a code that is one of {2} but for letter case, zeros in front or \".0\" behind: whoever has it seems to leave, and another pupil to come":
      "{0} de {1} con un código que sería uno de {2} si no fuera por las mayúsculas, ceros delante o «.0» detrás: quien lo tiene parece irse, y otro llegar",
    "codes of pupils of two school years differ in letter case, zeros in front or \".0\" behind only":
      "códigos de alumnado de dos cursos solo difieren en mayúsculas, ceros delante o «.0» detrás",
    "the pupils' years run to {0}, one beyond {1}: if they are those in which school years end, all pupils count for the wrong year":
      "los años del alumnado llegan a {0}, uno más que {1}: si son aquellos en que acaban los cursos, todo el alumnado cuenta en el curso equivocado",
    "the pupils' years may be those in which school years end":
      "los años del alumnado pueden ser aquellos en que acaban los cursos",
    "{0} with a day such as {1}, in which the day is taken to stand first: if it is the month, the school opens or closes in another school year":
      "{0} con un día como {1}, en el que se supone que el día va primero: si es el mes, la escuela abre o cierra en otro curso",
    "days on which schools open or close may be read in the wrong order":
      "puede que los días en que las escuelas abren o cierran se lean en el orden equivocado",
    "write days with the year first, as in 2025-08-31":
      "escriba los días empezando por el año, como 2025-08-31",
    "the years run to {0}, one beyond the pupils' last, {1}: if they are those in which school years end, the other rows count for the wrong year, and {2} for none":
      "los años llegan a {0}, uno más que el último del alumnado, {1}: si son aquellos en que acaban los cursos, las demás filas cuentan en el curso equivocado, y {2} en ninguno",
    "the years of {0} may be those in which school years end":
      "los años de {0} pueden ser aquellos en que acaban los cursos",
    "values in the column \"{0}\" may say that nothing is known":
      "hay valores de la columna «{0}» que pueden querer decir que no se sabe nada",
    "values differ from those of the indicator \"{0}\" by their spelling only":
      "hay valores que solo se diferencian de los del indicador «{0}» por la ortografía",
    "areas of {0} have invalid polygons": "hay zonas de {0} con polígonos no válidos",
    "something in {0} is worth a look": "hay algo en {0} que conviene revisar",
    "by \"{0}\" the rows are of several school years ({1}), but all of them count for one year":
      "según «{0}», las filas son de varios cursos ({1}), pero todas cuentan para uno solo",
    "rows of {0} are of several school years and count for one":
      "hay filas de {0} que son de varios cursos y cuentan para uno solo",
    "name the column as \"year\" among the columns of the table, or the rows of one year under \"where\"; where it is something else, such as when each came, give it another name in the file":
      "nombre la columna «year» entre las columnas de la tabla, o las filas de un solo curso en «where»; si es otra cosa, como cuándo llegó cada uno, dele otro nombre en el archivo",
    "{0} are of one school year, and where no code tells pupils apart, who has a row in each counts twice":
      "{0} son de un mismo curso, y donde ningún código distingue al alumnado, quien tiene una fila en cada uno cuenta dos veces",
    "rows of several terms are of one school year":
      "hay filas de varios periodos de un mismo curso",
    "{0} of {1} repeat the code of another, as the rows are of several terms of one school year":
      "{0} de {1} con el código de otra, ya que las filas son de varios periodos de un mismo curso",
    "name the rows of one term under \"where\"":
      "indique las filas de un solo periodo en «where»",
    "all {0} of whom it is known belong to the group \"{1}\", which has nobody to be compared with":
      "de todos aquellos de quienes se sabe ({0}), todos son del grupo «{1}», que no tiene a nadie con quien compararse",
    "everybody of whom it is known belongs to the group \"{0}\"":
      "todos aquellos de quienes se sabe son del grupo «{0}»",
    "if an empty field says no, write so: pupils: values: {{0}: {\"\": \"no\"}}":
      "si un campo vacío quiere decir que no, escríbalo así: pupils: values: {{0}: {\"\": \"no\"}}",
    "are its values, or its limits, those of the column? See \"groups\" in the study file":
      "¿sus valores o límites son los de la columna? Véase «groups» en el fichero del estudio",
    "{0} in another catchment area than the one that has their own code":
      "{0} en otra zona que la que tiene su propio código",
    "schools are in another catchment area than the one that has their own code":
      "hay centros en otra zona que la que tiene su propio código",
    "if each area is that of the school of its code, name the column as \"zone\" as well":
      "si cada zona es la del centro que tiene su código, nombre la columna también «zone»",
  ]
}
