import Foundation
import Layers
import StudyFixtures
import Testing

@testable import Indicators

/// Tables of counts with totals, masks and marks between thousands.
@Suite struct CountTotalsTests {
  private func table(
    _ text: String, _ layout: CountTable.Layout = .wide(["a", "b"]), fractions: Bool = false
  ) throws -> CountTable {
    let fixture = try TinyStudy()
    try fixture.write(text, to: "counts.csv")
    return try CountTable(
      CSVFile(fixture.path("counts.csv")), layout, units: "school", allowingFractions: fractions)
  }

  @Test(arguments: [
    ("school,a,b\nA,10,20\nB,30,5\nTotal,40,25\n", 3), ("school,a,b\nTotal,40,25\nA,10,20\nB,30,5\n", 1),
    // Rounded or masked, a total is one by its name.
    ("school,a,b\nA,10,20\nB,30,5\nTOTAL,41,25\n", 3), ("school,a,b\nA,10,20\nB,30,*\nTotal,40,25\n", 3),
    ("school,a,b\nA,1,2\nB,3,4\nTotal North,4,6\nC,5,6\nD,1,1\nTotal South,6,7\n", 3),
    // Without a name, by its counts.
    ("school,a,b\nA,10,20\nB,30,5\nC,1,2\nCity,41,27\n", 4), ("school,a,b\nA,10,20\nB,30,5\nAlle,40,25\n", 3),
    ("school,a,b\nA,10,20\nB,30,5\nZusammen,40,25\n", 3),
    ("school,a,b\nA,10,20\nB,30,5\nCity total,40,25\n", 3),
    ("school,a,b\nA,1,1\nSubtotal,1,1\nB,30,5\nInsgesamt,31,6\n", 2),
    // Districts behind and before their schools, whatever they are called, and one of all behind them.
    ("school,a,b\nA,10,5\nB,20,5\nNorth,30,10\nC,10,15\nSouth,10,15\n", 3),
    ("school,a,b\nNorth,30,10\nA,10,5\nB,20,5\nSouth,10,15\nC,10,15\n", 1),
    ("school,a,b\nA,10,5\nB,20,5\nNorth,30,10\nC,10,15\nD,1,1\nSouth,11,16\nTown,41,26\n", 3),
    // Subtotals by that word, whatever stands beside it, and totals of districts below all schools.
    ("school,a,b\nA,10,30\nB,20,5\nSubtotal 0,11,30\n", 3), ("school,a,b\nA,10,30\nNord sous-total,9,1\n", 2),
    ("school,a,b\nA,10,5\nB,20,5\nC,1,2\nTotal 1,11,7\nTotal 2,20,5\n", 4),
  ])
  func rowsOfTotalsAreRefused(text: String, row: Int) throws {
    let error = try #require(throws: FileError.self) { try table(text) }
    #expect(error.row == row && error.code == .badData && error.hint?.contains("totals") == true)
  }

  @Test(arguments: [
    // Two units alike, a sum of two others by chance, and a school of that name.
    "school,a,b\nA,10,20\nB,10,20\n", "school,a,b\nA,1,2\nB,3,4\nC,4,6\n",
    "school,a,b\nA,9,2\nTotal Academy,3,4\nC,4,7\n",
    "school,a,b\nA,10,0\nB,20,0\nC,30,0\nD,60,0\nE,1,1\n",
    // Pairs that are alike, and one sum among others.
    "school,a,b\nA,9,2\nTotal Academy,3,4\nAll Saints,2,2\nC,4,7\n",
    "school,a,b\nA,1,2\nB,1,2\nC,3,1\nD,3,1\n", "school,a,b\nA,1,2\nB,3,1\nC,4,3\nD,5,1\nE,2,2\n",
  ])
  func otherRowsAreUnits(text: String) throws {
    #expect(try table(text).units.count == text.split(separator: "\n").count - 1)
  }

