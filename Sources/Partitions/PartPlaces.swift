import DeterministicParallel
import Geography
import Layers
import Studies

/// What the areas and schools are that a part names: parts that were counted on other borders, or beside other schools of
/// the same codes, do not belong together.
struct PartPlaces {
  private var texts: [PartCodes.List: [String: String]] = [:]

  init(zones: Areas, districts: Areas?, residential: Areas, schools: Schools) {
    for (list, areas) in [(.zones, zones), (.districts, districts), (.residential, residential)]
      as [(PartCodes.List, Areas?)]
    {
      guard let areas else { continue }
      for (area, id) in areas.ids.enumerated() {
        texts[list, default: [:]][id] = PartPlaces.text(of: area, in: areas.geometries)
      }
    }
    for (school, id) in schools.ids.enumerated() {
      let served = schools.served[school].map { zones.ids[Int($0)] }.sorted().joined(separator: ",")
      let place = [schools.x[school], schools.y[school]].map(PartPlaces.rounded)
      let sector = schools.sectors[school].map { "\($0)" } ?? ""
      texts[.schools, default: [:]][id] =
        "\(place) \(sector) \(served) \(schools.takesByAddress[school])"
    }
  }

  /// A digest of those that the rows of a part name.
  func digest(of columns: [Column]) -> String {
    var digest = SHA256()
    for (name, list) in PartCodes.lists.sorted(by: { $0.key < $1.key }) {
      guard case .text(let values)? = columns.first(where: { $0.name == name })?.values else { continue }
      for label in CategoryColumn(values).labels.sorted() {
        let text = "\(name) \(label) \(texts[list]?[label] ?? "")\n"
        ContiguousArray(text.utf8).withUnsafeBufferPointer { digest.update($0) }
      }
    }
    return digest.hexadecimal
  }

  /// The vertices of an area, folded to one number.
  private static func text(of area: Int, in geometries: Geometries) -> String {
    var hash = FNV1a.start
    for vertex in geometries.vertices(ofFeature: area) {
      for number in [geometries.x[vertex], geometries.y[vertex]].map(rounded) {
        hash = FNV1a.add(UInt64(bitPattern: number), to: hash)
      }
    }
    return String(hash, radix: 16)
  }

  /// To a decimetre, as the last digits of a projection are not the same on all machines.
  private static func rounded(_ length: Double) -> Int64 { Int64(exactly: (length * 10).rounded()) ?? .min }
}
