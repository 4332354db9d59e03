extension Language {
  /// What is said of a layer of streets.
  static let catalanStreets: [String: String] = [
    "{0} length or speed of a street is 0 in the layer, and counts as not known":
      "{0} longitud o velocitat d’un carrer és 0 a la capa, i compta com a desconeguda",
    "{0} lengths and speeds of streets are 0 in the layer, and count as not known":
      "{0} longituds i velocitats de carrers són 0 a la capa, i compten com a desconegudes",
    "{0} street of the layer is closed by its class (column \"fclass\"), as motorways are to walkers":
      "{0} carrer de la capa queda tancat per la seva classe (columna «fclass»), com les autopistes per als vianants",
    "{0} streets of the layer are closed by their class (column \"fclass\"), as motorways are to walkers":
      "{0} carrers de la capa queden tancats per la seva classe (columna «fclass»), com les autopistes per als vianants",
    "{0} street of the layer has a direction in a column that is not named, and is open both ways; \"oneway\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} carrer de la capa té un sentit en una columna que no s’ha indicat, i queda obert en tots dos sentits; l’indica «oneway» de --street-column, o a «columns» de «streets»",
    "{0} streets of the layer have a direction in a column that is not named, and are open both ways; \"oneway\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} carrers de la capa tenen un sentit en una columna que no s’ha indicat, i queden oberts en tots dos sentits; l’indica «oneway» de --street-column, o a «columns» de «streets»",
    "{0} street of the layer is of a class that is usually closed, as motorways are to walkers, and is open, as the column is not named; \"passable\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} carrer de la capa és d’una classe que sol estar tancada, com les autopistes per als vianants, i queda obert, perquè la columna no s’ha indicat; l’indica «passable» de --street-column, o a «columns» de «streets»",
    "{0} streets of the layer are of a class that is usually closed, as motorways are to walkers, and are open, as the column is not named; \"passable\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} carrers de la capa són d’una classe que sol estar tancada, com les autopistes per als vianants, i queden oberts, perquè la columna no s’ha indicat; l’indica «passable» de --street-column, o a «columns» de «streets»",
    "{0} street has a direction in a column that is not named":
      "{0} carrer té un sentit de circulació en una columna que no s’ha indicat",
    "{0} streets have a direction in a column that is not named":
      "{0} carrers tenen un sentit de circulació en una columna que no s’ha indicat",
    "without it all are open both ways: name the column as \"oneway\" under \"columns\" of \"streets\"":
      "sense ella tots queden oberts en els dos sentits: indiqueu la columna com a «oneway» a «columns» de «streets»",
    "{0} street is of a class that is usually closed, as motorways are to walkers":
      "{0} carrer és d’una classe que sol estar tancada, com les autopistes per als vianants",
    "{0} streets are of a class that is usually closed, as motorways are to walkers":
      "{0} carrers són d’una classe que sol estar tancada, com les autopistes per als vianants",
    "without the column all are open: name it as \"passable\" under \"columns\" of \"streets\", and the codes under \"values\"":
      "sense la columna tots queden oberts: indiqueu-la com a «passable» a «columns» de «streets», i els codis a «values»",
    "{0} line of the layer is left out, as nothing in its column \"highway\" makes it a street":
      "{0} línia de la capa queda fora, perquè res a la seva columna «highway» no la fa carrer",
    "{0} lines of the layer are left out, as nothing in their column \"highway\" makes them streets":
      "{0} línies de la capa queden fora, perquè res a la seva columna «highway» no les fa carrers",
    "{0} point or area of the layer of streets is left out, as only lines are streets":
      "{0} punt o àrea de la capa de carrers queda fora, perquè només les línies són carrers",
    "{0} points and areas of the layer of streets are left out, as only lines are streets":
      "{0} punts i àrees de la capa de carrers queden fora, perquè només les línies són carrers",
  ]
}
