extension Language {
  /// What is said of a layer of streets.
  static let italianStreets: [String: String] = [
    "{0} length or speed of a street is 0 in the layer, and counts as not known":
      "{0} lunghezza o velocità di una strada è 0 nel livello, e conta come sconosciuta",
    "{0} lengths and speeds of streets are 0 in the layer, and count as not known":
      "{0} lunghezze e velocità di strade sono 0 nel livello, e contano come sconosciute",
    "{0} street of the layer is closed by its class (column \"fclass\"), as motorways are to walkers":
      "{0} strada del livello è chiusa per la sua classe (colonna «fclass»), come le autostrade ai pedoni",
    "{0} streets of the layer are closed by their class (column \"fclass\"), as motorways are to walkers":
      "{0} strade del livello sono chiuse per la loro classe (colonna «fclass»), come le autostrade ai pedoni",
    "{0} street of the layer has a direction in a column that is not named, and is open both ways; \"oneway\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} strada del livello ha un senso in una colonna non indicata, ed è aperta in entrambi i sensi; la indica «oneway» di --street-column, o sotto «columns» di «streets»",
    "{0} streets of the layer have a direction in a column that is not named, and are open both ways; \"oneway\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} strade del livello hanno un senso in una colonna non indicata, e sono aperte in entrambi i sensi; la indica «oneway» di --street-column, o sotto «columns» di «streets»",
    "{0} street of the layer is of a class that is usually closed, as motorways are to walkers, and is open, as the column is not named; \"passable\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} strada del livello è di una classe di solito chiusa, come le autostrade ai pedoni, ed è aperta, perché la colonna non è indicata; la indica «passable» di --street-column, o sotto «columns» di «streets»",
    "{0} streets of the layer are of a class that is usually closed, as motorways are to walkers, and are open, as the column is not named; \"passable\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} strade del livello sono di una classe di solito chiusa, come le autostrade ai pedoni, e sono aperte, perché la colonna non è indicata; la indica «passable» di --street-column, o sotto «columns» di «streets»",
    "{0} street has a direction in a column that is not named":
      "{0} strada ha un senso di marcia in una colonna che non è indicata",
    "{0} streets have a direction in a column that is not named":
      "{0} strade hanno un senso di marcia in una colonna che non è indicata",
    "without it all are open both ways: name the column as \"oneway\" under \"columns\" of \"streets\"":
      "senza di essa tutte sono aperte nei due sensi: indicate la colonna come «oneway» sotto «columns» di «streets»",
    "{0} street is of a class that is usually closed, as motorways are to walkers":
      "{0} strada è di una classe di solito chiusa, come le autostrade ai pedoni",
    "{0} streets are of a class that is usually closed, as motorways are to walkers":
      "{0} strade sono di una classe di solito chiusa, come le autostrade ai pedoni",
    "without the column all are open: name it as \"passable\" under \"columns\" of \"streets\", and the codes under \"values\"":
      "senza la colonna tutte sono aperte: indicatela come «passable» sotto «columns» di «streets», e i codici sotto «values»",
    "{0} line of the layer is left out, as nothing in its column \"highway\" makes it a street":
      "{0} linea del livello resta fuori, perché nulla nella sua colonna «highway» ne fa una strada",
    "{0} lines of the layer are left out, as nothing in their column \"highway\" makes them streets":
      "{0} linee del livello restano fuori, perché nulla nella loro colonna «highway» ne fa delle strade",
    "{0} point or area of the layer of streets is left out, as only lines are streets":
      "{0} punto o area del livello delle strade resta fuori, perché solo le linee sono strade",
    "{0} points and areas of the layer of streets are left out, as only lines are streets":
      "{0} punti e aree del livello delle strade restano fuori, perché solo le linee sono strade",
  ]
}
