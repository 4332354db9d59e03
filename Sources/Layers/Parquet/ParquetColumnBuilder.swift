import Geography

/// A column in the making, of the type that a Parquet column's values stand for.
struct ParquetColumnBuilder {
  private let meaning: ParquetMeaning
  private var integers = ContiguousArray<Int64>()
  private var reals = ContiguousArray<Double>()
  private var logicals = ContiguousArray<Bool?>()
  private var texts = TextColumn()
  /// Decimal numbers without decimals, which may be codes, and numbers that may be beyond what a signed one holds.
  private var wholes: ColumnBuilder
  private let isReal: Bool
  private let isWide: Bool
  /// Whether the values go into `wholes`.
  private let holdsWholes: Bool

  init(_ leaf: ParquetFooter.Leaf) {
    meaning = leaf.meaning
    isReal = leaf.type == .float || leaf.type == .double
    isWide = leaf.type == .int64
    holdsWholes = leaf.meaning == .decimal(scale: 0) || leaf.meaning == .unsigned && leaf.type == .int64
    wholes = ColumnBuilder(name: "", startingAs: leaf.meaning == .unsigned ? .integer([]) : .real([]))
  }

  mutating func append(_ page: ParquetPages.Page) throws(ParquetFault) {
    var next = 0
    for place in 0..<(page.present?.count ?? page.values.count) {
      if let present = page.present, !present[place] {
        appendMissing()
      } else {
        try append(page.values, next)
        next += 1
      }
    }
  }

  private mutating func appendMissing() {
    switch meaning {
    case _ where holdsWholes: wholes.appendMissing()
    case .number where isReal, .decimal: reals.append(.nan)
    case .number, .unsigned: integers.append(Column.missingInteger)
    case .logical: logicals.append(nil)
    case .text, .date, .moment, .bytes, .other: texts.append(nil)
    }
  }

  private mutating func append(_ values: PageValues, _ position: Int) throws(ParquetFault) {
    switch (meaning, values) {
    case (.number, .reals(let values)): reals.append(values[position])
    case (.number, .integers(let values)):
      guard values[position] != Column.missingInteger else { throw Self.tooLarge }
      integers.append(values[position])
    case (.unsigned, .integers(let values)):
      // Numbers of 32 bits were widened with their sign. Of 64 bits they may be more than a signed number holds, as
      // hashes and codes of cells are: then all are texts.
      let value = values[position]
      if !isWide {
        integers.append(value < 0 ? Int64(UInt32(truncatingIfNeeded: value)) : value)
      } else if value >= 0 {
        wholes.append(integer: value)
      } else {
        wholes.append(utf8: ContiguousArray(String(UInt64(bitPattern: value)).utf8))
      }
    case (.logical, .logicals(let values)): logicals.append(values[position])
    case (.date, .integers(let values)):
      guard let day = Int32(exactly: values[position]) else { throw .damaged }
      texts.append(CivilDate.text(Int(day)))
    case (.moment(let steps, let micros, let isWorldTime), .integers(let values)):
      let (scaled, overflow) = values[position].multipliedReportingOverflow(by: Int64(micros))
      guard !overflow else { throw Self.tooLarge }
      // Of finer steps than a microsecond the rest is left out, as no school register holds it.
      texts.append(CivilDate.text(microseconds: Int(scaled) / steps, isWorldTime: isWorldTime))
    case (.decimal(scale: 0), .integers(let values)): wholes.append(integer: values[position])
    case (.decimal(scale: 0), .bytes(let runs)):
      let digits = WideNumber.text(runs[position])
      if let integer = Int64(digits) {
        wholes.append(integer: integer)
      } else {
        wholes.append(utf8: ContiguousArray(digits.utf8))
      }
    case (.decimal(let scale), .integers(let values)):
      reals.append(Double(values[position]) / Self.power(scale))
    case (.decimal(let scale), .bytes(let runs)):
      var value = Double(Int8(bitPattern: runs[position].first ?? 0) < 0 ? -1 : 0)
      for byte in runs[position] { value = value * 256 + Double(byte) }
      reals.append(value / Self.power(scale))
    case (.text, .bytes(let runs)), (.bytes, .bytes(let runs)):
      let isText = runs.withRun(position) { run in
        let isText = run.firstInvalidUTF8 == nil
        if isText { texts.append(utf8: run) }
        return isText
      }
      guard isText else {
        throw ParquetFault(problem: "the column holds bytes that are no text", unread: "bytes")
      }
    default: throw .damaged
    }
  }

  private static func power(_ scale: Int) -> Double {
    (0..<max(0, min(scale, 60))).reduce(1.0) { power, _ in power * 10 }
  }

  private static let tooLarge = ParquetFault(
    problem: "a number is beyond what can be held", unread: "numbers beyond what can be held")

  var values: Column.Values {
    switch meaning {
    case _ where holdsWholes:
      var wholes = wholes
      return wholes.finish(rows: wholes.count).values
    case .number where isReal, .decimal: return .real(reals)
    case .number, .unsigned: return .integer(integers)
    case .logical: return .logical(logicals)
    case .date: return .date(texts)
    case .text, .moment, .bytes, .other: return .text(texts)
    }
  }
}
