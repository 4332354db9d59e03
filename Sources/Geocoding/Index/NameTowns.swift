/// In which towns the streets of each name lie.
struct NameTowns: Sendable {
  /// The town of each name, −1 where the register does not say it, −2 where the streets lie in several.
  private var sole = ContiguousArray<Int32>()
  private var several: [Int32: Set<Int32>] = [:]

  init(_ index: NameIndex, _ register: AddressRegister, _ places: PlaceNames) {
    sole.reserveCapacity(index.count)
    for name in 0..<index.count {
      let towns = Set(
        index.streets(of: name).lazy.flatMap { register.towns(of: Int($0)) }.map {
          places.towns.canonical[Int($0)]
        })
      if towns.count > 1 { several[Int32(name)] = towns }
      sole.append(towns.count > 1 ? -2 : towns.first ?? -1)
    }
  }

  /// Whether a name has a street in a town.
  @inline(__always)
  func holds(_ name: Int32, in town: Int32) -> Bool {
    let own = sole[Int(name)]
    return own == town || own == -2 && several[name]?.contains(town) == true
  }
}
