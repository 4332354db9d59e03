import Layers
import Studies

extension StudyComparison {
  /// Writes who moves, one row a pupil: the row in the register, the code, the areas and the schools of the areas before and
  /// after, and the school attended. The list tells of single pupils and is internal.
  ///
  /// - Throws: `FileError` (`refused`) in an edition for the public; else when the pupils' file can no longer be read, or an
  ///   earlier write failed.
  public func writeList(to writer: ByteWriter) throws(FileError) {
    guard !isPublic else {
      throw FileError(.refused, path: before.file.path, "lists of pupils are not for the public")
    }
    let codes = try PupilCodes(before)
    writer.append(
      "internal_row,pupil,area_before,area_after,school_of_area_before,school_of_area_after,school\n")
    func school(_ position: SchoolNumber, of study: Study) -> String {
      position < 0 ? "" : study.schools.ids[Int(position)].csvField
    }
    for pupil in moves.pupils.lazy.map(Int.init) {
      let fields = [
        String(codes.row(pupil)), codes.code(pupil).csvField,
        before.zones.ids[Int(before.pupils.zone[pupil])].csvField,
        after.zones.ids[Int(after.pupils.zone[pupil])].csvField, school(assigned.before[pupil], of: before),
        school(assigned.after[pupil], of: after), school(before.pupils.school[pupil], of: before),
      ]
      writer.append(fields.joined(separator: ",") + "\n")
    }
    try writer.check()
  }
}
