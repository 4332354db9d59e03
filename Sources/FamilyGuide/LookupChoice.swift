import Studies

/// Chooses schools for one place from their distances.
struct LookupChoice {
  /// Metres in a straight line, on which the city's rule rests.
  let straight: ContiguousArray<Double>
  /// Metres as people are told them; not-a-number for a school to which no way leads.
  let shown: ContiguousArray<Double>
  let sectors: [Sector?]
  /// Whether a school serves the catchment area of the place.
  let isOfZone: [Bool]
  /// Whether a school takes pupils by their address.
  let takesByAddress: [Bool]

  /// The schools of the catchment area, the nearest first.
  var ofZone: [Int] { sorted(isOfZone.indices.filter { isOfZone[$0] }, by: shown) }

  func nearest(_ count: Int) -> [Int] {
    Array(sorted(shown.indices.filter { !shown[$0].isNaN }, by: shown).prefix(count))
  }

  /// The zone's schools, all within the rule's distance, and the nearest of each sector until it has enough.
  /// Schools that do not take by address are left out, private ones unless the rule asks for a number of them.
  func zoneAndNear(_ rule: LookupRule) -> [(school: Int, reason: SchoolsForPlace.Reason)] {
    let eligible = straight.indices.filter {
      takesByAddress[$0] || sectors[$0] == .private && rule.atLeast[.private] != nil
    }
    var reasons = [Int: SchoolsForPlace.Reason]()
    for school in eligible {
      if isOfZone[school] {
        reasons[school] = .zone
      } else if straight[school] <= rule.within {
        reasons[school] = .within
      }
    }
    for (sector, count) in rule.atLeast {
      let ofSector = sorted(eligible.filter { sectors[$0] == sector }, by: straight)
      let there = ofSector.filter { reasons[$0] != nil }.count
      for school in ofSector.filter({ reasons[$0] == nil }).prefix(max(0, count - there)) {
        reasons[school] = .nearest
      }
    }
    return sorted(Array(reasons.keys), by: straight).map { ($0, reasons[$0] ?? .nearest) }
  }

  private func sorted(_ schools: [Int], by distance: ContiguousArray<Double>) -> [Int] {
    schools.sorted { first, second in
      let (one, other) = (distance[first], distance[second])
      // What has no distance comes last.
      return (one.isNaN ? .infinity : one, first) < (other.isNaN ? .infinity : other, second)
    }
  }
}
