import Languages
import Layers

/// Schools that stand in another catchment area than those that they name, or in none: one or two, as may be, or many,
/// as where their coordinates are of another system than the file says.
package struct SchoolsElsewhere {
  /// What is said first: that so many are that something is likely wrong.
  let findings: [Finding]
  /// The others.
  let notes: [Text]

  /// More than this share of the schools, and so many of them, are no exceptions. A border may run along a school yard,
  /// and a list may hold schools of next door.
  private static let share = 0.1
  private static let fewest = 3

  /// - Parameters:
  ///   - zones: the area in which each school stands, −1 for none.
  ///   - far: schools far from all areas, of which it is said already.
  ///   - rows: of the schools in their file, from 0.
  ///   - source: the table of schools, in `file`.
  init(
    _ schools: Schools, standingIn zones: ZoneNumbers, far: [Int], rows: [Int],
    of source: StudyFile.TableSource, file: String, areas ids: [String]
  ) {
    var findings: [Finding] = []
    var notes: [Text] = []
    let far = Set(far)
    let outside = zones.indices.filter { zones[$0] < 0 && !far.contains($0) }
    let elsewhere = zones.indices.filter { school in
      zones[school] >= 0 && !schools.served[school].isEmpty && !schools.served[school].contains(zones[school])
    }
    func add(
      _ kind: Finding.Kind, _ found: [Int], column: String? = nil, _ text: Text, _ publicText: Text,
      hint: Text? = nil
    ) {
      guard !found.isEmpty else { return }
      if found.count >= SchoolsElsewhere.fewest,
        Double(found.count) > SchoolsElsewhere.share * Double(schools.count)
      {
        findings.append(
          Finding(
            kind, .warning, dataset: "schools", file: file, column: column,
            rows: found.prefix(10).map { rows[$0] }, count: found.count, said: text, toPublic: publicText,
            hint: hint))
      } else {
        let name = source.file.shownPath.fileName
        let note: Text = if let hint { "\(name: name): \(text); \(hint)" } else { "\(name: name): \(text)" }
        notes.append(note)
      }
    }
    add(
      .schoolOutsideZones, outside, SchoolsElsewhere.outside(outside.count),
      "many schools are outside all catchment areas")
    add(
      .schoolInOtherZone, elsewhere, column: source.columns["zone"],
      SchoolsElsewhere.elsewhere(elsewhere.count),
      "many schools are in another catchment area than the one that they name",
      hint: SchoolsElsewhere.hint)
    let ofOthers =
      source.columns["zone"] == nil ? SchoolsElsewhere.ofOwnCode(schools.ids, standingIn: zones, ids) : []
    if !ofOthers.isEmpty {
      findings.append(
        Finding(
          .schoolInOtherZone, .warning, dataset: "schools", file: file, column: source.columns["school"],
          rows: ofOthers.prefix(10).map { rows[$0] }, count: ofOthers.count,
          said:
            "\(count: ofOthers.count, "school") in another catchment area than the one that has their own code",
          toPublic: "schools are in another catchment area than the one that has their own code",
          hint: "if each area is that of the school of its code, name the column as \"zone\" as well"))
    }
    (self.findings, self.notes) = (findings, notes)
  }

  /// The schools that stand elsewhere than in the area of their own code, where most areas have the code of a school.
  private static func ofOwnCode(_ schools: [String], standingIn zones: ZoneNumbers, _ ids: [String]) -> [Int]
  {
    guard namesAreas(schools, ids) else { return [] }
    let areas = Dictionary(zip(ids, ZoneNumber.counting), uniquingKeysWith: { first, _ in first })
    return schools.indices.filter { school in
      areas[schools[school]].map { $0 != zones[school] && zones[school] >= 0 } ?? false
    }
  }

  /// Whether the codes of schools are those of areas as well, by no chance: half of the areas' or more are.
  package static func namesAreas(_ schools: [String], _ areas: [String]) -> Bool {
    let shared = Set(schools).intersection(areas)
    // Short ones are numbers that both may count from 1 on.
    return shared.count > 1 && shared.count * 2 >= areas.count
      && shared.allSatisfy { $0.count >= shortestCode }
  }

  private static let shortestCode = 5

  package static func outside(_ schools: Int) -> Text {
    "\(count: schools, "school") outside all catchment areas"
  }

  package static func elsewhere(_ schools: Int) -> Text {
    "\(count: schools, "school") in another catchment area than their table says"
  }

  package static let hint: Text = "what the table says counts"
}
