/// What the points (or commas) in the numbers of a column say: whether they part thousands, as in 1.234 for 1234.
///
/// One number cannot tell. They part thousands where each such number has three digits behind one, and the others stand
/// without any and are below 1000.
struct ThousandsMarks: Sendable {
  /// The first row, counted from 0, with a number like 1.234.
  private var first: Int?
  private var hasFractions = false
  private var hasHundreds = false
  private var hasThousands = false
  /// Beside decimal commas: the first row with a number like 1.234, and whether points stand otherwise.
  private var firstPoint: Int?
  private var hasOtherPoints = false

  /// The first row whose number would be a thousand times too small; nil where marks part no thousands.
  var row: Int? { hasFractions || hasThousands || !hasHundreds ? nil : first }

  /// Whether all numbers with a mark have three digits behind it, whatever the others are.
  var allHaveThreeDigits: Bool { rowOfThreeDigits != nil }

  /// The first row with a mark where each number with one has three digits behind it.
  var rowOfThreeDigits: Int? { hasFractions ? nil : first }

  /// The first row with a point where commas are the decimal marks and each point has three digits behind it.
  var rowOfPointsBesideCommas: Int? { hasOtherPoints ? nil : firstPoint }

  /// The same where fractions have two digits at most, as amounts of money do: then one such number tells.
  var rowOfMoney: Int? { hasFractions || hasThousands ? nil : first }

  /// Looks at a field that was read as a number.
  ///
  /// - Parameter decimalComma: whether a comma is a decimal mark.
  mutating func look(
    at field: UnsafeBufferPointer<UInt8>, _ value: Double, row: Int, decimalComma: Bool
  ) {
    var end = field.count
    while end > 0, field[end - 1] <= 0x20 { end -= 1 }
    func isMark(_ fromEnd: Int) -> Bool {
      guard end > fromEnd else { return false }
      let byte = field[end - fromEnd]
      return byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
    }
    let hasThreeDigits = isMark(4) && value.magnitude >= 1 && value.magnitude < 1000
    if decimalComma, field.contains(UInt8(ascii: ".")) {
      if hasThreeDigits { firstPoint = firstPoint ?? row } else { hasOtherPoints = true }
    }
    if hasThreeDigits {
      first = first ?? row
    } else if value != value.rounded() || isMark(2) || isMark(3) {
      hasFractions = true
    } else if value.magnitude < 1000 {
      hasHundreds = true
    } else {
      hasThousands = true
    }
  }

  /// The same of rows in other places; none where the first row is not among them.
  func moved(_ place: (Int) -> Int?) -> ThousandsMarks {
    var marks = self
    marks.first = first.flatMap(place)
    marks.firstPoint = firstPoint.flatMap(place)
    return marks
  }

  /// Takes on what is known of the rows that follow.
  mutating func append(_ other: ThousandsMarks, behind rows: Int) {
    first = first ?? other.first.map { $0 + rows }
    hasFractions = hasFractions || other.hasFractions
    hasHundreds = hasHundreds || other.hasHundreds
    hasThousands = hasThousands || other.hasThousands
    firstPoint = firstPoint ?? other.firstPoint.map { $0 + rows }
    hasOtherPoints = hasOtherPoints || other.hasOtherPoints
  }
}

extension CSVTable.NumberColumn {
  /// What is said where `thousandsRow` is not nil, and what to do about it.
  public static let thousandsProblem = "the mark in the number seems to part thousands"
  public static let thousandsHint = "take the marks between thousands out: 1.234 must be 1234"
  /// What to do about a field that is no number because its marks part thousands.
  public static let manyThousandsHint = "take the marks between thousands out: 1,234 and 1.234 must be 1234"

  /// The first row, counted from 0, with a number whose mark seems to part thousands: 1.234 beside 980. It was read as a
  /// fraction, or as 1 where all digits behind the mark are 0. nil where there is none.
  public var thousandsRow: Int? { marks.row }

  /// Whether each number with a mark has three digits behind it, so that it may part thousands: 3.100 beside 1250.
  public var marksPartThousands: Bool { marks.allHaveThreeDigits }

  /// The same for amounts of money, which have two digits behind a decimal mark at most: 1.234 alone.
  public var thousandsRowOfMoney: Int? { marks.rowOfMoney }

  /// The first row, counted from 0, with a mark in its number, where each such number has three digits behind it; nil where
  /// there is none.
  public var rowOfThreeDigits: Int? { marks.rowOfThreeDigits }

  /// The same of points, in a table with decimal commas, where a point with three digits behind it is no decimal mark.
  public var rowOfPointsBesideCommas: Int? { marks.rowOfPointsBesideCommas }
}
