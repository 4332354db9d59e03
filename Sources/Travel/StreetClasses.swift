import Layers
import Routing
import Studies

/// What the columns of a street layer say of class and direction, though nobody has named them.
///
/// Geofabrik's layer of roads (`gis_osm_roads`, also as others made it from OpenStreetMap) is known by its columns `osm_id`
/// and `fclass`: its classes are open to those to whom OpenStreetMap's are, `oneway` is F along the line, T against it
/// or B, and `maxspeed` is 0 where it is not known. What the study names itself goes before. Of other layers such columns
/// are counted, as streets count as open both ways that may not be. But where OpenStreetMap's `highway` is a column, as in the
/// "lines" that GDAL and QGIS make of its files, lines without one are railways, fences and rivers, and no streets.
struct StreetClasses {
  /// Whether it is Geofabrik's layer.
  let isKnown: Bool
  /// By row whether the class opens the street to the mode; nil where the study says what is open, or no class is known.
  private(set) var isOpen: [Bool]?
  /// By row whether it is a street at all; nil where no column tells.
  private(set) var isStreet: [Bool]?
  /// By row whether doors open onto the street; nil where no class is known.
  private(set) var hasDoors: [Bool]?
  /// What there is to say of it.
  private(set) var notes = StreetNetwork.Notes()

  private static let (knownClass, knownKey) = ("fclass", "osm_id")
  private static let classNames = ["fclass", "highway", "class", "type"]
  private static let directionNames = ["oneway", "one_way", "onewaydir", "one_way_dir"]
  /// What stands in columns of directions for both of them.
  private static let bothWays: Set = ["", "no", "n", "false", "f", "0", "b", "both", "unknown"]

  init(_ layer: Layer, _ map: StreetMap) {
    let classes = layer.column(Self.knownClass)
    isKnown = classes != nil && layer.column(Self.knownKey) != nil
    if isKnown, let classes {
      addPassages(classes, layer, map)
    } else {
      leaveOutOtherLines(layer, map)
      addUnread(layer, map)
    }
  }

  private mutating func leaveOutOtherLines(_ layer: Layer, _ map: StreetMap) {
    guard let column = layer.column("highway") else { return }
    let names = (0..<layer.count).map { column.text(at: $0) ?? "" }
    var isKnown: [String: Bool] = [:]
    for name in Set(names) { isKnown[name] = map.mode.passage(class: name) != nil }
    // A column of that name in another sense says nothing of the kind.
    guard names.count(where: { isKnown[$0] == true }) * 2 > names.count(where: { !$0.isEmpty }) else {
      return
    }
    isStreet = names.map { !$0.isEmpty }
    notes.otherLines = names.count(where: \.isEmpty)
  }

  private mutating func addPassages(_ classes: Column, _ layer: Layer, _ map: StreetMap) {
    let raised = ["bridge", "tunnel"].compactMap(layer.column)
    var passages: [String: (isOpen: Bool, hasDoors: Bool)] = [:]
    let rows = (0..<layer.count).map { row in
      let isRaised = raised.contains { $0.text(at: row) == "T" }
      let name = classes.text(at: row) ?? ""
      let key = isRaised ? "raised \(name)" : name
      let passage = passages[key] ?? map.mode.passage(class: name, isRaised: isRaised) ?? (true, true)
      passages[key] = passage
      return passage
    }
    hasDoors = rows.map(\.hasDoors)
    guard map.columns["passable"] == nil else { return }
    isOpen = rows.map(\.isOpen)
    notes.closedByClass = rows.count { !$0.isOpen }
  }

  private mutating func addUnread(_ layer: Layer, _ map: StreetMap) {
    func columns(_ names: [String]) -> [Column] {
      names.compactMap(layer.column).filter { !map.columns.values.contains($0.name) }
    }
    // Walkers go both ways.
    if map.mode != .walking, map.columns["oneway"] == nil, let column = columns(Self.directionNames).first {
      notes.unreadDirections = (0..<layer.count).count { row in
        !Self.bothWays.contains(column.text(at: row)?.lowercased() ?? "")
      }
    }
    guard map.columns["passable"] == nil else { return }
    let counts = columns(Self.classNames).map { column in
      var isClosed: [String: Bool] = [:]
      return (0..<layer.count).count { row in
        guard let name = column.text(at: row) else { return false }
        let closed = isClosed[name] ?? (map.mode.passage(class: name)?.isOpen == false)
        isClosed[name] = closed
        return closed
      }
    }
    notes.unreadClasses = counts.max() ?? 0
  }

  /// A study's word on the layer with the names of the columns that are known.
  func named(_ map: StreetMap, in layer: Layer) -> StreetMap {
    guard isKnown else { return map }
    var named = map
    if let column = layer.column("oneway"), (map.columns["oneway"] ?? column.name) == column.name {
      named.columns["oneway"] = column.name
      named.values["oneway", default: [:]].merge(["F": "yes", "T": "reverse", "B": "no"]) { own, _ in own }
    }
    if map.columns["speed"] == nil, let column = layer.column("maxspeed") {
      named.columns["speed"] = column.name
    }
    return named
  }
}
