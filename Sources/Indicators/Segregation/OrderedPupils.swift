import DeterministicParallel
import Layers
import Segregation
import Studies

/// The pupils of a study sorted into classes that stand in an order: levels of education, or classes of a score.
struct OrderedPupils: Sendable {
  /// The class of each pupil from 0, the lowest; −1 where it is not known.
  let classes: ContiguousArray<Int32>
  let classCount: Int

  /// Numbers of more different values than these are put in classes of about as many pupils each.
  private static let mostClasses = 20

  /// - Parameters:
  ///   - column: one that the study file was told to keep.
  ///   - order: its values from lowest to highest; empty for numbers.
  /// - Throws: `FileError` for a column that is not there, and for values that are neither numbers nor in the order.
  init(_ column: String, order: [String], of study: Study) throws(FileError) {
    func fault(_ problem: String, _ hint: String) -> FileError {
      FileError(.badData, path: study.file.path, column: column, problem, hint: hint)
    }
    let attributes = study.pupils.attributes
    if order.isEmpty, let numbers = attributes.numbers[column] {
      (classes, classCount) = Self.classes(numbers)
      return
    }
    guard let values = attributes.categories[column] else {
      throw fault("the pupils have no such column", "--by names a column of the pupils, such as score")
    }
    let told = values.toldLabels
    let used = Set(values.codes.filter { $0 >= 0 })
    guard !order.isEmpty else {
      let numbers = values.labels.enumerated().map { used.contains(Int32($0)) ? Double($1) : .nan }
      guard let known = numbers.enumerated().first(where: { $0.element == nil }) else {
        (classes, classCount) = Self.classes(
          ContiguousArray(values.codes.map { $0 < 0 ? .nan : numbers[Int($0)] ?? .nan }))
        return
      }
      let label = values.labels[known.offset]
      throw fault(
        (told.contains(label) ? "\"\(label)\"" : "a value of few pupils")
          + " is no number, so the order of the values is not known",
        "say it: --order lowest,…,highest")
    }
    if let missing = order.first(where: { !values.labels.contains($0) }) {
      throw fault(
        "no pupil has the value \"\(missing)\" of --order",
        values.told(as: "values"))
    }
    if let other = values.labels.enumerated().first(where: {
      used.contains(Int32($0.offset)) && !order.contains($0.element)
    }) {
      throw fault(
        (told.contains(other.element) ? "the value \"\(other.element)\"" : "a value of few pupils")
          + " is not in --order",
        "name all values, or say in the study file that it means \"unknown\"")
    }
    let places = values.labels.map { order.firstIndex(of: $0).map(Int32.init) ?? -1 }
    classes = ContiguousArray(values.codes.map { $0 < 0 ? -1 : places[Int($0)] })
    classCount = order.count
  }

  /// Classes of numbers, equal ones in one class.
  private static func classes(
    _ numbers: ContiguousArray<Double>
  ) -> (ContiguousArray<Int32>, Int) {
    let sorted = numbers.filter { !$0.isNaN }.sorted()
    guard let first = sorted.first else { return (numbers.map { _ in -1 }.contiguous, 0) }
    // The lowest number of each class.
    var starts = [first]
    var distinct = 1
    for (one, next) in zip(sorted, sorted.dropFirst()) where one != next { distinct += 1 }
    if distinct <= mostClasses {
      for number in sorted where number != starts[starts.count - 1] { starts.append(number) }
    } else {
      for part in 1..<mostClasses {
        let number = sorted[part * sorted.count / mostClasses]
        if number > starts[starts.count - 1] { starts.append(number) }
      }
    }
    let classes = numbers.map { number -> Int32 in
      guard !number.isNaN else { return -1 }
      var (low, high) = (0, starts.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if starts[middle] <= number { low = middle } else { high = middle }
      }
      return Int32(low)
    }
    return (classes.contiguous, starts.count)
  }
}

extension Array {
  fileprivate var contiguous: ContiguousArray<Element> { ContiguousArray(self) }
}
