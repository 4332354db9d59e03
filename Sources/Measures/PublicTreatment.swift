/// How a measure is made fit for the public, by what it is made of.
///
/// A measure without one is not published: what could be combined with others in ways nobody has thought through stays
/// at home. Of two measures that tell the same number of pupils, each of another denominator, one only has a treatment,
/// since their steps together are finer than each: retention and not inflow, for whom the school was the first choice
/// and not who got it, the sectors of the residents and not of the enrolled.
public enum PublicTreatment: Sendable, Hashable {
  /// The pupils who live in an area, exact where counts allow it.
  case residents
  /// The members of a group, or the unknown, among them: exact where counts allow it.
  case composition, unknownComposition
  /// A share of the pupils who live in an area, told so roughly that the pupils behind it cannot be counted.
  case coarsenedShare(Source = .pupils)
  /// The same of those who have at most so much of something of which measures tell quantiles, too. A quantile below the
  /// limit tells that so many are within it, and may narrow the share.
  case coarsenedShareWithin(Double, quantiles: [String])
  /// A mean over the pupils who live in an area.
  case mean(Source = .pupils)
  /// What a share of the pupils who live in an area do not exceed, in steps, as it may be one pupil's own; only where enough
  /// pupils lie on both sides of it.
  case quantile(Double)
  /// A share of pupils by the schools of an area, rough, for areas of several schools.
  case coarsenedShareOfSchools
  /// The same, where another measure tells as good as exactly what it is of the city.
  case coarsenedShareOfDistrictSchools
  /// Something of the pupils or staff of an area's schools that is told of several schools together.
  case schools
  /// Something of which each school has one, told of several schools together. What single schools have is in the
  /// measure of the name, or in the measure itself.
  case eachSchool(valuesIn: String? = nil)
  /// A share of the city's schools: of a few it would label each. Classes of them are told together or not at all.
  case shareOfCitySchools
  /// A share of what the city's schools have; the share of these schools is in the measure of the name.
  case shareOfCityPlaces(of: String)
  /// An index of segregation of the city, in steps, of groups that are not small.
  case indexOfAreas, indexOfSchools

  /// Whose numbers a value rests on.
  public enum Source: Sendable, Hashable {
    case pupils
    /// Pupils of this year and of the year before.
    case pupilsOfTwoYears
    /// Pupils, and where the borders between the areas run.
    case pupilsAndBorders
  }

  /// nil where the value does not rest on single pupils who live in an area.
  public var source: Source? {
    switch self {
    case .coarsenedShare(let source), .mean(let source): source
    case .coarsenedShareWithin, .quantile: .pupils
    case .residents, .composition, .unknownComposition, .coarsenedShareOfSchools,
      .coarsenedShareOfDistrictSchools,
      .schools, .eachSchool, .shareOfCitySchools, .shareOfCityPlaces, .indexOfAreas, .indexOfSchools:
      nil
    }
  }

  /// Whether the value is rounded so far that the change of one pupil may move it by much or not at all.
  public var isToldInSteps: Bool {
    switch self {
    case .coarsenedShare, .coarsenedShareWithin, .coarsenedShareOfSchools, .coarsenedShareOfDistrictSchools,
      .quantile, .indexOfAreas, .indexOfSchools:
      true
    case .residents, .composition, .unknownComposition, .mean, .schools, .eachSchool, .shareOfCitySchools,
      .shareOfCityPlaces:
      false
    }
  }

  /// Whether the pupils who live in the areas are counted or compared in it, which has a protection of its own when
  /// several plans are published.
  public var isOfResidents: Bool {
    switch self {
    case .residents, .composition, .unknownComposition, .indexOfAreas: true
    case .coarsenedShare, .coarsenedShareWithin, .mean, .quantile, .coarsenedShareOfSchools,
      .coarsenedShareOfDistrictSchools, .schools, .eachSchool, .shareOfCitySchools, .shareOfCityPlaces,
      .indexOfSchools:
      false
    }
  }
}
