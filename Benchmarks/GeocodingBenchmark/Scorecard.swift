import Foundation
import Geocoding

/// How many answers are right, by what was done to the query: the tables that `make bench` prints.
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

  /// The lines of several kinds together, which stand first.
  private static let exact = "all with an exact answer"
  private static let severalFaults = "two to four faults"
  private static let invented = "no_such_street"

  mutating func add(_ study: DevelopmentSet, _ register: AddressRegister, _ matches: [AddressMatch]) {
    let truth = Truth(study)
    for (row, match) in zip(study.asked.rows, matches) {
      let types = study.asked.value("types", of: row)
      let verdict = truth.verdict(on: match, for: row, register)
      let kind = types.contains("+") ? Scorecard.severalFaults : types
      if let error = verdict.interpolationError { interpolationErrors.append(error) }
      add(verdict, match, to: kind)
      if study.asked.value("expect", of: row) == "exact" {
        add(verdict, match, to: Scorecard.exact)
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

  /// The figures that matter most.
  var overall: String {
    let (all, several) = (lines[Scorecard.exact] ?? Line(), lines[Scorecard.severalFaults] ?? Line())
    let invented = lines[Scorecard.invented] ?? Line()
    let errors = interpolationErrors.sorted()
    func error(_ percentile: Int) -> String {
      errors.isEmpty ? "–" : String(format: "%.1f m", errors[errors.count * percentile / 100])
    }
    let rows = [
      ("right place", percent(all.right, all.asked) + " %"),
      ("wrong by more than 100 m", percent(all.wrong, all.asked) + " %"),
      ("invented streets placed on a house", percent(invented.wrong, invented.asked) + " %"),
      ("accepted, and right", percent(all.acceptedRight, all.asked) + " %"),
      ("of the accepted, right", percent(all.acceptedRight, all.accepted) + " %"),
      ("right place with two to four faults", percent(several.right, several.asked) + " %"),
      ("interpolated: median error", error(50)), ("interpolated: 95 % within", error(95)),
    ]
    return "| of \(all.asked) queries with an exact answer | |\n|---|---|\n"
      + rows.map { "| \($0) | \($1) |\n" }.joined()
  }

  /// The same by kind of query.
  var table: String {
    let first = lines[Scorecard.exact].map { [(Scorecard.exact, $0)] } ?? []
    let rest = lines.filter { $0.key != Scorecard.exact }.sorted { $0.key < $1.key }.map {
      ($0.key, $0.value)
    }
    return
      "| kind | queries | right % | wrong by > 100 m % | accepted % | of these right % |\n|---|---|---|---|---|---|\n"
      + (first + rest).map { kind, line in
        "| \(kind.replacing("_", with: " ")) | \(line.asked) | \(percent(line.right, line.asked)) | "
          + "\(percent(line.wrong, line.asked)) | \(percent(line.accepted, line.asked)) | "
          + "\(percent(line.acceptedRight, line.accepted)) |\n"
      }.joined()
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
