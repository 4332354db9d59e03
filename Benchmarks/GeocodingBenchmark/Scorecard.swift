import Foundation
import Geocoding

/// How many answers are right, by what was done to the query: the table that `make bench` prints.
///
/// An answer at house level is right when it is the known address, one that stands for it, or a place within
/// 25 m of either; wrong when it is more than 100 m off. An interpolated house may be 50 m off. A query for a
/// street that does not exist is right when nothing is proposed.
struct Scorecard {
  private struct Line {
    var asked = 0
    var right = 0
    var wrong = 0
    var accepted = 0
    var acceptedRight = 0
  }

  private var lines: [String: Line] = [:]
  private var interpolationErrors: [Double] = []

  mutating func add(_ study: DevelopmentSet, _ register: AddressRegister, _ matches: [AddressMatch]) {
    let truth = Truth(study)
    for (row, match) in zip(study.asked.rows, matches) {
      let types = study.asked.value("types", of: row)
      let verdict = truth.verdict(on: match, for: row, register)
      let kind = types.contains("+") ? "two to four faults" : types
      if let error = verdict.interpolationError { interpolationErrors.append(error) }
      add(verdict, match, to: kind)
      if study.asked.value("expect", of: row) == "exact" {
        add(verdict, match, to: "all with an exact answer")
      }
    }
  }

  private mutating func add(_ verdict: Truth.Verdict, _ match: AddressMatch, to kind: String) {
    lines[kind, default: Line()].asked += 1
    if verdict.isRight { lines[kind, default: Line()].right += 1 }
    if verdict.isWrong { lines[kind, default: Line()].wrong += 1 }
    guard match.outcome == .accepted else { return }
    lines[kind, default: Line()].accepted += 1
    if verdict.isRight { lines[kind, default: Line()].acceptedRight += 1 }
  }

  var table: String {
    var text =
      "| kind | queries | right % | wrong by > 100 m % | accepted % | of these right % |\n|---|---|---|---|---|---|\n"
    for (kind, line) in lines.sorted(by: { $0.key < $1.key }) {
      text +=
        "| \(kind) | \(line.asked) | \(percent(line.right, line.asked)) | \(percent(line.wrong, line.asked)) | "
        + "\(percent(line.accepted, line.asked)) | \(percent(line.acceptedRight, line.accepted)) |\n"
    }
    let errors = interpolationErrors.sorted()
    guard !errors.isEmpty else { return text }
    return text
      + String(
        format: "interpolated: %d, median %.1f m, 95 %% within %.1f m\n", errors.count,
        errors[errors.count / 2],
        errors[errors.count * 95 / 100])
  }

  private func percent(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "–" : String(format: "%.2f", 100 * Double(part) / Double(whole))
  }
}

/// The known answers of a development set.
private struct Truth {
  struct Verdict {
    var isRight: Bool
    var isWrong: Bool
    var interpolationError: Double?
  }

  private typealias Place = (longitude: Double, latitude: Double)

  private let study: DevelopmentSet
  private var places: [String: Place] = [:]
  private var streets: [[String]: [Place]] = [:]

  init(_ study: DevelopmentSet) {
    self.study = study
    let table = study.addresses
    for row in table.rows {
      guard let longitude = Double(table.value("lon", of: row)),
        let latitude = Double(table.value("lat", of: row))
      else { continue }
      places[table.value("id", of: row)] = (longitude, latitude)
      streets[[table.value("street", of: row), table.value("city", of: row)], default: []].append(
        (longitude, latitude))
    }
  }

  func verdict(on match: AddressMatch, for row: [String], _ register: AddressRegister) -> Verdict {
    func text(_ column: String) -> String { study.asked.value(column, of: row) }
    let isHouse = [.address, .suffix, .range, .interpolated].contains(match.matchType)
    guard let best = match.best else {
      return Verdict(isRight: text("expect") == "none", isWrong: false, interpolationError: nil)
    }
    func nearest(_ known: [Place]) -> Double { known.map { distance(best, $0) }.min() ?? .infinity }
    switch text("expect") {
    case "exact":
      let known = [text("truth_id")] + text("alt_ids").split(separator: "|").map(String.init)
      let identifier = best.address.map { register.address($0, of: best.street).identifier }
      let off = nearest(known.compactMap { places[$0] })
      let isRight = isHouse && (identifier.map(known.contains) ?? false || off <= 25)
      return Verdict(isRight: isRight, isWrong: isHouse && !isRight && off > 100, interpolationError: nil)
    case "interp":
      let off = nearest([(Double(text("lon")) ?? .nan, Double(text("lat")) ?? .nan)])
      return Verdict(
        isRight: off <= 50, isWrong: off > 100,
        interpolationError: match.matchType == .interpolated ? off : nil)
    case "street":
      let off = nearest(streets[[text("street"), text("city")]] ?? [])
      return Verdict(isRight: off <= 60 && best.address == nil, isWrong: off > 100, interpolationError: nil)
    default: return Verdict(isRight: false, isWrong: isHouse, interpolationError: nil)
    }
  }

  private func distance(_ candidate: Candidate, _ place: Place) -> Double {
    let east = (candidate.x - place.longitude) * cos((candidate.y + place.latitude) / 2 * .pi / 180)
    let north = candidate.y - place.latitude
    return (east * east + north * north).squareRoot() * 6_371_008.8 * .pi / 180
  }
}
