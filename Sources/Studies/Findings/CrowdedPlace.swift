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
  package init?(_ x: some RandomAccessCollection<Double>, _ y: some RandomAccessCollection<Double>) {
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

  /// What there is to say of it; nothing of where it is.
  package var text: Text {
    "\(count: rows.count, "pupil") with the very same home, as where a geocoder puts what it does not find"
  }

  package static let hint = "leave the coordinates of those empty whose home is not known"
}
