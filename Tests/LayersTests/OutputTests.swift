import DeterministicParallel
import Foundation
import Testing

@testable import Layers

@Suite struct OutputTests {
  private func written(_ body: (ByteWriter) -> Void) -> String {
    let writer = ByteWriter(inMemory: 1)
    body(writer)
    return writer.text
  }

  @Test(arguments: [0, 1, -1, 9, 10, 99, 100, 101, -12_345, 1_000_000, .max, .min])
  func wholeNumbersAreWrittenAsSwiftDoes(value: Int) {
    #expect(written { $0.append(value) } == String(value))
  }

  /// As C's printf writes them, but with the mark that is asked for, and without the sign of a rounded zero.
  @Test(arguments: [
    (2.5, 2, "2,50"), (41, 0, "41"), (-0.1, 1, "-0,1"), (0, 3, "0,000"), (1234.005, 3, "1234,005"),
    (-0.04, 1, "0,0"), (1e15, 1, "1000000000000000,0"), (1e17, 1, "100000000000000000,0"),
  ])
  func decimalsCanBeExact(value: Double, decimals: Int, text: String) {
    #expect(written { $0.append(value, exactDecimals: decimals, mark: UInt8(ascii: ",")) } == text)
  }

  @Test(arguments: [
    (2.5, 7, "2.5"), (41, 7, "41"), (-0.0000001, 7, "-0.0000001"), (-0.00000001, 7, "0"),
    (0.1 + 0.2, 7, "0.3"),
    (-179.99999996, 7, "-180"), (1.05, 2, "1.05"), (1234.5678, 0, "1235"), (431_123.456, 3, "431123.456"),
    (1e300, 7, "1e+300"), (.nan, 7, "nan"), (10.0000001, 7, "10.0000001"), (99.99, 1, "100"),
  ])
  func decimalsAreBoundedAndTrimmed(value: Double, decimals: Int, text: String) {
    #expect(written { $0.append(value, decimals: decimals) } == text)
  }

  @Test func shortestNumbersAreThoseOfSwift() {
    var draws = SeededGenerator(seed: 1)
    for round in 0..<20_000 {
      let value =
        switch round % 4 {
        case 0: Double(bitPattern: draws.next())
        case 1: Double(draws.below(2_000_000) - 1_000_000) / 1000
        case 2: draws.unit() * 500_000
        default: Double(draws.below(1 << 52)) / 64
        }
      #expect(written { $0.append(value) } == value.description)
    }
    for value in [0, -0.0, 1e-3, 1e-4, 999_999_999.999999, 1e9, 0.000001, .infinity] as [Double] {
      #expect(written { $0.append(value) } == value.description)
    }
  }

  @Test func blocksKeepTheirOrder() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/numbers.txt"
      try OutputFile.write(path) { writer in
        for number in 0..<400_000 {
          writer.append(number)
          writer.append("\n")
        }
        let large = ByteWriter()
        for _ in 0..<2_000_000 { large.append(byte: UInt8(ascii: "x")) }
        writer.append(large)
        writer.append("end")
        #expect(writer.count == 2_688_890 + 2_000_003)
      }
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let expected =
        (0..<400_000).map { "\($0)\n" }.joined() + String(repeating: "x", count: 2_000_000) + "end"
      #expect(text == expected)
    }
  }

  @Test func anExistingFileIsKeptUntilTheNewOneIsWhole() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/a.txt"
      try OutputFile.write(path) { $0.append("old") }
      chmod(path, 0o600)
      let refusal = #expect(throws: FileError.self) { try OutputFile(path) }
      #expect(refusal?.code == .cannotCreate)
      #expect(refusal?.hint?.contains("--overwrite") == true)

      var abandoned: OutputFile? = try OutputFile(path, overwrite: true)
      abandoned?.writer.append("half")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
      abandoned = nil
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.txt"])
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")

      try OutputFile.write(path, overwrite: true) { $0.append("new") }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test func aFileThatAppearsMeanwhileIsNotReplaced() throws {
    try inTemporaryFolder { folder in
      let file = try OutputFile(folder + "/a.txt")
      try OutputFile.write(folder + "/a.txt") { $0.append("other") }
      #expect(throws: FileError.self) { try file.commit() }
      #expect(try String(contentsOfFile: folder + "/a.txt", encoding: .utf8) == "other")
    }
  }

  @Test func aSetAppearsTogetherOrNotAtAll() throws {
    try inTemporaryFolder { folder in
      let files = [try OutputFile(folder + "/a.shp"), try OutputFile(folder + "/a.dbf")]
      for file in files { file.writer.append("x") }
      #expect(!FileManager.default.fileExists(atPath: folder + "/a.shp"))
      try OutputFile.commit(files)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["a.dbf", "a.shp"])
    }
  }

  @Test func writingToAFullDeviceFails() throws {
    let error = #expect(throws: FileError.self) {
      try OutputFile.write("/dev/full") { $0.append("x") }
    }
    #expect(error?.code == .inputOutput)
    try OutputFile.write("/dev/null") { $0.append("x") }
  }

  @Test func aFolderIsNoFileAndMustExist() throws {
    try inTemporaryFolder { folder in
      #expect(throws: FileError.self) { try OutputFile(folder, overwrite: true) }
      #expect(throws: FileError.self) { try OutputFile(folder + "/none/a.txt") }
    }
  }
}
