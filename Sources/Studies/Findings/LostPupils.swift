import Languages
import Layers

/// That hardly any pupil of one year is found again in the next, as where each year has codes of its own, or that some
/// would be but for the spelling of their codes: then they would seem to have left.
struct LostPupils {
  let finding: Finding?

  /// Below which share of the pupils found again the codes are not those of the other year.
  private static let fewShare = 0.2
  /// Fewer pupils may all have left.
  private static let leastPupils = 20
  /// Fewer whose codes are written otherwise may be other pupils.
  private static let respeltShare = 0.01
  /// So many pupils tell whether it is worth to look for all.
  private static let asked = 500

  init(
    _ earlier: Pupils, of year: String, in later: Pupils, of next: String, file: String, column: String?
  ) {
    guard let codes = earlier.codes, let others = later.codes, case let texts = codes.texts,
      case let index = others.index, min(texts.count, later.count) >= LostPupils.leastPupils
    else {
      finding = nil
      return
    }
    func found(step: Int) -> (found: Int, of: Int) {
      let rows = Array(stride(from: 0, to: texts.count, by: step))
      return (rows.count { row in texts.withBytes(at: row) { index.row(of: $0) } >= 0 }, rows.count)
    }
    func isFew(_ part: Int, _ all: Int) -> Bool { Double(part) < LostPupils.fewShare * Double(all) }
    let sample = found(step: max(1, texts.count / LostPupils.asked))
    guard isFew(sample.found, sample.of), case let all = found(step: 1).found, isFew(all, texts.count) else {
      let respelt = AlikeCodes.lost(codes, in: others)
      finding =
        Double(respelt) < LostPupils.respeltShare * Double(texts.count)
        ? nil
        : Finding(
          .respeltCodes, .warning, dataset: "pupils", file: file, column: column, count: respelt,
          said:
            "\(count: respelt, "pupil") of \(name: year) with a code that is one of \(name: next) but for letter case, zeros in front or \".0\" behind: whoever has it seems to leave, and another pupil to come",
          toPublic:
            "codes of pupils of two school years differ in letter case, zeros in front or \".0\" behind only",
          hint: "write the code of each pupil alike in all years; spreadsheets take leading zeros away")
      return
    }
    finding = Finding(
      .fewFoundAgain, .warning, dataset: "pupils", file: file, column: column, count: texts.count - all,
      said:
        "only \(.whole(all)) of the \(.whole(texts.count)) pupils of \(name: year) have the code of a pupil of \(name: next): what is told of who stayed, moved or left is of no worth",
      toPublic: "few pupils of one school year have the code of a pupil of the next",
      hint: "write the code of each pupil alike in all years; spreadsheets take leading zeros away")
  }
}
