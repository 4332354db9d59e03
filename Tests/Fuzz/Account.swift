import DamagedFiles
import Foundation

/// How many inputs were read and refused, and how long it took.
struct Account: CustomStringConvertible {
  private struct Line {
    var read = 0
    var refused = 0
    /// Of all threads, in the system's ticks.
    var time = 0
  }

  private var lines: [Kind: Line] = [:]

  mutating func count(_ kind: Kind, isRead: Bool, _ time: Int) {
    lines[kind, default: Line()].time += time
    if isRead { lines[kind, default: Line()].read += 1 } else { lines[kind, default: Line()].refused += 1 }
  }

  /// Such as "20000 inputs, 312 a second of processor".
  var rate: String {
    let inputs = lines.values.reduce(0) { $0 + $1.read + $1.refused }
    let seconds = Double(clock()) / Double(CLOCKS_PER_SEC)
    return "\(inputs) inputs, \(Int(Double(inputs) / seconds)) a second of processor"
  }

  var description: String {
    let kinds = Kind.allCases.compactMap { kind in
      lines[kind].map { line in
        let inputs = line.read + line.refused
        let time = Double(line.time) / Double(inputs) * 1000 / Double(CLOCKS_PER_SEC)
        return
          "\(kind.rawValue): \(line.read) read, \(line.refused) refused, \(String(format: "%.1f", time)) ms"
      }
    }
    return (kinds + [rate]).joined(separator: "\n")
  }
}
