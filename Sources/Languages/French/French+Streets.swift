extension Language {
  /// What is said of a layer of streets.
  static let frenchStreets: [String: String] = [
    "{0} length or speed of a street is 0 in the layer, and counts as not known":
      "{0} longueur ou vitesse d’une rue vaut 0 dans la couche, et compte comme inconnue",
    "{0} lengths and speeds of streets are 0 in the layer, and count as not known":
      "{0} longueurs et vitesses de rues valent 0 dans la couche, et comptent comme inconnues",
    "{0} street of the layer is closed by its class (column \"fclass\"), as motorways are to walkers":
      "{0} rue de la couche est fermée par sa classe (colonne « fclass »), comme les autoroutes aux piétons",
    "{0} streets of the layer are closed by their class (column \"fclass\"), as motorways are to walkers":
      "{0} rues de la couche sont fermées par leur classe (colonne « fclass »), comme les autoroutes aux piétons",
    "{0} street of the layer has a direction in a column that is not named, and is open both ways; \"oneway\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} rue de la couche a un sens dans une colonne qui n’est pas indiquée, et est ouverte dans les deux sens ; « oneway » de --street-column, ou sous « columns » de « streets », l’indique",
    "{0} streets of the layer have a direction in a column that is not named, and are open both ways; \"oneway\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} rues de la couche ont un sens dans une colonne qui n’est pas indiquée, et sont ouvertes dans les deux sens ; « oneway » de --street-column, ou sous « columns » de « streets », l’indique",
    "{0} street of the layer is of a class that is usually closed, as motorways are to walkers, and is open, as the column is not named; \"passable\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} rue de la couche est d’une classe d’ordinaire fermée, comme les autoroutes aux piétons, et est ouverte, car la colonne n’est pas indiquée ; « passable » de --street-column, ou sous « columns » de « streets », l’indique",
    "{0} streets of the layer are of a class that is usually closed, as motorways are to walkers, and are open, as the column is not named; \"passable\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} rues de la couche sont d’une classe d’ordinaire fermée, comme les autoroutes aux piétons, et sont ouvertes, car la colonne n’est pas indiquée ; « passable » de --street-column, ou sous « columns » de « streets », l’indique",
    "{0} street has a direction in a column that is not named":
      "{0} rue a un sens de circulation dans une colonne qui n’est pas indiquée",
    "{0} streets have a direction in a column that is not named":
      "{0} rues ont un sens de circulation dans une colonne qui n’est pas indiquée",
    "without it all are open both ways: name the column as \"oneway\" under \"columns\" of \"streets\"":
      "sans elle, toutes sont ouvertes dans les deux sens : indiquez la colonne comme « oneway » sous « columns » de « streets »",
    "{0} street is of a class that is usually closed, as motorways are to walkers":
      "{0} rue est d’une classe d’ordinaire fermée, comme les autoroutes aux piétons",
    "{0} streets are of a class that is usually closed, as motorways are to walkers":
      "{0} rues sont d’une classe d’ordinaire fermée, comme les autoroutes aux piétons",
    "without the column all are open: name it as \"passable\" under \"columns\" of \"streets\", and the codes under \"values\"":
      "sans la colonne, toutes sont ouvertes : indiquez-la comme « passable » sous « columns » de « streets », et les codes sous « values »",
    "{0} line of the layer is left out, as nothing in its column \"highway\" makes it a street":
      "{0} ligne de la couche est laissée de côté, car rien dans sa colonne « highway » n’en fait une rue",
    "{0} lines of the layer are left out, as nothing in their column \"highway\" makes them streets":
      "{0} lignes de la couche sont laissées de côté, car rien dans leur colonne « highway » n’en fait des rues",
    "{0} point or area of the layer of streets is left out, as only lines are streets":
      "{0} point ou surface de la couche des rues est laissé de côté, car seules les lignes sont des rues",
    "{0} points and areas of the layer of streets are left out, as only lines are streets":
      "{0} points et surfaces de la couche des rues sont laissés de côté, car seules les lignes sont des rues",
  ]
}
