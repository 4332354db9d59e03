import Geography
import Layers
import Testing

@testable import SampleData

@Suite struct PeopleTests {
  @Test(arguments: [SampleCity.HomeSites.addresses, .coordinates])
  func everyHomeLiesInItsSectionAndZoneAndOutOfRiverAndParks(homes: SampleCity.HomeSites) throws {
    let city = try SampleCity(pupils: 3000, zones: 12, seed: 11, homes: homes)
    let zoneIDs = city.zones.column("ZONE_ID")?.texts ?? []
    let zoneOfSection = city.sections.column("ZONE_ID")?.texts ?? []
    #expect(city.parks.count > 0)
    for pupil in city.everyPupil {
      let (x, y) = (pupil.home.x, pupil.home.y)
      #expect(city.sections.geometries.feature(pupil.section, holds: x, y))
      #expect(zoneOfSection[pupil.section] == zoneIDs[pupil.zone])
      #expect(!city.river.geometries.feature(0, holds: x, y))
      #expect(!(0..<city.parks.count).contains { city.parks.geometries.feature($0, holds: x, y) })
    }
  }

  @Test func thereAreExactlyAsManyPupilsAsAskedFor() throws {
    for pupils in [1, 8192, 8193] {
      #expect(try SampleCity(pupils: pupils, zones: 3, seed: 4).everyPupil.count == pupils)
    }
  }

  @Test func addressesAreUnique() throws {
    let city = try SampleCity(pupils: 100, seed: 2026)
    let register = try #require(city.people.homes.register)
    let names = try #require(city.people.streetNames)
    #expect((10_000...30_000).contains(register.count))
    #expect(Set(names.names).count == names.names.count)
    let addresses = (0..<register.count).map {
      "\(names[Int(register.street[$0])]) \(register.numberText($0))"
    }
    #expect(Set(addresses).count == addresses.count)
  }

  @Test func oddAndEvenNumbersStandOnOppositeSides() throws {
    let city = try SampleCity(pupils: 100, zones: 6, seed: 8)
    let register = try #require(city.people.homes.register)
    let blocks = Dictionary(grouping: city.people.homes.blocks, by: \.street)
    for address in 0..<register.count {
      let isLeft = (blocks[Int(register.street[address])] ?? []).contains { block in
        block.isBeside(register.x[address], register.y[address], onTheLeft: true)
      }
      let isRight = (blocks[Int(register.street[address])] ?? []).contains { block in
        block.isBeside(register.x[address], register.y[address], onTheLeft: false)
      }
      #expect(register.number[address] % 2 == 1 ? isLeft : isRight)
    }
  }

  @Test(arguments: [1, 7, 99, 2026] as [UInt64])
  func schoolsAreMoreSegregatedThanZonesAsInRealTowns(seed: UInt64) throws {
    let city = try SampleCity(seed: seed)
    let pupils = city.everyPupil
    let residential = dissimilarity(pupils, unit: \.zone)
    let school = dissimilarity(pupils, unit: \.school)
    #expect((0.2...0.36).contains(residential))
    #expect((0.34...0.47).contains(school))
    #expect(school > residential + 0.04)
    let stay = pupils.filter { city.zone(ofSchool: $0.school) == $0.zone }.count
    #expect((0.58...0.75).contains(Double(stay) / Double(pupils.count)))
    let migrants = pupils.filter(\.isMigrant).count
    #expect((0.06...0.3).contains(Double(migrants) / Double(pupils.count)))
  }

  @Test func mostZonesHaveAPublicSchoolAndEverySchoolStandsInItsZone() throws {
    let city = try SampleCity(seed: 2026)
    let schools = city.people.schools
    let withPublic = Set(
      (0..<schools.count).filter { schools.sector[$0] == .public }.map { schools.zone[$0] })
    #expect((34...40).contains(withPublic.count))
    #expect(Set(schools.sector) == [.public, .subsidised, .private])
    #expect(Set(schools.names).count == schools.count)
    for school in 0..<schools.count {
      let place = city.place(ofSchool: school)
      #expect(city.zones.geometries.feature(city.zone(ofSchool: school), holds: place.x, place.y))
    }
  }

  @Test func classesFitTheChildrenWhoCome() throws {
    let city = try SampleCity(seed: 2026)
    var enrolled = [Int](repeating: 0, count: city.schoolCount)
    for pupil in city.everyPupil { enrolled[pupil.school] += 1 }
    for (school, pupils) in enrolled.enumerated() {
      #expect(pupils <= city.people.schools.capacity(school) * 5 / 3)
    }
    let capacity = (0..<city.schoolCount).reduce(0) { $0 + city.people.schools.capacity($1) }
    #expect((1.0...1.5).contains(Double(capacity) / 12_000))
  }

  /// D = ½ Σ |aᵢ/A − bᵢ/B| of the true origins.
  private func dissimilarity(_ pupils: [Pupil], unit: KeyPath<Pupil, Int>) -> Double {
    var counts: [Int: (members: Double, rest: Double)] = [:]
    for pupil in pupils {
      counts[pupil[keyPath: unit], default: (0, 0)].members += pupil.isMigrant ? 1 : 0
      counts[pupil[keyPath: unit], default: (0, 0)].rest += pupil.isMigrant ? 0 : 1
    }
    let members = counts.values.reduce(0) { $0 + $1.members }
    let rest = counts.values.reduce(0) { $0 + $1.rest }
    return counts.values.reduce(0) { $0 + abs($1.members / members - $1.rest / rest) } / 2
  }
}

extension SampleCity {
  var everyPupil: [Pupil] { (0..<chunkCount).flatMap { pupils(chunk: $0) } }
}

extension Block {
  /// Whether a place lies along the block on one side of it, as near as its houses do.
  fileprivate func isBeside(_ x: Double, _ y: Double, onTheLeft: Bool) -> Bool {
    let (unitX, unitY) = ((endX - startX) / length, (endY - startY) / length)
    let along = (x - startX) * unitX + (y - startY) * unitY
    let aside = (y - startY) * unitX - (x - startX) * unitY
    return along > 0 && along < length + 6 && (onTheLeft ? 8...13 : -13 ... -8).contains(aside)
  }
}
