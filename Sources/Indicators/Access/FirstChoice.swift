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
  static func add(to table: inout MeasureTable, study: Study, _ places: [SchoolPlaces]) {
    guard let applications = study.applications else { return }
    let schoolCount = study.schools.count
    func counts(_ isChosen: (Int) -> Bool) -> (assigned: [Double], wished: [Double], both: [Double]) {
      var (assigned, wished) = (
        Array(repeating: 0.0, count: schoolCount), Array(repeating: 0.0, count: schoolCount)
      )
      var both = assigned
      for (applicant, wish) in applications.firstWish.enumerated() where wish > -2 && isChosen(applicant) {
        let place = applications.assigned[applicant]
        if place >= 0 { assigned[Int(place)] += 1 }
        if wish >= 0 { wished[Int(wish)] += 1 }
        if wish >= 0, wish == place { both[Int(wish)] += 1 }
      }
      return (assigned, wished, both)
    }
    func add(_ group: String, _ isChosen: (Int) -> Bool) {
      let ofSchools = counts(isChosen)
      for place in places {
        func sums(_ values: [Double]) -> [Int] { place.sums(ContiguousArray(values)).map { Int($0) } }
        let (assigned, wished, both) = (
          sums(ofSchools.assigned), sums(ofSchools.wished), sums(ofSchools.both)
        )
        table.add(
          share, level: place.level, group: group, year: study.year,
          zip(both, assigned).map { .share($0, of: $1) })
        table.add(
          success, level: place.level, group: group, year: study.year,
          zip(both, wished).map { .share($0, of: $1) })
        guard group == "all", place.level != .school else { continue }
        let shares = zip(ofSchools.both, ofSchools.assigned).map { $1 > 0 ? $0 / $1 : nil }
        let classes = ValueClasses(study.file.catalogue.firstChoiceClasses, unit: "pct") { _ in false }
        for position in 0..<classes.count {
          table.add(
            schools.of(classes.names[position], by: "class", classes.titles[position]), level: place.level,
            group: group, year: study.year,
            place.shares(of: shares) { classes.position(of: $0) == position })
        }
      }
    }
    add("all") { _ in true }
    for group in study.groups {
      for (name, wanted) in [(group.name, Int8(1)), (group.restName, 0)] {
        add(name) { applicant in
          let pupil = applications.pupil[applicant]
          return pupil >= 0 && group.membership[Int(pupil)] == wanted
        }
      }
    }
  }
}
