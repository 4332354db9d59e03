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

  /// The sums of one level, row by row and selection by selection.
  struct LevelSums: Sendable {
    let level: Level
    fileprivate let sums: ContiguousArray<Sum>
    fileprivate let rowOfUnit: ContiguousArray<Int32>
    fileprivate let selectionCount: Int
    fileprivate let width: Int

    var unitCount: Int { rowOfUnit.count }

    @inline(__always)
    private func start(of selection: Int, _ unit: Int) -> Int {
      (Int(rowOfUnit[unit]) * selectionCount + selection) * width
    }

    /// What `cell` makes of the sums of a selection in each unit.
    func cells(of selection: Int, _ cell: (UnsafeBufferPointer<Sum>) -> Cell) -> [Cell] {
      sums.withUnsafeBufferPointer { sums in
        (0..<unitCount).map { unit in
          let start = start(of: selection, unit)
          return cell(UnsafeBufferPointer(rebasing: sums[start..<start + width]))
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
              let start = start(of: selection, unit)
              let found = share(UnsafeBufferPointer(rebasing: sums[start..<start + width]))
              shares.initializeElement(at: unit, to: [Int32(found.part), Int32(found.whole)])
            }
          }
          initialized = unitCount
        })
    }

    /// The first of the sums of a selection in a unit.
    func sum(of selection: Int, _ unit: Int) -> Sum { sums[start(of: selection, unit)] }
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
    // The last row is for units without pupils.
    let placeCount = strata.placeCount
    let ofPlaces = workers.fill((placeCount + 1) * size, chunk: 16 * size) {
      range, sums in
      sums.initialize(repeating: Sum())
      var ofStratum = ContiguousArray(repeating: Sum(), count: width)
      for place in range.lowerBound / size..<min(placeCount, range.upperBound / size) {
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
    var levels = workers.map(max(0, strata.levels.count - 1), chunk: 1) { range in
      let level = strata.levels[range.lowerBound]
      var sums = ContiguousArray(repeating: Sum(), count: level.unitCount * size)
      for (place, unit) in level.unitOfPlace.enumerated() where unit >= 0 {
        for position in 0..<size { sums[Int(unit) * size + position].add(ofPlaces[place * size + position]) }
      }
      return LevelSums(
        level: level.level, sums: sums, rowOfUnit: ContiguousArray(0..<Int32(level.unitCount)),
        selectionCount: selectionCount, width: width)
    }
    if let level = strata.levels.last {
      let (sums, firstPlaces) = PupilTally.joined(ofPlaces, level, size: size)
      levels.append(
        LevelSums(
          level: level.level, sums: sums, rowOfUnit: firstPlaces, selectionCount: selectionCount, width: width
        ))
    }
    (self.levels, self.selectionCount) = (levels, selectionCount)
  }

  /// The sums of places with those of each unit of a level in its first place, and where that is, the last of all for
  /// none: few units of the finest level have several places, and their sums as columns of their own would take as much
  /// memory again.
  private static func joined(
    _ ofPlaces: consuming ContiguousArray<Sum>, _ level: PupilStrata.PlaceLevel, size: Int
  ) -> (sums: ContiguousArray<Sum>, firstPlaces: ContiguousArray<Int32>) {
    let none = Int32(level.unitOfPlace.count)
    var firstPlaces = ContiguousArray(repeating: none, count: level.unitCount)
    for (place, unit) in level.unitOfPlace.enumerated() where unit >= 0 {
      let first = firstPlaces[Int(unit)]
      guard first < none else {
        firstPlaces[Int(unit)] = Int32(place)
        continue
      }
      for position in 0..<size {
        ofPlaces[Int(first) * size + position].add(ofPlaces[place * size + position])
      }
    }
    return (ofPlaces, firstPlaces)
  }
}

extension PupilTally<Int32> {
  /// How many pupils there are.
  init(counting strata: PupilStrata, workers: Workers) {
    self.init(strata, workers: workers) { pupils, counts in counts[0] += Int32(pupils.count) }
  }
}
