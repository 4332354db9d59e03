import DeterministicParallel
import Studies

/// Pupils who are alike in all groups share a profile, so that what is found of a profile's pupils is found for every
/// group at once.
///
/// There are as many profiles as combinations of memberships that occur: with ten groups of which a pupil belongs to
/// one at most, eleven.
struct GroupProfiles: Sendable {
  /// The profile of each pupil; empty where these were let go (`withoutPupils`).
  private(set) var ofPupil: ContiguousArray<Int32>
  let count: Int
  let groupCount: Int
  /// 1, 0 or −1 as in `Group`, for each profile group by group.
  private let memberships: ContiguousArray<Int8>
  /// The marks of the profiles, and where those of each begin; so for their selections.
  private let marks: ContiguousArray<Int32>
  private let markStarts: ContiguousArray<Int32>
  private let selected: ContiguousArray<Int32>
  private let selectedStarts: ContiguousArray<Int32>

  /// - Parameter memberships: for each group 1, 0 or −1 for each pupil, as in `Group`.
  init(_ memberships: [ContiguousArray<Int8>], pupilCount: Int, workers: Workers = .all) {
    let parts = workers.map(pupilCount, chunk: 1 << 16) { numbered(memberships, of: $0) }
    // Numbered part by part as they come, and so as they come among all pupils.
    var known: [[Int8]] = []
    var numbers: [[Int8]: Int32] = [:]
    let numbersOfPart = parts.map { part in
      part.known.map { profile in
        if let number = numbers[profile] { return number }
        let number = Int32(known.count)
        numbers[profile] = number
        known.append(profile)
        return number
      }
    }
    ofPupil = workers.fill(pieces: parts.map(\.ofPupil.count)) { part, profiles in
      for (place, own) in parts[part].ofPupil.enumerated() {
        profiles.initializeElement(at: place, to: numbersOfPart[part][Int(own)])
      }
    }
    count = known.count
    groupCount = memberships.count
    self.memberships = ContiguousArray(known.joined())
    var marks = ContiguousArray<Int32>()
    var markStarts: ContiguousArray<Int32> = [0]
    for profile in known {
      for (group, membership) in profile.enumerated() where membership != 0 {
        marks.append(Int32(membership > 0 ? group : memberships.count + group))
      }
      markStarts.append(Int32(marks.count))
    }
    (self.marks, self.markStarts) = (marks, markStarts)
    var (selected, selectedStarts) = (ContiguousArray<Int32>(), ContiguousArray<Int32>([0]))
    for profile in known {
      selected.append(0)
      for (group, membership) in profile.enumerated() where membership >= 0 {
        selected.append(Int32(2 * group + (membership == 1 ? 1 : 2)))
      }
      selectedStarts.append(Int32(selected.count))
    }
    (self.selected, self.selectedStarts) = (selected, selectedStarts)
  }

  /// 1 for members, 0 for the rest, −1 when it is not known.
  func membership(of profile: Int, in group: Int) -> Int8 { memberships[profile * groupCount + group] }

  /// The profiles alone, once the pupils are in strata by them.
  var withoutPupils: GroupProfiles {
    var profiles = self
    profiles.ofPupil = []
    return profiles
  }

  /// How many selections of pupils there are: all, and for each group its members and its rest.
  var selectionCount: Int { 2 * groupCount + 1 }

  /// The selections in which the pupils of a profile count: 0 for all, and for each group the odd number of its members
  /// or the even one of its rest.
  @inline(__always)
  func withSelections<Result>(of profile: Int, _ body: (UnsafeBufferPointer<Int32>) -> Result) -> Result {
    selected.withUnsafeBufferPointer {
      body(
        UnsafeBufferPointer(rebasing: $0[Int(selectedStarts[profile])..<Int(selectedStarts[profile + 1])]))
    }
  }

  /// Whether the pupils of a profile count in a selection.
  func counts(_ profile: Int, in selection: Int) -> Bool {
    selection == 0
      || membership(of: profile, in: (selection - 1) / 2) == (selection.isMultiple(of: 2) ? 0 : 1)
  }

  /// Calls `body` with each mark of each of some pupils and the pupil's place among them.
  ///
  /// Marks are what sets a pupil apart from the rest of all groups: the groups to which the pupil belongs, and those of
  /// which that is not known, these counted on behind all groups.
  /// - Parameter ofRow: the profiles among which `rows` are.
  @inline(__always)
  func forEachMark(
    of rows: some Collection<Int32>, _ ofRow: ContiguousArray<Int32>,
    _ body: (_ place: Int, _ mark: Int) -> Void
  ) {
    ofRow.withUnsafeBufferPointer { ofRow in
      var place = 0
      for row in rows {
        withMarks(of: Int(ofRow[Int(row)])) { for mark in $0 { body(place, Int(mark)) } }
        place += 1
      }
    }
  }

  /// The marks of a profile.
  @inline(__always)
  func withMarks(of profile: Int, _ body: (UnsafeBufferPointer<Int32>) -> Void) {
    marks.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(markStarts[profile])..<Int(markStarts[profile + 1])]))
    }
  }
}

/// The profile of each of some pupils, and what the profiles are, numbered as they come.
private func numbered(
  _ memberships: [ContiguousArray<Int8>], of pupils: Range<Int>
) -> (ofPupil: ContiguousArray<Int32>, known: [[Int8]]) {
  var profiles = ContiguousArray<Int32>(repeating: 0, count: pupils.count)
  var known: [[Int8]] = [[]]
  for membership in memberships {
    // A profile so far and a membership that it occurs with make a profile.
    var numbers = ContiguousArray<Int32>(repeating: -1, count: 3 * known.count)
    var refined: [[Int8]] = []
    for (place, membership) in membership[pupils].enumerated() {
      let pair = 3 * Int(profiles[place]) + Int(membership) + 1
      if numbers[pair] < 0 {
        numbers[pair] = Int32(refined.count)
        refined.append(known[pair / 3] + [membership])
      }
      profiles[place] = numbers[pair]
    }
    known = refined
  }
  return (profiles, known)
}

extension Study {
  func groupProfiles(_ workers: Workers) -> GroupProfiles {
    GroupProfiles(groups.map(\.membership), pupilCount: pupils.count, workers: workers)
  }

  /// How tables name the selections of pupils: all, and each group and its rest.
  var selectionNames: [String] { ["all"] + groups.flatMap { [$0.name, $0.restName] } }
}
