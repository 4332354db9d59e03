import Foundation
import Geography
import Testing

@testable import Layers

/// What becomes of files that are not finished, and of those that are replaced.
@Suite struct OutputSafetyTests {
  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func throughALinkTheFileIsReplaced() throws {
    try inTemporaryFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/real", withIntermediateDirectories: true)
      let manager = FileManager.default
      try manager.createSymbolicLink(atPath: folder + "/real/step.txt", withDestinationPath: "a.txt")
      try manager.createSymbolicLink(atPath: folder + "/link.txt", withDestinationPath: "real/step.txt")
      // Where nothing is there yet, and where something is.
      for (content, overwrite) in [("one", false), ("two", true)] {
        try OutputFile.write(folder + "/link.txt", overwrite: overwrite) { $0.append(content) }
        #expect(try text(folder + "/real/a.txt") == content)
        #expect(try manager.destinationOfSymbolicLink(atPath: folder + "/link.txt") == "real/step.txt")
      }
      #expect(throws: FileError.self) { try OutputFile(folder + "/link.txt") }
      #expect(try names(folder + "/real") == ["a.txt", "step.txt"])
    }
  }

  @Test func throughALinkAllFilesOfAShapefileAreBesideTheFile() throws {
    try inTemporaryFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/real", withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link.shp", withDestinationPath: folder + "/real/zones.shp")
      let layer = Layer(name: "a", crs: .wgs84, geometries: Geometries(pointsX: [1], y: [2]))
      try layer.writeShapefile(to: folder + "/link.shp")
      #expect(try names(folder) == ["link.shp", "real"])
      #expect(try names(folder + "/real") == ["cpg", "dbf", "prj", "shp", "shx"].map { "zones.\($0)" })
    }
  }

  /// A name that cannot be taken gives those that were taken back.
  @Test func aSetIsReplacedWholeOrNotAtAll() throws {
    try inTemporaryFolder { folder in
      for name in ["a", "b"] { try OutputFile.write("\(folder)/\(name)") { $0.append("old \(name)") } }
      let files = try ["a", "new", "b"].map { try OutputFile("\(folder)/\($0)", overwrite: true) }
      for file in files { file.writer.append("new") }
      // Something comes in the way between the first look and the renaming.
      try FileManager.default.removeItem(atPath: folder + "/b")
      try FileManager.default.createDirectory(atPath: folder + "/b", withIntermediateDirectories: true)
      #expect(throws: FileError.self) { try OutputFile.commit(files) }
      #expect(try text(folder + "/a") == "old a")
      #expect(!FileManager.default.fileExists(atPath: folder + "/new"))
      try FileManager.default.removeItem(atPath: folder + "/b")
      try OutputFile.commit([try OutputFile(folder + "/a", overwrite: true), try OutputFile(folder + "/c")])
      #expect(try names(folder).filter { !$0.hasSuffix(".part") } == ["a", "c"])
    }
  }

  /// Only what nobody has locked, and what is named as our unfinished files are.
  @Test func whatAKilledProcessLeftIsTakenAway() throws {
    try inTemporaryFolder { folder in
      let left = [".measures.csv.1a2b3c.part", ".zones-zzzzz-part.shp", ".a.b.7.part"]
      let others = [
        ".hidden", "measures.csv.1a2b3c.part", ".x.part", ".zones-part.shp", ".a.not-ours!.part", "part",
        ".a.zzzzzzzzzz.part", ".config.1a2b3c.partial",
      ]
      for name in left + others { try Data("x".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
      let held = try OutputFile(folder + "/held.csv")
      #expect(try names(folder).count == others.count + 1)
      let other = try OutputFile(folder + "/other.csv")
      #expect(FileManager.default.fileExists(atPath: held.temporaryPath))
      try OutputFile.commit([held, other])
      #expect(try names(folder) == (others + ["held.csv", "other.csv"]).sorted())
    }
  }

  @Test func aFolderIsWrittenByOneAtATime() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/results"
      var first: FolderLock? = try FolderLock(path)
      let error = #expect(throws: FileError.self) { try FolderLock(path) }
      #expect(error?.code == .cannotCreate && error?.problem.contains("another run") == true)
      try OutputFile.write(path + "/a") { $0.append("x") }
      withExtendedLifetime(first) {}
      first = nil
      _ = try FolderLock(path)
      #expect(try names(path) == ["a"])
      // One that was made for nothing goes again.
      _ = try FolderLock(folder + "/empty")
      #expect(!FileManager.default.fileExists(atPath: folder + "/empty"))
    }
  }
}
