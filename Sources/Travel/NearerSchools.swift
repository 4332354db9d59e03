import DeterministicParallel
import Layers
import Studies

/// For each pupil the nearest public or subsidised school of the city, beside the one of the catchment area.
public struct NearerSchools: Sendable {
  /// The nearest of these schools; −1 where none can be reached. Like `distances`, empty where only `saved` was kept.
  public let nearest: SchoolNumbers
  /// Metres to it.
  public let distances: ContiguousArray<Double>
  /// Metres that it is nearer than the school of the catchment area, 0 where that one is the nearest; not-a-number
  /// for a pupil of whom one of the two is not known.
  public let saved: ContiguousArray<Double>

  /// - Parameter known: metres to the school of the catchment area, by the same ways.
  /// - Throws: `FileError` when PROJ cannot take the working CRS to longitude and latitude; `ServerError`.
  public init(
    _ study: Study, beside known: HomeSchoolDistances, by travel: TravelMetric, workers: Workers = .all
  ) throws {
    let ranked = try NearerSchools.ranked(study, beside: known, by: travel, workers: workers)
    self.init(nearest: ranked.schools, ranked.costs, beside: known)
  }

  /// The same where other catchment areas have other schools.
  public func onPlan(_ known: HomeSchoolDistances) -> NearerSchools {
    NearerSchools(nearest: nearest, distances, beside: known)
  }

  /// What measures are made of, without the schools themselves, which take as much memory again. Lets go of what the
  /// study keeps of its homes for ways.
  ///
  /// - Throws: as when the schools are kept.
  package init(
    savedIn study: Study, beside known: HomeSchoolDistances, by travel: TravelMetric, workers: Workers = .all
  ) throws {
    let ranked = try NearerSchools.ranked(study, beside: known, by: travel, workers: workers)
    study.letGoOfDegrees()
    let schools = ranked.schools
    self.init(saved: NearerSchools.saved(by: schools, (consume ranked).costs, beside: known))
  }

  /// What measures are made of.
  package init(saved: ContiguousArray<Double>) {
    self.saved = saved
    (nearest, distances) = ([], [])
  }

  private init(
    nearest: SchoolNumbers, _ distances: ContiguousArray<Double>, beside known: HomeSchoolDistances
  ) {
    (self.nearest, self.distances) = (nearest, distances)
    saved = NearerSchools.saved(by: nearest, distances, beside: known)
  }

  private static func ranked(
    _ study: Study, beside known: HomeSchoolDistances, by travel: TravelMetric, workers: Workers
  ) throws -> RankedSchools {
    let open = (0..<study.schools.count).filter { study.schools.takesByAddress[$0] }
    return try RankedSchools(1, among: open, of: study, by: travel, beside: known, workers: workers)
  }

  /// - Parameter distances: which the lengths saved take the place of.
  private static func saved(
    by nearest: SchoolNumbers, _ distances: consuming ContiguousArray<Double>,
    beside known: HomeSchoolDistances
  ) -> ContiguousArray<Double> {
    for pupil in distances.indices {
      let difference = known.assigned[pupil] - distances[pupil]
      // Two schools of the same distance are not nearer than each other.
      let isAssigned = nearest[pupil] == known.assignedSchool[pupil]
      distances[pupil] = difference.isNaN ? .nan : isAssigned ? 0 : max(0, difference)
    }
    return distances
  }

  /// Writes the pupils who have a nearer school, one row each. The list tells of single pupils and is internal.
  ///
  /// - Throws: `FileError` when the pupils' file can no longer be read, or an earlier write failed.
  public func writeList(
    of study: Study, beside known: HomeSchoolDistances, to writer: ByteWriter
  ) throws(FileError) {
    let codes = try PupilCodes(study)
    let schools = study.schools
    writer.append("internal_row,pupil,zone,assigned,assigned_m,nearest,nearest_zone,nearest_m,saved_m\n")
    for pupil in saved.indices where saved[pupil] > 0 {
      let (own, other) = (Int(known.assignedSchool[pupil]), Int(nearest[pupil]))
      func zone(_ position: ZoneNumber) -> String { position < 0 ? "" : study.zones.ids[Int(position)] }
      writer.append(codes.row(pupil))
      for text in [codes.code(pupil), zone(study.pupils.zone[pupil]), schools.ids[own]] {
        writer.append(",")
        writer.append(text.csvField)
      }
      writer.append(",")
      writer.append(known.assigned[pupil], decimals: 1)
      for text in [schools.ids[other], zone(schools.zone[other])] {
        writer.append(",")
        writer.append(text.csvField)
      }
      for length in [distances[pupil], saved[pupil]] {
        writer.append(",")
        writer.append(length, decimals: 1)
      }
      writer.append("\n")
    }
    try writer.check()
  }
}
