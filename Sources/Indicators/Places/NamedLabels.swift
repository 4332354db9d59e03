import Layers

/// The labels of a column that end the names of indicators: labels that differ only in capitals or signs are one.
struct NamedLabels: Sendable {
  /// Small letters, digits and underscores, in the order in which they first come.
  let names: [String]
  /// The first label of each name.
  let labels: [String]
  /// The position of each row's name; −1 where there is no label.
  let positions: ContiguousArray<Int32>

  /// Labels that no row has, as they belong to another year, have no name.
  init(_ column: CategoryColumn) {
    var isUsed = Array(repeating: false, count: column.labels.count)
    for code in column.codes where code >= 0 { isUsed[Int(code)] = true }
    var (names, labels) = ([String](), [String]())
    let ofLabel = zip(column.labels, isUsed).map { label, isUsed -> Int32 in
      guard isUsed else { return -1 }
      let name = label.indicatorName
      if let known = names.firstIndex(of: name) { return Int32(known) }
      names.append(name)
      labels.append(label)
      return Int32(names.count - 1)
    }
    (self.names, self.labels) = (names, labels)
    positions = ContiguousArray(column.codes.map { $0 < 0 ? -1 : ofLabel[Int($0)] })
  }
}

extension String {
  /// A label as part of an indicator's name: small letters, digits and underscores.
  fileprivate var indicatorName: String {
    String(lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}
