extension LinkedCells {
  /// The counts of all pupils by area: one cell for each row.
  ///
  /// A count changes as pupils move between areas, through one node where they are on their way.
  static func totals(_ counts: PupilCounts, areas: AreaPositions, rule: SuppressionRule) -> LinkedCells {
    let sums = AreaSums(counts.all, counts, areas)
    let onTheWay = 1 + counts.districts
    var network = LinkedCells(nodes: onTheWay + 1)
    for area in 0..<areas.count {
      // The whole row of every group goes with this count, so the fewest pupils go first.
      let cost = 4 * areas.cost(area) + sums[area]
      network.cells.append(
        Cell(
          sums[area], rule: rule, isProtected: true, zeroIsSmall: false, cost: cost, row: areas.shown(area)))
    }
    for zone in areas.cutZones {
      network.protect(zone.pieces, if: zone.pieces.reduce(0) { $0 + sums[$1] }, 1..<rule.minimum)
    }
    network.add(0, from: 0, to: onTheWay, count: sums[0])
    for district in 0..<counts.districts {
      network.add(1 + district, from: 1 + district, to: 0, count: sums[1 + district])
    }
    for (overlayCell, area) in areas.rows.enumerated() {
      let district = 1 + Int(counts.overlayCells[overlayCell].district)
      network.add(area, from: onTheWay, to: district, count: counts.all[overlayCell])
    }
    return network
  }

  /// The table of the groups of one column: for each row its classes and all, in this order.
  ///
  /// - Parameter totals: the marks of all pupils, by row; a row whose total is withheld is withheld.
  static func table(
    of family: PupilCounts.Family, _ counts: PupilCounts, areas: AreaPositions, totals: [Mark],
    rule: SuppressionRule
  ) -> LinkedCells {
    let columns = family.classes.map(\.counts) + [counts.all]
    let (width, last) = (columns.count, columns.count - 1)
    let sums = columns.map { AreaSums($0, counts, areas) }
    let overlayCells = counts.overlayCells.count
    func node(_ district: Int, _ column: Int) -> Int { overlayCells + width * (1 + district) + column }
    let city = overlayCells + width * (1 + counts.districts)
    var network = LinkedCells(nodes: city + 1)
    let parts = ClassParts(family, rule)
    for area in 0..<areas.count {
      let all = sums[last][area]
      // Of a row with a small count of unknown ones nothing is shown, whatever else is withheld of it.
      let isLost =
        family.groups.count > 1 && rule.protectsUnknown
        && family.classes.indices.contains {
          family.classes[$0].isUnknown && (1..<rule.minimum).contains(sums[$0][area])
        }
      for (column, ofFamily) in family.classes.enumerated() {
        let weight = isLost && !ofFamily.isUnknown ? 0 : parts.weights[column]
        var cell = Cell(
          sums[column][area], rule: rule, isProtected: !ofFamily.isUnknown || rule.protectsUnknown,
          zeroIsSmall: parts.isSensitive[column] && all > 0,
          cost: weight * areas.cost(area) + sums[column][area].bits, row: areas.shown(area))
        if !totals[area].isPublished { cell.mark = .together }
        network.cells.append(cell)
      }
      var cell = Cell(
        all, rule: rule, isProtected: true, zeroIsSmall: false, cost: nil, row: areas.shown(area))
      cell.mark = totals[area]
      cell.goal = nil
      network.cells.append(cell)
      for part in parts.sums {
        network.protect(
          part.columns.map { width * area + $0 }, if: part.columns.reduce(0) { $0 + sums[$1][area] },
          (part.isSensitive && all > 0 ? 0 : 1)..<rule.minimum)
      }
    }
    for zone in areas.cutZones {
      let all = zone.pieces.reduce(0) { $0 + sums[last][$1] }
      for part in parts.sums + parts.single(family, rule) {
        let ofPieces = zone.pieces.flatMap { piece in part.columns.map { (piece, $0) } }
        network.protect(
          ofPieces.map { width * $0 + $1 }, if: ofPieces.reduce(0) { $0 + sums[$1.1][$1.0] },
          (part.isSensitive && all > 0 ? 0 : 1)..<rule.minimum)
      }
    }
    // Parts flow from the city down to the overlay cells, and as the sum of all pupils up again.
    func add(_ cell: Int, _ column: Int, upper: Int, lower: Int, _ count: Int) {
      let isSum = column == last
      network.add(cell, from: isSum ? lower : upper, to: isSum ? upper : lower, count: count)
    }
    for column in 0..<width {
      add(column, column, upper: city, lower: node(-1, column), sums[column][0])
      for district in 0..<counts.districts {
        let cell = width * (1 + district) + column
        add(
          cell, column, upper: node(-1, column), lower: node(district, column), sums[column][1 + district])
      }
    }
    for (overlayCell, area) in areas.rows.enumerated() {
      for column in 0..<width {
        let upper = node(Int(counts.overlayCells[overlayCell].district), column)
        add(width * area + column, column, upper: upper, lower: overlayCell, columns[column][overlayCell])
      }
    }
    return network
  }
}

