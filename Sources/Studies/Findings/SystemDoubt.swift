import DeterministicParallel
import Geography

/// That a layer lies where its coordinate reference system is not valid, or cannot be of it at all, or that it is not known
/// how this lies to others.
package struct SystemDoubt {
  package private(set) var finding: Finding?

  /// Degrees by which towns at the border of a system's area are wont to lie outside.
  private static let margin = 1.5

  /// - Parameter box: of the layer, in its own system.
  package init(_ areas: AreaLabels, _ box: BoundingBox, _ system: CRS) {
    guard !box.isEmpty else { return }
    let areDegrees = box.minX >= -180 && box.maxX <= 180 && box.minY >= -90 && box.maxY <= 90
    if areDegrees != system.isGeographic {
      finding = Finding(
        .wrongSystem, .error, dataset: areas.dataset, file: areas.path, count: 1,
        said: areDegrees
          ? "the coordinates look like degrees, not like those of \(name: system.name)"
          : "the coordinates are no degrees, but \(name: system.name) is a system of degrees",
        hint: "give the layer's own \"crs\" in the study file")
      return
    }
    finding = ShiftDoubt(box, system, dataset: areas.dataset, file: areas.path).finding
    guard let area = system.areaOfUse, let toDegrees = try? Reprojection(from: system, to: .wgs84) else {
      return
    }
    let middle = Coordinate(x: box.minX + box.width / 2, y: box.minY + box.height / 2)
    let place = toDegrees(middle)
    let margin = SystemDoubt.margin
    let isInside =
      place.map {
        $0.x >= area.minX - margin && $0.x <= area.maxX + margin && $0.y >= area.minY - margin
          && $0.y <= area.maxY + margin
      } ?? false
    guard !isInside else { return }
    finding = Finding(
      .wrongSystem, .error, dataset: areas.dataset, file: areas.path, count: 1,
      said: "the areas lie where \(name: system.code ?? system.name) (\(name: system.name)) is not valid",
      hint: "check their coordinate reference system, and whether the axes are exchanged")
  }
}
