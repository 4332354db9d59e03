import DeterministicParallel
import Foundation
import Geography
import Testing

@testable import Layers

@Suite struct CSVTests {
  private let folder = TemporaryFolder()

  /// Coordinates as people write them that no program reads: a layer without any place was written.
  @Test(arguments: [
    ("x;y\n2,17;41,38\n2,18;41,39\n", "EPSG:4326", "no number"),
    ("x,y\n2.17E,41.38N\n", "EPSG:4326", "no number"),
    ("x,y,id\n,,1\n,,2\n", "EPSG:25831", nil),
    ("x,y\n2.170,41.380\n2.185,41.395\n", "EPSG:4326", nil),
    ("x,y\n2.17,41.38\nn/a,41.39\n", "EPSG:4326", nil),
  ])
  func pointsHavePlaces(text: String, system: String, problem: String?) throws {
    let csv = try CSVFile(file(text))
    guard let problem else {
      #expect(try Layer(points: csv, x: "x", y: "y", crs: CRS(system)).count == 2)
      return
    }
    let error = try #require(throws: FileError.self) {
      try Layer(points: csv, x: "x", y: "y", crs: CRS(system))
    }
    #expect(error.row == 1 && error.column == "x" && error.problem.contains(problem))
  }

  /// Exchanged columns drew a Spanish city in Kenya; (0, 0) is no place.
  @Test func pointsLieWhereTheirSystemIsValid() throws {
    let exchanged = try CSVFile(file("x,y\n4581000,431000\n"))
    let error = #expect(throws: FileError.self) {
      try Layer(points: exchanged, x: "x", y: "y", crs: CRS("EPSG:25831"))
    }
    #expect(error?.row == nil && error?.problem.hasPrefix("the places lie where EPSG:25831") == true)
    let one = try CSVFile(file("x,y\n431000,4581000\n431000,4581000\n44600256,4581000\n"))
    let far = #expect(throws: FileError.self) {
      try Layer(points: one, x: "x", y: "y", crs: CRS("EPSG:25831"))
    }
    #expect(far?.row == 3 && far?.problem.hasPrefix("the place lies where EPSG:25831") == true)
    let layer = try Layer(
      points: CSVFile(file("x,y\n0,0\n431000,4581000\n")), x: "x", y: "y", crs: CRS("EPSG:25831"))
    #expect(layer.geometries.kinds == [.none, .point])
    #expect(layer.notes.contains { $0.text == "rows without coordinates" && $0.features == [0] })
  }

  @Test func linesThatEndInTwoWaysAreTold() throws {
    let error = #expect(throws: FileError.self) {
      try CSVFile(file("a,b\n1,2\r3,4\r5,6\n")).read(texts: ["a"])
    }
    #expect(error?.row == 1 && error?.hint?.hasPrefix("some lines end with a carriage return alone") == true)
  }

  @Test func namesAreNotToldAsValues() {
    let codes = CategoryColumn((0..<20).map { $0 % 2 == 0 ? "P1" : "P2" } + ["Maria García"])
    #expect(codes.toldLabels == ["P1", "P2"])
    #expect(codes.told(as: "grades") == "the grades are P1, P2 and 1 more")
    // A column of names, of which a common one stands in several rows.
    let names = CategoryColumn((0..<20).map { $0 < 6 ? "Maria García" : "name \($0)" })
    #expect(names.toldLabels.isEmpty && !names.told(as: "grades").contains("Maria"))
    let none = CategoryColumn()
    #expect(none.toldLabels.isEmpty)
  }

  private func file(_ text: String, encoding: String.Encoding = .utf8) throws -> String {
    let path = folder.path("table.csv")
    try #require(text.data(using: encoding)).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test(arguments: [
    ("a,b\n1,x\n2,y\n", ","), ("a;b\r\n1;x\r\n2;y\r\n", ";"), ("a\tb\n1\tx\n2\ty", "\t"),
    ("\u{FEFF}a|b\n1|x\n\n2|y\n\n", "|"), ("\"a\";\"b\"\n\"1\";\"x\"\n2;y;;\n", ";"),
    ("a;b\r1;x\r2;y\r", ";"),
  ])
  func dialectsAreFound(text: String, delimiter: Character) throws {
    let csv = try CSVFile(file(text))
    #expect(csv.delimiter == delimiter)
    #expect(csv.header == ["a", "b"])
    let table = try csv.read(texts: ["b"], numbers: ["a"])
    #expect(table.count == 2)
    #expect(table.numbers["a"]?.values == [1, 2])
    #expect(table.texts["b"].map(Array.init) == ["x", "y"])
  }

  @Test func whatIsNoTextIsRefused() throws {
    let error = #expect(throws: FileError.self) { try CSVFile(file("PK\u{3}\u{4},\u{0}\n1,2\n")) }
    #expect(error?.problem == "this is no table of text")
  }

  @Test func quotedFieldsHoldAnything() throws {
    let csv = try CSVFile(file("name,n\n\"Gràcia, \"\"la Vila\"\"\nnova\",1\n5\" pipe,2\n\"\",3\n"))
    let table = try csv.read(texts: ["name"], categories: ["n"])
    #expect(table.texts["name"].map(Array.init) == ["Gràcia, \"la Vila\"\nnova", "5\" pipe", nil])
    #expect(table.categories["n"]?.labels == ["1", "2", "3"])
  }

  @Test(arguments: [String.Encoding.isoLatin1, .windowsCP1252, .utf16, .utf8])
  func encodingsAreFound(encoding: String.Encoding) throws {
    let csv = try CSVFile(file("barri;carrer\nSant Martí;Grünerløkka\n", encoding: encoding))
    #expect(try csv.read(texts: ["barri", "carrer"]).texts["carrer"]?[0] == "Grünerløkka")
  }

  @Test(arguments: [
    ("1", 1.0), ("-2.50", -2.5), ("+.5", 0.5), ("431418,712", 431418.712), (" 7 ", 7), ("1e3", 1000),
    ("4581581.6449999996", 4581581.6449999996), ("123456789012345678901234", 1.2345678901234568e23),
    ("0.1", 0.1), ("9007199254740993", 9007199254740992), ("00012", 12), ("1E-2", 0.01),
  ])
  func numbersAreRead(text: String, value: Double) {
    let read = Array(text.utf8).withUnsafeBufferPointer { DecimalNumber.parse($0, decimalComma: true) }
    #expect(read == value)
  }

  @Test(arguments: ["", "-", ".", ",", "x", "1 2", "1.2.3", "nan", "inf", "0x10", "1e999", "--1", "1,2,3"])
  func otherTextsAreNoNumbers(text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { DecimalNumber.parse($0, decimalComma: true) } == nil)
  }

  /// The shortest decimal form of any double must read back as the same double.
  @Test func numbersAgreeWithTheStandardLibrary() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<100_000 {
      let value = (random.unit() - 0.5) * [1, 1e3, 1e7, 1e15, 1e-5][random.below(5)]
      let text = value.description
      #expect(
        Array(text.utf8).withUnsafeBufferPointer { DecimalNumber.parse($0, decimalComma: false) } == value)
    }
  }

  @Test func rubbishNumbersAreListed() throws {
    let table = try CSVFile(file("x;k\n1;\nn/a;\n2;\n3,5;\n")).read(numbers: ["x"])
    #expect(table.numbers["x"]?.unreadable == [1, 3])
  }

  @Test func emptyFieldsAreMissing() throws {
    let table = try CSVFile(file("a,b,c\n,,2\n x ,,1\n")).read(
      texts: ["b"], categories: ["a"], numbers: ["c"])
    #expect(table.categories["a"]?.codes == [-1, 0])
    #expect(table.categories["a"]?.labels == ["x"])
    #expect(table.texts["b"].map(Array.init) == [nil, nil])
    #expect(table.numbers["c"]?.unreadable.isEmpty == true)
  }

  @Test(arguments: [
    ("a,b,c\n1,2,3\n3\n", 2, "the row has 1 field, the header 3"),
    ("a,b\n1,2,3\n", 1, "the row has 3 fields, the header 2"),
    ("a,b\n1,2\n3,\"x\n", 2, "a quotation mark is opened and never closed"),
    ("a,b\n1,\"x\"y\n", 1, "text follows a closing quotation mark"),
  ])
  func brokenRowsAreNamed(text: String, row: Int, problem: String) throws {
    let csv = try CSVFile(file(text))
    let error = try #require(throws: FileError.self) { try csv.read(texts: ["a"]) }
    #expect(error.row == row && error.problem == problem && error.code == .badData)
  }

  /// Two quotation marks by mistake made one field of all rows between them, without a word.
  @Test(arguments: [
    // Rows end in the mark, begin with it, and it stands in different columns; in all kinds of tables.
    ("a,b,c\n1,2,3\n4,5,\"6\n7,8,9\n10,11,12\"\n13,14,15\n", 2, 4, 3),
    ("a,b,c\n\"1,2,3\n4\",5,6\n", 1, 2, 1), ("a;b;c\r\n1;\"2;3\r\n4;5;6\r\n7;8;9\"\r\n", 1, 3, 2),
    ("a,b,c\n1,\"Nou,3\n2,x,4\n3,4,Vell\"\n", 1, 3, 2), ("a,b\n1,\"2\n3,4\n5,6\"\n", 1, 3, 2),
    ("a,b,\"c\n1,2,3\n4,5,6\"\n7,8,9\n", 0, 2, 3),
  ])
  func strayQuotationMarksSwallowNoRows(text: String, opens: Int, closes: Int, field: Int) throws {
    let error = try #require(throws: FileError.self) { try CSVFile(file(text)).read(texts: ["a"]) }
    #expect(error.row == opens)
    #expect(error.problem.hasPrefix("a quotation mark that opens in field \(field) closes in row \(closes)"))
    guard opens > 0 else { return }
    let csv = try CSVFile(file(text))
    #expect(try #require(throws: FileError.self) { try csv.forEachRow { _, _ in } } == error)
    // The check reads on in the row behind the one in which the mark opens.
    let (columns, rows, faults) = csv.readWhatCanBeRead([csv.header[0]])
    #expect(faults.map(\.row) == [opens] && rows == (1...rows.count + 1).filter { $0 != opens })
    #expect(columns[0].count == rows.count)
  }

  /// What people write in several lines is read as ever: addresses, remarks, and lists with commas.
  @Test(arguments: [
    ("a,b,c\n1,\"Carrer Major, 5\n08001, Barcelona\",3\n", "Carrer Major, 5\n08001, Barcelona"),
    ("a,b,c\n1,\"first line\nsecond, third, fourth\",3\n", "first line\nsecond, third, fourth"),
    ("a,b\n1,\"Pis 3\nMajor 5,Barcelona\"\n", "Pis 3\nMajor 5,Barcelona"),
    ("a;b;c\n1;\"x\ny;z\";3\n", "x\ny;z"), ("a,b,c\n1,\"x\n\n1,2\",3\n", "x\n\n1,2"),
    ("b\n\"x\ny\"\n", "x\ny"),
  ])
  func fieldsOfSeveralLinesAreRead(text: String, value: String) throws {
    #expect(try CSVFile(file(text)).read(texts: ["b"]).texts["b"].map(Array.init) == [value])
  }

  @Test func missingColumnsAndFilesAreNamed() throws {
    let csv = try CSVFile(file("codi;nom\n1;x\n"))
    let error = try #require(throws: FileError.self) { try csv.read(texts: ["codi", "name"]) }
    #expect(error.column == "name" && error.hint == "the columns are \"codi\", \"nom\"")
    #expect(try #require(throws: FileError.self) { try CSVFile(folder.path("none.csv")) }.code == .noInput)
    #expect(try #require(throws: FileError.self) { try CSVFile(folder.path("")) }.code == .noInput)
    #expect(try #require(throws: FileError.self) { try CSVFile(file("")) }.problem == "the file is empty")
    let twice = try #require(throws: FileError.self) { try CSVFile(file("Anna,Carrer Nou,Anna\n")) }
    #expect(twice.problem == "columns 1 and 3 have the same name" && !"\(twice)".contains("Anna"))
    // A file without a header begins with a pupil, who is not shown.
    let headless = try CSVFile(file("Anna,Carrer Nou\nPere,Carrer Vell\n"))
    let error2 = try #require(throws: FileError.self) { try headless.read(texts: ["street"]) }
    #expect(error2.hint?.contains("Carrer") == false && error2.column == "street")
  }

  /// Spreadsheets leave lines of delimiters below a table and between its rows.
  @Test(arguments: [
    ("a,b\n1,2\n,\n,\n", 1), ("a,b\n1,2\n,\r\n , ", 1), ("a,b\n,\n1,2\n", 1), ("a,b\n1,\n", 1),
    ("a;b\n1;\"x\n;\"\n;\n", 1), ("a,b\n,\n", 0), ("a,b\n", 0), ("a\tb\r\n1\t2\r\n\t\r\n", 1),
  ])
  func emptyRowsAtTheEndAreNone(text: String, count: Int) throws {
    #expect(try CSVFile(file(text)).read(texts: ["a", "b"]).count == count)
  }

  /// Cut anywhere, the pieces of a table hold the same rows as the whole.
  @Test(arguments: [1, 7, 64, 1000]) func chunksHoldWholeRows(size: Int) throws {
    var random = SeededGenerator(seed: 5)
    let fields = [
      "1", "x y", "\"a\nb\"", "\"\"\"\"", "5\" pipe", "", "\"c,d\"", "\"\r\n\"", "è", " \"e,\" ",
      " \"f\" g",
    ]
    let rows = (0..<400).map { _ in
      (0..<3).map { _ in fields[random.below(fields.count)] }.joined(separator: ",")
    }
    let bytes = Array((rows.joined(separator: "\n") + "\n").utf8)
    func parsed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) throws -> [[String]] {
      var cursor = CSVRowCursor(bytes, range, delimiter: UInt8(ascii: ","))
      var scratch = [UInt8]()
      var result = [[String]]()
      while try cursor.next() {
        result.append(
          cursor.fields.map {
            cursor.withField($0, scratch: &scratch) { String(decoding: $0, as: UTF8.self) }
          })
      }
      return result
    }
    try bytes.withUnsafeBufferPointer { bytes in
      let chunks = rowChunks(bytes, 0..<bytes.count, delimiter: UInt8(ascii: ","), size: size)
      #expect(size > 500 || chunks.count > 20)
      #expect(chunks.first?.lowerBound == 0 && chunks.last?.upperBound == bytes.count)
      let pieces = try chunks.flatMap { try parsed(bytes, $0) }
      let whole = try parsed(bytes, 0..<bytes.count)
      #expect(whole.count == rows.count { $0 != ",," } && whole.allSatisfy { $0.count == 3 })
      #expect(pieces == whole)
    }
  }

  @Test func threadsDoNotMatter() throws {
    let rows = (0..<300_000).map { "\($0 % 700);name \($0 % 13);\($0).25" }
    let csv = try CSVFile(file("a;b;c\n" + rows.joined(separator: "\n")))
    let one = try csv.read(categories: ["a", "b"], numbers: ["c"], workers: Workers(count: 1))
    let many = try csv.read(
      texts: ["b"], categories: ["a", "b"], numbers: ["c"], workers: Workers(count: 4))
    #expect(one.count == 300_000)
    #expect(one.categories["a"]?.codes == many.categories["a"]?.codes)
    #expect(one.categories["b"]?.labels == many.categories["b"]?.labels)
    #expect(one.numbers["c"]?.values == many.numbers["c"]?.values)
    #expect(many.numbers["c"]?.values[299_999] == 299_999.25)
    #expect(many.texts["b"]?.count == 300_000)
    #expect((0..<300_000).allSatisfy { many.texts["b"]?[$0] == "name \($0 % 13)" })
    #expect((0..<300_000).allSatisfy { many.categories["a"]?[$0] == String($0 % 700) })
  }

  /// The first text tells how long those behind it are likely to be, but no more room is made than the file has bytes.
  @Test func oneLongTextDoesNotStandForAll() throws {
    let long = String(repeating: "a", count: 5_000_000)
    let rows = (0..<400_000).map { "\($0);\($0)" }
    let csv = try CSVFile(file("a;b\n\(long);0\n" + rows.joined(separator: "\n")))
    let texts = try #require(try csv.read(texts: ["a"], workers: Workers(count: 2)).texts["a"])
    #expect(texts.count == 400_001 && texts[0]?.utf8.count == 5_000_000)
    #expect((0..<400_000).allSatisfy { texts[$0 + 1] == String($0) })
  }

  /// Rows of several lines and empty lines between rows, in each of several pieces of the file: columns that pieces write
  /// side by side hold neither gaps nor rows of others.
  @Test func linesWithoutRowsLeaveNoGaps() throws {
    let filling = String(repeating: "n", count: 60)
    let rows = (0..<120_000).map { row in
      row % 5 == 0
        ? "\"\(row)\n\n\(filling)\";\(row % 900);\(row)" : "\(row) \(filling);\(row % 900);\(row)\n"
    }
    let csv = try CSVFile(file("a;b;c\n" + rows.joined(separator: "\n")))
    let table = try csv.read(texts: ["a"], categories: ["b"], numbers: ["c"], workers: Workers(count: 3))
    #expect(csv.content.count > 2 << 22)
    #expect(table.count == 120_000)
    #expect(table.numbers["c"]?.values == ContiguousArray((0..<120_000).map(Double.init)))
    #expect(table.categories["b"]?.count == 120_000)
    #expect((0..<120_000).allSatisfy { table.categories["b"]?[$0] == String($0 % 900) })
    #expect((0..<120_000).allSatisfy { table.texts["a"]?[$0]?.hasPrefix(String($0)) == true })
  }
}
