/// The street network: nodes, and ways that run along them, as OpenStreetMap has them.
struct Streets: Sendable {
  private(set) var x = ContiguousArray<Double>()
  private(set) var y = ContiguousArray<Double>()
  private(set) var ways: [Way] = []
  /// The nodes of all ways, one after the other; `Way.nodes` is a range of it.
  private(set) var wayNodes = ContiguousArray<Int32>()
  /// Nodes where a gate bars the way to all but the residents.
  private(set) var gates: [Int] = []
  /// How many named streets there are; ways that belong to one street share its number.
  private(set) var streetCount = 0

  struct Way: Sendable {
    let kind: Kind
    /// The named street that it is part of.
    let street: Int?
    let nodes: Range<Int>
    var isOneWay = false
    var isBridge = false
  }

  /// What a way is, by OpenStreetMap's `highway`.
  enum Kind: UInt8, Sendable {
    case motorway, motorwayLink, primary, secondary, tertiary, residential, livingStreet, pedestrian, service
    case cycleway, footway, steps

    /// Whether houses stand along it and people live in them.
    var hasHomes: Bool {
      switch self {
      case .motorway, .motorwayLink, .service, .cycleway, .footway, .steps: false
      case .primary, .secondary, .tertiary, .residential, .livingStreet, .pedestrian: true
      }
    }
  }

  var nodeCount: Int { x.count }

  mutating func addNode(_ nodeX: Double, _ nodeY: Double) -> Int {
    x.append(nodeX)
    y.append(nodeY)
    return x.count - 1
  }

  mutating func addGate(_ nodeX: Double, _ nodeY: Double) -> Int {
    let gate = addNode(nodeX, nodeY)
    gates.append(gate)
    return gate
  }

  /// A number for one more named street.
  mutating func addStreet() -> Int {
    streetCount += 1
    return streetCount - 1
  }

  mutating func addWay(
    _ kind: Kind, street: Int?, _ nodes: some Collection<Int>, isOneWay: Bool = false, isBridge: Bool = false
  ) {
    let start = wayNodes.count
    for node in nodes { wayNodes.append(Int32(node)) }
    ways.append(
      Way(kind: kind, street: street, nodes: start..<wayNodes.count, isOneWay: isOneWay, isBridge: isBridge))
  }

  /// Adds the ways of one street: where it crosses the river, the bridge is a way of its own.
  mutating func addStreet(_ kind: Kind, _ nodes: [Int], named street: Int?, isOneWay: Bool, river: River) {
    var start = 0
    for end in 1..<max(1, nodes.count) {
      let (from, to) = (nodes[end - 1], nodes[end])
      guard (river.offset(x[from], y[from]) < 0) != (river.offset(x[to], y[to]) < 0) else { continue }
      if end - 1 > start { addWay(kind, street: street, nodes[start...end - 1], isOneWay: isOneWay) }
      addWay(kind, street: street, [from, to], isOneWay: isOneWay, isBridge: true)
      start = end
    }
    if nodes.count - 1 > start { addWay(kind, street: street, nodes[start...], isOneWay: isOneWay) }
  }

  func distance(_ first: Int, _ second: Int) -> Double {
    let (dx, dy) = (x[first] - x[second], y[first] - y[second])
    return (dx * dx + dy * dy).squareRoot()
  }
}
