/// What lengths of ways and borders may be given: no way is longer than half the Earth is around.
enum WayLimit {
  static let metres = 0.0...20_000_000
  /// Behind the name of the option.
  static let words = "is from 0 to 20,000,000 metres"
}
