import DeterministicParallel
import Foundation

/// How families choose among the schools near them: a multinomial logit on distance, own zone, size, sector
/// and the company that they expect for their child.
struct SchoolChoice: Sendable {
  private let schools: TownSchools
  /// The schools that families of each zone consider.
  private let options: [[Int32]]
  private let meanReputation: Double
  private let attraction: ContiguousArray<Double>

  /// How many of the nearest schools a family thinks of.
  private static let nearestOnes = 14

  init(
    schools: TownSchools, zoneX: ContiguousArray<Double>, zoneY: ContiguousArray<Double>, zoneSpacing: Double
  ) {
    self.schools = schools
    meanReputation = schools.reputation.reduce(0, +) / Double(max(1, schools.count))
    attraction = ContiguousArray(schools.size.map { 0.7 * log($0) })
    let grid = BucketGrid(x: schools.x, y: schools.y, bucket: 1.2 * zoneSpacing)
    var own = [[Int32]](repeating: [], count: zoneX.count)
    for (school, zone) in schools.zone.enumerated() { own[Int(zone)].append(Int32(school)) }
    let ownOnes = own
    options = Workers.all.map(zoneX.count, chunk: 64) { range in
      range.map { zone in
        let near = grid.nearest(SchoolChoice.nearestOnes, to: zoneX[zone], zoneY[zone]).map(Int32.init)
        return near + ownOnes[zone].filter { !near.contains($0) }
      }
    }.flatMap { $0 }
  }

  /// The school that a family takes.
  func school(of family: Family, draws: inout SeededGenerator) -> Int {
    var best = (score: -Double.infinity, school: 0)
    for option in options[family.zone] {
      let score = score(Int(option), family, noise: SchoolChoice.noise(&draws))
      if score > best.score { best = (score, Int(option)) }
    }
    return best.school
  }

  /// All the schools that a family thinks of, the one that it likes best first.
  func ranking(of family: Family, draws: inout SeededGenerator) -> [Int] {
    let scored = options[family.zone].map {
      (school: Int($0), score: score(Int($0), family, noise: SchoolChoice.noise(&draws)))
    }
    return scored.sorted { $0.score > $1.score }.map(\.school)
  }

  /// The largest of scores with such noise is a draw from the logit (McFadden, 1974).
  private static func noise(_ draws: inout SeededGenerator) -> Double {
    -log(-log(max(draws.unit(), .leastNormalMagnitude)))
  }

  private func score(_ school: Int, _ family: Family, noise: Double) -> Double {
    let (dx, dy) = (schools.x[school] - family.x, schools.y[school] - family.y)
    let kilometres = (dx * dx + dy * dy).squareRoot() / 1000
    let (isMigrant, education) = (family.isMigrant, family.education)
    var score = -1.5 * kilometres + attraction[school] + noise
    if Int(schools.zone[school]) == family.zone { score += schools.sector[school] == .private ? 0.6 : 2.3 }
    score += SchoolChoice.taste(schools.sector[school], isMigrant: isMigrant, education: education)
    let company = schools.reputation[school] - meanReputation
    score += company * (isMigrant ? 2.2 : education >= 5 ? -4.5 : -2.4)
    return score
  }

  private static func taste(_ sector: TownSchools.Sector, isMigrant: Bool, education: Int) -> Double {
    switch sector {
    case .public: 0
    case .subsidised: (isMigrant ? -0.9 : 0.15) + (education >= 5 ? 0.75 : education <= 2 ? -0.9 : 0)
    case .private: (isMigrant ? -1.2 : 0.3) + (education >= 6 ? 0.9 : education <= 2 ? -1.6 : -0.4)
    }
  }
}

/// What of a family bears on its choice of a school.
struct Family {
  /// The home, in metres from the middle of the town.
  let x: Double
  let y: Double
  let zone: Int
  let isMigrant: Bool
  /// The parents' ISCED level.
  let education: Int
}
