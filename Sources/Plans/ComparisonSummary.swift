import Indicators
import Languages
import Measures
import Segregation
import Studies

/// What a change of catchment areas does, in sentences that can be read aloud.
public struct ComparisonSummary: Sendable {
  /// One sentence or entry of a list each.
  public let lines: [Text]

  public init(_ comparison: StudyComparison) {
    let measures = comparison.measures
    var lines = [Text]()
    if let projection = comparison.before.projection {
      lines.append(
        """
        The pupils are those forecast for \(name: projection.year): \(.whole(projection.pupils)), beside \
        \(.whole(projection.pupilsAtStart)) in \(name: projection.start). Each stands in the place of one of today’s: \
        home, groups and school are those of that pupil.
        """)
    }
    let moves = comparison.moves
    if !comparison.isPublic { lines += ComparisonSummary.withoutSchool(comparison) }
    if !comparison.isPublic, moves.pupils.isEmpty, moves.leftOut + moves.takenIn == 0 {
      lines.append("Nobody moves: all homes are in the same catchment areas in both plans.")
    }
    if let sentence = ComparisonSummary.effects(comparison) { lines.append(sentence) }
    if !comparison.isPublic {
      lines += ComparisonSummary.openings(comparison)
      lines += ComparisonSummary.movers(comparison)
      lines += ComparisonSummary.places(comparison)
      if let retention = measures.row(Retention.retention), let change = retention.change, change.value != 0,
        let (before, after) = retention.compared
      {
        lines.append(
          """
          Pupils enrolled in their own catchment area: \(.percent(before)) before, \
          \(.percent(after)) after.
          """)
      }
      lines += ComparisonSummary.islands(comparison)
      lines += ComparisonSummary.feeders(comparison)
    }
    self.lines = lines
  }

  public func text(in language: Language) -> String {
    lines.map { $0.text(in: language) + "\n" }.joined()
  }

  /// "Moving 412 pupils lowers D of … from .42 to .36 and lengthens the mean walk … by 31 m."
  private static func effects(_ comparison: StudyComparison) -> Text? {
    let measures = comparison.measures
    let index = SchoolSegregation.indicator(.dissimilarity, over: .zones)
    var effects = [Text]()
    for group in comparison.before.groups {
      guard let row = measures.row(index, group: group.name), let change = row.change,
        let (before, after) = row.compared,
        // "From .272 to .272" says nothing.
        (before * 1000).rounded() != (after * 1000).rounded()
      else { continue }
      effects.append(
        change.value < 0
          ? "lowers D of \(group.title) over the catchment areas from \(.decimals(before, 3)) to \(.decimals(after, 3))"
          : "raises D of \(group.title) over the catchment areas from \(.decimals(before, 3)) to \(.decimals(after, 3))"
      )
    }
    if let walk = measures.row(Mobility.assignedMean)?.change, walk.value.magnitude >= 0.5 {
      effects.append(
        walk.value < 0
          ? "shortens the mean way to the school of the area by \(.meters(-walk.value))"
          : "lengthens the mean way to the school of the area by \(.meters(walk.value))")
    }
    let moved = comparison.moves.pupils.count
    let pupils = Text.counted(moved, one: "{0} pupil", many: "{0} pupils")
    guard let last = effects.popLast() else {
      // What follows speaks of them.
      return comparison.isPublic || moved == 0 ? nil : "Another catchment area for \(pupils)."
    }
    let all: Text = effects.isEmpty ? last : "\(Text(effects, separator: ", ")) and \(last)"
    if comparison.isPublic { return "The change \(all)." }
    guard moved > 0 else { return "Without a move of anybody, the change \(all)." }
    return "Moving \(pupils) \(all)."
  }

