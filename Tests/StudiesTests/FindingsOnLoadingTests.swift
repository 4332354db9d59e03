import Layers
import StudyFixtures
import Testing

@testable import Studies

/// What is wrong with the data and seen as a study is loaded.
@Suite struct FindingsOnLoadingTests {
  private func findings(_ fixture: TinyStudy) throws -> [String] {
    let findings = try fixture.loadYears().findings
    #expect(
      findings.flatMap { [$0.warning(), $0.warning(isPublic: true)] }.english.allSatisfy { !$0.isEmpty })
    return findings.map { "\($0.severity.rawValue) \($0.kind.rawValue) \($0.count)" }
  }

  @Test func aSoundStudyHasNone() throws {
    #expect(try findings(TinyStudy()).isEmpty)
  }

  /// Schools of the system next door, one exchanged, and one some way off, which three pupils attend.
  @Test(arguments: [
    ("EPSG:25830", "431850;4580850", ["error wrong_crs 3", "warning far_away 8"]),
    ("EPSG:25831", "4580850;431850", ["error exchanged_axes 1", "warning far_away 3"]),
    ("EPSG:25831", "481850;4580850", ["warning far_away 1", "warning far_away 3"]),
    ("EPSG:25831", "2.35;41.8", ["error wrong_crs 1", "warning far_away 3"]),
  ])
  func schoolsFarAway(system: String, place: String, expected: [String]) throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacingOccurrences(
        of: "  values: {sector", with: "  crs: \(system)\n  values: {sector"),
      schools: TinyStudy.schools.replacingOccurrences(of: "431850;4580850", with: place))
    #expect(try findings(fixture) == expected)
  }

  /// Its decimal mark lost, a coordinate was said to be wrong in a file that was yet to be written.
  @Test func aSchoolThatIsNowhereIsNamed() throws {
    let fixture = try TinyStudy(
      schools: TinyStudy.schools.replacingOccurrences(of: "431850;4580850", with: "43185000;4580850"))
    let error = #expect(throws: FileError.self) { try fixture.loadYears() }
    #expect(error?.path.hasSuffix("schools.csv") == true && error?.row == 3 && error?.column == "x")
    #expect(error?.hint?.contains("decimal mark") == true)
  }

  @Test func decimalCommasInAColumnWithLimitsAreKnown() throws {
    let fixture = try TinyStudy(pupils: TinyStudy.pupils.replacing(",f,1,", with: ",f,\"1,0\","))
    let error = #expect(throws: FileError.self) { try fixture.loadYears() }
    #expect(error?.row == 1 && error?.column == "isced" && error?.hint?.contains("decimal: ','") == true)
  }

  /// A column of names in the place of the groups', the grades' or the schools': no message tells them.
  @Test func namesInTheWrongColumnAreNotTold() throws {
    let names = TinyStudy.pupils.replacing(/,[fn],/) { _ in ",Maria García," }
    let study = TinyStudy.study.replacing(
      "values: {origin: {f: migrant, n: native, \"?\": unknown}}", with: "decimal: .")
    let all = names.split(separator: "\n").enumerated().map {
      "\($1.replacing("García", with: "García \($0)"))"
    }
    let fixture = try TinyStudy(study: study, pupils: all.joined(separator: "\n") + "\n")
    let error = #expect(throws: FileError.self) { try fixture.loadYears() }
    #expect(error?.problem.contains("no pupil has a value") == true)
    #expect(error?.hint?.contains("Maria") == false)
  }

  /// Of ED50 it is known how it lies to WGS 84, of its ellipsoid alone it is not.
  @Test(arguments: [
    ("EPSG:23031", false), ("\"+proj=utm +zone=31 +ellps=intl\"", true),
    ("\"+proj=utm +zone=31 +ellps=intl +towgs84=-87,-98,-121\"", false),
  ])
  func systemsThatLieNobodyKnowsWhere(system: String, isTold: Bool) throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacingOccurrences(
        of: "  values: {sector", with: "  crs: \(system)\n  values: {sector"))
    #expect(try findings(fixture) == (isTold ? ["warning unknown_datum_shift 1"] : []))
  }

  @Test(arguments: [
    // Two rows of one pupil among ten, and three codes for all.
    (TinyStudy.pupils + "a,E,f,1,430100,4580500\ni,E,n,5,431100,4580500\n", ["warning duplicate_code 1"]),
    (
      TinyStudy.pupils.split(separator: "\n").map { $0.hasPrefix("id") ? String($0) : "x" + $0.dropFirst() }
        .joined(separator: "\n"), ["error duplicate_code 7"]
    ),
    // Homes nowhere, of six of eight and of one of eight.
    (
      TinyStudy.pupils.replacingOccurrences(of: ",4580500", with: ",").replacingOccurrences(
        of: ",4580900", with: ","),
      ["warning few_pupils_placed 6"]
    ),
    (
      TinyStudy.pupils.replacingOccurrences(of: "430100,4580500", with: "0,0"),
      ["warning few_pupils_placed 1"]
    ),
    (
      TinyStudy.pupils.replacingOccurrences(of: ",W,", with: ",00W,"),
      ["warning lost_leading_zeros 3", "warning few_schools_known 3"]
    ),
    (
      TinyStudy.pupils.replacingOccurrences(of: ",W,", with: ",0W,").replacingOccurrences(
        of: ",P,", with: ",0P,"),
      ["error lost_leading_zeros 6", "warning few_schools_known 6"]
    ),
  ])
  func pupils(pupils: String, expected: [String]) throws {
    #expect(try findings(TinyStudy(pupils: pupils)) == expected)
  }

  /// Codes of pupils that are alike, nobody at a school of the list, and few of whom a group is known.
  @Test(arguments: [
    (TinyStudy.pupils + "A,E,f,1,430100,4580500\n", ["warning codes_alike 1"]),
    (TinyStudy.pupils + "07,E,f,1,430100,4580500\n7,E,f,1,430100,4580500\n", ["warning codes_alike 1"]),
    (TinyStudy.pupils + "0,E,f,1,430100,4580500\n10,E,f,1,430100,4580500\n", []),
    (
      ["W", "E", "P"].reduce(TinyStudy.pupils) { $0.replacingOccurrences(of: ",\($1),", with: ",9\($1)9,") },
      ["error few_schools_known 8"]
    ),
    (
      TinyStudy.pupils.replacingOccurrences(of: ",n,", with: ",,").replacingOccurrences(
        of: "c,W,f", with: "c,W,"),
      ["warning few_members_known 5"]
    ),
  ])
  func pupilsTwiceOrUnknown(pupils: String, expected: [String]) throws {
    #expect(try findings(TinyStudy(pupils: pupils)) == expected)
  }

  /// Letter case, a number's decimals, blanks within, and signs: what spreadsheets and hands do to codes.
  @Test(arguments: [
    ([",W,": ",w,"], ["warning code_written_otherwise 3", "warning few_schools_known 3"]),
    ([",W,": ",W.0,", ",P,": ",p,"], ["warning code_written_otherwise 3", "warning few_schools_known 6"]),
    ([",W,": ",W-,", ",P,": ",P-,"], ["error code_written_otherwise 6", "warning few_schools_known 6"]),
    // Values that are nearly those of the group, and one that a sign tells apart.
    ([",f,1": ",Migrant,1"], ["warning value_written_otherwise 1"]),
    ([",f,1": ",mi grant,1", ",f,2": ",mígrant,2"], ["warning value_written_otherwise 3"]),
    ([",f,1": ",migrant+,1"], ["warning unlisted_value 1"]),
    // i in Cyrillic, and W in full width.
    ([",f,1": ",m\u{456}grant,1"], ["warning value_written_otherwise 1"]),
    ([",W,": ",\u{FF37},"], ["warning code_written_otherwise 3", "warning few_schools_known 3"]),
    // A table with decimal commas of which the study does not know.
    (
      [",430": ",\"430,", ",4580": "\",4580", ",431": ",\"431,"],
      ["error not_a_number 8", "warning few_pupils_placed 8"]
    ),
  ])
  func whatDiffersBySpelling(changes: [String: String], expected: [String]) throws {
    let pupils = changes.sorted { $0.key < $1.key }.reduce(TinyStudy.pupils) {
      $0.replacingOccurrences(of: $1.key, with: $1.value)
    }
    #expect(try findings(TinyStudy(pupils: pupils)) == expected)
  }

  /// Words by which a table says that nothing is known, unless the study gives them a meaning.
  @Test(
    arguments: [
      ([",n,": ",NA,"], "", ["warning unlisted_value 4"]),
      ([",n,5": ",No consta,5"], "", ["warning unlisted_value 1"]),
      ([",n,": ",NA,"], ", NA: namibian", []), ([",n,5": ",?,5"], "", []),
      // A value of none of the meanings, which would be the rest of any group.
      ([",n,": ",other,"], "", ["warning unlisted_value 4"]),
      ([",n,5": ",#REF!,5"], "", ["warning unlisted_value 1"]),
      ([",n,5": ",#5,5"], "", ["warning unlisted_value 1"]),
      // One number among words is no word; among numbers it is.
      ([",n,5": ",9,5"], "", ["warning unlisted_value 1"]),
      ([",n,5": ",9,5", ",n,6": ",2,6"], "", ["warning unlisted_value 2"]),
      ([",n,5": ",9,5", ",n,6": ",2,6"], ", \"9\": nine, \"2\": two", []),
    ] as [([String: String], String, [String])])
  func wordsForUnknown(changes: [String: String], meaning: String, expected: [String]) throws {
    let pupils = changes.reduce(TinyStudy.pupils) { $0.replacing($1.key, with: $1.value) }
    let study = TinyStudy.study.replacing("\"?\": unknown", with: "\"?\": unknown" + meaning)
    #expect(try findings(TinyStudy(study: study, pupils: pupils)) == expected)
  }

  /// A column says yes in several ways, of which the study names one; other words are no yes.
  @Test(arguments: [("yes", "x", 2), ("yes", "TRUE", 2), ("Y", "1", 2), ("si", "Sí", 2), ("yes", "z", 0)])
  func yesInAnotherWay(named: String, other: String, count: Int) throws {
    let pupils = TinyStudy.pupils.replacing(",f,2", with: ",\(other),2").replacing(
      ",f,1", with: ",\(named),1")
    let study = TinyStudy.study.replacing(
      "  values: {origin: {f: migrant, n: native, \"?\": unknown}}\n", with: ""
    ).replacing("in: [migrant]", with: "in: [\"\(named)\"]")
    #expect(
      try findings(TinyStudy(study: study, pupils: pupils))
        == (count > 0 ? ["warning value_written_otherwise \(count)"] : []))
  }

  /// S, O and T may be codes of anything, and so may 1 and x beside 2, unless the column says no as well.
  @Test(
    arguments: [
      (["S", "O", "T"], "S", []), (["S", "O", "N"], "S", ["O"]), (["1", "2", "x"], "1", []),
      (["1", "x"], "1", ["x"]), (["sí", "si", "oui", "unknown"], "sí", ["si", "oui"]),
    ] as [([String], String, Set<String>)])
  func lettersAreYesBesideNo(labels: [String], member: String, expected: Set<String>) {
    let found = SpelledTexts(labels, SpellingDifference.ofValues).explained(by: [member])?.texts
    #expect(found ?? [] == expected)
  }

  /// Codes for "not known" where a group has limits: 99 and −9 among levels from 1 to 8, and none among large numbers.
  @Test(
    arguments: [
      ([",n,5": ",n,99", ",n,6": ",n,-9"], "", ["warning unlisted_value 2"]),
      ([",n,5": ",n,99"], "      parents_education: {\"99\": unknown}\n", []),
      ([",n,5": ",n,99", ",n,6": ",n,80"], "", []),
      // ISCED has 9 for what is not classified.
      ([",n,5": ",n,9"], "", ["warning unlisted_value 1"]),
    ] as [([String: String], String, [String])])
  func codesForUnknown(changes: [String: String], meaning: String, expected: [String]) throws {
    let pupils = changes.reduce(TinyStudy.pupils) { $0.replacing($1.key, with: $1.value) }
    let values = "  values: {origin: {f: migrant, n: native, \"?\": unknown}}\n"
    let listed =
      "  values:\n      origin: {f: migrant, n: native, \"?\": unknown}\n" + meaning
    let study = meaning.isEmpty ? TinyStudy.study : TinyStudy.study.replacing(values, with: listed)
    #expect(try findings(TinyStudy(study: study, pupils: pupils)) == expected)
  }

  /// A city's own indicator misses a value by its letter case.
  @Test func indicatorsMissNothingBySpelling() throws {
    let study =
      TinyStudy.study.replacing("{pupil: id,", with: "{pupil: id, device: dev,")
      + "indicators: {no_device: {share: device, in: [no]}}\n"
    let pupils =
      TinyStudy.pupils.split(separator: "\n").enumerated().map { row, line in
        line + (row == 0 ? ",dev" : row == 1 ? ",No" : row == 2 ? ",no" : row == 3 ? ",n/a" : ",yes")
      }.joined(separator: "\n") + "\n"
    #expect(
      try findings(TinyStudy(study: study, pupils: pupils))
        == ["warning unlisted_value 1", "warning value_written_otherwise 1"])
  }

  /// A school of 0 places with pupils, one without any, and one of which the places are not known.
  @Test func schoolsOfNoPlacesWithPupils() throws {
    let study = TinyStudy.study.replacing("{school: codi,", with: "{school: codi, capacity: places,")
    let schools =
      TinyStudy.schools.split(separator: "\n").enumerated().map { row, line in
        line + [";places", ";0", ";", ";90"][row]
      }.joined(separator: "\n") + "\nZ;Escola nova;Públic;430600;4580600;0\n"
    #expect(try findings(TinyStudy(study: study, schools: schools)) == ["warning capacity_0_with_pupils 1"])
  }

  /// Districts and residential units that lie elsewhere, hold half of the homes, or hold some twice.
  @Test(
    arguments: [
      ([("a", 0.0, 2000.0)], []), ([("a", 0, 1950), ("b", 1950, 2000)], []),
      ([("a", 50_000, 52_000)], ["error few_pupils_placed 8"]),
      ([("a", 0, 1000)], ["warning few_pupils_placed 4"]),
      ([("a", 0, 1400), ("b", 1000, 2000)], ["warning overlap 1"]),
    ] as [([(code: String, from: Double, to: Double)], [String])])
  func levelsThatDoNotHoldTheHomes(
    strips: [(code: String, from: Double, to: Double)], expected: [String]
  ) throws {
    for level in ["districts: {file: ", "residential: {file: "] {
      let study = TinyStudy.study.replacing("districts: {file: districts.geojson, id: code}\n", with: "")
      let fixture = try TinyStudy(study: study + level + "other.gpkg, id: code}\n")
      try StripPlan.write(strips, to: fixture.path("other.gpkg"))
      #expect(try findings(fixture) == expected, "\(level)")
    }
  }

  /// Last year's pupils under a new name, and others of the same number of bytes.
  @Test(arguments: [("a,W,f", "a,W,f", ["warning same_file_for_two_years 1"]), ("a,W,f", "a,E,f", [])])
  func twoYearsOfOneFile(row: String, other: String, expected: [String]) throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacingOccurrences(
        of: "  file: pupils.csv", with: "  file: {2024-25: before.csv, 2025-26: pupils.csv}"))
    try fixture.write(TinyStudy.pupils.replacing(row, with: other), to: "before.csv")
    #expect(try findings(fixture) == expected)
  }

  /// All schools in the middle of the town; two may share a building.
  @Test(arguments: [(["W", "E", "P"], ["warning many_schools_at_one_place 3"]), (["E", "P"], [])])
  func schoolsAtOnePlace(codes: [String], expected: [String]) throws {
    let schools = TinyStudy.schools.split(separator: "\n").map { line in
      codes.contains { line.hasPrefix($0 + ";") }
        ? line.split(separator: ";").prefix(3).joined(separator: ";") + ";431500;4580500" : String(line)
    }.joined(separator: "\n")
    #expect(try findings(TinyStudy(schools: schools)) == expected)
  }

  /// Blanks that nobody sees in the study file are no part of a value.
  @Test func blanksInTheStudyFileDoNotCount() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacing("in: [migrant]", with: "in: [\"migrant\\u00A0\"]")
        .replacing("n: native", with: "n: \"\\u2009native\""))
    #expect(try fixture.load().groups[0].membership == [1, 1, 1, 0, 1, 0, 0, 0])
  }

  /// A total below the table whose name stands in the column of the schools.
  @Test func aTotalInTheColumnOfSchoolsIsRefused() throws {
    let fixture = try TinyStudy(pupils: TinyStudy.pupils + ",Total,8,,,\n")
    let error = #expect(throws: FileError.self) { try fixture.load() }
    #expect(error?.row == 9 && error?.problem == "this is no pupil but a total")
  }

  /// A dozen pupils at one place beside seven or eight others, and as many at two places.
  @Test(arguments: [(1, ["warning many_homes_at_one_place 12"]), (2, [])])
  func oneHomeOfMany(places: Int, expected: [String]) throws {
    let rows = (0..<12 * places).map { "z\($0),E,f,1,\(431_300 + $0 % places),4580333\n" }
    #expect(try findings(TinyStudy(pupils: TinyStudy.pupils + rows.joined())) == expected)
  }

  /// í that was lost, written in UTF-8 twice, and of Mac Roman read as Windows-1252; signs of ASCII tell values apart.
  @Test func spoiltLettersAreADifferenceOfSpelling() throws {
    let spoilt: Set = ["Pen?nsula", "Pen\u{FFFD}nsula", "Pen\u{C3}\u{AD}nsula", "Pen\u{2019}nsula"]
    let found = try #require(
      SpellingDifference.explaining(
        spoilt.union(["Penansula", "A+", "?", "ça"]), by: ["Península", "A", "-", "éa"],
        SpellingDifference.ofWords))
    #expect(found.texts == spoilt && found.difference.words.contains("encoding"))
  }

  /// To respell a text of hundreds of megabytes would take minutes.
  @Test func whatIsNoWordIsNotRespelt() {
    let document = String(repeating: "a", count: 1001)
    let texts = SpelledTexts(["MIGRANT", document.uppercased()], SpellingDifference.ofValues)
    #expect(texts.explained(by: ["migrant", document])?.texts == ["MIGRANT"])
    #expect(!UnknownValue.isOne(String(repeating: "-", count: 1001)) && UnknownValue.isOne("---"))
    #expect(!YesWord.areAnswers(["yes", "no", document]) && YesWord.areAnswers(["yes", "no"]))
  }

  /// Last year's codes are other ones: nobody of that year would be of the group.
  @Test func codesOfAnotherYearAreMissed() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacingOccurrences(
        of: "  file: pupils.csv", with: "  file: {2024-25: before.csv, 2025-26: pupils.csv}"))
    try fixture.write(
      TinyStudy.pupils.replacingOccurrences(of: ",f,", with: ",foreign,"), to: "before.csv")
    let findings = try fixture.loadYears().findings
    #expect(findings.map(\.kind) == [.valueNowhere])
    #expect(
      findings.first?.warning().text(in: .english)
        == "2024-25: no pupil of the year has a value of the group \"foreign_origin\"")
  }

  @Test func aValueThatOccursNowhereIsNamed() throws {
    let fixture = try TinyStudy(
      study: TinyStudy.study.replacingOccurrences(of: "in: [migrant]", with: "in: [migrant, refugee]"))
    let findings = try fixture.loadYears().findings
    #expect(findings.map(\.kind) == [.valueNowhere] && findings[0].sentence.contains("\"refugee\""))
    #expect(
      findings[0].warning(isPublic: true).text(in: .english)
        == "Values of the group \"foreign_origin\" occur nowhere")
  }

  /// The public is told no number of pupils.
  @Test func thePublicIsToldNoNumbers() throws {
    let fixture = try TinyStudy(
      pupils: TinyStudy.pupils.replacingOccurrences(of: ",4580500", with: ",")
        .replacingOccurrences(of: ",4580900", with: ","))
    let finding = try #require(try fixture.loadYears().findings.first)
    #expect(finding.warning().text(in: .english).hasPrefix("Only 25.0 % of the pupils, 2 of 8, are placed"))
    #expect(
      finding.warning(isPublic: true).text(in: .english)
        == "Less than half of the pupils are placed: read nothing below as the city's")
  }
}
