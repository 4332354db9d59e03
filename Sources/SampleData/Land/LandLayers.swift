import DeterministicParallel
import Geography
import Layers

/// The ground as layers, named and numbered as a town would.
struct LandLayers {
  let zones: Layer
  let districts: Layer
  let sections: Layer
  let river: Layer
  let parks: Layer

  init(land: Land, crs: CRS, seed: UInt64) {
    let codes = LandCodes(land: land)
    func layer(_ name: String, _ groups: ContiguousArray<Int32>, _ count: Int, _ columns: [Column]) -> Layer {
      Layer(
        name: name, crs: crs,
        geometries: Geometries(
          outlinesOf: groups, count: count, mosaic: land.mosaic, borders: land.borders),
        columns: columns)
    }
    let names = PlaceNames(count: land.zoneCount + land.districtCount, seed: seed)
    zones = layer(
      "zones", land.zoneOfSection, land.zoneCount,
      [
        .text("ZONE_ID", codes.zones), .text("NAME", names.names.suffix(land.zoneCount)),
        .text("DIST_ID", land.districtOfZone.map { codes.districts[Int($0)] }),
      ])
    districts = layer(
      "districts", ContiguousArray(land.zoneOfSection.map { land.districtOfZone[Int($0)] }),
      land.districtCount,
      [.text("DIST_ID", codes.districts), .text("NAME", names.names.prefix(land.districtCount))])
    let everySection = ContiguousArray((0..<land.mosaic.sectionCount).map(Int32.init))
    sections = layer(
      "sections", everySection, land.mosaic.sectionCount,
      [
        .text("SECTION", codes.sections),
        .text("ZONE_ID", land.zoneOfSection.map { codes.zones[Int($0)] }),
      ])
    var parkOfSection = ContiguousArray(repeating: Int32(-1), count: land.mosaic.sectionCount)
    for (park, section) in land.parks.enumerated() { parkOfSection[section] = Int32(park) }
    parks = layer(
      "parks", parkOfSection, land.parks.count,
      [.text("NAME", land.parks.indices.map { "Parc \(NameWords.things[$0 * 7 % NameWords.things.count])" })])
    river = Layer(
      name: "river", crs: crs, geometries: LandLayers.riverBed(land.terrain),
      columns: [.text("NAME", ["La Ribera"])])
  }

  /// The river from one side of the country around to the other.
  private static func riverBed(_ terrain: Terrain) -> Geometries {
    let reach = terrain.radius * 1.5 + 500
    let stations = Array(stride(from: -reach, through: reach, by: 40))
    func bank(_ side: Double) -> [Coordinate] {
      stations.map { along in
        let place = terrain.river.place(
          along: along, offset: side * terrain.river.halfWidth(along: along))
        return Coordinate(x: place.x + SampleCity.middle.x, y: place.y + SampleCity.middle.y)
      }
    }
    var geometries = Geometries()
    geometries.appendPolygons([[bank(-1) + bank(1).reversed()]])
    return geometries
  }
}

/// The numbers that the town gives its districts, zones and sections.
struct LandCodes {
  let districts: [String]
  let zones: [String]
  let sections: [String]

  init(land: Land) {
    let districtDigits = max(2, String(land.districtCount).count)
    let zoneDigits = max(2, String(land.zoneCount).count)
    districts = (0..<land.districtCount).map { padded($0 + 1, districtDigits) }
    zones = (0..<land.zoneCount).map { "Z" + padded($0 + 1, zoneDigits) }
    var taken = [Int](repeating: 0, count: land.districtCount)
    let counts = land.zoneOfSection.reduce(into: taken) { $0[Int(land.districtOfZone[Int($1)])] += 1 }
    let sectionDigits = max(3, String(counts.max() ?? 0).count)
    let districts = districts
    sections = land.zoneOfSection.map { zone in
      let district = Int(land.districtOfZone[Int(zone)])
      taken[district] += 1
      return districts[district] + padded(taken[district], sectionDigits)
    }
  }
}

/// A number with zeros before it, to so many digits.
func padded(_ number: Int, _ digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}

/// Names of parts of the town, each once.
private struct PlaceNames {
  let names: [String]

  init(count: Int, seed: UInt64) {
    var draws = SeededGenerator(seed: seed, stream: SampleStream.places.rawValue)
    let hills = NameWords.saints.map { "Turó de \($0)" } + NameWords.surnames.map { "Can \($0)" }
    let plain = (NameWords.things.map { NameWords.withArticle($0) } + hills).shuffled(using: &draws)
    names = (0..<count).map { index in
      let round = index / plain.count
      // When the names run out, they come again with a quality, and after that with a number.
      let quality = round == 0 ? "" : " " + NameWords.qualities[(round - 1) % NameWords.qualities.count]
      let number = round <= NameWords.qualities.count ? "" : " \(round)"
      return plain[index % plain.count] + quality + number
    }
  }
}

extension Column {
  fileprivate static func text(_ name: String, _ texts: some Sequence<String>) -> Column {
    Column(name: name, values: .text(TextColumn(texts.map(Optional.some))))
  }
}
