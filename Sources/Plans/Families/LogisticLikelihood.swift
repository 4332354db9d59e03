import DeterministicParallel
import Foundation

/// Columns of mean 0 and deviation 1 behind a constant, row by row, without those that say nothing of their own.
struct ScaledColumns: Sendable {
  /// The columns that are left.
  let kept: [Int]
  private let means: [Double]
  private let deviations: [Double]
  /// The constant and the columns.
  let values: ContiguousArray<Double>
  var width: Int { kept.count + 1 }

  init(_ columns: [ContiguousArray<Double>], rows: Int) {
    let means = columns.map { $0.reduce(0, +) / Double(max(1, rows)) }
    let deviations = zip(columns, means).map { column, mean in
      (column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, rows))).squareRoot()
    }
    func correlation(_ a: Int, _ b: Int) -> Double {
      let sum = columns[a].indices.reduce(0.0) {
        $0 + (columns[a][$1] - means[a]) * (columns[b][$1] - means[b])
      }
      return sum / (Double(rows) * deviations[a] * deviations[b])
    }
    // By Cholesky's factor of the correlations: what the columns before leave of one.
    var factor: [[Double]] = []
    var kept: [Int] = []
    for column in columns.indices where deviations[column] > 1e-12 * max(1, abs(means[column])) {
      var line: [Double] = []
      for (position, earlier) in kept.enumerated() {
        let known = zip(line, factor[position]).reduce(0) { $0 + $1.0 * $1.1 }
        line.append((correlation(column, earlier) - known) / factor[position][position])
      }
      let left = 1 - line.reduce(0) { $0 + $1 * $1 }
      guard left > 1e-7 else { continue }
      factor.append(line + [left.squareRoot()])
      kept.append(column)
    }
    var values = ContiguousArray<Double>()
    values.reserveCapacity(rows * (kept.count + 1))
    for row in 0..<rows {
      values.append(1)
      for column in kept { values.append((columns[column][row] - means[column]) / deviations[column]) }
    }
    (self.kept, self.values) = (kept, values)
    (self.means, self.deviations) = (kept.map { means[$0] }, kept.map { deviations[$0] })
  }

  /// The matrix that takes coefficients of these columns to those of the columns as they came.
  var unscaling: [Double] {
    var matrix = [Double](repeating: 0, count: width * width)
    matrix[0] = 1
    for position in kept.indices {
      matrix[position + 1] = -means[position] / deviations[position]
      matrix[(position + 1) * width + position + 1] = 1 / deviations[position]
    }
    return matrix
  }
}

/// The likelihood of a logistic regression with its first two derivatives, summed in chunks in a fixed order.
struct LogisticLikelihood: Sendable {
  struct State: Sendable {
    var value = 0.0
    var gradient: [Double]
    /// Row by row.
    var information: [Double]
  }

  private let columns: ScaledColumns
  private let outcomes: ContiguousArray<Bool>
  private let workers: Workers

  init(_ columns: ScaledColumns, _ outcomes: ContiguousArray<Bool>, _ workers: Workers) {
    (self.columns, self.outcomes, self.workers) = (columns, outcomes, workers)
  }

  private func score(_ row: Int, _ beta: [Double]) -> Double {
    let width = columns.width
    return (0..<width).reduce(0.0) { $0 + beta[$1] * columns.values[row * width + $1] }
  }

  func callAsFunction(_ beta: [Double]) -> State {
    let width = columns.width
    let empty = State(
      gradient: [Double](repeating: 0, count: width),
      information: [Double](repeating: 0, count: width * width))
    let parts = workers.map(outcomes.count, chunk: 1 << 13) { range in
      var state = empty
      for row in range {
        let sum = score(row, beta)
        let probability = 1 / (1 + exp(-sum))
        // log(1 + eˢ) without an overflow.
        state.value += (outcomes[row] ? sum : 0) - max(sum, 0) - log1p(exp(-abs(sum)))
        let rest = (outcomes[row] ? 1 : 0) - probability
        let weight = probability * (1 - probability)
        for one in 0..<width {
          let value = columns.values[row * width + one]
          state.gradient[one] += rest * value
          for other in 0...one {
            state.information[one * width + other] += weight * value * columns.values[row * width + other]
          }
        }
      }
      return state
    }
    var all = parts.reduce(into: empty) { sum, part in
      sum.value += part.value
      for position in 0..<width { sum.gradient[position] += part.gradient[position] }
      for position in 0..<width * width { sum.information[position] += part.information[position] }
    }
    for one in 0..<width {
      for other in 0..<one { all.information[other * width + one] = all.information[one * width + other] }
    }
    return all
  }

  /// The sum over the clusters of the squares of their scores.
  func clusterScores(_ beta: [Double], _ clusters: ContiguousArray<Int32>) -> [Double] {
    let width = columns.width
    var sums = [Int32: [Double]]()
    for row in outcomes.indices {
      let rest = (outcomes[row] ? 1 : 0) - 1 / (1 + exp(-score(row, beta)))
      for one in 0..<width {
        sums[clusters[row], default: [Double](repeating: 0, count: width)][one] +=
          rest * columns.values[row * width + one]
      }
    }
    var squares = [Double](repeating: 0, count: width * width)
    for (_, sum) in sums.sorted(by: { $0.key < $1.key }) {
      for position in squares.indices { squares[position] += sum[position / width] * sum[position % width] }
    }
    return squares
  }
}
