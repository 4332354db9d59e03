import DamagedFiles
import Foundation
import Layers
import Routing
import Testing

/// What holds for every reader: it reads what is sound, and what is absent, empty, cut short or damaged is read or refused
/// with an error that names the file.
@Suite struct EveryReaderTests {
  private static let corpus = Result {
    try inFolder { try Corpus(folder: $0).samples }
  }

  @Test(arguments: try corpus.get()) func checkReader(_ sample: Sample) throws {
    let readers = try Readers()
    let inputs = Inputs(sample, others: try Self.corpus.get())
    try Self.inFolder { folder in
      let path = "\(folder)/\(sample.files[0].name)"
      func read(_ files: [Sample.File]) throws {
        for file in files { try Data(file.bytes).write(to: URL(fileURLWithPath: "\(folder)/\(file.name)")) }
        try readers.read(sample.kind, path, folder: folder)
      }
      try read(sample.files)

      var refused = 0
      for (name, files) in inputs.damaged {
        do { try read(files) } catch {
          let problem = try #require(Problem(error), "\(name): \(error)")
          // Within an archive, the file in it; a study's mapping is held against the tables that it names.
          let names = sample.files.map(\.name) + (sample.kind == .city ? ["pupils.csv", "schools.csv"] : [])
          let isNamed = names.contains { problem.path.contains("/\($0)") }
          #expect(isNamed, "\(name): \(problem.path) is named")
          #expect(problem.row ?? 1 > 0 && !problem.sentence.isEmpty, "\(name): \(error)")
          refused += 1
        }
      }
      // A kept register that is damaged is made anew; everything else has something that no reader may believe.
      #expect(refused > 0 || sample.kind == .keptRegister)
    }
  }

  @Test(arguments: try corpus.get().filter { ![.keptRegister, .city].contains($0.kind) })
  func absentFile(_ sample: Sample) throws {
    try Self.inFolder { folder in
      for file in sample.files.dropFirst() {
        try Data(file.bytes).write(to: URL(fileURLWithPath: "\(folder)/\(file.name)"))
      }
      let path = "\(folder)/\(sample.files[0].name)"
      let error = #expect(throws: (any Error).self) {
        try Readers().read(sample.kind, path, folder: folder)
      }
      let problem = try #require(error.flatMap(Problem.init))
      #expect(problem.isAbsence && problem.path.hasSuffix(sample.files[0].name), "\(problem.sentence)")
    }
  }

  private static func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("readers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
  }
}

/// What a sample becomes when it is emptied, cut short or changed.
private struct Inputs {
  private(set) var damaged: [(name: String, files: [Sample.File])] = []

  init(_ sample: Sample, others: [Sample]) {
    let bytes = sample.files[0].bytes
    for part in 0..<8 {
      var files = sample.files
      files[0].bytes = Array(bytes.prefix(bytes.count * part / 8))
      damaged.append(("the first \(part) eighths", files))
    }
    for input in 0..<16 {
      damaged.append(("change \(input)", sample.damaged(input: input, seed: 1, others: others)))
    }
  }
}

/// What an error of ours says.
private struct Problem {
  let path: String
  let sentence: String
  var row: Int?
  var isAbsence: Bool

  /// - Returns: nil for an error of anybody else's.
  init?(_ error: any Error) {
    switch error {
    case let error as FileError:
      (path, sentence, row) = (error.path, error.problem, error.row)
      isAbsence = error.code == .noInput
    case let error as NetworkError:
      (path, sentence) = (error.path ?? "", error.description)
      isAbsence = error.code == .unreadable
    default: return nil
    }
  }
}
