extension Language {
  /// What is said of a layer of streets.
  static let norwegianStreets: [String: String] = [
    "{0} length or speed of a street is 0 in the layer, and counts as not known":
      "{0} gatelengde eller fart er 0 i laget, og regnes som ukjent",
    "{0} lengths and speeds of streets are 0 in the layer, and count as not known":
      "{0} gatelengder og farter er 0 i laget, og regnes som ukjente",
    "{0} street of the layer is closed by its class (column \"fclass\"), as motorways are to walkers":
      "{0} gate i laget er stengt på grunn av klassen sin (kolonnen «fclass»), slik motorveier er det for gående",
    "{0} streets of the layer are closed by their class (column \"fclass\"), as motorways are to walkers":
      "{0} gater i laget er stengt på grunn av klassen sin (kolonnen «fclass»), slik motorveier er det for gående",
    "{0} street of the layer has a direction in a column that is not named, and is open both ways; \"oneway\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} gate i laget har en retning i en kolonne som ikke er oppgitt, og er åpen begge veier; «oneway» i --street-column, eller under «columns» i «streets», oppgir den",
    "{0} streets of the layer have a direction in a column that is not named, and are open both ways; \"oneway\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} gater i laget har en retning i en kolonne som ikke er oppgitt, og er åpne begge veier; «oneway» i --street-column, eller under «columns» i «streets», oppgir den",
    "{0} street of the layer is of a class that is usually closed, as motorways are to walkers, and is open, as the column is not named; \"passable\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} gate i laget er av en klasse som vanligvis er stengt, slik motorveier er for gående, og er åpen, fordi kolonnen ikke er oppgitt; «passable» i --street-column, eller under «columns» i «streets», oppgir den",
    "{0} streets of the layer are of a class that is usually closed, as motorways are to walkers, and are open, as the column is not named; \"passable\" of --street-column, or under \"columns\" of \"streets\", names it":
      "{0} gater i laget er av en klasse som vanligvis er stengt, slik motorveier er for gående, og er åpne, fordi kolonnen ikke er oppgitt; «passable» i --street-column, eller under «columns» i «streets», oppgir den",
    "{0} street has a direction in a column that is not named":
      "{0} gate har en kjøreretning i en kolonne som ikke er oppgitt",
    "{0} streets have a direction in a column that is not named":
      "{0} gater har en kjøreretning i en kolonne som ikke er oppgitt",
    "without it all are open both ways: name the column as \"oneway\" under \"columns\" of \"streets\"":
      "uten den er alle åpne begge veier: oppgi kolonnen som «oneway» under «columns» i «streets»",
    "{0} street is of a class that is usually closed, as motorways are to walkers":
      "{0} gate er av en klasse som vanligvis er stengt, slik motorveier er for gående",
    "{0} streets are of a class that is usually closed, as motorways are to walkers":
      "{0} gater er av en klasse som vanligvis er stengt, slik motorveier er for gående",
    "without the column all are open: name it as \"passable\" under \"columns\" of \"streets\", and the codes under \"values\"":
      "uten kolonnen er alle åpne: oppgi den som «passable» under «columns» i «streets», og kodene under «values»",
    "{0} line of the layer is left out, as nothing in its column \"highway\" makes it a street":
      "{0} linje i laget er utelatt, fordi ingenting i kolonnen «highway» gjør den til en gate",
    "{0} lines of the layer are left out, as nothing in their column \"highway\" makes them streets":
      "{0} linjer i laget er utelatt, fordi ingenting i kolonnen «highway» gjør dem til gater",
    "{0} point or area of the layer of streets is left out, as only lines are streets":
      "{0} punkt eller flate i gatelaget er utelatt, fordi bare linjer er gater",
    "{0} points and areas of the layer of streets are left out, as only lines are streets":
      "{0} punkter og flater i gatelaget er utelatt, fordi bare linjer er gater",
  ]
}
