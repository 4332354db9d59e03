import Geography

extension FileError {
  /// That places of a table lie where their system is not valid, or that one does far from all others.
  ///
  /// - Parameter column: of their x.
  public init(_ misplaced: CRS.Misplaced, in system: CRS, path: String, column: String, hint: String) {
    let name = system.code.map { "\($0) (\(system.name))" } ?? system.name
    self.init(
      .badData, path: path, row: misplaced.isOneOfMost ? nil : misplaced.row + 1, column: column,
      misplaced.isOneOfMost
        ? "the places lie where \(name) is not valid" : "the place lies where \(name) is not valid",
      hint: hint)
  }
}
