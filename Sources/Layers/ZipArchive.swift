import CZip

/// The files in a zip archive, unpacked piece by piece, so that a small archive cannot fill the memory.
///
/// libzip reads it, and checks each file's sum. Not thread safe.
final class ZipArchive {
  /// In the order of the archive; folders end with a slash.
  let names: [String]
  private let archive: OpaquePointer
  /// Its bytes must stay where they are as long as the archive is open.
  private let file: FileBytes

  static func isZip(_ file: FileBytes) -> Bool { file.withBytes { $0.starts(with: [0x50, 0x4B, 3, 4]) } }

  /// - Throws: `FileError` for what is no zip archive, or a damaged one.
  init(_ file: FileBytes) throws(FileError) {
    self.file = file
    var problem = zip_error_t()
    zip_error_init(&problem)
    defer { zip_error_fini(&problem) }
    let opened = file.withBytes { bytes -> OpaquePointer? in
      guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &problem) else {
        return nil
      }
      guard let archive = zip_open_from_source(source, ZIP_RDONLY, &problem) else {
        zip_source_free(source)
        return nil
      }
      return archive
    }
    guard let opened else {
      if let advice = file.withBytes(ServerAnswer.advice) {
        throw FileError(.badData, path: file.path, "this is not a zip archive", hint: advice)
      }
      throw ZipArchive.damaged(file.path)
    }
    archive = opened
    names = (0..<UInt64(max(0, zip_get_num_entries(opened, 0)))).map { index in
      zip_get_name(opened, index, 0).map { String(cString: $0) } ?? ""
    }
  }

  deinit { zip_discard(archive) }

  /// Hands the content of a file to `body`, a piece at a time.
  ///
  /// - Throws: `FileError` when there is no such file, or it is damaged or locked by a password; and what `body` throws.
  func unpack(_ name: String, _ body: (UnsafeRawBufferPointer) throws(FileError) -> Void) throws(FileError) {
    guard let index = names.firstIndex(of: name) else {
      throw FileError(.badData, path: file.path, "it lacks the part \"\(name)\"", hint: ZipArchive.advice)
    }
    guard let entry = zip_fopen_index(archive, UInt64(index), 0) else { throw ZipArchive.damaged(file.path) }
    defer { zip_fclose(entry) }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let count = zip_fread(entry, piece.baseAddress, UInt64(piece.count))
      guard count >= 0 else { throw ZipArchive.damaged(file.path) }
      if count == 0 { return }
      try body(UnsafeRawBufferPointer(rebasing: piece[..<Int(count)]))
    }
  }

  /// The content of a file of at most so many bytes.
  ///
  /// - Throws: `FileError` as `unpack` does, and for a longer file.
  func bytes(of name: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    var bytes = [UInt8]()
    try unpack(name) { piece throws(FileError) in
      guard bytes.count + piece.count <= limit else {
        throw FileError(
          .badData, path: file.path, "the part \"\(name)\" is too large",
          hint: "unpack it and give its path")
      }
      bytes.append(contentsOf: piece)
    }
    return bytes
  }

  private static let advice = "save it anew, or copy it anew"

  private static func damaged(_ path: String) -> FileError {
    FileError(.badData, path: path, "the file is damaged, or locked by a password", hint: advice)
  }
}
