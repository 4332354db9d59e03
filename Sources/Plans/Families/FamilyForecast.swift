import DeterministicParallel
import Languages
import Layers
import Measures
import Segregation
import Studies
import Travel

/// What two plans come to if all families go to a school of their catchment area, and as they are expected to choose.
public struct FamilyForecast: Sendable {
  /// What is asked.
  public struct Question: Sendable, Hashable {
    /// The group whose composition of the areas counts; the study's first where it is nil.
    public var group: String?
    /// Random draws for the intervals.
    public var draws: Int
    public var seed: UInt64

    public init(group: String? = nil, draws: Int = 200, seed: UInt64 = 1) {
      (self.group, self.draws, self.seed) = (group, draws, seed)
    }
  }

  /// One number under both plans and the change, each with an interval at 95 %.
  public struct Estimate: Sendable {
    public let before: Cell
    public let after: Cell
    public let change: Cell
  }

  /// The measures of one way to choose.
  public struct Outcome: Sendable {
    /// D over the schools, for each group of the study; not-a-number where it is undefined.
    public let dissimilarity: [Estimate]
    /// Metres.
    public let meanWay: Estimate
  }

  public let model: AttendanceModel
  /// Pupils of whom all is known under both plans.
  public let pupils: Int
  /// Pupils of whom all is known under the first plan only: both are measured without them.
  public let unknownAfter: Int
  public let draws: Int
  /// If all go to a school of their area.
  public let complied: Outcome
  public let expected: Outcome
  /// The share who go to a school of their area, as expected.
  public let attendance: Estimate
  /// Pupils a school as expected, for the schools of each plan.
  let loads: (before: [Cell], after: [Cell])
  /// Pupils whose way to the school of the area would be longer after than any on which the model is fitted.
  public let beyond: Int

  /// - Parameter distances: of both plans.
  /// - Throws: `FileError` when the model cannot be fitted, and for a group that the study has not got.
  init(
    _ before: Study, _ after: Study, _ distances: [HomeSchoolDistances], _ question: Question,
    workers: Workers
  ) throws {
    let group = try FamilyForecast.group(question.group, of: before)
    let studies = [before, after]
    let offers = zip(studies, distances).map { AreaOffers($0, $1, group: group, workers: workers) }
    let model = try AttendanceModel(before, offers[0], group: group, workers: workers)
    let numbering = JointNumbering(before.schools.ids, after.schools.ids)
    let leavers = offers[0].isKnown.indices.filter { pupil in
      offers[0].isKnown[pupil] && !offers[0].attends[pupil] && !distances[0].attended[pupil].isNaN
    }
    let members = group.map { before.groups[$0].membership }
    let plans = studies.indices.map { side in
      PlanChoices(
        studies[side], distances[side], offers[side], numbers: numbering.numbers[side], leavers: leavers,
        members: members, workers: workers)
    }
    let rows = offers[0].isKnown.indices.filter { offers[0].isKnown[$0] && offers[1].isKnown[$0] }
    let simulation = FamilyDraws(
      model, plans, rows: rows, schools: numbering.count, groups: before.groups.map(\.membership))
    let drawn = simulation.run(question.draws, seed: question.seed, workers: workers)
    complied = try FamilyForecast.complied(before, plans, rows, numbering.count, question, workers)
    expected = Outcome(
      dissimilarity: before.groups.indices.map { group in
        drawn.estimate(count: rows.count) { $0.dissimilarity[group] }
      }, meanWay: drawn.estimate(count: rows.count) { $0.meanWay })
    attendance = drawn.estimate(count: rows.count) { $0.attendance }
    let loads = (0..<numbering.count).map { school in
      drawn.estimate(count: rows.count) { Double($0.loads[school]) }
    }
    self.loads = (
      numbering.numbers[0].map { loads[Int($0)].before }, numbering.numbers[1].map { loads[Int($0)].after }
    )
    let ways = offers.map { $0.columns[AttendanceTerm.way.rawValue] }
    let longest =
      offers[0].isKnown.indices.lazy.filter { offers[0].isKnown[$0] }.map { ways[0][$0] }.max() ?? 0
    beyond = rows.count { ways[1][$0] > longest }
    unknownAfter = offers[0].isKnown.count { $0 } - rows.count
    (self.model, pupils, draws) = (model, rows.count, question.draws)
  }

