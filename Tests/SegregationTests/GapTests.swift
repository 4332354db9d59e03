import DeterministicParallel
import TestSupport
import Testing

@testable import Segregation

@Suite("The gap between settings of the same pupils")
struct GapTests {
  static let information = SegregationMeasure.allGroups(.mutualInformation)
  static let dissimilarity = SegregationMeasure.group(0, versus: .rest, .dissimilarity)

  /// A town of 40 blocks in 8 zones; a third of the pupils choose another school, members rather less far.
  static func town(_ seed: UInt64, pupils: Int = 3000) throws -> (
    PupilSettings, kinds: ContiguousArray<Int32>
  ) {
    var draws = SeededGenerator(seed: seed)
    var blocks = ContiguousArray<Int32>()
    var groups = ContiguousArray<Int32>()
    var attended = ContiguousArray<Int32>()
    var kinds = ContiguousArray<Int32>()
    for _ in 0..<pupils {
      let block = draws.below(40)
      let member = draws.unit() < Double(block) / 50
      blocks.append(Int32(block))
      groups.append(member ? 0 : 1)
      kinds.append(Int32(draws.below(3)))
      let leaves = draws.unit() < (member ? 0.15 : 0.4)
      attended.append(leaves ? Int32(draws.below(member ? 8 : 4)) : Int32(block / 5))
    }
    let zones = ContiguousArray(blocks.map { $0 / 5 })
    let nearest = ContiguousArray(blocks.map { min(7, ($0 + 2) / 5) })
    let settings = [
      Setting("residence", units: blocks, unitCount: 40), Setting("zone", units: zones, unitCount: 8),
      Setting("nearest", units: nearest, unitCount: 8), Setting("attended", units: attended, unitCount: 8),
    ]
    return (try PupilSettings(settings, groups: groups, groupCount: 2), kinds)
  }

