import DeterministicParallel
import Measures

/// What can be added up.
protocol Summable: Sendable {
  /// The sum of nothing.
  init()
  mutating func add(_ more: Self)
}

extension Int32: Summable {
  mutating func add(_ more: Int32) { self += more }
}

extension MeanSums: Summable {}

extension RatioSums: Summable {}

/// Sums over pupils for each unit of each level, for all of them, each group and its rest.
///
/// One pass over the pupils: each stratum is summed up, then the strata of a place, then the places of a unit, always
/// in their order.
struct PupilTally<Sum: Summable>: Sendable {
  /// The city, the districts where there are some, the catchment areas and, for pupils by school, the schools.
  let levels: [LevelSums]
  /// All, and for each group its members and its rest.
  let selectionCount: Int

  /// The sums of one level, selection by selection and unit by unit.
  struct LevelSums: Sendable {
    let level: Level
    let unitCount: Int
    fileprivate let width: Int
    fileprivate let sums: ContiguousArray<Sum>

    /// What `cell` makes of the sums of a selection in each unit.
    func cells(of selection: Int, _ cell: (UnsafeBufferPointer<Sum>) -> Cell) -> [Cell] {
      sums.withUnsafeBufferPointer { sums in
        let own = sums[selection * unitCount * width..<(selection + 1) * unitCount * width]
        return (0..<unitCount).map { unit in
          let start = own.startIndex + unit * width
          return cell(UnsafeBufferPointer(rebasing: own[start..<start + width]))
        }
      }
    }

    /// The shares that the parts and wholes are which `share` makes of the sums of a selection in each unit.
    func shares(
      of selection: Int, _ share: (UnsafeBufferPointer<Sum>) -> (part: Int, whole: Int)
    ) -> CellColumns {
      CellColumns(
        shares: ContiguousArray(
          unsafeUninitializedCapacity: unitCount
        ) { shares, initialized in
          sums.withUnsafeBufferPointer { sums in
            for unit in 0..<unitCount {
              let start = (selection * unitCount + unit) * width
              let found = share(UnsafeBufferPointer(rebasing: sums[start..<start + width]))
              shares.initializeElement(at: unit, to: [Int32(found.part), Int32(found.whole)])
            }
          }
          initialized = unitCount
        })
    }

    /// The first of the sums of a selection in a unit.
    func sum(of selection: Int, _ unit: Int) -> Sum { sums[(selection * unitCount + unit) * width] }
  }

  /// - Parameters:
  ///   - width: how many sums are made of each pupil.
  ///   - add: adds some pupils, who are alike in place and groups, to their sums.
  init(
    _ strata: PupilStrata, width: Int = 1, workers: Workers,
    _ add: @Sendable (UnsafeBufferPointer<Int32>, UnsafeMutableBufferPointer<Sum>) -> Void
  ) {
    self.init(inOrderOf: strata, width: width, workers: workers) { positions, sums in
      strata.pupils.withUnsafeBufferPointer { add(UnsafeBufferPointer(rebasing: $0[positions]), sums) }
    }
  }

  /// - Parameter add: adds those who stand somewhere in the order of the strata.
  init(
    inOrderOf strata: PupilStrata, width: Int = 1, workers: Workers,
    _ add: @Sendable (Range<Int>, UnsafeMutableBufferPointer<Sum>) -> Void
  ) {
    let selectionCount = strata.profiles.selectionCount
    let size = selectionCount * width
    let ofPlaces = workers.fill(strata.placeCount * size, chunk: 16 * size) {
      range, sums in
      sums.initialize(repeating: Sum())
      var ofStratum = ContiguousArray(repeating: Sum(), count: width)
      for place in range.lowerBound / size..<range.upperBound / size {
        let first = place * size - range.lowerBound
        for stratum in strata.strata(of: place) {
          ofStratum.withUnsafeMutableBufferPointer { ofStratum in
            ofStratum.update(repeating: Sum())
            add(strata.positions(of: stratum), ofStratum)
            strata.profiles.withSelections(of: strata.profile(of: stratum)) { selections in
              for selection in selections {
                let target = first + Int(selection) * width
                for position in 0..<width { sums[target + position].add(ofStratum[position]) }
              }
            }
          }
        }
      }
    }
    levels = workers.map(strata.levels.count, chunk: 1) { range in
      let level = strata.levels[range.lowerBound]
      var sums = ContiguousArray(repeating: Sum(), count: level.unitCount * size)
      for (place, unit) in level.unitOfPlace.enumerated() where unit >= 0 {
        for selection in 0..<selectionCount {
          let (source, target) = (
            place * size + selection * width, (selection * level.unitCount + Int(unit)) * width
          )
          for position in 0..<width { sums[target + position].add(ofPlaces[source + position]) }
        }
      }
      return LevelSums(level: level.level, unitCount: level.unitCount, width: width, sums: sums)
    }
    self.selectionCount = selectionCount
  }
}

extension PupilTally<Int32> {
  /// How many pupils there are.
  init(counting strata: PupilStrata, workers: Workers) {
    self.init(strata, workers: workers) { pupils, counts in counts[0] += Int32(pupils.count) }
  }
}
