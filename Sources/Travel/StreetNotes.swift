import Languages
import Routing

extension StreetNetwork.Notes {
  /// What a reader of the distances must know of the street map, one sentence each.
  var sentences: [Text] {
    Self.wordings.compactMap { wording in
      let count = self[keyPath: wording.note]
      return count > 0 ? Text.counted(count, one: wording.one, many: wording.many) : nil
    }
  }

  /// Whole sentences, as they are translated. Computed, as key paths are not `Sendable`.
  private static var wordings: [(note: KeyPath<StreetNetwork.Notes, Int>, one: String, many: String)] {
    [
      (
        \.ferries,
        "{0} ferry is left out of the streets; --ferries, or \"ferries: true\" under \"streets\", takes them in",
        "{0} ferries are left out of the streets; --ferries, or \"ferries: true\" under \"streets\", takes them in"
      ),
      (
        \.deleted,
        "{0} object of the street map is left out, as deleted there or as an older version of what is in it",
        "{0} objects of the street map are left out, as deleted there or as an older version of what is in it"
      ),
      (
        \.missingPoints,
        "{0} point of streets is not on the map, as at the rim of an extract; the streets are cut there",
        "{0} points of streets are not on the map, as at the rim of an extract; the streets are cut there"
      ),
      (
        \.joinedEnds,
        "{0} end of a street was joined to the street on which it lies or which it misses by no more than half a metre",
        "{0} ends of streets were joined to the streets on which they lie or which they miss by no more than half a metre"
      ),
      (
        \.crossings,
        "{0} place is on two streets of the layer that cross without a common vertex, as at a bridge; nothing joins them there",
        "{0} places are on two streets of the layer that cross without a common vertex, as at a bridge; nothing joins them there"
      ),
      (
        \.looseEnds,
        "{0} street of the layer ends a few metres short of another one, which nothing joins there; `catchment check` tells more",
        "{0} streets of the layer end a few metres short of another one, which nothing joins there; `catchment check` tells more"
      ),
      (
        \.islands,
        "{0} part of the streets of the layer is joined to no other, so that no way leads there; `catchment check` tells more",
        "{0} parts of the streets of the layer are joined to no other, so that no way leads there; `catchment check` tells more"
      ),
      (
        \.touchingEnds,
        "{0} street ends on another one of the map without a common node, which nothing joins there; `catchment check` tells more",
        "{0} streets end on another one of the map without a common node, which nothing joins there; `catchment check` tells more"
      ),
      (
        \.joinedNodes,
        "{0} node of the street map was joined to another one at the very same place and on the same level",
        "{0} nodes of the street map were joined to another one at the very same place and on the same level"
      ),
      (
        \.unusedRestrictions,
        "{0} turn restriction of the street map is not heeded, as what belongs to it is missing or does not meet",
        "{0} turn restrictions of the street map are not heeded, as what belongs to them is missing or does not meet"
      ),
      (
        \.zeros,
        "{0} length or speed of a street is 0 in the layer, and counts as not known",
        "{0} lengths and speeds of streets are 0 in the layer, and count as not known"
      ),
      (
        \.closedByClass,
        "{0} street of the layer is closed by its class (column \"fclass\"), as motorways are to walkers",
        "{0} streets of the layer are closed by their class (column \"fclass\"), as motorways are to walkers"
      ),
      (
        \.unreadDirections,
        "{0} street of the layer has a direction in a column that is not named, and is open both ways; \"oneway\" of --street-column, or under \"columns\" of \"streets\", names it",
        "{0} streets of the layer have a direction in a column that is not named, and are open both ways; \"oneway\" of --street-column, or under \"columns\" of \"streets\", names it"
      ),
      (
        \.unreadClasses,
        "{0} street of the layer is of a class that is usually closed, as motorways are to walkers, and is open, as the column is not named; \"passable\" of --street-column, or under \"columns\" of \"streets\", names it",
        "{0} streets of the layer are of a class that is usually closed, as motorways are to walkers, and are open, as the column is not named; \"passable\" of --street-column, or under \"columns\" of \"streets\", names it"
      ),
      (
        \.noLines,
        "{0} point or area of the layer of streets is left out, as only lines are streets",
        "{0} points and areas of the layer of streets are left out, as only lines are streets"
      ),
      (
        \.otherLines,
        "{0} line of the layer is left out, as nothing in its column \"highway\" makes it a street",
        "{0} lines of the layer are left out, as nothing in their column \"highway\" makes them streets"
      ),
    ]
  }
}
