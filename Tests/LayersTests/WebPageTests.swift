import Foundation
import Testing

@testable import Layers

/// What a server says in place of the file that it was asked for.
@Suite struct WebPageTests {
  @Test(
    arguments: ["a.geojson", "a.shp", "a.zip"],
    ["<!DOCTYPE html>\n<html><body>404</body></html>", "\n <HTML><body>Please log in</body></HTML>"])
  func webPagesAreNamed(name: String, page: String) throws {
    let folder = TemporaryFolder()
    let padding = String(repeating: " ", count: 200)
    try Data((page + padding).utf8).write(to: URL(fileURLWithPath: folder.path(name)))
    let error = #expect(throws: FileError.self) { try Layer(contentsOf: folder.path(name)) }
    #expect(error?.code == .badData && error?.problem.hasPrefix("this is no") == true)
    #expect(error?.hint?.contains("it is a web page") == true)
  }

  @Test func otherDamageIsNoWebPage() throws {
    let folder = TemporaryFolder()
    try Data(repeating: 7, count: 200).write(to: URL(fileURLWithPath: folder.path("a.shp")))
    let error = #expect(throws: FileError.self) { try Layer(contentsOf: folder.path("a.shp")) }
    #expect(error?.hint?.contains("copy the .shp anew") == true)
  }
}
