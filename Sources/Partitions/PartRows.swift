import Layers
import Studies

/// The rows of a part's file, in an order that depends on what is counted alone.
struct PartRows {
  /// What a row counts.
  enum Kind: String {
    case pupils, ways, stays, applicants, unreached, column
  }

  static let texts = [
    "kind", "year", "zone", "district", "residential", "nearest", "school", "profile", "first_choice",
    "assigned_to", "wishes", "reason",
  ]
  /// `earlier` and `later` are rows of this file, from 0: those of the same pupils in two years.
  static let numbers = ["placement", "enrolment"] + WayCell.names + ["earlier", "later", "count"]

  /// In place of a school where no wish is known to be the first.
  static let unknownWish = "\u{0}unknown"

  private let carried: [String]
  private var textColumns: [TextColumn]
  private var numberColumns: [ContiguousArray<Int64>]

  var columns: [Column] {
    zip(PartRows.texts + carried, textColumns).map { Column(name: $0, values: .text($1)) }
      + zip(PartRows.numbers, numberColumns).map { Column(name: $0, values: .integer($1)) }
  }

  private var count: Int { numberColumns[0].count }

  /// - Parameter followsPupils: whether those who are found again a year later are all told.
  init(_ all: CountedYears, of years: StudyYears, followsPupils: Bool) {
    carried = all.carried.names
    textColumns = (PartRows.texts + carried).map { _ in TextColumn() }
    numberColumns = PartRows.numbers.map { _ in [] }
    var firstOfYear: [String: Int64] = [:]
    for study in years.studies {
      guard let counts = all.years[study.year] else { continue }
      let first = Int64(count)
      firstOfYear[study.year] = first
      appendPupils(counts.pupils.entries, all, of: study)
      appendWays(counts.ways.entries, all, of: study)
      for (before, stays) in counts.stays where followsPupils {
        let firstBefore = firstOfYear[before] ?? 0
        append(
          .stays, study.year, stays.entries.map(\.count),
          numbers: [
            "earlier": { firstBefore + Int64(stays.entries[$0].cell.earlier) },
            "later": { first + Int64(stays.entries[$0].cell.later) },
          ])
      }
      appendApplicants(counts.applicants, of: study)
      append(.unreached, study.year, reasons: counts.unreached)
      append(.column, study.year, reasons: counts.columns)
    }
  }

  private mutating func appendPupils(
    _ entries: ContiguousArray<CountedCells<PupilCell>.Entry>, _ all: CountedYears, of study: Study
  ) {
    var texts: [String: (Int) -> String?] = [
      "zone": { study.zone(entries[$0].cell.zone) },
      "district": { study.district(entries[$0].cell.district) },
      "residential": { study.residentialUnit(entries[$0].cell.residential) },
      "nearest": { study.school(entries[$0].cell.nearest) },
      "school": { study.school(entries[$0].cell.school) },
      "profile": { all.profiles.texts[Int(entries[$0].cell.profile)] },
    ]
    for (position, name) in carried.enumerated() {
      let (numbers, known) = (all.values.texts(of: position), all.values.texts[position].texts)
      texts[name] = { row in
        let number = numbers[Int(entries[row].cell.values)]
        return number == 0 ? nil : known[Int(number)]
      }
    }
    append(
      .pupils, study.year, entries.map(\.count), texts: texts,
      numbers: [
        "placement": { Int64(entries[$0].cell.placement) },
        "enrolment": { Int64(entries[$0].cell.enrolment) },
      ])
  }

  private mutating func appendWays(
    _ entries: ContiguousArray<CountedCells<WayCell>.Entry>, _ all: CountedYears, of study: Study
  ) {
    var numbers: [String: (Int) -> Int64] = [:]
    for (name, length) in zip(WayCell.names, WayCell.lengths) {
      numbers[name] = { row in
        let length = length(entries[row].cell)
        return length == WayCell.unknown ? Column.missingInteger : Int64(length)
      }
    }
    append(
      .ways, study.year, entries.map(\.count),
      texts: [
        "zone": { study.zone(entries[$0].cell.zone) },
        "district": { study.district(entries[$0].cell.district) },
        "profile": { all.profiles.texts[Int(entries[$0].cell.profile)] },
      ], numbers: numbers)
  }

  private mutating func appendApplicants(_ applicants: [ApplicantCell: Int], of study: Study) {
    let cells = applicants.sorted { one, other in
      let (first, second) = (one.key, other.key)
      return (first.firstWish, first.assigned, first.wishes ?? "", first.profile)
        < (second.firstWish, second.assigned, second.wishes ?? "", second.profile)
    }
    append(
      .applicants, study.year, cells.map { Int32($0.value) },
      texts: [
        "first_choice": { row in
          let wish = cells[row].key.firstWish
          return wish == -2 ? PartRows.unknownWish : study.school(wish)
        },
        "assigned_to": { study.school(cells[$0].key.assigned) }, "wishes": { cells[$0].key.wishes },
        "profile": { cells[$0].key.profile },
      ])
  }

  private mutating func append(_ kind: Kind, _ year: String, reasons: [String: Int]) {
    let sorted = reasons.sorted { $0.key < $1.key }
    append(kind, year, sorted.map { Int32($0.value) }, texts: ["reason": { sorted[$0].key }])
  }

  /// - Parameters:
  ///   - counts: of each row.
  ///   - texts: what the rows have in a column; nothing in others.
  private mutating func append(
    _ kind: Kind, _ year: String, _ counts: [Int32], texts: [String: (Int) -> String?] = [:],
    numbers: [String: (Int) -> Int64] = [:]
  ) {
    for (position, name) in (PartRows.texts + carried).enumerated() {
      let ofAll = ["kind": kind.rawValue, "year": year][name]
      let text = texts[name]
      for row in counts.indices { textColumns[position].append(ofAll ?? text?(row)) }
    }
    for (position, name) in PartRows.numbers.enumerated() {
      let number = name == "count" ? { Int64(counts[$0]) } : numbers[name]
      for row in counts.indices {
        numberColumns[position].append(number?(row) ?? Column.missingInteger)
      }
    }
  }
}

extension Study {
  fileprivate func zone(_ code: ZoneNumber) -> String? { code < 0 ? nil : zones.ids[Int(code)] }
  fileprivate func district(_ code: DistrictNumber) -> String? { code < 0 ? nil : districts?.ids[Int(code)] }
  fileprivate func residentialUnit(_ code: ResidentialUnitNumber) -> String? {
    code < 0 ? nil : residential.ids[Int(code)]
  }
  fileprivate func school(_ code: SchoolNumber) -> String? { code < 0 ? nil : schools.ids[Int(code)] }
}
