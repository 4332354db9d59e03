import Foundation
import Glibc
import Layers

/// All that was done to the plans of a study, in a file that only grows, so that nothing is lost whatever ends.
///
///     var (session, journal) = try EditJournal.open("edit/journal.jsonl", ground)
///     try session.apply(command)
///     try journal.append(command)
///
/// It has one JSON object a line: the first says of which blocks and areas the others speak. Only its owner may read it.
public final class EditJournal {
  private let path: String
  private let descriptor: Int32
  /// What a reader must know of it first.
  public private(set) var doubt: TableNote?

  private struct Heading: Codable {
    let format: Int
    let fingerprint: String
  }

  /// Opens a journal and does again all that it tells, or begins one.
  ///
  /// A last line that was never finished, as when the power failed, is left out and taken off.
  /// - Throws: `FileError` when it cannot be read or written, and when it is of other blocks, areas or pupils.
  public static func open(
    _ path: String, _ geography: EditGeography
  ) throws(FileError) -> (session: EditSession, journal: EditJournal) {
    var session = EditSession(geography)
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw FileError(
        .cannotCreate, path: path, String(cString: strerror(errno)).lowercased(),
        hint: "the folder must exist, and you must be allowed to write in it")
    }
    let journal = EditJournal(path, descriptor)
    let lines = try journal.wholeLines().split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first else {
      try journal.write(Heading(format: 1, fingerprint: geography.fingerprint))
      return (session, journal)
    }
    guard let heading = try? JSONDecoder().decode(Heading.self, from: Data(first)), heading.format == 1 else {
      throw FileError(
        .badData, path: path, row: 1, "this is no journal of plans",
        hint: "choose another folder with --output")
    }
    guard heading.fingerprint == geography.fingerprint else {
      throw FileError(
        .badData, path: path, "the plans in this journal are of other blocks, areas or pupils",
        hint: "choose another folder with --output; a plan.csv of the old one can be read with --plan")
    }
    for (row, line) in lines.enumerated().dropFirst() {
      guard let command = try? JSONDecoder().decode(EditCommand.self, from: Data(line)),
        (try? session.apply(command)) != nil
      else {
        throw FileError(
          .badData, path: path, row: row + 1, "the line cannot be carried out",
          hint: "restore the file, or take this line and those after it out")
      }
    }
    return (session, journal)
  }

  private init(_ path: String, _ descriptor: Int32) {
    (self.path, self.descriptor) = (path, descriptor)
  }

  deinit { close(descriptor) }

  /// Adds what was done. Once it returns, the system has it, whatever becomes of this program.
  ///
  /// - Throws: `FileError` when the disk does not take it.
  public func append(_ command: EditCommand) throws(FileError) { try write(command) }

  private func write(_ line: some Encodable) throws(FileError) {
    guard var bytes = try? JSONEncoder().encode(line) else {
      throw FileError(.inputOutput, path: path, "the line cannot be written as JSON")
    }
    bytes.append(UInt8(ascii: "\n"))
    let begin = lseek(descriptor, 0, SEEK_END)
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { Glibc.write(descriptor, $0 + done, buffer.count - done) } ?? 0
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        let problem = String(cString: strerror(errno)).lowercased()
        // Half a line would spoil the next.
        ftruncate(descriptor, begin)
        throw FileError(.inputOutput, path: path, problem)
      }
      done += written
    }
  }

  private func wholeLines() throws(FileError) -> [UInt8] {
    var bytes = [UInt8]()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw FileError(.inputOutput, path: path, String(cString: strerror(errno)).lowercased())
      }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    let end = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    guard end < bytes.count else { return bytes }
    doubt = TableNote("the last line of the journal {0} was never finished and is left out", [path])
    ftruncate(descriptor, off_t(end))
    return Array(bytes[..<end])
  }
}
