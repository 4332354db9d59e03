import DeterministicParallel
import Layers
import Routing

/// How pupils travel; named here so that a program needs no second import to say it.
public typealias TravelMode = Routing.TravelMode

/// What a search makes as small as possible.
public typealias TravelCost = Routing.TravelCost

/// The street map of a study and how its pupils travel.
public struct StreetMap: Sendable, Hashable {
  /// A map of OpenStreetMap, or a layer of lines; see `StreetLayer`.
  public var file: String
  public var mode: TravelMode
  /// Of a layer of lines: local column names by what they hold, one of `columnNames`.
  public var columns: [String: String]
  /// Of a layer of lines: for each of these what its local codes mean.
  public var values: [String: [String: String]]
  /// Of a layer of lines that does not say its own.
  public var crs: String?
  /// Whether ferries are part of the way; else they are left out and counted.
  public var takesFerries = false
  /// Whether the network is kept beside the map, ready to use.
  public var isKept = true

  /// What columns of a layer of lines may be named.
  public static let columnNames = ["length", "oneway", "passable", "speed"]

  public init(
    file: String, mode: TravelMode = .walking, columns: [String: String] = [:],
    values: [String: [String: String]] = [:], crs: String? = nil
  ) {
    self.file = file
    self.mode = mode
    self.columns = columns
    self.values = values
    self.crs = crs
  }

  init(_ node: StudyNode) throws(FileError) {
    let entries = try node.mapping(StudyKeys.streets)
    guard let file = entries["file"] else { throw node.error("the key \"file\" is missing") }
    self.init(
      file: try file.text(), mode: entries.read("mode", TravelMode.init(node:)) ?? .walking,
      crs: entries.text("crs"))
    takesFerries = entries.flag("ferries") ?? false
    for (name, column) in try entries["columns"]?.mapping(Self.columnNames) ?? [:] {
      columns[name] = try column.text()
    }
    for (name, meanings) in try entries["values"]?.mapping(["oneway", "passable"]) ?? [:] {
      values[name] = try meanings.renaming()
    }
  }

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
    guard isKept else { return try read(path, isLayer: isLayer, workers: workers) }
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
