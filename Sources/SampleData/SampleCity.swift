import DeterministicParallel
import Geography
import Layers

/// A synthetic town, "Ribera", with all that a study needs: plausible, complete, and belonging to nobody.
///
///     let city = SampleCity(pupils: 12_000, zones: 40, seed: 2026)
///     try city.write(to: "data/ribera")
///
/// The same settings give the same town to the last bit, whatever the number of threads. Coordinates are
/// in EPSG:25831, on empty hills some kilometres from any town.
///
/// Time and memory grow linearly with zones; pupils are made chunk by chunk when asked for (`pupils(chunk:)`)
/// and never all held at once.
public struct SampleCity: Sendable {
  /// How pupils' homes are written down.
  public enum HomeSites: Sendable, Hashable {
    /// As addresses, the way that families and offices type them, beside a register of all addresses.
    case addresses
    /// As coordinates, without a register: for large towns whose addresses are of no interest.
    case coordinates
  }

  public let homes: HomeSites
  public let seed: UInt64
  public let pupilCount: Int
  /// Catchment areas, districts and residential sections: polygons that share their borders vertex by vertex.
  public let zones: Layer
  public let districts: Layer
  public let sections: Layer
  /// Where nobody lives.
  public let river: Layer
  public let parks: Layer

  let land: Land
  let streets: Streets
  let people: Population

  /// A place of the local grid, in EPSG:25831; the generator counts its metres from here.
  static let middle = Coordinate(x: 446_200, y: 4_628_400)
  /// The coordinate reference system of all that has coordinates, the street map apart.
  public static let crs = "EPSG:25831"

  /// Builds the town.
  ///
  /// - Parameters:
  ///   - pupils: how many, at least 1.
  ///   - zones: how many catchment areas, at least 1; each has about half a square kilometre.
  ///   - seed: what the user names with `--seed`.
  ///   - verticesPerZone: about how many vertices the outline of a zone has.
  ///   - sectionsPerZone: about how many residential sections make up a zone, at least 1.
  /// - Throws: `CRSError` when PROJ's database is missing.
  public init(
    pupils: Int = 12_000, zones: Int = 40, seed: UInt64, verticesPerZone: Int = 160, sectionsPerZone: Int = 5,
    homes: HomeSites = .addresses
  ) throws(CRSError) {
    precondition(pupils >= 1 && zones >= 1, "a town has pupils and zones")
    precondition(sectionsPerZone >= 1 && verticesPerZone >= 3, "a zone has sections and an outline")
    self.homes = homes
    self.seed = seed
    pupilCount = pupils
    let crs = try CRS(SampleCity.crs)
    let land = Land(
      zones: zones, sectionsPerZone: sectionsPerZone, verticesPerZone: verticesPerZone, seed: seed)
    self.land = land
    let parkMiddles = land.parks.map { land.mosaic.seed(ofSection: $0) }
    streets = StreetPlan.streets(terrain: land.terrain, seed: seed, parks: parkMiddles) { x, y in
      land.builtSection(x, y) >= 0
    }
    people = Population(pupils: pupils, land: land, streets: streets, seed: seed, homes: homes)
    let layers = LandLayers(land: land, crs: crs, seed: seed)
    (self.zones, districts, sections) = (layers.zones, layers.districts, layers.sections)
    (river, parks) = (layers.river, layers.parks)
  }

  /// How many chunks the pupils come in.
  public var chunkCount: Int { people.chunkCount }

  /// Some thousands of pupils; all chunks in their order are all pupils.
  public func pupils(chunk: Int) -> [Pupil] { people.pupils(chunk: chunk) }

  /// The number, from 0, of the first pupil of a chunk.
  func firstPupil(ofChunk chunk: Int) -> Int { chunk * Population.chunk }

  /// How many schools there are.
  public var schoolCount: Int { people.schools.count }
  /// Where a school stands.
  public func place(ofSchool school: Int) -> Coordinate {
    Coordinate(
      x: people.schools.x[school] + SampleCity.middle.x, y: people.schools.y[school] + SampleCity.middle.y)
  }
  /// The zone that a school stands in, by its order in the layer.
  public func zone(ofSchool school: Int) -> Int { Int(people.schools.zone[school]) }
}
