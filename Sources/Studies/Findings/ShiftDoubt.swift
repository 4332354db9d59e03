import Geocoding
import Geography
import Languages

/// That nobody can say how the system of some places lies to others: PROJ knows no datum shift, and the file gives none.
package struct ShiftDoubt {
  package let finding: Finding?

  /// - Parameter register: one of whose places stands for all.
  package init(_ register: RegisterFile, file: String) {
    let addresses = register.register
    let first = (0..<addresses.streetCount).lazy.compactMap { street in
      addresses.addresses(of: street).first.map { addresses.address($0, of: street) }
    }.first
    let toOwn = try? Reprojection(from: register.crs, to: register.ownCRS)
    let place = first.flatMap { toOwn?(Coordinate(x: $0.x, y: $0.y)) }
    self.init(
      place.map { BoundingBox([$0.x], [$0.y]) } ?? BoundingBox(), register.ownCRS, dataset: "register",
      file: file)
  }

  /// - Parameter box: of the places, in their own system.
  package init(_ box: BoundingBox, _ system: CRS, dataset: String, file: String) {
    guard !box.isEmpty, !system.hasKnownShift(at: box.middle) else {
      finding = nil
      return
    }
    let text: Text =
      "it is not known how \(name: system.name) lies to WGS 84: beside data in other systems, such as a map of OpenStreetMap, all places may be some hundred metres off"
    finding = Finding(
      .unknownShift, .warning, dataset: dataset, file: file, count: 1, said: text, toPublic: text,
      hint:
        "give the layer's own \"crs\" in the study file as a PROJ string with +towgs84, whose numbers the national mapping agency publishes"
    )
  }
}
