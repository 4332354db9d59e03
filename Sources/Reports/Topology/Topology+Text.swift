extension Topology {
  /// All arcs as text that needs no escaping anywhere: of each the first point and the steps from point to point, as packed
  /// numbers; commas between arcs.
  public var arcText: String {
    arcs.map { arc in
      var (text, last) = ("", Point(x: 0, y: 0))
      for point in arc {
        PackedNumbers.append(point.x - last.x, to: &text)
        PackedNumbers.append(point.y - last.y, to: &text)
        last = point
      }
      return text
    }.joined(separator: ",")
  }

  /// The arcs of each area as packed numbers, with commas between rings and bars between polygons.
  public var areaTexts: [String] {
    areas.map { polygons in
      polygons.map { $0.map(PackedNumbers.text).joined(separator: ",") }.joined(separator: "|")
    }
  }
}
