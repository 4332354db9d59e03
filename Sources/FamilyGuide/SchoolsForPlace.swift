import Studies

/// The schools that serve one place.
public struct SchoolsForPlace: Sendable {
  public enum Reason: String, Sendable, Hashable {
    /// It is one of the catchment area's.
    case zone
    /// It is within the distance of the city's rule.
    case within
    /// It is one of the nearest.
    case nearest
  }

  public struct School: Sendable, Hashable {
    public let id: String
    public let name: String
    public let sector: Sector?
    /// Not-a-number for a school to which no way leads.
    public let meters: Double
    public let reason: Reason
    /// The stages or grades that it offers, as the table of schools writes them; nil in a table that says none.
    public let stages: String?
  }

  /// As the register writes it; nil for a place given by coordinates.
  public let address: String?
  /// The stage or grade for which schools were asked; nil where all count.
  public let stage: String?
  /// The catchment area; nil outside all of them.
  public let zone: (id: String, name: String)?
  /// The schools of the catchment area, the nearest first.
  public let ofZone: [School]
  /// The nearest schools.
  public let nearest: [School]
  /// The schools by the city's own rule; empty when that is one of the other two lists.
  public let byRule: [School]
  public let rule: LookupRule
  /// Whether distances are ways on foot; straight lines otherwise.
  public let isWalked: Bool
}
