extension Language {
  /// What is doubtful about the meaning of registers and of their numbers.
  static let frenchRegisters: [String: String] = [
    "a wish of unknown rank is nobody's first choice and adds to no demand: fill it in":
      "un vœu de rang inconnu n’est le premier choix de personne et ne compte dans aucune demande : complétez-le",
    "{0} of \"{1}\" with a limit such as {2} in place of a number: not known, so that the lowest are left out of shares and means":
      "{0} de « {1} » avec une limite comme {2} à la place d’un nombre : inconnu, de sorte que les plus bas manquent dans les parts et les moyennes",
    "{0} of \"{1}\" with a limit such as {2} in place of a number: not known, so that the highest are left out of shares and means":
      "{0} de « {1} » avec une limite comme {2} à la place d’un nombre : inconnu, de sorte que les plus hauts manquent dans les parts et les moyennes",
    "numbers of \"{0}\" in {1} are withheld or told by a limit alone":
      "des nombres de « {0} » dans {1} sont masqués ou connus par une limite seulement",
    "fill them in where they are known; where the marks are meant, say so by values: {{0}: {mark: unknown}}":
      "complétez-les là où ils sont connus ; si les signes sont voulus, dites-le ainsi : values: {{0}: {signe: unknown}}",
    "\"{0}\" seems to say how many pupils each row stands for, {1} in all, but each of the {2} rows counts as one pupil":
      "« {0} » semble dire combien d’élèves représente chaque ligne, {1} en tout, mais chacune des {2} lignes compte comme un élève",
    "rows of the register of pupils seem to stand for several pupils each":
      "les lignes du registre des élèves semblent représenter plusieurs élèves chacune",
    "write a row for each pupil (`catchment segregation` reads tables of counts), or give the column another name if it says something else":
      "écrivez une ligne par élève (`catchment segregation` lit des tables d’effectifs), ou donnez un autre nom à la colonne si elle dit autre chose",
    "\"{0}\" seems to be on another scale in {1} than in {2}, as its middle value is {3}, and was {4}: what is low or high in one of the two years is told wrongly":
      "« {0} » semble être sur une autre échelle en {1} qu’en {2} : la médiane est {3}, et était {4} ; ce qui est bas ou haut dans l’une des deux années est faux",
    "the values of \"{0}\" seem to be on another scale in one school year than in another":
      "les valeurs de « {0} » semblent être sur des échelles différentes dans deux années scolaires",
    "bring the values of all school years to one scale":
      "ramenez les valeurs de toutes les années scolaires à une même échelle",
    "pupils live hardly nearer to the school that they attend than to any other pupil's, {0} away on average, and {1} with the schools dealt out anew: the schools do not seem to be their own":
      "les élèves n’habitent guère plus près de l’établissement qu’ils fréquentent que de celui de n’importe quel autre élève : à {0} en moyenne, et à {1} si l’on redistribue les établissements ; ceux-ci ne semblent pas être les leurs",
    "pupils live hardly nearer to the school that they attend than to any other pupil's":
      "les élèves n’habitent guère plus près de l’établissement qu’ils fréquentent que de celui de n’importe quel autre élève",
    "is it the column of the school attended, and does each school still stand in its pupil's row? A column that is sorted by itself, or pushed down by a cell, does not fit the others":
      "est-ce bien la colonne de l’établissement fréquenté, et chacun se trouve-t-il encore dans la ligne de son élève ? Une colonne triée seule, ou décalée d’une cellule vers le bas, ne correspond plus aux autres",
    "{0} the same as an earlier one in all columns but the pupil's code, home and school included, which is more than twins are: if they are copies under new codes, these pupils count twice":
      "{0} identique à une précédente dans toutes les colonnes sauf le code de l’élève, domicile et établissement compris, plus que n’en font des jumeaux : si ce sont des copies sous de nouveaux codes, ces élèves comptent deux fois",
    "many rows of the register of pupils are the same in all columns but the pupils' codes":
      "beaucoup de lignes du registre des élèves sont identiques dans toutes les colonnes sauf les codes des élèves",
    "take the copies out, so that each pupil stands there once, under one code":
      "retirez les copies, pour que chaque élève y figure une fois, sous un seul code",
    "from {0} to {1}, {2} pupils go down a grade and {3} go up, as where the two years are exchanged: who came, left or moved is told backwards":
      "de {0} à {1}, {2} élèves descendent d’un niveau et {3} montent, comme là où les deux années sont interverties : qui est arrivé, parti ou a changé est dit à l’envers",
    "from {0} to {1}, far more pupils go down a grade than up, as where the two years are exchanged":
      "de {0} à {1}, bien plus d’élèves descendent d’un niveau qu’il n’en monte, comme là où les deux années sont interverties",
    "look which register is of which year: in the later one most pupils are a grade higher":
      "regardez quel registre est de quelle année : dans le plus récent, la plupart des élèves sont un niveau plus haut",
  ]
}
