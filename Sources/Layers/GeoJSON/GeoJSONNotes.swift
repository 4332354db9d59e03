/// What was mended in which features.
struct GeoJSONNotes {
  var general: [Layer.Note] = []
  var mended = MendedFeatures()
  var duplicates: [Int] = []

  var all: [Layer.Note] {
    let twice = Layer.Note("a property stands twice in a feature; the first was kept", features: duplicates)
    return general + mended.notes + (duplicates.isEmpty ? [] : [twice])
  }
}
