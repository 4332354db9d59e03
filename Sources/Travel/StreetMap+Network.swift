import DeterministicParallel
import Layers
import Routing
import Studies

extension StreetMap {
  /// The network of the ways that are open to the mode.
  ///
  /// It is kept beside the map and loaded from there as long as neither the map nor what the study says of it
  /// changes.
  /// - Throws: `FileError` when the map cannot be read, or has no such way.
  public func network(of study: StudyFile, workers: Workers = .all) throws(FileError) -> StreetNetwork {
    try network(at: study.resolve(file), workers: workers)
  }

  /// The network of a map that is not part of a study: `file` is a path.
  public func network(workers: Workers = .all) throws(FileError) -> StreetNetwork {
    try network(at: file, workers: workers)
  }

  private func network(at path: String, workers: Workers) throws(FileError) -> StreetNetwork {
    let isLayer = StreetLayer.isLayer(path)
    let isMap = ["osm", "pbf"].contains(path.withoutPacking.fileEnding.lowercased())
    if !isLayer, !isMap { try ForeignLayer.check(path) }
    if isLayer, takesFerries {
      throw FileError(
        .badData, path: path,
        "\"ferries\" is for a map of OpenStreetMap; a layer of lines does not say what is one",
        hint: "leave it out; what is in the layer and passable counts")
    }
    if !isLayer, let setting = columns.keys.sorted().first ?? (crs == nil ? nil : "crs") {
      throw FileError(
        .badData, path: path,
        "\"\(setting)\" is for a layer of lines; a map of OpenStreetMap says it all itself",
        hint: "leave it out, or name a shapefile or GeoJSON")
    }
    guard isKept, !path.namesDatabase else { return try read(path, isLayer: isLayer, workers: workers) }
    let kept = try KeptNetwork(of: path, self)
    if let network = kept.read() { return network }
    let network = try read(path, isLayer: isLayer, workers: workers)
    kept.write(network)
    return network
  }

  private func read(_ path: String, isLayer: Bool, workers: Workers) throws(FileError) -> StreetNetwork {
    if isLayer { return try StreetLayer(path, self).network(workers: workers) }
    do {
      return try StreetNetwork(openStreetMap: path, mode: mode, ferries: takesFerries, workers: workers)
    } catch {
      let problem =
        switch error.code {
        case .noPassableWay: "no way is open to \(mode.rawValue)"
        case .noStreets: "the map holds no streets"
        case .noCoordinates: "the map does not say where its streets are"
        default: "the street map cannot be read"
        }
      throw FileError(.badData, path: path, problem, hint: error.hint)
    }
  }
}
