/// The full names of the town's streets, such as "Carrer dels Teixidors"; no two are the same.
struct StreetNames: Sendable {
  let names: [String]

  subscript(street: Int) -> String { names[street] }

  init(streets: Streets, seed: UInt64) {
    let chance = Chance(seed: seed, topic: SampleStream.names.rawValue)
    let shapes = StreetNames.shapes(streets)
    var pool = NamePool(seed: seed)
    var used = Set<String>()
    var lastName: String?
    names = shapes.indices.map { street in
      let type = StreetNames.type(shapes[street], draw: chance.unit(street))
      // Some alleys and squares are called as the street beside them: only the type tells them apart.
      if let shared = lastName, type != "Carrer", chance.unit(street, 1) < 0.35,
        used.insert("\(type) \(shared)").inserted
      {
        return "\(type) \(shared)"
      }
      var name = pool.next()
      while !used.insert("\(type) \(name)").inserted { name = pool.next() }
      lastName = name
      return "\(type) \(name)"
    }
  }

  private struct Shape {
    var kind = Streets.Kind.residential
    var pieces = 0
  }

  private static func shapes(_ streets: Streets) -> [Shape] {
    var shapes = [Shape](repeating: Shape(), count: streets.streetCount)
    for way in streets.ways {
      guard let street = way.street else { continue }
      shapes[street].kind = way.kind
      shapes[street].pieces += way.nodes.count - 1
    }
    return shapes
  }

  private static func type(_ shape: Shape, draw: Double) -> String {
    switch shape.kind {
    case .primary: return draw < 0.7 ? "Avinguda" : draw < 0.9 ? "Rambla" : "Carretera"
    case .secondary: return draw < 0.8 ? "Ronda" : "Passeig"
    case .tertiary:
      return draw < 0.5 ? "Carrer" : draw < 0.75 ? "Passeig" : draw < 0.9 ? "Avinguda" : "Travessera"
    default: break
    }
    if shape.pieces == 1 {
      return draw < 0.4 ? "Passatge" : draw < 0.55 ? "Plaça" : draw < 0.6 ? "Placeta" : "Carrer"
    }
    if shape.pieces == 2, draw < 0.25 { return draw < 0.1 ? "Plaça" : "Passatge" }
    return draw < 0.94 ? "Carrer" : draw < 0.97 ? "Camí" : draw < 0.985 ? "Baixada" : "Pujada"
  }
}
