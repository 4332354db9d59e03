/// What a year at a school costs a family, for each type of cost.
struct FamilyCosts: Sendable {
  private let chance: Chance
  private let schools: TownSchools

  enum Kind: Int, CaseIterable, Sendable {
    case fees, meals, materials, trips, afterSchool

    var catalan: String {
      switch self {
      case .fees: "Quota"
      case .meals: "Menjador"
      case .materials: "Material"
      case .trips: "Sortides"
      case .afterSchool: "Extraescolars"
      }
    }

    /// Euros a year at a usual school of a sector.
    func usual(_ sector: TownSchools.Sector) -> Double {
      let amounts: (public: Double, subsidised: Double, private: Double) =
        switch self {
        case .fees: (45, 1180, 5400)
        case .meals: (1090, 1310, 1690)
        case .materials: (95, 215, 410)
        case .trips: (120, 185, 390)
        case .afterSchool: (230, 390, 760)
        }
      return switch sector {
      case .public: amounts.public
      case .subsidised: amounts.subsidised
      case .private: amounts.private
      }
    }
  }

  init(schools: TownSchools, seed: UInt64) {
    chance = Chance(seed: seed, topic: SampleStream.costs.rawValue)
    self.schools = schools
  }

  /// In cents for a pupil and year; schools where families have less ask for less, and prices rise.
  func cents(_ kind: Kind, school: Int, year: SampleYear) -> Int {
    let means = 1.1 - 0.4 * schools.reputation[school]
    let own = 0.85 + 0.3 * chance.unit(school, kind.rawValue)
    let prices = year == .current ? 1 : 0.97
    // Schools ask for round sums: half euros.
    return Int((2 * kind.usual(schools.sector[school]) * means * own * prices).rounded()) * 50
  }
}
