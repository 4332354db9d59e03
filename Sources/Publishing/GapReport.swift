import Foundation
import Indicators
import Languages
import Layers
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
    _ measures: MeasureTable, of study: Study, indices: [TwoGroupIndex] = SchoolSegregation.indices,
    in language: Language = .english
  ) {
    guard let index = indices.first else {
      text = ""
      return
    }
    let sections = study.groups.compactMap { group -> String? in
      let page = GapPage(measures, study, group: group.name, language)
      let lines = page.city(indices) + page.sentences(index) + page.districts(index)
      guard !lines.isEmpty else { return nil }
      let title: Text = "From homes to schools: \(group.title)"
      return ([title.text(in: language)] + lines).joined(separator: "\n") + "\n"
    }
    text = sections.joined(separator: "\n")
  }

  /// What each step from homes to schools does to an index of the city, and which kinds of choice are behind the last one:
  /// a sentence each. Empty when the measures hold no step.
  public static func sentences(
    _ measures: MeasureTable, of study: Study, group: String, index: TwoGroupIndex = .dissimilarity,
    in language: Language
  ) -> [String] {
    GapPage(measures, study, group: group, language).sentences(index).map { String($0.drop { $0 == " " }) }
  }
}

/// The report of one group.
private struct GapPage {
  private let measures: MeasureTable
  private let study: Study
  private let group: String
  private let language: Language
  private let settings: [SchoolSegregation.Setting]
  private let steps: [SchoolSegregation.Step]

  init(_ measures: MeasureTable, _ study: Study, group: String, _ language: Language) {
    self.measures = measures
    self.study = study
    self.group = group
    self.language = language
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

  private var header: [String] { (settings.map(\.title) + steps.map { Text($0.rawValue) }).map(said) }

  private func said(_ text: Text) -> String { text.text(in: language) }
  private func decimals(_ value: Double) -> String { Number.decimals(value, 3).text(in: language) }
  private func signed(_ value: Double) -> String { Number.signed(value, 3).text(in: language) }

  private func cells(_ index: TwoGroupIndex, _ level: Level, unit: Int) -> [String] {
    func value(_ indicator: Indicator) -> Double {
      let rows = rows(indicator, level)
      return unit < rows.count ? rows[unit].value : .nan
    }
    return settings.map { setting in
      let value = value(SchoolSegregation.indicator(index, over: setting))
      return value.isNaN ? "–" : decimals(value)
    }
      + steps.map { step in
        let change = value(SchoolSegregation.step(index, step))
        return change.isNaN ? "–" : signed(change)
      }
  }

  /// All indices of the city, setting by setting and step by step.
  func city(_ indices: [TwoGroupIndex]) -> [String] {
    let known = indices.filter { city(SchoolSegregation.indicator($0, over: .schools)) != nil }
    guard !known.isEmpty else { return [] }
    return TextTable([[""] + header] + known.map { [said($0.words)] + cells($0, .city, unit: 0) }).lines
      .map { "  " + $0 }
  }

  /// What each step does to the city's index, and which kinds of choice are behind the last one.
  func sentences(_ index: TwoGroupIndex) -> [String] {
    steps.compactMap { step in
      guard let change = city(SchoolSegregation.step(index, step)),
        let start = city(SchoolSegregation.indicator(index, over: step.from)),
        let end = city(SchoolSegregation.indicator(index, over: step.to))
      else { return nil }
      var details: [Text] = ["\(.signed(change.value, 3))"]
      if let excess = city(SchoolSegregation.excessStep(index, step)) {
        details.append("of which \(.signed(excess.value, 3)) exceeds chance")
      }
      if !change.low.isNaN {
        details.append("95 % interval without bias \(.signed(change.low, 3)) to \(.signed(change.high, 3))")
        if change.isBesideInterval {
          details.append("which lies around \(.signed(change.cell.estimate, 3)): chance alone makes the rest")
        }
      } else if !start.low.isNaN {
        details.append("of which the units are too small to tell chance apart")
      }
      let effect = change.effect(on: index.inSentence, start, end)
      let list = Text(details, separator: ", ")
      return said(
        change.isDoubtful
          ? "  \(step.subject) \(effect) (\(list)), which may be chance."
          : "  \(step.subject) \(effect) (\(list)).")
    } + kinds(index)
  }

  private func kinds(_ index: TwoGroupIndex) -> [String] {
    func parts(_ kinds: [SchoolSegregation.ChoiceKind]) -> Text? {
      let known = kinds.compactMap { kind -> Text? in
        city(SchoolSegregation.choice(index, of: kind)).map { "\(kind.words) \(.signed($0.value, 3))" }
      }
      return known.isEmpty ? nil : Text(known, separator: ", ")
    }
    let bySector = parts([.public, .subsidised, .private, .unknownSector])
    let byArea = parts([.insideArea, .outsideArea])
    return [
      bySector.map { "  Of what choice changes, by sector: \($0)." },
      byArea.map { "  Of what choice changes, by leaving the area: \($0)." },
    ].compactMap { (line: Text?) in line.map(said) }
  }

  /// One index district by district.
  func districts(_ index: TwoGroupIndex) -> [String] {
    guard let districts = study.districts, !rows(SchoolSegregation.step(index, .choice), .district).isEmpty
    else { return [] }
    let lines = districts.labels.indices.map { [districts.labels[$0]] + cells(index, .district, unit: $0) }
    return TextTable([[said("\(index.words) by district")] + header] + lines).lines.map { "  " + $0 }
  }
}

extension Measure {
  /// What a change does to an index, in words.
  fileprivate func effect(on index: Text, _ start: Measure, _ end: Measure) -> Text {
    let (from, to) = (Number.decimals(start.value, 3), Number.decimals(end.value, 3))
    if from.text(in: .english) == to.text(in: .english) { return "leaves \(index) at \(to)" }
    return value > 0 ? "raises \(index) from \(from) to \(to)" : "lowers \(index) from \(from) to \(to)"
  }

  /// Whether the interval does not hold the difference, as chance adds more to one side than to the other.
  fileprivate var isBesideInterval: Bool { !cell.estimate.isNaN && (value < low || value > high) }

  /// Whether the interval leaves open which way the step goes.
  fileprivate var isDoubtful: Bool { !low.isNaN && low <= 0 && high >= 0 }
}

extension TwoGroupIndex {
  /// Its title as it stands within a sentence.
  fileprivate var inSentence: Text { Text(title.prefix(1).lowercased() + title.dropFirst()) }
}

extension SchoolSegregation.Setting {
  fileprivate var title: Text {
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
  fileprivate var subject: Text {
    switch self {
    case .boundaries: "Boundaries: going from residential units to catchment areas"
    case .siting: "Siting: going to the nearest school instead of that of the area"
    case .choice: "Choice: going to the school attended instead of the nearest"
    }
  }
}
