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
    let strata = draw.strata
    let takesPart = (0..<pupils).map { _ in random.below(4) > 0 }
    func column(_ bound: Int) -> ContiguousArray<Int32> {
      ContiguousArray(takesPart.map { $0 ? Int32(random.below(bound)) : -1 })
    }
    let (assignedUnits, attendedUnits, kinds) = (column(6), column(6), column(3))
    let rows = takesPart.indices.filter { takesPart[$0] }
    // Units are numbered as the pupils come to them.
    var numbers: [Int32: Int32] = [:]
    func numbered(_ units: ContiguousArray<Int32>) -> ContiguousArray<Int32> {
      ContiguousArray(
        rows.map { row in
          let number = numbers[units[row]] ?? Int32(numbers.count)
          numbers[units[row]] = number
          return number
        })
    }
    let (assignedNumbers, attendedNumbers) = (numbered(assignedUnits), numbered(attendedUnits))
    let assigned = Setting("assigned", units: assignedNumbers, unitCount: numbers.count)
    let attended = Setting("attended", units: attendedNumbers, unitCount: numbers.count)
    let places = (0..<Int32(strata.placeCount)).reversed()
    func ordered<Value: Sendable>(_ column: ContiguousArray<Value>) -> ContiguousArray<Value> {
      strata.ordered(column, workers: .all)
    }
    var units = UnitNumbers(unitCount: 6)
    for _ in 0..<2 {
      units.clear()
      for column in [assignedUnits, attendedUnits] { units.add(ordered(column), of: places, in: strata) }
    }
    #expect(units.count == numbers.count)
    let kindOf = ContiguousArray(
      (0..<pupils).map { assignedUnits[$0] == attendedUnits[$0] ? -1 : Int8(kinds[$0]) })
    func moved(_ column: ContiguousArray<Int32>) -> [UnitCounts] {
      UnitCounts.counts(strata, of: places, in: ordered(column), units, ordered(kindOf), kinds: 3)
    }
    let counts = UnitCounts(strata, of: places, in: ordered(attendedUnits), units)
    #expect(counts.total == rows.count)
    // A place that is made of others has the units, their numbers and the counts that its pupils have.
    var partUnits = UnitNumbers(unitCount: 6)
    let parts = (0..<3).map { remainder in
      let own = Array(places).filter { $0 % 3 == remainder }
      partUnits.clear()
      for column in [assignedUnits, attendedUnits] { partUnits.add(ordered(column), of: own, in: strata) }
      return (
        units: partUnits.numbered, counts: UnitCounts(strata, of: own, in: ordered(attendedUnits), partUnits)
      )
    }
    let joined = NumberedUnits.joined(parts.map(\.units), unitCount: 6)
    #expect(joined.units.units == units.numbered.units)
    let sum = UnitCounts(
      joining: parts.map(\.counts), joined.numbers, unitCount: units.count, groupCount: groups)
    #expect(sum.total == counts.total)
    for group in 0..<min(groups, 5) { #expect(sum.table(of: group) == counts.table(of: group)) }
    let choice = ChoiceCounts(
      assigned: UnitCounts(strata, of: places, in: ordered(assignedUnits), units),
      leaving: moved(assignedUnits), arriving: moved(attendedUnits))
    let measures = [TwoGroupIndex.dissimilarity, .information].map {
      SegregationMeasure.group(0, versus: .rest, $0)
    }
    for group in 0..<min(groups, 5) {
      let alone = try PupilSettings(
        [assigned, attended],
        groups: ContiguousArray(
          rows.map { row in
            let member = Int32(draw.groups[group][row])
            return member < 0 ? -1 : 1 - member
          }), groupCount: 2)
      #expect(counts.table(of: group) == alone.table(1))
      let splits = try alone.choiceSplits(
        measures, assigned: 0, attended: 1, kinds: ContiguousArray(rows.map { kinds[$0] }), kindCount: 3)
      #expect(choice.splits(of: group, measures) == splits)
      #expect(
        SegregationGap.between(
          [("assigned", alone.table(0)), ("attended", alone.table(1))], measures, unknown: alone.unknown)
          == alone.gaps(measures, nil))
    }
  }
}
