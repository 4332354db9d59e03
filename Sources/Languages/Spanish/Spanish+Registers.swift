extension Language {
  /// What is doubtful about the meaning of registers and of their numbers.
  static let spanishRegisters: [String: String] = [
    "a wish of unknown rank is nobody's first choice and adds to no demand: fill it in":
      "una petición sin orden conocido no es la primera opción de nadie ni suma a ninguna demanda: complétela",
    "{0} of \"{1}\" with a limit such as {2} in place of a number: not known, so that the lowest are left out of shares and means":
      "{0} de «{1}» con un límite como {2} en lugar de un número: no se sabe, de modo que los más bajos quedan fuera de proporciones y medias",
    "{0} of \"{1}\" with a limit such as {2} in place of a number: not known, so that the highest are left out of shares and means":
      "{0} de «{1}» con un límite como {2} en lugar de un número: no se sabe, de modo que los más altos quedan fuera de proporciones y medias",
    "numbers of \"{0}\" in {1} are withheld or told by a limit alone":
      "hay números de «{0}» en {1} que no se dicen o de los que solo se sabe un límite",
    "fill them in where they are known; where the marks are meant, say so by values: {{0}: {mark: unknown}}":
      "complételos donde se sepan; si los signos están ahí a propósito, dígalo así: values: {{0}: {signo: unknown}}",
    "\"{0}\" seems to say how many pupils each row stands for, {1} in all, but each of the {2} rows counts as one pupil":
      "«{0}» parece decir cuántos alumnos representa cada fila, {1} en total, pero cada una de las {2} filas cuenta como un alumno",
    "rows of the register of pupils seem to stand for several pupils each":
      "parece que cada fila del registro de alumnado representa a varios alumnos",
    "write a row for each pupil (`catchment segregation` reads tables of counts), or give the column another name if it says something else":
      "escriba una fila por cada alumno (`catchment segregation` lee tablas de recuentos), o cambie el nombre de la columna si dice otra cosa",
    "\"{0}\" seems to be on another scale in {1} than in {2}, as its middle value is {3}, and was {4}: what is low or high in one of the two years is told wrongly":
      "«{0}» parece estar en otra escala en {1} que en {2}: la mediana es {3}, y era {4}; lo que es bajo o alto en uno de los dos cursos se da mal",
    "the values of \"{0}\" seem to be on another scale in one school year than in another":
      "parece que los valores de «{0}» están en escalas distintas en dos cursos",
    "bring the values of all school years to one scale":
      "pase los valores de todos los cursos a una misma escala",
    "pupils live hardly nearer to the school that they attend than to any other pupil's, {0} away on average, and {1} with the schools dealt out anew: the schools do not seem to be their own":
      "el alumnado apenas vive más cerca del centro al que va que del de cualquier otro alumno: a {0} de media, y a {1} si los centros se reparten de nuevo; los centros no parecen los suyos",
    "pupils live hardly nearer to the school that they attend than to any other pupil's":
      "el alumnado apenas vive más cerca del centro al que va que del de cualquier otro alumno",
    "is it the column of the school attended, and does each school still stand in its pupil's row? A column that is sorted by itself, or pushed down by a cell, does not fit the others":
      "¿es la columna del centro al que van, y está cada centro todavía en la fila de su alumno? Una columna ordenada por sí sola, o empujada una celda hacia abajo, no encaja con las demás",
    "{0} the same as an earlier one in all columns but the pupil's code, home and school included, which is more than twins are: if they are copies under new codes, these pupils count twice":
      "{0} igual que una anterior en todas las columnas salvo el código del alumno, también en el domicilio y el centro, más de las que puede haber por gemelos: si son copias con códigos nuevos, estos alumnos cuentan dos veces",
    "many rows of the register of pupils are the same in all columns but the pupils' codes":
      "muchas filas del registro de alumnado son iguales en todas las columnas salvo los códigos del alumnado",
    "take the copies out, so that each pupil stands there once, under one code":
      "quite las copias, para que cada alumno esté una vez, con un solo código",
    "from {0} to {1}, {2} pupils go down a grade and {3} go up, as where the two years are exchanged: who came, left or moved is told backwards":
      "de {0} a {1}, {2} alumnos bajan de nivel y {3} suben, como cuando los dos cursos están intercambiados: quién llegó, se fue o cambió se dice al revés",
    "from {0} to {1}, far more pupils go down a grade than up, as where the two years are exchanged":
      "de {0} a {1}, muchos más alumnos bajan de nivel que suben, como cuando los dos cursos están intercambiados",
    "look which register is of which year: in the later one most pupils are a grade higher":
      "mire qué registro es de cada curso: en el posterior la mayoría del alumnado está un nivel más arriba",
  ]
}
