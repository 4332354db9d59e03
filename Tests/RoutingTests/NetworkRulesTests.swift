import Foundation
import Testing

@testable import Routing

/// A kept network is good for as long as the text of the rules is the same: whatever changes them must change it.
@Suite struct NetworkRulesTests {
  /// The rules of walkers with one thing changed.
  private struct Changed: PassageRules {
    var way: @Sendable (TagSet, Passage) -> Passage = { $1 }
    var node: @Sendable (TagSet, Access) -> Access = { $1 }
    var turn: @Sendable (TagSet) -> RestrictionKind? = { _ in nil }

    func passage(_ tags: TagSet) -> Passage { way(tags, WalkingRules().passage(tags)) }
    func barrier(_ tags: TagSet) -> Access { node(tags, WalkingRules().barrier(tags)) }
    func restriction(_ tags: TagSet) -> RestrictionKind? { turn(tags) }
  }

  private static let changes: [Changed] = [
    Changed(way: { $0["highway"] == "bridleway" ? .closed : $1 }),
    Changed(way: { $0["highway"] == "steps" ? .both(2.9) : $1 }),
    Changed(way: { $0["foot"] == "permissive" ? .closed : $1 }),
    Changed(way: { $0["access"] == "customers" ? .closed : $1 }),
    Changed(way: { $0["foot:backward"] == "no" ? .both(5) : $1 }),
    Changed(way: { $0["sidewalk:left"] == "separate" ? .closed : $1 }),
    Changed(way: { tags, passage in
      var passage = passage
      if tags["access"] == "delivery" { passage.isPrivate = false }
      return passage
    }),
    Changed(node: { $0["barrier"] == "hedge" ? .open : $1 }),
    Changed(node: { $0["locked"] == "yes" ? .ends : $1 }),
    Changed(turn: { $0["restriction"] == "no_left_turn" ? .no : nil }),
  ]

  @Test(arguments: changes.indices) func whateverChangesTheRulesChangesTheirText(index: Int) {
    let text = NetworkRules.text(.walking, WalkingRules())
    #expect(NetworkRules.text(.walking, Changed()) == text)
    #expect(NetworkRules.text(.walking, Self.changes[index]) != text)
  }

  @Test func modesHaveRulesOfTheirOwn() {
    #expect(Set(TravelMode.allCases.map(\.networkRules)).count == 3)
    #expect(TravelMode.walking.networkRules == TravelMode.walking.networkRules)
  }

  /// Every key that is read from a map is tried.
  @Test func allKeysAreTried() {
    let tried = Set(NetworkRules.probes.flatMap(\.keys))
    let read = Set(TagSet.wayKeys + TagSet.nodeKeys + TagSet.restrictionKeys)
    let missing = read.filter { !$0.hasSuffix(":conditional") }.subtracting(tried)
    #expect(missing.isEmpty)
  }

  /// Every word that stands in the code of the rules is tried, so that a new one cannot be forgotten.
  @Test func allWordsOfTheRulesAreTried() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Routing/OpenStreetMap")
    let tried = Set(NetworkRules.probes.flatMap { $0.keys + $0.words })
    for file in ["Access", "WalkingRules", "CyclingRules", "DrivingRules", "Passage"] {
      let text = try String(contentsOf: folder.appendingPathComponent("\(file).swift"), encoding: .utf8)
      let code = text.split(separator: "\n").filter {
        !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//")
      }
      for line in code {
        for word in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        where word.offset % 2 == 1 {
          let isPart = [" ", ";", "mph", "no_", "only_"].contains(word.element)
          #expect(isPart || tried.contains { $0 == word.element }, "\(file): \(word.element)")
        }
      }
    }
  }
}
