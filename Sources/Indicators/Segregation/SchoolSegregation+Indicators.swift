import Languages
import Measures
import Segregation

extension SchoolSegregation {
  /// What pupils are sorted into when an index is taken, in the order of the road from home to school.
  public enum Setting: String, Sendable, Hashable, CaseIterable {
    /// The residential units, where a study has finer ones than its catchment areas.
    case residential
    /// The catchment areas in which they live: what the schools would be if everyone went to the area's.
    case zones
    /// The schools nearest to their homes, on foot where the study has streets.
    case nearest
    /// The schools that they attend.
    case schools

    var words: Text {
      switch self {
      case .residential: "over the residential units"
      case .zones: "over the catchment areas of the homes"
      case .nearest: "over the schools nearest to the homes"
      case .schools: "over the schools attended"
      }
    }
  }

  /// From one setting to the next.
  public enum Step: String, Sendable, Hashable, CaseIterable {
    /// From residential units to catchment areas.
    case boundaries
    /// From catchment areas to nearest schools.
    case siting
    /// From nearest schools to the schools attended.
    case choice

    public var from: Setting {
      switch self {
      case .boundaries: .residential
      case .siting: .zones
      case .choice: .nearest
      }
    }

    public var to: Setting {
      switch self {
      case .boundaries: .zones
      case .siting: .nearest
      case .choice: .schools
      }
    }

    var words: Text {
      switch self {
      case .boundaries: "what the boundaries of the catchment areas change"
      case .siting: "what the siting of the schools changes"
      case .choice: "what school choice changes"
      }
    }
  }

  /// A kind of school choice, by which the step of choice is split: by sector, and once more by leaving the area.
  public enum ChoiceKind: String, Sendable, Hashable, CaseIterable {
    case `public`, subsidised, `private`
    case unknownSector = "unknown_sector"
    case insideArea = "inside_area"
    case outsideArea = "outside_area"

    static let sectors: [ChoiceKind] = [.public, .subsidised, .private, .unknownSector]
    static let areas: [ChoiceKind] = [.insideArea, .outsideArea]

    public var words: Text {
      switch self {
      case .public: "public schools"
      case .subsidised: "subsidised schools"
      case .private: "private schools"
      case .unknownSector: "schools of unknown sector"
      case .insideArea: "schools of the own catchment area"
      case .outsideArea: "schools outside it"
      }
    }
  }

  /// The indicator of an index over a setting: `dissimilarity_schools`, `H_zones` where the index is H.
  public static func indicator(_ index: TwoGroupIndex, over setting: Setting) -> Indicator {
    Indicator(
      "\(index.tableName)_\(setting.rawValue)", "\(index.words) \(setting.words)", .index,
      isMapped: index == .dissimilarity, public: treatment(index, over: setting))
  }

  /// Its mean if the pupils were dealt to the units at random, the units' sizes kept.
  public static func expected(_ index: TwoGroupIndex, over setting: Setting) -> Indicator {
    Indicator(
      "\(index.tableName)_\(setting.rawValue)_expected",
      "\(index.words) \(setting.words), expected from random allocation", .index,
      public: treatment(index, over: setting))
  }

  /// Of many indices, each would tell a little more: one is told, and what it would be at random.
  private static func treatment(_ index: TwoGroupIndex, over setting: Setting) -> PublicTreatment? {
    switch (index, setting) {
    case (.dissimilarity, .zones): .indexOfAreas
    case (.dissimilarity, .schools): .indexOfSchools
    default: nil
    }
  }

  /// Indicator 13a and c: the index over the schools less that over the areas or residential units.
  public static func gap(_ index: TwoGroupIndex, over setting: Setting) -> Indicator {
    Indicator(
      "\(index.tableName)_gap_\(setting.rawValue)",
      "\(index.words) over the schools attended less that \(setting.words)", .difference,
      isMapped: index == .dissimilarity)
  }

  /// The same of what exceeds the random expectation, as numbers and sizes of the units differ.
  public static func excessGap(_ index: TwoGroupIndex, over setting: Setting) -> Indicator {
    Indicator(
      "\(index.tableName)_excess_gap_\(setting.rawValue)",
      "\(index.words), excess over randomness: over the schools attended less that \(setting.words)",
      .difference)
  }

  /// What a step changes: `dissimilarity_step_choice`. The steps sum to the gap.
  public static func step(_ index: TwoGroupIndex, _ step: Step) -> Indicator {
    Indicator(
      "\(index.tableName)_step_\(step.rawValue)", "\(index.words): \(step.words)", .difference,
      isMapped: index == .dissimilarity && step == .choice)
  }

  /// What a step changes of the excess over the random expectation.
  public static func excessStep(_ index: TwoGroupIndex, _ step: Step) -> Indicator {
    Indicator(
      "\(index.tableName)_excess_step_\(step.rawValue)",
      "\(index.words), excess over randomness: \(step.words)", .difference)
  }

  /// What a kind of choice adds to the step of choice. The kinds of sectors sum to it, and so do the other two.
  public static func choice(_ index: TwoGroupIndex, of kind: ChoiceKind) -> Indicator {
    Indicator(
      "\(index.tableName)_choice_\(kind.rawValue)", "\(index.words): what choosing \(kind.words) changes",
      .difference)
  }
}

extension TwoGroupIndex {
  /// The name that begins the names of its indicators.
  fileprivate var tableName: String {
    switch self {
    case .dissimilarity: "dissimilarity"
    default: id
    }
  }

  public var words: Text { Text(title) }
}
