import DeterministicParallel

/// Finds addresses in a register, in memory and without a network.
///
/// Building one costs a pass over the street names; matching shares it between threads.
public struct Geocoder: Sendable {
  /// When an answer is taken, looked at, or refused.
  public struct Settings: Sendable, Hashable {
    /// Answers with at least this probability of being right are accepted, when the register explains the query's words
    /// as well. More than 99.98 % of what the default accepts of the development queries is right.
    public var acceptScore: Double
    /// Answers that the register less probably holds at all are refused. Measured in the same way, the default
    /// keeps 99 % of the right answers and places 0.8 % of invented streets on a house, for review.
    public var reviewPlausibility: Double
    /// Interpolated places that may be farther off than this are reviewed, however sure the street is.
    public var acceptErrorMeters: Double

    public init(acceptScore: Double = 0.975, reviewPlausibility: Double = 0.8, acceptErrorMeters: Double = 50)
    {
      self.acceptScore = acceptScore
      self.reviewPlausibility = reviewPlausibility
      self.acceptErrorMeters = acceptErrorMeters
    }
  }

  public let register: AddressRegister
  public let settings: Settings
  let index: NameIndex
  let places: PlaceNames
  let towns: NameTowns

  public init(_ register: AddressRegister, settings: Settings = Settings()) {
    self.register = register
    self.settings = settings
    index = NameIndex(register)
    places = PlaceNames(register)
    towns = NameTowns(index, register, places)
  }

  /// An answer for each query, in their order; the same with any number of workers.
  public func match(_ queries: [AddressQuery], workers: Workers = .all) -> [AddressMatch] {
    workers.map(queries.count, chunk: 256) { range in
      var matcher = Matcher(self)
      return range.map { matcher.match(queries[$0]) }
    }.flatMap { $0 }
  }

  /// The answer to one query; for many, `match(_:workers:)` is faster.
  public func match(_ query: AddressQuery) -> AddressMatch {
    var matcher = Matcher(self)
    return matcher.match(query)
  }
}