  /// Districts whose subtotals are named in the column of the schools, which is not read: each counted twice.
  @Test func totalsInAnotherColumnAreRefused() throws {
    let rows = "1,A,10,30\n1,B,20,5\n1,Subtotal,30,34\n2,C,12,18\n2,Subtotal,12,18\n"
    let fixture = try TinyStudy()
    func read(_ rows: String) throws -> CountTable {
      try fixture.write("district,name,a,b\n" + rows, to: "counts.csv")
      return try CountTable(
        CSVFile(fixture.path("counts.csv")), .wide(["a", "b"]), units: "district")
    }
    let error = #expect(throws: FileError.self) { try read(rows) }
    #expect(error?.row == 3 && error?.column == "name" && error?.hint?.contains("subtotals") == true)
    // Schools of that name that are no sums.
    #expect(
      try read(
        rows.replacingOccurrences(of: "30,34", with: "3,4")
          .replacingOccurrences(of: "Subtotal,12,18", with: "D,12,18")
      ).units.count == 2)
  }

  /// What may be a total and cannot be refused is told: one that is off by a cell, and a group in two units.
  @Test(
    arguments: [
      (
        "school,a,b\nA,10,30\nB,20,5\nC,12,18\nD,8,40\nTown,50,94\n",
        "\"Town\" has in each group nearly as many"
      ),
      ("school,a,b\nA,10,30\nB,20,5\nC,12,18\nD,8,40\nTown,50,99\n", nil),
      ("school,a,b\nA,1,3\nB,2,1\nC,1,1\nD,1,4\nTown,5,10\n", nil),
      ("school,a,b,c\nA,10,30,40\nB,20,5,25\n", "\"c\" has in each unit as many"),
      ("school,a,b,c\nA,10,30,40\nB,20,5,26\n", nil),
    ] as [(String, String?)])
  func likelyTotalsAreTold(text: String, note: String?) throws {
    let groups = text.prefix { $0 != "\n" }.split(separator: ",").dropFirst().map(String.init)
    let notes = try table(text, .wide(groups)).notes.map { $0.text(in: .english) }
    #expect(notes.count == (note == nil ? 0 : 1) && notes.allSatisfy { $0.hasPrefix(note ?? "") }, "\(notes)")
  }

  /// 3.100 beside 1250: the first thought is of thousands, with weights as well.
  @Test func thousandsAreThoughtOfFirst() throws {
    let text = "school,a,b\nA,980,3.100\nB,1.200,1250\n"
    let error = #expect(throws: FileError.self) { try table(text) }
    #expect(error?.hint?.hasPrefix("take the marks between thousands out") == true)
    let notes = try table(text, fractions: true).notes.map { $0.text(in: .english) }
    #expect(notes.count == 2 && notes.allSatisfy { $0.contains("a thousand times too small") }, "\(notes)")
  }

  @Test(arguments: [
    ("school,a,b\nA,10,30\nB,20,5\nFont: Consorci,,\n", 3, "remark below the table"),
    ("school,a,b\nA,10,30\nschool,a,b\nB,20,5\n", 2, "take the row out"),
    ("school,a,b\nA,10,30\nB,,5\n", 2, "write 0"),
  ])
  func rowsThatAreNoUnitsAreNamed(text: String, row: Int, hint: String) throws {
    let error = #expect(throws: FileError.self) { try table(text) }
    #expect(error?.row == row && error?.hint?.contains(hint) == true)
  }

  /// A mean by its name that is one by its counts, rounded; and a school of that name.
  @Test(arguments: [("Mitjana,15,8", 4), ("Average,15,8", 4), ("Average,3,40", nil), ("Mitj,15,8", nil)])
  func rowsOfMeansAreRefused(last: String, row: Int?) throws {
    let text = "school,a,b\nA,10,20\nB,30,2\nC,5,3\n\(last)\n"
    guard let row else {
      #expect(try table(text).units.count == 4)
      return
    }
    let error = try #require(throws: FileError.self) { try table(text) }
    #expect(error.row == row && error.column == "school" && error.hint?.contains("means") == true)
  }

  /// Percents of the groups below their counts; and a school of that name.
  @Test(arguments: [
    ("%,46,54", 3), ("Anteil in %,40,61", 3), ("Share,53,47", 3), ("Part,53,47", 3), ("Part Dieu,10,90", nil),
    ("Share,53,40", nil), ("Shore,53,47", nil),
  ])
  func rowsOfSharesAreRefused(last: String, row: Int?) throws {
    let text = "school,a,b\nA,11,20\nB,24,11\n\(last)\n"
    guard let row else {
      #expect(try table(text).units.count == 3)
      return
    }
    let error = try #require(throws: FileError.self) { try table(text) }
    #expect(error.row == row && error.column == "school" && error.hint?.contains("shares") == true)
  }

  /// Two units and what may be their total under any name, by chance or not.
  @Test(arguments: [("C", 1), ("C2", 0)])
  func aSumOfTwoIsTold(name: String, notes: Int) throws {
    let last = notes == 1 ? "4,6" : "4,7"
    let read = try table("school,a,b\nA,1,2\nB,3,4\n\(name),\(last)\n")
    #expect(
      read.units.count == 3
        && read.notes.english.count { $0.contains("\"\(name)\" has in each group") } == notes)
  }

  @Test func groupsOfAllAreRefused() throws {
    let long = "school,who,n\nA,x,1\nA,y,2\nA,All,3\nB,x,3\nB,y,1\nB,All,4\n"
    let error = try #require(throws: FileError.self) { try table(long, .long(group: "who", weight: "n")) }
    #expect(error.row == 3 && error.column == "who")
    let wide = "school,a,b,sum\nA,1,2,3\nB,3,1,4\nC,1,1,2\n"
    #expect(
      try #require(throws: FileError.self) { try table(wide, .wide(["a", "b", "sum"])) }.hint?.contains(
        "--columns") == true)
    #expect(try table(wide).groups == ["a", "b"])
  }

  @Test func unitsWithAMaskedCountAreLeftOutAndSaid() throws {
    let read = try table("school,a,b\nA,10,20\nB,30,<5\nC,4,6\nD,..,*\n")
    #expect(read.units == ["A", "C"] && read.counts.total == 40 && read.maskedUnits == ["B", "D"])
    #expect(
      read.notes.count == 1 && read.notes.english[0].contains("2 of 4 units")
        && read.notes.english[0].contains("the 30 pupils"))
    let other = try table("school,a,b\nA,10,20\nB,30,5\n").leavingOut(read.maskedUnits)
    #expect(other.units == ["A"] && other.counts.total == 30 && other.notes.count == 1)
    #expect(throws: FileError.self) { try table("school,a,b\nA,10,*\n") }
  }

  @Test(arguments: [
    ("school,a,b\nA,\"1,234\",20\nB,3,5\n", "between thousands"),
    ("school,a,b\nA,1.234,20\nB,3,5\n", "between thousands"),
    ("school;a;b\nA;12,5;20\nB;3;5\n", "--decimal-comma"), ("school,a,b\nA,12.5,20\nB,3,5\n", "--fractions"),
    ("school,a,b\nA,few,20\nB,3,5\n", "write a number"),
  ])
  func adviceFitsTheFile(text: String, advice: String) throws {
    #expect(try #require(throws: FileError.self) { try table(text) }.hint?.contains(advice) == true)
  }

  @Test func blanksBetweenThousandsAndLostCellsAreRead() throws {
    let read = try table("school;a;b;remark\nA;1\u{202F}234;20\nB;3;5;x\n")
    #expect(read.counts[0, 0] == 1234 && read.counts[1, 1] == 5)
    #expect(read.notes.english.map { $0.contains("row 1") } == [true])
    #expect(try table("school,a,b\nA,1.234,2\nB,3.105,5\n", fractions: true).notes.count == 1)
  }
}
