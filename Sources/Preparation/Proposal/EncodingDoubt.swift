import Layers
import Studies

/// That a table's text is in an encoding that is not found by looking, so that its letters are other ones than were
/// meant.
struct EncodingDoubt {
  /// Whether nothing can be done with the table: the names of its columns are spoilt, or it has what no text holds.
  let isUnreadable: Bool

  /// nil where there is no doubt.
  ///
  /// - Parameter findings: of reading the table.
  init?(_ table: CheckedTable, _ findings: [Finding]) {
    let isDoubtful = findings.contains {
      $0.kind == .mendedOnReading && $0.sentence.contains(TableNote.unlikelyLetters)
    }
    let hasSpoiltNames = table.header.contains {
      (isDoubtful && !$0.allSatisfy(\.isASCII)) || EncodingDoubt.isOfNoAlphabet($0)
    }
    let holdsNoText =
      table.header.contains(where: EncodingDoubt.hasControls)
      || table.header.contains { name in
        let labels = table.column(local: name)?.labels ?? []
        return labels.count(where: EncodingDoubt.hasControls) * 10 > labels.count
      }
    isUnreadable = hasSpoiltNames || holdsNoText
    guard isDoubtful || isUnreadable else { return nil }
  }

  /// One sentence, without a full stop.
  var sentence: String {
    isUnreadable
      ? "its text is not UTF-8, and its encoding is not known: save it as UTF-8 and start `catchment init` anew, "
        + "or write its columns by hand with its encoding, such as encoding: shift_jis"
      : "its text is not UTF-8 and its letters look wrong: save it as UTF-8, or add its encoding, such as "
        + "encoding: windows-1250"
  }

  /// Whether a text has four letters and signs beyond ASCII one after the other, as Chinese and Korean give where they are
  /// taken for Windows-1252. Words of several begin with Â, Ã or â where UTF-8 was taken for it.
  private static func isOfNoAlphabet(_ text: String) -> Bool {
    text.unicodeScalars.split { !(0x80...0xFF).contains($0.value) }.contains { run in
      run.count > 3 && !("ÂÃâ".unicodeScalars.contains { $0 == run.first })
    }
  }

  /// Whether a text has the control characters to which bytes lead that are no letters in Windows-1252. Behind letters
  /// from Â to ô they are what is left of UTF-8 that was taken for something else: "CÃ\u{93}DIGO".
  private static func hasControls(_ text: String) -> Bool {
    var last: UInt32 = 0
    for scalar in text.unicodeScalars {
      if (0x80...0x9F).contains(scalar.value), !(0xC2...0xF4).contains(last) { return true }
      last = scalar.value
    }
    return false
  }
}
