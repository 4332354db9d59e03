import DeterministicParallel
import Foundation
import Geography
import Layers
import Routing
import Studies

/// The streets of a municipality as a layer of lines, with what its columns say:
///
/// - `length`: metres, where they are known better than drawn (steps, slopes); empty otherwise.
/// - `oneway`: whether a street is open along its line only ("yes"), against it ("reverse"), in both directions
///   ("no") or not at all ("closed"). Walkers go both ways whatever it says.
/// - `passable`: whether the street is open to the mode: "yes" or "no". An empty field is open.
/// - `speed`: kilometres per hour. Walkers and cyclists go no faster than they usually do.
/// - `level`: a number that tells bridges and what runs below them apart where their lines share a point; empty is 0.
///
/// A length or speed of 0 is as good as none. What Geofabrik's layer of roads says in its columns is read without being
/// named (see `StreetClasses`).
///
/// Streets connect where their lines share a point.
package struct StreetLayer {
  private let path: String
  private let map: StreetMap
  private let layer: Layer
  private let classes: StreetClasses

  /// Whether a file is a layer, by its ending; all else is taken for a map of OpenStreetMap.
  package static func isLayer(_ path: String) -> Bool {
    path.namesLayer
  }

  init(_ path: String, _ map: StreetMap) throws(FileError) {
    self.path = path
    layer = try Layer(contentsOf: path)
    classes = StreetClasses(layer, map)
    self.map = classes.named(map, in: layer)
  }

  func network(workers: Workers) throws(FileError) -> StreetNetwork {
    let lines = try LayerLines(inDegrees(workers: workers), mode: map.mode, path: path)
    let places = lines.places
    let openings = try openings()
    var notes = classes.notes
    let (lengths, speeds) = (try numbers("length", &notes), try numbers("speed", &notes))
    var streets = StreetLines(
      longitudes: places.x, latitudes: places.y, offsets: lines.offsets,
      openings: openings.map { openings in ContiguousArray(lines.feature.map { openings[$0] }) })
    if let lengths {
      let drawn = lines.drawn
      try check(lengths, against: drawn, of: lines)
      streets.lengths = lines.shared(lengths, drawn)
    }
    streets.speeds = speeds.map { speeds in
      ContiguousArray(
        lines.feature.map {
          map.mode == .driving || speeds[$0].isNaN ? speeds[$0] : min(speeds[$0], map.mode.usualSpeed)
        })
    }
    streets.levels = try levels().map { levels in ContiguousArray(lines.feature.map { levels[$0] }) }
    streets.hasDoors = classes.hasDoors.map { doors in ContiguousArray(lines.feature.map { doors[$0] }) }
    notes.noLines = lines.others
    streets.notes = notes
    do {
      return try StreetNetwork(streets, mode: map.mode, workers: workers)
    } catch {
      throw FileError(
        .badData, path: path, row: error.line.map { lines.feature[$0] + 1 },
        error.code == .noPassableWay ? "no street is open to \(map.mode.rawValue)" : error.hint,
        hint: error.code == .noPassableWay ? "check the column of \"passable\" and what its codes mean" : nil)
    }
  }

  private func inDegrees(workers: Workers) throws(FileError) -> Geometries {
    do {
      let named = try map.crs.map { text throws(CRSError) in try CRS(text) }
      guard let crs = named ?? layer.crs else {
        throw FileError.noCRS(
          path: path,
          hint: "add \"crs: EPSG:…\" to the streets of the study file, or --streets-crs EPSG:…")
      }
      return try Reprojection(from: crs, to: .wgs84)(layer.geometries, workers: workers)
    } catch let error as FileError {
      throw error
    } catch {
      throw FileError(.badData, path: path, "\(error)", hint: "give the CRS of the streets as EPSG:…")
    }
  }

  private func column(_ name: String) throws(FileError) -> Column? {
    guard let local = map.columns[name] else { return nil }
    guard let column = layer.column(local) else {
      throw .noColumn(local, among: layer.columns.map(\.name), path: path)
    }
    return column
  }

  /// The numbers of a column, NaN where the field is empty or 0, as many programs write what they do not know.
  private func numbers(_ name: String, _ notes: inout StreetNetwork.Notes) throws(FileError) -> [Double]? {
    guard let column = try column(name) else { return nil }
    return try (0..<layer.count).map { row throws(FileError) in
      guard let text = column.text(at: row), !text.isEmpty else { return .nan }
      guard let value = column.number(at: row), value.isFinite, value >= 0 else {
        throw FileError(
          .badData, path: path, row: row + 1, column: column.name, "the \(name) is no number above 0",
          hint: "leave it empty where it is not known")
      }
      if value == 0 {
        if !classes.isKnown { notes.zeros += 1 }
        return .nan
      }
      return value
    }
  }

  /// A number for each level, which need not be whole in the layer.
  private func levels() throws(FileError) -> [Int32]? {
    guard let column = try column("level") else { return nil }
    var numbers = [0.0: Int32(0)]
    return try (0..<layer.count).map { row throws(FileError) in
      guard let text = column.text(at: row), !text.isEmpty else { return 0 }
      guard let value = column.number(at: row), value.isFinite else {
        throw FileError(
          .badData, path: path, row: row + 1, column: column.name, "the level is no number",
          hint: "leave it empty on the ground")
      }
      let number = numbers[value] ?? Int32(numbers.count)
      numbers[value] = number
      return number
    }
  }

  /// Refuses lengths that cannot be metres of what is drawn: shorter by far, most of them longer by far, or all of them
  /// longer as Web Mercator stretches the Earth at their latitude.
  private func check(
    _ lengths: [Double], against drawn: [Double], of lines: LayerLines
  ) throws(FileError) {
    let whole = lines.sums(drawn)
    let rows = lengths.indices.filter { !lengths[$0].isNaN && whole[$0] > StreetLayer.shortest }
    let ratios = rows.map { lengths[$0] / whole[$0] }
    let column = map.columns["length"]
    let middle = ratios.sorted().dropFirst(ratios.count / 2).first ?? 1
    guard StreetLayer.likelyRatios.contains(middle) else {
      throw FileError(
        .badData, path: path, column: column,
        "the streets are \(String(format: "%.2g", middle)) times as long as they are drawn",
        hint: "lengths are in metres: convert the column, or leave it out and what is drawn counts")
    }
    let latitudes = lines.latitudes
    if isOfWebMercator(rows.map { (lengths[$0], whole[$0], latitudes[$0]) }) {
      throw FileError(
        .badData, path: path, column: column,
        "the streets are \(String(format: "%.2f", middle)) times as long as they are drawn, as where Web Mercator (EPSG:3857) is measured on its map",
        hint:
          "take lengths on the ground, which such a column (Shape__Length of ArcGIS Online) does not hold; or leave it out and what is drawn counts"
      )
    }
    guard let worst = ratios.firstIndex(where: { $0 < StreetLayer.likelyRatios.lowerBound }) else { return }
    throw FileError(
      .badData, path: path, row: rows[worst] + 1, column: column,
      "the street is less than half as long as it is drawn",
      hint: "lengths are in metres; leave the field empty where the length is not known")
  }

  /// Whether nearly all lengths are what is drawn, times what Web Mercator stretches it by: the secant of the latitude, to
  /// half a percent, as it takes the Earth for a sphere.
  private func isOfWebMercator(_ streets: [(length: Double, drawn: Double, latitude: Double)]) -> Bool {
    guard streets.count >= StreetLayer.fewest else { return false }
    let stretched = streets.count { street in
      let stretch = 1 / cos(street.latitude * .pi / 180)
      // To the metre, where lengths are whole ones.
      let slack = max(0.01 * street.drawn, 1) * stretch
      return stretch > StreetLayer.leastStretch && abs(street.length - street.drawn * stretch) <= slack
    }
    return Double(stretched) >= 0.9 * Double(streets.count)
  }

  /// Of fewer streets nobody can tell how their lengths were measured.
  private static let fewest = 3
  /// At lower latitudes the ground is hardly stretched.
  private static let leastStretch = 1.05

  /// Lines of so few metres may be drawn too long, and a slope or a flight of steps is longer than it is drawn.
  private static let shortest = 20.0
  private static let likelyRatios = 0.5...3.2

  private func openings() throws(FileError) -> [StreetLines.Opening]? {
    // A one-way street is one for vehicles.
    let oneway: [StreetLines.Opening]? =
      map.mode == .walking
      ? nil
      : try meanings("oneway", otherwise: .both) { word in
        switch word {
        case "yes", "true", "1", "forward", "ft": .forward
        case "reverse", "backward", "-1", "tf": .backward
        case "no", "false", "0", "both": .both
        case "closed": .closed
        default: nil
        }
      }
    let named = try meanings("passable", otherwise: true) { word in
      switch word {
      case "yes", "true", "1": true
      case "no", "false", "0": false
      default: nil
      }
    }
    let passable = named ?? classes.isOpen
    if passable == nil, classes.isStreet == nil { return oneway }
    return (0..<layer.count).map { row in
      let isOpen = (passable?[row] ?? true) && (classes.isStreet?[row] ?? true)
      return isOpen ? oneway?[row] ?? .both : .closed
    }
  }

  /// What each row's code means, by the study's words for it and then by `known`.
  private func meanings<Meaning>(
    _ name: String, otherwise: Meaning, _ known: (String) -> Meaning?
  ) throws(FileError) -> [Meaning]? {
    guard let column = try column(name) else { return nil }
    let values = map.values[name] ?? [:]
    return try (0..<layer.count).map { row throws(FileError) in
      guard let code = column.text(at: row)?.trimmingBlanks, !code.isEmpty else { return otherwise }
      let word = values[code] ?? code
      if word == "unknown" { return otherwise }
      guard let meaning = known(word.lowercased()) else {
        throw FileError(
          .badData, path: path, row: row + 1, column: column.name, "nothing says what this code means",
          hint: name == "oneway"
            ? "say it under \"streets\": values: {oneway: {code: yes, …}}; the words are yes, reverse, no and closed"
            : "say it under \"streets\": values: {passable: {code: yes, …}}; the words are yes and no")
      }
      return meaning
    }
  }
}
