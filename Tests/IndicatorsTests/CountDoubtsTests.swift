import Layers
import StudyFixtures
import Testing

@testable import Indicators

/// Tables of counts whose numbers are other ones than they seem.
@Suite struct CountDoubtsTests {
  private func table(_ text: String, _ layout: CountTable.Layout) throws -> CountTable {
    let fixture = try TinyStudy()
    try fixture.write(text, to: "counts.csv")
    return try CountTable(CSVFile(fixture.path("counts.csv")), layout, units: "school")
  }

  @Test(
    arguments: [
      ("school,a,b\nS,25,75\nT,80,20\nU,40,61\n", "percents"),
      (
        "school,a,b\nSt. Ana,5,7\nst.ana,8,2\nU,4,6\n",
        "\"St. Ana\", \"st.ana\" differ by blanks, letter case"
      ),
      ("school,a,N/A\nS,5,7\nT,8,2\nU,4,6\n", "\"N/A\" counts as a group of its own"),
      ("school,a,b\nS,25,75\nT,80,20\n", nil), ("school,a,b\nS,25,75\nT,80,20\nU,40,63\n", nil),
      ("school,a,other\nS1,5,7\nS2,8,2\nU,4,6\n", nil),
    ] as [(String, String?)])
  func wideTables(text: String, note: String?) throws {
    let columns = text.prefix { $0 != "\n" }.split(separator: ",").dropFirst().map(String.init)
    let notes = try table(text, .wide(columns)).notes
    #expect(notes.count == (note == nil ? 0 : 1) && notes.allSatisfy { $0.contains(note ?? "") }, "\(notes)")
  }

  @Test(
    arguments: [
      ("S,x,10\nS,y,30\nT,X,20\nT,y,5\n", "\"X\", \"x\" differ by blanks, letter case"),
      ("S,x,10\nS,x,10\nS,y,30\nT,x,20\nT,y,5\n", "1 row has the unit and group of an earlier row"),
      ("S,x,10\nS,unknown,30\nT,x,20\nT,y,5\n", "\"unknown\" counts as a group"),
      ("S,x,10\nS,y,30\nT,x,20\nT,y,5\n", nil),
      // What spreadsheets and keyboards keep apart, in all units; and codes that are no numbers.
      (
        "08019,x,10\n8019,y,30\n08020,x,20\n8020,y,5\n",
        "\"08019\", \"8019\" differ by zeros in front only and are counted as 2 units; so are others"
      ),
      ("0A,x,10\nA,x,30\nT,x,20\nT,y,5\n", nil),
      ("S,x,10\nS,y,30\nТ,x,20\nT,y,5\n", "\"T\", \"Т\" differ by letters or digits that look alike only"),
      ("12,x,10\n１２,y,30\n", "look alike"),
    ] as [(String, String?)])
  func longTables(rows: String, note: String?) throws {
    let notes = try table("school,group,n\n" + rows, .long(group: "group", weight: "n")).notes
    #expect(notes.count == (note == nil ? 0 : 1) && notes.allSatisfy { $0.contains(note ?? "") }, "\(notes)")
  }

  /// One cell of a sheet stood for the rows below it, which name no unit in text.
  @Test func rowsOfMergedCellsAreRefused() throws {
    let rows = "S,x,10\n,y,30\nT,x,20\n,y,5\n"
    let error = #expect(throws: FileError.self) {
      try table("school,group,n\n" + rows, .long(group: "group", weight: "n"))
    }
    #expect(error?.row == 2 && error?.column == "school" && error?.hint?.contains("repeat it") == true)
    #expect(
      try table("school,group,n\nT,y,7\n" + rows, .long(group: "group", weight: "n")).unknownRows == 2)
  }

  /// 1.000 beside 900 was read as one pupil.
  @Test func marksBetweenThousandsAreRefused() throws {
    let error = #expect(throws: FileError.self) {
      try table("school,a,b\nS,1.000,300\nT,900,500\n", .wide(["a", "b"]))
    }
    #expect(error?.row == 1 && error?.column == "a" && error?.hint?.contains("1234") == true)
  }
}
