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
  let register: PupilLoader.Register

  func pupils(in areas: HomeAreas) -> Pupils {
    Pupils(
      x: homes.x, y: homes.y, placement: areas.placement, school: school, enrolment: enrolment,
      zone: areas.zone, district: areas.district, residential: areas.residential,
      isInSeveral: areas.isInSeveral, attributes: attributes, codes: codes, file: file, rows: rows)
  }
}
