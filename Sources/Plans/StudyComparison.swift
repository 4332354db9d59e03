import DeterministicParallel
import Geography
import Indicators
import Languages
import Layers
import Measures
import Publishing
import Segregation
import Studies
import Travel

/// Two plans of catchment areas for the same pupils: every measure before and after, and who moves.
///
///     let study = try Study(StudyFile(path: "study.yml"))
///     let redrawn = try study.redrawn(.init(file: "new.gpkg", id: "code"))
///     let comparison = try StudyComparison(study, redrawn)
///     comparison.measures.row(PlanIndicators.moved)
public struct StudyComparison: Sendable {
  public let before: Study
  public let after: Study
  public let measures: ComparedMeasures
  public let moves: PupilMoves
  /// The school of each pupil's area, on both sides; −1 for none.
  let assigned: (before: SchoolNumbers, after: SchoolNumbers)
  /// How both plans split the study's feeder areas; nil where it names none, and in an edition for the public.
  let feeders: (before: StudyFeeders.Splits, after: StudyFeeders.Splits)?
  /// What families are expected to do; nil where it was not asked for, and in an edition for the public.
  public let families: FamilyForecast?
  /// Whether this is what the public may see.
  public let isPublic: Bool
  /// What a reader must know first, one sentence each.
  public let doubts: [Text]
  private let second: MeasureTable?

  /// The measures of the second plan as a study's own maps show them; nil where it is for the public, who is told what
  /// changes and nothing finer.
  public var mapMeasures: MeasureTable? {
    guard var table = second else { return nil }
    CapacityUse.add(to: &table, study: after)
    LocalSegregation.add(to: &table, study: after, levels: [.zone])
    return table
  }

  /// Measures both plans. Ways are measured once where both studies name the same schools and streets; then only those to
  /// the schools of the areas are others.
  ///
  /// Before and after are each plan's own. Where somebody lives in an area of one of them only, what becomes of shares,
  /// means and indices is taken from the others, who live in an area of both.
  ///
  /// The edition for the public holds what the editions of both plans tell, the second published after the first
  /// (`publish: published_zones`), and nobody's move.
  /// - Parameters:
  ///   - after: of the same pupils, made by `Study.redrawn` or `Study.other`.
  ///   - levels: of which places measures are compared; nil for all. What a summary says is there in any case.
  ///   - replicates: for intervals of the changes of indices; nil for none.
  ///   - question: what is asked of the families' choices; nil for nothing.
  /// - Throws: `FileError` for pupils who are in other groups on the two sides, for a plan that covers no home or whose
  ///   areas overlap, and where the pupils do not tell what families do; `ServerError`.
  public init(
    _ before: Study, _ after: Study, levels: Set<Level>? = nil, replicates: Int? = nil, seed: UInt64 = 1,
    families question: FamilyForecast.Question? = nil, workers: Workers = .all,
    progress: (String) -> Void = { _ in }
  ) throws {
    (self.before, self.after) = (before, after)
    try before.refuseOtherMembers(after)
    let check = PlanCheck(
      before.zones, after.zones, homes: after.pupils.zone.codes,
      path: after.file.resolve(after.file.zones.file), workers: workers)
    try check.refuseWhatIsNoPlan()
    moves = PupilMoves(before, after)
    doubts = check.doubts(moves) + StudyComparison.doubts(ofSchoolsIn: before, after)
    isPublic = [before, after].contains { $0.file.publish.audience == .public }
    guard !isPublic else {
      let sides = try [before, after].map { study in
        try Publication(StudyYears(study), workers: workers, progress: progress)
      }
      assigned = (before.pupils.assignedSchool, after.pupils.assignedSchool)
      families = nil
      feeders = nil
      measures =
        ComparedMeasures(sides[0].measures, sides[1].measures, PairedChanges(before, after))
        .withholdingOtherThanResidents(ofSamePupils: moves.leftOut + moves.takenIn == 0)
      self.second = nil
      return
    }
    progress("measuring distances")
    let travel = try before.travel(workers: workers)
    let distances = try before.distances(by: travel, workers: workers)
    let nearer = try NearerSchools(before, beside: distances, by: travel, workers: workers)
    let isSameGround = before.hasWays(of: after)
    let otherTravel = isSameGround ? travel : try after.travel(workers: workers)
    let otherDistances =
      isSameGround
      ? try distances.onPlan(of: after, by: travel, workers: workers)
      : try after.distances(by: otherTravel, workers: workers)
    let otherNearer =
      isSameGround
      ? nearer.onPlan(otherDistances)
      : try NearerSchools(after, beside: otherDistances, by: otherTravel, workers: workers)
    func table(
      _ study: Study, _ distances: HomeSchoolDistances, _ nearer: NearerSchools
    ) throws -> MeasureTable {
      var table = MeasureTable(for: study)
      try Catalogue.add(
        to: &table, study: study, before: nil, distances: distances, nearer: nearer, workers: workers,
        progress: progress)
      if study.file.pupils.files.count > 1 {
        table.setReason(
          "plans are compared for one school year; `catchment run` of each plan has it",
          ofUnavailable: Catalogue.ofTwoYears)
      }
      PlanIndicators.addAreas(to: &table, of: study, assigned: distances.assignedSchool)
      return table
    }
    var first = try table(before, distances, nearer)
    var second = try table(after, otherDistances, otherNearer)
    PlanIndicators.add(moves, from: before, to: after, &first, &second)
    let same = try SamePupils(before, after, moves, workers: workers)
    feeders = try StudyFeeders(before, workers: workers).map { areas in
      (areas.splits(by: same?.before ?? before), areas.splits(by: same?.after ?? after))
    }
    if let feeders {
      PlanIndicators.add(feeders.before, of: before, to: &first)
      PlanIndicators.add(feeders.after, of: after, to: &second)
    }
    var ofSame: (before: MeasureTable, after: MeasureTable)?
    if let same {
      let one = try distances.onPlan(of: same.before, by: travel, workers: workers)
      let other = try otherDistances.onPlan(of: same.after, by: otherTravel, workers: workers)
      ofSame = (
        before: try table(same.before, one, nearer.onPlan(one, workers: workers)).holding(levels),
        after: try table(same.after, other, otherNearer.onPlan(other, workers: workers)).holding(levels)
      )
    }
    assigned = (distances.assignedSchool, otherDistances.assignedSchool)
    var paired = PairedChanges(same?.before ?? before, same?.after ?? after)
    paired.addWalks(distances, otherDistances, workers: workers)
    if let replicates {
      progress("drawing pupils for both plans")
      try paired.addIndices(Replication(replicates: replicates, seed: seed, workers: workers))
    }
    if question != nil { progress("fitting what families do") }
    families = try question.map {
      try FamilyForecast(before, after, [distances, otherDistances], $0, workers: workers)
    }
    families?.add(before, after, &first, &second, &paired)
    progress("comparing")
    measures = ComparedMeasures(
      first.holding(levels), second.holding(levels), paired, ofSamePupils: ofSame)
    self.second = second
  }
}

