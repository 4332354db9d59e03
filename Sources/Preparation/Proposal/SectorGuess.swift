import Layers

/// What the values of a column say about who runs a school; nil for a column that says something else.
struct SectorGuess {
  let meanings: [String: String]

  init?(_ column: CategoryColumn) {
    guard (1...12).contains(column.labels.count) else { return nil }
    let saysPublic = column.labels.contains(where: ProposalWords.publicSector.isSaid)
    var meanings = [String: String]()
    for label in column.labels { meanings[label] = SectorGuess.meaning(of: label, besidePublic: saysPublic) }
    let known = zip(column.labels, column.counts).reduce(0) { $0 + (meanings[$1.0] == nil ? 0 : $1.1) }
    guard known * 10 > column.known * 9, meanings.values.contains(where: { $0 != "unknown" }) else {
      return nil
    }
    // A code without meaning would stop the study.
    for label in column.labels where meanings[label] == nil { meanings[label] = "unknown" }
    self.meanings = meanings
  }

  /// - Parameter besidePublic: whether another code is that of public schools, so that "No concertat" is not.
  private static func meaning(of label: String, besidePublic: Bool) -> String? {
    let subsidised = ProposalWords.subsidisedSector.mention(in: label)
    let isPublic = ProposalWords.publicSector.mention(in: label)
    let isPrivate = ProposalWords.privateSector.mention(in: label)
    if subsidised == .said { return "subsidised" }
    if isPublic == .said { return "public" }
    if isPrivate == .said || isPublic == .denied || (subsidised == .denied && besidePublic) {
      return "private"
    }
    if isPrivate == .denied { return "public" }
    return ProposalWords.isUnknown(label) ? "unknown" : nil
  }
}
