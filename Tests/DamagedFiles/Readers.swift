import DeterministicParallel
import Foundation
import Geocoding
import Layers
import Preparation
import RedesignTables
import Routing
import Studies
import StudyFixtures

/// What reads a file.
package enum Kind: String, CaseIterable, Sendable {
  case table, layer, streets, network, register
  case keptRegister = "kept register"
  case review, study, city, plan
}

/// Something that no damage may bring about.
package struct Fault: Error, CustomStringConvertible {
  package let description: String
}

/// Reads damaged files and looks whether each row is read or complained of.
package struct Readers {
  /// A study that is whole but for one file.
  private let city: TinyStudy

  package init() throws { city = try TinyStudy() }

  /// - Throws: the errors of the readers, and a `Fault`.
  package func read(_ kind: Kind, _ path: String, folder: String) throws {
    switch kind {
    case .table: try readTable(path)
    case .layer: try readLayer(path)
    case .streets:
      let network = try StreetNetwork(openStreetMap: path, mode: .walking, workers: Workers(count: 1))
      try expect(network.nodeCount > 0, "a map without streets was read")
    case .network: _ = try StreetNetwork(savedAt: path)
    case .register: try readRegister(path, index: .none)
    case .keptRegister: try readRegister("\(folder)/register.csv", index: .beside)
    case .review:
      let register = try RegisterFile(RegisterSource("\(folder)/register.csv", crs: "EPSG:25831"))
      _ = try ReviewDecisions.read(path, for: register)
    case .study: _ = try StudyFile(path: path)
    case .city: try readCity(path)
    case .plan: _ = try PlanTable(path)
    }
  }

  /// All rows by several threads, which begin in the middle of the file, and by one.
  private func readTable(_ path: String) throws {
    let file = try CSVFile(path)
    let names = file.header.filter { !$0.isEmpty }
    let (texts, numbers) = (names.prefix(3), names.dropFirst(3))
    func read(_ workers: Int) -> Result<CSVTable, FileError> {
      Result { () throws(FileError) in
        try file.read(
          texts: Array(texts), categories: Array(texts), numbers: Array(numbers),
          workers: Workers(count: workers))
      }
    }
    var count = 0
    let streamed = Result { try file.forEachRow { _, _ in count += 1 } }
    switch (read(1), read(3)) {
    case (.success(let one), .success(let other)):
      try expect(one.count == other.count, "\(one.count) rows by one thread, \(other.count) by three")
      try expect(
        one.texts.allSatisfy { other.texts[$0.key].map(Array.init) == Array($0.value) },
        "threads read other texts")
      if case .success = streamed {
        try expect(one.count == count, "\(one.count) rows in one go, \(count) one by one")
      }
    case (.failure(let one), .failure(let other)):
      try expect(one == other, "\(one) by one thread, \(other) by three")
      throw one
    default: throw Fault(description: "threads do not agree whether the table can be read")
    }
  }

  private func readLayer(_ path: String) throws {
    let layer = try Layer(contentsOf: path)
    try expect(layer.columns.allSatisfy { $0.count == layer.count }, "a column is not as long as the layer")
    for feature in 0..<layer.count { _ = layer.geometries.centroid(of: feature) }
    let box = layer.geometries.boundingBox
    try expect(box.isEmpty || box.minX.isFinite && box.maxY.isFinite, "a vertex is nowhere")
  }

  private func readRegister(_ path: String, index: RegisterSource.Index) throws {
    let file = try RegisterFile(
      RegisterSource(path, crs: "EPSG:25831", index: index), workers: Workers(count: 1))
    let match = Geocoder(file.register).match(.line("Carrer de Sant Pere 12, Vilanova"))
    // A kept register that is damaged must not change what is in the register.
    if case .beside = index {
      try expect(match.outcome == .accepted && file.register.count == 40, "a damaged index was believed")
    }
  }

  private func readCity(_ path: String) throws {
    let name = (path as NSString).lastPathComponent
    let copy = city.path(name)
    // Files are moved and not read: Foundation 6.3 loses memory when it reads an empty one.
    let (files, whole) = (FileManager.default, copy + ".whole")
    try files.moveItem(atPath: copy, toPath: whole)
    defer {
      try? files.removeItem(atPath: copy)
      try? files.moveItem(atPath: whole, toPath: copy)
    }
    try files.copyItem(atPath: path, toPath: copy)
    _ = try StudyCheck(path: city.path("study.yml"), workers: Workers(count: 1))
    let study = try city.load()
    let rows = study.pupils.count
    let placed = Placement.allCases.reduce(0) { sum, placement in
      sum + study.pupils.placement.count { $0 == placement }
    }
    try expect(rows == placed, "a pupil is neither placed nor counted among those who are not")
  }

  private func expect(_ isRight: Bool, _ problem: @autoclosure () -> String) throws {
    if !isRight { throw Fault(description: problem()) }
  }
}
