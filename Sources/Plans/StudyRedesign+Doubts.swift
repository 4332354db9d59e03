import Languages
import Redesign
import Studies

/// What a reader must know of a study before its areas are redrawn: for each subject one sentence or a few, or none.
extension StudyRedesign {
  static func doubts(of cuts: BarrierCuts, _ blocks: StudyBlocks) -> [Text] {
    let cut = Text.counted(
      cuts.cut, one: "barriers cut {0} border between blocks", many: "barriers cut {0} borders between blocks"
    )
    guard !cuts.bridges.isEmpty else { return [cut] }
    let pairs =
      cuts.bridges.prefix(8).map { "\(blocks.ids[$0.a])–\(blocks.ids[$0.b])" }.joined(separator: ", ")
      + (cuts.bridges.count > 8 ? " …" : "")
    return [
      cut,
      cuts.bridges.count == 1
        ? "\(.whole(1)) pair of blocks stays neighbours across a barrier, as a short way leads over it: \(name: pairs)"
        : "\(.whole(cuts.bridges.count)) pairs of blocks stay neighbours across a barrier, as a short way leads over it: \(name: pairs)",
    ]
  }

  static func doubts(staying pupils: Int) -> [Text] {
    guard pupils > 0 else { return [] }
    return [
      .counted(
        pupils,
        one:
          "{0} pupil stays at the school of today's area wherever the block goes; comparisons of whole areas count this pupil with the home, as it will be afterwards",
        many:
          "{0} pupils stay at the school of today's area wherever their blocks go; comparisons of whole areas count them with their homes, as it will be once they have left"
      )
    ]
  }

  static func doubts(ofUnknownIn groups: [Int], _ study: Study, _ blocks: StudyBlocks) -> [Text] {
    let counts = groups.compactMap { unknown(of: $0, study, blocks) }
    guard !counts.isEmpty else { return [] }
    return [
      "not known of some pupils: \(Text(counts, separator: ", ")); the search counts them with the rest, comparisons leave them out, so that their indices differ a little"
    ]
  }

  /// A group with how many pupils in blocks nobody knows whether they are in it; nil for none.
  private static func unknown(of group: Int, _ study: Study, _ blocks: StudyBlocks) -> Text? {
    func sum(_ counts: ContiguousArray<Int32>) -> Int { counts.reduce(0) { $0 + Int($1) } }
    let count = sum(blocks.pupils) - sum(blocks.members[group]) - sum(blocks.others[group])
    return count > 0 ? "\(name: study.groups[group].name) (\(.whole(count)))" : nil
  }

  static func doubts(ofAreasWithoutSchool areas: [Int], _ facilities: [Facility]) -> [Text] {
    guard !areas.isEmpty else { return [] }
    let codes = areas.prefix(8).map { facilities[$0].label }.joined(separator: ", ")
    return [
      areas.count > 8
        ? "areas without a public or subsidised school stay as they are: \(name: codes) and \(.whole(areas.count - 8)) more"
        : "areas without a public or subsidised school stay as they are: \(name: codes)"
    ]
  }

  /// Of the areas with a school that touch one, that with the longest border; nil for none.
  static func neighbour(
    of area: Int, withoutSchool others: Set<Int>, _ borders: [BlockGraph.Border], _ blocks: StudyBlocks
  ) -> Int? {
    var lengths: [Int: Double] = [:]
    for border in borders {
      let sides = (Int(blocks.zone[border.a]), Int(blocks.zone[border.b]))
      guard sides.0 == area || sides.1 == area else { continue }
      let neighbour = sides.0 == area ? sides.1 : sides.0
      if !others.contains(neighbour) { lengths[neighbour, default: 0] += border.length }
    }
    return lengths.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  static func doubts(ofAreasWithSchoolsElsewhere areas: Int) -> [Text] {
    guard areas > 0 else { return [] }
    return [
      .counted(
        areas, one: "{0} area has its schools outside itself; it need not hold them",
        many: "{0} areas have their schools outside themselves; they need not hold them")
    ]
  }

  static func doubts(ofBlocksWithoutWay blocks: Int) -> [Text] {
    guard blocks > 0 else { return [] }
    return [
      .counted(
        blocks,
        one: "from {0} block no way leads to some school; the straight line stands in for the search",
        many: "from {0} blocks no way leads to some school; the straight line stands in for the search")
    ]
  }

  static func doubts(ofIslands islands: Int, shortestBorder: Double) -> [Text] {
    guard islands > 0 else { return [] }
    return [
      islands == 1
        ? "\(.whole(1)) island of blocks has no school and touches no others along \(.whole(Int(shortestBorder))) m; it counts as connected to the nearest block of its area"
        : "\(.whole(islands)) islands of blocks have no school and touch no others along \(.whole(Int(shortestBorder))) m; each counts as connected to the nearest block of its area"
    ]
  }
}
