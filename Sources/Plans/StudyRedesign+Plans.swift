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
  /// - Parameter source: a layer of areas under the codes of today's.
  /// - Returns: the plan, with what a reader must know first. Blocks that lie in no area have none.
  /// - Throws: `FileError` for a layer that cannot be read, and for a code that no area of today has, and no candidate.
  public func plan(
    of source: StudyFile.AreaSource, workers: Workers = .all
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
          hint: "the areas of a plan have the codes of the study's areas; --zone-id names their column")
      }
      facilities.append(facility)
    }
    let homes = areas.locator.zones(x: study.pupils.x, y: study.pupils.y, workers: workers)
    let most = BlockMajority(blocks, homes.map { $0 < 0 ? Plan.none : facilities[Int($0)] })
    let middles = areas.locator.zones(x: blocks.x, y: blocks.y, workers: workers)
    let plan = Plan(
      ContiguousArray(
        most.areas.enumerated().map { block, area in
          guard area < 0 else { return area }
          return middles[block] < 0 ? Plan.none : facilities[Int(middles[block])]
        } + (problem.today?.facility.dropFirst(blocks.ids.count) ?? [])))
    let doubts: [Text] =
      most.cut == 0
      ? []
      : [
        "the areas cut \(.whole(most.cut)) blocks; each counts with the area of most of its pupils, so \(.whole(most.strangers)) pupils count elsewhere than they would be"
      ]
    return (plan, doubts)
  }
}