  /// Looks whether a study can say at all what families do, before a long search for a plan.
  ///
  /// - Throws: as a comparison that asks the same.
  public static func refuse(
    _ study: Study, _ question: Question, workers: Workers = .all, progress: (String) -> Void = { _ in }
  ) throws {
    progress("fitting what families do")
    let group = try FamilyForecast.group(question.group, of: study)
    let offers = AreaOffers(study, try study.distances(workers: workers), group: group, workers: workers)
    _ = try AttendanceModel(study, offers, group: group, workers: workers)
  }

  private static func group(_ name: String?, of study: Study) throws(FileError) -> Int? {
    guard let name else { return study.groups.isEmpty ? nil : 0 }
    return try study.position(ofGroup: name)
  }

  /// D with intervals for other pupils of the same kind; of the mean way that of a mean.
  private static func complied(
    _ study: Study, _ plans: [PlanChoices], _ rows: [Int], _ schools: Int, _ question: Question,
    _ workers: Workers
  ) throws -> Outcome {
    let settings = plans.map { plan in
      Setting("", units: ContiguousArray(rows.map { plan.complied[$0] }), unitCount: schools)
    }
    let replication = Replication(replicates: question.draws, seed: question.seed, workers: workers)
    func cell(_ value: Double?, _ interval: IndexInterval?, _ count: Int) -> Cell {
      Cell(value, count: count, interval: interval?.range, estimate: interval?.estimate)
    }
    let dissimilarity = try study.groups.map { group in
      let codes = ContiguousArray(
        rows.map { pupil -> Int32 in
          let member = Int32(group.membership[pupil])
          return member < 0 ? -1 : 1 - member
        })
      let gaps = try PupilSettings(settings, groups: codes, groupCount: 2)
        .gaps([.group(0, versus: .rest, .dissimilarity)], replication, expecting: false, workers: workers)
      guard let gap = gaps.first else { return Estimate.none }
      let levels = gap.levels.map { cell($0.index?.value, $0.interval, gap.pupils) }
      // Where both plans are the same nothing can have changed, which is no matter of chance.
      let isSame = settings[0].units == settings[1].units
      let change =
        isSame
        ? Cell(0, count: gap.pupils, interval: 0...0)
        : cell(gap.whole?.change, gap.whole?.interval, gap.pupils)
      return Estimate(before: levels[0], after: levels[1], change: change)
    }
    var sums = [RatioSums(), RatioSums(), RatioSums()]
    for pupil in rows {
      let ways = plans.map { $0.compliedWay[pupil] }
      guard !ways[0].isNaN, !ways[1].isNaN else { continue }
      for (side, value) in [ways[0], ways[1], ways[1] - ways[0]].enumerated() { sums[side].add(value) }
    }
    return Outcome(
      dissimilarity: dissimilarity,
      meanWay: Estimate(before: sums[0].cell, after: sums[1].cell, change: sums[2].cell))
  }
}

extension FamilyForecast.Estimate {
  static let none = Self(before: Cell(nil, count: 0), after: Cell(nil, count: 0), change: Cell(nil, count: 0))
}

/// The schools of two plans under one numbering.
private struct JointNumbering {
  let count: Int
  /// For each plan the numbers of its schools.
  let numbers: [[Int32]]

  init(_ plans: [String]...) {
    var known = [String: Int32]()
    numbers = plans.map { ids in
      ids.map { id in
        if let number = known[id] { return number }
        let number = Int32(known.count)
        known[id] = number
        return number
      }
    }
    count = known.count
  }
}
