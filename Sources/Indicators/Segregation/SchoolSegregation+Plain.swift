import DeterministicParallel
import Measures
import Segregation
import Studies

extension SchoolSegregation {
  /// Adds the indices of the catchment areas, each as a plain value: they are many and small.
  ///
  /// - Parameter places: the smallest places of each.
  static func addPlain(
    to table: inout MeasureTable, _ study: Study, _ pupils: SettledPupils, _ places: RowsByUnit,
    _ indices: [TwoGroupIndex], _ settings: [Setting], workers: Workers
  ) {
    let columns = indices.enumerated().flatMap { measure, index in
      IndexColumns(index, settings, kinds: nil).all.compactMap { column in
        column.plain.map { (indicator: column.indicator, measure: measure, value: $0) }
      }
    }
    let groupCount = study.groups.count
    guard places.count > 0 else { return }
    let found = workers.map(places.count, chunk: 64) { units -> PlainValues in
      var numbers = pupils.numbers
      var found = PlainValues()
      for unit in units {
        let counts = pupils.counted(places.rows(of: unit), &numbers, workers: Workers(count: 1))
        for group in 0..<groupCount {
          let pairs = counts.map { $0.pair(of: group) }
          found.counts.append(Int32(pairs.first?.total ?? 0))
          let values = pairs.map { pair in indices.map { $0.value(of: pair) } }
          for column in columns {
            found.values.append(column.value.value { values[$0][column.measure] } ?? .nan)
          }
        }
      }
      return found
    }
    table.add(groupCount * columns.count, year: study.year, workers: workers) { position in
      let (group, column) = (position / columns.count, position % columns.count)
      var (values, counts) = (ContiguousArray<Double>(), ContiguousArray<Int32>())
      values.reserveCapacity(places.count)
      counts.reserveCapacity(places.count)
      for part in found {
        for place in stride(from: group, to: part.counts.count, by: groupCount) {
          values.append(part.values[place * columns.count + column])
          counts.append(part.counts[place])
        }
      }
      return [
        CellBlock(
          columns[column].indicator, .zone, study.groups[group].name,
          CellColumns(values: values, counts: counts))
      ]
    }
  }

  /// What is found of some places, place by place and group by group.
  private struct PlainValues: Sendable {
    /// Of each column, not-a-number where it is undefined.
    var values = ContiguousArray<Double>()
    /// How many pupils take part.
    var counts = ContiguousArray<Int32>()
  }
}

extension SchoolSegregation.IndexColumns.Column.Plain {
  /// - Parameter index: the index in a setting.
  fileprivate func value(_ index: (Int) -> Double?) -> Double? {
    switch self {
    case .level(let setting): return index(setting)
    case .step(let from, let to):
      guard let start = index(from), let end = index(to) else { return nil }
      return end - start
    }
  }
}
