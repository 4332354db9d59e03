import Layers
import StudyFixtures
import Testing

@testable import Studies

/// Rows below the header that say once more what the columns hold, and groups of which nobody is.
@Suite struct SecondHeaderTests {
  private static let pupils = (0..<12).map { row in
    "\(row + 1),\(row % 2 == 0 ? "W" : "E"),n,\(1 + row % 5),\(430_050 + 150 * row),\(4_580_300 + row)\n"
  }.joined()

  @Test(
    arguments: [
      "codi,codi,text,0-8,UTM,UTM", "codi,codi,text,3,m,m", "---,------,---,-----,-------,-------",
      "--,------,---,-----,-,-",
    ])
  func isNoPupil(first: String) throws {
    let fixture = try TinyStudy(pupils: "id,escola,nac,isced,x,y\n\(first)\n" + Self.pupils)
    let error = try #require(throws: FileError.self) { try fixture.loadYears() }
    #expect(error.problem == "this is no pupil but a second row of the header")
    #expect(error.row == 1 && error.hint == "take it out")
  }

  /// A pupil with a code of letters, at a school that the list has not got.
  @Test(arguments: ["nou,Z,n,3,430700,4580400", "nou,Z,n,,,"])
  func aPupilIsNone(first: String) throws {
    let study = try TinyStudy(
      pupils: "id,escola,nac,isced,x,y\n\(first)\n" + Self.pupils + "13,W,f,2,430400,4580420\n"
    ).load()
    #expect(study.pupils.count == 14)
  }

  @Test(arguments: ["codi;text;text;m;m", "---;---;---;---;---"])
  func isNoSchool(first: String) throws {
    let schools = TinyStudy.schools.replacing("x;y\n", with: "x;y\n\(first)\n")
    let error = try #require(throws: FileError.self) { try TinyStudy(schools: schools).load() }
    #expect(error.problem == "this seems to be no school but a second row of the header")
    #expect(error.row == 1)
  }

  /// The hint is what makes the study one that can be used.
  @Test func theWayOutOfAGroupOfNobody() throws {
    func study(_ values: String) -> String {
      TinyStudy.study.replacing("{pupil: id,", with: "{pupil: id, needs: nee,")
        .replacing("\"?\": unknown}}", with: "\"?\": unknown}\(values)}")
        + "  special_needs: {column: needs, in: [S]}\n"
    }
    let pupils = TinyStudy.pupils.split(separator: "\n").enumerated().map { row, line in
      line + (row == 0 ? ",nee\n" : ",N\n")
    }.joined()
    let error = try #require(throws: FileError.self) {
      try TinyStudy(study: study(""), pupils: pupils).load()
    }
    #expect(error.hint?.hasSuffix("pupils: values: {needs: {S: S, N: N}}") == true, "\(error)")
    #expect(try TinyStudy(study: study(", needs: {S: S, N: N}"), pupils: pupils).load().pupils.count == 8)
  }
}
