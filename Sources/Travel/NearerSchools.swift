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
    let ranked = try NearerSchools.ranked(study, by: travel, workers: workers)
    self.init(nearest: ranked.schools, ranked.costs, beside: known, workers: workers)
  }

  /// The same where other catchment areas have other schools.
  public func onPlan(_ known: HomeSchoolDistances, workers: Workers = .all) -> NearerSchools {
    NearerSchools(nearest: nearest, distances, beside: known, workers: workers)
  }

  /// What measures are made of.
  package init(saved: ContiguousArray<Double>) {
    self.saved = saved
    (nearest, distances) = ([], [])
  }

  private init(
    nearest: SchoolNumbers, _ distances: ContiguousArray<Double>, beside known: HomeSchoolDistances,
    workers: Workers
  ) {
    (self.nearest, self.distances) = (nearest, distances)
    saved = NearerSchools.saved(by: nearest, distances, beside: known, workers: workers)
  }

  fileprivate static func ranked(
    _ study: Study, by travel: TravelMetric, workers: Workers
  ) throws -> RankedSchools {
    try RankedSchools(1, among: candidates(of: study), of: study, by: travel, workers: workers)
  }

  fileprivate static func candidates(of study: Study) -> [Int] {
    (0..<study.schools.count).filter { study.schools.takesByAddress[$0] }
  }

  /// - Parameter distances: which the lengths saved take the place of.
  fileprivate static func saved(
    by nearest: SchoolNumbers, _ distances: consuming ContiguousArray<Double>,
    beside known: HomeSchoolDistances, workers: Workers
  ) -> ContiguousArray<Double> {
    let (assigned, school) = (known.assigned, known.assignedSchool)
    distances.withUnsafeMutableBufferPointer { distances in
      // Each element is changed by one thread.
      nonisolated(unsafe) let distances = distances
      _ = workers.map(distances.count, chunk: 1 << 16) { pupils in
        for pupil in pupils {
          let difference = assigned[pupil] - distances[pupil]
          // Two schools of the same distance are not nearer than each other.
          let isAssigned = nearest[pupil] == school[pupil]
          distances[pupil] = difference.isNaN ? .nan : isAssigned ? 0 : max(0, difference)
        }
      }
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

extension Study {
  /// The distances that the study asks for, and what a nearer school would save: all that measures are made of. Of a
  /// city's pupils both take most of the memory, so the nearer schools themselves and the homes in degrees are not kept.
  ///
  /// - Throws: `FileError` when the map cannot be read, or PROJ cannot take the working CRS to longitude and latitude;
  ///   `ServerError`.
  package func measuredWays(workers: Workers = .all) throws -> (
    distances: HomeSchoolDistances, nearer: NearerSchools
  ) {
    let travel = try travel(workers: workers)
    let candidates = NearerSchools.candidates(of: self)
    guard case .straight = travel else {
      let distances = try distances(by: travel, workers: workers)
      let ranked = try NearerSchools.ranked(self, by: travel, workers: workers)
      letGoOfDegrees()
      let schools = ranked.schools
      let saved = NearerSchools.saved(
        by: schools, (consume ranked).costs, beside: distances, workers: workers)
      return (distances, NearerSchools(saved: saved))
    }
    let schools = RankedSchools.nearestByLine(1, among: candidates, of: self, workers: workers)
    // Columns beside each other that often name the same school: such lengths are measured once.
    var lengths = try straightLines(
      to: [pupils.school, pupils.assignedSchool, schools, pupils.nearestSchool], workers: workers)
    let distances = HomeSchoolDistances(
      straight: self, attended: lengths[0], assigned: lengths[1], nearest: lengths[3])
    return (
      distances,
      NearerSchools(
        saved: NearerSchools.saved(
          by: schools, lengths.remove(at: 2), beside: distances, workers: workers))
    )
  }
}
