import Foundation
import Layers
import Studies

/// Whether parts that are told apart by a column, such as the municipality, hold all of its values.
struct PartValues {
  private var values: [String: String] = [:]
  private var firstEmpty: (count: String, path: String)?

  /// Takes down what a part says of the file that it was taken of.
  mutating func add(_ facts: [String: String], path: String) {
    for value in (facts[StudyPart.Key.values] ?? "").components(separatedBy: StudyPartition.separator)
    where !value.isEmpty && values[value] == nil {
      values[value] = path
    }
    if let empty = facts[StudyPart.Key.empty], !["", "0"].contains(empty), firstEmpty == nil {
      firstEmpty = (empty, path)
    }
  }

  /// - Parameter labels: those of all parts.
  /// - Throws: `FileError` for values of which there is no part, and for rows without a value, which are in none.
  func check(_ labels: [String: String]) throws(FileError) {
    let wholes = labels.keys.map { $0.components(separatedBy: StudyPartition.mark)[0] }
    let there = Set(
      wholes.compactMap { $0.split(separator: "=", maxSplits: 1).last.map { String($0).plainCode } })
    let missing = values.filter { !there.contains($0.key) }.sorted { $0.key < $1.key }
    if let first = missing.first {
      throw FileError(
        .badData, path: first.value,
        "of the pupils of its file, those of \(missing.map(\.key).quoted()) are in no part",
        hint: "make a part of each of the values, or say under \"where\" in the study file which rows count")
    }
    if let firstEmpty {
      throw FileError(
        .badData, path: firstEmpty.path,
        "of the rows of its file, \(firstEmpty.count) have nothing in the column that tells parts apart and are in no part",
        hint: "write what they belong to, or take them out of the file")
    }
  }
}
