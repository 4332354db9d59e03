import Layers
import Redesign
import Studies

/// The table of facilities.
struct FacilityRows {
  let facilities: [Facility]
  let codes: [String]
  let index: [String: Int]
  let enrolment: [Double]?
  let places: CoordinateColumns
  /// What is doubtful, a sentence each.
  let notes: [String]
  private let table: PlainTable

  init(_ path: String, _ columns: NamedColumns, units: [String: Int]) throws(FileError) {
    let file = try CSVFile(path)
    _ = try columns.needed(.facility, in: file)
    table = try PlainTable(
      file, columns, texts: [.facility, .home],
      numbers: [.capacity, .fixedCost, .enrolment, .x, .y, .latitude, .longitude])
    // A column that serves as the code cannot be the home as well.
    let hasHomes = table.has(.home) && table.name(.home) != table.name(.facility)
    let homes = hasHomes ? table.texts(.home) : nil
    let codes = try table.codes(.facility, unique: homes == nil)
    let capacities = try table.numbers(.capacity, "a whole number of 0 or more") {
      $0 >= 0 && $0 == $0.rounded() && $0 <= 1e8
    }
    let costs = try table.numbers(.fixedCost, "a cost of 0 or more") { $0 >= 0 }
    enrolment = try table.numbers(.enrolment, "a number of 0 or more") { $0 >= 0 }
    guard !codes.isEmpty else { throw FileError(.badData, path: path, "the table has no rows") }
    var facilities: [Facility] = []
    var index: [String: Int] = [:]
    var owners: [Int: Int] = [:]
    var notes: [String] = []
    for (row, code) in codes.enumerated() {
      if homes?[row] == nil, TotalName(code) == .total {
        throw FileError(
          .badData, path: path, row: row + 1, column: table.name(.facility),
          "this is no facility but the total of others",
          hint: "take the rows of totals and subtotals out of the table")
      }
      var home: [Int] = []
      if let text = homes?[row] {
        guard let unit = units[text] else {
          throw .unknown(
            "block", text, among: (homes ?? []).compactMap { $0 }, known: units.codesInOrder,
            "the codes of the blocks are", path: path, row: row + 1, column: table.name(.home))
        }
        home = [unit]
      }
      guard let known = index[code] else {
        index[code] = facilities.count
        facilities.append(
          Facility(
            code: code, homes: home, capacity: capacities.map { Int($0[row]) },
            fixedCost: costs?[row] ?? 0))
        if let unit = home.first, let other = owners.updateValue(row + 1, forKey: unit) {
          throw FileError(
            .badData, path: path, row: row + 1, column: table.name(.home),
            "the facility of row \(other) stands in the same block",
            hint: "give both the same code to have one zone with two schools")
        }
        continue
      }
      // A second school of the same zone: its places and its home are added.
      if let unit = home.first, facilities[known].homes.contains(unit) {
        notes.append(
          "the facility \(code) stands twice in one block, the second time in row \(row + 1) of \(path): its places "
            + "are added up; take the row out if it is the same school")
      }
      facilities[known].homes += home.filter { !facilities[known].homes.contains($0) }
      if let capacities {
        facilities[known].capacity = (facilities[known].capacity ?? 0) + Int(capacities[row])
      }
      facilities[known].fixedCost += costs?[row] ?? 0
    }
    self.notes = notes
    self.facilities = facilities
    self.codes = facilities.map(\.code)
    self.index = index
    places = try CoordinateColumns(table)
  }

  /// That facilities lie farther from the blocks than anybody goes to school each day; nil where none do.
  func doubt(from middle: (x: Double, y: Double)?) -> String? {
    let rows = places.remote(from: middle, among: 0..<table.count)
    return CoordinateColumns.doubt(rows, "facility", "facilities", in: table)
  }
}
