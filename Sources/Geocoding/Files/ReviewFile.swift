import Layers

/// The list of doubtful addresses that a reviewer fills in: the query, up to three candidates, and a column
/// `decision` that is empty.
///
/// The decision is 1, 2 or 3 for a candidate, "none" when the home is not in the register, or the identifier of any
/// other address of it ("id:2" for one that reads like a candidate's number).
struct ReviewFile {
  static let candidateCount = 3

  let layout: QueryLayout
  let register: RegisterFile

  func writeHeader(to writer: ByteWriter) {
    // The first column says that the list tells of single pupils.
    var names = ["internal_row"] + layout.columns.map(\.name) + ["decision", "score", "faults"]
    for position in 1...Self.candidateCount {
      names += ["id", "address", "score"].map { "candidate_\(position)_\($0)" }
    }
    writer.append((names + ["register"]).joined(separator: ",") + "\n")
  }

  static let notInRegister = "not in the register"

  /// Writes a row that only a server has found, counted from 1: its one candidate has neither identifier nor score.
  func write(_ row: Int, _ fields: [String], _ place: ServedPlace, to writer: ByteWriter) {
    writer.append(row)
    for (_, position) in layout.columns { writer.appendField(fields[position]) }
    writer.append(",,")
    writer.appendField(Self.notInRegister)
    writer.append(",")
    writer.appendField("\(place.oneLine) (\(place.source))")
    writer.append(",")
    for _ in 1..<Self.candidateCount { writer.append(",,,") }
    writer.appendField(register.hash)
    writer.append("\n")
  }

  /// Writes one doubtful row, counted from 1.
  func write(_ row: Int, _ fields: [String], _ match: AddressMatch, to writer: ByteWriter) {
    writer.append(row)
    for (_, position) in layout.columns { writer.appendField(fields[position]) }
    writer.append(",,")
    writer.append(match.score, decimals: 4)
    writer.appendField(match.faults.map(\.description).joined(separator: "; "))
    for position in 0..<Self.candidateCount {
      guard match.candidates.indices.contains(position) else {
        writer.append(",,,")
        continue
      }
      let candidate = match.candidates[position]
      let address = candidate.address.map { register.register.address($0, of: candidate.street) }
      writer.appendField(address?.identifier ?? "")
      writer.appendField(address?.oneLine ?? register.register.oneLine(candidate))
      writer.append(",")
      writer.append(candidate.score, decimals: 4)
    }
    writer.appendField(register.hash)
    writer.append("\n")
  }
}

extension ReviewDecisions {
  /// Reads a review list that somebody has filled in.
  ///
  /// - Parameter register: the register that the decisions are for. A candidate without an identifier, or with one
  ///   that several addresses bear, is only known by its position, which stands for nothing in a changed register;
  ///   such decisions are left out and counted.
  /// - Throws: `FileError` for a file that is no review list, and for a candidate that is not there.
  public static func read(
    _ path: String, for register: RegisterFile
  ) throws(FileError) -> (decisions: ReviewDecisions, outdated: Int) {
    let file = try CSVFile(path)
    let layout = QueryLayout(namedIn: file.header)
    guard let decision = file.header.firstIndex(of: "decision"), !layout.columns.isEmpty else {
      throw FileError(
        .badData, path: path, "this is no review list",
        hint: "it has the columns \"decision\" and \"address\" or \"street\", as --review writes them")
    }
    let table = try file.read(texts: file.header)
    let columns = file.header.map { table.texts[$0] ?? [] }
    var decisions = ReviewDecisions()
    var outdated = 0
    for row in 0..<table.count {
      func text(_ name: String) -> String {
        file.header.firstIndex(of: name).flatMap { columns[$0][row] } ?? ""
      }
      let wish = (columns[decision][row] ?? "").trimmed
      guard !wish.isEmpty else { continue }
      let query = layout.query { columns[$0][row] ?? "" }
      if wish.lowercased() == "none" {
        decisions[query] = .refused
      } else if let position = Int(wish), (1...ReviewFile.candidateCount).contains(position) {
        guard !text("candidate_\(position)_address").isEmpty else {
          throw FileError(
            .badData, path: path, row: row + 1, column: "decision", "there is no such candidate",
            hint: "write the number of a candidate, \"none\", or the identifier of an address")
        }
        let identifier = text("candidate_\(position)_id")
        if !identifier.isEmpty, register.register.report.duplicateIdentifiers == 0 {
          decisions[query] = .address(identifier)
        } else if text("register") == register.hash {
          decisions[query] = .candidate(position - 1)
        } else {
          outdated += 1
        }
      } else {
        decisions[query] = .address(wish.hasPrefix("id:") ? String(wish.dropFirst(3)) : wish)
      }
    }
    return (decisions, outdated)
  }
}

extension QueryLayout {
  /// The columns that bear the names of `columns`.
  fileprivate init(namedIn header: [String]) {
    func position(_ name: String) -> Int? { header.firstIndex(of: name) }
    self.init(
      line: position("address"), street: position("street"), number: position("number"),
      postcode: position("postcode"), city: position("city"), floor: position("floor"),
      streetType: position("street_type"), suffix: position("suffix"))
  }
}

extension AddressRegister.Address {
  fileprivate var oneLine: String { line(street, number?.description ?? "", postcode, city) }
}

extension ServedPlace {
  fileprivate var oneLine: String { line(street, number, postcode, city) }
}

/// Street and number, postcode and town.
private func line(_ street: String, _ number: String, _ postcode: String, _ city: String) -> String {
  [[street, number], [postcode, city]].map { $0.filter { !$0.isEmpty }.joined(separator: " ") }
    .filter { !$0.isEmpty }.joined(separator: ", ")
}

extension AddressRegister {
  /// What is known of a candidate without an address: its street and town.
  fileprivate func oneLine(_ candidate: Candidate) -> String {
    [streetName(candidate.street), cityName(of: candidate.street)].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension ByteWriter {
  /// Appends a comma and a field behind it.
  func appendField(_ text: String) {
    append(",")
    append(text.csvField)
  }
}
