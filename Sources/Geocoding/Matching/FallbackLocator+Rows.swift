/// Numbers that a hyphen joins, as Queens ("64-07") and Bogotá ("12-34") write them.
extension FallbackLocator {
  /// The door that is written just so, with a blank for the hyphen perhaps, or, where all doors of the number are told
  /// apart like this and none is the one, any of them; nil where the register's numbers say nothing about it.
  func row(_ number: ParsedAddress.Number, of doors: Range<Int>) -> Place? {
    guard let last = number.joined ?? number.behind, !register.spans.isEmpty else { return nil }
    let own = doors.filter { door in spans(of: door).contains { $0.ends(with: last) } }
    if let first = own.first {
      var place = point(first, .address)
      place.isOwnRow = true
      place.errorMeters = own.map { distance(first, $0) }.max() ?? 0
      place.isAtSeveralPlaces = place.errorMeters > Self.widestHouse
      if !place.isAtSeveralPlaces { place.errorMeters = 0 }
      return place
    }
    // What a blank puts behind it may be a floor.
    guard number.joined != nil else { return nil }
    let kinds = doors.map { spans(of: $0) }
    guard kinds.allSatisfy({ !$0.isEmpty }), kinds.contains(where: { $0.contains(where: \.isJoined) }) else {
      return nil
    }
    var place = point(doors.lowerBound, .suffix)
    place.errorMeters = doors.map { distance(doors.lowerBound, $0) }.max() ?? 0
    return place
  }

  private func spans(of address: Int) -> ContiguousArray<NumberSpan>.SubSequence {
    let spans = register.spans
    return spans[firstSpan(from: address)...].prefix { Int($0.address) == address }
  }

  /// The position of the first span of an address or those behind it.
  func firstSpan(from address: Int) -> Int {
    var low = 0
    var high = register.spans.count
    while low < high {
      let middle = (low + high) / 2
      if Int(register.spans[middle].address) < address { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
