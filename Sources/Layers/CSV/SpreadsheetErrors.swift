extension String {
  /// Whether this is what a spreadsheet shows where it has no value: #N/A, #REF!, #¡VALOR!, Err:502.
  package var isSpreadsheetError: Bool {
    if hasPrefix("Err:") { return count == 7 && suffix(3).allSatisfy(\.isNumber) }
    guard first == "#", (3...16).contains(count) else { return false }
    if String.missingValues.contains(self) { return true }
    return (last == "!" || last == "?")
      && dropFirst().dropLast().allSatisfy { $0.isUppercase || "/0¡¿".contains($0) }
  }

  /// "Not available", as spreadsheets in several languages write it.
  private static let missingValues: Set = ["#N/A", "#N/D", "#NV", "#I/T"]
}
