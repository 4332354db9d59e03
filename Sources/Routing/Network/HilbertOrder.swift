/// An order of places in which neighbours on the ground are mostly neighbours in memory.
enum HilbertOrder {
  static func sorted(
    _ places: [Int], longitudes: ContiguousArray<Int32>, latitudes: ContiguousArray<Int32>
  ) -> [Int] {
    // The upper 16 bits of a coordinate part the Earth into cells of 730 m: too coarse for a city, so the
    // curve is laid over the extent of the places.
    guard let first = places.first else { return [] }
    var low = (x: longitudes[first], y: latitudes[first])
    var high = low
    for place in places {
      low = (min(low.x, longitudes[place]), min(low.y, latitudes[place]))
      high = (max(high.x, longitudes[place]), max(high.y, latitudes[place]))
    }
    let extent = max(Int(high.x) - Int(low.x), Int(high.y) - Int(low.y), 1)
    func cell(_ value: Int32, _ low: Int32) -> UInt32 { UInt32((Int(value) - Int(low)) * 0xFFFF / extent) }
    let keys = places.map { place in
      let position = position(cell(longitudes[place], low.x), cell(latitudes[place], low.y))
      return UInt64(position) << 32 | UInt64(place)
    }
    return keys.sorted().map { Int($0 & 0xFFFF_FFFF) }
  }

  /// How far along the curve of order 16 a cell lies (Hilbert 1891; the quadrant rotation of Warren,
  /// Hacker's Delight, chapter 16).
  private static func position(_ column: UInt32, _ row: UInt32) -> UInt32 {
    var (x, y) = (column, row)
    var position: UInt32 = 0
    var side: UInt32 = 1 << 15
    while side > 0 {
      let right: UInt32 = x & side > 0 ? 1 : 0
      let upper: UInt32 = y & side > 0 ? 1 : 0
      position += side &* side &* ((3 * right) ^ upper)
      if upper == 0 {
        if right == 1 { (x, y) = (0xFFFF - x, 0xFFFF - y) }
        swap(&x, &y)
      }
      side >>= 1
    }
    return position
  }
}
