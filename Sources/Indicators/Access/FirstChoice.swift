import DeterministicParallel
import Languages
import Measures
import Studies

extension CatalogueIndicator {
  public static let firstChoice = CatalogueIndicator(
    2, "first_choice", .access, "Schools by pupils attending their first choice",
    definition:
      "Of the pupils assigned to a school, those for whom it was the first choice; and of those who wished it first, those who were admitted.",
    unit: "share of pupils; share of schools",
    needs: [[.column("rank", of: .applications)], [.column("assigned_school", of: .applications)]],
    measures: [FirstChoice.share, FirstChoice.success, FirstChoice.schools])
}

/// Schools by how many of their pupils had them as first choice, and how many got what they wished: indicator 2.
public enum FirstChoice {
  public static let share = Indicator(
    "first_choice_share", "Of those assigned to schools here, for whom the school was the first choice",
    .share,
    isMapped: true, public: .coarsenedShareOfSchools)
  public static let success = Indicator(
    "first_choice_success", "Of those whose first choice is a school here, who were assigned to it", .share,
    isMapped: true)

  /// By class of the share.
  public static let schools = Indicator(
    "first_choice_schools", "Schools by their share of first choices", .share, public: .shareOfCitySchools)

  /// Adds both shares by the area of the schools, for all applicants, for the groups whose members are among the
  /// pupils of the year, and the shares of schools in each class of the first. Applicants whose first choice is not
  /// known count nowhere.
  static func add(
    to table: inout MeasureTable, _ pupils: SortedPupils, _ places: [SchoolPlaces], workers: Workers
  ) {
    let study = pupils.study
    guard let applications = study.applications else { return }
    let counts = ChoiceNumbers(
      applications, study.groupProfiles(workers), schoolCount: study.schools.count)
    let names = study.selectionNames
    table.add(names.count, year: study.year, workers: workers) { selection in
      blocks(counts.ofSchools(selection), names[selection], study, places, withClasses: selection == 0)
    }
  }

  private static func blocks(
    _ ofSchools: ChoiceNumbers.OfSchools, _ group: String, _ study: Study, _ places: [SchoolPlaces],
    withClasses: Bool
  ) -> [CellBlock] {
    places.flatMap { place in
      func sums(_ values: ContiguousArray<Double>) -> [Int] { place.sums(values).map { Int($0) } }
      let (assigned, wished, both) = (
        sums(ofSchools.assigned), sums(ofSchools.wished), sums(ofSchools.both)
      )
      var blocks = [
        CellBlock(share, place.level, group, zip(both, assigned).map { .share($0, of: $1) }),
        CellBlock(success, place.level, group, zip(both, wished).map { .share($0, of: $1) }),
      ]
      guard withClasses, place.level != .school else { return blocks }
      let shares = zip(ofSchools.both, ofSchools.assigned).map { $1 > 0 ? $0 / $1 : nil }
      let classes = ValueClasses(study.file.catalogue.firstChoiceClasses, unit: "pct") { _ in false }
      for position in 0..<classes.count {
        blocks.append(
          CellBlock(
            schools.of(classes.names[position], by: "class", classes.titles[position]), place.level, group,
            place.shares(of: shares) { classes.position(of: $0) == position }))
      }
      return blocks
    }
  }
}

/// For each school and selection of pupils how many applicants were assigned to the school, how many wished it first, and
/// of how many both are true.
private struct ChoiceNumbers: Sendable {
  typealias OfSchools = (
    assigned: ContiguousArray<Double>, wished: ContiguousArray<Double>, both: ContiguousArray<Double>
  )

  /// School by school and selection by selection.
  private var numbers: ContiguousArray<SIMD4<Int32>>
  private let selectionCount: Int

  /// Who has no known first choice is not counted, and who is not among the pupils of the year only among all.
  init(_ applications: Applications, _ profiles: GroupProfiles, schoolCount: Int) {
    selectionCount = profiles.selectionCount
    numbers = ContiguousArray(repeating: SIMD4(), count: schoolCount * selectionCount)
    for (applicant, wish) in applications.firstWish.enumerated() where wish > -2 {
      let (pupil, place) = (applications.pupil[applicant], applications.assigned[applicant])
      let profile = pupil < 0 ? nil : Int(profiles.ofPupil[Int(pupil)])
      if place >= 0 { add([1, 0, wish == place ? 1 : 0, 0], to: Int(place), profile, profiles) }
      if wish >= 0 { add([0, 1, 0, 0], to: Int(wish), profile, profiles) }
    }
  }

  private mutating func add(
    _ more: SIMD4<Int32>, to school: Int, _ profile: Int?, _ profiles: GroupProfiles
  ) {
    let first = school * selectionCount
    guard let profile else {
      numbers[first] &+= more
      return
    }
    profiles.withSelections(of: profile) { for selection in $0 { numbers[first + Int(selection)] &+= more } }
  }

  func ofSchools(_ selection: Int) -> OfSchools {
    func column(_ position: Int) -> ContiguousArray<Double> {
      ContiguousArray(
        stride(from: selection, to: numbers.count, by: selectionCount).lazy.map {
          Double(numbers[$0][position])
        })
    }
    return (column(0), column(1), column(2))
  }
}
