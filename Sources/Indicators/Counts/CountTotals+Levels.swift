import Foundation

/// Units of a higher level among those of a lower one: districts among their schools.
extension CountTotals {
  // MARK: Among their parts

  /// The first subtotal of a table that falls apart into runs of units with their sum behind each, or before each where it
  /// is read backwards, whatever the sums are called: districts and their schools. A total of all may stand at either end.
  ///
  /// - Parameter nearly: whether cells of the subtotals may be masked or mended.
  func firstSubtotal(nearly: Bool) -> Int? {
    let all = Array(units.indices)
    let (sums, masks) = (sums(of: all), masks(of: all))
    // Units, subtotals and the total of all have each as many, but for what is masked of the units.
    func isTotal(_ end: Int) -> Bool {
      let own = row(end)
      return masks.contains { $0 > 0 }
        ? mayBeSum(own.map { 2 * $0 }, of: zip(sums, own).map(-), masks)
        : isSum(sums.map { $0 / 3 }, own, nearly: nearly)
    }
    for order in [all, all.reversed()] {
      if let found = subtotals(of: order[...], nearly: nearly) { return found.min() }
      if let end = order.first, isTotal(end), let found = subtotals(of: order.dropFirst(), nearly: nearly) {
        return found.min()
      }
      if let end = order.last, isTotal(end), let found = subtotals(of: order.dropLast(), nearly: nearly) {
        return found.min()
      }
    }
    return nil
  }

  /// The units that are the sums of those since the last of them; nil unless all units are so or are in one.
  private func subtotals(of rows: ArraySlice<Int>, nearly: Bool) -> [Int]? {
    var sums = [Double](repeating: 0, count: groups.count)
    var masks = [Int](repeating: 0, count: groups.count)
    var (length, found, longest) = (0, [Int](), 0)
    for unit in rows {
      let own = row(unit)
      let isSubtotal =
        masks.contains { $0 > 0 }
        ? !hasMasks(unit) && mayBeSum(own, of: sums, masks) && isNoChance(own, masks, fewestAlike: 1)
        : isSum(sums, own, nearly: nearly)
      if length > 0, own.count(where: { $0 > 0 }) > 1, isSubtotal {
        found.append(unit)
        longest = max(longest, length)
        (sums, length) = ([Double](repeating: 0, count: groups.count), 0)
        masks = [Int](repeating: 0, count: groups.count)
      } else {
        for (group, count) in own.enumerated() { sums[group] += count }
        masks = zip(masks, self.masks(of: [unit])).map(+)
        length += 1
      }
    }
    // Single units that happen to be alike are no runs.
    return length == 0 && found.count > 1 && longest > 1 ? found : nil
  }

  private func isSum(_ sums: [Double], _ own: [Double], nearly: Bool) -> Bool {
    guard nearly else { return zip(sums, own).allSatisfy(isEqual) }
    // What is near a few pupils is so by chance.
    return own.reduce(0, +) >= CountTotals.fewest && zip(sums, own).allSatisfy(isNear)
  }

  // MARK: In blocks of their own

  /// The first unit of the highest level where the units of each level stand together and have as many as those of the
  /// others: all districts before or behind all schools, the state with them.
  var firstOfHigherLevel: Int? {
    let all = sums(of: units.indices)
    guard all.count(where: { $0 > 0 }) > 1, units.count > 4 else { return nil }
    for levels in 2...4 {
      guard let blocks = runs(levels, of: all) else { continue }
      let ordered = blocks.sorted { $0.count < $1.count }
      // One unit of all the others is found by itself.
      guard ordered[0].count > (levels == 2 ? 1 : 0) else { continue }
      // Where each unit is of one group alone, sums come about by chance.
      guard ordered[0].contains(where: { row($0).count { $0 > 0 } > 1 }) else { continue }
      if zip(ordered, ordered.dropFirst()).allSatisfy({ $0.count < $1.count && isDivided($0, into: $1) }) {
        return ordered[0].lowerBound
      }
    }
    return nil
  }

  /// The units cut into so many runs that have all the same counts; nil where they cannot be cut so.
  private func runs(_ count: Int, of all: [Double]) -> [Range<Int>]? {
    let part = all.map { $0 / Double(count) }
    guard part.reduce(0, +) >= CountTotals.fewest else { return nil }
    var (blocks, start) = ([Range<Int>](), 0)
    var sums = [Double](repeating: 0, count: groups.count)
    for unit in units.indices {
      for group in groups.indices { sums[group] += counts[unit * groups.count + group] }
      guard blocks.count + 1 < count, zip(sums, part).allSatisfy(isEqual) else { continue }
      blocks.append(start..<(unit + 1))
      start = unit + 1
      sums = [Double](repeating: 0, count: groups.count)
    }
    guard blocks.count + 1 == count, start < units.count else { return nil }
    return blocks + [start..<units.count]
  }

  /// Whether the units of one block may be the sums of those of another, which has as many pupils in each group.
  private func isDivided(_ wholes: Range<Int>, into parts: Range<Int>) -> Bool {
    if isInOrder(wholes, parts) { return true }
    var search = PartsSearch(
      rooms: wholes.map(row), parts: parts.map(row).sorted { $0.reduce(0, +) > $1.reduce(0, +) })
    if let found = search.found { return found }
    // Where there are too many ways to try, the sums must be unlikely by themselves: half as many units, of many pupils.
    let bits = sums(of: wholes).reduce(0.0) { $0 + log2(1 + $1 / Double(parts.count)) }
    return wholes.count * 2 <= parts.count && bits > 12
  }

  /// Whether the parts of each whole stand together, in the order of the wholes.
  private func isInOrder(_ wholes: Range<Int>, _ parts: Range<Int>) -> Bool {
    var next = parts.lowerBound
    for whole in wholes {
      let own = row(whole)
      var sums = [Double](repeating: 0, count: groups.count)
      while !zip(sums, own).allSatisfy(isEqual) {
        guard next < parts.upperBound else { return false }
        for group in groups.indices { sums[group] += counts[next * groups.count + group] }
        next += 1
      }
    }
    return true
  }
}

/// Looks for a way in which parts fill rooms without a rest, the largest parts first.
private struct PartsSearch {
  private var rooms: [[Double]]
  private let parts: [[Double]]
  private var steps = 0

  private static let mostParts = 40
  private static let mostSteps = 20_000

  /// - Parameter rooms: as large as the parts together.
  init(rooms: [[Double]], parts: [[Double]]) { (self.rooms, self.parts) = (rooms, parts) }

  /// Whether there is a way; nil where there are too many to try.
  var found: Bool? {
    mutating get {
      guard parts.count <= PartsSearch.mostParts else { return nil }
      return place(0)
    }
  }

  private mutating func place(_ part: Int) -> Bool? {
    guard part < parts.count else { return true }
    steps += 1
    guard steps < PartsSearch.mostSteps else { return nil }
    var tried = Set<[Double]>()
    for room in rooms.indices where tried.insert(rooms[room]).inserted {
      let left = zip(rooms[room], parts[part]).map { $0 - $1 }
      // Sums of weights are not exact.
      guard left.allSatisfy({ $0 > -1e-6 }) else { continue }
      let before = rooms[room]
      rooms[room] = left
      let isPlaced = place(part + 1)
      rooms[room] = before
      if isPlaced != false { return isPlaced }
    }
    return false
  }
}
