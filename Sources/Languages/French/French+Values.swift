extension Language {
  /// What is doubtful about values that were damaged on the way: filled down, exchanged, of another year or scale.
  static let frenchValues: [String: String] = [
    "no pupil lives in any of the areas":
      "aucun élève n’habite dans aucun des secteurs",
    "if they ought to lie there, check the coordinate reference systems of this table and of the catchment areas":
      "s’ils devraient s’y trouver, vérifiez les systèmes de coordonnées de cette table et des secteurs",
    "look whether the values mean the same in the files of both years, and whether the column was filled down, sorted by itself or pushed down by a cell in one of them":
      "voyez si les valeurs veulent dire la même chose dans les fichiers des deux années, et si dans l’un d’eux la colonne a été recopiée vers le bas, triée seule ou poussée d’une cellule vers le bas",
    "\"{0}\" is true of {1} of the pupils in {2}, and was of {3} in {4}: in one of the two years its values seem to mean something else":
      "« {0} » vaut pour {1} des élèves en {2}, et valait pour {3} en {4} : dans l’une des deux années les valeurs semblent vouloir dire autre chose",
    "\"{0}\" is true of far more pupils in one school year than in another, as where its values mean something else in one of them":
      "« {0} » vaut pour bien plus d’élèves dans une année scolaire que dans une autre, comme là où ses valeurs veulent dire autre chose dans l’une d’elles",
    "of {0} pupils found again in {1}, {2} are of the group \"{3}\" in one of the two years only: in {4} or {5} its values seem to mean something else, or to be those of other pupils":
      "sur {0} élèves retrouvés en {1}, {2} sont du groupe « {3} » dans une seule des deux années : en {4} ou en {5}, les valeurs semblent vouloir dire autre chose, ou être celles d’autres élèves",
    "whether pupils found again in {0} are of the group \"{1}\" has nothing to do with whether they were in {2}: of {3}, {4} change, about as many as if its values were dealt out anew":
      "que les élèves retrouvés en {0} soient du groupe « {1} » n’a rien à voir avec le fait qu’ils l’aient été en {2} : sur {3}, {4} changent, à peu près comme si les valeurs étaient redistribuées",
    "many pupils found again are of the group \"{0}\" in one school year only, as where its values are those of other pupils in one of them":
      "beaucoup d’élèves retrouvés sont du groupe « {0} » dans une seule année scolaire, comme là où les valeurs de l’une d’elles sont celles d’autres élèves",
    "of {0} pupils of {1} whose codes are found again in {2}, {3} go down a grade and {4} go up, as where each year gives out its codes anew: who came, stayed, left or moved is told wrongly":
      "sur {0} élèves de {1} dont le code se retrouve en {2}, {3} descendent d’un niveau et {4} montent, comme là où chaque année redistribue les codes : qui est arrivé, resté, parti ou a changé est mal dit",
    "from {0} to {1}, many pupils go down a grade, as where each year gives out its codes anew":
      "de {0} à {1}, beaucoup d’élèves descendent d’un niveau, comme là où chaque année redistribue les codes",
    "does a code mean the same pupil in both files? The number of a row does not: give all years the pupils' own codes, or leave \"pupil\" out of the columns":
      "un code désigne-t-il le même élève dans les deux fichiers ? Le numéro d’une ligne, non : donnez à toutes les années les codes propres des élèves, ou ôtez « pupil » des colonnes",
    "no applicant has a wish of rank 1, so that neither demand nor first choices are known":
      "aucun demandeur n’a de vœu de rang 1, de sorte que ni la demande ni les premiers choix ne sont connus",
    "are the first wishes in another file, or are ranks points? Give the first wish the rank 1":
      "les premiers vœux sont-ils dans un autre fichier, ou les rangs sont-ils des points ? Donnez le rang 1 au premier vœu",
    "are the places told in classes, or are they those of one grade alone?":
      "les places sont-elles données en classes, ou sont-elles celles d’un seul niveau ?",
    "{0} of {1} with more than twice as many pupils as places":
      "{0} sur {1} avec plus de deux fois plus d’élèves que de places",
    "most schools have more than twice as many pupils as places":
      "la plupart des établissements ont plus de deux fois plus d’élèves que de places",
    "{0} of {1} with more places of entry than places in all":
      "{0} sur {1} avec plus de places d’entrée que de places en tout",
    "most schools have more places of entry than places in all":
      "la plupart des établissements ont plus de places d’entrée que de places en tout",
    "are the two columns exchanged, or is one of them told in classes?":
      "les deux colonnes sont-elles interverties, ou l’une est-elle donnée en classes ?",
    "{0} with {1} places of entry in all, and {2} first choices for them":
      "{0} avec {1} places d’entrée en tout, et {2} premiers choix",
    "schools have many times as many first choices as places of entry":
      "les établissements ont bien des fois plus de premiers choix que de places d’entrée",
    "all {0} scores are {1} or more, and so high: high_score seems to be of another scale":
      "les {0} scores sont tous de {1} ou plus, donc élevés : high_score semble d’une autre échelle",
    "all {0} scores are below {1}, and so low: low_score seems to be of another scale":
      "les {0} scores sont tous au-dessous de {1}, donc faibles : low_score semble d’une autre échelle",
    "all scores are on one side of the limits of low and high scores":
      "tous les scores sont d’un seul côté des limites des scores faibles et élevés",
    "are decimal marks lost, or are the limits under \"catalogue\" those of another test?":
      "des marques décimales se sont-elles perdues, ou les limites sous « catalogue » sont-elles celles d’un autre test ?",
    "scores without a decimal mark are about {0} times as large as those with one: some seem to have lost it":
      "les scores sans marque décimale sont environ {0} fois plus grands que ceux qui en ont une : certains semblent l’avoir perdue",
    "some scores seem to have lost their decimal mark":
      "certains scores semblent avoir perdu leur marque décimale",
    "look how the file was made: a spreadsheet in another language takes 62.3 for 623 or for a day":
      "voyez comment le fichier a été fait : un tableur dans une autre langue prend 62.3 pour 623 ou pour un jour",
    "{0} with a number above 8 in the column \"{1}\", where levels of education go from 0 to 8: are they years at school, or codes of another list?":
      "{0} avec un nombre supérieur à 8 dans la colonne « {1} », alors que les niveaux d’études vont de 0 à 8 : sont-ce des années d’école, ou des codes d’une autre liste ?",
    "numbers in the column \"{0}\" are no levels of education from 0 to 8":
      "des nombres de la colonne « {0} » ne sont pas des niveaux d’études de 0 à 8",
    "say which levels they mean: pupils: values: {parents_education: {…}}, or give the groups limits of the same list":
      "dites quels niveaux ils désignent : pupils: values: {parents_education: {…}}, ou donnez aux groupes des limites de la même liste",
    "the rows {0} to {1} all have one value in the column \"{2}\", while elsewhere no more than {3} in a row do, as where it was filled down, or these rows were added in one block":
      "les lignes {0} à {1} ont toutes une même valeur dans la colonne « {2} », alors qu’ailleurs il n’y en a pas plus de {3} de suite, comme lorsqu’elle a été recopiée vers le bas ou que ces lignes ont été ajoutées en un bloc",
    "many rows one after the other have one value in the column \"{0}\", as where it was filled down":
      "beaucoup de lignes de suite ont une même valeur dans la colonne « {0} », comme là où elle a été recopiée vers le bas",
    "hold these rows against the register that they come from: where a cell is dragged, its value goes to all below":
      "comparez ces lignes au registre dont elles viennent : quand on étire une cellule, sa valeur passe à toutes celles du dessous",
  ]
}