  /// Who moves: the share of all, the groups, the largest flows.
  private static func movers(_ comparison: StudyComparison) -> [Text] {
    let moves = comparison.moves
    guard !moves.pupils.isEmpty else { return [] }
    var lines = [Text]()
    if let share = comparison.measures.row(PlanIndicators.movedShare)?.after?.value {
      lines.append("They are \(.percent(share)) of the pupils who live in the catchment areas.")
    }
    for (group, rule) in comparison.before.groups.enumerated() {
      let members = moves.flows.reduce(0) { $0 + $1.members[group] }
      let known = moves.pupils.count { rule.membership[Int($0)] >= 0 }
      guard known > 0 else { continue }
      let share = Double(members) / Double(known)
      lines.append(
        known == moves.pupils.count
          ? "  \(rule.title): \(.whole(members)) of them, \(.percent(share))"
          : "  \(rule.title): \(.whole(members)) of them, \(.percent(share)) of the \(.whole(known)) of whom it is known"
      )
    }
    let largest = moves.flows.sorted { ($1.pupils, $0.from, $0.to) < ($0.pupils, $1.from, $1.to) }
    for flow in largest.prefix(5) {
      let from = comparison.before.zones.labels[flow.from]
      // A layer that was drawn anew may have no names.
      let old = moves.sameArea.firstIndex { $0.rawValue == flow.to }
      let to = old.map { comparison.before.zones.labels[$0] } ?? comparison.after.zones.labels[flow.to]
      lines.append("  from \(name: from) to \(name: to): \(.whole(flow.pupils))")
    }
    if largest.count > 5 {
      lines.append("  and \(.whole(largest.count - 5)) smaller changes between two areas")
    }
    return lines
  }

  /// Schools that only one of the plans has open, and areas that it gives up.
  private static func openings(_ comparison: StudyComparison) -> [Text] {
    func open(_ study: Study) -> [String: String] {
      let active = study.schools.ids.indices.filter { study.activeSchools[$0] }
      return Dictionary(
        active.map { (study.schools.ids[$0], study.schools.names[$0]) },
        uniquingKeysWith: { first, _ in first })
    }
    func list(_ own: [String: String], without others: [String: String]) -> String? {
      let only = own.filter { others[$0.key] == nil }.sorted { $0.key < $1.key }.map(\.value)
      return only.isEmpty ? nil : only.joined(separator: ", ")
    }
    let (before, after) = (open(comparison.before), open(comparison.after))
    var lines = [Text]()
    if let names = list(after, without: before) { lines.append("Schools that open: \(name: names)") }
    if let names = list(before, without: after) { lines.append("Schools that close: \(name: names)") }
    return lines
  }

  /// How many schools would be asked for more than their places. One that has none left is asked for more by a single
  /// pupil, although there is no share of its places.
  private static func places(_ comparison: StudyComparison) -> [Text] {
    let (before, after) = (comparison.before, comparison.after)
    guard [before, after].contains(where: { $0.schools.capacities.contains { $0 != nil } }) else { return [] }
    func overfull(_ study: Study, _ assigned: SchoolNumbers) -> Int {
      let load = PlanIndicators.loads(of: study, assigned: assigned)
      return load.indices.count { school in
        study.schools.capacities[school].map { Double(load[school]) > $0 } ?? false
      }
    }
    return [
      """
      Schools with fewer places than pupils for whom they are the school of the area: \
      \(.whole(overfull(before, comparison.assigned.before))) before, \
      \(.whole(overfull(after, comparison.assigned.after))) after.
      """
    ]
  }

  /// Feeder areas that are split, and those that were not before, or no longer are.
  private static func feeders(_ comparison: StudyComparison) -> [Text] {
    guard let (before, after) = comparison.feeders, before.count + after.count > 0 else { return [] }
    var lines: [Text] = [
      "Feeder areas split by catchment areas: \(.whole(before.count)) before, \(.whole(after.count)) after.",
      """
      Pupils in another catchment area than most of their feeder area: \(.whole(before.apart)) before, \
      \(.whole(after.apart)) after.
      """,
    ]
    let (broken, mended) = (after.beyond(before), before.beyond(after))
    if !broken.isEmpty {
      lines.append(
        "Feeder areas in more parts than before: \(name: broken.joined(separator: ", "))")
    }
    if !mended.isEmpty {
      lines.append(
        "Feeder areas in fewer parts than before: \(name: mended.joined(separator: ", "))")
    }
    return lines
  }

  /// Areas in several pieces that were in fewer before, or will be.
  private static func islands(_ comparison: StudyComparison) -> [Text] {
    let rows = comparison.measures.rows.filter { $0.indicator == PlanIndicators.parts }
    let broken = rows.filter { ($0.after?.value ?? 0) > max(1, $0.before?.value ?? 1) }.map(\.unit.name)
    let mended = rows.filter { ($0.after?.value ?? .infinity) < ($0.before?.value ?? 0) }.map(\.unit.name)
    var lines = [Text]()
    if !broken.isEmpty {
      lines.append("Areas in more pieces than before: \(name: broken.joined(separator: ", "))")
    }
    if !mended.isEmpty {
      lines.append("Areas in fewer pieces than before: \(name: mended.joined(separator: ", "))")
    }
    return lines
  }
}
