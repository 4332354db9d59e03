import DeterministicParallel
import Geography
import Layers

extension StudyGeography {
  /// The schools as the study's scenario has them: some opened, closed or of another size.
  ///
  /// - Throws: `FileError` for a school that is not there, and for one that opens under a code that is taken.
  static func changed(
    _ schools: Schools, by scenario: Scenario, opening: (StudyFile) throws(FileError) -> Schools,
    of file: StudyFile
  ) throws(FileError) -> Schools {
    var schools = schools
    for table in scenario.openings {
      let opened = try opening(file.opening(table))
      let known = Set(schools.ids)
      if let row = opened.ids.firstIndex(where: known.contains) {
        throw FileError(
          .badData, path: file.resolve(table.table), column: file.schools.columns["school"],
          "the school \"\(opened.ids[row])\" is there already",
          hint: "give the new one a code of its own; of one that stays, \"resize\" changes the places")
      }
      schools.append(opened)
    }
    let positions = Dictionary(zip(schools.ids, schools.ids.indices), uniquingKeysWith: { first, _ in first })
    func position(_ school: Scenario.Named) throws(FileError) -> Int {
      guard let position = positions[school.code] else {
        throw school.unknown("the school", among: schools.ids, of: file.path)
      }
      return position
    }
    for resizing in scenario.resizings { schools.resize(try position(resizing.school), to: resizing.places) }
    for closing in scenario.closings {
      let school = try position(closing.school)
      var successor = -1
      if let named = closing.successor { successor = try position(named) }
      schools.resize(school, to: nil)
      schools.closings[SchoolNumber(school)] = SchoolNumber(successor)
    }
    if let error = scenario.closesAll(of: schools.ids, file.path) { throw error }
    return schools
  }
}

extension Schools {
  mutating func resize(_ school: Int, to places: Double?) {
    capacities[school] = places
    var column = attributes.numbers["capacity"] ?? ContiguousArray(repeating: .nan, count: count)
    column[school] = places ?? .nan
    attributes.numbers["capacity"] = column
  }

  /// Takes on more schools, after its own.
  mutating func append(_ others: Schools) {
    let (own, more) = (count, others.count)
    ids += others.ids
    names += others.names
    sectors += others.sectors
    capacities += others.capacities
    attributes = attributes.appending(others.attributes, after: own, count: more)
    x += others.x
    y += others.y
    longitude += others.longitude
    latitude += others.latitude
    zone += others.zone
    served += others.served
    takesByAddress += others.takesByAddress
    offers = offers.map { $0 + (others.offers ?? []) }
    openingYears.append(others.openingYears)
    district += others.district
    notes += others.notes
  }
}

extension Attributes {
  /// The columns with those of more rows below; what either has not got is not known of its rows.
  fileprivate func appending(_ other: Attributes, after own: Int, count: Int) -> Attributes {
    var both = self
    for name in Set(numbers.keys).union(other.numbers.keys) {
      both.numbers[name] =
        (numbers[name] ?? ContiguousArray(repeating: .nan, count: own))
        + (other.numbers[name] ?? ContiguousArray(repeating: .nan, count: count))
    }
    for name in Set(categories.keys).union(other.categories.keys) {
      func texts(_ column: CategoryColumn?, _ count: Int) -> [String?] {
        (0..<count).map { row in column.flatMap { $0[row] } }
      }
      both.categories[name] = CategoryColumn(
        texts(categories[name], own) + texts(other.categories[name], count))
    }
    return both
  }
}
