import Languages
import Layers

extension ByteWriter {
  /// Writes a head and rows as a table for the eye, a little in from the margin.
  func appendTable(_ head: [Text], _ rows: [[String]], in language: Language) {
    for line in TextTable([head.map { $0.text(in: language) }] + rows).lines { append("  \(line)\n") }
  }
}
