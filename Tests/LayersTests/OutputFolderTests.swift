import Foundation
import Layers
import Testing

/// Where files shall go, looked at before there are any.
@Suite struct OutputFolderTests {
  @Test(arguments: [
    (name: "none/a.csv", words: "there is no folder"), ("file/a.csv", "is a file, not a folder"),
  ])
  func aFolderThatTakesNoFilesIsRefusedAtOnce(_ instance: (name: String, words: String)) throws {
    try inTemporaryFolder { folder in
      try OutputFile.write(folder + "/file") { $0.append("x") }
      let refusal = #expect(throws: FileError.self) {
        try OutputFile.check(["\(folder)/\(instance.name)"], inputs: [], overwrite: true)
      }
      #expect(refusal?.code == .cannotCreate)
      #expect(refusal?.problem.contains(instance.words) == true, "\(String(describing: refusal))")
    }
  }

  @Test func aFolderThatIsThereWillDo() throws {
    try inTemporaryFolder { folder in
      try OutputFile.write(folder + "/old.csv") { $0.append("x") }
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link.csv", withDestinationPath: "beside.csv")
      let outputs: [String?] = [
        "\(folder)/a.csv", "\(folder)/old.csv", "\(folder)/link.csv", "/dev/null", "-", nil,
      ]
      try OutputFile.check(outputs, inputs: [], overwrite: true)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
    }
  }
}
