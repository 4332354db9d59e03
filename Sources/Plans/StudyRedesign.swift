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
  ///   no block, where another school does or that is no school for the pupils, and when the borders cannot be worked out;
  ///   `ServerError` when a server of ways fails.
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
      doubts += StudyRedesign.doubts(of: cuts, blocks)
    }
    let geometries = blocks.geometries
    dissolve = { owners, count in CoverageGraph(geometries)?.dissolved(by: owners, count: count) }
    let zones = study.zones
    var areaSchools = try AreaSchools(study, blocks, candidates, groups: chosen)
    let schools = areaSchools.schools
    let facilities = try StudyRedesign.facilities(
      areaSchools, candidates,
      standing: ZoneLocator(geometries).zones(x: schools.x, y: schools.y, workers: workers))
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
    let (distances, lost) = areaSchools.takeWays(matrix)
    (self.groups, stages) = (chosen, areaSchools.stages)
    let stays = try StayingPupils(staying, study, blocks, homes: facilities.map(\.homes), ways: distances)
    let feeders = try StudyFeeders(study, workers: workers)?.feeders(
      of: blocks, others: stays.areas.count, workers: workers)
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
      sharedCapacity: areaSchools.sharedCapacity().sorted { $0.key < $1.key }.map(\.value),
      distances: distances + stays.ways(areas: facilities.count),
      today: Plan(blocks.zone + ContiguousArray(stays.areas.map { Int32($0) })))
    let locked = areaSchools.all.indices.filter { areaSchools.all[$0].isEmpty }
    lockedFacilities = Set(locked)
    doubts += feeders?.doubts ?? []
    doubts += StudyRedesign.doubts(staying: stays.count)
    if !groups.isEmpty { doubts += StudyRedesign.doubts(ofUnknownIn: chosen, study, blocks) }
    doubts += StudyRedesign.doubts(ofAreasWithoutSchool: locked, facilities)
    doubts += areaSchools.doubts { area in
      StudyRedesign.neighbour(of: area, withoutSchool: Set(locked), borders, blocks)
    }
    let elsewhere = zip(areaSchools.all, facilities).prefix(zones.count).count {
      !$0.isEmpty && $1.homes.isEmpty
    }
    doubts += StudyRedesign.doubts(ofAreasWithSchoolsElsewhere: elsewhere)
    doubts += StudyRedesign.doubts(ofBlocksWithoutWay: lost)
    doubts += StudyRedesign.doubts(ofIslands: ties.borders.count, shortestBorder: shortestBorder)
    self.doubts = doubts
  }

  /// The areas with the blocks of their schools, and behind them the sites.
  ///
  /// - Parameter standing: the block of each school, −1 for none.
  private static func facilities(
    _ areaSchools: AreaSchools, _ candidates: CandidateSites?, standing: ContiguousArray<Int32>
  ) throws(FileError) -> [Facility] {
    let (study, blocks, places) = (areaSchools.study, areaSchools.blocks, areaSchools.places())
    let facilities = areaSchools.all.prefix(study.zones.count).enumerated().map { zone, own in
      // A school that stands in another area's block serves its own from there.
      let homes = Set(own.compactMap { standing[$0] >= 0 ? Int(standing[$0]) : nil }).sorted()
        .filter { blocks.zone[$0] == Int32(zone) }
      return Facility(
        code: study.zones.ids[zone], name: study.zones.names[zone], homes: homes, capacity: places[zone])
    }
    guard let candidates else { return facilities }
    return try facilities
      + candidates.facilities(
        in: standing.dropFirst(study.schools.count), blocks, beside: facilities)
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
