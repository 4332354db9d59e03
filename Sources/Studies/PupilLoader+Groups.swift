import Layers

extension PupilLoader {
  /// The values of a group that no row has, though others of it occur; none where the study says itself that codes mean
  /// them.
  func absentValues(of rule: GroupRule, _ dataset: Dataset) -> Set<String> {
    guard case .isOne(let values) = rule.condition, let column = dataset.categories(rule.column) else {
      return []
    }
    return values.subtracting(column.labels)
      .subtracting(file.pupils.values[rule.column]?.values.map { $0 } ?? [])
  }

  /// Of fewer pupils none may well be within the limits of a group.
  private static let fewestWithinLimits = 100

  /// The values of a group that nobody has are a slip of the pen, and limits within which nobody is are those of other
  /// codes.
  func noMember(of rule: GroupRule, _ dataset: Dataset) -> FileError? {
    guard let column = dataset.categories(rule.column) else { return nil }
    let (values, words): (Set<String>, String)
    var wayOut = ""
    switch rule.condition {
    case .isOne(let all):
      (values, words) = (all, all.sorted().joined(separator: ", "))
      wayOut = self.wayOut(all, of: rule.column, besides: column.toldLabels)
    case .isWithin(let limits):
      guard column.codes.count(where: { $0 >= 0 }) >= PupilLoader.fewestWithinLimits else { return nil }
      let meant = file.pupils.values[rule.column]?.values.filter { value in
        number(value).map { limits.contains($0) } ?? false
      }
      // Nobody within them is a share of 0, unless the numbers are of another size altogether.
      let numbers = column.labels.compactMap(number)
      guard let least = numbers.min(), let most = numbers.max(),
        limits.upperBound.isFinite && limits.upperBound > 0 && least > 10 * limits.upperBound
          || limits.lowerBound.isFinite && most < limits.lowerBound / 10
      else { return nil }
      (values, words) = (Set(meant ?? []), rule.words)
    }
    guard file.isSlip(values, of: rule.column, among: column.labels) else { return nil }
    return dataset.error(
      row: nil, column: rule.column, "no pupil has a value of the group \"\(rule.name)\" (\(words))",
      hint: column.told(as: "values") + wayOut)
  }

  /// How a study that gives the values of a column no meanings says that one is right though nobody has it.
  private func wayOut(_ values: Set<String>, of column: String, besides told: [String]) -> String {
    guard file.pupils.values[column] == nil, !told.isEmpty else { return "" }
    let meanings = (values.sorted() + told.prefix(3)).map { "\($0): \($0)" }.joined(separator: ", ")
    return "; if the value is right and nobody has it, say so: pupils: values: {\(column): {\(meanings)}}"
  }

  /// As columns of numbers are read.
  private func number(_ text: String) -> Double? {
    let texts: [String?] = [text]
    return CSVTable.NumberColumn(texts: texts, decimalComma: file.pupils.decimalComma).values.first
      .flatMap { $0.isNaN ? nil : $0 }
  }
}
