import Geography
import Languages
import Layers
import Studies

/// Looks at the schools: codes, sectors, places, and how they and the catchment areas belong together.
struct SchoolCheck {
  private(set) var findings: [Finding] = []
  private let table: CheckedTable

  init(_ table: CheckedTable) {
    self.table = table
    if let column = table.column("school") {
      // Rows of one school may differ in what it serves and offers.
      let rows = table.rowsOfTheirOwn(column)
      findings += codeFindings(
        rows.map { column[$0] ?? "" }, dataset: table.dataset, file: table.path,
        column: table.localName("school") ?? "school", fileRow: { table.fileRow(rows[$0]) })
    } else if table.source.columns["school"] == nil {
      findings.append(
        table.finding(
          .missingColumn, .error, count: 1, "no column is named as the schools' code",
          hint: "add \"school: …\" to the columns of the schools"))
    }
    checkSectors()
    findings += table.numberFindings(["capacity", "entry_places"])
  }

  private mutating func checkSectors() {
    guard let column = table.column("sector") else { return }
    let meanings = table.meanings("sector")
    let isUnknown = meanings.map { meaning in
      meaning.map { $0.lowercased() != "unknown" && Sector(word: $0) == nil } ?? false
    }
    let rows = column.rows(labelled: isUnknown)
    guard !rows.isEmpty else { return }
    let labels = column.labels.indices.filter { isUnknown[$0] }.map { column.labels[$0] }
    findings.append(
      table.finding(
        .unknownSector, .error, column: "sector", rows: rows,
        "\(count: rows.count, "school") of a sector that is none of public, subsidised and private: \(name: labels.quoted())",
        hint: "say what the codes mean: schools: values: {sector: {code: public, …}}"))
  }

  /// - Parameters:
  ///   - zone: in which area each school stands, −1 for none; nil when that cannot be said.
  ///   - x: where each school stands, in the working CRS; NaN where that is not known.
  ///   - y: the same.
  ///   - shapes: of the areas, to show those without a school.
  mutating func checkZones(
    _ zones: CheckedAreas, standsIn zone: ContiguousArray<Int32>?, _ x: ContiguousArray<Double>,
    _ y: ContiguousArray<Double>, _ shapes: Geometries?
  ) {
    let ids = zones.ids
    let position = Dictionary(zip(ids, 0...), uniquingKeysWith: { first, _ in first })
    let named = table.column("zone").map { column in
      let zones = column.labels.map { label in
        CodeList.codes(in: label) { position[$0] != nil }?.compactMap { position[$0] }
      }
      return column.codes.map { $0 < 0 ? nil : zones[Int($0)] }
    }
    checkNames(named)
    let rows = table.column("school").map { table.rowsOfTheirOwn($0) } ?? Array(0..<table.count)
    findings += [
      CrowdedSchools(
        rows.map { x[$0] }, rows.map { y[$0] }, rows: rows.map { table.fileRow($0) }, file: table.path
      ).finding
    ].compactMap { $0 }
    func places(_ rows: [Int]) -> [Finding.Place] {
      rows.filter { !x[$0].isNaN }.map { row in
        Finding.Place(
          shape: .point(Coordinate(x: x[row], y: y[row])), row: table.fileRow(row) + 1,
          units: [table.column("school")?[row] ?? ""])
      }
    }
    var hasSchool = Set<Int>()
    var (outside, elsewhere) = ([Int](), [Int]())
    for row in 0..<table.count {
      let own = (named?[row]).flatMap { $0 }
      let stands = zone.flatMap { $0[row] < 0 ? nil : Int($0[row]) }
      // Where areas are named, a school that names none serves none.
      hasSchool.formUnion(own ?? (named == nil ? [stands].compactMap { $0 } : []))
      if zone != nil, !x[row].isNaN, stands == nil { outside.append(row) }
      if let own, let stands, !own.contains(stands) { elsewhere.append(row) }
    }
    if !outside.isEmpty {
      findings.append(
        table.finding(
          .schoolOutsideZones, .warning, rows: outside,
          SchoolsElsewhere.outside(outside.count), places: places(outside)))
    }
    if !elsewhere.isEmpty {
      findings.append(
        table.finding(
          .schoolInOtherZone, .warning, column: "zone", rows: elsewhere,
          SchoolsElsewhere.elsewhere(elsewhere.count), hint: SchoolsElsewhere.hint, places: places(elsewhere))
      )
    }
    guard named != nil || zone != nil else { return }
    let without = ids.indices.filter { !hasSchool.contains($0) }
    guard !without.isEmpty else { return }
    findings.append(
      Finding(
        .zoneWithoutSchool, .warning, dataset: zones.dataset, file: zones.path, rows: without,
        said:
          "\(count: without.count, "catchment area") without a school: \(name: without.prefix(6).map { zones.name(of: $0) }.quoted())",
        places: without.compactMap { zone in
          shapes?.interiorPoint(of: zone).map {
            Finding.Place(shape: .point($0), row: zone + 1, units: [ids[zone]])
          }
        }))
  }

