import Geography
import Languages

/// That a layer lies where its coordinate reference system is not valid, or cannot be of it at all, or that it is not known
/// how this lies to others.
package struct SystemDoubt {
  package private(set) var finding: Finding?

  /// - Parameter box: of the layer, in its own system.
  package init(_ areas: AreaLabels, _ box: BoundingBox, _ system: CRS) {
    guard !box.isEmpty else { return }
    let areDegrees = box.minX >= -180 && box.maxX <= 180 && box.minY >= -90 && box.maxY <= 90
    if areDegrees != system.isGeographic {
      let text: Text =
        areDegrees
        ? "the coordinates look like degrees, not like those of \(name: system.name)"
        : "the coordinates are no degrees, but \(name: system.name) is a system of degrees"
      finding = Finding(
        .wrongSystem, .error, dataset: areas.dataset, file: areas.path, count: 1, said: text, toPublic: text,
        hint: "give the layer's own \"crs\" in the study file")
      return
    }
    finding = ShiftDoubt(box, system, dataset: areas.dataset, file: areas.path).finding
    let code = system.code ?? system.name
    let severity: Finding.Severity
    let text: Text
    switch system.use(at: box.middle) {
    case .usual: return
    // Lengths are right there; that it is not known how the system lies to others matters more.
    case .beside where finding != nil: return
    case .beside:
      severity = .warning
      text = "the areas lie beside where \(name: code) (\(name: system.name)) is meant to be used"
    case .nowhere:
      severity = .error
      text = "the areas lie where \(name: code) (\(name: system.name)) is not valid"
    }
    finding = Finding(
      .wrongSystem, severity, dataset: areas.dataset, file: areas.path, count: 1, said: text, toPublic: text,
      hint: "check their coordinate reference system, and whether the axes are exchanged")
  }
}
