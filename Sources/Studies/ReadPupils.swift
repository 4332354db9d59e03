import Languages
import Layers

/// What a file says of its pupils before their homes are located; the table itself, which takes as much memory again, is
/// let go by then.
struct ReadPupils {
  let homes: Homes
  let school: SchoolNumbers
  let enrolment: ContiguousArray<Enrolment>
  let attributes: Attributes
  let codes: CodeColumn?
  let file: String
  let rows: ContiguousArray<Int32>?
  let groups: [Group]
  let years: CategoryColumn?
  let notes: [Text]
  let memberless: [String: FileError]
  let findings: [Finding]
  let absent: [String: Set<String>]
  let absentInWhere: [String: Set<String>]

  func register(_ areas: HomeAreas) -> PupilLoader.Register {
    let pupils = Pupils(
      x: homes.x, y: homes.y, placement: areas.placement, school: school, enrolment: enrolment,
      zone: areas.zone, district: areas.district, residential: areas.residential,
      isInSeveral: areas.isInSeveral, attributes: attributes, codes: codes, file: file, rows: rows)
    return PupilLoader.Register(
      pupils: pupils, groups: groups, years: years, notes: notes, memberless: memberless,
      findings: findings, absent: absent, absentInWhere: absentInWhere)
  }
}
