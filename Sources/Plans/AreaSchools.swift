import Languages
import Layers
import Studies

/// The pupils of each block for whom there are the same schools, as for those of one stage.
public struct BlockStage: Sendable {
  public internal(set) var pupils: ContiguousArray<Int32>
  /// For each group its members, and those known not to belong to it.
  public internal(set) var members: [ContiguousArray<Int32>]
  public internal(set) var others: [ContiguousArray<Int32>]
  /// The school of area a that is nearest to block b, at b · areas + a; −1 for an area without one.
  public internal(set) var nearestSchool: ContiguousArray<Int32> = []
  /// The schools of each area.
  let schools: [[Int]]
}

/// The schools that take the pupils of the blocks by their address, as measures of distance have them: open in the study's
/// year, and for a stage or grade of these pupils.
struct AreaSchools {
  /// One behind the other; those of no pupil are left out.
  private(set) var stages: [BlockStage] = []
  /// The schools of each area, whatever their stage.
  let all: [[Int]]
  /// The areas of each school that serves several.
  private let shared: [Int: [Int]]
  private let study: Study
  private let schools: Schools
  private let blocks: StudyBlocks

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
      var lists = [[Int]](repeating: [], count: areas)
      for school in own.map({ Int($0) }) where schools.takesByAddress[school] {
        if school < existing {
          for zone in schools.served[school] { lists[Int(zone)].append(school) }
        } else {
          lists[zones + school - existing].append(school)
        }
      }
      return lists
    }
    let none = ContiguousArray<Int32>(repeating: 0, count: blocks.ids.count)
    var position = [Int?](repeating: nil, count: offer.schools.count)
    for (pupil, block) in blocks.block.enumerated() where block >= 0 {
      let (block, own) = (Int(block), offer.classOf(pupil))
      guard own >= 0 else { continue }
      let stage = position[own] ?? stages.count
      if stage == stages.count {
        position[own] = stage
        stages.append(
          BlockStage(
            pupils: none, members: groups.map { _ in none }, others: groups.map { _ in none },
            schools: areaLists(offer.schools[own])))
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
    let stages = stages
    let all = (0..<areas).map { area in Set(stages.flatMap { $0.schools[area] }).sorted() }
    self.all = all
    var areasOf = [Int: [Int]]()
    for (area, own) in all.enumerated() { for school in own { areasOf[school, default: []].append(area) } }
    shared = areasOf.filter { $0.value.count > 1 }
    guard all.prefix(zones).contains(where: { !$0.isEmpty }) else {
      let isOfOthers = areaLists(offer.open).prefix(zones).contains { !$0.isEmpty }
      throw FileError(
        .badData, path: study.file.path,
        isOfOthers
          ? "no catchment area has a public or subsidised school that offers the pupils' stages or grades"
          : "no catchment area has a public or subsidised school",
        hint: isOfOthers
          ? "write the grades of each stage under \"stages\" in the study file: {primary: [P1, P2, …]}"
          : "check the coordinates of the schools, and the column of their areas")
    }
    guard let candidates else { return }
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

  /// The places of each area: those of its schools; nil where one of them does not say. A school that serves several areas
  /// counts in each with a part of its places, so that they count once: as its pupils by address are spread today.
  func places() -> [Int?] {
    let shares = shares()
    return all.enumerated().map { area, own in
      var sum = 0.0
      for school in own {
        guard let places = schools.capacities[school] else { return nil }
        sum += shares[school].map { Double($0[area] ?? 0) } ?? places
      }
      return own.isEmpty ? nil : Int(exactly: sum.rounded(.down))
    }
  }

  /// Of each school that serves several areas its places by area.
  private func shares() -> [Int: [Int: Int]] {
    guard !shared.isEmpty else { return [:] }
    var pupils = [Int: [Int: Int]]()
    for (school, zone) in zip(study.pupils.assignedSchool, study.pupils.zone) where school >= 0 && zone >= 0 {
      pupils[Int(school), default: [:]][Int(zone), default: 0] += 1
    }
    return shared.reduce(into: [:]) { shares, entry in
      let (school, areas) = entry
      guard let capacity = schools.capacities[school], (0...1e9).contains(capacity) else { return }
      let places = Int(capacity)
      let own = areas.map { pupils[school]?[$0] ?? 0 }
      let isEmpty = own.allSatisfy { $0 == 0 }
      let weights = isEmpty ? own.map { _ in 1 } : own
      let all = weights.reduce(0, +)
      var parts = weights.map { places * $0 / all }
      // What is left of whole places goes to those who are owed most of one.
      let owed = weights.indices.sorted {
        (places * weights[$1] % all, $0) < (places * weights[$0] % all, $1)
      }
      for position in owed.prefix(places - parts.reduce(0, +)) { parts[position] += 1 }
      shares[school] = Dictionary(uniqueKeysWithValues: zip(areas, parts))
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
          for school in stages[stage].schools[area] {
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

  /// What a reader must know of the schools, one sentence each.
  ///
  /// - Parameter neighbour: an area with a school that touches one without; nil for none.
  func doubts(neighbour: (Int) -> Int?) -> [Text] {
    var doubts = [Text]()
    let sharing = shared.keys.count { schools.capacities[$0] != nil }
    if sharing > 0 {
      doubts.append(
        .counted(
          sharing,
          one:
            "{0} school serves several areas: its places are shared out among them as its pupils by address are today, and a plan for which it would have to hold more from one of them is not found",
          many:
            "{0} schools serve several areas: the places of each are shared out among these as its pupils by address are today, and a plan for which it would have to hold more from one of them is not found"
        ))
    }
    let isOfSomeStages =
      stages.count > 1
      && all.indices.contains { area in
        all[area].contains { school in
          schools.capacities[school] != nil && !stages.allSatisfy { $0.schools[area].contains(school) }
        }
      }
    if isOfSomeStages {
      doubts.append(
        "the places of an area are those of its schools of all stages together: a plan may keep to them and fill the schools of one stage beyond theirs, which catchment compare tells of each school"
      )
    }
    // Of each area the pupils who have a school in it.
    var served = [Int](repeating: 0, count: all.count)
    var living = served
    for (block, zone) in blocks.zone.enumerated() {
      living[Int(zone)] += Int(blocks.pupils[block])
      for stage in stages where !stage.schools[Int(zone)].isEmpty {
        served[Int(zone)] += Int(stage.pupils[block])
      }
    }
    func without(where isWanted: (Int) -> Bool) -> Int {
      all.indices.filter(isWanted).reduce(0) { $0 + living[$1] - served[$1] }
    }
    let others = without { !all[$0].isEmpty }
    if others > 0 {
      doubts.append(
        .counted(
          others,
          one:
            "for the stage or grade of {0} pupil the area has no school: this pupil counts with the mean way of the others in the block",
          many:
            "for the stage or grade of {0} pupils their area has no school: they count with the mean way of the others in their block"
        ))
    }
    let left = without { all[$0].isEmpty }
    if left > 0, let area = all.indices.first(where: { all[$0].isEmpty && living[$0] > 0 }) {
      let codes = study.zones.ids
      let example = "scenario: {merge: {\(neighbour(area).map { codes[$0] } ?? "…"): [\(codes[area])]}}"
      doubts.append(
        left == 1
          ? "\(.whole(1)) pupil lives in an area without a school, and ways are told without this pupil; an area that is merged with a neighbour in the study file can be shared out: \(name: example)"
          : "\(.whole(left)) pupils live in areas without a school, and ways are told without them; an area that is merged with a neighbour in the study file can be shared out: \(name: example)"
      )
    }
    return doubts
  }
}
