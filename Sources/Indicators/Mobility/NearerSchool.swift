import DeterministicParallel
import Measures
import Studies
import Travel

/// Where the lines of the catchment areas send pupils past a nearer public or subsidised school.
public enum NearerSchool {
  public static let share = Indicator(
    "nearer_school_share", "Pupils to whom another school is nearer than that of the catchment area", .share,
    isMapped: true)
  public static let saved = Indicator(
    "nearer_school_saved_mean_m", "Mean distance that the nearer school would save these pupils, m", .meters,
    isMapped: true)

  /// Adds both by city, district and catchment area of the home, for all pupils, each group and its rest.
  public static func add(
    to table: inout MeasureTable, study: Study, nearer: NearerSchools, levels: [Level] = Level.allCases,
    workers: Workers = .all
  ) {
    let pupils = SortedPupils(study, workers: workers)
    table.add(blocks(pupils, nearer: nearer, levels: levels, workers: workers), year: study.year)
  }

  static func blocks(
    _ pupils: SortedPupils, nearer: NearerSchools, levels: [Level] = Level.allCases, workers: Workers
  ) -> [CellBlock] {
    let names = pupils.study.selectionNames
    let tally = PupilTally<SavedLengths>(pupils.residents, workers: workers) { pupils, sums in
      var own = SavedLengths()
      nearer.saved.withUnsafeBufferPointer { saved in
        for pupil in pupils { own.add(saved[Int(pupil)]) }
      }
      sums[0] = own
    }
    return tally.levels.filter { levels.contains($0.level) }.flatMap { level in
      workers.map(names.count, chunk: 1) { range in
        let selection = range.lowerBound
        return [
          CellBlock(
            share, level.level, names[selection],
            level.shares(of: selection) { ($0[0].lengths.count, $0[0].known) }),
          CellBlock(
            saved, level.level, names[selection], level.cells(of: selection) { $0[0].lengths.cellOfLengths }),
        ]
      }.flatMap { $0 }
    }
  }

  /// What the nearer school would save some pupils.
  private struct SavedLengths: Summable {
    private(set) var known = 0
    /// Of those who have a nearer school.
    private(set) var lengths = MeanSums()

    mutating func add(_ saved: Double) {
      guard !saved.isNaN else { return }
      known += 1
      if saved > 0 { lengths.add(saved) }
    }

    mutating func add(_ more: SavedLengths) {
      known += more.known
      lengths.add(more.lengths)
    }
  }
}
