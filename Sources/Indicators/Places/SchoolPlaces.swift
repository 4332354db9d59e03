import Languages
import Measures
import Studies

/// The schools of a study by the place to which they belong.
struct SchoolPlaces: Sendable {
  let level: Level
  /// The unit of each school; −1 for none.
  let unitOfSchool: ContiguousArray<Int32>
  let unitCount: Int

  /// The city, the districts where the study has some, the catchment areas, and each school for itself. A school that is
  /// not open in the study's year, and has no pupils, is of no place.
  static func levels(of study: Study) -> [SchoolPlaces] {
    let schools = study.schools
    let isActive = study.activeSchools
    func places(_ level: Level, _ unit: ContiguousArray<Int32>, _ count: Int) -> SchoolPlaces {
      SchoolPlaces(
        level: level, unitOfSchool: ContiguousArray(zip(unit, isActive).map { $1 ? $0 : -1 }),
        unitCount: count)
    }
    var levels = [places(.city, ContiguousArray(repeating: 0, count: schools.count), 1)]
    if let districts = study.districts {
      levels.append(places(.district, schools.district.codes, districts.count))
    }
    levels.append(places(.zone, schools.zone.codes, study.zones.count))
    levels.append(
      SchoolPlaces(
        level: .school, unitOfSchool: ContiguousArray(0..<Int32(schools.count)), unitCount: schools.count))
    return levels
  }

  /// Sums of what the schools have, by unit.
  func sums(_ ofSchool: ContiguousArray<Double>) -> ContiguousArray<Double> {
    var sums = ContiguousArray(repeating: 0.0, count: unitCount)
    for (school, unit) in unitOfSchool.enumerated() where unit >= 0 { sums[Int(unit)] += ofSchool[school] }
    return sums
  }

  func sums(_ ofSchool: [RatioSums]) -> [RatioSums] {
    var sums = Array(repeating: RatioSums(), count: unitCount)
    for (school, unit) in unitOfSchool.enumerated() where unit >= 0 { sums[Int(unit)].add(ofSchool[school]) }
    return sums
  }

  /// The schools of each unit, in their order.
  var schoolsOfUnit: [[Int]] {
    var schools = Array(repeating: [Int](), count: unitCount)
    for (school, unit) in unitOfSchool.enumerated() where unit >= 0 { schools[Int(unit)].append(school) }
    return schools
  }

  /// The share of a unit's schools whose value meets a condition; those without a value do not count.
  func shares(of values: [Double?], where condition: (Double) -> Bool) -> [Cell] {
    schoolsOfUnit.map { schools in
      let known = schools.compactMap { values[$0] }
      return .share(known.lazy.filter(condition).count, of: known.count)
    }
  }
}

/// Classes of a value between limits, as values of a dimension.
struct ValueClasses: Sendable {
  /// Such as "0.5_to_0.9".
  let names: [String]
  /// Such as "0.5 to 0.9".
  let titles: [Text]
  private let limits: [Double]
  private let belongsBelow: (@Sendable (Double) -> Bool)

  /// - Parameter belongsBelow: whether a value that equals a limit is of the class below it.
  init(_ limits: [Double], unit: String = "", belongsBelow: @escaping @Sendable (Double) -> Bool) {
    func text(_ value: Double) -> String {
      let value = unit == "pct" ? (value * 1000).rounded() / 10 : value
      return value == value.rounded() && unit == "pct" ? "\(Int(value))" : "\(value)"
    }
    let words = limits.map(text)
    let between = zip(words, words.dropFirst())
    let (first, last) = (words.first ?? "", words.last ?? "")
    names = ["below_\(first)\(unit)"] + between.map { "\($0)_to_\($1)\(unit)" } + ["above_\(last)\(unit)"]
    func number(_ word: String) -> Text {
      let decimals = word.firstIndex(of: ".").map { word.distance(from: $0, to: word.endIndex) - 1 } ?? 0
      let number = Number.decimals(Double(word) ?? .nan, decimals)
      return unit == "pct" ? "\(number) %" : "\(number)"
    }
    titles =
      ["below \(number(first))"]
      + between.map { low, high in
        unit == "pct" ? "\(name: low) to \(number(high))" : "\(number(low)) to \(number(high))"
      }
      + ["above \(number(last))"]
    self.limits = limits
    self.belongsBelow = belongsBelow
  }

  var count: Int { limits.count + 1 }

  func position(of value: Double) -> Int {
    limits.firstIndex { value < $0 || (value == $0 && belongsBelow($0)) } ?? limits.count
  }
}
