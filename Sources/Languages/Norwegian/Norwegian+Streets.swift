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
    "{0} point or area of the layer of streets is left out, as only lines are streets":
      "{0} punkt eller flate i gatelaget er utelatt, fordi bare linjer er gater",
    "{0} points and areas of the layer of streets are left out, as only lines are streets":
      "{0} punkter og flater i gatelaget er utelatt, fordi bare linjer er gater",
  ]
}
