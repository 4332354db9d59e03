import DeterministicParallel
import Geography
import Languages
import Layers
import Routing
import Studies
import Travel

/// Looks at the street map: whether it can be read, whether it is whole, and whether it reaches the schools and homes.
struct StreetCheck {
  private(set) var findings: [Finding] = []
  private let path: String
  private let workers: Workers
  private var index: StreetIndex?

  /// - Parameter working: the CRS of the places of findings; nil where it is not known.
  init(_ map: StreetMap, path: String, in working: CRS?, workers: Workers) {
    (self.path, self.workers) = (path, workers)
    var map = map
    // Who only looks leaves no files behind.
    (map.file, map.isKept) = (path, false)
    do throws(FileError) {
      let network = try map.network(workers: workers)
      index = StreetIndex(network)
      addNotes(network.notes)
      if StreetLayer.isLayer(path) {
        addLooseStreets(LooseStreets(network), in: working)
      } else {
        addTouching(LooseStreets.touchingEnds(network), in: working)
      }
    } catch {
      findings.append(Finding(unreadable: error, dataset: "streets"))
    }
  }

  private mutating func addNotes(_ notes: StreetNetwork.Notes) {
    let missing = notes.missingPoints
    if missing > 0 {
      findings.append(
        Finding(
          .incompleteStreets, .warning, dataset: "streets", file: path, count: missing,
          said:
            "\(count: missing, "point") of streets are not on the map, which cuts these streets off there",
          hint:
            "streets that cross the rim of an extract are cut; elsewhere, download whole ways with their nodes"
        ))
    }
    if notes.missingBorders > 0 {
      findings.append(
        Finding(
          .incompleteStreets, .warning, dataset: "streets", file: path, count: notes.missingBorders,
          said: "\(count: notes.missingBorders, "border") of squares are not on the map",
          hint: "download relations with their members"))
    }
    addUnread(
      notes.unreadDirections,
      one: "{0} street has a direction in a column that is not named",
      many: "{0} streets have a direction in a column that is not named",
      hint:
        "without it all are open both ways: name the column as \"oneway\" under \"columns\" of \"streets\"")
    addUnread(
      notes.unreadClasses,
      one: "{0} street is of a class that is usually closed, as motorways are to walkers",
      many: "{0} streets are of a class that is usually closed, as motorways are to walkers",
      hint:
        "without the column all are open: name it as \"passable\" under \"columns\" of \"streets\", and the codes under \"values\""
    )
  }

  /// Of a layer: streets of which a column says something that nobody has asked for.
  private mutating func addUnread(_ count: Int, one: String, many: String, hint: Text) {
    guard count > 0 else { return }
    findings.append(
      Finding(
        .unreadStreets, .warning, dataset: "streets", file: path, count: count,
        said: .counted(count, one: one, many: many), hint: hint))
  }

  /// Of a layer: where streets look as if they met and do not.
  private mutating func addLooseStreets(_ loose: LooseStreets, in working: CRS?) {
    if !loose.ends.isEmpty {
      let widest = loose.ends.map(\.gap).max() ?? 0
      findings.append(
        Finding(
          .looseStreetEnd, .warning, dataset: "streets", file: path, count: loose.ends.count,
          said:
            "\(count: loose.ends.count, "street ends", "streets end") up to \(.decimals(widest, 1)) m short of another one, which nothing joins there",
          hint:
            "where one can walk through, draw the line to the other street; see their places with --output",
          places: places(
            loose.ends.map { ($0.longitude, $0.latitude) }, in: working,
            details: loose.ends.map { "\(.decimals($0.gap, 2)) m" })))
    }
    if !loose.crossings.isEmpty {
      findings.append(
        Finding(
          .streetCrossing, .warning, dataset: "streets", file: path, count: loose.crossings.count,
          said:
            "\(count: loose.crossings.count, "place") where streets cross without a common vertex, as at a bridge, so that nothing joins them there",
          hint:
            "where one can turn, give both lines a vertex there (QGIS: Split with lines); see the places with --output",
          places: places(
            loose.crossings.map { ($0.longitude, $0.latitude) }, in: working,
            details: loose.crossings.map { _ in "crossing" })))
    }
    if !loose.islands.isEmpty {
      findings.append(
        Finding(
          .streetIsland, .warning, dataset: "streets", file: path, count: loose.islands.count,
          said:
            "\(count: loose.islands.count, "part") of the streets that nothing joins to the others, the longest of \(.whole(Int(loose.islands[0].length.rounded()))) m",
          hint: "there is no way to or from them; see their places with --output",
          places: places(
            loose.islands.map { ($0.longitude, $0.latitude) }, in: working,
            details: loose.islands.map { "\(.whole(Int($0.length.rounded()))) m of streets" })))
    }
  }

  /// Of a map of OpenStreetMap: streets that are drawn to another one and share no node with it.
  private mutating func addTouching(_ ends: [LooseStreets.End], in working: CRS?) {
    guard !ends.isEmpty else { return }
    findings.append(
      Finding(
        .looseStreetEnd, .warning, dataset: "streets", file: path, count: ends.count,
        said:
          "\(count: ends.count, "street ends", "streets end") on another one without a common node, so that nothing joins them there",
        hint:
          "where one can walk through, give both streets one node there, best in OpenStreetMap itself; see their places with --output",
        places: places(
          ends.map { ($0.longitude, $0.latitude) }, in: working,
          details: ends.map { "\(.decimals($0.gap, 2)) m" })))
  }

  private func places(
    _ degrees: [(Double, Double)], in working: CRS?, details: [Text]
  ) -> [Finding.Place] {
    guard let working, let toWorking = try? Reprojection(from: .wgs84, to: working) else { return [] }
    let (x, y) = toWorking(
      ContiguousArray(degrees.map(\.0)), ContiguousArray(degrees.map(\.1)), workers: workers)
    return x.indices.map { index in
      var place = Finding.Place(shape: .point(Coordinate(x: x[index], y: y[index])))
      place.detail = details[index]
      return place
    }
  }

  /// Counts the rows of a table that no street is near.
  ///
  /// - Parameters:
  ///   - x: in the working CRS, not-a-number for what has no place; `y` alike.
  ///   - thing: what a row is.
  mutating func check(
    _ table: CheckedTable, _ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>, in working: CRS,
    thing: String
  ) {
    guard let index, let toDegrees = try? Reprojection(from: working, to: .wgs84) else { return }
    let (longitudes, latitudes) = toDegrees(x, y, workers: workers)
    let limit = StreetAccess.usualLimit
    let points = index.snap(longitudes: longitudes, latitudes: latitudes, within: limit, workers: workers)
    let placed = longitudes.indices.filter { !longitudes[$0].isNaN }
    let far = placed.filter { !points.isSnapped($0) }
    guard !far.isEmpty else { return }
    findings.append(
      Finding(
        .farFromStreets, far.count == placed.count ? .error : .warning, dataset: table.dataset,
        file: table.path, rows: far,
        said:
          "\(count: far.count, thing) of \(.whole(placed.count)) more than \(.whole(Int(limit))) m from any street of \(name: path.fileName)",
        hint: far.count == placed.count
          ? "is it the map of another city?"
          : "is the map a part of the city only? They have no way to school"))
  }
}
