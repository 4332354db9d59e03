/// Addresses that stand for several numbers.
extension FallbackLocator {
  /// The address whose numbers hold this one behind their first ("36-42"). Where addresses far apart do, nobody knows
  /// which it is.
  func inOwnSpan(_ number: Int32, in range: Range<Int>) -> Place? {
    let spans = register.spans
    guard !spans.isEmpty else { return nil }
    var low = firstSpan(from: range.lowerBound)
    var place: Place?
    while low < spans.count, case let address = Int(spans[low].address), address < range.upperBound {
      defer { low += 1 }
      guard spans[low].holds(number) else { continue }
      guard let found = place, let first = found.address else {
        place = point(address, .range)
        place?.isInOwnSpan = true
        continue
      }
      let meters = distance(first, address)
      if meters > max(Self.widestHouse, found.errorMeters) {
        place?.errorMeters = meters
        place?.isAtSeveralPlaces = true
      }
    }
    return place
  }
}
