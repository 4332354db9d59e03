/// Makes an answer of ranked entries: the candidates, how sure the first is, and what is wrong with it.
struct Judge {
  let register: AddressRegister
  let index: NameIndex
  let places: PlaceNames
  let locator: FallbackLocator
  let settings: Geocoder.Settings

  /// A street of the same name in another city is meant as well unless the ranking puts it so far behind.
  private static let openLead = 0.12
  /// Two places nearer than this are one home.
  static let samePlace = 25.0

  /// - Parameters:
  ///   - beginnings: those of names too long to be proposed, which all that is asked for is the beginning of.
  ///   - isExplained: whether the register explains the words of the query well enough for the first entry to be accepted.
  func judge(
    _ entries: ContiguousArray<Ranking.Entry>, beginnings: ContiguousArray<Ranking.Entry>,
    reading: ParsedAddress, bestTrigramScore: Float,
    isExplained: Bool
  ) -> AddressMatch {
    let rivals = distinct(entries)
    guard let first = rivals.first else { return refused(evidence: nil) }
    let lead = rivals.count > 1 ? first.total - rivals[1].total : 1
    let evidence = evidence(first, entries, reading, lead: lead, bestTrigramScore: bestTrigramScore)
    let score = Calibration.probability(evidence)
    guard Calibration.plausibility(evidence) >= settings.reviewPlausibility else {
      return refused(evidence: evidence)
    }
    var candidates: [Candidate] = []
    for (position, entry) in rivals.enumerated() {
      let share = position == 0 ? score : (1 - score) * weight(entry, rivals)
      candidates.append(
        Candidate(
          matchType: entry.place.type, score: share, street: entry.street, address: entry.place.address,
          errorMeters: entry.place.errorMeters,
          x: entry.place.x, y: entry.place.y))
    }
    let isInFormerCities = isInSeveralFormerCities(first, entries, reading)
    let isOpen =
      isInFormerCities || isOpen(rivals) || leavesOutWhatDiffers(first, rivals)
      || leavesOutWhatDiffers(first, beginnings)
    let street = isOpen ? street(of: candidates) : nil
    // Whoever names a place that the register has not got may mean another town's street, however alike.
    let isSure =
      street == nil && isExplained && !evidence.isElsewhere && !isContradicted(first, entries, reading)
      && !isBuilding(first, reading)
    return AddressMatch(
      outcome: isSure ? outcome(first, score: score) : .review,
      matchType: street?.matchType ?? first.place.type, score: score,
      faults: (isInFormerCities ? [Fault(.street, .atSeveralPlaces)] : []) + faults(first, reading, evidence),
      candidates: candidates, margin: score - (candidates.count > 1 ? candidates[1].score : 0),
      evidence: evidence, street: street)
  }

  /// Of names that all begin with the query's words, none is meant rather than another that is this close behind.
  private static let beginningLead = 0.03
  private static let initialLead = 0.0125
  private static let slipLead = 0.0025
  /// A name this little better does not outweigh that only the other street has the house.
  private static let houseLead = 0.1

  /// Whether another street may be meant as well, so that no house can be named: the query holds only the beginning of
  /// several names, or the house that it names stands on a street whose name is nearly as like.
  private func isOpen(_ rivals: [Ranking.Entry]) -> Bool {
    guard let first = rivals.first else { return false }
    return rivals.dropFirst().contains { rival in
      guard rival.street != first.street else { return false }
      let lead = first.total - rival.total
      let isBeginning = first.alignment.missingWords > 0 && rival.alignment.missingWords > 0
      if isBeginning, lead < Self.beginningLead { return true }
      // The same initial or slip leads to both.
      let isShort = first.alignment.abbreviations > 0 && rival.alignment.abbreviations > 0
      let isSlip = first.alignment.edits > 0 && rival.alignment.edits > 0
      if isShort && lead < Self.initialLead || isSlip && lead < Self.slipLead { return true }
      return lead < Self.houseLead && rival.place.type == .address && lacksHouse(first)
    }
  }

  /// Whether a street has not got the house that the query names, but another number's or entrance's near it.
  private func lacksHouse(_ entry: Ranking.Entry) -> Bool {
    switch entry.place.type {
    case .interpolated: true
    case .suffix: !entry.place.isSameSuffix && entry.number?.number.suffixCode ?? 0 != 0
    case .address, .range, .street, .none: false
    }
  }

  /// The first candidate's street as a whole; the places of the others are as far off as they are.
  private func street(of candidates: [Candidate]) -> Candidate? {
    candidates.first.map { first in
      let middle = locator.middle(of: first.street)
      let farthest = candidates.map { plane.meters(middle.x, middle.y, $0.x, $0.y) }.max() ?? 0
      return Candidate(
        matchType: .street, score: first.score, street: first.street, address: nil,
        errorMeters: max(middle.errorMeters, farthest), x: middle.x, y: middle.y)
    }
  }

