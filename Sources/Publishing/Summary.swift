import Disclosure
import Foundation
import Indicators
import Languages
import Layers
import Measures
import Segregation
import Studies
import Travel

/// What a planner can read aloud: the main numbers of a study in a screenful of text.
public struct Summary: Sendable {
  public let text: String

  /// - Parameters:
  ///   - folder: where the files are that it ends with; nil when none were written.
  ///   - map: the one of them to open in QGIS.
  public init(
    _ publication: Publication, in language: Language = .english, folder: String? = nil,
    map: String = "zones.geojson"
  ) {
    let study = publication.study
    var lines: [Text] = publication.warnings.map { "Warning: \($0)." }
    if !lines.isEmpty { lines.append("") }
    lines.append(Summary.title(study, isPublic: publication.isPublic))
    lines += [""] + Summary.distances(publication)
    let comparisons = DistanceReport(publication.measures, of: study).lines
    if !comparisons.isEmpty { lines += [""] + comparisons }
    var isExplained = false
    for group in study.groups {
      let (table, explanations) = Summary.segregation(of: group, publication, in: language)
      lines +=
        [""] + table + (isExplained ? [] : explanations)
        + Summary.ranking(of: group, study, publication.measures)
      isExplained = isExplained || !explanations.isEmpty
    }
    lines += [""] + Summary.catalogue(publication)
    lines +=
      [""]
      + (publication.isPublic
        ? [publication.withheldNote, Publication.stepsNote] + [publication.districtsNote].compactMap { $0 }
        : Summary.unplaced(publication, in: language))
    if let folder { lines += [""] + Summary.whatToOpen(in: folder, map: map) }
    text = lines.map { $0.text(in: language) }.joined(separator: "\n") + "\n"
  }

  private static func title(_ study: Study, isPublic: Bool) -> Text {
    let name = study.file.title(ofYear: study.file.year)
    var counts = [
      Text.counted(study.activeSchools.count { $0 }, one: "{0} school", many: "{0} schools"),
      .counted(study.zones.count, one: "{0} catchment area", many: "{0} catchment areas"),
    ]
    if let districts = study.districts {
      counts[1] =
        "\(counts[1]) in \(Text.counted(districts.count, one: "{0} district", many: "{0} districts"))"
    }
    // How many pupils have no home in an area is their difference to those who have: nothing for the public.
    if !isPublic { counts.insert(.pupils(study.pupils.count), at: 0) }
    return "\(name: name): \(Text(counts, separator: ", "))"
  }

  private static func distances(_ publication: Publication) -> [Text] {
    let (travel, measures) = (publication.travel, publication.measures)
    func value(_ indicator: Indicator) -> Double? { measures.cityValue(indicator, group: "all") }
    guard let attended = Summary.attended(measures) else {
      return ["Distance to school: no pupil has both a known home and a known school."]
    }
    var lines: [Text] = ["Distance to school (\(Text(travel.method)))", attended]
    if let near = value(Mobility.within500), let middle = value(Mobility.within1000),
      let far = value(Mobility.beyond2000)
    {
      lines.append(
        "  within 500 m \(.percent(near)), within 1 km \(.percent(middle)), beyond 2 km \(.percent(far))")
    }
    if let detour = value(Mobility.detour) {
      lines.append("  \(.decimals(detour, 2)) times the straight line")
    }
    lines += travel.mapNotes.map { "  note: \($0)" }
    // How few pupils have no way is nothing for the public.
    lines += (publication.isPublic ? [] : travel.unreached).map {
      "  without a way: \(Text.pupils($0.count)), \(HomeSchoolDistances.said($0.reason))"
    }
    if travel.overland.count > 0, !publication.isPublic {
      lines.append(
        """
          over land to a street that the map joins: \(Text.pupils(travel.overland.count)), \
        at most \(.meters(travel.overland.farthest))
        """)
    }
    if let nearest = value(Mobility.nearestMean) {
      lines.append(
        value(Mobility.excessMean).map {
          "  to the nearest school: mean \(.meters(nearest)); pupils go \(.meters($0)) further than that"
        } ?? "  to the nearest school: mean \(.meters(nearest))")
    }
    if let assigned = measures.measures(Mobility.assignedMean, level: .city, group: "all").first,
      assigned.status == .ok
    {
      lines.append(
        """
          to the school of the catchment area: mean \(.meters(assigned.value)), for the \
        \(Text.pupils(assigned.count)) whose area has a public or subsidised one
        """)
    }
    return lines
  }

