import CZip

/// Packs small files into a zip archive in memory; the same files give the same bytes.
public enum ZipWriting {
  /// - Parameters:
  ///   - files: names and contents.
  ///   - path: of the file that the archive is for, which errors name.
  /// - Throws: `FileError` when memory does not suffice.
  public static func archive(of files: [(name: String, bytes: [UInt8])], path: String) throws(FileError)
    -> [UInt8]
  {
    let failure = FileError(.inputOutput, path: path, "the archive could not be packed")
    var problem = zip_error_t()
    zip_error_init(&problem)
    defer { zip_error_fini(&problem) }
    guard let target = zip_source_buffer_create(nil, 0, 0, &problem) else { throw failure }
    // Closing the archive gives its hold on the target up; ours stays until all is read.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &problem) else {
      zip_source_free(target)
      throw failure
    }
    let isPacked = files.withBuffers { buffers in
      for (name, bytes) in zip(files.map(\.name), buffers) {
        guard let source = zip_source_buffer(archive, bytes.baseAddress, UInt64(bytes.count), 0) else {
          return false
        }
        let index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8)
        guard index >= 0 else {
          zip_source_free(source)
          return false
        }
        // The first day that the format knows, 1980-01-01, in place of today.
        zip_file_set_mtime(archive, UInt64(index), 315_532_800, 0)
      }
      return zip_close(archive) == 0
    }
    guard isPacked else {
      zip_discard(archive)
      throw failure
    }
    return try content(of: target, failure)
  }

  private static func content(of source: OpaquePointer, _ failure: FileError) throws(FileError) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw failure }
    defer { zip_source_close(source) }
    var (result, count) = ([UInt8](), Int64(0))
    repeat {
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
        count = zip_source_read(source, buffer.baseAddress, UInt64(buffer.count))
        filled = Int(max(0, count))
      }
      result += piece
    } while count > 0
    guard count == 0 else { throw failure }
    return result
  }
}

extension [(name: String, bytes: [UInt8])] {
  /// Copies of all contents, which stay where they are during a body.
  fileprivate func withBuffers(_ body: ([UnsafeMutableBufferPointer<UInt8>]) -> Bool) -> Bool {
    let buffers = map { file in
      let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: file.bytes.count)
      _ = buffer.initialize(from: file.bytes)
      return buffer
    }
    defer { buffers.forEach { $0.deallocate() } }
    return body(buffers)
  }
}
