import DeterministicParallel
import Geography
import Languages
import Layers
import Redesign
import Studies

extension StudyRedesign {
  /// The plan that other catchment areas amount to: each block goes to the area in which most of its pupils live, an
  /// empty one to the area that it lies in.
  ///
  /// - Parameters:
  ///   - source: a layer of areas under the codes of today's.
  ///   - mayMiss: whether blocks may lie in no area, and have none then.
  /// - Returns: the plan, with what a reader must know first.
  /// - Throws: `FileError` for a layer that cannot be read, for a code that no area of today has, and no candidate, for
  ///   areas that hold no home, that overlap where today's do not, or that leave out blocks that they may not miss.
  public func plan(
    of source: StudyFile.AreaSource, mayMiss: Bool = true, workers: Workers = .all
  ) throws(FileError) -> (plan: Plan, doubts: [Text]) {
    let areas = try study.areas(source, workers: workers)
    let known = Dictionary(
      uniqueKeysWithValues: problem.facilities.enumerated().map { ($1.code, Int32($0)) })
    var facilities = [Int32]()
    for (row, code) in areas.ids.enumerated() {
      guard let facility = known[code] else {
        throw FileError(
          .badData, path: source.file, row: row + 1, column: source.id,
          "no area of today has the code \(code)",
          hint: RespeltCodes(areas.ids, known: problem.facilities.map(\.code)).hint(
            "--zone-id names the column of the codes, which are those of the study's areas"))
      }
      facilities.append(facility)
    }
    let pupils = study.pupils
    let (homes, isInSeveral) = areas.locator.zonesAndOverlaps(x: pupils.x, y: pupils.y, workers: workers)
    try PlanCheck(study.zones, areas, homes: homes, path: source.file, workers: workers).refuseWhatIsNoPlan()
    let most = BlockMajority(blocks, homes.map { $0 < 0 ? Plan.none : facilities[Int($0)] })
    let middles = areas.locator.zones(x: blocks.x, y: blocks.y, workers: workers)
    let plan = Plan(
      ContiguousArray(
        most.areas.enumerated().map { block, area in
          guard area < 0 else { return area }
          return middles[block] < 0 ? Plan.none : facilities[Int(middles[block])]
        } + (problem.today?.facility.dropFirst(blocks.ids.count) ?? [])))
    let missed = plan.facility.indices.filter { plan.facility[$0] == Plan.none }
    if !mayMiss, let first = missed.first {
      throw FileError(
        .badData, path: source.file,
        "the plan leaves out \(missed.count == 1 ? "one block" : "\(missed.count) blocks"), the first of them "
          + problem.blocks[first],
        hint: "each block needs an area: draw the areas so that they have no gaps between them")
    }
    var doubts: [Text] = []
    let leftOut = homes.indices.count { pupils.zone[$0] >= 0 && homes[$0] < 0 }
    if leftOut > 0 {
      doubts.append(
        .counted(
          leftOut,
          one:
            "{0} pupil lives in an area today and in none of the plan, and counts with the rest of the block",
          many:
            "{0} pupils live in an area today and in none of the plan; each counts with the rest of the block"
        ))
    }
    let contested = homes.indices.count { pupils.zone[$0] >= 0 && isInSeveral[$0] }
    if contested > 0 {
      doubts.append(
        .counted(
          contested,
          one:
            "{0} pupil lives where areas of the plan overlap, and counts for the one that comes first in its file",
          many:
            "{0} pupils live where areas of the plan overlap, and count for the one that comes first in its file"
        ))
    }
    if most.cut > 0 {
      doubts.append(
        "the areas cut \(count: most.cut, "block"); a block counts with the area of most of its pupils, so \(BlockMajority.counting(most.minority)) with another area than that of the home"
      )
    }
    return (plan, doubts)
  }
}