  /// The line of the ways to the school attended, with what is withheld of them; nil where there are none.
  private static func attended(_ measures: MeasureTable) -> Text? {
    let found = [Mobility.attendedMean, Mobility.attendedMedian, Mobility.attendedP90].map {
      measures.measures($0, level: .city, group: "all").first
    }
    guard found.contains(where: { $0?.status == .ok || $0?.status.reason != nil }) else { return nil }
    let values = found.compactMap { $0?.status == .ok ? $0?.value : nil }
    if values.count == found.count {
      let line: Text = """
          to the school attended: mean \(.meters(values[0])), median \(.meters(values[1])); 90 % of pupils within \(.meters(values[2]))
        """
      return line
    }
    let said = found.map { measure -> Text in
      guard let measure, measure.status == .ok else { return "withheld" }
      return "\(.meters(measure.value))"
    }
    let line: Text = "  to the school attended: mean \(said[0]), median \(said[1]), ninth decile \(said[2])"
    return line
  }

  /// The indices of a group, and what they say, in half a sentence each.
  private static func segregation(
    of group: Group, _ publication: Publication, in language: Language
  ) -> (table: [Text], explanations: [Text]) {
    let measures = publication.measures
    func value(_ indicator: Indicator) -> Double? { measures.cityValue(indicator, group: group.name) }
    let isWithheld = measures.measures(Composition.residentShare, level: .city, group: group.name).contains {
      $0.status.reason != nil
    }
    let share: Text =
      value(Composition.residentShare).map { "\(.percent($0))" }
      ?? (isWithheld ? "a withheld share" : "an unknown share")
    var title: Text = "Segregation of \(group.title): \(share) of the pupils"
    if let unknown = value(Composition.unknown), unknown > 0 {
      title = "\(title), not known of \(.percent(unknown))"
    }
    if let rule = group.rule { title = "\(title) (\(rule))" }
    let rows = SchoolSegregation.indices.compactMap { index -> (TwoGroupIndex, [String])? in
      let schools = value(SchoolSegregation.indicator(index, over: .schools))
      let zones = value(SchoolSegregation.indicator(index, over: .zones))
      if schools == nil && zones == nil { return nil }
      func cell(_ value: Double?) -> String {
        value.map { Number.decimals($0, 3).text(in: language) } ?? ""
      }
      func random(_ setting: SchoolSegregation.Setting) -> String {
        cell(value(SchoolSegregation.expected(index, over: setting)))
      }
      let gap = schools.flatMap { schools in
        zones.map { Number.signed(schools - $0, 3).text(in: language) }
      }
      return (
        index,
        [
          index.words.text(in: language), cell(schools), random(.schools), cell(zones), random(.zones),
          gap ?? "",
        ]
      )
    }
    if rows.isEmpty, publication.isPublic { return ([title], []) }
    if rows.isEmpty { return ([title, "  no index can be taken: the group or its rest has no pupils"], []) }
    let header: [Text] = ["", "schools", "if random", "areas", "if random", "gap"]
    // Of two numbers in steps the difference says nothing.
    let columns = publication.isPublic ? header.count - 1 : header.count
    let explanations = rows.compactMap { index, _ in
      index.explanation.map { Text("    \(index.words): \($0)") }
    }
    return (
      [title]
        + table(([header.map { $0.text(in: language) }] + rows.map { $1 }).map { Array($0.prefix(columns)) }),
      ["  “if random” is what chance alone would give"] + explanations
    )
  }

