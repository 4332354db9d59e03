import DeterministicParallel
import Geography
import Languages
import Layers
import Redesign
import Studies
import Travel

/// A study as a problem of redrawing its catchment areas: blocks, the areas with their schools, and the ways.
///
///     let redesign = try StudyRedesign(study, StudyBlocks(.residential, of: study))
///     let result = PlanSearch(redesign.problem, objective, constraints).run(options)
///     redesign.layer(of: result.plan)
public struct StudyRedesign: Sendable {
  public let problem: RedesignProblem
  /// The areas without a school that takes the pupils by address: their blocks stay.
  public let lockedFacilities: Set<Int>
  /// The blocks of who stays wherever the others of a block go, behind those of land.
  public let lockedBlocks: Set<Int>
  /// What a reader must know first, one sentence each.
  public let doubts: [Text]
  public let study: Study
  public let blocks: StudyBlocks
  /// The groups of the problem, by their positions in the study.
  public let groups: [Int]
  /// The pupils of the blocks by the schools that there are for them.
  public let stages: [BlockStage]
  private let dissolve: @Sendable ([Int], Int) -> Geometries?

  /// How the pupils of the areas are spread over them today, by the blocks.
  public var pupilsToday: [Double] {
    var sums = [Double](repeating: 0, count: problem.facilities.count)
    for (block, zone) in (problem.today?.facility ?? []).enumerated() {
      sums[Int(zone)] += Double(problem.pupils[block])
    }
    return sums
  }

