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
    "{0} point or area of the layer of streets is left out, as only lines are streets":
      "{0} point ou surface de la couche des rues est laissé de côté, car seules les lignes sont des rues",
    "{0} points and areas of the layer of streets are left out, as only lines are streets":
      "{0} points et surfaces de la couche des rues sont laissés de côté, car seules les lignes sont des rues",
  ]
}
