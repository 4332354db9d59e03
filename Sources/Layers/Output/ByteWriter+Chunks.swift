import DeterministicParallel

extension ByteWriter {
  /// Appends chunks of text in their order; they are put into words on all cores, a few at a time, so that no more than
  /// these are in memory.
  ///
  /// - Throws: `FileError` when an earlier write failed.
  package func append(
    chunks: Int, workers: Workers, _ text: @Sendable (_ chunk: Int) -> ByteWriter
  ) throws(FileError) {
    let wave = 4 * workers.count
    for start in stride(from: 0, to: chunks, by: wave) {
      let texts = workers.map(min(wave, chunks - start), chunk: 1) { range in
        range.map { ChunkText(writer: text(start + $0)) }
      }
      for text in texts.joined() { append(text.writer) }
      try check()
    }
  }
}

/// Lets a chunk's bytes go from the thread that made them to the one that writes them.
private struct ChunkText: Sendable {
  // Not isolated, as the writer is handed over whole: its maker never touches it again.
  nonisolated(unsafe) let writer: ByteWriter
}
