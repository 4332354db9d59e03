import Foundation
import Layers

/// A page that leads the browser to an address with a secret in it.
///
/// Other users of the machine can read what programs are called with, so the browser is called with a file that only its
/// owner may read.
struct BrowserPage {
  let folder: String
  let address: String

  /// Opens the browser, where there is one; the address is printed anyhow.
  func show() throws {
    let path = folder + "/open.html"
    let file = try OutputFile(path, overwrite: true, isPrivate: true)
    file.writer.append(
      """
      <!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer">
      <title>catchment</title><meta http-equiv="refresh" content="0;url=\(address)">
      <a href="\(address)">catchment</a>

      """)
    try file.commit()
    let opener = Process()
    opener.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    opener.arguments = ["xdg-open", path]
    opener.standardOutput = FileHandle.nullDevice
    opener.standardError = FileHandle.nullDevice
    try? opener.run()
  }
}
