import Measures
import Repeatable
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
  /// total of all types for the schools of which every type is known. The median is the lower weighted one: the smallest
  /// amount that at least half of the pupils do not exceed, which some school charges. Amounts of one type of a school add up.
  static func add(
    to table: inout MeasureTable, _ pupils: SortedPupils, _ places: [SchoolPlaces], workers: Workers
  ) {
    let study = pupils.study
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
    // The schools of each place by cost, which is the same for all groups.
    let priced = named.flatMap { type, costs in
      let ascending = ascendingRows(ContiguousArray(costs.map { $0 ?? .nan }))
      return places.flatMap { place in
        ([nil] + (place.level == .school ? [] : sectors)).map { sector in
          PricedSchools(
            mean: mean(type, sector, in: currency), median: median(type, sector, in: currency), place, costs,
            ascending
          ) { sector == nil || study.schools.sectors[$0] == sector }
        }
      }
    }
    guard let enrolled = PupilTally(counting: pupils.enrolled, workers: workers).levels.last else { return }
    let groups = study.selectionNames
    table.add(groups.count * priced.count, workers: workers) { position in
      let (selection, schools) = (position / priced.count, priced[position % priced.count])
      // What a school costs is the same for all groups.
      guard selection == 0 || schools.level != .school else { return [] }
      return schools.blocks(groups[selection]) { Int(enrolled.sum(of: selection, $0)) }
    }
  }
}

/// The schools of which a cost is known, by place and by what they cost.
private struct PricedSchools: Sendable {
  let level: Level
  private let mean: Indicator
  private let median: Indicator
  private let costs: ContiguousArray<Double?>
  private let schools: RowsByUnit

  /// - Parameters:
  ///   - ascending: the schools of known cost, in ascending order of it.
  ///   - isMeant: whether a school is of the sector that is wanted.
  init(
    mean: Indicator, median: Indicator, _ place: SchoolPlaces, _ costs: ContiguousArray<Double?>,
    _ ascending: ContiguousArray<Int32>, where isMeant: (Int) -> Bool
  ) {
    (self.mean, self.median, self.costs, level) = (mean, median, costs, place.level)
    schools = RowsByUnit(
      units: place.unitOfSchool, count: place.unitCount, sorted: ascending.filter { isMeant(Int($0)) })
  }

  /// Mean and median for each unit, weighted with the pupils of the schools.
  func blocks(_ group: String, pupils: (Int) -> Int) -> [CellBlock] {
    let units = (0..<schools.count).map { unit in
      schools.rows(of: unit).compactMap { school in
        costs[Int(school)].map { (amount: $0, pupils: pupils(Int(school))) }
      }
    }
    return [
      CellBlock(mean, level, group, units.map(weightedMean)),
      CellBlock(median, level, group, units.map(weightedMedian)),
    ]
  }

  private func weightedMean(_ schools: [(amount: Double, pupils: Int)]) -> Cell {
    let pupils = schools.reduce(0) { $0 + $1.pupils }
    return .quotient(
      schools.reduce(0) { $0 + $1.amount * Double($1.pupils) }, by: Double(pupils), count: pupils)
  }

  /// The smallest amount that at least half of the pupils do not exceed.
  private func weightedMedian(_ ascending: [(amount: Double, pupils: Int)]) -> Cell {
    let pupils = ascending.reduce(0) { $0 + $1.pupils }
    var below = 0
    for school in ascending {
      below += school.pupils
      if 2 * below >= pupils, below > 0 { return Cell(school.amount, count: pupils) }
    }
    return Cell(nil, count: 0)
  }
}
