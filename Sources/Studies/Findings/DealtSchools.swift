import Foundation
import Languages

/// Pupils who live hardly nearer to the school that they attend than to that of any other pupil, as where the column of
/// schools was sorted by itself, pushed down by a cell, or is that of something else.
struct DealtSchools {
  /// nil where the schools fit the homes, or where nobody could tell.
  let finding: Finding?

  /// Fewer pupils, or schools attended, may lie so by chance.
  private static let leastPupils = 100
  private static let leastSchools = 3
  /// So many pupils, at even steps, stand for all.
  private static let most = 5000
  /// From this part of the mean way on that the schools of others would give, the schools are not the pupils' own: in a
  /// city it is a fifth to a half.
  private static let doubtful = 0.8
  /// Where the schools stand beside each other all ways are alike: that to the nearest must be so much shorter.
  private static let distinct = 0.5

  /// - Parameters:
  ///   - far: the schools far from all areas. A few boarders there would make all ways long on average.
  ///   - file: that of the pupils.
  ///   - column: that of their schools, as the file names it.
  init(_ pupils: Pupils, _ schools: Schools, besides far: [Int] = [], file: String, column: String?) {
    guard let ways = Ways(pupils, schools, besides: Set(far)), ways.own >= DealtSchools.doubtful * ways.dealt,
      ways.toNearest() <= DealtSchools.distinct * ways.dealt
    else {
      finding = nil
      return
    }
    finding = Finding(
      .dealtSchools, .warning, dataset: "pupils", file: file, column: column,
      count: (0..<pupils.count).count { pupils.school[$0] >= 0 && !pupils.x[$0].isNaN },
      said:
        "pupils live hardly nearer to the school that they attend than to any other pupil's, \(.meters(ways.own)) away on average, and \(.meters(ways.dealt)) with the schools dealt out anew: the schools do not seem to be their own",
      toPublic: "pupils live hardly nearer to the school that they attend than to any other pupil's",
      hint:
        "is it the column of the school attended, and does each school still stand in its pupil's row? A column that is sorted by itself, or pushed down by a cell, does not fit the others"
    )
  }

  /// Mean straight ways, in metres.
  private struct Ways {
    let own: Double
    /// To the schools of pupils who stand far off in the register.
    let dealt: Double
    private let homes: [(x: Double, y: Double)]
    private let attended: [(x: Double, y: Double)]

    init?(_ all: Pupils, _ schools: Schools, besides far: Set<Int>) {
      guard all.x.count == all.count else { return nil }
      func isKnown(_ pupil: Int) -> Bool {
        all.school[pupil] >= 0 && !all.x[pupil].isNaN && !all.y[pupil].isNaN
          && (far.isEmpty || !far.contains(Int(all.school[pupil])))
      }
      let step = max(1, (all.count + DealtSchools.most - 1) / DealtSchools.most)
      let sample = stride(from: 0, to: all.count, by: step).filter(isKnown)
      guard sample.count >= DealtSchools.leastPupils else { return nil }
      let found = Set(sample.map { Int(all.school[$0]) }).sorted()
      guard found.count >= DealtSchools.leastSchools else { return nil }
      homes = sample.map { (all.x[$0], all.y[$0]) }
      attended = found.map { (schools.x[$0], schools.y[$0]) }
      func way(_ pupil: Int, _ school: Int) -> Double {
        hypot(all.x[pupil] - schools.x[school], all.y[pupil] - schools.y[school])
      }
      /// With each school given to the pupil who stands so many places before.
      func mean(shift: Int) -> Double {
        let sum = sample.indices.reduce(0.0) { sum, place in
          sum + way(sample[place], Int(all.school[sample[(place + shift) % sample.count]]))
        }
        return sum / Double(sample.count)
      }
      own = mean(shift: 0)
      // In a register that is sorted, or repeats itself, one shift alone may meet the same schools again.
      dealt = [2, 3, 5].reduce(0.0) { $0 + mean(shift: sample.count / $1) } / 3
    }

    /// To the nearest of the schools attended; asked for only where all else is doubtful, as it takes all pairs.
    func toNearest() -> Double {
      let ways = homes.map { home in
        attended.reduce(Double.infinity) { min($0, hypot(home.x - $1.x, home.y - $1.y)) }
      }
      return ways.reduce(0, +) / Double(homes.count)
    }
  }
}
