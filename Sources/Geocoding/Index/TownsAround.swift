/// Which towns the addresses around a place name, for addresses that name none themselves.
struct TownsAround: Sendable {
  private struct Cell: Hashable {
    let column: Int32
    let row: Int32
  }

  private var towns: [Cell: Set<Int32>] = [:]
  private var width = Self.meters
  private var height = Self.meters

  /// The cells are so wide and high; those two steps away are looked at as well, which makes some 500 m. Of the addresses
  /// without a town in Liechtenstein 97 % have one with a town so near.
  private static let meters = 200.0
  private static let steps: Int32 = 2

  /// Nothing where all addresses name their town, or none does.
  init(_ register: AddressRegister, _ names: TownNames) {
    let streets = 0..<register.streetCount
    func isNamed(_ street: Int) -> Bool { names.canonical[Int(register.streetCities[street])] >= 0 }
    guard register.count > 0, streets.contains(where: isNamed), !streets.allSatisfy(isNamed) else { return }
    if register.coordinates == .geographic {
      let (x, y) = (register.xs[0], register.ys[0])
      let plane = Plane(.geographic)
      width = Self.meters / plane.meters(x, y, x + 1, y)
      height = Self.meters / plane.meters(x, y, x, y + 1)
    }
    for street in streets where isNamed(street) {
      let own = register.towns(of: street).map { names.canonical[Int($0)] }
      for address in register.addresses(of: street) {
        towns[cell(register.xs[address], register.ys[address]), default: []].formUnion(own)
      }
    }
  }

  /// Whether an address of a town stands near a place.
  func holds(_ town: Int32, x: Double, y: Double) -> Bool {
    let cell = cell(x, y)
    return (-Self.steps...Self.steps).contains { column in
      (-Self.steps...Self.steps).contains { row in
        towns[Cell(column: cell.column &+ column, row: cell.row &+ row)]?.contains(town) == true
      }
    }
  }

  private func cell(_ x: Double, _ y: Double) -> Cell {
    func index(_ value: Double) -> Int32 { Int32(max(-1e9, min(1e9, value.rounded(.down)))) }
    return Cell(column: index(x / width), row: index(y / height))
  }
}
