import Studies

/// The pupils that a row of a table speaks of: all, the members of a group, or its rest.
struct PupilSelection: Sendable {
  let name: String
  private let membership: ContiguousArray<Int8>?
  private let wanted: Int8

  static func all(of study: Study) -> [PupilSelection] {
    [PupilSelection(name: "all", membership: nil, wanted: 1)]
      + study.groups.flatMap { group in
        [
          PupilSelection(name: group.name, membership: group.membership, wanted: 1),
          PupilSelection(name: group.restName, membership: group.membership, wanted: 0),
        ]
      }
  }

  func among(_ pupils: ArraySlice<Int32>) -> ArraySlice<Int32> {
    guard let membership else { return pupils }
    return ArraySlice(pupils.filter { membership[Int($0)] == wanted })
  }
}
