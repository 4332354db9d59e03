import Layers
import Studies

/// What the values of a column say about foreign origin, and the rule that this makes.
struct OriginGuess {
  /// For each code native, eu15, migrant or unknown; in the order of the codes.
  let meanings: [(code: String, meaning: String)]
  /// In words, for the reader of a table.
  let rule: String
  let reason: String

  /// nil when the values are of neither sort: native and foreign, or countries.
  init?(_ column: CategoryColumn) {
    let labels = column.labels.sorted()
    guard labels.count > 1 else { return nil }
    let foreign = labels.filter(OriginGuess.isForeign)
    if !foreign.isEmpty, labels.count <= 12 {
      meanings = labels.map { label in
        (label, ProposalWords.isUnknown(label) ? "unknown" : foreign.contains(label) ? "migrant" : "native")
      }
      rule = foreign.joined(separator: " or ")
      reason = "the values say who is foreign"
      return
    }
    // Countries: most pupils are of the country itself, which was in the European Union or is Norway.
    let counts = Dictionary(zip(column.labels, column.counts), uniquingKeysWith: { first, _ in first })
    let told = column.labels.filter { !ProposalWords.isUnknown($0) }
    let known = told.filter(Countries.before2004.contains)
    guard let home = told.max(by: { (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0) }),
      case let isNorway = ProposalWords(norway).contains(home),
      isNorway || Countries.before2004.contains(home),
      known.count + (isNorway ? 1 : 0) > 1 || labels.count > 5
    else { return nil }
    meanings = labels.map { label in
      let meaning =
        label == home
        ? "native"
        : ProposalWords.isUnknown(label)
          ? "unknown" : Countries.before2004.contains(label) ? "eu15" : "migrant"
      return (label, meaning)
    }
    rule = "nationality outside the EU-15"
    reason =
      "most are of \(home); the other members of the European Union before 2004 are eu15, all others migrant"
  }

  /// "Estrangera" and "No espanyola", but not "No estrangera".
  private static func isForeign(_ label: String) -> Bool {
    switch ProposalWords.foreign.mention(in: label) {
    case .said: true
    case .denied: false
    case nil: ProposalWords.native.mention(in: label) == .denied
    }
  }
}

private let norway =
  "norge noreg norway noruega norvegia norvege norwegen no nor norsk norwegian noruec norvegese norvegienne"
