import Languages

/// A kind of measure, declared once: its name in tables, and all that is to be known of it wherever it is shown.
///
///     let residents = Indicator("pupils_resident", "Pupils who live here", .pupils, isMapped: true, public: .residents)
///     let ofGrade = repeaters.of("5è", by: "grade", "grade \(name: "5è")")
public struct Indicator: Sendable {
  /// Such as "distance_attended_mean_m"; a unit other than a plain number or share ends the name.
  public let id: String
  /// Such as "Mean distance to the school attended, m".
  public let title: Text
  public let unit: Unit
  /// Whether a map shall carry it among the properties of its areas.
  public let isMapped: Bool
  public let summation: Summation
  /// How the public may be told of it; nil where it is withheld.
  public let treatment: PublicTreatment?
  /// What of all that the indicator counts this one speaks of; nil where it speaks of all.
  public private(set) var dimension: Dimension?

  /// One of the values that data give to an indicator: the repeaters of one grade, the cost of one type.
  public struct Dimension: Sendable {
    /// What the values are of, such as "grade".
    public let by: String
    /// The value, such as "5è".
    public let of: String
    /// Such as "grade 5è"; nil where the title of the indicator says it.
    public let title: Text?
  }

  /// How the value of a whole comes from those of its parts, such as the areas of a district.
  public enum Summation: Sendable, Hashable {
    /// Values add up.
    case sum
    /// Numerators and denominators add up.
    case quotient
    /// It must be taken anew of the pupils.
    case none
  }

  /// - Parameters:
  ///   - summation: by default counts add up, shares by their parts, and nothing else does.
  ///   - treatment: left out, the public is not told.
  public init(
    _ id: String, _ title: Text, _ unit: Unit, isMapped: Bool = false, summation: Summation? = nil,
    public treatment: PublicTreatment? = nil
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.isMapped = isMapped
    self.summation = summation ?? unit.summation
    self.treatment = treatment
  }

  /// The same of one value of a dimension.
  public func of(_ value: String, by name: String, _ title: Text? = nil) -> Indicator {
    var part = self
    part.dimension = Dimension(by: name, of: value, title: title)
    return part
  }

  /// What stands above its numbers: its title, and that of the dimension's value.
  public func heading(in language: Language) -> String { fullTitle.text(in: language) }

  /// Its title, and that of the dimension's value: "Mean cost for a pupil and year, EUR · meals".
  public var fullTitle: Text { dimension?.title.map { "\(title) · \($0)" } ?? title }

  /// The name of a map's column: the id, and the dimension's value in small letters and digits.
  public var columnName: String {
    guard let value = dimension?.of else { return id }
    return "\(id)_" + String(value.lowercased().map { $0.isLetter || $0.isNumber || $0 == "." ? $0 : "_" })
  }
}

extension Indicator: Hashable {
  /// Indicators are told apart by their ids and the values of their dimensions.
  public static func == (one: Indicator, other: Indicator) -> Bool {
    one.id == other.id && one.dimension?.by == other.dimension?.by && one.dimension?.of == other.dimension?.of
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(dimension?.of)
  }
}
