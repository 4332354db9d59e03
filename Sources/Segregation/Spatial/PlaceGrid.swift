import DeterministicParallel

/// Places sorted into square cells at least as wide as a kernel reaches, so that the places in reach of one
/// lie in its cell and the eight around it: three runs of the sorted places.
struct PlaceGrid: Sendable {
  private let kernel: ProximityKernel
  /// Sorted by row and column of cells; `order` is the unit at each place in the sort.
  private let x: ContiguousArray<Double>
  private let y: ContiguousArray<Double>
  private let cells: ContiguousArray<Int>
  private let order: ContiguousArray<Int>
  /// Where each cell's places start, and at last their number.
  private let starts: ContiguousArray<Int>
  private let width: Int
  private let height: Int

  init(x: ContiguousArray<Double>, y: ContiguousArray<Double>, kernel: ProximityKernel) {
    self.kernel = kernel
    let left = x.min() ?? 0
    let bottom = y.min() ?? 0
    let extent = max((x.max() ?? 0) - left, (y.max() ?? 0) - bottom)
    // A small reach in a wide country must not ask for more cells than there are places to put in them.
    let perSide = max(1, min(2048, (4 * Double(x.count)).squareRoot()))
    let side = max(kernel.reach, extent / perSide)
    let width = Int(((x.max() ?? 0) - left) / side) + 1
    let height = Int(((y.max() ?? 0) - bottom) / side) + 1
    let cells = x.indices.map { Int((y[$0] - bottom) / side) * width + Int((x[$0] - left) / side) }
    var starts = ContiguousArray(repeating: 0, count: width * height + 1)
    for cell in cells { starts[cell + 1] += 1 }
    for cell in 0..<width * height { starts[cell + 1] += starts[cell] }
    var next = starts
    var order = ContiguousArray(repeating: 0, count: x.count)
    for unit in x.indices {
      order[next[cells[unit]]] = unit
      next[cells[unit]] += 1
    }
    self.width = width
    self.height = height
    self.starts = starts
    self.order = order
    self.x = ContiguousArray(order.lazy.map { x[$0] })
    self.y = ContiguousArray(order.lazy.map { y[$0] })
    self.cells = ContiguousArray(order.lazy.map { cells[$0] })
  }

  /// For each unit the sums of `columns` over the other units, each times its nearness.
  func sums(_ values: ContiguousArray<Double>, columns: Int, _ workers: Workers) -> ContiguousArray<Double> {
    let sorted = ContiguousArray(order.lazy.flatMap { values[$0 * columns..<($0 + 1) * columns] })
    let parts = workers.map(order.count, chunk: 256) { range in
      switch kernel {
      // One loop for each kernel, so that the choice is not made for each pair.
      case .uniform(let radius):
        return sums(range, sorted, columns) { $0 <= radius * radius ? 1 : 0 }
      case .biweight(let radius):
        let inverse = 1 / (radius * radius)
        return sums(range, sorted, columns) { squared in
          let inner = max(0, 1 - squared * inverse)
          return inner * inner
        }
      case .triangular, .exponential:
        return sums(range, sorted, columns) { kernel.weight(squared: $0) }
      }
    }
    var result = ContiguousArray(repeating: 0.0, count: values.count)
    var place = 0
    for part in parts {
      for start in stride(from: 0, to: part.count, by: max(1, columns)) {
        let unit = order[place]
        for column in 0..<columns { result[unit * columns + column] = part[start + column] }
        place += 1
      }
    }
    return result
  }

  @inline(__always)
  private func sums(
    _ range: Range<Int>, _ values: ContiguousArray<Double>, _ columns: Int, _ weight: (Double) -> Double
  ) -> ContiguousArray<Double> {
    var result = ContiguousArray(repeating: 0.0, count: range.count * columns)
    result.withUnsafeMutableBufferPointer { result in
      values.withUnsafeBufferPointer { values in
        x.withUnsafeBufferPointer { x in
          y.withUnsafeBufferPointer { y in
            for place in range {
              let into = (place - range.lowerBound) * columns
              let row = cells[place] / width
              let column = cells[place] % width
              for near in max(0, row - 1)...min(height - 1, row + 1) {
                let first = starts[near * width + max(0, column - 1)]
                let last = starts[near * width + min(width - 1, column + 1) + 1]
                for other in first..<last {
                  let east = x[other] - x[place]
                  let north = y[other] - y[place]
                  let nearness = weight(east * east + north * north)
                  guard nearness > 0, other != place else { continue }
                  for column in 0..<columns {
                    result[into + column] += nearness * values[other * columns + column]
                  }
                }
              }
            }
          }
        }
      }
    }
    return result
  }
}
