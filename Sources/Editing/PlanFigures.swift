import Segregation

/// What a plan means for the city, its areas and its schools; nothing finer than an area or a school.
public struct PlanFigures: Sendable, Hashable, Encodable {
  public struct City: Sendable, Hashable, Encodable {
    public var pupils = 0
    /// Pupils who have another area than today.
    public var moved = 0
    /// The mean way to the school of the area, in metres, of the pupils whose area has one; nil without such.
    public var meanWay: Double?
    /// Of these, those who have more than a kilometre to go.
    public var far: Double?
    /// Pupils beyond the places of their areas, and areas that have such.
    public var overfull = 0
    public var fullAreas = 0
    /// Blocks that are cut off from their area, and areas in several pieces.
    public var cutOff = 0
    public var split = 0
    /// Areas whose school stands in another area.
    public var elsewhere = 0
    /// The mean of the areas of 4π · land / border² (Polsby and Popper 1991); nil where borders are not known.
    public var compactness: Double?
    /// For each group D and H over the areas; nil where the group or its rest is empty.
    public var dissimilarity: [Double?] = []
    public var information: [Double?] = []
  }

  public struct Area: Sendable, Hashable, Encodable {
    public let pupils: Int
    /// Those for whom its schools have no places.
    public let tooMany: Int
    /// For each group its share of those of whom it is known.
    public let shares: [Double?]
    public let meanWay: Double?
    public let pieces: Int
    public let compactness: Double?
    /// The other area in which its school stands; nil where none does.
    public let schoolIn: Int?
  }

  public struct School: Sendable, Hashable, Encodable {
    public let pupils: Int
    public let shares: [Double?]
  }

  public var city = City()
  public let areas: [Area]
  public let schools: [School]

  public init(_ sums: PlanSums, on geography: EditGeography) {
    func share(_ part: Int, _ whole: Int) -> Double? { whole > 0 ? Double(part) / Double(whole) : nil }
    func shares(_ counts: PlanSums.Counts) -> [Double?] {
      zip(counts.members, counts.others).map { share($0, $0 + $1) }
    }
    let tooMany = sums.pupilsTooMany(on: geography)
    areas = zip(sums.areas, geography.problem.facilities).enumerated().map { number, pair in
      let (area, homes) = (pair.0, pair.1.homes)
      let border = Double(area.border) / 1000
      let stands = homes.lazy.map { Int(sums.plan.facility[$0]) }.first { $0 != number }
      return Area(
        pupils: area.counts.pupils, tooMany: tooMany[number], shares: shares(area.counts),
        meanWay: share(area.way, 10 * area.havingWay), pieces: area.pieces,
        compactness: border > 0 ? 4 * .pi * Double(area.land) / 100 / (border * border) : nil,
        schoolIn: stands)
    }
    schools = sums.schools.map { School(pupils: $0.pupils, shares: shares($0)) }
    city.pupils = sums.areas.reduce(0) { $0 + $1.counts.pupils }
    city.moved = sums.moved
    let havingWay = sums.areas.reduce(0) { $0 + $1.havingWay }
    city.meanWay = share(sums.areas.reduce(0) { $0 + $1.way }, 10 * havingWay)
    city.far = share(sums.areas.reduce(0) { $0 + $1.far }, havingWay)
    city.overfull = tooMany.reduce(0, +)
    city.fullAreas = tooMany.count { $0 > 0 }
    city.split = sums.areas.count { $0.pieces > 1 }
    city.elsewhere = areas.count { $0.schoolIn != nil }
    city.cutOff = sums.isCutOff.count { $0 }
    let compact = areas.compactMap(\.compactness)
    city.compactness = compact.isEmpty ? nil : compact.reduce(0, +) / Double(compact.count)
    for group in geography.problem.groups.indices {
      let counts = try? TwoGroupCounts(
        members: sums.areas.map { $0.counts.members[group] },
        others: sums.areas.map { $0.counts.others[group] })
      city.dissimilarity.append(counts?.dissimilarity)
      city.information.append(counts?.informationIndex)
    }
  }
}
