import Distances
import Layers
import Repeatable

/// How pupils travel; named here so that a program needs no second import to say it.
public typealias TravelMode = Distances.TravelMode

/// The street map of a study and how its pupils travel.
public struct StreetMap: Sendable, Hashable {
  public var file: String
  public var mode: TravelMode

  public init(file: String, mode: TravelMode = .walking) {
    self.file = file
    self.mode = mode
  }

  init(_ node: StudyNode) throws(FileError) {
    let entries = try node.mapping(["file", "mode"])
    guard let file = entries["file"] else { throw node.error("the key \"file\" is missing") }
    self.file = try file.text()
    mode = .walking
    if let text = entries["mode"] {
      guard let known = TravelMode(rawValue: try text.text()) else {
        throw text.error(
          "unknown mode", hint: "the modes are " + TravelMode.allCases.map(\.rawValue).joined(separator: ", ")
        )
      }
      mode = known
    }
  }

  /// The network of the ways that are open to the mode.
  ///
  /// - Throws: `FileError` when the map cannot be read, or has no such way.
  public func network(of study: StudyFile, workers: Workers = .all) throws(FileError) -> StreetNetwork {
    let path = study.resolve(file)
    do {
      return try StreetNetwork(openStreetMap: path, mode: mode, workers: workers)
    } catch {
      throw FileError(
        .badData, path: path,
        error.code == .noPassableWay ? "no way is open to \(mode.rawValue)" : "the street map cannot be read",
        hint: error.hint)
    }
  }
}

extension Study {
  /// The distances that the study asks for: along its streets when it names a street map, else straight lines.
  ///
  /// - Throws: `FileError` when the map cannot be read.
  public func distances(workers: Workers = .all) throws(FileError) -> HomeSchoolDistances {
    guard let streets = file.streets else { return try HomeSchoolDistances(straight: self, workers: workers) }
    let network = try streets.network(of: file, workers: workers)
    return try HomeSchoolDistances(self, along: network, mode: streets.mode, workers: workers)
  }
}
