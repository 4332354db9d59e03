import Layers

/// The labels of a column as values of a dimension: labels that differ only in capitals or signs are one.
struct NamedLabels: Sendable {
  /// Small letters, digits and underscores, in their order.
  let names: [String]
  /// The first label of each name.
  let labels: [String]
  /// The position of each row's name; −1 where there is no label.
  let positions: ContiguousArray<Int32>

  /// Labels that no row has, as they belong to another year, have no name.
  init(_ column: CategoryColumn) {
    var isUsed = Array(repeating: false, count: column.labels.count)
    for code in column.codes where code >= 0 { isUsed[Int(code)] = true }
    var labelOfName = [String: String]()
    for (label, isUsed) in zip(column.labels, isUsed) where isUsed {
      let name = label.indicatorName
      labelOfName[name] = labelOfName[name] ?? label
    }
    let names = labelOfName.keys.sorted()
    (self.names, labels) = (names, names.map { labelOfName[$0] ?? $0 })
    let positionOfName = Dictionary(uniqueKeysWithValues: zip(names, Int32(0)...))
    let ofLabel = column.labels.map { positionOfName[$0.indicatorName] ?? -1 }
    positions = ContiguousArray(column.codes.map { $0 < 0 ? -1 : ofLabel[Int($0)] })
  }
}

extension String {
  /// A label without what is of no meaning in it: small letters, digits and underscores.
  fileprivate var indicatorName: String {
    String(lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}
