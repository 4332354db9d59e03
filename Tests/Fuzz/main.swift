import DamagedFiles
import Foundation
import Layers
import Routing

// Gives damaged files to all readers:
//   Fuzz [inputs] [seed] [first] [kind]
// Each must be read or refused with an error of ours. A crash, a hang of 30 s or a wrong count of rows ends the program;
// the files that were read are then in the folder that it names. Input `first` + n of a seed is the same in every run, so
// that a long search goes on where it was ended.
let arguments = Array(CommandLine.arguments.dropFirst())
func number(_ position: Int) -> Int? { arguments.dropFirst(position).first.flatMap { Int($0) } }
let inputs = number(0) ?? 100_000
let seed = UInt64(number(1) ?? 1)
let first = number(2) ?? 0
let wanted = arguments.dropFirst(3).first

let memory = "/dev/shm"
let base = FileManager.default.fileExists(atPath: memory) ? memory : NSTemporaryDirectory()
let folder = "\(base)/fuzz-\(seed)-\(getpid())"
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
let samples = try Corpus(folder: folder).samples.filter { wanted == nil || $0.kind.rawValue == wanted }
let readers = try Readers()
var account = Account()
say("\(inputs) inputs of \(samples.count) files, seed \(seed); a file that ends this is in \(folder)")

func say(_ text: String) {
  print(text)
  // What is said before a crash must be read.
  fflush(nil)
}

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

let turns = samples.flatMap { Array(repeating: $0, count: $0.kind.share) }
for input in first..<first + inputs where !turns.isEmpty {
  let sample = turns[input % turns.count]
  let files = sample.damaged(input: input, seed: seed, others: samples)
  try write(files)
  alarm(30)
  let start = clock()
  do {
    try readers.read(sample.kind, "\(folder)/\(files[0].name)", folder: folder)
    account.count(sample.kind, isRead: true, clock() - start)
  } catch let fault as Fault {
    print("input \(input), \(files[0].name): \(fault)")
    exit(1)
  } catch is FileError {
    account.count(sample.kind, isRead: false, clock() - start)
  } catch is NetworkError {
    account.count(sample.kind, isRead: false, clock() - start)
  } catch {
    print("input \(input), \(files[0].name): an error of another's: \(error)")
    exit(1)
  }
  if (input - first) % 10_000 == 9999 { say("to input \(input): \(account.rate)") }
}
alarm(0)
try? FileManager.default.removeItem(atPath: folder)
print(account)

extension Kind {
  /// How many of the inputs a file of the kind is, beside those of others: a whole study takes as long as ten tables.
  fileprivate var share: Int { self == .city ? 1 : 4 }
}
