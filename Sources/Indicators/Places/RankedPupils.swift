import Measures
import Repeatable
import Studies

/// The pupils of each unit of a level in ascending order of some value, for quantiles of any group of them.
///
/// All pupils are sorted once; that order is dealt out to the units, and a group's quantiles are found by walking
/// along it.
struct RankedPupils: Sendable {
  private let values: ContiguousArray<Double>
  private let order: PupilOrder

  /// - Parameters:
  ///   - ascending: the pupils whose value is known, in ascending order of it.
  ///   - units: the unit of each pupil, negative for none.
  init(
    _ values: ContiguousArray<Double>, ascending: ContiguousArray<Int32>, units: ContiguousArray<Int32>,
    count: Int
  ) {
    self.values = values
    order = PupilOrder(units: units, count: count, sorted: ascending)
  }

  /// Quantiles of the values of all pupils of a unit; nil without any.
  func quantiles(_ shares: [Double], of unit: Int) -> [Double?] {
    let pupils = order.pupils(of: unit)
    return shares.map { share in
      let position = QuantilePosition(share, of: pupils.count)
      return position.map { $0.value { values[Int(pupils[pupils.startIndex + $0])] } }
    }
  }

  /// The same for the members and for the rest of a group.
  func quantiles(_ shares: [Double], of unit: Int, _ membership: ContiguousArray<Int8>) -> (
    members: [Double?], rest: [Double?]
  ) {
    let pupils = order.pupils(of: unit)
    var chosen = (members: ContiguousArray<Int32>(), rest: ContiguousArray<Int32>())
    membership.withUnsafeBufferPointer { membership in
      for pupil in pupils {
        switch membership[Int(pupil)] {
        case 1: chosen.members.append(pupil)
        case 0: chosen.rest.append(pupil)
        default: break
        }
      }
    }
    func quantiles(_ pupils: ContiguousArray<Int32>) -> [Double?] {
      shares.map { share in
        QuantilePosition(share, of: pupils.count).map { $0.value { values[Int(pupils[$0])] } }
      }
    }
    return (quantiles(chosen.members), quantiles(chosen.rest))
  }
}

/// Where a quantile lies among sorted values, linear between neighbours (Hyndman and Fan 1996, type 7).
struct QuantilePosition {
  private let below: Int
  private let part: Double
  private let count: Int

  /// - Returns: nil of none.
  init?(_ share: Double, of count: Int) {
    guard count > 0 else { return nil }
    let position = share * Double(count - 1)
    below = Int(position)
    part = position - Double(below)
    self.count = count
  }

  func value(at sorted: (Int) -> Double) -> Double {
    let lower = sorted(below)
    return below + 1 < count ? lower + part * (sorted(below + 1) - lower) : lower
  }
}

/// The rows of values that are numbers, in ascending order of these; equal values in the order of their rows.
///
/// Sorts by the bits of the numbers, eleven at a time from the last to the first (Knuth volume 3, section 5.2.5).
func ascendingRows(_ values: ContiguousArray<Double>) -> ContiguousArray<Int32> {
  let rows = values.indices.filter { !values[$0].isNaN }
  // Negative numbers have all bits turned over, others their sign, so that bits ascend as the numbers do.
  var keys = ContiguousArray(
    rows.map { row -> (key: UInt64, row: Int32) in
      let bits = (values[row] + 0).bitPattern
      return (bits >> 63 == 1 ? ~bits : bits | 1 << 63, Int32(row))
    })
  var other = keys
  let (width, size) = (UInt64(11), 1 << 11)
  for digit in 0..<UInt64(6) {
    let shift = digit * width
    var starts = ContiguousArray(repeating: 0, count: size + 1)
    for item in keys { starts[Int(item.key >> shift & UInt64(size - 1)) + 1] += 1 }
    if starts.contains(keys.count) { continue }
    for value in 1...size { starts[value] += starts[value - 1] }
    keys.withUnsafeBufferPointer { keys in
      other.withUnsafeMutableBufferPointer { other in
        starts.withUnsafeMutableBufferPointer { starts in
          for item in keys {
            let value = Int(item.key >> shift & UInt64(size - 1))
            other[starts[value]] = item
            starts[value] += 1
          }
        }
      }
    }
    swap(&keys, &other)
  }
  return ContiguousArray(keys.map(\.row))
}
