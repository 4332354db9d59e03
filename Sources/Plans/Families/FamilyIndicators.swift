import Languages
import Measures
import Studies

/// What a plan comes to by what families do, beyond the catalogue of indicators: for the planner alone.
public enum FamilyIndicators {
  public static let compliedDissimilarity = Indicator(
    "dissimilarity_if_all_comply", "D over the schools if all go to a school of their area", .index)
  public static let expectedDissimilarity = Indicator(
    "dissimilarity_expected", "D over the schools as families are expected to choose", .index)
  public static let compliedWay = Indicator(
    "way_if_all_comply_mean_m", "Mean way to school if all go to a school of their area, m", .meters)
  public static let expectedWay = Indicator(
    "way_expected_mean_m", "Mean way to school as families are expected to choose, m", .meters)
  public static let attendance = Indicator(
    "attendance_expected", "Pupils expected to go to a school of their catchment area", .share)
  public static let pupils = Indicator(
    "pupils_expected", "Pupils as families are expected to choose", .pupils)
  public static let fill = Indicator(
    "pupils_expected_by_place", "Pupils as families are expected to choose, by place", .index,
    summation: .quotient)

  public static let all: Set<Indicator> = [
    compliedDissimilarity, expectedDissimilarity, compliedWay, expectedWay, attendance, pupils, fill,
  ]
}

extension FamilyForecast {
  /// Adds the measures of both plans to their tables, and the changes with their intervals.
  func add(
    _ before: Study, _ after: Study, _ first: inout MeasureTable, _ second: inout MeasureTable,
    _ paired: inout PairedChanges
  ) {
    func add(_ indicator: Indicator, group: String, _ estimate: Estimate) {
      first.add(indicator, level: .city, group: group, year: before.year, [estimate.before])
      second.add(indicator, level: .city, group: group, year: after.year, [estimate.after])
      paired.add(estimate.change, of: indicator, group: group)
    }
    for (position, group) in before.groups.enumerated() {
      add(
        FamilyIndicators.compliedDissimilarity, group: group.name, complied.dissimilarity[position])
      add(
        FamilyIndicators.expectedDissimilarity, group: group.name, expected.dissimilarity[position])
    }
    add(FamilyIndicators.compliedWay, group: "all", complied.meanWay)
    add(FamilyIndicators.expectedWay, group: "all", expected.meanWay)
    add(FamilyIndicators.attendance, group: "all", attendance)
    func addLoads(_ loads: [Cell], _ study: Study, _ table: inout MeasureTable) {
      table.add(FamilyIndicators.pupils, level: .school, group: "all", year: study.year, loads)
      guard study.schools.capacities.contains(where: { $0 != nil }) else { return }
      table.add(
        FamilyIndicators.fill, level: .school, group: "all", year: study.year,
        zip(loads, study.schools.capacities).map { load, places in
          guard let places, places > 0 else { return Cell(nil, count: load.count) }
          return Cell(
            load.value / places, count: load.count,
            interval: load.interval.map { ($0.lowerBound / places)...($0.upperBound / places) })
        })
    }
    addLoads(loads.before, before, &first)
    addLoads(loads.after, after, &second)
  }
}
