import FamilyGuide
import Foundation
import Languages
import Layers
import Studies

/// A web page on which a family finds its school of today and of a plan by its address: static files for any web server,
/// or for a memory stick.
public struct ConsultationPage: Sendable {
  private let schools: AddressSchools
  private let name: String

  /// - Parameter name: what the city is called.
  public init(_ schools: AddressSchools, name: String) {
    (self.schools, self.name) = (schools, name)
  }

  /// The names of the files.
  public static let files = [
    "index.html", "consult.css", "typed.js", "addresses.js", "consult.js", "data.js",
  ]

  /// Writes the files into a folder, which is made if need be; none gets its name before all are whole.
  ///
  /// - Throws: `FileError` when one is there and may not be replaced, or cannot be written.
  public func write(to folder: String, overwrite: Bool = false) throws(FileError) {
    try OutputFolder.make(folder)
    let pages = [
      PackageResources.index_html, PackageResources.consult_css, PackageResources.typed_js,
      PackageResources.addresses_js, PackageResources.consult_js,
    ]
    var files = [OutputFile]()
    for (position, file) in ConsultationPage.files.enumerated() {
      let output = try OutputFile("\(folder)/\(file)", overwrite: overwrite)
      if pages.indices.contains(position) {
        pages[position].withUnsafeBufferPointer { output.writer.append($0) }
      } else {
        writeData(to: output.writer)
      }
      files.append(output)
    }
    try OutputFile.commit(files)
  }

  /// A script, as a page that was opened from a disk may not fetch other files.
  private func writeData(to writer: ByteWriter) {
    writer.append("const city={\"name\":")
    writer.appendJSON(name)
    writer.append(schools.isWalked ? ",\"walked\":true" : ",\"walked\":false")
    writer.append(",\"schools\":")
    let labels = schools.schools.labels
    list(0..<schools.schools.count, writer) { school in
      writer.append("[")
      writer.appendJSON(labels[school])
      writer.append(",")
      writer.appendJSON(schools.schools.sectors[school]?.rawValue ?? "")
      writer.append("]")
    }
    for (key, side) in [("today", schools.today), ("planned", schools.planned)] {
      writer.append(",\"\(key)\":{\"areas\":")
      list(side.areas, writer) { writer.appendJSON($0) }
      writer.append(",\"schools\":")
      list(side.schools, writer) { own in list(own, writer) { writer.append($0) } }
      writer.append("}")
    }
    // A street is its name, its town, its addresses (number, areas, and metres to the schools of both), and the position of
    // the postcode of all its addresses, or those of each.
    let codes = PostcodeList(schools.postcodes)
    writer.append(",\"postcodes\":")
    list(codes.postcodes, writer) { writer.appendJSON($0) }
    writer.append(",\"streets\":")
    list(schools.streets, writer) { street in
      writer.append("[")
      writer.appendJSON(street.name)
      writer.append(",")
      writer.appendJSON(street.town)
      writer.append(",")
      list(street.addresses, writer) { address in
        writer.append("[")
        writer.appendJSON(schools.numbers[address])
        writer.append(",\(schools.today.area[address]),\(schools.planned.area[address])")
        for isPlanned in [false, true] {
          for meters in schools.meters(of: address, planned: isPlanned) {
            writer.append(",")
            // To ten metres: nobody walks from the middle of a door.
            if meters.isFinite {
              writer.append(Int((meters / 10).rounded()) * 10)
            } else {
              writer.append("-1")
            }
          }
        }
        writer.append("]")
      }
      writer.append(",")
      let own = schools.postcodes[street.addresses].map { codes.position(of: $0) }
      if let first = own.first, own.allSatisfy({ $0 == first }) {
        writer.append(first)
      } else {
        list(own, writer) { writer.append($0) }
      }
      writer.append("]")
    }
    writer.append(",\"languages\":")
    list(Language.ofFamilies, writer) { language in
      writer.append("{\"code\":\"\(language.code)\",\"name\":")
      writer.appendJSON(language.name)
      writer.append(language.isRightToLeft ? ",\"dir\":\"rtl\"" : ",\"dir\":\"ltr\"")
      writer.append(",\"mark\":\"\(language.decimalMark)\",\"texts\":{")
      for (position, text) in FamilyText.allCases.enumerated() {
        if position > 0 { writer.append(",") }
        writer.appendJSON(text.rawValue)
        writer.append(":")
        writer.appendJSON(language[text])
      }
      writer.append("}}")
    }
    writer.append("};\n")
  }

  private func list<Items: Sequence>(_ items: Items, _ writer: ByteWriter, _ body: (Items.Element) -> Void) {
    writer.append("[")
    for (position, item) in items.enumerated() {
      if position > 0 { writer.append(",") }
      body(item)
    }
    writer.append("]")
  }
}

/// The different postcodes of a register, in the order in which they come.
private struct PostcodeList {
  private(set) var postcodes: [String] = []
  private var positions: [String: Int] = [:]

  init(_ all: [String]) {
    for postcode in all where positions[postcode] == nil {
      positions[postcode] = postcodes.count
      postcodes.append(postcode)
    }
  }

  func position(of postcode: String) -> Int { positions[postcode] ?? 0 }
}
