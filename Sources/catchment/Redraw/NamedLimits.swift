import ArgumentParser
import Redesign

/// Constraints on single blocks and facilities, by their codes.
struct NamedLimits: ParsableArguments {
  @Option(
    name: .customLong("lock"),
    help: ArgumentHelp(
      """
      Blocks that stay where they are, and facilities (on a study its areas) that keep their blocks and get no others; \
      block:CODE or facility:CODE where both have the code.
      """, valueName: "codes"))
  var locks: [String] = []

  @Option(
    help: ArgumentHelp(
      "The most pupils of a facility, such as 12=250. May be repeated.", valueName: "code=pupils"))
  var atMost: [String] = []

  @Option(
    help: ArgumentHelp("The fewest pupils of a facility. May be repeated.", valueName: "code=pupils"))
  var atLeast: [String] = []

  func validate() throws {
    for text in atMost + atLeast { _ = try NamedLimits.pair(text) }
  }

  private static func pair(_ text: String) throws -> (code: String, pupils: Int) {
    guard let sign = text.lastIndex(of: "="), let pupils = Int(text[text.index(after: sign)...]),
      (0...1_000_000_000).contains(pupils)
    else {
      throw ValidationError("--at-most and --at-least take code=pupils, such as 12=250, up to 1,000,000,000.")
    }
    return (String(text[..<sign]), pupils)
  }

  /// - Parameter staysOpen: the codes of facilities, several behind each other by commas.
  func apply(
    to constraints: inout Constraints, _ problem: RedesignProblem, staysOpen: [String]
  ) throws {
    let facilities = Dictionary(uniqueKeysWithValues: problem.facilities.enumerated().map { ($1.code, $0) })
    let blocks = Dictionary(uniqueKeysWithValues: problem.blocks.enumerated().map { ($1, $0) })
    for code in locks.flatMap({ $0.split(separator: ",").map(String.init) }) {
      guard problem.today != nil else {
        throw ValidationError("--lock looks at today's plan: add --today, or a column of today's school.")
      }
      let block = code.hasPrefix("facility:") ? nil : blocks[code.without("block:")]
      let facility = code.hasPrefix("block:") ? nil : facilities[code.without("facility:")]
      switch (block, facility) {
      case (let block?, nil): constraints.lockedBlocks.insert(block)
      case (nil, let facility?): constraints.lockedFacilities.insert(facility)
      case (nil, nil): throw ValidationError("--lock: there is no block and no facility \(code).")
      default:
        throw ValidationError(
          "--lock: a block and a facility have the code \(code); write block:\(code) or facility:\(code).")
      }
    }
    func facility(_ code: String) throws -> Int {
      guard let facility = facilities[code] else { throw ValidationError("There is no facility \(code).") }
      return facility
    }
    for code in staysOpen.flatMap({ $0.split(separator: ",").map(String.init) }) {
      constraints.staysOpen.insert(try facility(code))
    }
    for text in atMost {
      let (code, pupils) = try NamedLimits.pair(text)
      let own = try facility(code)
      if constraints.ceilings.isEmpty { constraints.ceilings = problem.facilities.map { _ in nil } }
      constraints.ceilings[own] = min(pupils, constraints.ceilings[own] ?? pupils)
    }
    for text in atLeast {
      let (code, pupils) = try NamedLimits.pair(text)
      let own = try facility(code)
      if constraints.floors.isEmpty { constraints.floors = problem.facilities.map { _ in 0 } }
      constraints.floors[own] = max(pupils, constraints.floors[own])
    }
  }
}

extension String {
  fileprivate func without(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
