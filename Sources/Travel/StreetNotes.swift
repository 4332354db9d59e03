import Languages
import Routing

extension StreetNetwork.Notes {
  /// What was left out of a map and why, one sentence each, for those who read the distances.
  var sentences: [Text] {
    var sentences: [Text] = []
    func add(_ count: Int, _ one: String, _ several: String, _ rest: String, ofSeveral: String? = nil) {
      if count > 0 {
        sentences.append(
          .counted(count, one: "{0} \(one) \(rest)", many: "{0} \(several) \(ofSeveral ?? rest)"))
      }
    }
    add(
      ferries, "ferry is", "ferries are",
      "left out of the streets; --ferries, or \"ferries: true\" under \"streets\", takes them in")
    add(
      deleted, "object of the street map is", "objects of the street map are",
      "left out, as deleted there or as an older version of what is in it")
    add(
      missingPoints, "point of streets is", "points of streets are",
      "not on the map, as at the rim of an extract; the streets are cut there")
    add(
      joinedEnds, "end of a street was", "ends of streets were",
      "joined to the street on which it lies or which it misses by no more than half a metre",
      ofSeveral: "joined to the streets on which they lie or which they miss by no more than half a metre")
    add(
      crossings, "place is", "places are",
      "on two streets of the layer that cross without a common vertex, as at a bridge; nothing joins them there"
    )
    add(
      looseEnds, "street of the layer ends", "streets of the layer end",
      "a few metres short of another one, which nothing joins there; `catchment check` tells more")
    add(
      islands, "part of the streets of the layer is", "parts of the streets of the layer are",
      "joined to no other, so that no way leads there; `catchment check` tells more")
    add(
      touchingEnds, "street ends", "streets end",
      "on another one of the map without a common node, which nothing joins there; `catchment check` tells more"
    )
    add(
      joinedNodes, "node of the street map was", "nodes of the street map were",
      "joined to another one at the very same place and on the same level")
    add(
      unusedRestrictions, "turn restriction of the street map is", "turn restrictions of the street map are",
      "not heeded, as what belongs to it is missing or does not meet",
      ofSeveral: "not heeded, as what belongs to them is missing or does not meet")
    add(
      zeros, "length or speed of a street is", "lengths and speeds of streets are",
      "0 in the layer, and counts as not known", ofSeveral: "0 in the layer, and count as not known")
    add(
      closedByClass, "street of the layer is", "streets of the layer are",
      "closed by its class (column \"fclass\"), as motorways are to walkers",
      ofSeveral: "closed by their class (column \"fclass\"), as motorways are to walkers")
    add(
      unreadDirections, "street of the layer has", "streets of the layer have",
      "a direction in a column that is not named, and is open both ways; \"oneway\" of --street-column, or under \"columns\" of \"streets\", names it",
      ofSeveral:
        "a direction in a column that is not named, and are open both ways; \"oneway\" of --street-column, or under \"columns\" of \"streets\", names it"
    )
    add(
      unreadClasses, "street of the layer is", "streets of the layer are",
      "of a class that is usually closed, as motorways are to walkers, and is open, as the column is not named; \"passable\" of --street-column, or under \"columns\" of \"streets\", names it",
      ofSeveral:
        "of a class that is usually closed, as motorways are to walkers, and are open, as the column is not named; \"passable\" of --street-column, or under \"columns\" of \"streets\", names it"
    )
    add(
      noLines, "point or area of the layer of streets is", "points and areas of the layer of streets are",
      "left out, as only lines are streets")
    return sentences
  }
}

extension HomeSchoolDistances {
  /// Why pupils have no way, in words that have translations: "home more than 500 m from any street".
  package static func said(_ reason: String) -> Text {
    guard let number = reason.firstMatch(of: /\d+/)?.output else { return Text(reason) }
    return Text(template: reason.replacing(number, with: "{0}"), names: [String(number)])
  }
}
