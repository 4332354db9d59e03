import Languages
import Layers

/// Which features of a layer are one area: those of the same code, as where a school's area lies in several pieces.
package struct AreaParts {
  /// The features of each area, in the order in which the first of them come.
  package private(set) var features: [[Int]] = []
  /// nil when each code is there and stands for one area.
  package private(set) var fault: Fault?

  /// Features that cannot be one area though their codes say so, and those of no code.
  package enum Fault: Hashable {
    case noCode(feature: Int)
    /// Two features have one code and different names.
    case otherName(feature: Int, first: Int)
  }

  /// - Parameter names: nil where there is no column of names; an empty one fits to any other.
  package init(ids: [String], names: [String]?) {
    var areas: [String: Int] = [:]
    var nameOfArea: [String] = []
    for (feature, id) in ids.enumerated() {
      let name = names?[feature] ?? ""
      if id.isEmpty {
        fault = fault ?? .noCode(feature: feature)
      } else if let area = areas[id] {
        features[area].append(feature)
        if nameOfArea[area].isEmpty {
          nameOfArea[area] = name
        } else if !name.isEmpty, name != nameOfArea[area] {
          fault = fault ?? .otherName(feature: feature, first: features[area][0])
        }
      } else {
        areas[id] = features.count
        features.append([feature])
        nameOfArea.append(name)
      }
    }
  }

  package var isJoined: Bool { features.contains { $0.count > 1 } }

  package var notes: [Text] {
    let several = features.filter { $0.count > 1 }
    guard !several.isEmpty else { return [] }
    return [
      "\(count: several.count, "area") of \(.whole(several.reduce(0) { $0 + $1.count })) features: those of the same code were joined"
    ]
  }
}

extension AreaParts.Fault {
  /// - Parameter isPlan: whether the options of a command name the columns, and not the study file.
  package func error(path: String, column: String?, isPlan: Bool = false) -> FileError {
    switch self {
    case .noCode(let feature):
      FileError(
        .badData, path: path, row: feature + 1, column: column, "the code is missing",
        hint: (isPlan ? "--zone-id" : "\"id\"") + " must name a column with the code of each area")
    case .otherName(let feature, let first):
      FileError(
        .badData, path: path, row: feature + 1, column: column,
        "the feature has the code of row \(first + 1), but another name",
        hint:
          "if they are parts of one area, dissolve them by the code (QGIS: Dissolve) or give them one name; if they "
          + "are two areas, give each a code of its own")
    }
  }
}
