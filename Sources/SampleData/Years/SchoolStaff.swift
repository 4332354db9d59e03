import Foundation

/// Those who work at the schools with pupils: posts, and who holds them in each of the two years.
///
/// A school has about a post for fifteen pupils. Posts change hands more often where more pupils come from
/// families from elsewhere, and those who take them there have taught for fewer years.
struct SchoolStaff: Sendable {
  private let chance: Chance
  private let schools: TownSchools
  private let enrolment: SchoolRolls

  enum Role: Int, CaseIterable, Sendable {
    case head, tutor, specialist, support

    var catalan: String {
      switch self {
      case .head: "Direcció"
      case .tutor: "Tutor/a"
      case .specialist: "Especialista"
      case .support: "Suport NEE"
      }
    }
  }

  struct Post: Sendable, Hashable {
    let role: Role
    /// In hundredths of a full post.
    let dedication: Int
  }

  struct Holder: Sendable, Hashable {
    /// Whether it is the one who holds the post today, not somebody before.
    let isToday: Bool
    /// The calendar year in which the first school year here started.
    let firstYear: Int
    let yearsTeaching: Int
  }

  init(schools: TownSchools, enrolment: SchoolRolls, seed: UInt64) {
    chance = Chance(seed: seed, topic: SampleStream.staff.rawValue)
    (self.schools, self.enrolment) = (schools, enrolment)
  }

  /// The posts of a school, the same in both years.
  func posts(_ school: Int) -> [Post] {
    let pupils = Double(enrolment.pupils[school])
    guard pupils > 0 else { return [] }
    let ratio = schools.sector[school] == .subsidised ? 0.062 : 0.07
    let head = pupils < 90 ? 50 : 100
    let support = 25 + 8 * enrolment.withNeeds[school] + Int(25 * chance.unit(school, -1))
    let teaching = max(100, Int(100 * ratio * pupils) - head - support)
    var posts = [Post(role: .head, dedication: head)]
    fill(support, .support, school, &posts)
    fill(teaching * 62 / 100, .tutor, school, &posts)
    fill(teaching * 38 / 100, .specialist, school, &posts)
    return posts
  }

  /// Cuts so many hundredths into posts: tutors have whole ones, of the others some have a half or two thirds.
  private func fill(_ hundredths: Int, _ role: Role, _ school: Int, _ posts: inout [Post]) {
    var left = hundredths
    while left >= 25 {
      let draw = chance.unit(school, posts.count)
      let size = role == .tutor || draw < 0.65 ? 100 : draw < 0.85 ? 50 : 67
      let dedication = min(size, max(25, left / 25 * 25))
      posts.append(Post(role: role, dedication: dedication))
      left -= dedication
    }
  }

  /// How likely a post of a school is to change hands in a year.
  private func turnover(_ school: Int, _ role: Role) -> Double {
    let migrants = enrolment.migrantShare(school)
    let usual =
      switch schools.sector[school] {
      case .public: 0.075 + 0.42 * migrants
      case .subsidised: 0.05 + 0.25 * migrants
      case .private: 0.08
      }
    return min(0.5, role == .support ? usual + 0.06 : usual)
  }

  /// Who holds the post of this number in a year.
  func holder(school: Int, post number: Int, role: Role, in year: SampleYear) -> Holder {
    let turnover = turnover(school, role)
    func draw(_ what: Int) -> Double { chance.unit(school, number, what) }
    // The years for which a post stays in the same hands follow a geometric law.
    func tenure(_ share: Double) -> Int { min(24, Int(log(1 - share) / log(1 - turnover))) }
    let today = tenure(draw(1))
    if year == .current || today > 0 {
      let firstYear = SampleYear.current.rawValue - today
      let before = yearsElsewhere(draw(2), school, role)
      return Holder(isToday: true, firstYear: firstYear, yearsTeaching: before + year.rawValue - firstYear)
    }
    let then = tenure(draw(3))
    return Holder(
      isToday: false, firstYear: SampleYear.before.rawValue - then,
      yearsTeaching: yearsElsewhere(draw(4), school, role) + then)
  }

  /// The years that somebody had taught before they came.
  private func yearsElsewhere(_ draw: Double, _ school: Int, _ role: Role) -> Int {
    let longest = 13 - 12 * enrolment.migrantShare(school)
    return Int(longest * draw * draw) + (role == .head ? 8 : 0)
  }
}
