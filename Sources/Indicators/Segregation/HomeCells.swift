import DeterministicParallel
import Segregation
import Studies

/// The homes of a study's pupils put together in squares, each at the mean place of its homes: what spatial indices are
/// taken over, so that they depend on no borders.
struct HomeCells: Sendable {
  /// The cell of each pupil; −1 for who has no home in a catchment area.
  let cellOfPupil: ContiguousArray<Int32>
  let x: ContiguousArray<Double>
  let y: ContiguousArray<Double>

  /// - Parameter side: of the squares, in metres.
  init(_ pupils: Pupils, side: Double) {
    var numbers: [SIMD2<Int32>: Int32] = [:]
    var cells = ContiguousArray<Int32>()
    cells.reserveCapacity(pupils.count)
    var (eastings, northings, homes) = (
      ContiguousArray<Double>(), ContiguousArray<Double>(), ContiguousArray<Double>()
    )
    for pupil in 0..<pupils.count {
      guard pupils.zone[pupil] >= 0 else {
        cells.append(-1)
        continue
      }
      let square = SIMD2(Int32(pupils.x[pupil] / side), Int32(pupils.y[pupil] / side))
      let cell = numbers[square] ?? Int32(homes.count)
      if Int(cell) == homes.count {
        numbers[square] = cell
        eastings.append(0)
        northings.append(0)
        homes.append(0)
      }
      eastings[Int(cell)] += pupils.x[pupil]
      northings[Int(cell)] += pupils.y[pupil]
      homes[Int(cell)] += 1
      cells.append(cell)
    }
    cellOfPupil = cells
    x = ContiguousArray(zip(eastings, homes).map { $0 / $1 })
    y = ContiguousArray(zip(northings, homes).map { $0 / $1 })
  }

  var count: Int { x.count }
}

extension GroupTable {
  /// The members of a group, first, and its rest by unit; who is not known to be either, or has no unit, is left out.
  init(_ group: Group, units: ContiguousArray<Int32>, unitCount: Int) {
    var counts = ContiguousArray<UInt32>(repeating: 0, count: 2 * unitCount)
    for (unit, membership) in zip(units, group.membership) where unit >= 0 && membership >= 0 {
      counts[2 * Int(unit) + 1 - Int(membership)] += 1
    }
    self.init(pupils: counts, groups: 2)
  }
}
