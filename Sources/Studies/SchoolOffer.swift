import DeterministicParallel
import Geography
import Layers

/// The stages or grades that a school offers, as its field names them: "infant;primary", "1-6", "P3, P4".
package struct StageList: Sendable {
  /// As the table writes it.
  package let text: String
  private let words: Set<String>

  package init(_ fields: [String]) {
    text = fields.map(\.trimmingBlanks).filter { !$0.isEmpty }.joined(separator: ", ")
    words = Set(
      fields.flatMap { field in
        [field.trimmingBlanks]
          + field.split(whereSeparator: { ";,|/+\n".contains($0) }).map { String($0).trimmingBlanks }
      })
  }

  /// Whether a pupil's stage or grade is among them, by its own name, by that of a stage, or within a range of grades.
  ///
  /// - Parameter stages: the grades of each stage.
  package func offers(_ label: String, _ stages: [String: [String]]) -> Bool {
    if words.contains(label) { return true }
    if stages.contains(where: { words.contains($0.key) && $0.value.contains(label) }) { return true }
    guard let grade = StageList.grade(label) else { return false }
    return words.contains { word in
      let ends = word.split(whereSeparator: { "-–".contains($0) }).map {
        StageList.grade(String($0).trimmingBlanks)
      }
      guard ends.count == 2, let first = ends[0], let last = ends[1] else { return false }
      return first <= grade && grade <= last
    }
  }

  /// A grade as a number: "06" is 6, the kindergarten "K" 0, and the year before "PK" −1.
  private static func grade(_ text: String) -> Int? {
    ["PK": -1, "K": 0, "KG": 0][text.uppercased()] ?? (text.utf8.count <= 3 ? Int(text) : nil)
  }
}

/// Which schools there are for a pupil in a school year: those that are open then and offer the pupil's stage.
package struct SchoolOffer: Sendable {
  /// The class of each pupil, all pupils of which have the same schools: −1 where the stage is not known; nil when all
  /// pupils are of one class.
  package let classOfPupil: ContiguousArray<Int32>?
  /// The schools of each class, in the order of the list.
  package let schools: [[SchoolNumber]]
  /// The schools that are open in the year.
  package let open: [SchoolNumber]

  /// - Throws: `FileError` when schools open and close but the year is none.
  package init(_ all: Schools, _ pupils: Pupils, year: String, of file: StudyFile) throws(FileError) {
    let open = try all.open(in: year, of: file)
    self.open = open
    guard let offers = all.offers, let labels = pupils.stages else {
      (classOfPupil, schools) = (nil, [open])
      return
    }
    var classes = [[SchoolNumber]]()
    let classOfLabel = labels.labels.map { label -> Int32 in
      let own = open.filter { offers[Int($0)].offers(label, file.stages) }
      let known = classes.firstIndex(of: own) ?? classes.count
      if known == classes.count { classes.append(own) }
      return Int32(known)
    }
    classOfPupil = ContiguousArray(labels.codes.map { $0 < 0 ? -1 : classOfLabel[Int($0)] })
    schools = classes
  }

  /// The class of a pupil, −1 for none.
  package func classOf(_ pupil: Int) -> Int { classOfPupil.map { Int($0[pupil]) } ?? 0 }

  /// Whether a school is there for a pupil.
  package func isThere(_ school: Int, for pupil: Int) -> Bool {
    let own = classOf(pupil)
    return own >= 0 && schools[own].contains(SchoolNumber(school))
  }

  /// The pupils of a class.
  package func pupils(of wanted: Int) -> [Int] {
    (classOfPupil ?? []).indices.filter { classOfPupil?[$0] == Int32(wanted) }
  }

  /// The nearest school of each place by straight line, of all that are there for the pupil who lives at it; −1 for none.
  package func nearest(
    among all: Schools, x: ContiguousArray<Double>, y: ContiguousArray<Double>, workers: Workers
  ) -> SchoolNumbers {
    func nearest(_ own: [SchoolNumber], _ x: ContiguousArray<Double>, _ y: ContiguousArray<Double>)
      -> SchoolNumbers
    {
      guard !own.isEmpty else { return SchoolNumbers(repeating: -1, count: x.count) }
      let points = NearestPoints(
        x: ContiguousArray(own.map { all.x[Int($0)] }), y: ContiguousArray(own.map { all.y[Int($0)] }))
      var found = points.nearest(x: x, y: y, workers: workers)
      for place in found.indices where found[place] >= 0 { found[place] = own[Int(found[place])].rawValue }
      return SchoolNumbers(codes: found)
    }
    guard classOfPupil != nil else { return nearest(schools[0], x, y) }
    var result = SchoolNumbers(repeating: -1, count: x.count)
    for (position, own) in schools.enumerated() where !own.isEmpty {
      let rows = pupils(of: position)
      let found = nearest(own, ContiguousArray(rows.map { x[$0] }), ContiguousArray(rows.map { y[$0] }))
      for (row, school) in zip(rows, found) { result[row] = school }
    }
    return result
  }
}

