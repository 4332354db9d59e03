import Layers

extension Study {
  /// How many pupils could not be placed, by reason: where they live, which school they attend, or both. Each of them is
  /// counted once, so that the numbers add up to all who were not placed.
  public var unplacedCounts: [(reason: String, count: Int)] {
    let width = Enrolment.allCases.count
    var counts = [Int](repeating: 0, count: Placement.allCases.count * width)
    for (placement, enrolment) in zip(pupils.placement, pupils.enrolment) {
      counts[Int(placement.rawValue) * width + Int(enrolment.rawValue)] += 1
    }
    let homes = Placement.allCases.dropFirst()
    let schools = Enrolment.allCases.dropFirst()
    let both = homes.flatMap { home in schools.map { (home, $0) } }
    return (homes.map { ($0, .known) } + schools.map { (.placed, $0) } + both)
      .map { placement, enrolment in
        (
          Study.reason(placement, enrolment),
          counts[Int(placement.rawValue) * width + Int(enrolment.rawValue)]
        )
      }
      .filter { $0.1 > 0 }
  }

  /// Why a pupil is not placed; empty for one who is.
  private static func reason(_ placement: Placement, _ enrolment: Enrolment) -> String {
    [placement == .placed ? nil : placement.description, enrolment == .known ? nil : enrolment.description]
      .compactMap { $0 }.joined(separator: "; ")
  }

  /// Writes who could not be placed, and why, as CSV: the pupil's row in the register, its code where the study
  /// maps one, and the reason. Each pupil has one row.
  ///
  /// - Throws: `FileError` when the pupils' file must be read again and cannot, or an earlier write failed.
  public func writeUnplaced(to writer: ByteWriter) throws(FileError) {
    writer.append("row,pupil,reason\n")
    let isKept = pupils.codes != nil || pupils.unplacedCodes != nil || file.pupils.columns["pupil"] == nil
    var register: PupilCodes?
    for pupil in pupils.unplaced {
      // Only a plan has others to tell of than those whose codes were kept.
      if !isKept, register == nil { register = try PupilCodes(self) }
      writer.append((pupils.rows.map { Int($0[pupil]) } ?? pupil) + 1)
      writer.append(",")
      let code = pupils.codes?.texts[pupil] ?? pupils.unplacedCodes?[pupil] ?? register?.code(pupil) ?? ""
      writer.append(code.csvField)
      writer.append(",")
      writer.append(Study.reason(pupils.placement[pupil], pupils.enrolment[pupil]).csvField)
      writer.append("\n")
    }
    try writer.check()
  }
}
