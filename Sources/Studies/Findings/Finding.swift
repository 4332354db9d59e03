import Geography
import Languages

/// Something in a study's files that a data steward should look at: how often, in which rows, where on the map.
///
/// A finding names files, columns, rows and the codes of areas and schools, never a pupil.
public struct Finding: Sendable {
  public enum Severity: String, Sendable, Hashable {
    /// The study cannot be used with it, or measures would be wrong.
    case error
    /// It may be so, but it is worth a look.
    case warning
  }

  /// What is wrong; new kinds may come.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case studyFile = "study_file"
    case unreadableFile = "unreadable_file"
    case faultyRow = "faulty_row"
    case missingColumn = "missing_column"
    case mendedOnReading = "mended_on_reading"
    case missingCode = "missing_code"
    case duplicateCode = "duplicate_code"
    case repeatedRow = "repeated_row"
    case countedRows = "rows_of_several_pupils"
    case severalYears = "rows_of_several_years"
    case missingValue = "missing_value"
    case unknownCode = "unknown_code"
    case neverReferred = "never_referred_to"
    case notANumber = "not_a_number"
    case negativeNumber = "negative_number"
    case impossibleNumber = "impossible_number"
    case unknownSector = "unknown_sector"
    case unlistedValue = "unlisted_value"
    case otherList = "values_of_another_list"
    case impossibleTerm = "impossible_term"
    case stageNowhere = "stage_offered_nowhere"
    case stageNotOffered = "stage_not_offered"
    case missingSystem = "missing_crs"
    case wrongSystem = "wrong_crs"
    case unknownShift = "unknown_datum_shift"
    case fewPlaced = "few_pupils_placed"
    case fewSchoolsKnown = "few_schools_known"
    case fewMembersKnown = "few_members_known"
    case allMembers = "all_are_members"
    case alikeCodes = "codes_alike"
    case lostZeros = "lost_leading_zeros"
    case misspeltCode = "code_written_otherwise"
    case valueNowhere = "value_occurs_nowhere"
    case misspeltValue = "value_written_otherwise"
    case originCoordinates = "coordinates_0_0"
    case exchangedAxes = "exchanged_axes"
    case missingCoordinates = "missing_coordinates"
    case farAway = "far_away"
    case noPolygon = "no_polygon"
    case invalidGeometry = "invalid_geometry"
    case samePolygon = "same_polygon"
    case overlap
    case gap
    case sliver
    case zoneWithoutSchool = "zone_without_school"
    case schoolOutsideZones = "school_outside_zones"
    case schoolInOtherZone = "school_in_other_zone"
    case zoneAcrossDistricts = "zone_across_districts"
    case zoneOutsideDistricts = "zone_outside_districts"
    case capacityZero = "capacity_0_with_pupils"
    case overCapacity = "more_pupils_than_places"
    case crowdedPlace = "many_homes_at_one_place"
    case fewHomes = "few_places_for_all_homes"
    case homeAtSchool = "home_at_own_school"
    case dealtSchools = "schools_unlike_homes"
    case sharedPlaces = "many_streets_at_one_place"
    case crowdedSchools = "many_schools_at_one_place"
    case sameFile = "same_file_for_two_years"
    case fewFoundAgain = "few_pupils_found_again"
    case respeltCodes = "codes_alike_in_two_years"
    case endYears = "years_by_their_end"
    case filledDown = "filled_down"
    case renewedCodes = "codes_given_out_anew"
    case otherValues = "other_values_in_another_year"
    case otherScale = "other_scale_in_another_year"
    case lostDecimals = "lost_decimal_marks"
    case limitsApart = "limits_beyond_all_scores"
    case backwardGrades = "grades_go_backwards"
    case ambiguousDays = "days_in_either_order"
    case homeOutsideZones = "home_outside_zones"
    case noAddress = "no_address"
    case addressNotFound = "address_not_found"
    case addressDoubtful = "address_doubtful"
    case incompleteStreets = "incomplete_streets"
    case farFromStreets = "far_from_streets"
    case streetCrossing = "streets_cross_unjoined"
    case looseStreetEnd = "loose_street_end"
    case streetIsland = "street_island"
    case unreadStreets = "unread_street_column"
  }

  /// Where on the map, in the check's working CRS.
  public struct Place: Sendable {
    public enum Shape: Sendable {
      case point(Coordinate)
      case polygons([[[Coordinate]]])
    }

    public let shape: Shape
    /// The row of the file, counted from 1; nil for what is between rows.
    public var row: Int?
    /// The codes of the areas or the school in question.
    public var units: [String] = []
    /// Squared metres.
    public var area: Double?
    /// How many rows one place stands for.
    public var count = 1
    public var detail: Text?

    package init(
      shape: Shape, row: Int? = nil, units: [String] = [], area: Double? = nil, count: Int = 1,
      detail: Text? = nil
    ) {
      (self.shape, self.row, self.units) = (shape, row, units)
      (self.area, self.count, self.detail) = (area, count, detail)
    }
  }

  public let kind: Kind
  public let severity: Severity
  /// "zones", "pupils" …, or "study".
  public let dataset: String
  public let file: String
  /// As the file names it.
  public var column: String?
  public let count: Int
  /// The first ten rows, counted from 1, the header apart.
  public let rows: [Int]
  /// One sentence, without a full stop.
  public internal(set) var text: Text
  /// The same without a number of pupils, where the public may read it.
  public internal(set) var publicText: Text?
  /// What to do about it.
  public var hint: Text?
  /// Squared metres, for what has an area.
  public var area: Double?
  public var places: [Place] = []

  /// - Parameters:
  ///   - rows: counted from 0; `count` is their number where it is not given.
  ///   - publicText: the same without a number of pupils.
  package init(
    _ kind: Kind, _ severity: Severity, dataset: String, file: String, column: String? = nil,
    rows: some Collection<Int> = [], count: Int? = nil, said text: Text, toPublic publicText: Text? = nil,
    hint: Text? = nil, area: Double? = nil, places: [Place] = []
  ) {
    self.kind = kind
    self.severity = severity
    self.dataset = dataset
    self.file = file
    self.column = column
    self.count = count ?? rows.count
    self.rows = rows.prefix(10).map { $0 + 1 }
    self.text = text
    self.publicText = publicText
    self.hint = hint
    self.area = area
    self.places = places
  }
}

