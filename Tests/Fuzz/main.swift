import DamagedFiles
import Foundation
import Layers
import Routing

// Gives damaged files to all readers:
//   Fuzz [inputs] [seed] [kind]
// Each must be read or refused with an error of ours. A crash, a hang of 30 s or a wrong count of rows ends the program;
// the files that were read are then in the folder that it names.
let arguments = Array(CommandLine.arguments.dropFirst())
let inputs = arguments.first.flatMap { Int($0) } ?? 100_000
let seed = arguments.dropFirst().first.flatMap { UInt64($0) } ?? 1
let wanted = arguments.dropFirst(2).first

let memory = "/dev/shm"
let base = FileManager.default.fileExists(atPath: memory) ? memory : NSTemporaryDirectory()
let folder = "\(base)/fuzz-\(seed)-\(getpid())"
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
let samples = try Corpus(folder: folder).samples.filter { wanted == nil || $0.kind.rawValue == wanted }
let readers = try Readers()
var read: [Kind: Int] = [:]
var refused: [Kind: Int] = [:]
print("\(inputs) inputs of \(samples.count) files, seed \(seed); a file that ends this is in \(folder)")

func write(_ files: [Sample.File]) throws {
  for file in files { try Data(file.bytes).write(to: URL(fileURLWithPath: "\(folder)/\(file.name)")) }
}

// What is sound must be read, or the rest says nothing.
for sample in samples {
  try write(sample.files)
  do {
    try readers.read(sample.kind, "\(folder)/\(sample.files[0].name)", folder: folder)
  } catch {
    print("\(sample.files[0].name) is sound and was refused: \(error)")
    exit(1)
  }
}

for input in 0..<inputs where !samples.isEmpty {
  let sample = samples[input % samples.count]
  let files = sample.damaged(input: input, seed: seed, others: samples)
  try write(files)
  alarm(30)
  do {
    try readers.read(sample.kind, "\(folder)/\(files[0].name)", folder: folder)
    read[sample.kind, default: 0] += 1
  } catch let fault as Fault {
    print("input \(input), \(files[0].name): \(fault)")
    exit(1)
  } catch is FileError {
    refused[sample.kind, default: 0] += 1
  } catch is NetworkError {
    refused[sample.kind, default: 0] += 1
  } catch {
    print("input \(input), \(files[0].name): an error of another's: \(error)")
    exit(1)
  }
  if input % 20_000 == 19_999 { print("\(input + 1) inputs") }
}
alarm(0)
try? FileManager.default.removeItem(atPath: folder)
for kind in Kind.allCases where read[kind] != nil || refused[kind] != nil {
  print("\(kind.rawValue): \(read[kind] ?? 0) read, \(refused[kind] ?? 0) refused")
}
