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

  /// Whoever cannot have the folder is told why.
  @Test func aFolderThatCannotBeMade() throws {
    try inTemporaryFolder { folder in
      try OutputFile.write(folder + "/file") { $0.append("x") }
      try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "nowhere")
      for (name, words) in [
        ("file", "as a file, or a link to nothing, has its name"),
        ("link", "as a file, or a link to nothing, has its name"), ("file/a", "not a directory"),
      ] {
        let error = try #require(throws: FileError.self) {
          try OutputFolder.make("\(folder)/\(name)", option: "--output")
        }
        #expect(error.code == .cannotCreate && error.problem.contains(words), "\(error)")
        #expect(error.hint == "choose a folder in which you may make files, by --output")
      }
      try OutputFolder.make(folder + "/new/one")
      try OutputFolder.make(folder + "/new/one")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/new") == ["one"])
    }
  }
}
