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
  /// Of a layer of lines: local column names by what they hold, one of `columnNames`. Those of Geofabrik's layer of roads
  /// need not be named.
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
  public static let columnNames = ["length", "level", "oneway", "passable", "speed"]

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
}
