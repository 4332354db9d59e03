import Foundation
import Geography
import Layers

extension SampleCity {
  /// The layers, in the order in which they are written.
  public var layers: [Layer] { [zones, districts, sections, river, parks] }

  /// Writes the town as a study: `study.yml` and the files that it names.
  ///
  /// Zones, districts, sections, river and parks are shapefiles; schools, pupils and the address register are
  /// CSV; the streets are an OpenStreetMap file. None of the files gets its name before all are whole.
  ///
  /// - Parameters:
  ///   - folder: made when missing.
  ///   - years: 2 for the year before as well, with how pupils get on, applications, staff, costs, and what a forecast is
  ///     made of; 1 for no more than who is registered where today.
  ///   - overwrite: whether files of these names may be replaced.
  /// - Throws: `FileError` when a file exists and may not be replaced, or cannot be written.
  public func write(to folder: String, years: Int = 2, overwrite: Bool = false) throws(FileError) {
    precondition((1...2).contains(years), "the town has one year or two")
    try OutputFolder.make(folder)
    func path(_ name: String) -> String { "\(folder)/\(name)" }
    var files: [OutputFile] = []
    for (name, write) in texts(years) + (years > 1 ? otherDatasets() : []) {
      let file = try OutputFile(path(name), overwrite: overwrite)
      try write(file.writer)
      files.append(file)
    }
    var outdated: [String] = []
    for layer in layers {
      let shapefile = try layer.unfinishedShapefile(path("\(layer.name).shp"), overwrite: overwrite)
      files += shapefile.files
      outdated += shapefile.outdated
    }
    try OutputFile.commit(files, removing: outdated)
  }

  private typealias Write = (ByteWriter) throws(FileError) -> Void

  /// What is written as text, by its file's name.
  private func texts(_ years: Int) -> [(name: String, write: Write)] {
    var texts: [(name: String, write: Write)] = [
      ("study.yml", { writer throws(FileError) in writer.append(studyText(years: years)) }),
      ("schools.csv", { writer throws(FileError) in writeSchools(to: writer) }),
      (
        SampleCity.file(ofPupilsIn: .current),
        { writer throws(FileError) in try writePupils(years: years, to: writer) }
      ),
    ]
    if homes == .addresses {
      texts += [
        ("addresses.csv", { writer throws(FileError) in try writeAddresses(to: writer) }),
        ("streets.osm", { writer throws(FileError) in try writeStreets(to: writer) }),
      ]
    }
    return texts
  }
  /// This year's pupils have the plain name.
  static func file(ofPupilsIn year: SampleYear) -> String {
    year == .current ? "pupils.csv" : "pupils_\(year.text).csv"
  }

  /// What there is when the files tell of two years.
  private func otherDatasets() -> [(name: String, write: Write)] {
    let (before, today) = (SchoolRolls(self, .before), SchoolRolls(self, .current))
    let past = PastYears(self)
    return [
      (
        SampleCity.file(ofPupilsIn: .before),
        { writer throws(FileError) in try writePupils(of: .before, years: 2, to: writer) }
      ),
      (
        "applications.csv",
        { writer throws(FileError) in
          try writeApplications([(.before, before), (.current, today)], to: writer)
        }
      ),
      ("staff.csv", { writer throws(FileError) in try writeStaff(today, to: writer) }),
      ("costs.csv", { writer throws(FileError) in try writeCosts(to: writer) }),
      ("enrolment.csv", { writer throws(FileError) in writeEnrolment(past, to: writer) }),
      ("births.csv", { writer throws(FileError) in writeBirths(past, to: writer) }),
      ("housing.csv", { writer throws(FileError) in writeHousing(past, to: writer) }),
    ]
  }
}
