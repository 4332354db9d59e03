extension CatalogueIndicator {
  /// Whether a measure belongs to the indicator, by the names of the measure and of its group.
  public func covers(_ measure: String, group: String) -> Bool {
    if measure == id || parts.contains(where: { $0.id == measure }) { return true }
    let isDifference = ["_gap_", "_step_", "_choice_"].contains { measure.contains($0) }
    func begins(_ names: String...) -> Bool { names.contains { measure.hasPrefix($0) } }
    switch self {
    case .demand: return begins("demand")
    case .firstChoice: return begins("first_choice_")
    case .sectors: return begins("sector_")
    case .foreignOrigin: return group == "foreign_origin" && isComposition(measure)
    case .parentsEducation:
      return ["low_education", "high_education"].contains(group) && isComposition(measure)
    case .transitions: return begins("transition_")
    case .supportTeachers: return begins("support_fte")
    case .costs: return begins("cost_")
    case .experience: return begins("experience")
    case .newTeachers: return begins("new_teachers")
    case .dissimilarity: return !isDifference && begins("dissimilarity_", "gorard_", "H_", "M_")
    case .exposure: return !isDifference && begins("isolation_", "exposure_", "eta2_")
    case .residentialDifference: return isDifference && !begins("retention") || measure == "share_gap_pp"
    case .distance: return begins("distance_", "detour_factor", "located_share")
    case .retention: return ["retention", "retention_gap_pp"].contains(measure)
    case .sectorRetention: return begins("retention_", "outside_") && measure != "retention_gap_pp"
    case .enrolledOutside: return ["enrolled_outside", "inflow", "balance"].contains(measure)
    case .lowPerformance: return begins("low_performance", "tested_")
    case .highPerformance: return begins("high_performance", "tested_")
    case .repetition: return begins("repeaters_")
    case .absence: return begins("absence_", "persistent_absence_", "dropout")
    }
  }

  private func isComposition(_ measure: String) -> Bool {
    ["share_resident", "share_enrolled", "unknown_share"].contains(measure)
  }
}
