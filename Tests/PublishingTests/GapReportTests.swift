import Indicators
import Measures
import StudyFixtures
import Testing

@testable import Publishing

@Suite struct GapReportTests {
  private func report(replicates: Int? = nil, levels: [Level] = Level.allCases) throws -> String {
    let study = try TinyStudy().load()
    var measures = MeasureTable(for: study)
    try SchoolSegregation.add(
      to: &measures, study: study, nearest: study.pupils.nearestSchool, levels: levels,
      replication: replicates.map { ($0, 1) })
    return GapReport(measures, of: study).text
  }

  @Test func eachStepIsASentence() throws {
    let text = try report()
    #expect(text.hasPrefix("From homes to schools: foreign_origin\n"))
    #expect(text.contains("areas  nearest  attended  siting  choice"))
    #expect(
      text.contains(
        "  Siting: going to the nearest school instead of that of the area leaves dissimilarity at 0.500 (+0.000, "
      ))
    #expect(
      text.contains(
        "  Choice: going to the school attended instead of the nearest raises dissimilarity from 0.500 to 0.750 (+0.250, of which "
      ))
    #expect(text.contains("by sector: public schools +0.000, private schools +0.250."))
    #expect(text.contains("schools of the own catchment area +0.000, schools outside it +0.250."))
    #expect(text.contains("Dissimilarity by district"))
    #expect(!text.contains("interval"))
  }

  @Test func intervalsAreSaidWhereThereAreSome() throws {
    #expect(try report(replicates: 20).contains("95 % interval without bias "))
  }

  @Test func areasAloneMakeNoReport() throws {
    #expect(try report(levels: [.zone]).isEmpty)
  }
}
