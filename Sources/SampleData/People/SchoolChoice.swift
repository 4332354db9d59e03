import Foundation
import Repeatable

/// How families choose among the schools near them: a multinomial logit on distance, own zone, size, sector
/// and the company that they expect for their child.
struct SchoolChoice: Sendable {
  private let schools: Schools
  /// The schools that families of each zone consider.
  private let options: [[Int32]]
  private let meanReputation: Double
  private let attraction: ContiguousArray<Double>

  /// How many of the nearest schools a family thinks of.
  private static let nearestOnes = 14

  init(schools: Schools, zoneX: ContiguousArray<Double>, zoneY: ContiguousArray<Double>, zoneSpacing: Double)
  {
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

  /// The school that a family takes; `education` is the parents' ISCED level.
  func school(
    _ x: Double, _ y: Double, zone: Int, isMigrant: Bool, education: Int, draws: inout SeededGenerator
  ) -> Int {
    var best = (score: -Double.infinity, school: 0)
    for option in options[zone] {
      let school = Int(option)
      // The largest of scores with such noise is a draw from the logit (McFadden, 1974).
      let noise = -log(-log(max(draws.unit(), .leastNormalMagnitude)))
      let (dx, dy) = (schools.x[school] - x, schools.y[school] - y)
      let kilometres = (dx * dx + dy * dy).squareRoot() / 1000
      var score = -1.5 * kilometres + attraction[school] + noise
      if Int(schools.zone[school]) == zone { score += schools.sector[school] == .private ? 0.6 : 2.3 }
      score += SchoolChoice.taste(schools.sector[school], isMigrant: isMigrant, education: education)
      let company = schools.reputation[school] - meanReputation
      score += company * (isMigrant ? 2.2 : education >= 5 ? -4.5 : -2.4)
      if score > best.score { best = (score, school) }
    }
    return best.school
  }

  private static func taste(_ sector: Schools.Sector, isMigrant: Bool, education: Int) -> Double {
    switch sector {
    case .public: 0
    case .subsidised: (isMigrant ? -0.9 : 0.15) + (education >= 5 ? 0.75 : education <= 2 ? -0.9 : 0)
    case .private: (isMigrant ? -1.2 : 0.3) + (education >= 6 ? 0.9 : education <= 2 ? -1.6 : -0.4)
    }
  }
}
