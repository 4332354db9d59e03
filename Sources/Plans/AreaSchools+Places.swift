import Redesign
import Studies

extension AreaSchools {
  /// The places of each area: those of its schools; nil where one of them does not say. A school that serves several areas
  /// counts in each with a part of its places, so that they count once.
  func places() -> [Int?] {
    let shares = sharedCapacity()
    return all.enumerated().map { area, own in
      var sum = 0.0
      for school in own {
        guard let places = schools.capacities[school] else { return nil }
        sum += shares[school].map { Double($0.share(of: area)) } ?? places
      }
      return own.isEmpty ? nil : Int(exactly: sum.rounded(.down))
    }
  }

  /// Of each school that serves several areas its places, as its pupils by address are spread over them today.
  func sharedCapacity() -> [Int: SharedCapacity] {
    guard !shared.isEmpty else { return [:] }
    var pupils = [Int: [Int: Int]]()
    for (school, zone) in zip(study.pupils.assignedSchool, study.pupils.zone) where school >= 0 && zone >= 0 {
      pupils[Int(school), default: [:]][Int(zone), default: 0] += 1
    }
    return shared.reduce(into: [:]) { shares, entry in
      let (school, areas) = entry
      guard let capacity = schools.capacities[school], (0...1e9).contains(capacity) else { return }
      let places = Int(capacity)
      let own = areas.map { pupils[school]?[$0] ?? 0 }
      let isEmpty = own.allSatisfy { $0 == 0 }
      let weights = isEmpty ? own.map { _ in 1 } : own
      let all = weights.reduce(0, +)
      var parts = weights.map { places * $0 / all }
      // What is left of whole places goes to those who are owed most of one.
      let owed = weights.indices.sorted {
        (places * weights[$1] % all, $0) < (places * weights[$0] % all, $1)
      }
      for position in owed.prefix(places - parts.reduce(0, +)) { parts[position] += 1 }
      shares[school] = SharedCapacity(facilities: areas, shares: parts)
    }
  }
}
