import Foundation

/// Indices of segregation over the zones of a plan, straight from their definitions.
struct ZoneSegregation {
  let zones: [[Int]]
  let problem: RedesignProblem

  func value(_ index: SegregationIndex, groups: [Int]) -> Double {
    guard !groups.isEmpty else { return 0 }
    switch index {
    case .dissimilarity: return groups.reduce(0) { $0 + dissimilarity($1) } / Double(groups.count)
    case .varianceRatio: return groups.reduce(0) { $0 + varianceRatio($1) } / Double(groups.count)
    case .mutualInformation: return information(groups).mutual
    case .information:
      let (mutual, entropy) = information(groups)
      return entropy > 0 ? mutual / entropy : 0
    }
  }

  private func count(_ zone: [Int], _ group: Int) -> Int {
    zone.reduce(0) { $0 + Int(problem.groups[group].counts[$1]) }
  }

  private func pupils(_ zone: [Int]) -> Int { zone.reduce(0) { $0 + Int(problem.pupils[$1]) } }

  /// ½ Σ |w/W − o/O| as a quotient of whole numbers.
  private func dissimilarity(_ group: Int) -> Double {
    let rows = zones.map { (members: count($0, group), all: pupils($0)) }
    let members = rows.reduce(0) { $0 + $1.members }
    let others = rows.reduce(0) { $0 + $1.all } - members
    guard members > 0, others > 0 else { return 0 }
    let sum = rows.reduce(0) { $0 + abs($1.members * others - ($1.all - $1.members) * members) }
    return Double(sum) / (2 * Double(members) * Double(others))
  }

  /// Σ n (p − P)² / (N P (1 − P)).
  private func varianceRatio(_ group: Int) -> Double {
    let rows = zones.map { (members: Double(count($0, group)), all: Double(pupils($0))) }
    let all = rows.reduce(0) { $0 + $1.all }
    let share = all > 0 ? rows.reduce(0) { $0 + $1.members } / all : 0
    guard share > 0, share < 1 else { return 0 }
    let sum = rows.reduce(0.0) { sum, row in
      guard row.all > 0 else { return sum }
      let deviation = row.members / row.all - share
      return sum + row.all * deviation * deviation
    }
    return sum / (all * share * (1 - share))
  }

  /// M = Σ n/N Σ p ln (p/P) over the groups and the pupils of none, and the entropy of all zones together.
  private func information(_ groups: [Int]) -> (mutual: Double, entropy: Double) {
    let rows = zones.map { zone in
      let counts = groups.map { Double(count(zone, $0)) }
      return counts + [max(0, Double(pupils(zone)) - counts.reduce(0, +))]
    }
    let totals = (0...groups.count).map { column in rows.reduce(0) { $0 + $1[column] } }
    let all = totals.reduce(0, +)
    guard all > 0 else { return (0, 0) }
    let entropy = totals.reduce(0.0) { $1 > 0 ? $0 - $1 / all * log($1 / all) : $0 }
    let mutual = rows.reduce(0.0) { sum, row in
      let size = row.reduce(0, +)
      guard size > 0 else { return sum }
      return sum
        + zip(row, totals).reduce(0.0) { part, pair in
          pair.0 > 0 ? part + pair.0 / all * log(pair.0 / size * all / pair.1) : part
        }
    }
    return (mutual, entropy)
  }
}
