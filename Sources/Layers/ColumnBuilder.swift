/// A column whose type shows only as its values come: whole numbers become real ones when a decimal comes,
/// and anything becomes text when values of different sorts meet, or where a real number would round a whole one, which
/// may be a code.
struct ColumnBuilder {
  let name: String
  /// How many rows have a value or are known to miss one.
  private(set) var count = 0
  private var kind = Kind.unknown
  private var integers = ContiguousArray<Int64>()
  private var reals = ContiguousArray<Double>()
  private var logicals = ContiguousArray<Bool?>()
  private var texts = TextColumn()

  private enum Kind {
    /// Only missing values so far.
    case unknown
    case integer, real, logical, text
  }

  init(name: String) { self.name = name }

  /// A column that is of a type from the start, as long as the values fit; nil leaves it to them.
  init(name: String, startingAs type: Column.Values?) {
    self.name = name
    switch type {
    case .integer: kind = .integer
    case .real: kind = .real
    case .logical: kind = .logical
    case .text, .date: kind = .text
    case nil: kind = .unknown
    }
  }

  /// The column of so many rows, those that did not come missing. One without any value is of text.
  mutating func finish(rows: Int) -> Column {
    pad(to: rows)
    let values: Column.Values
    switch kind {
    case .integer: values = .integer(integers)
    case .real: values = .real(reals)
    case .logical: values = .logical(logicals)
    case .unknown, .text:
      becomeText()
      values = .text(texts)
    }
    return Column(name: name, values: values)
  }

  /// Marks the rows before `row` that got no value as missing it.
  mutating func pad(to row: Int) {
    while count < row { appendMissing() }
  }

  mutating func appendMissing() {
    count += 1
    switch kind {
    case .unknown: break
    case .integer: integers.append(Column.missingInteger)
    case .real: reals.append(.nan)
    case .logical: logicals.append(nil)
    case .text: texts.append(nil)
    }
  }

  mutating func append(integer: Int64) {
    switch kind {
    case .unknown:
      integers = ContiguousArray(repeating: Column.missingInteger, count: count)
      kind = .integer
      fallthrough
    case .integer: integers.append(integer)
    case .real where integer.fitsReal: reals.append(Double(integer))
    case .real, .logical, .text: return append(utf8: ContiguousArray(String(integer).utf8))
    }
    count += 1
  }

  mutating func append(real: Double) {
    switch kind {
    case .unknown: becomeReal()
    case .integer where integers.allSatisfy { $0 == Column.missingInteger || $0.fitsReal }: becomeReal()
    case .real: break
    case .integer, .logical, .text:
      return append(utf8: ContiguousArray(Column.text(of: real).utf8))
    }
    reals.append(real)
    count += 1
  }

  mutating func append(logical: Bool) {
    switch kind {
    case .unknown:
      logicals = ContiguousArray(repeating: nil, count: count)
      kind = .logical
    case .logical: break
    case .integer, .real, .text: return append(utf8: ContiguousArray((logical ? "true" : "false").utf8))
    }
    logicals.append(logical)
    count += 1
  }

  mutating func append(utf8 text: some Collection<UInt8>) {
    if kind != .text { becomeText() }
    texts.append(utf8: text)
    count += 1
  }

  private mutating func becomeReal() {
    reals =
      kind == .integer
      ? ContiguousArray(integers.map { $0 == Column.missingInteger ? .nan : Double($0) })
      : ContiguousArray(repeating: .nan, count: count)
    integers = []
    kind = .real
  }

  private mutating func becomeText() {
    guard kind != .text else { return }
    let earlier: Column.Values? =
      switch kind {
      case .integer: .integer(integers)
      case .real: .real(reals)
      case .logical: .logical(logicals)
      case .unknown, .text: nil
      }
    let column = earlier.map { Column(name: name, values: $0) }
    texts = TextColumn((0..<count).lazy.map { column?.text(at: $0) })
    integers = []
    reals = []
    logicals = []
    kind = .text
  }
}