  /// - Parameters:
  ///   - candidates: sites where a school may open, with an area of its own: facilities behind the areas, under the
  ///     schools' codes, that serve no block today.
  ///   - groups: names of groups of the study; all of them when empty.
  ///   - staying: names of groups of the study whose members stay at the school of today's area.
  ///   - shortestBorder: blocks that touch along fewer metres are no neighbours.
  ///   - barriers: blocks are no neighbours either where one lies between their middles, unless a bridge does as well.
  /// - Throws: `FileError` for a group that the study has not got, when no area has a school, for a candidate that stands in
  ///   no block, where another school does or that is no school for the pupils, and when the borders cannot be worked out; `ServerError` when a server of ways fails.
  public init(
    _ study: Study, _ blocks: StudyBlocks, candidates: CandidateSites? = nil, groups: [String] = [],
    staying: [String] = [], shortestBorder: Double = 5,
    barriers: BarrierLines? = nil, workers: Workers = .all, progress: (String) -> Void = { _ in }
  ) throws {
    (self.study, self.blocks) = (study, blocks)
    let chosen =
      try groups.isEmpty
      ? Array(study.groups.indices) : groups.map { try study.position(ofGroup: $0) }
    progress("looking which blocks touch")
    guard let coverage = CoverageGraph(blocks.geometries) else {
      throw FileError(.badData, path: study.file.path, "the borders of the blocks cannot be worked out")
    }
    var borders = coverage.borders.filter { $0.length >= shortestBorder }
      .map { BlockGraph.Border($0.features[0], $0.features[1], length: $0.length) }
    let travel = try study.travel(workers: workers)
    var doubts = blocks.doubts
    if let barriers {
      let cuts = try BarrierCuts(borders, barriers, x: blocks.x, y: blocks.y, study, travel, workers: workers)
      borders = cuts.borders
      doubts.append(
        .counted(
          cuts.cut, one: "barriers cut {0} border between blocks",
          many: "barriers cut {0} borders between blocks"))
      if !cuts.bridges.isEmpty {
        let pairs =
          cuts.bridges.prefix(8).map { "\(blocks.ids[$0.a])–\(blocks.ids[$0.b])" }.joined(separator: ", ")
          + (cuts.bridges.count > 8 ? " …" : "")
        doubts.append(
          cuts.bridges.count == 1
            ? "\(.whole(1)) pair of blocks stays neighbours across a barrier, as a short way leads over it: \(name: pairs)"
            : "\(.whole(cuts.bridges.count)) pairs of blocks stay neighbours across a barrier, as a short way leads over it: \(name: pairs)"
        )
      }
    }
    let geometries = blocks.geometries
    dissolve = { owners, count in CoverageGraph(geometries)?.dissolved(by: owners, count: count) }
    let (schools, zones) = (candidates?.behind(study.schools) ?? study.schools, study.zones)
    let existing = study.schools.count
    var taking = try AreaSchools(study, blocks, candidates, groups: chosen)
    let (schoolsOfZone, places) = (taking.all, taking.places())
    let standing = ZoneLocator(geometries).zones(x: schools.x, y: schools.y, workers: workers)
    var strangers = 0
    var facilities = schoolsOfZone.prefix(zones.count).enumerated().map { zone, own in
      // A school that stands in another area's block serves its own from there.
      let homes = Set(own.compactMap { standing[$0] >= 0 ? Int(standing[$0]) : nil }).sorted()
        .filter { blocks.zone[$0] == Int32(zone) }
      if homes.isEmpty, !own.isEmpty { strangers += 1 }
      return Facility(
        code: zones.ids[zone], name: zones.names[zone], homes: homes, capacity: places[zone])
    }
    if let candidates {
      facilities += try candidates.facilities(in: standing.dropFirst(existing), blocks, beside: facilities)
    }
    let land = BlockGraph(count: blocks.ids.count, borders: borders)
    let ties = IslandTies(
      land, x: blocks.x, y: blocks.y, zone: blocks.zone,
      homes: facilities.prefix(zones.count).flatMap(\.homes))
    progress("measuring the ways of the blocks")
    let matrix = try TravelMatrix(
      from: MatrixOrigins(x: blocks.x, y: blocks.y, names: blocks.ids, named: "block", of: study),
      to: schools,
      by: travel
    ).values(workers: workers)
    let (distances, lost) = taking.takeWays(matrix)
    (self.groups, stages) = (chosen, taking.stages)
    let stays = try StayingPupils(staying, study, blocks, homes: facilities.map(\.homes), ways: distances)
    let feeders = try StudyFeeders(study, workers: workers)?.feeders(
      of: blocks, others: stays.areas.count, workers: workers)
    doubts += feeders?.doubts ?? []
    let count = blocks.ids.count
    let none = stays.areas.map { _ in 0.0 }
    let all = borders + ties.borders + stays.anchors.enumerated().map { .init(count + $0, $1, length: 0) }
    lockedBlocks = Set(stays.areas.indices.map { count + $0 })
    problem = RedesignProblem(
      blocks: blocks.ids + stays.areas.map { "stays in \(zones.ids[$0])" },
      graph: BlockGraph(count: count + stays.areas.count, borders: all), pupils: stays.pupils,
      groups: chosen.map {
        PupilGroup(
          name: study.groups[$0].name, title: study.groups[$0].title.text(in: .english),
          counts: stays.members[$0])
      },
      shapes: BlockShapes(
        areas: ContiguousArray((0..<geometries.count).map { geometries.area(of: $0) } + none),
        perimeters: ContiguousArray(coverage.perimeters + none)),
      feeders: feeders?.feeders, facilities: facilities,
      distances: distances + stays.ways(areas: facilities.count),
      today: Plan(blocks.zone + ContiguousArray(stays.areas.map { Int32($0) })))
    if stays.count > 0 {
      doubts.append(
        .counted(
          stays.count,
          one:
            "{0} pupil stays at the school of today's area wherever the block goes; comparisons of whole areas count this pupil with the home, as it will be afterwards",
          many:
            "{0} pupils stay at the school of today's area wherever their blocks go; comparisons of whole areas count them with their homes, as it will be once they have left"
        ))
    }
    let unknown = groups.isEmpty ? [] : chosen.compactMap { StudyRedesign.unknown(of: $0, study, blocks) }
    if !unknown.isEmpty {
      doubts.append(
        "not known of some pupils: \(Text(unknown, separator: ", ")); the search counts them with the rest, comparisons leave them out, so that their indices differ a little"
      )
    }
    let empty = schoolsOfZone.indices.filter { schoolsOfZone[$0].isEmpty }
    lockedFacilities = Set(empty)
    if !empty.isEmpty {
      let codes = empty.prefix(8).map { facilities[$0].label }.joined(separator: ", ")
      doubts.append(
        empty.count > 8
          ? "areas without a public or subsidised school stay as they are: \(name: codes) and \(.whole(empty.count - 8)) more"
          : "areas without a public or subsidised school stay as they are: \(name: codes)")
    }
    doubts += taking.doubts { area in
      let border = borders.first {
        let own = (Int(blocks.zone[$0.a]), Int(blocks.zone[$0.b]))
        return own.0 == area && !empty.contains(own.1) || own.1 == area && !empty.contains(own.0)
      }
      return border.map { Int(blocks.zone[Int(blocks.zone[$0.a]) == area ? $0.b : $0.a]) }
    }
    if strangers > 0 {
      doubts.append(
        .counted(
          strangers, one: "{0} area has its schools outside itself; it need not hold them",
          many: "{0} areas have their schools outside themselves; they need not hold them"))
    }
    if lost > 0 {
      doubts.append(
        .counted(
          lost,
          one: "from {0} block no way leads to some school; the straight line stands in for the search",
          many: "from {0} blocks no way leads to some school; the straight line stands in for the search"))
    }
    if !ties.borders.isEmpty {
      doubts.append(
        ties.borders.count == 1
          ? "\(.whole(1)) island of blocks has no school and touches no others along \(.whole(Int(shortestBorder))) m; it hangs together with the nearest block of its area"
          : "\(.whole(ties.borders.count)) islands of blocks have no school and touch no others along \(.whole(Int(shortestBorder))) m; each hangs together with the nearest block of its area"
      )
    }
    self.doubts = doubts
  }