extension Pupils {
  /// The stage of each pupil, or else the grade, by which schools are told apart; nil when neither is known.
  package var stages: CategoryColumn? { attributes.categories["stage"] ?? attributes.categories["grade"] }
}

extension Schools {
  /// The schools that are open in a year, in their order.
  ///
  /// - Throws: `FileError` when schools open and close but the year is none.
  package func open(in year: String, of file: StudyFile) throws(FileError) -> [SchoolNumber] {
    let all = (0..<count).map { SchoolNumber($0) }.filter { closings[$0] == nil }
    guard openingYears.areStated else { return all }
    let named = try schoolYear(year, of: file)
    return all.filter { openingYears.isOpen(Int($0), in: named) }
  }

  /// The schools of some rows, those of closed schools at their successors, as the table or the scenario names them.
  ///
  /// - Throws: `FileError` when schools open and close but the year is none.
  package func following(
    _ school: SchoolNumbers, in year: String, of file: StudyFile
  ) throws(FileError) -> SchoolNumbers {
    var places: SchoolNumbers?
    if openingYears.areStated { places = openingYears.places(in: try schoolYear(year, of: file)) }
    guard places != nil || !closings.isEmpty else { return school }
    return SchoolNumbers(
      school.lazy.map { school in
        let place = school < 0 ? school : places?[Int(school)] ?? school
        guard let successor = closings[place], successor >= 0 else { return place }
        return successor
      })
  }

  /// Takes the pupils out of the schools that the scenario closes without naming where they go: to the school of their
  /// area, or where that has none to the nearest one, by straight line, that takes pupils by their address.
  func leaveClosed(_ pupils: inout Pupils, _ offer: SchoolOffer) {
    guard closings.contains(where: { $0.value < 0 }) else { return }
    for pupil in pupils.school.indices where closings[pupils.school[pupil]] == -1 {
      let own = offer.classOf(pupil)
      let others = own < 0 ? [] : offer.schools[own].filter { takesByAddress[Int($0)] }
      let nearest = others.min { one, other in
        func squared(_ school: SchoolNumber) -> Double {
          let (dx, dy) = (x[Int(school)] - pupils.x[pupil], y[Int(school)] - pupils.y[pupil])
          return dx * dx + dy * dy
        }
        return squared(one) < squared(other)
      }
      pupils.school[pupil] =
        pupils.assignedSchool[pupil] >= 0
        ? pupils.assignedSchool[pupil] : pupils.x[pupil].isNaN ? -1 : nearest ?? -1
    }
  }

  private func schoolYear(_ year: String, of file: StudyFile) throws(FileError) -> SchoolYear {
    guard let named = SchoolYear(year) else {
      throw FileError(
        .badData, path: file.path,
        "the schools have years of opening and closing, but \"\(year)\" is no school year to hold them against",
        hint: "write the study's \"year\" as in 2025-26")
    }
    return named
  }
}
