import Languages
import Measures
import Studies

extension CatalogueIndicator {
  public static let supportTeachers = CatalogueIndicator(
    7, "support_teachers", .supply, "Support teachers for special needs",
    definition:
      "Full-time equivalents of support teachers by 100 pupils, and of all teaching time.",
    unit: "full-time equivalents per 100 pupils; share of time",
    needs: [[.column("fte", of: .staff)], [.column("role", of: .staff)]],
    measures: [Staff.supportPerPupils, Staff.supportShare])

  public static let experience = CatalogueIndicator(
    9, "experience", .supply, "Years of experience of teachers",
    definition:
      "Mean of the years taught, weighted with teaching time, and the share of experienced teachers.",
    unit: "years; share of time",
    needs: [[.column("fte", of: .staff)], [.column("years_teaching", of: .staff)]],
    measures: [Staff.experience, Staff.experienced])

  public static let newTeachers = CatalogueIndicator(
    10, "new_teachers", .supply, "Schools with a proportion of new teachers",
    definition:
      "Teachers in their first year at the school, by teaching time; schools above the threshold; the mean of the schools.",
    unit: "share of time; share of schools",
    needs: [[.column("fte", of: .staff)], [.column("first_year_here", of: .staff)], [.year]],
    measures: [Staff.newShare, Staff.newSchools, Staff.newMean])
}

/// The teachers of the schools: indicators 7, 9 and 10. Shares are of teaching time (full-time equivalents).
public enum Staff {
  public static let supportPerPupils = Indicator(
    "support_fte_per_100_pupils", "Full-time support teachers for special needs by 100 pupils", .index,
    isMapped: true, summation: .quotient, public: .schools)
  public static let supportShare = Indicator(
    "support_fte_share", "Support for special needs, of all teaching time", .share, public: .schools)
  public static let experience = Indicator(
    "experience_mean_years", "Mean years of experience of the teachers", .years, isMapped: true,
    summation: .quotient, public: .schools)
  public static let experienced = Indicator(
    "experienced_share", "Experienced teachers, of all teaching time", .share, public: .schools)
  public static let newShare = Indicator(
    "new_teachers_share", "Teachers in their first year at the school, of all teaching time", .share,
    isMapped: true, public: .schools)
  public static let newSchools = Indicator(
    "new_teachers_schools_above", "Schools with more new teachers than the threshold", .share,
    public: .shareOfCitySchools)
  public static let newMean = Indicator(
    "new_teachers_schools_mean", "Mean of the schools' shares of new teachers", .share,
    public: .eachSchool(valuesIn: newShare.id))

  /// Adds indicator 7, which needs the columns `fte` and `role`.
  static func addSupport(to table: inout MeasureTable, study: Study, _ places: [SchoolPlaces]) {
    guard let staff = study.staff, let time = staff.attributes.numbers["fte"],
      let role = staff.attributes.categories["role"]
    else { return }
    let isSupport = role.labels.map { study.file.catalogue.supportRoles.contains($0) }
    var (support, teachers) = (noSums(study), noSums(study))
    var hours = ContiguousArray(repeating: 0.0, count: study.schools.count)
    for row in 0..<staff.count where staff.school[row] >= 0 && !time[row].isNaN && role.codes[row] >= 0 {
      let school = Int(staff.school[row])
      let own = isSupport[Int(role.codes[row])] ? time[row] : 0
      support[school].add(own, by: time[row])
      teachers[school].add(1)
      hours[school] += own
    }
    var pupils = ContiguousArray(repeating: 0.0, count: study.schools.count)
    for school in study.pupils.school where school >= 0 { pupils[Int(school)] += 1 }
    for place in places {
      // A school of which no teacher is known has no pupils here either.
      let known = ContiguousArray(pupils.indices.map { teachers[$0].count > 0 ? pupils[$0] : 0 })
      table.add(
        supportPerPupils, level: place.level, group: "all", year: study.year,
        zip(place.sums(hours), place.sums(known)).map { time, pupils in
          var cell = Cell.quotient(time, by: pupils, count: Int(pupils))
          cell.value *= 100
          return cell
        })
      table.add(
        supportShare, level: place.level, group: "all", year: study.year,
        place.sums(support).map { $0.cell(within: 0...1) })
    }
  }

  /// Adds indicator 9, which needs the columns `fte` and `years_teaching`.
  static func addExperience(to table: inout MeasureTable, study: Study, _ places: [SchoolPlaces]) {
    guard let staff = study.staff, let time = staff.attributes.numbers["fte"],
      let years = staff.attributes.numbers["years_teaching"]
    else { return }
    var (mean, share) = (noSums(study), noSums(study))
    for row in 0..<staff.count where staff.school[row] >= 0 && !time[row].isNaN && !years[row].isNaN {
      let school = Int(staff.school[row])
      mean[school].add(time[row] * years[row], by: time[row])
      share[school].add(years[row] >= study.file.catalogue.experiencedYears ? time[row] : 0, by: time[row])
    }
    for place in places {
      table.add(
        experience, level: place.level, group: "all", year: study.year,
        place.sums(mean).map { $0.cell(within: 0...(.infinity)) })
      table.add(
        experienced, level: place.level, group: "all", year: study.year,
        place.sums(share).map { $0.cell(within: 0...1) })
    }
  }

  /// Adds indicator 10, which needs the columns `fte` and `first_year_here`.
  static func addNewTeachers(to table: inout MeasureTable, study: Study, _ places: [SchoolPlaces]) {
    guard let staff = study.staff, let time = staff.attributes.numbers["fte"],
      let firstYear = staff.attributes.categories["first_year_here"], !study.year.isEmpty
    else { return }
    let isNew = firstYear.labels.map { SchoolYear.isSame($0, study.year) }
    var ofSchools = noSums(study)
    for row in 0..<staff.count where staff.school[row] >= 0 && !time[row].isNaN && firstYear.codes[row] >= 0 {
      ofSchools[Int(staff.school[row])].add(isNew[Int(firstYear.codes[row])] ? time[row] : 0, by: time[row])
    }
    let shares = ofSchools.map { $0.denominator > 0 ? $0.numerator / $0.denominator : nil }
    for place in places {
      table.add(
        newShare, level: place.level, group: "all", year: study.year,
        place.sums(ofSchools).map { $0.cell(within: 0...1) })
      guard place.level != .school else { continue }
      let threshold = study.file.catalogue.newTeacherShare
      table.add(
        newSchools, level: place.level, group: "all", year: study.year,
        place.shares(of: shares) { $0 > threshold })
      table.add(
        newMean, level: place.level, group: "all", year: study.year,
        place.schoolsOfUnit.map { schools in
          var sums = RatioSums()
          for school in schools { if let share = shares[school] { sums.add(share) } }
          return sums.cell(within: 0...1)
        })
    }
  }

  private static func noSums(_ study: Study) -> [RatioSums] {
    Array(repeating: RatioSums(), count: study.schools.count)
  }
}
