import Indicators
import Measures

/// How a measure is made fit for the public, by what it is made of.
///
/// What is not named here is not published: a measure that could be combined with others in ways nobody has thought
/// through stays at home.
enum PublicTreatment {
  /// The pupils who live in an area, exact where counts allow it.
  case residents
  /// The members of a group, or the unknown, among them: exact where counts allow it.
  case composition, unknownComposition
  /// A share of the pupils who live in an area, told so roughly that the pupils behind it cannot be counted.
  case roughShare
  /// A mean or quantile over the pupils who live in an area.
  case mean
  /// A share of pupils by the schools of an area, rough, for areas of several schools.
  case roughShareOfSchools
  /// The same, where another measure tells as good as exactly what it is of the city.
  case roughShareOfDistrictSchools
  /// Something of the schools of an area that is told of several of them together.
  case schools
  /// The same, but of the whole city only: of a few schools it would label each.
  case schoolsOfCity
  /// An index of segregation of the city, in steps, of groups that are not small.
  case indexOfAreas, indexOfSchools

  /// Of two measures that tell the same number of pupils, each of another denominator, one only is published, since
  /// their steps together are finer than each: retention and not inflow, for whom the school was the first choice
  /// and not who got it, the sectors of the residents and not of the enrolled.
  init?(_ indicator: Indicator, isOwn: (String) -> PublicTreatment?) {
    let id = indicator.id
    func begins(_ names: String...) -> Bool { names.contains { id.hasPrefix($0) } }
    func ends(_ names: String...) -> Bool { names.contains { id.hasSuffix($0) } }
    switch id {
    case Composition.residents.id: self = .residents
    case Composition.residentShare.id: self = .composition
    case Composition.unknown.id: self = .unknownComposition
    case "sector_public_resident", "retention", "low_performance_resident", "high_performance_resident",
      "repeaters_resident", "persistent_absence_resident", "dropout", "dropout_unknown_destination",
      "transition_public_out", "distance_attended_within_1km":
      self = .roughShare
    case "distance_attended_mean_m", "distance_attended_median_m", "distance_attended_p90_m",
      "distance_nearest_mean_m", "distance_assigned_mean_m", "distance_excess_mean_m", "detour_factor",
      "absence_resident":
      self = .mean
    case "first_choice_share": self = .roughShareOfSchools
    case Composition.enrolledShare.id: self = .roughShareOfDistrictSchools
    case "demand", "support_fte_per_100_pupils", "support_fte_share", "experience_mean_years",
      "experienced_share", "new_teachers_share", "new_teachers_schools_mean":
      self = .schools
    case "low_performance_schools", "high_performance_schools", "new_teachers_schools_above":
      self = .schoolsOfCity
    default:
      if let treatment = isOwn(id) {
        self = treatment
      } else if begins("cost_"), !ends("_public", "_subsidised", "_private") {
        // By sector there would be areas of one school.
        self = .schools
      } else if begins("demand_schools_", "demand_places_", "first_choice_schools_") {
        self = .schoolsOfCity
      } else if SchoolSegregation.tellsDissimilarity(id, over: .zones) {
        self = .indexOfAreas
      } else if SchoolSegregation.tellsDissimilarity(id, over: .schools) {
        self = .indexOfSchools
      } else {
        return nil
      }
    }
  }
}

extension SchoolSegregation {
  /// Of many indices, each would tell a little more: this one is told, and what it would be at random.
  fileprivate static func tellsDissimilarity(_ id: String, over setting: Setting) -> Bool {
    id == indicator(.dissimilarity, over: setting).id || id == expected(.dissimilarity, over: setting).id
  }
}
