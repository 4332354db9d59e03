import DeterministicParallel
import Geography
import Layers
import Studies

/// Two plans as those pupils have them who live in an area of both.
///
/// Who lives in an area of one plan only, as where a layer covers less of the city, is in none on either side. Else the
/// change of a share or an index would be that from some pupils to others, though nobody's area is another one.
struct SamePupils {
  let before: Study
  let after: Study

  /// - Returns: nil where all live in an area of both plans, or of neither.
  /// - Throws: `FileError` when the map or the schools can no longer be read.
  init?(_ before: Study, _ after: Study, _ moves: PupilMoves, workers: Workers) throws(FileError) {
    guard moves.leftOut + moves.takenIn > 0 else { return nil }
    let isInBoth = ContiguousArray(zip(before.pupils.zone, after.pupils.zone).lazy.map { $0 >= 0 && $1 >= 0 })
    self.before = try before.placing(isInBoth, workers: workers)
    self.after = try after.placing(isInBoth, workers: workers)
  }
}

extension Study {
  /// The study with some of its pupils living in no area, as those do whose homes lie outside all of them.
  ///
  /// - Parameter isPlaced: whether a pupil is left in the areas of the home.
  fileprivate func placing(_ isPlaced: ContiguousArray<Bool>, workers: Workers) throws(FileError) -> Study {
    let geography = try StudyGeography(file, in: crs, workers: workers) { _ in }
    guard geography.schools.ids == schools.ids, geography.zones.ids == zones.ids else {
      throw FileError(.badData, path: file.path, "the map or the schools changed while they were read")
    }
    func areas(_ codes: ContiguousArray<Int32>) -> ContiguousArray<Int32> {
      ContiguousArray(zip(codes, isPlaced).lazy.map { $1 ? $0 : -1 })
    }
    // Units of their own do not depend on the plan.
    let units = geography.sections == nil ? areas(pupils.residential.codes) : pupils.residential.codes
    let placed = Pupils(
      x: pupils.x, y: pupils.y,
      placement: ContiguousArray(
        zip(pupils.placement, isPlaced).lazy.map { !$1 && $0 == .placed ? Placement.outsideZones : $0 }),
      school: pupils.school, enrolment: pupils.enrolment,
      zone: ZoneNumbers(codes: areas(pupils.zone.codes)),
      district: DistrictNumbers(codes: areas(pupils.district.codes)),
      residential: ResidentialUnitNumbers(codes: units), isInSeveral: pupils.isInSeveral,
      attributes: pupils.attributes, codes: pupils.codes, file: pupils.file, rows: pupils.rows)
    return try Study(geography, year: year, pupils: placed, groups: groups, workers: workers)
  }
}
