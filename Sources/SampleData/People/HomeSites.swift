import DeterministicParallel

/// Where pupils may live: at the register's addresses, or, where no register is asked for, anywhere along
/// the streets.
struct HomeSites: Sendable {
  /// The blocks along which people live; with a register their addresses are what is drawn.
  let blocks: [Block]
  let register: HouseRegister?
  private let draw: WeightedDraw
  private let sectionAt: @Sendable (Double, Double) -> Int

  /// A home: the place, its section, and the address if it has one.
  struct Home {
    let x: Double
    let y: Double
    let section: Int
    let address: Int?
  }

  init(
    blocks: [Block], register: HouseRegister?, radius: Double, seed: UInt64,
    sectionAt: @escaping @Sendable (Double, Double) -> Int
  ) {
    self.blocks = blocks
    self.register = register
    self.sectionAt = sectionAt
    let chance = Chance(seed: seed, topic: 61)
    @Sendable func crowd(_ x: Double, _ y: Double, _ item: Int) -> Double {
      let outward = (x * x + y * y).squareRoot() / radius
      return max(0.5, 1.4 - 0.7 * outward) * (0.25 + chance.unit(item) + chance.unit(item, 1))
    }
    let weights: ContiguousArray<Double>
    if let register {
      weights = ContiguousArray((0..<register.count).map { crowd(register.x[$0], register.y[$0], $0) })
    } else {
      weights = Workers.all.fill(blocks.count, chunk: 8192) { range, slice in
        for (offset, index) in range.enumerated() {
          let middle = blocks[index].place(along: blocks[index].length / 2, aside: 0)
          let isLand = sectionAt(middle.x, middle.y) >= 0
          let weight = isLand ? blocks[index].length * crowd(middle.x, middle.y, index) : 0
          slice.initializeElement(at: offset, to: weight)
        }
      }
    }
    draw = WeightedDraw(weights)
  }

  func home(_ draws: inout SeededGenerator) -> Home {
    let item = draw.item(at: draws.unit())
    if let register {
      return Home(
        x: register.x[item], y: register.y[item], section: Int(register.section[item]), address: item)
    }
    let block = blocks[item]
    for _ in 0..<6 {
      let side: Double = draws.next() & 1 == 0 ? -1 : 1
      let place = block.place(
        along: block.inset + draws.unit() * (block.length - 2 * block.inset),
        aside: side * (8 + 18 * draws.unit()))
      let section = sectionAt(place.x, place.y)
      if section >= 0 { return Home(x: place.x, y: place.y, section: section, address: nil) }
    }
    // Only blocks whose middle is land are ever drawn.
    let middle = block.place(along: block.length / 2, aside: 0)
    return Home(x: middle.x, y: middle.y, section: sectionAt(middle.x, middle.y), address: nil)
  }
}
