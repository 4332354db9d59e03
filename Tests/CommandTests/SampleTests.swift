import Foundation
import Testing

@Suite struct SampleTests {
  @Test(arguments: [(years: "1", isThere: false), (years: "2", isThere: true)])
  func theNumberOfYearsSaysWhichFilesAreWritten(years: String, isThere: Bool) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sample-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let arguments = ["sample", folder, "--pupils", "60", "--zones", "2", "--coordinates", "--years", years]
    let run = try Binary(arguments, folder: NSTemporaryDirectory())
    #expect(run.status == 0, "\(run.errors)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.contains("pupils.csv"))
    for name in ["pupils_2024-25.csv", "applications.csv", "staff.csv", "costs.csv"] {
      #expect(files.contains(name) == isThere)
    }
  }

  @Test(arguments: ["0", "3"])
  func aCityHasOneYearOrTwo(years: String) throws {
    let run = try Binary(["sample", "nowhere", "--years", years], folder: NSTemporaryDirectory())
    #expect(run.status == 64)
    #expect(run.errors.contains("one school year or two"))
  }
}
