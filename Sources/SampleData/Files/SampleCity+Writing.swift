import Foundation
import Geography
import Layers

extension SampleCity {
  /// The layers, in the order in which they are written.
  public var layers: [Layer] { [zones, districts, sections, river, parks] }

  /// Writes the town as a study: `study.yml` and the files that it names.
  ///
  /// Zones, districts, sections, river and parks are shapefiles; schools, pupils and the address register are
  /// CSV; the streets are an OpenStreetMap file. None of the files gets its name before all but the
  /// shapefiles are whole.
  ///
  /// - Parameters:
  ///   - folder: made when missing.
  ///   - overwrite: whether files of these names may be replaced.
  /// - Throws: `FileError` when a file exists and may not be replaced, or cannot be written.
  public func write(to folder: String, overwrite: Bool = false) throws(FileError) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw FileError(.cannotCreate, path: folder, "the folder cannot be made")
    }
    func path(_ name: String) -> String { "\(folder)/\(name)" }
    var files: [OutputFile] = []
    for (name, write) in texts {
      let file = try OutputFile(path(name), overwrite: overwrite)
      try write(file.writer)
      files.append(file)
    }
    for layer in layers {
      try layer.writeShapefile(to: path("\(layer.name).shp"), overwrite: overwrite)
    }
    try OutputFile.commit(files)
  }

  private typealias Write = (ByteWriter) throws(FileError) -> Void

  /// What is written as text, by its file's name.
  private var texts: [(name: String, write: Write)] {
    var texts: [(name: String, write: Write)] = [
      ("study.yml", { writer throws(FileError) in writer.append(studyText) }),
      ("schools.csv", { writer throws(FileError) in writeSchools(to: writer) }),
      ("pupils.csv", { writer throws(FileError) in try writePupils(to: writer) }),
    ]
    if homes == .addresses {
      texts += [
        ("addresses.csv", { writer throws(FileError) in try writeAddresses(to: writer) }),
        ("streets.osm", { writer throws(FileError) in try writeStreets(to: writer) }),
      ]
    }
    return texts
  }
}
