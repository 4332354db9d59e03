import Disclosure
import Foundation
import Indicators
import Languages
import Measures
import Studies

/// Decides what the public is told of the measures of one school year.
struct DisclosureFilter {
  let study: Study
  /// The internal table.
  let table: MeasureTable
  let rule: SuppressionRule
  let districtOfZone: [Int]?
  let suppression: Suppression
  let suppressionBefore: Suppression
  private let perturbed: PerturbedCounts?
  let memory = Memory()
  /// Why the public does not see some of the city's own indicators.
  private let withheldOwn: [Indicator: Text]

  /// - Parameter before: the year before, or the year itself where there is none.
  init(
    _ study: Study, _ table: MeasureTable, _ suppression: Suppression, _ rule: SuppressionRule,
    before: (study: Study, suppression: Suppression), withheldOwn: [Indicator: Text]
  ) {
    self.study = study
    self.table = table
    self.suppression = suppression
    self.rule = rule
    suppressionBefore = before.suppression
    // Some measures are of the pupils of the year before.
    districtOfZone = before.study.districtsOfWholeZones == nil ? nil : study.districtsOfWholeZones
    perturbed = PerturbedCounts(study)
    self.withheldOwn = withheldOwn
  }

  /// What is worked out for all levels and groups of an indicator together, though it is asked for one by one.
  final class Memory {
    var shares: [Indicator: ToldShares] = [:]
    var means: [Indicator: ToldMeans] = [:]
    /// By the first group of each division.
    var groups: [Indicator: [String: [String: Status]]] = [:]
    var divisions: [[String]]?
  }

  typealias Edited = [(cell: Cell, status: Status)]

  /// - Returns: nil for what the public does not see at all.
  func edited(_ indicator: Indicator, _ level: Level, _ group: String, _ cells: [Cell]) -> Edited? {
    if withheldOwn[indicator] != nil {
      return level == .city && group == "all" ? cells.map { ($0, .suppressedTogether) } : nil
    }
    guard level != .school, let treatment = indicator.treatment else { return nil }
    let position = study.groups.firstIndex { $0.name == group }
    switch treatment {
    case .residents:
      return cells.indices.map { unit in
        if let perturbed {
          return (Cell(Double(perturbed.all(level, unit)), count: perturbed.all(level, unit)), .ok)
        }
        return (cells[unit], suppression.markOfAll(level, unit).status)
      }
    case .composition, .unknownComposition:
      guard let position else { return nil }
      let isUnknown = if case .unknownComposition = treatment { true } else { false }
      return cells.indices.map { exact(cells[$0], level, $0, position, isUnknown: isUnknown) }
    case .coarsenedShare, .coarsenedShareWithin:
      return gated(coarsened(indicator, level, group), treatment, level, group)
    case .coarsenedShareOfSchools:
      return gated(coarsenedOfSchools(indicator, level, group), treatment, .city, group)
    case .coarsenedShareOfDistrictSchools:
      guard level == .district else { return nil }
      return coarsenedOfSchools(indicator, level, group, isSumKnown: true)
    case .mean:
      let own = indicator == Mobility.nearestMean ? self.cells(indicator, level, group) : cells
      return gated(mean(indicator, own, level, group), treatment, level, group)
    case .quantile(let share):
      return gated(quantile(share, indicator, cells, level, group), treatment, level, group)
    case .schools, .eachSchool: return group == "all" ? ofSchools(indicator, cells, level) : nil
    case .shareOfCitySchools:
      return group == "all" && level == .city ? ofCity(indicator, cells, schoolsIn: indicator.id) : nil
    case .shareOfCityPlaces(let schools):
      return group == "all" && level == .city ? ofCity(indicator, cells, schoolsIn: schools) : nil
    case .indexOfAreas, .indexOfSchools:
      guard let position, level == .city else { return nil }
      let isOfAreas = if case .indexOfAreas = treatment { true } else { false }
      return cells.map { index($0, position, isOfAreas: isOfAreas) }
    }
  }

