import Layers

/// Finds the pairs of columns whose names fit coordinates.
enum CoordinateNames {
  private struct Candidate {
    let name: String
    let fit: Int
    let areDegrees: Bool
    /// What the name says besides the axis: of "x_domicili" it is "domicili".
    let rest: [String]

    init?(_ name: String, _ standard: String) {
      guard let words = ProposalWords.columns[standard] else { return nil }
      self.name = name
      fit = words.fit(name)
      guard fit >= 2 else { return nil }
      areDegrees = ProposalWords.degrees.fit(name) >= 2
      let parts = ProposalWords.parts(of: name)
      let others = parts.filter { !words.words.contains($0) }
      // Of a name that is an axis only as a whole, such as utm_e, nothing is left.
      rest = others.count == parts.count ? [] : others
    }

    func says(_ words: ProposalWords) -> Bool { words.isIn(name) }

    func fits(_ other: Candidate) -> Bool { areDegrees == other.areDegrees && rest == other.rest }
  }

  /// The pairs from the best to the worst, both of degrees or both of a plane; degrees are preferred, as their system
  /// is known.
  ///
  /// - Parameter isOfPupils: whether homes are wanted: those that say so come first, and those of schools are none.
  static func pairs(in header: [String], isOfPupils: Bool) -> [(x: String, y: String)] {
    func candidates(_ standard: String) -> [Candidate] {
      header.compactMap { Candidate($0, standard) }.filter {
        !isOfPupils || !$0.says(ProposalWords.ownSchools)
      }
    }
    let (xs, ys) = (candidates("x"), candidates("y"))
    var pairs = [(rank: [Int], x: String, y: String)]()
    for x in xs {
      for y in ys where x.name != y.name && x.areDegrees == y.areDegrees {
        // x_domicili goes with y_domicili; utm_easting may go with northing when these are alone.
        guard x.fits(y) || (!ys.contains(where: x.fits) && !xs.contains(where: y.fits)) else { continue }
        let areHomes = isOfPupils && x.says(ProposalWords.homes) && y.says(ProposalWords.homes)
        pairs.append(([areHomes ? 1 : 0, x.areDegrees ? 1 : 0, x.fit + y.fit], x.name, y.name))
      }
    }
    let order = pairs.indices.sorted {
      pairs[$0].rank == pairs[$1].rank ? $0 < $1 : pairs[$1].rank.lexicographicallyPrecedes(pairs[$0].rank)
    }
    return order.map { (pairs[$0].x, pairs[$0].y) }
  }
}

/// The numbers of a pair of columns, and how these write them.
struct CoordinateNumbers {
  let x: ContiguousArray<Double>
  let y: ContiguousArray<Double>
  let decimalComma: Bool
  /// Whether marks part thousands: 430.123,45.
  let hasThousandsMarks: Bool

  /// nil when most of the values of one of the columns are no numbers.
  init?(_ x: CategoryColumn, _ y: CategoryColumn) {
    let mark = x.thousandsMark ?? y.thousandsMark
    hasThousandsMarks = mark != nil
    // Of a pair both are written alike, also where one has no thousands of thousands to show it.
    let columns = [x, y].map { column in
      CategoryColumn(
        codes: column.codes, labels: column.labels.map { label in label.filter { $0 != mark } })
    }
    func readable(decimalComma: Bool) -> [Int] {
      columns.map { column in
        CSVTable.NumberColumn(texts: column.labels, decimalComma: decimalComma).values.count(where: {
          !$0.isNaN
        })
      }
    }
    let (points, commas) = (readable(decimalComma: false), readable(decimalComma: true))
    decimalComma = commas.reduce(0, +) > points.reduce(0, +)
    let numbers = decimalComma ? commas : points
    guard zip(numbers, columns).allSatisfy({ $0 * 2 > $1.labels.count }) else { return nil }
    self.x = CSVTable.NumberColumn(columns[0], decimalComma: decimalComma).values
    self.y = CSVTable.NumberColumn(columns[1], decimalComma: decimalComma).values
  }
}

extension CategoryColumn {
  /// The mark between thousands of most values: the point of 4.580.123 and of 430.123,45. One mark alone may as well
  /// stand before a fraction, and blanks can be read.
  fileprivate var thousandsMark: Character? {
    let marks = labels.compactMap { label -> Character? in
      let signs = label.filter { !$0.isNumber && $0 != "-" && $0 != "+" }
      guard signs.count > 1, let mark = signs.first, !mark.isWhitespace, NumberForm(label) == .thousands
      else {
        return nil
      }
      return mark
    }
    return marks.count * 2 > labels.count ? marks.first : nil
  }
}
