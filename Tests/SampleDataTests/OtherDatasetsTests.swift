import Testing

@testable import SampleData

/// Applications, staff and costs.
@Suite struct OtherDatasetsTests {
  @Test(arguments: YearsTests.seeds, SampleYear.allCases)
  func onlyFullSchoolsRefuse(seed: UInt64, year: SampleYear) throws {
    let (years, applications, enrolment) = try admitted(seed, year)
    let schools = years.city.people.schools
    var refusals = 0
    for application in applications {
      #expect((1...5).contains(application.choices.count))
      #expect(Set(application.choices).count == application.choices.count)
      for school in application.choices.prefix(while: { $0 != application.assigned }) {
        #expect(enrolment.entering[school] >= schools.entryPlaces(school))
        refusals += 1
      }
    }
    #expect(refusals > 100)
    #expect(enrolment.entering.reduce(0, +) == applications.count)
    // Classes are planned for a school as a whole, so its first grade may be fuller than its places.
    let beyond = (0..<schools.count).reduce(0) {
      $0 + max(0, enrolment.entering[$1] - schools.entryPlaces($1))
    }
    #expect(Double(beyond) < 0.15 * Double(applications.count))
  }

  @Test(arguments: YearsTests.seeds, SampleYear.allCases)
  func mostGetTheirFirstChoiceAndSubsidisedSchoolsAreInDemand(seed: UInt64, year: SampleYear) throws {
    let (years, applications, _) = try admitted(seed, year)
    let first = applications.filter { $0.choices.first == $0.assigned }.count
    #expect((0.79...0.88).contains(Double(first) / Double(applications.count)))
    let unlisted = applications.filter { !$0.choices.contains($0.assigned) }.count
    #expect((0.005...0.05).contains(Double(unlisted) / Double(applications.count)))
    let schools = years.city.people.schools
    func demand(_ sector: TownSchools.Sector) -> Double {
      let asked = applications.filter { $0.choices.first.map { schools.sector[$0] == sector } ?? false }.count
      let places = (0..<schools.count).filter { schools.sector[$0] == sector }
        .reduce(0) { $0 + schools.entryPlaces($1) }
      return Double(asked) / Double(places)
    }
    #expect(demand(.subsidised) > 1.05 * demand(.public))
    #expect(demand(.public) > demand(.private))
  }

  @Test(arguments: YearsTests.seeds)
  func postsFollowPupilsAndChangeHandsWhereFamiliesAreFromElsewhere(seed: UInt64) throws {
    let years = try Years.of(seed)
    let schools = years.city.people.schools
    let enrolment = SchoolRolls(years.city, .current)
    let staff = SchoolStaff(schools: schools, enrolment: enrolment, seed: seed)
    var posts = 0
    var support = 0
    var new: [(migrants: Double, share: Double)] = []
    for school in 0..<schools.count {
      let own = staff.posts(school)
      let full = own.reduce(0) { $0 + $1.dedication }
      #expect(own.allSatisfy { (25...100).contains($0.dedication) })
      #expect(own.filter { $0.role == .head }.count == (enrolment.pupils[school] > 0 ? 1 : 0))
      guard full > 0 else { continue }
      let arrived = own.enumerated().filter {
        staff.holder(school: school, post: $0, role: $1.role, in: .current).firstYear == 2025
      }.reduce(0) { $0 + $1.element.dedication }
      new.append((enrolment.migrantShare(school), Double(arrived) / Double(full)))
      posts += full
      support += own.filter { $0.role == .support }.reduce(0) { $0 + $1.dedication }
    }
    #expect((14...16.5).contains(Double(years.now.count) / (Double(posts) / 100)))
    // Hundredths of a full post, for each pupil: full posts for a hundred pupils.
    #expect((0.4...1.2).contains(Double(support) / Double(years.now.count)))
    new.sort { $0.migrants < $1.migrants }
    let quarter = new.count / 4
    let (least, most) = (mean(new.prefix(quarter).map(\.share)), mean(new.suffix(quarter).map(\.share)))
    #expect((0.03...0.15).contains(least))
    #expect(most > 1.6 * least)
  }

  @Test func teachersGetAYearOlderOrMakeWayForOthers() throws {
    let city = try Years.of(1).city
    let staff = SchoolStaff(
      schools: city.people.schools, enrolment: SchoolRolls(city, .current), seed: city.seed)
    var (same, new) = (0, 0)
    for school in 0..<city.schoolCount {
      for (number, post) in staff.posts(school).enumerated() {
        let now = staff.holder(school: school, post: number, role: post.role, in: .current)
        let then = staff.holder(school: school, post: number, role: post.role, in: .before)
        #expect(now.isToday)
        #expect(now.yearsTeaching >= 2025 - now.firstYear && now.yearsTeaching < 46)
        #expect(then.yearsTeaching >= 2024 - then.firstYear && then.firstYear <= 2024)
        #expect(then.isToday == (now.firstYear < 2025))
        guard then.isToday else {
          new += 1
          continue
        }
        same += 1
        #expect(then.firstYear == now.firstYear && then.yearsTeaching == now.yearsTeaching - 1)
      }
    }
    #expect(same > 3 * new && new > 50)
  }

  @Test(arguments: FamilyCosts.Kind.allCases, SampleYear.allCases)
  func subsidisedSchoolsCostMoreThanPublicOnesAndPrivateOnesMost(kind: FamilyCosts.Kind, year: SampleYear)
    throws
  {
    let schools = try Years.of(2026).city.people.schools
    let costs = FamilyCosts(schools: schools, seed: 2026)
    func average(_ sector: TownSchools.Sector, _ year: SampleYear) -> Double {
      mean(
        (0..<schools.count).filter { schools.sector[$0] == sector }
          .map { Double(costs.cents(kind, school: $0, year: year)) / 100 })
    }
    #expect(average(.public, year) < average(.subsidised, year))
    #expect(average(.subsidised, year) < average(.private, year))
    #expect((0.7...1.3).contains(average(.public, year) / kind.usual(.public)))
    #expect(average(.public, .before) < average(.public, .current))
  }

  private func admitted(
    _ seed: UInt64, _ year: SampleYear
  ) throws -> (Years, [Admission.Application], SchoolRolls) {
    let years = try Years.of(seed)
    let enrolment = SchoolRolls(years.city, year)
    let admission = Admission(years.city.people, enrolment)
    let entering = years.records(year).filter { $0.pupil.grade == 0 }
    for record in entering { #expect(admission.application(record).assigned == record.pupil.school) }
    return (years, entering.map(admission.application), enrolment)
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
}
