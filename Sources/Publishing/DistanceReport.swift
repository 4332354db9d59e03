import Indicators
import Languages
import Measures
import Studies

/// Who goes further, and who is sent past a nearer school: a few lines for the whole city.
public struct DistanceReport: Sendable {
  /// A heading, then what belongs below it, set off by blanks.
  public let lines: [Text]

  /// The lines after an empty one; nothing at all where none can be said.
  public func text(in language: Language = .english) -> String {
    lines.isEmpty ? "" : "\n" + lines.map { $0.text(in: language) }.joined(separator: "\n") + "\n"
  }

  public init(_ measures: MeasureTable, of study: Study) {
    var lines = study.groups.compactMap { DistanceReport.difference(of: $0, measures) }
    if !lines.isEmpty { lines.insert("Who goes further, on average (with intervals at 95 %)", at: 0) }
    if let share = measures.measures(NearerSchool.share, level: .city, group: "all").first,
      share.status == .ok
    {
      lines.append("A nearer public or subsidised school than that of the catchment area")
      lines += (["all"] + study.groups.map(\.name)).compactMap { DistanceReport.nearer(to: $0, measures) }
    }
    self.lines = lines
  }

  private static func difference(of group: Group, _ measures: MeasureTable) -> Text? {
    func measure(_ indicator: Indicator) -> Measure? {
      measures.measures(indicator, level: .city, group: group.name).first.flatMap {
        $0.status == .ok ? $0 : nil
      }
    }
    guard let attended = measure(GroupDistances.attended), let nearest = measure(GroupDistances.nearest),
      let excess = measure(GroupDistances.excess)
    else { return nil }
    return """
        \(group.title) than the rest: \(signedMeters(attended)), of which to the nearest school \
      \(signedMeters(nearest)) and beyond it \(signedMeters(excess))
      """
  }

  private static func signedMeters(_ measure: Measure) -> Text {
    measure.low <= measure.high
      ? "\(.signed(measure.value, 0)) m (\(.signed(measure.low, 0)) … \(.signed(measure.high, 0)))"
      : "\(.signed(measure.value, 0)) m"
  }

  private static func nearer(to group: String, _ measures: MeasureTable) -> Text? {
    guard let share = measures.measures(NearerSchool.share, level: .city, group: group).first,
      share.status == .ok
    else { return nil }
    let who = measures.title(ofGroup: group)
    let line: Text = "  \(who): \(.percent(share.value)) of \(.whole(share.count))"
    return measures.cityValue(NearerSchool.saved, group: group).map {
      "\(line), \(.meters($0)) nearer on average"
    } ?? line
  }
}
