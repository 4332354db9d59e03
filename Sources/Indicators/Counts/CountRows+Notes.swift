import Languages
import Layers

extension CountRows {
  /// What the user should know of the rows, one sentence each.
  ///
  /// - Parameter numbers: the columns of the counts.
  func notes(
    of columns: CountColumns, _ numbers: [CSVTable.NumberColumn], allowingFractions: Bool
  ) -> [Text] {
    var notes = [maskedNote].compactMap { $0 }
    if groupColumn == nil, repeated > 0 {
      notes.append(
        .counted(
          repeated, one: "{0} row has the unit of an earlier row, and is added to it",
          many: "{0} rows have the unit of an earlier row, and are added to it"))
    }
    if refilled > 0 {
      notes.append(
        .counted(
          refilled, one: "{0} row has the unit and group of an earlier row, and is added to it",
          many: "{0} rows have the unit and group of an earlier row, and are added to it"))
    }
    notes += CountDoubts(units: units.labels, groups: groups, counts: sums).notes
    notes += zip(columns.counts, numbers).filter { allowingFractions && $1.seemsInThousands }.map { name, _ in
      "all fractions of \"\(name: name)\" have three digits: if the mark parts thousands, the counts are a thousand times too small"
    }
    return notes
  }

  /// That units with masked counts are left out, and with how many pupils.
  private var maskedNote: Text? {
    guard !maskedUnits.isEmpty else { return nil }
    let known = maskedUnits.reduce(0.0) { sum, unit in
      sum + sums[unit * groups.count..<(unit + 1) * groups.count].reduce(0, +)
    }
    let (masked, all) = (Number.whole(maskedUnits.count), Number.whole(units.labels.count))
    let hundredths = Int((known * 100).rounded())
    let told: Number =
      hundredths % 100 == 0 ? .whole(hundredths / 100) : .decimals(known, hundredths % 10 == 0 ? 1 : 2)
    return maskedUnits.count == 1
      ? "\(masked) of \(all) units has a masked count (such as * or <5), which is not known: it is left out, with the \(told) pupils that are told of"
      : "\(masked) of \(all) units have a masked count (such as * or <5), which is not known: they are left out, with the \(told) pupils that are told of"
  }
}
