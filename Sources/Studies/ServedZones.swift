import Layers

/// The catchment areas that schools serve, and the one in which each is counted.
struct ServedZones {
  let served: [[ZoneNumber]]
  let zone: ZoneNumbers
  /// Whether the table has a column that names areas.
  let isNamed: Bool

  /// - Parameters:
  ///   - mergers: areas that go by the code of another now.
  ///   - missing: codes of areas that are not there, which a field may name all the same.
  ///   - standsIn: the area in which each school stands, −1 for none; nil without areas.
  /// - Throws: `FileError` for a code that no area has.
  init(
    _ schools: SchoolRows, of dataset: Dataset, zones: Areas?, mergers: [Scenario.Merger] = [],
    missing: Set<String> = [], standsIn: ZoneNumbers?
  ) throws(FileError) {
    let stands = standsIn ?? ZoneNumbers(repeating: -1, count: schools.ids.count)
    guard let zones, let column = dataset.categories("zone") else {
      (zone, isNamed) = (stands, false)
      served = stands.map { $0 < 0 ? [] : [$0] }
      return
    }
    var positions = Dictionary(zip(zones.ids, ZoneNumber.counting), uniquingKeysWith: { first, _ in first })
    for merger in mergers { for part in merger.parts { positions[part.code] = positions[merger.area] } }
    var ofLabel = [[ZoneNumber]]()
    for (label, text) in column.labels.enumerated() {
      guard let areas = CodeList.codes(in: text, known: { positions[$0] != nil || missing.contains($0) })
      else {
        let isPadded = zones.ids.contains { $0.withoutLeadingZeros == text.withoutLeadingZeros }
        throw dataset.error(
          row: column.codes.firstIndex(of: Int32(label)), column: "zone", "no catchment area has this code",
          hint: isPadded
            ? "it would be there but for zeros in front"
            : "several are written \"A;B\", or in a row each; an empty field means that the school serves none"
        )
      }
      ofLabel.append(areas.compactMap { positions[$0] })
    }
    let served = schools.all.map { rows in
      var areas = [ZoneNumber]()
      for row in rows where column.codes[Int(row)] >= 0 {
        for area in ofLabel[Int(column.codes[Int(row)])] where !areas.contains(area) { areas.append(area) }
      }
      return areas
    }
    self.served = served
    isNamed = true
    zone = ZoneNumbers(
      zip(served, stands).map { areas, stands in areas.contains(stands) ? stands : areas.first ?? stands })
  }
}

/// Several codes in one field.
package enum CodeList {
  /// Marks between codes, those first that are least often part of one.
  private static let marks = [";|\n", ",;|\n", "/+,;|\n", " \u{00A0}\t/+,;|\n"]

  /// Stand where nothing is to be said.
  private static let dashes: Set = ["-", "–", "—", "−", "--"]

  /// The codes of a field: the whole of it where that is a known one, or else its parts.
  ///
  /// - Returns: none for a dash; nil where it cannot be taken apart into known codes.
  package static func codes(in text: String, known: (String) -> Bool) -> [String]? {
    if known(text) { return [text] }
    if dashes.contains(text) { return [] }
    for marks in marks {
      let parts = text.split(whereSeparator: marks.contains).map { String($0).plainCode }.filter {
        !$0.isEmpty
      }
      if !parts.isEmpty, parts.allSatisfy(known) { return parts }
    }
    return nil
  }
}

extension String {
  package var withoutLeadingZeros: Substring { drop { $0 == "0" } }
}
