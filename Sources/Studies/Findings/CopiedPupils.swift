import DeterministicParallel
import Languages
import Layers

/// Pupils who stand in a register twice under two codes, as where exports were pasted together, or a join doubled rows,
/// and codes were given by the number of the row: their rows are the same in all columns but the code.
struct CopiedPupils {
  let finding: Finding?

  /// Twins are fewer, and of few pupils nothing is told.
  private static let share = 0.02
  private static let fewest = 20
  /// So many rows of one home and school may be those of a family. In a house of many flats the rows of neighbours may
  /// well be the same.
  private static let mostOfFamily = 4
  /// With so many grades, brothers and sisters are rarely of the same.
  private static let fewestGrades = 4

  init(_ pupils: Pupils, of file: StudyFile, workers: Workers) {
    let path = file.resolve(pupils.file)
    let rows = CopiedPupils.rows(pupils, of: file, path: path, workers: workers)
    guard !rows.isEmpty else {
      finding = nil
      return
    }
    finding = Finding(
      .repeatedRow, .warning, dataset: "pupils", file: path,
      rows: rows.prefix(10).map { row in pupils.rows.map { Int($0[row]) } ?? row }, count: rows.count,
      said:
        "\(count: rows.count, "row") the same as an earlier one in all columns but the pupil's code, home and school included, which is more than twins are: if they are copies under new codes, these pupils count twice",
      toPublic: "many rows of the register of pupils are the same in all columns but the pupils' codes",
      hint: "take the copies out, so that each pupil stands there once, under one code")
  }

  /// The pupils who are copies of an earlier one; none where they may well be other pupils.
  private static func rows(_ pupils: Pupils, of file: StudyFile, path: String, workers: Workers) -> [Int] {
    guard let code = file.pupils.columns["pupil"], pupils.codes != nil, pupils.x.count == pupils.count else {
      return []
    }
    func areMany(_ count: Int, of all: Int) -> Bool {
      count >= fewest && Double(count) >= share * Double(all)
    }
    // What the study knows of some pupils settles it mostly; the other columns need to be read once more.
    let some = pupilsOfSomeHomes(pupils)
    let likely = RepeatedRows(digestsOfWhatIsKnown(some, pupils)).rows.count
    let all = pupils.count
    guard areMany(likely, of: some.count), likely * all >= fewest * some.count,
      let whole = digests(of: path, besides: code, file.pupils, workers: workers)
    else {
      return []
    }
    var homes = RowDigests(count: all)
    homes.add(pupils.x)
    homes.add(pupils.y)
    homes.add(pupils.school.codes)
    let copies = Copies(pupils, homes: homes.values, rows: whole)
    let areBlock = areMany(copies.rowsOfBlock, of: all) && 2 * copies.rowsOfBlock >= copies.rows.count
    // Scores of one grade leave most brothers and sisters alike.
    let hasNumbers = pupils.attributes.numbers.values.contains { 2 * $0.count { !$0.isNaN } > all }
    let tellsFamilies =
      hasNumbers
      || (pupils.attributes.categories["grade"]?.labels.count ?? 0) >= fewestGrades
    let areOfFamilies =
      tellsFamilies && areMany(copies.rowsOfFamilies, of: all)
      && 2 * copies.rowsOfFamilies >= copies.familyRows
    return areMany(copies.rows.count, of: all) && (areBlock || areOfFamilies) ? copies.rows : []
  }

  /// The pupils of so many homes that some ten thousand pupils stand for all.
  private static func pupilsOfSomeHomes(_ pupils: Pupils) -> [Int] {
    var bits: UInt64 = 0
    while pupils.count >> Int(bits) > 1 << 16 { bits += 1 }
    return pupils.x.withUnsafeBufferPointer { x in
      pupils.y.withUnsafeBufferPointer { y in
        x.indices.filter { pupil in
          // Fibonacci hashing of the place, as in RowDigests.
          let place = x[pupil].bitPattern ^ y[pupil].bitPattern &* 0x9E37_79B9_7F4A_7C15
          let mixed = (place ^ place >> 29) &* 0x9E37_79B9_7F4A_7C15
          return mixed >> 32 & ((1 << bits) - 1) == 0 && pupils.hasHomeAndSchool(pupil)
        }
      }
    }
  }