  /// A group with how many pupils in blocks nobody knows whether they are in it; nil for none.
  private static func unknown(of group: Int, _ study: Study, _ blocks: StudyBlocks) -> Text? {
    func sum(_ counts: ContiguousArray<Int32>) -> Int { counts.reduce(0) { $0 + Int($1) } }
    let count = sum(blocks.pupils) - sum(blocks.members[group]) - sum(blocks.others[group])
    return count > 0 ? "\(name: study.groups[group].name) (\(.whole(count)))" : nil
  }

  /// The areas of a plan as polygons under the codes and names of today's, their blocks made one.
  ///
  /// - Returns: nil when GEOS cannot make them. Areas without blocks are left out.
  public func layer(of plan: Plan) -> Layer? {
    let (facilities, count) = (problem.facilities, problem.facilities.count)
    let ofLand = plan.facility.prefix(blocks.ids.count)
    guard let shapes = dissolve(ofLand.map { Int($0) }, count) else { return nil }
    var loads = [Int64](repeating: 0, count: count)
    for (block, facility) in plan.facility.enumerated() where facility >= 0 {
      loads[Int(facility)] += Int64(problem.pupils[block])
    }
    var kept = Geometries()
    var zones = [Int]()
    for zone in 0..<count where shapes.kinds[zone].isPolygonal {
      kept.append(zone, of: shapes)
      zones.append(zone)
    }
    let (code, name) = (study.file.zones.id ?? "id", study.file.zones.name)
    var columns = [Column(name: code, values: .text(TextColumn(zones.map { facilities[$0].code })))]
    if let name, name != code {
      columns.append(
        Column(
          name: name, values: .text(TextColumn(zones.map { facilities[$0].name ?? facilities[$0].code }))))
    }
    columns.append(Column(name: "pupils", values: .integer(ContiguousArray(zones.map { loads[$0] }))))
    return Layer(name: "zones", crs: study.crs, geometries: kept, columns: columns)
  }
}
