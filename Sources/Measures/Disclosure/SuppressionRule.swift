/// Which counts are small, and which of them are nobody's business.
///
/// A count of 1 ..< `minimum` pupils is withheld (primary), and with it as many others (secondary) as it takes
/// that a reader who knows everything published – totals, complements, what each mark says, and that no count is
/// negative – still finds possible, for every small count,
///
/// - each value from 1 (0 where zeros are sensitive) to `minimum` − 1 while all other marks stay true, and
/// - `minimum` itself, when the marks are left out of account.
///
/// This is the protection interval of Fischetti and Salazar-González (2001), *Solving the cell suppression problem
/// on tabular data with linear constraints*, Management Science 47, with lower and upper levels reaching to the
/// ends of the primary rule, as Hundepool et al. (2012), *Statistical Disclosure Control*, section 4.2, ask for.
public struct SuppressionRule: Sendable, Hashable {
  /// The smallest count of pupils, other than 0, that may be shown.
  public var minimum: Int
  /// The smallest number of pupils that a share or mean may rest on.
  public var minimumForRates: Int
  /// The groups (by position) of which it may not be known either that an area has none, or has nobody else.
  public var sensitiveZeros: Set<Int>
  /// Whether a small count of pupils of whom the group is not known is withheld too.
  public var protectsUnknown: Bool

  public init(
    minimum: Int = 5, minimumForRates: Int = 10, sensitiveZeros: Set<Int> = [], protectsUnknown: Bool = true
  ) {
    precondition(minimum >= 2, "a rule that withholds nothing protects nobody")
    self.minimum = minimum
    self.minimumForRates = minimumForRates
    self.sensitiveZeros = sensitiveZeros
    self.protectsUnknown = protectsUnknown
  }
}
