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

extension SuppressionRule {
  /// The rule for means: the counts of those they rest on, withheld under `minimumForRates`.
  ///
  /// A mean goes with its count: it is shown where `Suppression` by this rule publishes the count of those who were
  /// measured. Then the sum behind a withheld mean can move along the same cycles as the withheld counts.
  public var forMeans: SuppressionRule {
    SuppressionRule(
      minimum: minimumForRates, minimumForRates: minimumForRates, sensitiveZeros: [],
      protectsUnknown: protectsUnknown)
  }

  /// A share as coarse as it takes to hide how many pupils make it up, for shares whose parts are not published.
  ///
  /// It is rounded to whole steps so wide that at least `minimum` different numbers of pupils give the same step,
  /// at 0 and 1 too where a step has only half its width. Nil on so few pupils that even halves would be too fine,
  /// or on fewer than a share may rest on.
  ///
  /// A share and its complement are told alike: a tie goes to the even step, and the number of steps is even. If
  /// both went up, the two of them together would tell the tie, and with it the very number of pupils.
  ///
  /// - Parameter count: the pupils the share is of, which the reader is taken to know.
  public func coarsened(_ share: Double, of count: Int) -> Double? {
    guard count >= minimumForRates, share.isFinite else { return nil }
    guard let steps = [100, 50, 20, 10, 4, 2].first(where: { count >= 2 * minimum * $0 }) else { return nil }
    // Of whole pupils, so that no rounding error moves a tie.
    let part = (share * Double(count)).rounded()
    return (part * Double(steps) / Double(count)).rounded(.toNearestOrEven) / Double(steps)
  }
}
