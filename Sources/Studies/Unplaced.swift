import Layers

extension Study {
  /// How many pupils could not be placed, by reason: where they live, and which school they attend.
  public var unplacedCounts: [(reason: String, count: Int)] {
    var placements = [Int](repeating: 0, count: Placement.allCases.count)
    for placement in pupils.placement { placements[Int(placement.rawValue)] += 1 }
    var enrolments = [Int](repeating: 0, count: Enrolment.allCases.count)
    for enrolment in pupils.enrolment { enrolments[Int(enrolment.rawValue)] += 1 }
    let homes = Placement.allCases.dropFirst().map { ($0.description, placements[Int($0.rawValue)]) }
    let schools = Enrolment.allCases.dropFirst().map { ($0.description, enrolments[Int($0.rawValue)]) }
    return (homes + schools).filter { $0.1 > 0 }
  }

  /// Writes who could not be placed, and why, as CSV: the pupil's row in the register, its code where the study
  /// maps one, and the reason. A pupil without home and without school stands there twice.
  ///
  /// - Throws: `FileError` when the pupils' file can no longer be read, or an earlier write failed.
  public func writeUnplaced(to writer: ByteWriter) throws(FileError) {
    writer.append("row,pupil,reason\n")
    let codes = try PupilCodes(self)
    for pupil in 0..<pupils.count {
      var reasons = [String]()
      if pupils.placement[pupil] != .placed { reasons.append(pupils.placement[pupil].description) }
      if pupils.enrolment[pupil] != .known { reasons.append(pupils.enrolment[pupil].description) }
      for reason in reasons {
        writer.append(codes.row(pupil))
        writer.append(",")
        writer.append(codes.code(pupil).csvField)
        writer.append(",")
        writer.append(reason.csvField)
        writer.append("\n")
      }
    }
    try writer.check()
  }
}
