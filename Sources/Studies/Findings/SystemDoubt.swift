import Geography

/// That a layer lies where its coordinate reference system is not valid, or cannot be of it at all, or that it is not known
/// how this lies to others.
package struct SystemDoubt {
  package private(set) var finding: Finding?

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
    guard !system.isUsed(at: box.middle) else { return }
    finding = Finding(
      .wrongSystem, .error, dataset: areas.dataset, file: areas.path, count: 1,
      said: "the areas lie where \(name: system.code ?? system.name) (\(name: system.name)) is not valid",
      hint: "check their coordinate reference system, and whether the axes are exchanged")
  }
}