  /// A share among residents, exact or withheld, or of counts that are rounded or noisy.
  private func exact(_ cell: Cell, _ level: Level, _ unit: Int, _ group: Int, isUnknown: Bool) -> (
    Cell, Status
  ) {
    if let perturbed {
      let counts = perturbed.group(group, level, unit)
      let (part, whole) =
        isUnknown ? (counts.unknown, counts.all) : (counts.members, counts.members + counts.rest)
      guard whole >= rule.minimumForRates else { return (cell, whole == 0 ? .undefined : .suppressedPrimary) }
      return (
        Cell(
          Double(part) / Double(whole), numerator: Double(part), denominator: Double(whole), count: whole),
        .ok
      )
    }
    let count = Int(cell.denominator)
    guard isUnknown else { return (cell, suppression.share(level, unit, group: group, known: count)) }
    let marks = [
      suppression.mark(level, unit, group: group, .unknown), suppression.markOfAll(level, unit),
    ]
    if let mark = marks.first(where: { !$0.isPublished }) { return (cell, mark.status) }
    let isSmall = (1..<rule.minimum).contains(Int(cell.numerator)) || count < rule.minimumForRates
    return (cell, count == 0 ? .undefined : isSmall ? .suppressedPrimary : .ok)
  }

  /// Withholds what is told of an area of which the number of pupils is withheld, and of a group of which the numbers
  /// in the city are: on how many pupils a value rests would tell too much of them.
  private func gated(_ edited: Edited?, _ treatment: PublicTreatment, _ level: Level, _ group: String)
    -> Edited?
  {
    let suppressions =
      treatment.source == .pupilsOfTwoYears
      ? [suppression, suppressionBefore] : [suppression]
    let position = study.groups.firstIndex { $0.name == group || $0.restName == group }
    return edited?.enumerated().map { unit, told in
      guard told.status == .ok else { return told }
      for suppression in suppressions {
        let unit = level == .city ? 0 : unit
        let mark = suppression.markOfAll(level, unit)
        if !mark.isPublished { return (told.cell, mark.status) }
        guard let position else { continue }
        let status = suppression.share(.city, 0, group: position, known: rule.minimumForRates)
        if status != .ok { return (told.cell, status) }
      }
      return told
    }
  }

  /// An index in steps so wide that moving some pupils of the smaller side does not change it.
  private func index(_ cell: Cell, _ group: Int, isOfAreas: Bool) -> (cell: Cell, status: Status) {
    let share = cells(Composition.residentShare, .city, study.groups[group].name)
    guard let all = share.first, suppression.share(.city, 0, group: group, known: all.count) == .ok,
      study.schools.count >= study.file.publish.minimumSchools,
      !(isOfAreas || study.schools.count <= study.zones.count) || !tellsOfFewAreas(group)
    else { return (cell, .suppressedPrimary) }
    let smaller = min(Int(all.numerator), Int(all.denominator - all.numerator))
    guard let told = rule.coarsened(cell.value, of: smaller) else { return (cell, .suppressedPrimary) }
    return (Cell(told, count: all.count / 10 * 10), .ok)
  }

  /// Whether an index over the areas would tell of a few of them: the counts of all others are published, and those
  /// of few are not. No school's counts are; but where each area has its school, its pupils are those of the area.
  private func tellsOfFewAreas(_ group: Int) -> Bool {
    let withheld = study.zones.ids.indices.count { zone in
      [Suppression.Column.member, .rest, .unknown].contains {
        !suppression.mark(.zone, zone, group: group, $0).isPublished
      }
    }
    return (1..<rule.minimumForRates).contains(withheld)
  }
}

extension Cell {
  /// How many digits of a mean count.
  static let digitsTold = 3

  /// The value with the digits that count, and the number of pupils in tens.
  var told: Cell { Cell(value.roundedTo(digits: Cell.digitsTold), count: count / 10 * 10) }
}

extension Double {
  /// With so many digits that count, and no more than three decimals, so that a percentage is not rounded twice.
  fileprivate func roundedTo(digits: Int) -> Double {
    guard isFinite, self != 0 else { return self }
    return rounded(decimals: decimals(digits: digits))
  }

  /// What the last of so many digits that count is worth, a thousandth at least; 0 for what is not rounded.
  func step(digits: Int) -> Double {
    isFinite && self != 0 ? pow(10, -Double(decimals(digits: digits))) : 0
  }

  /// Of a finite number other than 0; negative where digits before the point do not count.
  private func decimals(digits: Int) -> Int {
    var (unit, decimals) = (1.0, 0)
    while abs(self) / unit >= pow(10, Double(digits)) { (unit, decimals) = (unit * 10, decimals - 1) }
    while abs(self) / unit < pow(10, Double(digits - 1)) { (unit, decimals) = (unit / 10, decimals + 1) }
    return min(decimals, 3)
  }
}
