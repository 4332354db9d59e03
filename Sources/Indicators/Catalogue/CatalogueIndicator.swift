import Languages
import Measures
import Studies

/// One indicator of the catalogue: what it says of itself, what it needs, and the measures that belong to it.
///
/// Numbers 1 to 21 are those of the ECASS catalogue (Barcelona, Milano, Oslo).
public struct CatalogueIndicator: Sendable {
  public let number: Int
  /// The name under which a table says that it is not available.
  public let id: String
  public let dimension: Dimension
  public let name: Text
  /// In one sentence, with the formula.
  public let definition: Text
  public let unit: Text
  /// All that must be there; of a list of lists, one of each inner list is enough.
  public let needs: [[Need]]
  /// The measures that belong to it.
  public let measures: [Indicator]
  /// The groups for which they do; empty for all of them.
  public let groups: Set<String>
  /// Halves that may be missing where the indicator as a whole is there.
  let parts: [Part]

  /// The dimension to which an indicator belongs.
  public enum Dimension: String, Sendable, Hashable, CaseIterable {
    case access, supply, segregation, mobility, results

    public var name: Text {
      switch self {
      case .access: "Access"
      case .supply: "Characteristics of school supply"
      case .segregation: "School segregation"
      case .mobility: "Mobility"
      case .results: "Results"
      }
    }
  }

  /// A half of an indicator that needs more than the other half.
  struct Part: Sendable {
    let id: String
    let title: Text
    let needs: [[Need]]
  }

  init(
    _ number: Int, _ id: String, _ dimension: Dimension, _ name: Text, definition: Text, unit: Text,
    needs: [[Need]] = [], measures: [Indicator], of groups: Set<String> = [], parts: [Part] = []
  ) {
    (self.number, self.id, self.dimension) = (number, id, dimension)
    (self.name, self.definition, self.unit) = (name, definition, unit)
    (self.needs, self.measures, self.groups, self.parts) = (needs, measures, groups, parts)
  }

  /// Whether a measure of a group belongs to the indicator, or says that it is not available.
  public func covers(_ measure: Indicator, group: String) -> Bool {
    if measure.id == id || parts.contains(where: { $0.id == measure.id }) { return true }
    return (groups.isEmpty || groups.contains(group)) && measures.contains { $0.id == measure.id }
  }

  /// What a study lacks for the indicator; empty when it can be computed.
  ///
  /// - Parameter before: the study of the year before, where there is one.
  public func missing(in study: Study, before: Study?) -> [Need] { study.lacks(needs, before: before) }
}
