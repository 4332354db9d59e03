extension ResidualNetwork {
  /// The cell whose count is to change, and what may change with it.
  struct Step {
    let cell: Int
    /// Whether it is one of several whose sum matters, so that it stays itself within what its mark tells.
    let isPart: Bool
    let rises: Bool
    let missing: Int
    /// Whether the other cells stay within what their marks tell.
    let heedingMarks: Bool
    /// Whether published cells may be withheld on the way.
    let withholding: Bool
    /// Whether any cycle will do, and not the first in the order of the arcs alone.
    var takesAny = false
  }

  /// An arc of a cycle, and whether it carries more or less than in the true table.
  struct Change {
    let arc: Int
    let rises: Bool
  }
}
