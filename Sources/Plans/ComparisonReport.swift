import Languages
import Layers
import Measures

/// What changes from one plan to another as a table for the eye, under the places; what stays the same is counted.
public struct ComparisonReport: Sendable {
  private let measures: ComparedMeasures
  private let language: Language

  public init(_ measures: ComparedMeasures, in language: Language = .english) {
    (self.measures, self.language) = (measures, language)
  }

  public func write(to writer: ByteWriter) {
    let header: [Text] = ["", "before", "after", "change", "95 % interval"]
    var lines = [header.map { $0.text(in: language) }]
    var unchanged = 0
    var place = ""
    let levels = Dictionary(uniqueKeysWithValues: Level.allCases.enumerated().map { ($1, $0) })
    let ordered = measures.rows.indices.sorted {
      let (one, other) = (measures.rows[$0], measures.rows[$1])
      return (levels[one.level] ?? 0, one.unit.id, $0) < (levels[other.level] ?? 0, other.unit.id, $1)
    }
    for row in ordered.lazy.map({ measures.rows[$0] }) {
      let values = [row.before, row.after].map { $0?.status == .ok ? $0?.value : nil }
      guard values[0] != values[1], row.change?.value != 0 else {
        if values[0] != nil { unchanged += 1 }
        continue
      }
      let own =
        row.unit.id == row.unit.name || row.level == .city
        ? row.unit.name : "\(row.unit.name) (\(row.unit.id))"
      if place != "\(row.level) \(own)" {
        place = "\(row.level) \(own)"
        lines.append([own, "", "", "", ""])
      }
      let unit = row.indicator.unit
      var title = "  " + row.indicator.heading(in: language)
      if row.group != "all" { title += " · " + measures.title(ofGroup: row.group).text(in: language) }
      let change = row.change
      let interval = change?.interval.map {
        "\(unit.changeText($0.lowerBound, in: language)) … \(unit.changeText($0.upperBound, in: language))"
      }
      lines.append(
        [title] + values.map { $0.map { unit.text($0, in: language) } ?? "" }
          + [change.map { unit.changeText($0.value, in: language) } ?? "", interval ?? ""])
    }
    for line in TextTable(lines).lines { writer.append(line + "\n") }
    let same: Text = "\(.whole(unchanged)) other measures are the same on both sides."
    writer.append("\n" + same.text(in: language) + "\n")
  }
}
