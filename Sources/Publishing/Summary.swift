import Foundation
import Indicators
import Measures
import Studies

/// What a planner can read aloud: the main numbers of a study in a screenful of text.
public struct Summary: Sendable {
  public let text: String

  public init(_ publication: Publication) {
    let study = publication.study
    var lines = publication.warnings.map { "Warning: \($0)." }
    if !lines.isEmpty { lines.append("") }
    lines.append(Summary.title(study, isPublic: publication.isPublic))
    lines += [""] + Summary.distances(publication)
    let comparisons = DistanceReport(publication.measures, of: study).lines
    if !comparisons.isEmpty { lines += [""] + comparisons }
    for group in study.groups { lines += [""] + Summary.segregation(of: group, publication) }
    lines += [""] + Summary.catalogue(publication)
    lines += [""] + (publication.isPublic ? [Summary.withheld(publication)] : Summary.unplaced(publication))
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func title(_ study: Study, isPublic: Bool) -> String {
    let year = study.file.year.isEmpty ? "" : ", \(study.file.year)"
    let districts = study.districts.map { " in \(counted($0.count, "district"))" } ?? ""
    // How many pupils have no home in an area is their difference to those who have: nothing for the public.
    let pupils =
      isPublic ? "" : "\(counted(study.pupils.count, "pupil")), "
    return
      "\(study.file.name)\(year): \(pupils)\(counted(study.activeSchools.count { $0 }, "school")), "
      + counted(study.zones.count, "catchment area") + districts
  }

  private static func distances(_ publication: Publication) -> [String] {
    let (distances, measures) = (publication.distances, publication.measures)
    func value(_ indicator: Indicator) -> Double? { measures.cityValue(indicator, group: "all") }
    guard let mean = value(Mobility.attendedMean), let median = value(Mobility.attendedMedian),
      let p90 = value(Mobility.attendedP90)
    else { return ["Distance to school: no pupil has both a known home and a known school."] }
    var lines = [
      "Distance to school (\(distances.method))",
      "  to the school attended: mean \(meters(mean)), median \(meters(median)); 90 % of pupils within \(meters(p90))",
    ]
    if let near = value(Mobility.within500), let middle = value(Mobility.within1000),
      let far = value(Mobility.beyond2000)
    {
      lines.append(
        "  within 500 m \(percent(near)), within 1 km \(percent(middle)), beyond 2 km \(percent(far))")
    }
    if let detour = value(Mobility.detour) {
      lines.append("  \(decimals(detour, 2)) times the straight line")
    }
    // How few pupils have no way is nothing for the public.
    lines += (publication.isPublic ? [] : distances.unreached).map {
      "  without a way: \(counted($0.count, "pupil")), \($0.reason)"
    }
    if distances.overland.count > 0, !publication.isPublic {
      lines.append(
        "  over land to a street that the map joins: \(counted(distances.overland.count, "pupil")), "
          + "at most \(meters(distances.overland.farthest))")
    }
    if let nearest = value(Mobility.nearestMean), let excess = value(Mobility.excessMean) {
      lines.append(
        "  to the nearest school: mean \(meters(nearest)); pupils go \(meters(excess)) further than that")
    }
    if let assigned = measures.measures(Mobility.assignedMean, level: .city, group: "all").first,
      assigned.status == .ok
    {
      lines.append(
        "  to the school of the catchment area: mean \(meters(assigned.value)), for the "
          + "\(counted(assigned.count, "pupil")) whose area has a public or subsidised one")
    }
    return lines
  }

  private static func segregation(of group: Group, _ publication: Publication) -> [String] {
    let (study, measures) = (publication.study, publication.measures)
    func value(_ indicator: Indicator) -> Double? { measures.cityValue(indicator, group: group.name) }
    let share = value(Composition.residentShare).map { percent($0) } ?? "an unknown share"
    let unknown = value(Composition.unknown).flatMap { $0 > 0 ? ", not known of \(percent($0))" : nil } ?? ""
    var lines = [
      "Segregation of \(group.name): \(share) of the pupils\(unknown)\(group.rule.map { " (\($0))" } ?? "")"
    ]
    let rows = SchoolSegregation.indices.compactMap { index -> [String]? in
      let schools = value(SchoolSegregation.indicator(index, over: .schools))
      let zones = value(SchoolSegregation.indicator(index, over: .zones))
      if schools == nil && zones == nil { return nil }
      func cell(_ value: Double?) -> String { value.map { decimals($0, 3) } ?? "" }
      func random(_ setting: SchoolSegregation.Setting) -> String {
        cell(value(SchoolSegregation.expected(index, over: setting)))
      }
      let gap = schools.flatMap { schools in zones.map { signed(schools - $0, 3) } } ?? ""
      return [index.title, cell(schools), random(.schools), cell(zones), random(.zones), gap]
    }
    if rows.isEmpty, publication.isPublic { return lines }
    if rows.isEmpty { return lines + ["  no index can be taken: the group or its rest has no pupils"] }
    let header = ["", "schools", "if random", "areas", "if random", "gap"]
    lines += TextTable([header] + rows).lines.map { "  " + $0 }
    return lines + ranking(of: group, study, measures)
  }

  /// How much of the catalogue the study could have, and what would bring the rest.
  ///
  /// In public that is nothing: much of it is withheld.
  private static func catalogue(_ publication: Publication) -> [String] {
    if publication.isPublic { return ["What may be published is in measures.csv."] }
    let missing = CatalogueIndicator.allCases.map { indicator in
      (indicator, needs: indicator.missing(in: publication.study, before: publication.before))
    }
    .filter { !$0.needs.isEmpty }
    let all = CatalogueIndicator.allCases.count
    if missing.isEmpty { return ["All \(all) indicators of the catalogue are in measures.csv."] }
    return [
      "\(all - missing.count) of the \(all) indicators of the catalogue are in measures.csv. For the others:"
    ]
      + missing.map { indicator, needs in
        "  \(indicator.rawValue)  \(indicator.texts(in: .english).name): add "
          + needs.map(\.description).joined(separator: "; ")
      }
  }

  /// The areas whose schools differ most, and least, from the pupils who live there.
  private static func ranking(of group: Group, _ study: Study, _ measures: MeasureTable) -> [String] {
    let fewest = 30
    let gaps = measures.measures(Composition.shareGap, level: .zone, group: group.name)
      .filter { $0.status == .ok && $0.count >= fewest }
      .sorted { (abs($0.value), $1.unit) > (abs($1.value), $0.unit) }
    guard gaps.count >= 6 else { return [] }
    func named(_ measures: ArraySlice<Measure>) -> String {
      measures.map { "\(study.zones.names[Int($0.unit)]) \(signed($0.value, 1))" }.joined(separator: ", ")
    }
    return [
      "  Share enrolled less share resident, percentage points, areas of \(fewest) pupils and more:",
      "  most  \(named(gaps.prefix(3)))", "  least \(named(ArraySlice(gaps.suffix(3).reversed())))",
    ]
  }

  private static func withheld(_ publication: Publication) -> String {
    "For the public: \(grouped(publication.withheld.count)) of \(grouped(publication.withheld.all)) values are withheld, "
      + "as they speak of a few pupils or would give these away."
  }

  private static func unplaced(_ publication: Publication) -> [String] {
    let years = publication.otherYears.filter { !$0.unplacedCounts.isEmpty }
    return unplaced(publication.study, of: "") + years.flatMap { unplaced($0, of: " of \($0.year)") }
  }

  private static func unplaced(_ study: Study, of year: String) -> [String] {
    let counts = study.unplacedCounts
    if counts.isEmpty { return ["All pupils have a home in a catchment area and a known school."] }
    let total = zip(study.pupils.placement, study.pupils.enrolment).lazy
      .filter { $0 != .placed || $1 != .known }.count
    let share = percent(Double(total) / Double(max(1, study.pupils.count)))
    return ["Not placed\(year): \(counted(total, "pupil")) (\(share))"]
      + TextTable(counts.map { [$0.reason, grouped($0.count)] }).lines.map { "  " + $0 }
  }
}
