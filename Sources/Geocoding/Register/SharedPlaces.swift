/// That addresses of many streets stand at the same points, where each ought to stand at its own house.
///
/// Coordinates that a spreadsheet has rounded make it so, and so does the middle of a town that stands for every
/// address which nobody has placed. Flats of one house share a point too, and the streets of a corner may.
package struct SharedPlaces: Sendable, Hashable {
  /// How many addresses stand at such points.
  package let addresses: Int
  /// How many such points there are.
  package let points: Int
  /// The streets of the point that has most of them.
  package let mostStreets: Int

  private struct Point {
    var addresses = 0
    var streets = 0
    /// The latest of its streets.
    var street = -1
  }

  /// No house has addresses in so many streets: in Barcelona's register the most are five.
  private static let muchShared = 8
  /// Houses with so many are rare. Where these points hold a tenth of all addresses they are no houses.
  private static let shared = 4
  private static let usualShare = 0.1
  private static let leastAddresses = 20

  /// Looks at all addresses once.
  ///
  /// - Returns: nil where all seems well, as in an empty register.
  package init?(_ register: AddressRegister) {
    var places = WordTable<Point>()
    for street in 0..<register.streetCount {
      for address in register.addresses(of: street) {
        places.update(Self.hash(register.xs[address], register.ys[address]), default: Point()) {
          $0.addresses += 1
          if $0.street != street { ($0.street, $0.streets) = (street, $0.streets + 1) }
        }
      }
    }
    let shared = places.values.filter { $0.streets >= Self.shared }
    let sharing = shared.reduce(0) { $0 + $1.addresses }
    let isUsual =
      sharing >= Self.leastAddresses && Double(sharing) >= Self.usualShare * Double(register.count)
    let told = isUsual ? shared : shared.filter { $0.streets >= Self.muchShared }
    guard let most = told.map(\.streets).max() else { return nil }
    (addresses, points, mostStreets) = (told.reduce(0) { $0 + $1.addresses }, told.count, most)
  }

  private static func hash(_ x: Double, _ y: Double) -> UInt64 {
    WordHash.finish(WordHash.finish(x.bitPattern) &+ y.bitPattern)
  }
}
