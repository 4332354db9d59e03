import Measures

/// The rows of a table: the city, the districts, the zones, and the pieces that can be worked out as differences.
///
/// A piece is what is left of a district outside all zones, or a part of a zone that lies in several districts. The row of
/// such a zone is empty while marks are looked for: it is published where all its pieces could be.
struct AreaPositions: Sendable, Hashable {
  /// A zone that lies in several districts, or in one and in none.
  struct CutZone: Sendable, Hashable {
    let row: Int
    var pieces: [Int]
  }

  let districts: Int
  let zones: Int
  /// The row of each overlay cell, besides its district's.
  let rows: [Int]
  let cutZones: [CutZone]
  /// The row of the zone of which each piece is a part, or its own.
  private let zoneOfPiece: [Int]

  init(_ counts: PupilCounts) {
    districts = counts.districts
    zones = counts.zones
    let firstZone = 1 + counts.districts
    let firstPiece = firstZone + counts.zones
    var overlayCells = [Int](repeating: 0, count: counts.zones)
    for overlayCell in counts.overlayCells where overlayCell.zone >= 0 {
      overlayCells[Int(overlayCell.zone)] += 1
    }
    var rows: [Int] = []
    var zoneOfPiece: [Int] = []
    var cutZones: [CutZone] = []
    var positions: [Int: Int] = [:]
    for overlayCell in counts.overlayCells {
      let (zone, piece) = (Int(overlayCell.zone), firstPiece + zoneOfPiece.count)
      if zone >= 0, overlayCells[zone] == 1 {
        rows.append(firstZone + zone)
        continue
      }
      rows.append(piece)
      zoneOfPiece.append(zone < 0 ? piece : firstZone + zone)
      guard zone >= 0 else { continue }
      if let known = positions[zone] {
        cutZones[known].pieces.append(piece)
      } else {
        positions[zone] = cutZones.count
        cutZones.append(CutZone(row: firstZone + zone, pieces: [piece]))
      }
    }
    (self.rows, self.zoneOfPiece, self.cutZones) = (rows, zoneOfPiece, cutZones)
  }

  var count: Int { 1 + districts + zones + zoneOfPiece.count }

  func position(_ level: Level, _ unit: Int) -> Int? {
    switch level {
    case .city: 0
    case .district: 1 + unit
    case .zone: 1 + districts + unit
    case .school: nil
    }
  }

  /// The row that a reader sees in place of a row: of a piece its zone's.
  func shown(_ row: Int) -> Int {
    let first = 1 + districts + zones
    return row < first ? row : zoneOfPiece[row - first]
  }

  /// The marks of zones in several districts by those of their pieces, column by column: where one piece is withheld the
  /// zone is, and with it all its pieces, which nobody is told of otherwise. Such marks do not tell why.
  ///
  /// - Parameters:
  ///   - marks: by row, `width` for each.
  func joining(_ marks: [Mark], width: Int) -> [Mark] {
    var marks = marks
    for zone in cutZones {
      for column in 0..<width {
        let isTold = zone.pieces.allSatisfy { marks[width * $0 + column].isPublished }
        marks[width * zone.row + column] = isTold ? .published : .together
        guard !isTold else { continue }
        for piece in zone.pieces { marks[width * piece + column] = .together }
      }
    }
    return marks
  }
}
