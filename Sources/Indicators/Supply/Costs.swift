import DeterministicParallel
import Languages
import Measures
import Studies

extension CatalogueIndicator {
  public static let costs = CatalogueIndicator(
    8, "costs", .supply, "Costs of schooling by type of cost",
    definition:
      "Mean and median of what a pupil pays in a year for each type of cost, weighted with the pupils, in all and by sector.",
    unit: "the study’s currency per pupil and year",
    needs: [[.column("amount", of: .costs)]],
    measures: ([nil] + Sector.allCases.map(Optional.some)).flatMap {
      [Costs.mean($0, in: "EUR"), Costs.median($0, in: "EUR")]
    })
}

/// What schooling costs a family in a year, by type of cost: indicator 8.
public enum Costs {
  /// Of the types that study files name as the help does; others bear the names that the study gives them.
  fileprivate static let titles: [String: Text] = [
    "fees": "fees", "meals": "school meals", "materials": "materials", "trips": "outings",
    "after_school": "after-school activities",
  ]

  /// Of all types of cost; by type too.
  static func mean(_ sector: Sector? = nil, in currency: String) -> Indicator {
    guard let sector else {
      return Indicator(
        "cost_mean", "Mean cost for a pupil and year, \(name: currency)", .money(currency), isMapped: true,
        summation: .quotient, public: .schools)
    }
    // By sector there would be areas of one school, which the public is not told of.
    return Indicator(
      "cost_mean_\(sector.rawValue)",
      "Mean cost for a pupil and year in \(sector.words) schools, \(name: currency)",
      .money(currency), summation: .quotient)
  }

  static func median(_ sector: Sector? = nil, in currency: String) -> Indicator {
    guard let sector else {
      return Indicator(
        "cost_median", "Cost for a year that half of the pupils do not exceed, \(name: currency)",
        .money(currency),
        public: .schools)
    }
    return Indicator(
      "cost_median_\(sector.rawValue)",
      "Cost for a year that half of the pupils of \(sector.words) schools do not exceed, \(name: currency)",
      .money(currency))
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
    let names = types?.labels.map(Optional.some) ?? []
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
          nil,
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
            mean: mean(sector, in: currency).ofType(type), median: median(sector, in: currency).ofType(type),
            place, costs, ascending
          ) { sector == nil || study.schools.sectors[$0] == sector }
        }
      }
    }
    guard let enrolled = PupilTally(counting: pupils.enrolled, workers: workers).levels.last else { return }
    let groups = study.selectionNames
    table.add(groups.count * priced.count, year: study.year, workers: workers) { position in
      let (selection, schools) = (position / priced.count, priced[position % priced.count])
      // What a school costs is the same for all groups.
      guard selection == 0 || schools.level != .school else { return [] }
      return schools.blocks(groups[selection]) { Int(enrolled.sum(of: selection, $0)) }
    }
  }
}

extension Indicator {
  /// The same of one type of cost; nil for all of them together.
  fileprivate func ofType(_ type: String?) -> Indicator {
    type.map { of($0, by: "type", Costs.titles[$0] ?? "\(name: $0)") } ?? self
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
    var (means, medians) = ([Cell](), [Cell]())
    means.reserveCapacity(schools.count)
    medians.reserveCapacity(schools.count)
    for unit in 0..<schools.count {
      let ascending = schools.rows(of: unit)
      var (count, sum) = (0, 0.0)
      for school in ascending {
        let own = pupils(Int(school))
        count += own
        sum += amount(school) * Double(own)
      }
      means.append(.quotient(sum, by: Double(count), count: count))
      medians.append(weightedMedian(ascending, of: count, pupils))
    }
    return [CellBlock(mean, level, group, means), CellBlock(median, level, group, medians)]
  }

  /// Schools of unknown cost are among none of them.
  private func amount(_ school: Int32) -> Double { costs[Int(school)] ?? 0 }

  /// The smallest amount that at least half of the pupils do not exceed.
  private func weightedMedian(
    _ ascending: ArraySlice<Int32>, of count: Int, _ pupils: (Int) -> Int
  ) -> Cell {
    var below = 0
    for school in ascending {
      below += pupils(Int(school))
      if 2 * below >= count, below > 0 { return Cell(amount(school), count: count) }
    }
    return Cell(nil, count: 0)
  }
}
