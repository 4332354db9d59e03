import Measures
import Studies

/// What schooling costs a family in a year, by type of cost: indicator 8.
public enum Costs {
  static func mean(_ type: String, _ sector: Sector? = nil, in currency: String) -> Indicator {
    Indicator(
      "cost_\(type)_mean_\(currency.lowercased())" + (sector.map { "_\($0.rawValue)" } ?? ""),
      "Mean cost of \(type) for a pupil and year" + (sector.map { " in \($0.rawValue) schools" } ?? "")
        + ", \(currency)",
      .money(currency), isMapped: sector == nil)
  }

  static func median(_ type: String, _ sector: Sector? = nil, in currency: String) -> Indicator {
    Indicator(
      "cost_\(type)_median_\(currency.lowercased())" + (sector.map { "_\($0.rawValue)" } ?? ""),
      "Cost of \(type) that half of the pupils do not exceed"
        + (sector.map { " in \($0.rawValue) schools" } ?? "") + ", \(currency)", .money(currency))
  }

  /// Adds mean and median, weighted with the pupils of the schools, by the area of the school and the group; the
  /// total of all types for the schools of which every type is known. Amounts of one type of a school add up.
  static func add(to table: inout MeasureTable, study: Study, _ places: [SchoolPlaces]) {
    guard let costs = study.costs, let amounts = costs.attributes.numbers["amount"] else { return }
    let currency = study.file.catalogue.currency
    let types = costs.attributes.categories["type"].map(NamedLabels.init)
    let names = types?.names ?? []
    var ofType = Array(
      repeating: ContiguousArray<Double?>(repeating: nil, count: study.schools.count),
      count: max(1, names.count))
    for row in 0..<costs.count where costs.school[row] >= 0 && !amounts[row].isNaN {
      let type = types.map { Int($0.positions[row]) } ?? 0
      guard type >= 0 else { continue }
      let school = Int(costs.school[row])
      ofType[type][school] = (ofType[type][school] ?? 0) + amounts[row]
    }
    var named = zip(names, ofType).map { ($0, $1) }
    if named.count != 1 {
      named.append(
        (
          "total",
          ContiguousArray(
            (0..<study.schools.count).map { school in
              ofType.reduce(0 as Double?) { sum, costs in
                sum.flatMap { sum in costs[school].map { sum + $0 } }
              }
            })
        ))
    }
    let sectors = study.file.schools.columns["sector"] == nil ? [] : Sector.allCases.map(Optional.some)
    for (group, pupils) in study.enrolments {
      for (type, costs) in named {
        // What a school costs is the same for all groups.
        for place in places where group == "all" || place.level != .school {
          let schools = place.schoolsOfUnit
          for sector in [nil] + (place.level == .school ? [] : sectors) {
            let units = schools.map { schools in
              schools.compactMap { school -> (amount: Double, pupils: Int)? in
                guard sector == nil || study.schools.sectors[school] == sector else { return nil }
                return costs[school].map { ($0, pupils[school]) }
              }
            }
            table.add(
              mean(type, sector, in: currency), level: place.level, group: group, units.map(weightedMean))
            table.add(
              median(type, sector, in: currency), level: place.level, group: group, units.map(weightedMedian))
          }
        }
      }
    }
  }

  private static func weightedMean(_ schools: [(amount: Double, pupils: Int)]) -> Cell {
    let pupils = schools.reduce(0) { $0 + $1.pupils }
    return .quotient(
      schools.reduce(0) { $0 + $1.amount * Double($1.pupils) }, by: Double(pupils), count: pupils)
  }

  /// The smallest amount that at least half of the pupils do not exceed.
  private static func weightedMedian(_ schools: [(amount: Double, pupils: Int)]) -> Cell {
    let pupils = schools.reduce(0) { $0 + $1.pupils }
    var below = 0
    for school in schools.sorted(by: { $0.amount < $1.amount }) {
      below += school.pupils
      if 2 * below >= pupils, below > 0 { return Cell(school.amount, count: pupils) }
    }
    return Cell(nil, count: 0)
  }
}

extension Study {
  /// How many pupils each school has: of all, of each group and of its rest.
  var enrolments: [(group: String, pupils: [Int])] {
    func count(_ isCounted: (Int) -> Bool) -> [Int] {
      var counts = Array(repeating: 0, count: schools.count)
      for (pupil, school) in pupils.school.enumerated() where school >= 0 && isCounted(pupil) {
        counts[Int(school)] += 1
      }
      return counts
    }
    return [("all", count { _ in true })]
      + groups.flatMap { group in
        [
          (group.name, count { group.membership[$0] == 1 }),
          (group.restName, count { group.membership[$0] == 0 }),
        ]
      }
  }
}
