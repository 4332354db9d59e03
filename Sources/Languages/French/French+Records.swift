extension Language {
  /// What is doubtful about the rows of teachers, costs and applications, and about codes and school years.
  static let frenchRecords: [String: String] = [
    "{0} without a value in the column \"{1}\"": "{0} sans valeur dans la colonne « {1} »",
    "rows of {0} have no value in the column \"{1}\"":
      "des lignes de {0} n’ont pas de valeur dans la colonne « {1} »",
    "a row without a school counts nowhere: fill it in":
      "une ligne sans établissement ne compte nulle part : complétez-la",
    "a teacher of unknown time counts in no figure of teachers: fill it in":
      "un enseignant dont le temps est inconnu n’entre dans aucun chiffre des enseignants : complétez-le",
    "a teacher of unknown role counts neither as support nor as other: fill it in":
      "un enseignant de fonction inconnue ne compte ni comme soutien ni comme autre : complétez-la",
    "an amount of unknown type counts nowhere: fill it in":
      "un montant de type inconnu ne compte nulle part : complétez-le",
    "write 0 where nothing is paid: the costs in all leave out a school of which one of them is not known":
      "écrivez 0 là où rien n’est payé : le coût total laisse de côté un établissement dont un montant est inconnu",
    "codes of {0} are not in {1}": "des codes de {0} ne sont pas dans {1}",
    "rows of {0} repeat earlier ones and count once more":
      "des lignes de {0} en répètent de précédentes et comptent une fois de plus",
    "take such rows out, unless each is a post or an amount of its own":
      "retirez ces lignes, à moins que chacune ne soit un poste ou un montant à part",
    "no teacher has a role that counts as support":
      "aucun enseignant n’a une fonction qui compte comme soutien",
    "numbers in the column \"{0}\" of {1} may be codes for what is not known":
      "des nombres de la colonne « {0} » de {1} sont peut-être des codes pour ce qui est inconnu",
    "no applicant has the code of a pupil of {0}": "aucun candidat n’a le code d’un élève de {0}",
    "{0} of {1} with a code that is one of {2} but for letter case, zeros in front or \".0\" behind: whoever has it seems to leave, and another pupil to come":
      "{0} de {1} avec un code qui serait un de {2} si ce n’était la casse, des zéros en tête ou un « .0 » à la fin : qui le porte semble partir, et un autre élève arriver",
    "codes of pupils of two school years differ in letter case, zeros in front or \".0\" behind only":
      "des codes d’élèves de deux années scolaires ne diffèrent que par la casse, des zéros en tête ou un « .0 » à la fin",
    "the pupils' years run to {0}, one beyond {1}: if they are those in which school years end, all pupils count for the wrong year":
      "les années des élèves vont jusqu’à {0}, une de plus que {1} : si ce sont celles où finissent les années scolaires, tous les élèves comptent pour la mauvaise année",
    "the pupils' years may be those in which school years end":
      "les années des élèves sont peut-être celles où finissent les années scolaires",
    "{0} with a day such as {1}, in which the day is taken to stand first: if it is the month, the school opens or closes in another school year":
      "{0} avec un jour comme {1}, où l’on suppose que le jour vient en premier : si c’est le mois, l’école ouvre ou ferme une autre année scolaire",
    "days on which schools open or close may be read in the wrong order":
      "les jours d’ouverture ou de fermeture des écoles sont peut-être lus dans le mauvais ordre",
    "write days with the year first, as in 2025-08-31":
      "écrivez les jours en commençant par l’année, comme 2025-08-31",
    "the years run to {0}, one beyond the pupils' last, {1}: if they are those in which school years end, the other rows count for the wrong year, and {2} for none":
      "les années vont jusqu’à {0}, une de plus que la dernière des élèves, {1} : si ce sont celles où finissent les années scolaires, les autres lignes comptent pour la mauvaise année, et {2} pour aucune",
    "the years of {0} may be those in which school years end":
      "les années de {0} sont peut-être celles où finissent les années scolaires",
    "values in the column \"{0}\" may say that nothing is known":
      "des valeurs de la colonne « {0} » disent peut-être que rien n’est connu",
    "values differ from those of the indicator \"{0}\" by their spelling only":
      "des valeurs ne diffèrent de celles de l’indicateur « {0} » que par leur graphie",
    "areas of {0} have invalid polygons": "des secteurs de {0} ont des polygones non valides",
    "something in {0} is worth a look": "quelque chose dans {0} mérite d’être vérifié",
    "by \"{0}\" the rows are of several school years ({1}), but all of them count for one year":
      "selon « {0} », les lignes sont de plusieurs années scolaires ({1}), mais toutes comptent pour une seule",
    "rows of {0} are of several school years and count for one":
      "des lignes de {0} sont de plusieurs années scolaires et comptent pour une seule",
    "name the column as \"year\" among the columns of the table, or the rows of one year under \"where\"; where it is something else, such as when each came, give it another name in the file":
      "nommez la colonne « year » parmi les colonnes du tableau, ou les lignes d’une seule année sous « where » ; si c’est autre chose, comme la date d’arrivée de chacun, donnez-lui un autre nom dans le fichier",
    "{0} are of one school year, and where no code tells pupils apart, who has a row in each counts twice":
      "{0} sont d’une même année scolaire, et là où aucun code ne distingue les élèves, qui a une ligne dans chacun compte deux fois",
    "rows of several terms are of one school year":
      "des lignes de plusieurs périodes sont d’une même année scolaire",
    "{0} of {1} repeat the code of another, as the rows are of several terms of one school year":
      "{0} sur {1} avec le code d’une autre, car les lignes sont de plusieurs périodes d’une même année scolaire",
    "name the rows of one term under \"where\"":
      "indiquez les lignes d’une seule période sous « where »",
    "all {0} of whom it is known belong to the group \"{1}\", which has nobody to be compared with":
      "tous ceux dont on le sait ({0}) sont du groupe « {1} », qui n’a personne à qui être comparé",
    "everybody of whom it is known belongs to the group \"{0}\"":
      "tous ceux dont on le sait sont du groupe « {0} »",
    "if an empty field says no, write so: pupils: values: {{0}: {\"\": \"no\"}}":
      "si un champ vide veut dire non, écrivez-le ainsi : pupils: values: {{0}: {\"\": \"no\"}}",
    "are its values, or its limits, those of the column? See \"groups\" in the study file":
      "ses valeurs ou ses limites sont-elles celles de la colonne ? Voir « groups » dans le fichier de l’étude",
    "{0} in another catchment area than the one that has their own code":
      "{0} dans un autre secteur que celui qui a leur propre code",
    "schools are in another catchment area than the one that has their own code":
      "des écoles sont dans un autre secteur que celui qui a leur propre code",
    "if each area is that of the school of its code, name the column as \"zone\" as well":
      "si chaque secteur est celui de l’école qui a son code, nommez aussi la colonne « zone »",
  ]
}