  private mutating func checkNames(_ named: [[Int]?]?) {
    guard let named, let column = table.column("zone") else { return }
    let unknown = named.indices.filter { named[$0] == nil && column.codes[$0] >= 0 }
    guard !unknown.isEmpty else { return }
    findings.append(
      table.finding(
        .unknownCode, .error, column: "zone", rows: unknown,
        "\(count: unknown.count, "school") with the code of a catchment area that is not there"))
  }

  /// - Parameter enrolled: how many pupils each code has, in the year in which it has most.
  mutating func checkPupils(
    _ enrolled: [String: Int], _ x: ContiguousArray<Double>?, _ y: ContiguousArray<Double>?
  ) {
    guard let codes = table.column("school") else { return }
    let counts = codes.codes.map { $0 < 0 ? 0 : enrolled[codes.labels[Int($0)]] ?? 0 }
    let without = codes.codes.indices.filter { codes.codes[$0] >= 0 && counts[$0] == 0 }
    func places(_ rows: [Int]) -> [Finding.Place] {
      guard let x, let y else { return [] }
      return rows.filter { !x[$0].isNaN }.map {
        Finding.Place(
          shape: .point(Coordinate(x: x[$0], y: y[$0])), row: table.fileRow($0) + 1, units: [codes[$0] ?? ""])
      }
    }
    if !without.isEmpty {
      findings.append(
        table.finding(
          .neverReferred, .warning, column: "school", rows: without,
          "\(count: without.count, "school") without pupils", places: places(without)))
    }
    guard let capacities = table.numbers("capacity")?.values else { return }
    let none = capacities.indices.filter { capacities[$0] == 0 && counts[$0] > 0 }
    if !none.isEmpty {
      findings.append(
        table.finding(
          .capacityZero, .warning, column: "capacity", rows: none,
          .counted(
            none.count, one: "{0} school with 0 places that has pupils",
            many: "{0} schools with 0 places that have pupils"),
          hint: "leave the number empty where it is not known", places: places(none)))
    }
    let over = capacities.indices.filter { capacities[$0] > 0 && Double(counts[$0]) > capacities[$0] }
    if !over.isEmpty {
      let most = over.map { Double(counts[$0]) / capacities[$0] }.max() ?? 1
      findings.append(
        table.finding(
          .overCapacity, .warning, column: "capacity", rows: over,
          "\(count: over.count, "school") with more pupils than places, up to \(.whole(Int((most * 100).rounded()))) % of them",
          places: places(over)))
    }
  }
}

extension CheckedTable {
  /// The rows apart from those that differ from an earlier row of the same code in `zone` and `stage` alone.
  fileprivate func rowsOfTheirOwn(_ codes: CategoryColumn) -> [Int] {
    let mayDiffer = ["zone", "stage"]
    guard mayDiffer.contains(where: { column($0) != nil }) else { return Array(0..<count) }
    let others = source.columns.keys.filter { !mayDiffer.contains($0) }.compactMap { column($0)?.codes }
    var first = [Int32: Int]()
    return (0..<count).filter { row in
      guard codes.codes[row] >= 0, let earlier = first[codes.codes[row]] else {
        first[codes.codes[row]] = row
        return true
      }
      return !others.allSatisfy { $0[row] == $0[earlier] }
    }
  }

  /// That fields of a column of numbers withhold theirs; nil where none does.
  func maskFinding(_ name: String) -> Finding? {
    guard let fields = column(name), let numbers = numberColumn(name) else { return nil }
    return MaskedNumbers(numbers, meant: meant(name), texts: { fields })?
      .doubt(name, named: localName(name) ?? name, file: path, fileRow: fileRow)
      .finding(dataset, file: path)
  }

  /// What in some columns is no number, and what is negative although it counts something.
  func numberFindings(_ columns: [String]) -> [Finding] {
    var findings = [Finding]()
    for name in columns {
      guard let column = numberColumn(name) else { continue }
      let (values, unreadable) = (column.values, column.unreadable)
      findings += [maskFinding(name)].compactMap { $0 }
      if !unreadable.isEmpty {
        findings.append(
          finding(
            .notANumber, .error, column: name, rows: unreadable,
            "\(count: unreadable.count, "row") with something that is no number",
            hint: Text(column.advice))
        )
      }
      if let row = CatalogueColumns.thousandsRow(of: name, column) {
        findings.append(
          finding(
            .notANumber, .error, column: name, rows: [row], Text(CSVTable.NumberColumn.thousandsProblem),
            hint: Text(CatalogueColumns.adviceOnThousands(of: name))))
      }
      let negative = values.indices.filter { values[$0] < 0 }
      if !negative.isEmpty {
        findings.append(
          finding(
            .negativeNumber, .error, column: name, rows: negative,
            "\(count: negative.count, "row") with a negative number"))
      }
    }
    return findings
  }
}
