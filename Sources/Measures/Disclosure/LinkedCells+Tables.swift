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
        Cell(sums[area], rule: rule, isProtected: true, zeroIsSmall: false, cost: cost, row: area))
    }
    network.add(0, from: 0, to: onTheWay, count: sums[0])
    for district in 0..<counts.districts {
      network.add(1 + district, from: 1 + district, to: 0, count: sums[1 + district])
    }
    for (piece, area) in areas.rows(of: counts.pieces).enumerated() {
      let district = 1 + Int(counts.pieces[piece].district)
      network.add(area, from: onTheWay, to: district, count: counts.all[piece])
    }
    return network
  }

  /// The table of one group: member, rest, unknown and all for each row, four cells in this order.
  ///
  /// - Parameter totals: the marks of all pupils, by row; a row whose total is withheld is withheld.
  static func table(
    of group: Int, _ counts: PupilCounts, areas: AreaPositions, totals: [Mark], rule: SuppressionRule
  ) -> LinkedCells {
    let (members, rest) = (counts.groups[group].members, counts.groups[group].rest)
    let unknown = ContiguousArray(counts.all.indices.map { counts.all[$0] - members[$0] - rest[$0] })
    let columns = [members, rest, unknown, counts.all]
    let sums = columns.map { AreaSums($0, counts, areas) }
    let pieces = counts.pieces.count
    func node(_ district: Int, _ column: Int) -> Int { pieces + 4 * (1 + district) + column }
    let city = pieces + 4 * (1 + counts.districts)
    var network = LinkedCells(nodes: city + 1)
    let sensitive = rule.sensitiveZeros.contains(group)
    for area in 0..<areas.count {
      for column in 0..<3 {
        let isProtected = column < 2 || rule.protectsUnknown
        var cell = Cell(
          sums[column][area], rule: rule, isProtected: isProtected,
          zeroIsSmall: sensitive && column < 2 && sums[3][area] > 0,
          cost: areas.cost(area) + sums[column][area].bits, row: area)
        if !totals[area].isPublished { cell.mark = .together }
        network.cells.append(cell)
      }
      var all = Cell(sums[3][area], rule: rule, isProtected: true, zeroIsSmall: false, cost: nil, row: area)
      all.mark = totals[area]
      all.goal = nil
      network.cells.append(all)
    }
    // Parts flow from the city down to the pieces, and as the sum of all pupils up again.
    func add(_ cell: Int, _ column: Int, upper: Int, lower: Int, _ count: Int) {
      let isSum = column == 3
      network.add(cell, from: isSum ? lower : upper, to: isSum ? upper : lower, count: count)
    }
    for column in 0..<4 {
      add(column, column, upper: city, lower: node(-1, column), sums[column][0])
      for district in 0..<counts.districts {
        let cell = 4 * (1 + district) + column
        add(
          cell, column, upper: node(-1, column), lower: node(district, column), sums[column][1 + district])
      }
    }
    for (piece, area) in areas.rows(of: counts.pieces).enumerated() {
      for column in 0..<4 {
        let upper = node(Int(counts.pieces[piece].district), column)
        add(4 * area + column, column, upper: upper, lower: piece, columns[column][piece])
      }
    }
    return network
  }
}

/// The counts of one column by row.
private struct AreaSums {
  private var counts: [Int]

  init(_ column: ContiguousArray<Int>, _ pupils: PupilCounts, _ areas: AreaPositions) {
    counts = [Int](repeating: 0, count: areas.count)
    for (piece, area) in areas.rows(of: pupils.pieces).enumerated() {
      counts[0] += column[piece]
      counts[area] += column[piece]
      let district = Int(pupils.pieces[piece].district)
      if district >= 0 { counts[1 + district] += column[piece] }
    }
  }

  subscript(area: Int) -> Int { counts[area] }
}

extension AreaPositions {
  /// What the loss of a count of this row weighs: a district's like dozens of zones', the city's more than all.
  fileprivate func cost(_ area: Int) -> Int {
    if area == 0 { return 100_000 }
    if area <= districts { return 1000 }
    return area <= districts + zones ? 24 : 8
  }
}

extension Int {
  /// The size of a count, roughly its logarithm.
  fileprivate var bits: Int { Int.bitWidth - leadingZeroBitCount }
}