  @Test("Each level is the index of its own table, and steps sum to the whole gap")
  func steps() throws {
    let (pupils, _) = try Self.town(1)
    for gap in pupils.gaps([Self.information, Self.dissimilarity], Replication(replicates: 40)) {
      for (setting, level) in gap.levels.enumerated() {
        #expect(level.index == gap.measure.againstRandomness(pupils.table(setting)))
      }
      let whole = try #require(gap.whole)
      #expect(whole.change.agrees(with: gap.steps.reduce(0) { $0 + $1.change }, within: 1e-12))
      let excess = try #require(whole.excessChange)
      #expect(
        excess.agrees(with: try gap.steps.reduce(0) { $0 + (try #require($1.excessChange)) }, within: 1e-12))
      #expect(gap.steps.map(\.to) == ["zone", "nearest", "attended"])
      #expect(gap.pupils == 3000 && gap.unknown == 0)
    }
  }

  @Test("Pupils drawn by cells are those that a count pupil by pupil gives", arguments: 1...4)
  func drawnByCells(settings: Int) throws {
    let town = try Self.town(5).0
    let pupils = try PupilSettings(
      Array(town.settings.suffix(settings)),
      groups: ContiguousArray(town.groups.enumerated().map { $0 % 50 == 0 ? -1 : $1 }), groupCount: 2)
    // The pupils of each cell, cells by their size and then by their first pupil.
    var members: [[Int]] = []
    var numbers: [[Int32]: Int] = [:]
    for pupil in pupils.known.map(Int.init) {
      let key = [pupils.groups[pupil]] + pupils.settings.map { $0.units[pupil] }
      if let number = numbers[key] {
        members[number].append(pupil)
      } else {
        numbers[key] = members.count
        members.append([pupil])
      }
    }
    members.sort { ($0.count, $0[0]) < ($1.count, $1[0]) }
    let cells = PupilCells(pupils)
    #expect(Array(cells.counts) == members.map(\.count))
    let resampling = PupilResampling(cells.counts)
    var (draws, same) = (SeededGenerator(seed: 4), SeededGenerator(seed: 4))
    var room = cells.room
    for _ in 0..<3 {
      let tables = cells.draw(resampling, &room, &draws)
      var expected = pupils.settings.map { ContiguousArray(repeating: 0.0, count: 2 * $0.unitCount) }
      resampling.forEachCell(&same) {
        for setting in expected.indices {
          for place in expected[setting].indices { expected[setting][place] = 0 }
        }
      } add: { cell, count in
        let pupil = members[cell][0]
        for (setting, units) in pupils.settings.map(\.units).enumerated() {
          expected[setting][2 * Int(units[pupil]) + Int(pupils.groups[pupil])] += Double(count)
        }
      }
      #expect(tables.map(\.counts) == expected)
    }
  }

  @Test("Drawn once for both sides, a difference is surer than two draws apart would have it")
  func jointDraws() throws {
    let (pupils, _) = try Self.town(2)
    let gap = pupils.gaps([Self.information], Replication(replicates: 400))[0]
    let step = try #require(gap.step(from: 1, to: 3)?.replicates)
    let first = try #require(gap.levels[1].replicates?.standardError)
    let second = try #require(gap.levels[3].replicates?.standardError)
    #expect(step.standardError < 0.9 * (first * first + second * second).squareRoot())
    // A setting does not differ from itself, in any replicate.
    let twice = try PupilSettings(
      [pupils.settings[1], pupils.settings[1]], groups: pupils.groups, groupCount: 2)
    let none = try #require(twice.gaps([Self.information], Replication(replicates: 20))[0].whole)
    #expect(none.change == 0 && none.replicates?.values.allSatisfy { $0 == 0 } == true)
  }

  @Test("A bootstrap of one setting agrees with that of its table")
  func secondOpinion() throws {
    let (pupils, _) = try Self.town(3)
    let joint = try #require(
      pupils.gaps([Self.dissimilarity], Replication(replicates: 800))[0].levels[1].replicates)
    let alone = try #require(
      try pupils.table(1).twoGroup(0, versus: .rest).bootstrap(
        [.dissimilarity], .pupils, Replication(replicates: 800))[0])
    #expect(abs(joint.mean - alone.mean) < 5 * alone.standardError / 400.0.squareRoot())
    #expect(abs(joint.standardError / alone.standardError - 1) < 0.15)
  }

  @Test("The same seed gives the same gap on any number of threads")
  func threads() throws {
    let (pupils, _) = try Self.town(4, pupils: 500)
    let runs = [1, 4].map {
      pupils.gaps([Self.dissimilarity], Replication(replicates: 30, seed: 9, workers: Workers(count: $0)))
    }
    #expect(runs[0] == runs[1])
  }

  @Test("In M a step is what it separates less what it mixes")
  func separation() throws {
    let (pupils, _) = try Self.town(5)
    let gap = pupils.gaps([Self.information], nil)[0]
    for (from, to) in [(0, 1), (1, 2), (2, 3), (3, 0)] {
      let step = try #require(pupils.stepInInformation(from: from, to: to))
      let change = try #require(gap.step(from: from, to: to)?.change)
      #expect(change.agrees(with: step.change, within: 1e-12))
    }
    // Zones are made of whole blocks: going from block to zone separates nobody.
    let merging = try #require(pupils.stepInInformation(from: 0, to: 1))
    #expect(abs(merging.separated) < 1e-12 && merging.mixed > 0)
  }

  @Test("Kinds of choice sum to what choice does, and each is the mean over all orders", arguments: [3, 1])
  func choice(kindCount: Int) throws {
    let (pupils, threeKinds) = try Self.town(6)
    let kinds = ContiguousArray(threeKinds.map { $0 % Int32(kindCount) })
    for measure in [Self.dissimilarity, Self.information] {
      let split = try #require(
        try pupils.choiceSplit(measure, assigned: 1, attended: 3, kinds: kinds, kindCount: kindCount))
      let gap = try #require(pupils.gaps([measure], nil)[0].step(from: 1, to: 3)?.change)
      #expect(gap.agrees(with: split.change, within: 1e-12))
      #expect(gap.agrees(with: split.kinds.reduce(0) { $0 + $1.contribution }, within: 1e-12))
      guard kindCount == 3 else { continue }
      let worth = { (set: Set<Int32>) -> Double? in
        let units = ContiguousArray(
          kinds.indices.map { pupils.settings[set.contains(kinds[$0]) ? 3 : 1].units[$0] })
        return try? measure.value(
          of: GroupTable.counting(units: units, groups: pupils.groups, unitCount: 8, groupCount: 2).table)
      }
      var mean = 0.0
      for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] as [[Int32]] {
        let before = Set(order.prefix { $0 != 1 })
        mean += (try #require(worth(before.union([1]))) - #require(worth(before))) / 6
      }
      #expect(mean.agrees(with: split.kinds[1].contribution, within: 1e-12))
      let alone = try #require(worth([2])) - split.assigned
      #expect(alone.agrees(with: split.kinds[2].alone, within: 1e-12))
    }
  }

