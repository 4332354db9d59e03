import Measures
import Segregation

extension SchoolSegregation {
  /// What one place says of one group by one index.
  struct Found {
    let gap: SegregationGap
    /// What each kind of choice adds; nothing where the index is undefined.
    let splits: [ChoiceKind: Double]
  }

  /// The indicators of one index, each with the cell that it takes from what was found.
  struct IndexColumns {
    let all: [Column]

    struct Column: Sendable {
      let indicator: Indicator
      let cell: @Sendable (Found) -> Cell
      let plain: Plain?

      /// What the value is made of where nothing but values is wanted: that of a setting, or one less another.
      enum Plain: Sendable {
        case level(Int)
        case step(from: Int, to: Int)
      }

      init(
        _ indicator: Indicator, _ plain: Plain? = nil,
        _ value: @escaping @Sendable (Found) -> (value: Double?, interval: IndexInterval?)
      ) {
        (self.indicator, self.plain) = (indicator, plain)
        cell = { found in
          let (value, interval) = value(found)
          return Cell(
            value, count: found.gap.pupils, interval: interval?.range, estimate: interval?.estimate)
        }
      }
    }

    /// - Parameter kinds: the kinds of choice; nil without them and without expected values.
    init(_ index: TwoGroupIndex, _ settings: [Setting], kinds: [ChoiceKind]?) {
      var columns: [Column] = []
      for (position, setting) in settings.enumerated() {
        columns.append(
          Column(indicator(index, over: setting), .level(position)) { found in
            let level = found.gap.levels[position]
            return (level.index?.value, level.interval)
          })
        guard kinds != nil else { continue }
        columns.append(
          Column(expected(index, over: setting)) { ($0.gap.levels[position].index?.expected, nil) })
      }
      func change(_ change: Indicator, _ excess: Indicator, from first: Int, to second: Int) {
        columns.append(
          Column(change, .step(from: first, to: second)) { found in
            let step = found.gap.step(from: first, to: second)
            return (step?.change, step?.interval)
          })
        guard kinds != nil else { return }
        columns.append(Column(excess) { ($0.gap.step(from: first, to: second)?.excessChange, nil) })
      }
      for (position, setting) in settings.enumerated() where setting == .zones || setting == .residential {
        change(
          gap(index, over: setting), excessGap(index, over: setting), from: position, to: settings.count - 1)
      }
      for position in settings.indices.dropLast() {
        guard let taken = Step.allCases.first(where: { $0.from == settings[position] }) else { continue }
        change(step(index, taken), excessStep(index, taken), from: position, to: position + 1)
      }
      for kind in kinds ?? [] {
        columns.append(Column(choice(index, of: kind)) { ($0.splits[kind], nil) })
      }
      all = columns
    }
  }
}
