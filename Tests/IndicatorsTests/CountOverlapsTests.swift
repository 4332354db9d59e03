import Layers
import StudyFixtures
import Testing

@testable import Indicators

/// Tables of counts with groups that hold pupils of others, and with dashes in place of counts.
@Suite struct CountOverlapsTests {
  private func table(_ text: String, _ layout: CountTable.Layout? = nil) throws -> CountTable {
    let fixture = try TinyStudy()
    try fixture.write(text, to: "counts.csv")
    let columns = text.prefix { $0 != "\n" }.split(separator: ",").dropFirst().map(String.init)
    return try CountTable(CSVFile(fixture.path("counts.csv")), layout ?? .wide(columns), units: "school")
  }

  /// All pupils beside some of them.
  @Test(arguments: [
    "total_pop", "n_total_pop", "totalPop", "Total pupils", "Total Enrollment", "Enrolment", "NOR",
    "Number on roll", "Total alumnes", "Effectif total", "Elever i alt", "Schüler insgesamt",
  ])
  func aGroupOfAllPupilsIsRefused(name: String) throws {
    let error = try #require(throws: FileError.self) {
      try table("school,\(name),black\nS1,30,20\nS2,80,40\nS3,50,5\nS4,60,6\n")
    }
    #expect(error.column == name && error.code == .badData)
    #expect(error.hint?.contains("\"\(name)\" less \"black\"") == true)
  }

  /// The same names where they do not say so: smaller than another somewhere, denied by another, and with other words.
  @Test(arguments: [
    "school,Total pupils,black\nS1,30,20\nS2,80,90\n", "school,alumnos,alumnas\nS1,52,48\nS2,30,29\n",
    "school,pop_0_4,pop_5_9\nS1,52,48\nS2,30,29\n", "school,students,teachers\nS1,52,8\nS2,30,3\n",
    "school,Total year 7,Total year 8\nS1,52,48\nS2,30,29\n",
    "school,General students,Special students\nS1,52,8\nS2,30,3\n",
    "school,Enrolled,Not enrolled\nS1,30,20\nS2,80,40\n",
    "school,White pupils,black\nS1,30,20\nS2,80,40\n", "school,Rest,black\nS1,30,20\nS2,80,40\n",
    "school,Total pupils,black\nS1,30,30\nS2,80,80\n",
  ])
  func otherGroupsAreKept(text: String) throws { #expect(try table(text).groups.count == 2) }

  @Test func allPupilsBesideSeveralGroupsAreRefused() throws {
    // With pupils of no group, and without.
    let some = #expect(throws: FileError.self) {
      try table("school,white,black,Enrollment\nS1,10,20,31\nS2,40,40,85\n")
    }
    #expect(some?.column == "Enrollment" && some?.hint?.contains("who are in no other group") == true)
    let all = #expect(throws: FileError.self) {
      try table("school,white,black,Enrollment\nS1,10,20,30\nS2,40,40,80\n")
    }
    #expect(all?.hint == "leave the column out of --columns")
    // A masked count is not 0.
    let masked = #expect(throws: FileError.self) {
      try table("school,white,Enrollment\nS1,10,30\nS2,40,*\nS3,7,20\n")
    }
    #expect(masked?.column == "Enrollment")
  }

  private static let minority = [
    ("S1", [100, 20, 30, 50]), ("S2", [40, 60, 50, 110]), ("S3", [90, 10, 5, 15]), ("S4", [20, 70, 10, 80]),
  ]

  @Test func aGroupBesideThoseThatItIsMadeOfIsRefused() throws {
    let names = ["white", "black", "hisp", "minority"]
    let wide = CountOverlapsTests.minority.map { unit, counts in
      "\(unit),\(counts.map(String.init).joined(separator: ","))\n"
    }
    let error = try #require(throws: FileError.self) {
      try table("school,white,black,hisp,minority\n" + wide.joined())
    }
    #expect(error.column == "minority" && error.problem.contains("\"black\", \"hisp\" together"))
    #expect(error.hint?.contains("--columns") == true)
    let long = CountOverlapsTests.minority.flatMap { unit, counts in
      zip(names, counts).map { "\(unit),\($0),\($1)\n" }
    }
    let other = try #require(throws: FileError.self) {
      try table("school,who,n\n" + long.joined(), .long(group: "who", weight: "n"))
    }
    #expect(other.row == 4 && other.column == "who" && other.hint?.contains("rows") == true)
    // Of one unit that is off, it is a group of its own.
    let off = wide.joined().replacing("S4,20,70,10,80", with: "S4,20,70,10,81")
    #expect(try table("school,white,black,hisp,minority\n" + off).groups == names)
  }

  @Test func twoDivisionsOfTheSamePupilsAreRefused() throws {
    let text =
      "school,white,black,male,female\nS1,100,20,61,59\nS2,40,60,52,48\nS3,90,10,49,51\nS4,20,70,47,43\n"
    let error = try #require(throws: FileError.self) { try table(text) }
    #expect(error.column == "male" && error.problem.contains("\"male\", \"female\" have together"))
    #expect(error.problem.contains("\"white\", \"black\""))
    // Among more groups than all sets are looked at of.
    let many = (1...11).map { "g\($0)" }
    let rows = (0..<5).map { row in
      let parts = (1...11).map { 3 + ($0 * $0 * (row + 2) + row * 7) % 23 }
      let all = parts.reduce(0, +)
      let boys = all / 2 - row
      return "S\(row),\(parts.map(String.init).joined(separator: ",")),\(boys),\(all - boys)\n"
    }
    let wide = "school,\(many.joined(separator: ",")),boys,girls\n" + rows.joined()
    #expect(try #require(throws: FileError.self) { try table(wide) }.column == "boys")
  }

  /// Equal sums of few pupils, in few units, and of groups that have the same share everywhere.
  @Test(arguments: [
    "school,a,b,c,d\nA,1,1,2,5\nB,2,1,3,0\nC,0,1,1,4\n", "school,a,b,c,d\nA,50,40,60,30\nB,70,20,35,55\n",
    "school,a,b,c,d\nA,20,10,10,3\nB,40,20,20,9\nC,60,30,30,2\nD,100,50,50,7\n",
    "school,a,b,c,d\nA,50,40,60,30\nB,50,40,60,30\nC,70,20,35,55\nD,70,20,35,55\n",
  ])
  func equalSumsByChanceAreKept(text: String) throws { #expect(try table(text).groups.count == 4) }

  // MARK: Dashes

  @Test(arguments: ["-", "–", "—", "−", "(-)"])
  func aDashIsRefused(dash: String) throws {
    let error = try #require(throws: FileError.self) {
      try table("school,foreign,other\nS1,12,80\nS2,*,95\nS3,30,60\nS4,\(dash),110\n")
    }
    #expect(error.row == 4 && error.column == "foreign")
    #expect(error.hint?.contains("write 0") == true && error.hint?.contains("*") == true)
  }

  /// Marks that say in all tables that a count is not told.
  @Test(arguments: ["*", "..", "<5", "1-4"])
  func otherMarksAreMasks(mark: String) throws {
    let read = try table("school,foreign,other\nS1,12,80\nS2,\(mark),95\nS3,30,60\n")
    #expect(read.maskedUnits == ["S2"])
  }
}
