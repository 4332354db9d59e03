import Languages

/// The place at which so many more homes are than at any other that it must stand for those whose place is not known: the
/// middle of the town, where geocoders put what they do not find.
package struct CrowdedPlace: Sendable {
  /// The homes there, by their rows.
  package let rows: [Int]

  /// From so many homes on a place is looked at.
  private static let fewest = 10
  /// It has this share of all homes, or the lower one where there are many.
  private static let share = (few: 0.1, many: (from: 100, share: 0.01))
  /// It has so many times as many as the next one, and there are so many others.
  private static let times = 5
  private static let fewestOthers = 5

  private struct Place: Hashable {
    let x: Double
    let y: Double
  }

  /// - Parameter x: not-a-number for what has no place; `y` alike.
  /// - Returns: nil where no place stands out.
  package init?(_ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>) {
    guard CrowdedPlace.mayBe(x, y) else { return nil }
    var counts = [Place: Int]()
    var placed = 0
    for (x, y) in zip(x, y) where !x.isNaN && !y.isNaN {
      counts[Place(x: x, y: y), default: 0] += 1
      placed += 1
    }
    var (most, next) = ((place: Place(x: 0, y: 0), count: 0), 0)
    for (place, count) in counts {
      if count > most.count {
        (most, next) = ((place, count), most.count)
      } else {
        next = max(next, count)
      }
    }
    let part = Double(most.count) / Double(max(placed, 1))
    let many = CrowdedPlace.share.many
    guard most.count >= CrowdedPlace.fewest, most.count >= CrowdedPlace.times * next,
      counts.count > CrowdedPlace.fewestOthers,
      part >= CrowdedPlace.share.few || most.count >= many.from && part >= many.share
    else { return nil }
    rows = zip(x, y).enumerated().filter { $1.0 == most.place.x && $1.1 == most.place.y }.map(\.offset)
  }

  /// Whether a place may stand out: whether any of the lots into which places fall has as many homes as one must have.
  /// This spares nearly all cities the counting of each place.
  private static func mayBe(_ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>) -> Bool {
    var lots = ContiguousArray<UInt32>(repeating: 0, count: 1 << 16)
    var placed = 0
    for index in x.indices where !x[index].isNaN && !y[index].isNaN {
      // A sum with zero, as -0 and 0 are the same place.
      let mixed =
        (x[index] + 0).bitPattern &* 0x9E37_79B9_7F4A_7C15 ^ (y[index] + 0).bitPattern
        &* 0xC2B2_AE3D_27D4_EB4F
      lots[Int(truncatingIfNeeded: mixed >> 48)] += 1
      placed += 1
    }
    let least = max(Double(fewest), Double(placed) * min(share.few, share.many.share))
    return lots.contains { Double($0) >= least }
  }

  /// What there is to say of it; nothing of where it is.
  package var text: Text {
    "\(count: rows.count, "pupil") with the very same home, as where a geocoder puts what it does not find"
  }

  package static let hint: Text = "leave the coordinates of those empty whose home is not known"
}
