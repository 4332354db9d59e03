import DeterministicParallel
import Languages

/// Pupils who live at the very point of the school that they attend, as where a join has put the school's coordinates
/// in the place of the home's.
struct HomesAtSchool {
  /// nil where there are none, or where it may well be so.
  let finding: Finding?
  /// Whether half of the pupils do, so that the places of homes are those of schools.
  private(set) var areMost = false

  /// So few may be families of caretakers.
  private static let fewest = 10
  /// They are this share of all, or the lower one where they are many.
  private static let share = (few: 0.1, many: (from: 100, share: 0.01))
  /// They attend so many schools: pupils of a boarding school or two live where they learn.
  private static let fewestSchools = 3
  /// This share, at least, of all who live at the point of some school attend it. In a register whose homes, and
  /// schools, stand in the middle of the cell of a grid, pupils of all schools around live there.
  private static let ownShare = 0.9
  /// From this share on hardly anybody has a way to school, and areas hold those who learn there: nothing is measured.
  private static let wholeShare = 0.9

  /// - Parameter file: that of the pupils.
  init(_ pupils: Pupils, _ schools: Schools, file: String, workers: Workers) {
    let counts = Counts(pupils, schools, workers: workers)
    let part = Double(counts.atOwn) / Double(max(counts.known, 1))
    let many = HomesAtSchool.share.many
    guard counts.atOwn >= HomesAtSchool.fewest,
      part >= HomesAtSchool.share.few || counts.atOwn >= many.from && part >= many.share,
      Double(counts.atOwn) >= HomesAtSchool.ownShare * Double(counts.atOwn + counts.atOther)
    else {
      finding = nil
      return
    }
    let areOfMany = HomesAtSchool.areOfMany(pupils, schools)
    guard areOfMany || part >= 0.5 else {
      finding = nil
      return
    }
    areMost = part >= 0.5
    finding = Finding(
      .homeAtSchool, areOfMany && part >= HomesAtSchool.wholeShare ? .error : .warning, dataset: "pupils",
      file: file, count: counts.atOwn,
      said:
        "\(count: counts.atOwn, "pupil") of \(.whole(counts.known)) live at the very point of their own school, as where a school's coordinates stand in the place of a home's: their way to school counts as 0 m",
      toPublic: "many pupils live at the very point of their own school: their way to school counts as none",
      hint: "name the coordinates, or the address, of the home; leave them empty where it is not known")
  }

  /// Whether such pupils attend several schools.
  private static func areOfMany(_ pupils: Pupils, _ schools: Schools) -> Bool {
    var attended = Set<SchoolNumber>()
    for (pupil, school) in pupils.school.enumerated() where pupils.lives(pupil, at: school, of: schools) {
      attended.insert(school)
      if attended.count == fewestSchools { return true }
    }
    return false
  }

  /// How many pupils live where.
  private struct Counts: Sendable {
    /// Those whose home and school are known.
    var known = 0
    /// Those of them at the point of their own school, and at that of another.
    var atOwn = 0
    var atOther = 0

    init() {}

    /// None where the homes were let go.
    init(_ pupils: Pupils, _ schools: Schools, workers: Workers) {
      guard pupils.x.count == pupils.count, pupils.nearestSchool.count == pupils.count else { return }
      let parts = workers.map(pupils.count, chunk: 1 << 16) { range -> Counts in
        var counts = Counts()
        for pupil in range where pupils.school[pupil] >= 0 && !pupils.x[pupil].isNaN {
          counts.known += 1
          if pupils.lives(pupil, at: pupils.school[pupil], of: schools) {
            counts.atOwn += 1
          } else if pupils.lives(pupil, at: pupils.nearestSchool[pupil], of: schools) {
            counts.atOther += 1
          }
        }
        return counts
      }
      for part in parts {
        known += part.known
        atOwn += part.atOwn
        atOther += part.atOther
      }
    }
  }
}

extension Pupils {
  /// Whether a pupil lives at the point of a school, within a metre, by which rounded degrees may be off; not at −1.
  fileprivate func lives(_ pupil: Int, at school: SchoolNumber, of schools: Schools) -> Bool {
    school >= 0 && abs(x[pupil] - schools.x[Int(school)]) <= 1 && abs(y[pupil] - schools.y[Int(school)]) <= 1
  }
}
