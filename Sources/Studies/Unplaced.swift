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
    let wanted = ChapterColumns(texts: ["pupil"])
    let chapter = try Chapter(file.pupils, of: file, file: pupils.file, wanted, workers: .all)
    guard pupils.rows == nil ? chapter.count == pupils.count : pupils.count <= chapter.count else {
      throw FileError(.inputOutput, path: chapter.path, "the file was changed in the meantime")
    }
    let codes = chapter.texts("pupil")
    for pupil in 0..<pupils.count {
      var reasons = [String]()
      if pupils.placement[pupil] != .placed { reasons.append(pupils.placement[pupil].description) }
      if pupils.enrolment[pupil] != .known { reasons.append(pupils.enrolment[pupil].description) }
      let row = pupils.rows.map { Int($0[pupil]) } ?? pupil
      for reason in reasons {
        writer.append(row + 1)
        writer.append(",")
        writer.append((codes?[row] ?? "").csvField)
        writer.append(",")
        writer.append(reason.csvField)
        writer.append("\n")
      }
    }
    try writer.check()
  }
}
