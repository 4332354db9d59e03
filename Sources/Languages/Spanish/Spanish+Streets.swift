extension Language {
  /// What is said of a layer of streets.
  static let spanishStreets: [String: String] = [
    "{0} length or speed of a street is 0 in the layer, and counts as not known":
      "{0} longitud o velocidad de una calle es 0 en la capa, y cuenta como desconocida",
    "{0} lengths and speeds of streets are 0 in the layer, and count as not known":
      "{0} longitudes y velocidades de calles son 0 en la capa, y cuentan como desconocidas",
    "{0} street of the layer is closed by its class (column \"fclass\"), as motorways are to walkers":
      "{0} calle de la capa queda cerrada por su clase (columna «fclass»), como las autopistas para los peatones",
    "{0} streets of the layer are closed by their class (column \"fclass\"), as motorways are to walkers":
      "{0} calles de la capa quedan cerradas por su clase (columna «fclass»), como las autopistas para los peatones",
    "{0} street of the layer has a direction in a column that is not named, and is open both ways; \"oneway\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} calle de la capa tiene un sentido en una columna que no se ha indicado, y queda abierta en ambos sentidos; la indica «oneway» de --street-column, o en «columns» de «streets»",
    "{0} streets of the layer have a direction in a column that is not named, and are open both ways; \"oneway\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} calles de la capa tienen un sentido en una columna que no se ha indicado, y quedan abiertas en ambos sentidos; la indica «oneway» de --street-column, o en «columns» de «streets»",
    "{0} street of the layer is of a class that is usually closed, as motorways are to walkers, and is open, as the column is not named; \"passable\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} calle de la capa es de una clase que suele estar cerrada, como las autopistas para los peatones, y queda abierta, porque la columna no se ha indicado; la indica «passable» de --street-column, o en «columns» de «streets»",
    "{0} streets of the layer are of a class that is usually closed, as motorways are to walkers, and are open, as the column is not named; \"passable\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} calles de la capa son de una clase que suele estar cerrada, como las autopistas para los peatones, y quedan abiertas, porque la columna no se ha indicado; la indica «passable» de --street-column, o en «columns» de «streets»",
    "{0} street has a direction in a column that is not named":
      "{0} calle tiene un sentido de circulación en una columna que no se ha indicado",
    "{0} streets have a direction in a column that is not named":
      "{0} calles tienen un sentido de circulación en una columna que no se ha indicado",
    "without it all are open both ways: name the column as \"oneway\" under \"columns\" of \"streets\"":
      "sin ella todas quedan abiertas en los dos sentidos: indique la columna como «oneway» en «columns» de «streets»",
    "{0} street is of a class that is usually closed, as motorways are to walkers":
      "{0} calle es de una clase que suele estar cerrada, como las autopistas para los peatones",
    "{0} streets are of a class that is usually closed, as motorways are to walkers":
      "{0} calles son de una clase que suele estar cerrada, como las autopistas para los peatones",
    "without the column all are open: name it as \"passable\" under \"columns\" of \"streets\", and the codes under \"values\"":
      "sin la columna todas quedan abiertas: indíquela como «passable» en «columns» de «streets», y los códigos en «values»",
    "{0} line of the layer is left out, as nothing in its column \"highway\" makes it a street":
      "{0} línea de la capa queda fuera, porque nada en su columna «highway» la hace calle",
    "{0} lines of the layer are left out, as nothing in their column \"highway\" makes them streets":
      "{0} líneas de la capa quedan fuera, porque nada en su columna «highway» las hace calles",
    "{0} point or area of the layer of streets is left out, as only lines are streets":
      "{0} punto o área de la capa de calles queda fuera, porque solo las líneas son calles",
    "{0} points and areas of the layer of streets are left out, as only lines are streets":
      "{0} puntos y áreas de la capa de calles quedan fuera, porque solo las líneas son calles",
  ]
}
