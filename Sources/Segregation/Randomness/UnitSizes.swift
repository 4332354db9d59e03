/// The distinct sizes of the units with pupils, rising, and how many units have each.
///
/// Under random allocation units of one size are alike, so a city of 100,000 units costs no more than its
/// few hundred or thousand sizes.
struct UnitSizes {
  let sizes: ContiguousArray<Int>
  let units: ContiguousArray<Double>

  init(_ totals: some Collection<Double>) {
    let largest = Int(totals.max() ?? 0)
    // Sizes are counted in a table unless a few units are far larger than there are units.
    guard largest > 8 * totals.count + 4096 else {
      var unitsOfSize = ContiguousArray<Int32>(repeating: 0, count: largest + 1)
      for total in totals where total > 0 { unitsOfSize[Int(total)] += 1 }
      let distinct = unitsOfSize.indices.filter { unitsOfSize[$0] > 0 }
      sizes = ContiguousArray(distinct)
      units = ContiguousArray(distinct.map { Double(unitsOfSize[$0]) })
      return
    }
    var unitsOfSize: [Int: Int] = [:]
    for total in totals where total > 0 { unitsOfSize[Int(total), default: 0] += 1 }
    let distinct = unitsOfSize.sorted { $0.key < $1.key }
    sizes = ContiguousArray(distinct.map(\.key))
    units = ContiguousArray(distinct.map { Double($0.value) })
  }

  /// The sum over all units of `value`, which depends on the size alone.
  func sum(_ value: (Int) -> Double) -> Double {
    var sum = 0.0
    for index in sizes.indices { sum += units[index] * value(sizes[index]) }
    return sum
  }
}
