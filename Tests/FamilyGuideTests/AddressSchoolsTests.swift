import FamilyGuide
import Foundation
import Layers
import Studies
import StudyFixtures
import Testing

/// Every address of the tiny city, today and with the border 40 m further west.
@Suite struct AddressSchoolsTests {
  private func fixture(register: Bool = true) throws -> TinyStudy {
    let columns = "{street: via, number: num, postcode: cp, x: x, y: y}"
    let line = "register: {file: register.csv, columns: \(columns), city: Tiny}\n"
    let fixture = try TinyStudy(study: TinyStudy.study + (register ? line : ""))
    try fixture.write(
      """
      via,num,cp,x,y
      Carrer Major,2,08001,430480,4580500
      Carrer Major,4,08002,430980,4580500
      Carrer de la Mar,1,,431400,4580500
      Camí de Fora,7,08002,439000,4580500

      """, to: "register.csv")
    // The pupils' file is not read.
    try FileManager.default.removeItem(atPath: fixture.path("pupils.csv"))
    try StripPlan.write([("1", 0, 960), ("2", 960, 2000)], to: fixture.path("plan.gpkg"))
    return fixture
  }

  @Test func eachAddressHasItsSchoolsOfBothSides() throws {
    let fixture = try fixture()
    let schools = try AddressSchools(
      StudyFile(path: fixture.path("study.yml")), plan: .init(file: fixture.path("plan.gpkg"), id: "code"))
    #expect(schools.streets.map(\.name).sorted() == ["Camí de Fora", "Carrer Major", "Carrer de la Mar"])
    let street = try #require(schools.streets.first { $0.name == "Carrer Major" })
    let second = try #require(street.addresses.first { schools.numbers[$0] == "4" })
    #expect(schools.today.schools(of: second).map { schools.schools.ids[$0] } == ["W"])
    #expect(street.addresses.map { schools.postcodes[$0] } == ["08001", "08002"])
    // The private school is nobody's by address.
    #expect(schools.planned.schools(of: second).map { schools.schools.ids[$0] } == ["E"])
    #expect(abs(schools.meters(of: second, planned: false)[0] - 480) < 1)
    #expect(abs(schools.meters(of: second, planned: true)[0] - 520) < 1)
    let outside = try #require(schools.streets.first { $0.name == "Camí de Fora" }).addresses.lowerBound
    #expect(schools.today.area[outside] == -1 && schools.today.schools(of: outside).isEmpty)
    #expect(!schools.isWalked && schools.changed == 3)
    // The plan's layer names its areas by their codes.
    #expect(schools.doubts.count == 1 && schools.doubts.english[0].contains("name of one of today"))
  }

  /// One area for the whole city: families of the east are sent to W, or to both schools and the city is told.
  @Test(arguments: [(true, ["W"]), (false, ["W", "E"])])
  func aSchoolThatClosesServesNobody(closes: Bool, served: [String]) throws {
    let fixture = try fixture()
    try StripPlan.write([("1", 0, 2000)], to: fixture.path("one.gpkg"))
    let schools = try AddressSchools(
      StudyFile(path: fixture.path("study.yml")), plan: .init(file: fixture.path("one.gpkg"), id: "code"),
      closesMissing: closes)
    let street = try #require(schools.streets.first { $0.name == "Carrer de la Mar" })
    let address = street.addresses.lowerBound
    #expect(schools.today.schools(of: address).map { schools.schools.ids[$0] } == ["E"])
    #expect(schools.planned.schools(of: address).map { schools.schools.ids[$0] } == served)
    #expect(schools.doubts.english.contains { $0.contains("--close-missing") } == !closes)
  }

  @Test func withoutARegisterThereIsNothingToLookUp() throws {
    let fixture = try fixture(register: false)
    let error = #expect(throws: FileError.self) {
      try AddressSchools(
        StudyFile(path: fixture.path("study.yml")), plan: .init(file: fixture.path("plan.gpkg"), id: "code"))
    }
    #expect(error?.hint?.contains("register") == true)
  }
}
