import DeterministicParallel
import Segregation
import Testing

@testable import Indicators

/// Counting pupils for all groups at once finds the tables and splits that each group has alone.
@Suite struct UnitCountsTests {
  @Test(arguments: PupilTallyTests.draws) func tablesAndSplitsAreThoseOfEachGroup(pupils: Int, groups: Int)
    throws
  {
    let draw = PupilTallyTests.Draw(pupils: pupils, groups: groups, seed: 9)
    var random = SeededGenerator(seed: 10)
    let rows = ContiguousArray((0..<Int32(pupils)).filter { _ in random.below(4) > 0 })
    func units() -> ContiguousArray<Int32> { ContiguousArray(rows.map { _ in Int32(random.below(6)) }) }
    let assigned = Setting("assigned", units: units(), unitCount: 6)
    let attended = Setting("attended", units: units(), unitCount: 6)
    let choices = ChoiceKinds(
      kinds: [.public, .private, .subsidised],
      codes: ContiguousArray(rows.map { _ in Int32(random.below(3)) }))
    let profiles = draw.profiles
    let counts = UnitCounts(rows, in: attended.units, unitCount: 6, profiles)
    let choice = ChoiceCounts(rows, assigned: assigned, attended: attended, choices, profiles)
    let measures = [TwoGroupIndex.dissimilarity, .information].map {
      SegregationMeasure.group(0, versus: .rest, $0)
    }
    for group in 0..<min(groups, 5) {
      let alone = try PupilSettings(
        [assigned, attended],
        groups: ContiguousArray(
          rows.map { row in
            let member = Int32(draw.groups[group][Int(row)])
            return member < 0 ? -1 : 1 - member
          }), groupCount: 2)
      #expect(counts.table(of: group) == alone.table(1))
      let splits = try alone.choiceSplits(
        measures, assigned: 0, attended: 1, kinds: choices.codes, kindCount: 3)
      #expect(choice.splits(of: group, measures) == splits)
      #expect(
        SegregationGap.between(
          [("assigned", alone.table(0)), ("attended", alone.table(1))], measures, unknown: alone.unknown)
          == alone.gaps(measures, nil))
    }
  }
}