  /// How much of the catalogue the study could have, and what would bring the rest.
  ///
  /// In public that is nothing: much of it is withheld.
  private static func catalogue(_ publication: Publication) -> [Text] {
    if publication.isPublic { return ["What may be published is in results.xlsx."] }
    let missing = CatalogueIndicator.all.map { indicator in
      (indicator, needs: indicator.missing(in: publication.study, before: publication.before))
    }
    .filter { !$0.needs.isEmpty }
    let all = CatalogueIndicator.all.count
    if missing.isEmpty { return ["All \(.whole(all)) indicators of the catalogue are in results.xlsx."] }
    return [
      """
      \(.whole(all - missing.count)) of the \(.whole(all)) indicators of the catalogue are in results.xlsx. \
      For the others:
      """
    ]
      + missing.map { indicator, needs in
        let needed = needs.map(\.description).joined(separator: "; ")
        return "  \(.whole(indicator.number))  \(indicator.name): add \(name: needed)"
      }
  }

  /// The areas whose schools differ most, and least, from the pupils who live there.
  private static func ranking(of group: Group, _ study: Study, _ measures: MeasureTable) -> [Text] {
    let gaps = Composition.rankedShareGaps(of: group.name, in: measures)
      .sorted { (abs($0.value), $1.unit) > (abs($1.value), $0.unit) }
    guard gaps.count >= 6 else { return [] }
    func named(_ measures: ArraySlice<Measure>) -> Text {
      Text(
        measures.map { "\(name: study.zones.labels[Int($0.unit)]) \(.signed($0.value, 1))" }, separator: ", ")
    }
    return [
      """
        Share enrolled less share resident, percentage points, areas of \(.whole(Composition.fewestForRanking)) pupils and more:
      """,
      "  most  \(named(gaps.prefix(3)))", "  least \(named(ArraySlice(gaps.suffix(3).reversed())))",
    ]
  }

  private static func unplaced(_ publication: Publication, in language: Language) -> [Text] {
    let years = publication.otherYears.filter { !$0.unplacedCounts.isEmpty }
    return unplaced(publication.study, in: language) { "Not placed: \($0) (\($1))" }
      + years.flatMap { study in
        unplaced(study, in: language) { "Not placed in \(name: study.year): \($0) (\($1))" }
      }
  }

  private static func unplaced(
    _ study: Study, in language: Language, _ title: (_ pupils: Text, _ share: Number) -> Text
  ) -> [Text] {
    let counts = study.unplacedCounts
    if counts.isEmpty { return [Study.allPlaced] }
    let total = zip(study.pupils.placement, study.pupils.enrolment).lazy
      .filter { $0 != .placed || $1 != .known }.count
    let share = Double(total) / Double(max(1, study.pupils.count))
    return [title(.pupils(total), .percent(share))]
      + table(
        counts.map { reason, count in
          [Study.said(reason).text(in: language), Number.whole(count).text(in: language)]
        })
  }

  private static func whatToOpen(in folder: String, map: String) -> [Text] {
    let (workbook, map) = ("\(folder)/\(ResultsWorkbook.fileName)", "\(folder)/\(map)")
    return [
      "Open \(name: workbook) in a spreadsheet: all tables for people, and what they mean",
      "Open \(name: map) in QGIS: the map comes up coloured and labelled",
    ]
  }

  private static func table(_ rows: [[String]]) -> [Text] {
    TextTable(rows).lines.map { "  \(name: $0)" }
  }
}

extension Text {
  /// "1 pupil", "12,043 pupils".
  static func pupils(_ count: Int) -> Text { .counted(count, one: "{0} pupil", many: "{0} pupils") }
}

extension Study {
  package static let allPlaced: Text = "All pupils have a home in a catchment area and a known school."

  /// Why pupils are not placed, in words that have translations.
  package static func said(_ reason: String) -> Text {
    Text(reason.split(separator: ";").map { Text(String($0.drop { $0 == " " })) }, separator: "; ")
  }
}