  /// A number for each of some pupils, the same for those who are alike in all that the study knows of them.
  private static func digestsOfWhatIsKnown(_ some: [Int], _ pupils: Pupils) -> ContiguousArray<UInt64> {
    var digests = RowDigests(count: some.count)
    func add(_ numbers: ContiguousArray<Double>) { digests.add(ContiguousArray(some.map { numbers[$0] })) }
    func add(_ codes: ContiguousArray<Int32>) { digests.add(ContiguousArray(some.map { codes[$0] })) }
    add(pupils.x)
    add(pupils.y)
    add(pupils.school.codes)
    for (_, numbers) in pupils.attributes.numbers.sorted(by: { $0.key < $1.key }) { add(numbers) }
    for (_, column) in pupils.attributes.categories.sorted(by: { $0.key < $1.key }) { add(column.codes) }
    return digests.values
  }

  /// A number for each row of the file, the same for rows that are the same but for one column; nil where the file can
  /// no longer be read.
  private static func digests(
    of path: String, besides code: String, _ source: StudyFile.TableSource, workers: Workers
  ) -> ContiguousArray<UInt64>? {
    guard path.holdsTable else {
      guard let layer = try? Layer(contentsOf: path) else { return nil }
      var digests = RowDigests(count: layer.count)
      let codes = layer.column(code)?.name
      for column in layer.columns where column.name != codes {
        digests.add(CategoryColumn(column.codes).codes)
      }
      return digests.values
    }
    guard let file = try? CSVFile(path, encoding: source.encoding) else { return nil }
    let names = Set(file.header.filter { !$0.isEmpty }).subtracting([file.columnName(code) ?? code]).sorted()
    guard let table = try? file.read(categories: names, workers: workers) else { return nil }
    var digests = RowDigests(count: table.count)
    for name in names {
      if let column = table.categories[name] { digests.add(column.codes) }
    }
    return digests.values
  }

  /// The rows that are the same as an earlier one, and how they lie.
  private struct Copies {
    private(set) var rows: [Int] = []
    /// Those that follow on the earlier one as far off as most do: a block that was pasted once more.
    private(set) var rowsOfBlock = 0
    /// Those at homes of few rows, and all that are not the first of their home and school there.
    private(set) var rowsOfFamilies = 0
    private(set) var familyRows = 0

    /// - Parameters:
    ///   - homes: a number for each pupil, the same for those of one home and school.
    ///   - whole: one for each row of the file.
    init(_ pupils: Pupils, homes: ContiguousArray<UInt64>, rows whole: ContiguousArray<UInt64>) {
      var last: [SIMD2<UInt64>: Int] = [:]
      var distances: [Int: Int] = [:]
      var ofHome: [UInt64: (rows: Int, copies: Int)] = [:]
      for pupil in 0..<pupils.count where pupils.hasHomeAndSchool(pupil) {
        let row = pupils.rows.map { Int($0[pupil]) } ?? pupil
        guard whole.indices.contains(row) else { continue }
        ofHome[homes[pupil], default: (rows: 0, copies: 0)].rows += 1
        if let earlier = last.updateValue(pupil, forKey: SIMD2(homes[pupil], whole[row])) {
          rows.append(pupil)
          distances[pupil - earlier, default: 0] += 1
          ofHome[homes[pupil], default: (rows: 0, copies: 0)].copies += 1
        }
      }
      // Rows beside each other may be those of a sorted register, whose neighbours are alike.
      rowsOfBlock = distances.filter { $0.key >= CopiedPupils.fewest }.values.max() ?? 0
      for (rows, copies) in ofHome.values where rows <= CopiedPupils.mostOfFamily {
        rowsOfFamilies += copies
        familyRows += rows - 1
      }
    }
  }
}

extension Pupils {
  fileprivate func hasHomeAndSchool(_ pupil: Int) -> Bool {
    school[pupil] >= 0 && !x[pupil].isNaN && !y[pupil].isNaN
  }
}
