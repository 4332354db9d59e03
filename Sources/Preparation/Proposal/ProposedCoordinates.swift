import DeterministicParallel
import Geography
import Layers
import Studies

/// The coordinates of a table: their columns, their decimal mark, and the system in which they lie in the city.
struct ProposedCoordinates {
  let x: String?
  let y: String?
  let decimalComma: Bool
  private(set) var crs: CRS?
  /// In degrees; not-a-number where there is no place.
  private(set) var longitude: ContiguousArray<Double> = []
  private(set) var latitude: ContiguousArray<Double> = []

  /// - Parameters:
  ///   - systems: that other files are in, to try first.
  ///   - box: where the city is, in degrees; empty when it is not known.
  init?(_ found: FoundFiles.Table, systems: [CRS], near box: BoundingBox, workers: Workers) {
    let table = found.table
    var (xs, ys) = (ContiguousArray<Double>(), ContiguousArray<Double>())
    if let places = table.places {
      (x, y, decimalComma) = (nil, nil, false)
      (xs, ys) = places
      crs = table.layerCRS
    } else {
      guard let (x, y) = ProposedCoordinates.pair(in: table.header) else { return nil }
      (self.x, self.y) = (x, y)
      let hasCommas = found.column(x).numericShare(comma: true) > 0.5
      decimalComma = hasCommas
      guard hasCommas || found.column(x).numericShare(comma: false) > 0.5 else { return nil }
      func numbers(_ name: String) -> ContiguousArray<Double> {
        let column = found.column(name)
        let values = column.labels.map {
          Double(hasCommas ? String($0.map { $0 == "," ? "." : $0 }) : $0) ?? .nan
        }
        return ContiguousArray(column.codes.map { $0 < 0 ? .nan : values[Int($0)] })
      }
      (xs, ys) = (numbers(x), numbers(y))
    }
    let rows = xs.indices.filter { !xs[$0].isNaN && !ys[$0].isNaN }
    let (sampleX, sampleY) = (xs.sample(300, at: rows), ys.sample(300, at: rows))
    if crs == nil {
      let areDegrees = sampleX.allSatisfy { abs($0) <= 180 } && sampleY.allSatisfy { abs($0) <= 90 }
      if areDegrees {
        crs = .wgs84
      } else if !box.isEmpty {
        let guess = SystemGuess(near: box)
        crs =
          systems.first { guess.share(sampleX, sampleY, in: $0) >= 0.8 }
          ?? guess.system(for: sampleX, sampleY)
      }
    }
    guard let crs, let toDegrees = try? Reprojection(from: crs, to: .wgs84) else { return }
    (longitude, latitude) = toDegrees(xs, ys, workers: workers)
  }

  /// The columns whose names fit coordinates best, both of degrees or both of a plane; degrees are preferred, as their
  /// system is known.
  private static func pair(in header: [String]) -> (x: String, y: String)? {
    func fits(_ standard: String, _ name: String) -> Int { ProposalWords.columns[standard]?.fit(name) ?? 0 }
    func best(_ standard: String, areDegrees: Bool) -> String? {
      let candidates = header.filter {
        fits(standard, $0) >= 2 && (ProposalWords.degrees.fit($0) >= 2) == areDegrees
      }
      return candidates.max { fits(standard, $0) < fits(standard, $1) }
    }
    for areDegrees in [true, false] {
      if let x = best("x", areDegrees: areDegrees), let y = best("y", areDegrees: areDegrees), x != y {
        return (x, y)
      }
    }
    return nil
  }
}