  @Test("Unknown pupils are out of every setting alike, and counted")
  func unknown() throws {
    let settings = [
      Setting("home", units: [0, 0, 1, 1, -1], unitCount: 2),
      Setting("school", units: [0, -1, 1, 1, 1], unitCount: 2),
    ]
    let pupils = try PupilSettings(settings, groups: [0, 1, 1, -1, 0], groupCount: 2)
    #expect(pupils.unknown == 3 && Array(pupils.known) == [0, 2])
    #expect(pupils.table(0).total == 2 && pupils.table(1).total == 2)
    #expect(pupils.gaps([Self.dissimilarity])[0].unknown == 3)
  }

  @Test("Parts hold their own pupils and no others")
  func parts() throws {
    let (pupils, _) = try Self.town(7, pupils: 900)
    let districts = ContiguousArray(pupils.settings[0].units.map { $0 < 20 ? Int32(0) : $0 < 38 ? 1 : -1 })
    let parts = try pupils.divided(by: districts, count: 3)
    #expect(parts[0].known.count == districts.count { $0 == 0 } && parts[2].known.isEmpty)
    let rows = ContiguousArray((0..<40).map { $0 < 20 ? 0 : 1 })
    let own = pupils.table(0).selecting((0..<40).filter { rows[$0] == 0 }, [0, 1])
    let value = try #require(own.mutualInformation)
    #expect(value.agrees(with: parts[0].table(0).mutualInformation, within: 1e-12))
    let empty = parts[2].gaps([Self.dissimilarity, Self.information], Replication(replicates: 5))
    #expect(empty.allSatisfy { $0.whole == nil && $0.steps.isEmpty })
  }

  @Test("Columns that do not fit are refused")
  func refused() throws {
    let home = Setting("home", units: [0, 1], unitCount: 2)
    #expect(throws: SegregationError.self) { try PupilSettings([home], groups: [0], groupCount: 1) }
    #expect(throws: SegregationError.self) { try PupilSettings([home], groups: [0, 2], groupCount: 2) }
    let wrong = #expect(throws: SegregationError.self) {
      try PupilSettings(
        [home, Setting("school", units: [0, 5], unitCount: 5)], groups: [0, 1], groupCount: 2)
    }
    #expect(wrong?.row == 1 && wrong?.column == 2)
    let pupils = try PupilSettings(
      [home, Setting("school", units: [0, 1], unitCount: 3)], groups: [0, 1], groupCount: 2)
    #expect(throws: SegregationError.self) {
      try pupils.choiceSplit(Self.information, assigned: 0, attended: 1, kinds: [0, 0], kindCount: 1)
    }
    #expect(throws: SegregationError.self) { try pupils.divided(by: [0], count: 1) }
  }
}

@Suite("A published city in its settings", .enabled(if: SharedData.isPresent))
struct PublishedGapTests {
  @Test(
    "White pupils of Shaker Heights by zone and by nearest school; some blocks hold more of them than pupils")
  func shakerHeights() throws {
    let blocks = try SharedData.rows("../redesign/shaker_heights_oh_blocks.csv")
    let distances = Dictionary(
      grouping: try SharedData.rows("../redesign/shaker_heights_oh_dist_m.csv"), by: { $0["block"] })
    var zones: [String: (white: Int, all: Int)] = [:]
    var nearest: [String: (white: Int, all: Int)] = [:]
    for row in blocks {
      let pupils = (
        try #require(row["white"].flatMap(Int.init)), try #require(row["total"].flatMap(Int.init))
      )
      let zone = try #require(row["school"])
      let reach = try #require(distances[row["block"]]?.first).filter { $0.key != "block" }
        .compactMapValues(Double.init)
      let school = try #require(reach.min { ($0.value, $0.key) < ($1.value, $1.key) }).key
      zones[zone, default: (0, 0)].white += pupils.0
      zones[zone, default: (0, 0)].all += pupils.1
      nearest[school, default: (0, 0)].white += pupils.0
      nearest[school, default: (0, 0)].all += pupils.1
    }
    for (units, published) in [(zones, 0.21323), (nearest, 0.42805)] {
      let schools = units.values.map { $0 }
      let counts = try TwoGroupCounts(members: schools.map(\.white), totals: schools.map(\.all))
      #expect(published.agrees(with: counts.dissimilarity, within: 5e-6))
    }
    let refused = #expect(throws: SegregationError.self) {
      try TwoGroupCounts(
        members: blocks.compactMap { $0["white"].flatMap(Int.init) },
        totals: blocks.compactMap { $0["total"].flatMap(Int.init) })
    }
    #expect(refused?.code == .partExceedsWhole)
  }
}
