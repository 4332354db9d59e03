import DeterministicParallel
import Measures
import Studies

/// Sums of two columns over the pupils of a study, by place and group, from which means and rates are added to a
/// table. Pupils of whom one of the two is not known count nowhere.
struct PupilSums: Sendable {
  private let tally: PupilTally<RatioSums>
  private let names: [String]
  private let year: String
  private let workers: Workers

  /// - Parameter denominator: nil for a mean of the values.
  init(
    _ pupils: SortedPupils, by place: PupilPlace, _ values: ContiguousArray<Double>,
    by denominator: ContiguousArray<Double>? = nil, workers: Workers
  ) {
    // Side by side, as what is not in the order of the pupils is read from far apart.
    let pairs = workers.column(values.count) { SIMD2(values[$0], denominator?[$0] ?? 1) }
    tally = PupilTally(pupils.by(place), workers: workers) { pupils, sums in
      var own = RatioSums()
      pairs.withUnsafeBufferPointer { pairs in
        for pupil in pupils {
          let pair = pairs[Int(pupil)]
          if !pair.x.isNaN, !pair.y.isNaN { own.add(pair.x, by: pair.y) }
        }
      }
      sums[0] = own
    }
    (names, year, self.workers) = (pupils.study.selectionNames, pupils.year, workers)
  }

  func add(_ indicator: Indicator, to table: inout MeasureTable) {
    let range = indicator.unit == .share ? 0...1 : -Double.infinity...(.infinity)
    tally.add(to: &table, year: year, workers: workers) { selection, level in
      [
        CellBlock(
          indicator, level.level, names[selection], level.cells(of: selection) { $0[0].cell(within: range) })
      ]
    }
  }
}
