/// In which features a reader mended what.
struct MendedFeatures {
  private var closed: [Int] = []
  private var dropped: [Int] = []
  private var leftOver: [Int] = []

  mutating func add(_ mended: FeatureGeometry.Mended, feature: Int) {
    if mended.closedRing { closed.append(feature) }
    if mended.droppedRing { dropped.append(feature) }
    if mended.droppedMembers { leftOver.append(feature) }
  }

  var notes: [Layer.Note] {
    let kinds = [
      ("a ring that did not end where it began was closed", closed),
      ("a ring of fewer than four positions was left out", dropped),
      ("only the polygons (or else the lines) of a collection of several kinds were kept", leftOver),
    ]
    return kinds.filter { !$0.1.isEmpty }.map { Layer.Note($0.0, features: $0.1) }
  }
}
