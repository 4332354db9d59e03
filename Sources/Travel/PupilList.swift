import Layers
import Studies

/// One row per pupil: the ways to the school attended, to that of the catchment area and to the nearest ones.
///
/// The list tells of single pupils and is internal; its first column says so.
public struct PupilList: Sendable {
  private let study: Study
  private let distances: HomeSchoolDistances
  private let ranked: RankedSchools
  private let isTimed: Bool

  /// - Parameters:
  ///   - distances: metres, or seconds when `isTimed`. So for `ranked`.
  public init(_ study: Study, _ distances: HomeSchoolDistances, _ ranked: RankedSchools, isTimed: Bool) {
    self.study = study
    self.distances = distances
    self.ranked = ranked
    self.isTimed = isTimed
  }

  /// Writes the list as CSV, lengths in metres or minutes; an unknown one is an empty field.
  ///
  /// - Throws: `FileError` when the pupils' file can no longer be read, or an earlier write failed.
  public func write(to writer: ByteWriter) throws(FileError) {
    let codes = try PupilCodes(study)
    let unit = isTimed ? "min" : "m"
    var header = [
      "internal_row", "pupil", "school", "attended_\(unit)", "straight_m", "assigned", "assigned_\(unit)",
    ]
    for rank in 1...ranked.count { header += ["nearest_\(rank)", "nearest_\(rank)_\(unit)"] }
    writer.append(header.joined(separator: ",") + "\n")
    for pupil in 0..<study.pupils.count {
      writer.append(codes.row(pupil))
      append(codes.code(pupil), to: writer)
      append(school(study.pupils.school[pupil]), to: writer)
      append(distances.attended[pupil], to: writer)
      writer.append(",")
      if !distances.straight[pupil].isNaN { writer.append(distances.straight[pupil], decimals: 1) }
      append(school(distances.assignedSchool[pupil]), to: writer)
      append(distances.assigned[pupil], to: writer)
      for position in pupil * ranked.count..<(pupil + 1) * ranked.count {
        append(school(ranked.schools[position]), to: writer)
        append(ranked.costs[position], to: writer)
      }
      writer.append("\n")
    }
    try writer.check()
  }

  private func school(_ position: SchoolNumber) -> String {
    position < 0 ? "" : study.schools.ids[Int(position)]
  }

  private func append(_ text: String, to writer: ByteWriter) {
    writer.append(",")
    writer.append(text.csvField)
  }

  private func append(_ cost: Double, to writer: ByteWriter) {
    writer.append(",")
    guard !cost.isNaN else { return }
    if isTimed { writer.append(cost / 60, decimals: 2) } else { writer.append(cost, decimals: 1) }
  }
}
