import DeterministicParallel
import Disclosure
import Indicators
import Layers
import Measures
import Studies

/// What of a study's measures the public may see.
///
/// No school stands for itself, and nothing is told of a few pupils: counts of residents are exact or withheld
/// (`Suppression`), other shares are told in steps (`CoarsenedShares`), means rest on enough pupils, and what comes
/// from the schools of an area is told of several together. Numerators, denominators and intervals, from which exact
/// numbers could be worked out, stand beside exact values only.
public struct PublicEdition: Sendable {
  public let measures: MeasureTable
  /// How many values are withheld, of how many.
  public let withheld: (count: Int, all: Int)
  /// How many areas the districts cut among their pupils.
  let cutAreas: Int

  /// - Parameter earlier: what was published of other catchment areas before; nil when nothing was.
  /// - Throws: `FileError` (`refused`) when the audit could not show all small counts to be protected.
  init(
    _ years: StudyYears, _ measures: MeasureTable, after earlier: EarlierEdition? = nil,
    workers: Workers = .all
  )
    throws(FileError)
  {
    let rules = years.current.file.publish
    let rule = years.current.suppressionRule
    let own = Suppression.years(years.studies.map(\.residentCounts), rule: rule, workers: workers)
    let suppressions = earlier?.plans.restricting(own) ?? own
    guard rules.method != .suppression || suppressions.allSatisfy({ $0.unprotected == 0 }) else {
      throw FileError(
        .refused, path: years.current.file.path, "the small counts of this study cannot be protected",
        hint: "publish districts or larger catchment areas, or choose \"method: rounding\"")
    }
    let withheldOwn = WithheldIndicators(years.studies).reasons
    let filters = Dictionary(
      uniqueKeysWithValues: years.studies.indices.map { position in
        let before = max(0, position - 1)
        return (
          years.studies[position].year,
          DisclosureFilter(
            years.studies[position], measures, suppressions[position], rule,
            before: (years.studies[before], suppressions[before]), withheldOwn: withheldOwn)
        )
      })
    let means = MeansOfYears(years.studies.compactMap { filters[$0.year] }, rule: rule, workers: workers)
    var edited = measures.editing { indicator, level, group, year, cells in
      let edited = means.restricting(
        filters[year]?.edited(indicator, level, group, cells), indicator, level, group, year: year)
      return earlier.map { $0.restricting(edited, indicator, level, group, year) } ?? edited
    }
    // A step to the next would be published as the change, twenty-five points where one pupil has come.
    edited.setChanges(where: SchoolYear.follows) { !($0.treatment?.isToldInSteps ?? false) }
    edited.withheldNotes = withheldOwn
    edited.isToldInSteps = true
    self.measures = edited
    var (count, all) = (0, 0)
    for measure in self.measures.rows where measure.status != .notAvailable && measure.status != .undefined {
      all += 1
      if measure.status != .ok { count += 1 }
    }
    withheld = (count, all)
    cutAreas = years.studies.map(\.areasInSeveralDistricts).max() ?? 0
  }
}

extension Study {
  /// Which counts of residents are withheld, as the study's rules have it.
  var suppressionRule: SuppressionRule {
    let rules = file.publish
    return SuppressionRule(
      minimum: rules.minimumCount, minimumForRates: rules.minimumForRates,
      sensitiveZeros: Set(groups.indices.filter { rules.sensitive.contains(groups[$0].name) }),
      protectsUnknown: rules.protectsUnknown)
  }

  /// The pupils who live in a catchment area, by area and group.
  var residentCounts: PupilCounts {
    let rows = pupils.zone.indices.filter { pupils.zone[$0] >= 0 }
    return PupilCounts(
      zone: ContiguousArray(rows.map { pupils.zone.codes[$0] }), zones: zones.count,
      district: ContiguousArray(rows.map { districts == nil ? -1 : pupils.district.codes[$0] }),
      districts: districts?.count ?? 0,
      memberships: groups.map { group in ContiguousArray(rows.map { group.membership[$0] }) },
      columns: columnsOfGroups)
  }

  /// How many catchment areas have pupils in several districts, or in one and in none.
  fileprivate var areasInSeveralDistricts: Int {
    guard districts != nil else { return 0 }
    var found = Array(repeating: DistrictNumber(-2), count: zones.count)
    var isCut = Array(repeating: false, count: zones.count)
    for (zone, district) in zip(pupils.zone, pupils.district) where zone >= 0 {
      if found[Int(zone)] == -2 { found[Int(zone)] = district }
      if found[Int(zone)] != district { isCut[Int(zone)] = true }
    }
    return isCut.count { $0 }
  }

  /// The district of each catchment area, where each has all its pupils in one district; nil otherwise.
  var districtsOfWholeZones: [Int]? {
    guard let districts else { return nil }
    var found = Array(repeating: DistrictNumber(-2), count: zones.count)
    for (zone, district) in zip(pupils.zone, pupils.district) where zone >= 0 {
      let known = found[Int(zone)]
      guard known == -2 || known == district else { return nil }
      found[Int(zone)] = district
    }
    guard found.allSatisfy({ Int($0) < districts.count }) else { return nil }
    return found.map { max(Int($0), -1) }
  }
}
