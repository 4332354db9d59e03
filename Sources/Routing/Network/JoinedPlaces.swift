/// The places of a layer's points, where those within a few centimetres of each other are one.
///
/// Layers that were drawn, reprojected or cut by different hands meet in points that differ in the last digits; to
/// round them would still part two that lie at both sides of a half.
struct JoinedPlaces {
  /// In units of a degree's ten-millionth, which is a centimetre of latitude and less of longitude.
  static let reach: Int32 = 5

  private(set) var longitudes: ContiguousArray<Int32> = []
  private(set) var latitudes: ContiguousArray<Int32> = []
  private var levels: ContiguousArray<Int32> = []
  /// By square of the reach's side the last of its places, and for each place the one before it there.
  private var squares: [SIMD2<Int32>: Int32] = [:]
  private var others: ContiguousArray<Int32> = []

  init(capacity: Int) { squares.reserveCapacity(capacity) }

  /// The nearest place within reach on a level; the first of those that are equally near, and a new one where there is none.
  mutating func place(_ x: Int32, _ y: Int32, level: Int32) -> Int32 {
    let square = SIMD2(x.flooredDivision(by: Self.reach), y.flooredDivision(by: Self.reach))
    var best: (squared: Int64, place: Int32) = (Int64(Self.reach) * Int64(Self.reach) + 1, -1)
    for column in square.x - 1...square.x + 1 {
      for row in square.y - 1...square.y + 1 {
        var next = squares[SIMD2(column, row)] ?? -1
        while next >= 0 {
          let (east, north) = (
            Int64(longitudes[Int(next)]) - Int64(x), Int64(latitudes[Int(next)]) - Int64(y)
          )
          let squared = east * east + north * north
          let isNearer = squared < best.squared || squared == best.squared && next < best.place
          if isNearer, levels[Int(next)] == level { best = (squared, next) }
          next = others[Int(next)]
        }
      }
    }
    if best.place >= 0 { return best.place }
    let place = Int32(longitudes.count)
    longitudes.append(x)
    latitudes.append(y)
    levels.append(level)
    others.append(squares.updateValue(place, forKey: square) ?? -1)
    return place
  }
}

extension Int32 {
  fileprivate func flooredDivision(by divisor: Int32) -> Int32 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
