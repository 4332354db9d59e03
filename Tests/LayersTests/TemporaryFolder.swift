import Foundation

/// Runs a body with the path of a fresh folder, which is gone afterwards.
func inTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("layers-\(UUID().uuidString)")
    .path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}

/// A fresh folder that is gone with the suite that holds it.
final class TemporaryFolder: Sendable {
  private let root = FileManager.default.temporaryDirectory.appendingPathComponent(
    "layers-\(UUID().uuidString)")

  init() { try? FileManager.default.createDirectory(at: root, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: root) }

  func path(_ name: String) -> String { root.appendingPathComponent(name).path }
}
