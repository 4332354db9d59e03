import DeterministicParallel
import Disclosure
import Layers
import Measures
import Studies

/// The plans of catchment areas that were published of the same pupils before, and how they and the study's own cut
/// each other.
struct EarlierPlans {
  /// The study on the areas published first.
  let first: StudyYears
  /// For each year of the study.
  let overlayCells: [PlanOverlay]
  /// For each area of the study, that of the first plan in which the same pupils live, in every year.
  let sameArea: [Int?]

  /// - Returns: nil when the study names no earlier plan.
  /// - Throws: `FileError` for areas that cannot be read.
  init?(before years: StudyYears, workers: Workers, progress: (String) -> Void) throws(FileError) {
    let file = years.current.file
    var plans = [StudyYears]()
    for source in file.publish.publishedZones {
      plans.append(
        try StudyYears(
          file.onZones(source), onlyCurrent: years.studies.count == 1, workers: workers, progress: progress))
    }
    guard let first = plans.first else { return nil }
    for plan in plans {
      guard plan.studies.map(\.pupils.count) == years.studies.map(\.pupils.count) else {
        throw FileError(.badData, path: file.path, "the files of pupils changed while they were read")
      }
    }
    self.first = first
    plans.append(years)
    let rule = years.current.suppressionRule
    let published = Suppression.years(first.studies.map(\.residentCounts), rule: rule, workers: workers)
    overlayCells = years.studies.indices.map { year in
      var overlayCells = PlanOverlay(
        first.studies[year].plan, memberships: years.studies[year].groups.map(\.membership),
        suppression: published[year])
      for plan in plans.dropFirst() {
        overlayCells.cut(by: plan.studies[year].plan, rule: rule, workers: workers)
      }
      return overlayCells
    }
    let sameArea = EarlierPlans.sameAreas(years, first)
    self.sameArea = sameArea
    isUnchanged = zip(years.studies, first.studies).allSatisfy { study, earlier in
      zip(study.pupils.zone, earlier.pupils.zone).allSatisfy { now, before in
        now < 0 ? before < 0 : sameArea[Int(now)] != nil
      }
    }
  }

  /// Whether nobody lives in another area than in the first plan.
  let isUnchanged: Bool

  func restricting(_ own: [Suppression]) -> [Suppression] {
    zip(overlayCells, own).map { $0.restricting($1) }
  }

  private static func sameAreas(_ years: StudyYears, _ first: StudyYears) -> [Int?] {
    var before = [ZoneNumber?](repeating: nil, count: years.current.zones.count)
    var isMixed = [Bool](repeating: false, count: before.count)
    for (study, earlier) in zip(years.studies, first.studies) {
      for (zone, old) in zip(study.pupils.zone, earlier.pupils.zone) where zone >= 0 {
        if old < 0 || (before[Int(zone)] ?? old) != old { isMixed[Int(zone)] = true }
        before[Int(zone)] = old
      }
    }
    // An area of which some live elsewhere now is not the same either.
    var isLeft = [Bool](repeating: false, count: first.current.zones.count)
    for (study, earlier) in zip(years.studies, first.studies) {
      for (zone, old) in zip(study.pupils.zone, earlier.pupils.zone) where old >= 0 {
        if zone < 0 || isMixed[Int(zone)] || before[Int(zone)] != old { isLeft[Int(old)] = true }
      }
    }
    let claims = Dictionary(grouping: before.compactMap { $0 }) { $0 }
    return before.indices.map { zone in
      // An empty area is nobody's.
      guard let old = before[zone], old >= 0, !isMixed[zone], !isLeft[Int(old)], claims[old]?.count == 1
      else { return nil }
      return Int(old)
    }
  }
}

extension Study {
  /// The areas in which its pupils live.
  var plan: PlanOverlay.Plan {
    PlanOverlay.Plan(
      zone: pupils.zone.codes,
      district: districts == nil ? ContiguousArray(repeating: -1, count: pupils.count) : pupils.district.codes
    )
  }
}
