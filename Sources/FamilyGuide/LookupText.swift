import Foundation
import Languages
import Layers
import Studies

extension SchoolLookup.Answer {
  /// The answer for a family, in their language.
  public func text(in language: Language) -> String {
    let lines: [String]
    switch self {
    case .found(let schools): lines = schools.lines(language)
    case .doubtful(let candidates):
      lines =
        [language[.doubtful]] + candidates.map { "  \(language.isolated($0))" } + [language[.writeAgain]]
    case .notFound: lines = [language[.notFound], language[.writeAgain]]
    }
    return lines.map { ($0.isEmpty ? "" : language.line($0)) + "\n" }.joined()
  }

  /// Whether there are schools in it.
  public var isFound: Bool { if case .found = self { true } else { false } }

  /// Writes the answer as one JSON object, whose names are English; the names of schools are as they are.
  ///
  /// - Throws: `FileError` when an earlier write to the writer failed.
  public func writeJSON(to writer: ByteWriter) throws(FileError) {
    let members: [(String, JSONValue)]
    switch self {
    case .found(let schools): members = schools.members
    case .doubtful(let candidates):
      members = [("outcome", .text("doubtful")), ("candidates", .list(candidates.map { .text($0) }))]
    case .notFound: members = [("outcome", .text("not_found"))]
    }
    JSONValue.object(members).write(to: writer)
    writer.append("\n")
    try writer.check()
  }
}

extension SchoolsForPlace {
  fileprivate func lines(_ language: Language) -> [String] {
    var lines = [String]()
    if let address { lines += [language[.schoolsFor].with(language.isolated(address)), ""] }
    if let zone {
      lines.append(language[.inZone].with(language.isolated(zone.name)))
      if ofZone.isEmpty { lines.append(language[.noSchoolInZone]) }
    } else {
      lines.append(language[.outsideZones])
    }
    func add(_ title: String, _ schools: [School], reasons: Bool) {
      guard !schools.isEmpty else { return }
      lines += ["", title]
      lines += schools.map { "  " + $0.line(language, within: reasons ? rule.within : nil) }
    }
    if byRule.isEmpty {
      add(language[.schoolsOfZone], ofZone, reasons: false)
    } else {
      add(language[.schoolsByRule], byRule, reasons: true)
    }
    if byRule.isEmpty { add(language[.nearestSchools], nearest, reasons: false) }
    return lines + ["", isWalked ? language[.walked] : language[.straight], language[.note]]
  }

  fileprivate var members: [(String, JSONValue)] {
    func list(_ schools: [School]) -> JSONValue {
      .list(
        schools.map { school in
          let stages: [(String, JSONValue)] = school.stages.map { [("stages", .text($0))] } ?? []
          return .object(
            [
              ("id", .text(school.id)), ("name", .text(school.name)),
              ("sector", .optional(school.sector?.rawValue)),
              ("meters", school.meters.isNaN ? .null : .whole(Int(school.meters.rounded()))),
              ("reason", .text(school.reason.rawValue)),
            ] + stages)
        })
    }
    let asked: [(String, JSONValue)] = stage.map { [("stage", .text($0))] } ?? []
    return asked + [
      ("outcome", .text("found")), ("address", .optional(address)),
      ("zone", zone.map { .object([("id", .text($0.id)), ("name", .text($0.name))]) } ?? .null),
      ("rule", .text(rule.kind.rawValue)), ("distances", .text(isWalked ? "walking" : "straight line")),
      ("of_zone", list(ofZone)), ("nearest", list(nearest)), ("by_rule", list(byRule)),
    ]
  }
}

extension SchoolsForPlace.School {
  /// The name, who runs it, how far it is, and by what it is in the list.
  fileprivate func line(_ language: Language, within: Double?) -> String {
    var parts = [sector.map { language[$0.text] }]
    parts.append(stages.flatMap { $0.isEmpty ? nil : language.isolated($0) })
    parts.append(meters.isNaN ? language[.noWay] : language.distance(meters))
    if let within {
      parts.append(language[reason.text].with(language.distance(within)))
    }
    return language.isolated(name) + " – "
      + parts.compactMap { $0 }.joined(separator: language.listMark + " ")
  }
}

extension Language {
  /// A distance in steps of 10 m, from a kilometre on in tenths of one.
  fileprivate func distance(_ meters: Double) -> String {
    if meters < 995 { return self[.meters].with(isolated(String(Int((meters / 10).rounded()) * 10))) }
    let tenths = Int((meters / 100).rounded())
    return self[.kilometers].with(isolated("\(tenths / 10)\(decimalMark)\(tenths % 10)"))
  }
}

extension String {
  /// The text with something in the place of "{}".
  fileprivate func with(_ text: String) -> String {
    guard let gap = range(of: "{}") else { return self }
    return replacingCharacters(in: gap, with: text)
  }
}

extension Sector {
  fileprivate var text: FamilyText {
    switch self {
    case .public: .publicSector
    case .subsidised: .subsidisedSector
    case .private: .privateSector
    }
  }
}

extension SchoolsForPlace.Reason {
  fileprivate var text: FamilyText {
    switch self {
    case .zone: .ofZone
    case .within: .within
    case .nearest: .oneOfNearest
    }
  }
}
