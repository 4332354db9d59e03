import Languages
import Layers

/// The grades that a study file names, held against those that its pupils have: one that nobody is of chooses nothing.
package struct NamedGrades {
  private let file: StudyFile
  /// The grades of the pupils of all years that were read, and those that the study gives a code the meaning of.
  private let known: Set<String>
  private let labels: [CategoryColumn]
  private let namesStages: Bool

  /// - Parameter pupils: those of each year.
  package init(_ file: StudyFile, among pupils: [Pupils]) {
    self.file = file
    labels = pupils.compactMap { $0.attributes.categories["grade"] }
    // Where stages are known of the pupils themselves, grades need none.
    namesStages = !file.stages.isEmpty && !pupils.contains { $0.attributes.categories["stage"] != nil }
    let found = Set(labels.flatMap(\.labels))
    known = found.isEmpty ? [] : found.union(file.pupils.values["grade"]?.values.map { $0 } ?? [])
  }

  /// Each list by the key under which it stands.
  private var lists: [(key: String, grades: Set<String>)] {
    let catalogue = file.catalogue
    let all: [(key: String, grades: Set<String>)] = [
      ("transition_from", catalogue.transitionFrom), ("transition_to", catalogue.transitionTo),
      ("compulsory_grades", catalogue.compulsoryGrades),
      ("stages", Set(file.stages.values.flatMap { $0 })),
    ]
    return all.filter { !$0.grades.isEmpty }
  }

  /// What is doubtful: grades that no pupil is of, and grades of pupils that are of no stage.
  ///
  /// - Throws: `FileError` for a list of which no pupil has any grade.
  package func findings() throws(FileError) -> [Finding] {
    // A part of the pupils need not have all grades.
    guard !known.isEmpty, !file.isPart, file.pupils.conditions.isEmpty else { return [] }
    var findings: [Finding] = []
    for (key, grades) in lists {
      let absent = grades.subtracting(known)
      guard absent.count < grades.count else {
        throw FileError(
          .badData, path: file.path,
          "no pupil is of a grade of \"\(key)\" (\(grades.sorted().joined(separator: ", ")))", hint: told)
      }
      guard !absent.isEmpty else { continue }
      findings.append(
        finding(
          absent.count,
          "\(count: absent.count, "grade") of \"\(name: key)\" that no pupil is of: \(name: absent.sorted().quoted())",
          toPublic: "no pupil is of some grades of \"\(name: key)\"",
          hint: "is it misspelt, or do only pupils of other years have it?"))
    }
    let stageless = Set(labels.flatMap(\.toldLabels)).subtracting(file.stages.values.flatMap { $0 })
    if namesStages, !stageless.isEmpty {
      findings.append(
        finding(
          stageless.count,
          "\(count: stageless.count, "grade") of pupils without a stage: \(name: stageless.sorted().quoted())",
          toPublic: "some grades of pupils are without a stage",
          hint: "a grade without a stage counts in no figure of a stage: add it to \"stages\""))
    }
    return findings
  }

  private func finding(_ count: Int, _ text: Text, toPublic: Text, hint: Text) -> Finding {
    Finding(
      .valueNowhere, .warning, dataset: "study", file: file.path, count: count, said: text,
      toPublic: toPublic, hint: hint)
  }

  private var told: String {
    CategoryColumn.told(
      Set(labels.flatMap(\.toldLabels)).sorted(), as: "grades of the pupils",
      of: Set(labels.flatMap(\.labels)).count)
  }
}