/// What the classes of a family are for.
private struct ClassParts {
  /// Several classes that are together the members, the rest or the unknown of a group.
  struct Sum: Hashable {
    let columns: [Int]
    let isSensitive: Bool
  }

  /// How many groups cannot be shown without the class.
  var weights: [Int]
  /// Whether the class is all members, or all the rest, of a group with sensitive zeros.
  var isSensitive: [Bool]
  var sums: [Sum] = []

  init(_ family: PupilCounts.Family, _ rule: SuppressionRule) {
    weights = [Int](repeating: family.groups.count == 1 ? 1 : 0, count: family.classes.count)
    isSensitive = [Bool](repeating: false, count: family.classes.count)
    for (position, group) in family.groups.enumerated() {
      let isOfSensitive = rule.sensitiveZeros.contains(group)
      let (members, rest) = (family.classes(of: position, 1), family.classes(of: position, 0))
      let unknown = family.classes(of: position, -1)
      for part in [members, rest] + (rule.protectsUnknown ? [unknown] : []) {
        let isSensitive = isOfSensitive && part != unknown
        if part.count > 1 {
          let sum = Sum(columns: part, isSensitive: isSensitive)
          if !sums.contains(sum) { sums.append(sum) }
        } else if isSensitive {
          for column in part { self.isSensitive[column] = true }
        }
      }
      guard family.groups.count > 1 else { continue }
      for column in (members.count <= rest.count ? members : rest) + unknown { weights[column] += 1 }
    }
  }

  /// The classes of which small counts are withheld, one by one.
  func single(_ family: PupilCounts.Family, _ rule: SuppressionRule) -> [Sum] {
    family.classes.indices.filter { !family.classes[$0].isUnknown || rule.protectsUnknown }
      .map { Sum(columns: [$0], isSensitive: isSensitive[$0]) }
  }
}

extension LinkedCells {
  /// Protects what several cells come to, if that is small.
  fileprivate mutating func protect(_ cells: [Int], if count: Int, _ small: Range<Int>) {
    guard small.contains(count) else { return }
    sums.append(Target(cells: cells, goal: small.lowerBound...small.upperBound))
  }
}

/// The counts of one column by row.
private struct AreaSums {
  private var counts: [Int]

  init(_ column: ContiguousArray<Int>, _ pupils: PupilCounts, _ areas: AreaPositions) {
    counts = [Int](repeating: 0, count: areas.count)
    for (overlayCell, area) in areas.rows.enumerated() {
      counts[0] += column[overlayCell]
      counts[area] += column[overlayCell]
      let district = Int(pupils.overlayCells[overlayCell].district)
      if district >= 0 { counts[1 + district] += column[overlayCell] }
    }
  }

  subscript(area: Int) -> Int { counts[area] }
}

extension AreaPositions {
  /// What the loss of a count of this row weighs: a district's like dozens of zones', the city's more than all.
  fileprivate func cost(_ area: Int) -> Int {
    if area == 0 { return 100_000 }
    if area <= districts { return 1000 }
    // Without a piece of it a zone is not told either.
    return shown(area) <= districts + zones ? 24 : 8
  }
}

extension Int {
  /// The size of a count, roughly its logarithm.
  fileprivate var bits: Int { Int.bitWidth - leadingZeroBitCount }
}
