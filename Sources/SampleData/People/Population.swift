import DeterministicParallel
import Geography

/// The people of the town: where they live, the schools they have and the schools they choose.
struct Population: Sendable {
  let homes: HomeSites
  let streetNames: StreetNames?
  private(set) var schools: TownSchools
  let progress: Progress
  let land: Land
  let choice: SchoolChoice
  let count: Int
  let seed: UInt64
  private let society: Society

  /// How many pupils share a sequence of random numbers; part of what makes the town repeatable.
  static let chunk = 8192

  init(pupils: Int, land: Land, streets: Streets, seed: UInt64, homes kind: SampleCity.HomeSites) {
    (self.land, count, self.seed) = (land, pupils, seed)
    society = Society(seed: seed)
    let blocks = Block.blocks(of: streets)
    var register: HouseRegister?
    if kind == .addresses {
      register = HouseRegister(blocks: blocks, radius: land.terrain.radius, seed: seed) {
        land.habitableSection($0, $1)
      }
    }
    streetNames = kind == .addresses ? StreetNames(streets: streets, seed: seed) : nil
    homes = HomeSites(blocks: blocks, register: register, radius: land.terrain.radius, seed: seed) {
      land.habitableSection($0, $1)
    }
    schools = TownSchools(
      neighbourhoods: Population.neighbourhoods(pupils, land, blocks, homes, society, seed), blocks: blocks,
      seed: seed
    ) { x, y, zone in
      let section = land.habitableSection(x, y)
      return section >= 0 && Int(land.zoneOfSection[section]) == zone
    }
    choice = SchoolChoice(
      schools: schools, zoneX: land.zoneX, zoneY: land.zoneY, zoneSpacing: Terrain.areaOfZone.squareRoot())
    progress = Progress(schools: schools, seed: seed)
    schools.open(enrolled: enrolment(), seed: seed)
  }

  var chunkCount: Int { (count + Population.chunk - 1) / Population.chunk }

  func pupils(chunk: Int) -> [Pupil] {
    let start = chunk * Population.chunk
    var draws = SeededGenerator(seed: seed, stream: SampleStream.pupils.rawValue + UInt64(chunk))
    return (start..<min(count, start + Population.chunk)).map { _ in pupil(&draws) }
  }

  /// Any pupil of the town.
  func pupil(_ draws: inout SeededGenerator) -> Pupil {
    let home = homes.home(&draws)
    let zone = Int(land.zoneOfSection[home.section])
    let (nationality, education) = society.family(home.x, home.y, section: home.section, draws: &draws)
    let family = Family(
      x: home.x, y: home.y, zone: zone, isMigrant: nationality.isMigrant, education: education)
    let school = choice.school(of: family, draws: &draws)
    let needs = draws.unit() < (education <= 2 ? 0.085 : 0.05)
    return Pupil(
      home: Coordinate(x: home.x + SampleCity.middle.x, y: home.y + SampleCity.middle.y),
      section: home.section, zone: zone, address: home.address, school: school,
      grade: draws.below(TownSchools.grades), isGirl: draws.unit() < 0.486, isMigrant: nationality.isMigrant,
      parentsEducation: draws.unit() < (nationality.isMigrant ? 0.14 : 0.06) ? nil : education,
      hasNeeds: needs, nationality: draws.unit() < 0.013 ? nil : nationality)
  }

  /// How many pupils each school has, or is about to have: in a very large town the first million tells.
  private func enrolment() -> ContiguousArray<Double> {
    let chunks = min(chunkCount, 1_000_000 / Population.chunk)
    let attended = Workers.all.map(chunks, chunk: 1) { range in
      range.flatMap { pupils(chunk: $0).map { Int32($0.school) } }
    }
    let weight = Double(count) / Double(min(count, chunks * Population.chunk))
    var enrolled = ContiguousArray(repeating: 0.0, count: schools.count)
    for school in attended.joined() { enrolled[Int(school)] += weight }
    return enrolled
  }

  /// What the zones look like to those who plan schools, from a sample of the homes.
  private static func neighbourhoods(
    _ pupils: Int, _ land: Land, _ blocks: [Block], _ homes: HomeSites, _ society: Society, _ seed: UInt64
  ) -> [TownSchools.Neighbourhood] {
    var areas = [TownSchools.Neighbourhood](repeating: .init(), count: land.zoneCount)
    let zoneOfBlock = Workers.all.fill(blocks.count, chunk: 8192) { range, slice in
      for (offset, index) in range.enumerated() {
        let middle = blocks[index].place(along: blocks[index].length / 2, aside: 0)
        let section = land.habitableSection(middle.x, middle.y)
        slice.initializeElement(at: offset, to: section < 0 ? Int32(-1) : land.zoneOfSection[section])
      }
    }
    for (block, zone) in zoneOfBlock.enumerated() where zone >= 0 {
      areas[Int(zone)].blocks.append(Int32(block))
    }
    let sample = 64 * land.zoneCount
    let weight = Double(pupils) / Double(sample)
    let drawn = Workers.all.map(sample, chunk: 8192) { range in
      var draws = SeededGenerator(
        seed: seed, stream: SampleStream.schools.rawValue << 32 + UInt64(range.lowerBound))
      return range.map { _ in
        let home = homes.home(&draws)
        return (land.zoneOfSection[home.section], society.migrantShare(home.x, home.y, section: home.section))
      }
    }
    for (zone, share) in drawn.joined() {
      areas[Int(zone)].residents += weight
      areas[Int(zone)].migrants += weight * share
    }
    return areas
  }
}
