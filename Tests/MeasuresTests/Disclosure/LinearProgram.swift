import CGLPK

/// A linear program in unknowns that are not negative, solved by GLPK: the second opinion on what a reader can
/// work out.
final class LinearProgram {
  private let problem: OpaquePointer
  private var isSolved = false

  init?(unknowns: Int) {
    guard let problem = glp_create_prob() else { return nil }
    self.problem = problem
    glp_term_out(GLP_OFF)
    glp_add_cols(problem, Int32(unknowns))
    for unknown in 1...unknowns { glp_set_col_bnds(problem, Int32(unknown), GLP_LO, 0, 0) }
  }

  deinit { glp_delete_prob(problem) }

  /// A sum of unknowns, with coefficients, that lies in a range; returns its row.
  @discardableResult
  func add(_ terms: [(unknown: Int, factor: Double)], in range: ClosedRange<Double>) -> Int32 {
    let row = glp_add_rows(problem, 1)
    let indices = [0] + terms.map { Int32($0.unknown + 1) }
    let factors = [0] + terms.map(\.factor)
    glp_set_mat_row(problem, row, Int32(terms.count), indices, factors)
    bound(row, to: range)
    return row
  }

  func bound(_ row: Int32, to range: ClosedRange<Double>) {
    let isFixed = range.lowerBound == range.upperBound
    let kind = isFixed ? GLP_FX : range.upperBound == .infinity ? GLP_LO : GLP_DB
    glp_set_row_bnds(
      problem, row, kind, range.lowerBound, range.upperBound == .infinity ? 0 : range.upperBound)
    isSolved = false
  }

  /// The smallest and the largest value that a sum of unknowns can have; nil when nothing fits.
  func range(of terms: [(unknown: Int, factor: Double)]) -> ClosedRange<Double>? {
    for term in terms { glp_set_obj_coef(problem, Int32(term.unknown + 1), term.factor) }
    defer { for term in terms { glp_set_obj_coef(problem, Int32(term.unknown + 1), 0) } }
    guard let low = best(GLP_MIN), let high = best(GLP_MAX), low <= high + 1e-6 else { return nil }
    return min(low, high)...high
  }

  private func best(_ direction: Int32) -> Double? {
    glp_set_obj_dir(problem, direction)
    var parameters = glp_smcp()
    glp_init_smcp(&parameters)
    parameters.msg_lev = GLP_MSG_OFF
    if !isSolved { glp_adv_basis(problem, 0) }
    guard glp_simplex(problem, &parameters) == 0 else { return nil }
    isSolved = true
    return switch glp_get_status(problem) {
    case GLP_OPT: glp_get_obj_val(problem)
    case GLP_UNBND: direction == GLP_MIN ? -Double.infinity : .infinity
    default: nil
    }
  }
}
