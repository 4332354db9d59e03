import Indicators
import Languages
import Measures
import Studies

/// Which of the city's own indicators the public does not see, and why.
///
/// Those of pupils by school are not published, since the same by home may be; nor those of a column that makes a
/// group, or that the catalogue counts: a share in steps would narrow what is withheld of the same pupils. A column
/// is known by its name in the file and by what it says of the pupils, whatever it is called. Of the shares of one
/// column the first of the study file is published, as the steps of several narrow each other. A mean or rate over a
/// column of few values would tell how many pupils have them, as their sum is a whole number.
struct WithheldIndicators {
  private(set) var reasons: [Indicator: Text] = [:]

  private static let counted = [
    "score", "repeater", "status", "sessions_missed", "sessions_possible", "school",
  ]

  init(_ years: [Study]) {
    guard let file = years.last?.file else { return }
    var shares = [CustomIndicator]()
    for own in file.indicators.sorted(by: { $0.position < $1.position }) {
      guard own.dataset == .pupils || own.dataset == .applications else { continue }
      let found = years.lazy.compactMap { WithheldIndicators.reason(own, after: shares, in: $0) }.first
      if let found { reasons[Indicator(own)] = found } else if own.isShare { shares.append(own) }
    }
  }

  private static func reason(
    _ own: CustomIndicator, after shares: [CustomIndicator], in study: Study
  ) -> Text? {
    let source = own.dataset == .pupils ? study.file.pupils : study.file.applications
    guard let source, let attributes = own.attributes(of: study) else { return nil }
    let columns = own.columns.map { (source.localName($0), ColumnClasses($0, attributes)) }
    func tells(_ name: String, _ other: @autoclosure () -> ColumnClasses?) -> Bool {
      if columns.contains(where: { $0.0 == source.localName(name) }) { return true }
      guard let other = other() else { return false }
      return columns.contains { _, classes in
        classes.map { $0.determines(other) || other.determines($0) } ?? false
      }
    }
    if own.dataset == .pupils {
      if own.place == .school { return "the public is told of pupils by where they live" }
      let groups = study.columnsOfGroups
      for column in Set(groups).sorted() {
        let positions = groups.indices.filter { groups[$0] == column }
        let names = positions.map { study.file.groups[$0].column }
        let ofGroups = positions.map { ColumnClasses(study.groups[$0].membership) }
        let together = ofGroups.dropFirst().reduce(ofGroups[0]) { $0.crossed(with: $1) }
        if names.contains(where: { tells($0, together) })
          || ofGroups.contains(where: { group in columns.contains { $0.1?.determines(group) ?? false } })
        {
          let name = study.groups[positions[0]].name
          return "its column makes the group \"\(name: name)\", which the public is told of"
        }
      }
      for name in counted where source.columns[name] != nil {
        let classes =
          name == "school" ? ColumnClasses(study.pupils.school.codes) : ColumnClasses(name, attributes)
        if tells(name, classes) { return "the catalogue tells the public of its column, \"\(name: name)\"" }
      }
    }
    guard !own.isShare else {
      return shares.first { other in
        other.dataset == own.dataset
          && other.columns.contains { tells($0, ColumnClasses($0, attributes)) }
      }.map { "\"\(name: $0.name)\" is told of the same column; to tell of several values make each a group" }
    }
    for (position, column) in own.columns.enumerated() {
      guard let values = attributes.numbers[column] else { continue }
      let isConstant = position > 0 && Set(values.filter { !$0.isNaN }).count < 2
      if !isConstant, values.isOfFewValues {
        return
          "its column \"\(name: column)\" has few values, which could be counted; tell of a share instead"
      }
    }
    return nil
  }
}

extension CustomIndicator {
  fileprivate var isShare: Bool {
    if case .share = statistic { true } else { false }
  }

  fileprivate func attributes(of study: Study) -> Attributes? {
    dataset == .pupils ? study.pupils.attributes : study.applications?.attributes
  }
}

extension ContiguousArray<Double> {
  /// Whether there are 20 different values or fewer, or a tenth of all have the same.
  fileprivate var isOfFewValues: Bool {
    var counts = [Double: Int]()
    var known = 0
    for value in self where !value.isNaN {
      counts[value, default: 0] += 1
      known += 1
    }
    return counts.count <= 20 || (counts.values.max() ?? 0) * 10 > known
  }
}

/// How a column divides the rows, its values being nobody's business.
private struct ColumnClasses {
  /// 0 where nothing is known.
  let codes: ContiguousArray<Int32>
  let count: Int

  init(_ codes: ContiguousArray<Int32>) {
    self.codes = ContiguousArray(codes.map { Swift.max($0, -1) + 1 })
    count = Int(self.codes.max() ?? 0) + 1
  }

  init(_ membership: ContiguousArray<Int8>) { self.init(ContiguousArray(membership.map { Int32($0) })) }

  init?(_ column: String, _ attributes: Attributes) {
    if let categories = attributes.categories[column] {
      self.init(categories.codes)
    } else if let numbers = attributes.numbers[column] {
      var positions = [Double: Int32]()
      self.init(
        ContiguousArray(
          numbers.map { number in
            if number.isNaN { return -1 }
            let position = positions[number] ?? Int32(positions.count)
            positions[number] = position
            return position
          }))
    } else {
      return nil
    }
  }

  /// Both columns taken together.
  func crossed(with other: ColumnClasses) -> ColumnClasses {
    var positions = [Int32](repeating: -1, count: count * other.count)
    var found: Int32 = 0
    return ColumnClasses(
      ContiguousArray(
        zip(codes, other.codes).map { one, two in
          let key = Int(one) * other.count + Int(two)
          if positions[key] < 0 {
            positions[key] = found
            found += 1
          }
          return positions[key]
        }))
  }

  /// Whether the value of this column gives that of another, which has several; columns of nearly as many values as
  /// rows give anything, which means nothing.
  func determines(_ other: ColumnClasses) -> Bool {
    guard codes.count == other.codes.count, let first = other.codes.first,
      other.codes.contains(where: { $0 != first })
    else { return false }
    var given = [Int32](repeating: -1, count: count)
    var used = 0
    for (one, two) in zip(codes, other.codes) {
      if given[Int(one)] < 0 {
        given[Int(one)] = two
        used += 1
      } else if given[Int(one)] != two {
        return false
      }
    }
    return used * 5 <= codes.count
  }
}