extension Finding {
  /// The text in English.
  public var sentence: String { text.text(in: .english) }

  /// The finding as a reader of results is told it: a sentence.
  ///
  /// - Parameter isPublic: whether the public reads it; then no number of pupils is in it.
  public func warning(isPublic: Bool = false) -> Text {
    guard !isPublic else {
      return (publicText ?? "something in \(name: file.fileName) is worth a look").capitalised
    }
    return dataset == "pupils" ? text.capitalised : "\(name: file.fileName): \(text)"
  }
}

/// A number of things, as a finding begins with: "1 school", "1,240 schools".
package func counted(_ count: Int, _ thing: String, _ things: String? = nil) -> String {
  "\(grouped(count)) \(count == 1 ? thing : things ?? thing + "s")"
}

/// Its thousands apart: 12,043.
package func grouped(_ count: Int) -> String {
  var digits = String(count)
  var position = digits.count - 3
  while position > 0 {
    digits.insert(",", at: digits.index(digits.startIndex, offsetBy: position))
    position -= 3
  }
  return digits
}

/// An area in the unit that suits it.
package func areaText(_ area: Double) -> Text {
  /// To so many places at most, of which one stands always.
  func rounded(_ value: Double, _ most: Int) -> Number {
    .decimals(value, most > 1 && abs(value * 10 - (value * 10).rounded()) < 0.05 ? 1 : most)
  }
  return switch area {
  case ..<10: "\(rounded(area, 2)) m²"
  case ..<10_000: "\(.whole(Int(area.rounded()))) m²"
  case ..<1_000_000: "\(rounded(area / 10_000, 1)) ha"
  default: "\(rounded(area / 1_000_000, 2)) km²"
  }
}

extension Collection<String> {
  /// The first few, quoted.
  package func quoted(_ limit: Int = 5) -> String {
    prefix(limit).map { "\"\($0)\"" }.joined(separator: ", ") + (count > limit ? " …" : "")
  }
}
