import Foundation
import Indicators
import Measures
import Segregation
import Studies

/// The gap between homes and schools for the eye: residential units, catchment areas, nearest schools and schools
/// attended side by side, and a sentence for each step between them.
public struct GapReport: Sendable {
  /// Ends with a line feed; empty when the measures hold neither the city nor a district.
  public let text: String

  /// - Parameters:
  ///   - measures: as `SchoolSegregation.add` leaves them.
  ///   - indices: those in the table of the city; the sentences and districts speak of the first.
  public init(
    _ measures: MeasureTable, of study: Study, indices: [TwoGroupIndex] = SchoolSegregation.indices
  ) {
    guard let index = indices.first else {
      text = ""
      return
    }
    let sections = study.groups.compactMap { group -> String? in
      let page = GapPage(measures, study, group: group.name)
      let lines = page.city(indices) + page.sentences(index) + page.districts(index)
      guard !lines.isEmpty else { return nil }
      return (["From homes to schools: \(group.name)"] + lines).joined(separator: "\n") + "\n"
    }
    text = sections.joined(separator: "\n")
  }
}

/// The report of one group.
private struct GapPage {
  private let measures: MeasureTable
  private let study: Study
  private let group: String
  private let settings: [SchoolSegregation.Setting]
  private let steps: [SchoolSegregation.Step]

  init(_ measures: MeasureTable, _ study: Study, group: String) {
    self.measures = measures
    self.study = study
    self.group = group
    let settings = SchoolSegregation.Setting.allCases
      .filter { $0 != .residential || study.file.residential != nil }
    self.settings = settings
    steps = SchoolSegregation.Step.allCases.filter { settings.contains($0.from) }
  }

  private func rows(_ indicator: Indicator, _ level: Level) -> [Measure] {
    measures.measures(indicator, level: level, group: group)
  }

  /// The city's measure of an indicator, where it has a value.
  private func city(_ indicator: Indicator) -> Measure? {
    rows(indicator, .city).first.flatMap { $0.status == .ok ? $0 : nil }
  }

  private var header: [String] { settings.map(\.title) + steps.map(\.rawValue) }

  private func cells(_ index: TwoGroupIndex, _ level: Level, unit: Int) -> [String] {
    func value(_ indicator: Indicator) -> Double {
      let rows = rows(indicator, level)
      return unit < rows.count ? rows[unit].value : .nan
    }
    return settings.map { setting in
      let value = value(SchoolSegregation.indicator(index, over: setting))
      return value.isNaN ? "–" : decimals(value, 3)
    }
      + steps.map { step in
        let change = value(SchoolSegregation.step(index, step))
        return change.isNaN ? "–" : signed(change, 3)
      }
  }

  /// All indices of the city, setting by setting and step by step.
  func city(_ indices: [TwoGroupIndex]) -> [String] {
    let known = indices.filter { city(SchoolSegregation.indicator($0, over: .schools)) != nil }
    guard !known.isEmpty else { return [] }
    return TextTable([[""] + header] + known.map { [$0.title] + cells($0, .city, unit: 0) }).lines
      .map { "  " + $0 }
  }

  /// What each step does to the city's index, and which kinds of choice are behind the last one.
  func sentences(_ index: TwoGroupIndex) -> [String] {
    steps.compactMap { step in
      guard let change = city(SchoolSegregation.step(index, step)),
        let start = city(SchoolSegregation.indicator(index, over: step.from)),
        let end = city(SchoolSegregation.indicator(index, over: step.to))
      else { return nil }
      let name = index.title.prefix(1).lowercased() + index.title.dropFirst()
      let excess = city(SchoolSegregation.excessStep(index, step)).map { signed($0.value, 3) }
      let details = [
        signed(change.value, 3), excess.map { "of which \($0) exceeds chance" },
        change.range ?? (start.low.isNaN ? nil : "of which the units are too small to tell chance apart"),
      ]
      return "  \(step.subject) \(change.effect(on: name, start, end)) "
        + "(\(details.compactMap { $0 }.joined(separator: ", ")))\(change.doubt)."
    } + kinds(index)
  }

  private func kinds(_ index: TwoGroupIndex) -> [String] {
    func parts(_ kinds: [SchoolSegregation.ChoiceKind]) -> String {
      kinds.compactMap { kind in
        city(SchoolSegregation.choice(index, of: kind)).map { "\(kind.words) \(signed($0.value, 3))" }
      }.joined(separator: ", ")
    }
    let bySector = parts([.public, .subsidised, .private, .unknownSector])
    let byArea = parts([.insideArea, .outsideArea])
    return (bySector.isEmpty ? [] : ["  Of what choice changes, by sector: \(bySector)."])
      + (byArea.isEmpty ? [] : ["  Of what choice changes, by leaving the area: \(byArea)."])
  }

  /// One index district by district.
  func districts(_ index: TwoGroupIndex) -> [String] {
    guard let districts = study.districts, !rows(SchoolSegregation.step(index, .choice), .district).isEmpty
    else { return [] }
    let lines = districts.names.indices.map { [districts.names[$0]] + cells(index, .district, unit: $0) }
    return TextTable([["\(index.title) by district"] + header] + lines).lines.map { "  " + $0 }
  }
}

extension Measure {
  /// What a change does to an index, in words.
  fileprivate func effect(on index: String, _ start: Measure, _ end: Measure) -> String {
    let (from, to) = (decimals(start.value, 3), decimals(end.value, 3))
    return from == to
      ? "leaves \(index) at \(to)" : "\(value > 0 ? "raises" : "lowers") \(index) from \(from) to \(to)"
  }

  fileprivate var range: String? {
    guard !low.isNaN else { return nil }
    let text = "95 % interval without bias \(signed(low, 3)) to \(signed(high, 3))"
    guard value < low || value > high, !cell.estimate.isNaN else { return text }
    return text + " around \(signed(cell.estimate, 3)), as chance alone makes the rest of the difference"
  }

  /// Said where the interval leaves open which way the step goes.
  fileprivate var doubt: String {
    !low.isNaN && low <= 0 && high >= 0 ? ", which may be chance" : ""
  }
}

extension SchoolSegregation.Setting {
  fileprivate var title: String {
    switch self {
    case .residential: "residential"
    case .zones: "areas"
    case .nearest: "nearest"
    case .schools: "attended"
    }
  }
}

extension SchoolSegregation.Step {
  /// What a sentence about the step begins with.
  fileprivate var subject: String {
    switch self {
    case .boundaries: "Boundaries: going from residential units to catchment areas"
    case .siting: "Siting: going to the nearest school instead of that of the area"
    case .choice: "Choice: going to the school attended instead of the nearest"
    }
  }
}
