import DeterministicParallel
import Foundation
import Routing

extension StreetLines {
  /// A made-up city of `side` × `side` crossings some 100 m apart, in which every second block has a diagonal.
  static func gridCity(side: Int) -> StreetLines {
    var lines = StreetLines(longitudes: [], latitudes: [], offsets: [0])
    let step = 0.001
    var shifts = SeededGenerator(seed: 7)
    let corners = (0..<side * side).map { corner in
      (
        x: (Double(corner % side) + 0.4 * (shifts.unit() - 0.5)) * step,
        y: 40 + (Double(corner / side) + 0.4 * (shifts.unit() - 0.5)) * step
      )
    }
    func add(_ from: Int, _ to: Int) {
      lines.longitudes.append(contentsOf: [corners[from].x, corners[to].x])
      lines.latitudes.append(contentsOf: [corners[from].y, corners[to].y])
      lines.offsets.append(lines.longitudes.count)
    }
    for row in 0..<side {
      for column in 0..<side {
        let corner = row * side + column
        if column + 1 < side { add(corner, corner + 1) }
        if row + 1 < side { add(corner, corner + side) }
        if column + 1 < side, row + 1 < side, (row + column) % 2 == 0 { add(corner, corner + side + 1) }
      }
    }
    return lines
  }
}

extension StreetNetwork.EdgeTable {
  /// Writes edges.csv and nodes.csv.
  func write(to folder: URL) throws {
    var text = "from,to,length\n"
    for edge in from.indices { text += "\(from[edge]),\(to[edge]),\(lengths[edge])\n" }
    try text.write(to: folder.appendingPathComponent("edges.csv"), atomically: true, encoding: .utf8)
    text = "longitude,latitude\n"
    for node in longitudes.indices { text += "\(longitudes[node]),\(latitudes[node])\n" }
    try text.write(to: folder.appendingPathComponent("nodes.csv"), atomically: true, encoding: .utf8)
  }
}
