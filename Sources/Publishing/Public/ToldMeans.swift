import Disclosure
import Indicators
import Measures

/// Which means of all pupils are told, of the city, its districts and its areas.
struct ToldMeans {
  /// None of a level of which nothing is told.
  fileprivate(set) var statuses: [Level: [Status]] = [:]
  /// Where a mean of 0 is withheld, or what would give one away.
  fileprivate(set) var hidden: [Level: Set<Int>] = [:]

  fileprivate mutating func withhold(_ level: Level, where isWithheld: (Int) -> Bool) {
    guard let known = statuses[level] else { return }
    statuses[level] = known.indices.map {
      known[$0] == .ok && isWithheld($0) ? .suppressedTogether : known[$0]
    }
  }
}

extension DisclosureFilter {
  /// Means of enough pupils: their numbers are withheld like small counts, and what would give these away.
  ///
  /// The ways to the school attended, to the nearest one and beyond it are of the same pupils, so that of the three means
  /// each follows from the others and nothing else does. Beside them a mean is told of the same pupils, or of enough others. A
  /// mean of 0 of what is never negative would say of each pupil that he or she goes to the nearest school, say; it is not
  /// told, nor what would give it away.
  func toldMeans(_ indicator: Indicator) -> ToldMeans {
    if let known = memory.means[indicator] { return known }
    var told = ToldMeans()
    let own = suppressionOfMeans(
      zones: counts(indicator, .zone), districts: counts(indicator, .district),
      all: counts(indicator, .city).first ?? 0)
    for level in levelsOfMeans {
      told.statuses[level] = counts(indicator, level).indices.map { own.markOfAll(level, $0).status }
    }
    if let kin = indicator.ofNearlyTheSame { withhold(&told, indicator, besideFewOf: kin) }
    if [Mobility.nearestMean, Mobility.assignedMean].contains(indicator) {
      let zeros = toldMeans(Mobility.excessMean).hidden
      for level in levelsOfMeans {
        told.withhold(level) { zeros[level]?.contains($0) == true }
      }
    }
    if case .mean = indicator.treatment {
      hideZeros(&told, isSigned: false) { level in
        cells(indicator, level, "all").map {
          (sum: $0.sum, count: $0.count, isZero: $0.told.value == 0)
        }
      }
    }
    if indicator == Mobility.assignedMean {
      // Where both are the same each pupil goes to the school of the area.
      hideZeros(&told, isSigned: true) { level in
        zip(cells(Mobility.attendedMean, level, "all"), cells(indicator, level, "all")).map { own, other in
          let isSame = own.count == other.count && own.told.value == other.told.value
          return (sum: own.sum - other.sum, count: other.count, isZero: isSame)
        }
      }
    }
    memory.means[indicator] = told
    return told
  }

  private var levelsOfMeans: [Level] { districtOfZone == nil ? [.city, .zone] : [.city, .district, .zone] }

  /// Withholds a mean where it rests on a few pupils more, or fewer, than another one does, who would be found as the
  /// difference of both.
  private func withhold(_ told: inout ToldMeans, _ indicator: Indicator, besideFewOf kin: Indicator) {
    let pairs = Array(zip(counts(indicator, .zone), counts(kin, .zone)))
    for zones in [pairs.map { max(0, $0.0 - $0.1) }, pairs.map { max(0, $0.1 - $0.0) }]
    where zones.contains(where: { $0 > 0 }) {
      var districts = [Int](repeating: 0, count: study.districts?.count ?? 0)
      for (zone, count) in zones.enumerated() {
        if let district = districtOfZone?[zone], district >= 0 { districts[district] += count }
      }
      let others = suppressionOfMeans(zones: zones, districts: districts, all: zones.reduce(0, +))
      for level in levelsOfMeans {
        told.withhold(level) { !others.markOfAll(level, $0).isPublished }
      }
    }
  }

  /// - Parameter units: of each unit of a level what the mean is made of, over how many pupils, and whether it is 0.
  private func hideZeros(
    _ told: inout ToldMeans, isSigned: Bool, _ units: (Level) -> [(sum: Double, count: Int, isZero: Bool)]
  ) {
    var places = [(level: Level, unit: Int)]()
    var found = [ZeroProtection.Unit]()
    for level in levelsOfMeans {
      for (unit, of) in units(level).enumerated() {
        let district = level == .zone ? districtOfZone?[unit] ?? -1 : -1
        found.append(
          ZeroProtection.Unit(
            sum: of.sum.isFinite ? of.sum : 0, count: of.count,
            parent: level == .city ? nil : district >= 0 ? 1 + district : 0, isZero: of.isZero,
            isTold: told.statuses[level]?[unit] == .ok))
        places.append((level, unit))
      }
    }
    guard found.contains(where: { $0.isZero && $0.count > 0 }) else { return }
    for position in ZeroProtection(found, isSigned: isSigned).withheld {
      told.hidden[places[position].level, default: []].insert(places[position].unit)
    }
    for level in levelsOfMeans {
      let hidden = told.hidden[level] ?? []
      told.withhold(level, where: hidden.contains)
    }
  }
}

extension Indicator {
  /// The mean whose pupils are the same as those of this one, but for some; nil where there is none.
  var ofNearlyTheSame: Indicator? {
    switch self {
    case Mobility.assignedMean: Mobility.excessMean
    case Mobility.excessMean: Mobility.attendedMean
    default: nil
    }
  }
}

extension Cell {
  /// What a mean is made of.
  var sum: Double { numerator.isNaN ? value * Double(count) : numerator }
}