  private var plane: Plane { locator.plane }

  private func refused(evidence: Evidence?) -> AddressMatch {
    AddressMatch(
      outcome: .refused, matchType: .none, score: 0, faults: [], candidates: [], margin: 0,
      evidence: evidence)
  }

  /// The first three entries at different places.
  private func distinct(_ entries: ContiguousArray<Ranking.Entry>) -> [Ranking.Entry] {
    var kept: [Ranking.Entry] = []
    for var entry in entries {
      entry.place = locator.checked(locator.located(entry.place, on: entry.street), on: entry.street)
      let isNew = kept.allSatisfy {
        plane.meters($0.place.x, $0.place.y, entry.place.x, entry.place.y) > Self.samePlace
      }
      if isNew { kept.append(entry) }
      if kept.count == 3 { break }
    }
    return kept
  }

  /// How the rivals share what probability the first candidate leaves, by their similarity.
  private func weight(_ entry: Ranking.Entry, _ rivals: [Ranking.Entry]) -> Double {
    max(0, entry.total) / max(0.001, rivals.dropFirst().reduce(0) { $0 + max(0, $1.total) })
  }

  private func outcome(_ entry: Ranking.Entry, score: Double) -> Outcome {
    if entry.place.isAstray { return .review }
    return switch entry.place.type {
    case .address, .range:
      score >= settings.acceptScore && !entry.place.isAtSeveralPlaces ? .accepted : .review
    case .suffix, .interpolated:
      score >= settings.acceptScore && entry.place.errorMeters <= settings.acceptErrorMeters
        && !entry.place.isBeyondEnds ? .accepted : .review
    case .street, .none: .review
    }
  }

  private func evidence(
    _ entry: Ranking.Entry, _ entries: ContiguousArray<Ranking.Entry>, _ reading: ParsedAddress, lead: Double,
    bestTrigramScore: Float
  ) -> Evidence {
    let alignment = entry.alignment
    let isCityOpen =
      entry.city == .unsaid && entry.postcode == .unsaid
      && entries.contains {
        $0.name == entry.name && $0.street != entry.street && $0.total > entry.total - Self.openLead
      }
    return Evidence(
      similarity: Double(alignment.similarity),
      coreSimilarity: Double(alignment.coreSimilarity),
      editShare: Double(alignment.edits) / Double(max(1, alignment.letters)),
      missing: Double(alignment.missing),
      extra: Double(alignment.extra),
      edits: alignment.edits, missingWords: alignment.missingWords, extraWords: alignment.extraWords,
      abbreviations: alignment.abbreviations,
      type: Evidence.Agreement(rawValue: alignment.type.rawValue) ?? .unsaid, postcode: entry.postcode,
      city: entry.city, isElsewhere: reading.isElsewhere(alignment),
      // The register itself says which numbers the address stands for.
      matchType: entry.place.isInOwnSpan ? .address : entry.place.type,
      isCityOpen: isCityOpen, lead: lead,
      trigramShare: bestTrigramScore > 0 ? Double(entry.trigramScore / bestTrigramScore) : 0)
  }

  private func faults(_ entry: Ranking.Entry, _ reading: ParsedAddress, _ evidence: Evidence) -> [Fault] {
    var faults: [Fault] = []
    if evidence.edits > 0 { faults.append(Fault(.street, .edits(evidence.edits))) }
    if evidence.missingWords > 0 { faults.append(Fault(.street, .missingWords(evidence.missingWords))) }
    if evidence.extraWords > 0 { faults.append(Fault(.street, .extraWords(evidence.extraWords))) }
    if evidence.abbreviations > 0 { faults.append(Fault(.street, .abbreviated)) }
    if evidence.type == .differs { faults.append(Fault(.type, .differs)) }
    switch entry.place.type {
    case .address where entry.place.isAtSeveralPlaces: faults.append(Fault(.number, .atSeveralPlaces))
    case .address, .none: break
    case .suffix, .range: faults.append(Fault(.number, .differs))
    case .interpolated, .street: faults.append(Fault(.number, .unknown))
    }
    if entry.place.isAstray { faults.append(Fault(.number, .farFromNeighbours)) }
    if evidence.postcode == .differs || reading.hasOtherPostcode { faults.append(Fault(.postcode, .differs)) }
    if evidence.isElsewhere || leavesTownOpen(entry, reading) || isOutsideTown(entry, reading) {
      faults.append(Fault(.city, .unknown))
    } else if evidence.city == .differs || reading.namesTwoTowns(entry.alignment) {
      faults.append(Fault(.city, .differs))
    }
    return faults
  }
}
