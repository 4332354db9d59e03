import Layers
import Redesign
import Studies

/// The schools that take the pupils of the blocks by their address, as measures of distance have them: open in the study's
/// year, and for a stage or grade of these pupils.
struct AreaSchools {
  /// One behind the other; those of no pupil are left out.
  private(set) var stages: [BlockStage] = []
  /// The schools of each area for each of the stages.
  private(set) var schoolsOfStage: [[[Int]]] = []
  /// The schools of each area, whatever their stage.
  private(set) var all: [[Int]] = []
  /// The areas of each school that serves several.
  private(set) var shared: [Int: [Int]] = [:]
  /// For each area of today the pupils whose stage is not known.
  private(set) var ofUnknownStage: [Int]
  let study: Study
  /// Those of today, and behind them the candidates.
  let schools: Schools
  let blocks: StudyBlocks

  /// - Parameters:
  ///   - candidates: sites, each of which has an area behind those of today.
  ///   - groups: positions of groups of the study, which stages count.
  /// - Throws: `FileError` where no area has a school for the pupils, and for a site that is none for them.
  init(
    _ study: Study, _ blocks: StudyBlocks, _ candidates: CandidateSites?, groups: [Int]
  ) throws(FileError) {
    (self.study, self.blocks) = (study, blocks)
    let schools = candidates?.behind(study.schools) ?? study.schools
    self.schools = schools
    let offer =
      candidates == nil
      ? study.offer : try SchoolOffer(schools, study.pupils, year: study.year, of: study.file)
    let (existing, zones) = (study.schools.count, study.zones.count)
    let areas = zones + schools.count - existing
    func areaLists(_ own: [SchoolNumber]) -> [[Int]] {
      let ofToday = own.filter { Int($0) < existing }
      var lists = schools.servingByAddress(ofToday, areas: areas).map { $0.map { Int($0) } }
      for site in own.map({ Int($0) }) where site >= existing && schools.takesByAddress[site] {
        lists[zones + site - existing].append(site)
      }
      return lists
    }
    ofUnknownStage = Array(repeating: 0, count: zones)
    countPupils(by: offer, groups, serving: areaLists)
    all = (0..<areas).map { area in Set(schoolsOfStage.flatMap { $0[area] }).sorted() }
    var areasOf = [Int: [Int]]()
    for (area, own) in all.enumerated() { for school in own { areasOf[school, default: []].append(area) } }
    shared = areasOf.filter { $0.value.count > 1 }
    guard all.prefix(zones).contains(where: { !$0.isEmpty }) else {
      throw withoutSchools(areOfOthers: areaLists(offer.open).prefix(zones).contains { !$0.isEmpty })
    }
    if let candidates { try refuse(candidates, by: offer) }
  }

  /// Counts the pupils of each block by the schools that there are for them.
  ///
  /// - Parameter serving: some schools by the areas that they serve.
  private mutating func countPupils(
    by offer: SchoolOffer, _ groups: [Int], serving: ([SchoolNumber]) -> [[Int]]
  ) {
    let none = ContiguousArray<Int32>(repeating: 0, count: blocks.ids.count)
    var position = [Int?](repeating: nil, count: offer.schools.count)
    for (pupil, block) in blocks.block.enumerated() where block >= 0 {
      let (block, own) = (Int(block), offer.classOf(pupil))
      guard own >= 0 else {
        ofUnknownStage[Int(blocks.zone[block])] += 1
        continue
      }
      let stage = position[own] ?? stages.count
      if stage == stages.count {
        position[own] = stage
        stages.append(
          BlockStage(pupils: none, members: groups.map { _ in none }, others: groups.map { _ in none }))
        schoolsOfStage.append(serving(offer.schools[own]))
      }
      stages[stage].pupils[block] += 1
      for (group, number) in groups.enumerated() {
        switch study.groups[number].membership[pupil] {
        case 1: stages[stage].members[group][block] += 1
        case 0: stages[stage].others[group][block] += 1
        default: break
        }
      }
    }
  }

  /// - Parameter areOfOthers: whether there are schools in the areas, for other stages.
  private func withoutSchools(areOfOthers: Bool) -> FileError {
    FileError(
      .badData, path: study.file.path,
      areOfOthers
        ? "no catchment area has a public or subsidised school that offers the pupils' stages or grades"
        : "no catchment area has a public or subsidised school",
      hint: areOfOthers
        ? "write the grades of each stage under \"stages\" in the study file: {primary: [P1, P2, …]}"
        : "check the coordinates of the schools, and the column of their areas")
  }

  /// Refuses sites that are no school for the pupils.
  private func refuse(_ candidates: CandidateSites, by offer: SchoolOffer) throws(FileError) {
    let (existing, zones) = (study.schools.count, study.zones.count)
    for site in candidates.schools.ids.indices where all[zones + site].isEmpty {
      throw offer.open.contains(SchoolNumber(existing + site))
        ? candidates.error(
          site, "stage", "the school offers no stage or grade of the study's pupils",
          "name one that they are in, or take the row out")
        : candidates.error(
          site, "from", "the school is not open in \(study.year)",
          "leave its years out, or look for a plan of another --year")
    }
  }

  /// Takes in the ways from all blocks to all schools.
  ///
  /// - Returns: the way of each block to each area, the mean of its pupils who have a school there, each to the nearest one
  ///   (0 for an area without one, whose blocks stay anyhow); and of how many blocks no way leads to some school.
  mutating func takeWays(_ matrix: ContiguousArray<Double>) -> (
    distances: ContiguousArray<Double>, lost: Int
  ) {
    let (count, areas) = (blocks.ids.count, all.count)
    var distances = ContiguousArray<Double>()
    distances.reserveCapacity(count * areas)
    for stage in stages.indices { stages[stage].nearestSchool.reserveCapacity(count * areas) }
    var lost = 0
    for block in 0..<count {
      var hasLost = false
      for area in 0..<areas {
        var (mean, pupils, shortest) = (0.0, 0.0, Double.infinity)
        for stage in stages.indices {
          var (best, bestSchool) = (Double.infinity, -1)
          for school in schoolsOfStage[stage][area] {
            var way = matrix[block * schools.count + school]
            if way.isNaN {
              let (dx, dy) = (schools.x[school] - blocks.x[block], schools.y[school] - blocks.y[block])
              way = (dx * dx + dy * dy).squareRoot()
              hasLost = true
            }
            if way < best { (best, bestSchool) = (way, school) }
          }
          stages[stage].nearestSchool.append(Int32(bestSchool))
          guard bestSchool >= 0 else { continue }
          shortest = min(shortest, best)
          let own = Double(stages[stage].pupils[block])
          guard own > 0 else { continue }
          pupils += own
          mean += (best - mean) * (own / pupils)
        }
        distances.append(pupils > 0 ? mean : shortest < .infinity ? shortest : 0)
      }
      if hasLost { lost += 1 }
    }
    return (distances, lost)
  }
}
