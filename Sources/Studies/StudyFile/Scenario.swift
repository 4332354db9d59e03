import Layers

/// What a plan changes of a study: its areas, and which schools there are.
public struct Scenario: Sendable, Hashable {
  /// A code that the study file names, and where.
  package struct Named: Sendable, Hashable {
    package let code: String
    package let line: Int?
  }

  /// Areas that become one.
  package struct Merger: Sendable, Hashable {
    /// The code of the whole; that of one of the areas, or a new one.
    package let area: String
    package let parts: [Named]
  }

  package struct Closing: Sendable, Hashable {
    package let school: Named
    /// Where its pupils go; nil where they count as they are.
    package let successor: Named?
  }

  package struct Resizing: Sendable, Hashable {
    package let school: Named
    package let places: Double
  }

  /// A table of schools that open; it has the columns of the study's own.
  package struct Opening: Sendable, Hashable {
    package let table: String
    /// The codes of those that open, of a table of candidates, which names no areas; nil for all.
    package let codes: Set<String>?
  }

  /// Other catchment areas; nil for the study's own.
  var zones: StudyFile.AreaSource?
  package internal(set) var mergers: [Merger] = []
  package internal(set) var openings: [Opening] = []
  package internal(set) var closings: [Closing] = []
  package internal(set) var resizings: [Resizing] = []
  /// Areas that a plan has not got, which the table of schools may name all the same.
  var missing: Set<String> = []

  var changesAreas: Bool { zones != nil || !mergers.isEmpty }

  init() {}

  init(_ node: StudyNode) throws(FileError) {
    let entries = try node.mapping(StudyKeys.scenario)
    zones = entries.read("zones", StudyFile.AreaSource.init)
    openings = entries.text("open").map { [Opening(table: $0, codes: nil)] } ?? []
    mergers = entries.read("merge", Scenario.mergers) ?? []
    closings = entries.read("close", Scenario.closings) ?? []
    resizings = entries.read("resize", Scenario.resizings) ?? []
  }

  private static func mergers(_ node: StudyNode) throws(FileError) -> [Merger] {
    var seen = Set<String>()
    var mergers: [Merger] = []
    for (area, list) in try node.mapping().sorted(by: { $0.key < $1.key }) {
      var parts: [Named] = []
      for item in list.list() {
        let part = try item.named()
        guard seen.insert(part.code).inserted else {
          throw item.error("the area \"\(part.code)\" is merged twice", hint: "name each area once")
        }
        parts.append(part)
      }
      guard !parts.isEmpty else {
        throw list.error(
          "nothing is merged into \"\(area)\"", hint: "list the codes of the areas that become one")
      }
      let whole = area.plainCode
      guard parts.contains(where: { $0.code != whole }) else {
        throw list.error(
          "nothing but the area itself is merged into \"\(area)\"",
          hint: "list the codes of the areas that become one")
      }
      mergers.append(Merger(area: whole, parts: parts))
    }
    for merger in mergers {
      for part in merger.parts
      where part.code != merger.area && mergers.contains(where: { $0.area == part.code }) {
        throw FileError(
          .badData, path: node.file, row: part.line,
          "the area \"\(part.code)\" takes in others and is merged into \"\(merger.area)\" itself",
          hint: "list all areas that become one under one code")
      }
    }
    return mergers
  }

  private static func closings(_ node: StudyNode) throws(FileError) -> [Closing] {
    var closings: [Closing] = []
    if node.isMapping {
      for (school, successor) in try node.mapping().sorted(by: { $0.key < $1.key }) {
        closings.append(
          Closing(
            school: Named(code: school.plainCode, line: successor.line), successor: try successor.named()))
      }
    } else {
      for item in node.list() { closings.append(Closing(school: try item.named(), successor: nil)) }
    }
    let closed = Set(closings.map(\.school.code))
    for case let successor? in closings.map(\.successor) where closed.contains(successor.code) {
      throw FileError(
        .badData, path: node.file, row: successor.line,
        "the school \"\(successor.code)\" closes as well, so that nobody can go there")
    }
    return closings
  }

  /// What is wrong where no school stays open; nil where one does.
  package func closesAll(of schools: [String], _ path: String) -> FileError? {
    guard let first = closings.first, Set(schools).isSubset(of: closings.map(\.school.code)) else {
      return nil
    }
    return FileError(
      .badData, path: path, row: first.school.line, "the scenario closes all schools",
      hint: "leave at least one open")
  }

  private static func resizings(_ node: StudyNode) throws(FileError) -> [Resizing] {
    var resizings: [Resizing] = []
    for (school, value) in try node.mapping().sorted(by: { $0.key < $1.key }) {
      let places = try value.number()
      guard (0...1_000_000).contains(places), places == places.rounded() else {
        throw value.error("the places of a school are a whole number from 0 to 1,000,000")
      }
      resizings.append(
        Resizing(school: Named(code: school.plainCode, line: value.line), places: places))
    }
    return resizings
  }
}

extension StudyNode {
  fileprivate var line: Int? { node.mark?.line }

  fileprivate func named() throws(FileError) -> Scenario.Named {
    Scenario.Named(code: try text().plainCode, line: line)
  }
}

extension Scenario.Named {
  /// What to say of a code that nothing has.
  package func unknown(_ thing: String, among known: [String], of study: String) -> FileError {
    let nearest = suggestion(for: code, among: known)
    return FileError(
      .badData, path: study, row: line, "the scenario names \(thing) \"\(code)\", which there is not",
      hint: nearest.hasPrefix("did you mean") ? nearest : "write its code as the study's own file has it")
  }
}

extension StudyFile {
  /// Puts the scenario's areas in place of the study's own, which an edition for the public has shown before.
  mutating func apply(_ scenario: Scenario) {
    self.scenario = scenario
    guard scenario.changesAreas else { return }
    publish.publishedZones.append(zones)
    if let other = scenario.zones { zones = other }
    zones.mergers = scenario.mergers
  }
}
