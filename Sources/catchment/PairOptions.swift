import ArgumentParser
import DeterministicParallel
import Foundation
import Layers
import Studies
import Travel

/// Distances between any places, pair by pair.
struct PairOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Give what lies between the two places of each row of this CSV, in place of a study's distances: a row for each, "
        + "with --output. No study is needed.", valueName: "file"))
  var pairs: String?

  @Option(
    help: ArgumentHelp(
      "The columns of the origins' and the destinations' coordinates, in degrees or in --crs; by default "
        + "\(PlacePairs.usualColumns.joined(separator: ",")).", valueName: "x,y,x,y"))
  var pairColumns: NameList?

  func validate() throws {
    if let pairColumns, pairs == nil || pairColumns.names.count != 4 {
      throw ValidationError(
        "--pair-columns names four columns of --pairs: of the origins x and y, and of the destinations.")
    }
  }

  /// Reads the pairs and writes what lies between them.
  ///
  /// - Parameter map: nil for straight lines.
  func write(
    along map: StreetMap?, from source: StudySource, minimizing cost: TravelCost, to table: TableOutput,
    terminal: Terminal, workers: Workers
  ) throws {
    guard let pairs else { return }
    let inputs = [pairs, map?.file].compactMap { $0 }
    try OutputFile.check([table.output], inputs: inputs, overwrite: table.overwrite)
    terminal.progress("reading the pairs")
    let places = try PlacePairs(
      pairs, columns: pairColumns?.names ?? PlacePairs.usualColumns, crs: source.crs,
      decimalComma: source.decimalComma, workers: workers)
    let distances: PairDistances
    if let map {
      terminal.progress("reading the streets")
      let network = try map.network(workers: workers)
      terminal.progress("searching the streets")
      distances = PairDistances(places, along: network, minimizing: cost, workers: workers)
    } else {
      distances = PairDistances(straight: places, workers: workers)
    }
    terminal.clear()
    if let map, distances.isOffTheMap {
      throw FileError(
        .badData, path: map.file, "no place of the pairs lies near a street of this map",
        hint: "is it the map of another city, or are the coordinates of another system (--crs)?")
    }
    try table.write { writer throws(FileError) in try distances.write(to: writer) }
    if let doubt = places.shiftDoubt { terminal.warn(of: doubt) }
    for doubt in places.doubts + [distances.doubt].compactMap({ $0 }) { terminal.say("warning: \(doubt)") }
    terminal.say("pairs: \(places.count), method: \(distances.method)")
    distances.mapNotes.forEach(terminal.note)
    for (reason, count) in distances.unreached { terminal.say("without a distance: \(count) – \(reason)") }
  }
}