extension StudyComparison {
  /// Where schools are by the second plan that have not got their areas there.
  private static func doubts(ofSchoolsIn before: Study, _ after: Study) -> [Text] {
    let lost = SchoolsWithoutAreas(
      before.schools, open: before.offer.open, before.zones, planned: after.zones.ids, by: after.file)
    let note = Study.withoutSchoolAreas
    return [
      after.notes.contains(note) && !before.notes.contains(note) ? note : nil,
      lost.doubt(after.schools, open: after.offer.open, after.zones),
    ].compactMap { $0 }
  }
}

extension MeasureTable {
  /// The measures of some levels, and what a summary is made of: the city's, and the pieces of the areas.
  fileprivate func holding(_ levels: Set<Level>?) -> MeasureTable {
    guard let levels else { return self }
    return selecting { indicator, level, _, _ in
      level == .city || levels.contains(level) || indicator == PlanIndicators.parts
    }
  }
}

extension Study {
  /// Refuses a study that counts other pupils to a group, as where it says otherwise what the values of a column mean.
  fileprivate func refuseOtherMembers(_ other: Study) throws(FileError) {
    guard let pair = zip(groups, other.groups).first(where: { $0.0.membership != $0.1.membership })
    else { return }
    throw FileError(
      .badData, path: other.file.path,
      "the groups are not those of \(file.path): other pupils are in \(pair.0.name)",
      hint: "what is compared must be counted alike: give both the same \"values\" under \"pupils\"")
  }

  /// Whether the ways to schools that are open on both sides are the same.
  fileprivate func hasWays(of other: Study) -> Bool {
    schools.ids == other.schools.ids && schools.x == other.schools.x && schools.y == other.schools.y
      && activeSchools == other.activeSchools && pupils.school == other.pupils.school
      && file.streets == other.file.streets && file.streetServer == other.file.streetServer
      && file.resolve(".") == other.file.resolve(".")
  }
}

extension ComparedMeasures {
  /// What may be told of a second plan beside the first: numbers of residents as the edition of the second plan has them;
  /// of all else what did not change, as two shares in steps of nearly the same pupils would together be finer than each.
  ///
  /// - Parameter isOfSame: whether the plans are of the same pupils. Else only their numbers are said to change.
  fileprivate func withholdingOtherThanResidents(ofSamePupils isOfSame: Bool) -> ComparedMeasures {
    mapping { row in
      guard var after = row.after, after.status == .ok, !(row.indicator.treatment?.isOfResidents ?? false),
        row.before?.status != .ok || row.before?.value != after.value
      else { return isOfSame || row.indicator.saysWhoLivesWhere ? row : row.withoutChange }
      after.cell = Cell(nil, count: 0)
      after.status = .suppressedTogether
      return ComparedMeasure(
        indicator: row.indicator, level: row.level, unit: row.unit, group: row.group, before: row.before,
        after: after, compared: nil, change: nil, unavailable: row.unavailable)
    }
  }
}
