/// The town's houses: street, number, letter and place of each.
///
/// Odd numbers stand on the left of a street that is walked away from the middle of the town, even ones on
/// the right. Plots differ in width, some numbers are missing, some have a second entrance with a letter.
struct HouseRegister: Sendable {
  private(set) var street = ContiguousArray<Int32>()
  private(set) var number = ContiguousArray<Int32>()
  /// 0 for none, otherwise the ASCII code of a capital letter.
  private(set) var letter = ContiguousArray<UInt8>()
  private(set) var x = ContiguousArray<Double>()
  private(set) var y = ContiguousArray<Double>()
  private(set) var section = ContiguousArray<Int32>()

  var count: Int { street.count }

  /// - Parameter sectionAt: the section that a house may stand in; -1 where no house can stand.
  init(blocks: [Block], radius: Double, seed: UInt64, sectionAt: (Double, Double) -> Int) {
    var draws = SampleStream.addresses.generator(seed)
    var next: (odd: Int32, even: Int32) = (1, 2)
    for (index, block) in blocks.enumerated() {
      if index == 0 || blocks[index - 1].street != block.street { next = (1, 2) }
      for isOdd in [true, false] {
        var along = block.inset + 4 + 6 * draws.unit()
        while along < block.length - block.inset {
          let place = block.place(along: along, aside: (isOdd ? 1 : -1) * (9 + 3 * draws.unit()))
          let outward = (place.x * place.x + place.y * place.y).squareRoot() / radius
          let isBuilt = draws.unit() > 0.04 + 0.26 * outward
          let section = isBuilt ? sectionAt(place.x, place.y) : -1
          let value = isOdd ? next.odd : next.even
          if section >= 0 {
            add(block.street, value, 0, place, section)
            if draws.unit() < 0.05 {
              let second = block.place(along: along + 5, aside: isOdd ? 10 : -10)
              let secondSection = sectionAt(second.x, second.y)
              let letter: UInt8 = draws.unit() < 0.8 ? UInt8(ascii: "B") : UInt8(ascii: "A")
              if secondSection >= 0 { add(block.street, value, letter, second, secondSection) }
            }
          }
          // An empty plot keeps its number; now and then one more was never given.
          let step: Int32 = draws.unit() < 0.05 ? 4 : 2
          if isOdd { next.odd += step } else { next.even += step }
          along += (13 + 16 * outward) * (0.7 + 1.1 * draws.unit())
        }
      }
    }
  }

  private mutating func add(
    _ street: Int, _ number: Int32, _ letter: UInt8, _ place: (x: Double, y: Double), _ section: Int
  ) {
    self.street.append(Int32(street))
    self.number.append(number)
    self.letter.append(letter)
    x.append(place.x)
    y.append(place.y)
    self.section.append(Int32(section))
  }
}

/// A piece of a named street between two corners, in the direction in which its houses are numbered.
struct Block: Sendable {
  let street: Int
  let startX: Double
  let startY: Double
  let endX: Double
  let endY: Double
  let length: Double

  /// How far houses keep from the corner, in metres.
  var inset: Double { min(11, length / 4) }

  /// The place so far along the block and so far to the left of it.
  func place(along: Double, aside: Double) -> (x: Double, y: Double) {
    let (unitX, unitY) = ((endX - startX) / length, (endY - startY) / length)
    return (startX + along * unitX - aside * unitY, startY + along * unitY + aside * unitX)
  }

  /// All blocks with homes, street by street.
  static func blocks(of streets: Streets) -> [Block] {
    var ways = streets.ways.indices.filter { index in
      let way = streets.ways[index]
      return way.street != nil && way.kind.hasHomes && !way.isBridge
    }
    ways.sort { (streets.ways[$0].street ?? -1, $0) < (streets.ways[$1].street ?? -1, $1) }
    return ways.flatMap { blocks(of: streets.ways[$0], in: streets) }
  }

  private static func blocks(of way: Streets.Way, in streets: Streets) -> [Block] {
    var nodes = way.nodes.map { Int(streets.wayNodes[$0]) }
    let distances = [nodes[0], nodes[nodes.count - 1]].map { node in
      streets.x[node] * streets.x[node] + streets.y[node] * streets.y[node]
    }
    if distances[0] > distances[1] { nodes.reverse() }
    return zip(nodes, nodes.dropFirst()).compactMap { from, to in
      let length = streets.distance(from, to)
      guard length > 8, let street = way.street else { return nil }
      return Block(
        street: street, startX: streets.x[from], startY: streets.y[from], endX: streets.x[to],
        endY: streets.y[to], length: length)
    }
  }
}
