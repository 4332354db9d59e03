import DeterministicParallel
import Indicators
import Layers
import Measures
import Studies

/// The edition for the public of the first plan, made again from the same pupils: what is told of a later plan goes
/// beyond it only in numbers of residents.
struct EarlierEdition {
  let plans: EarlierPlans
  /// What it told.
  private let told: MeasureTable

  /// - Returns: nil when the study names no earlier plan.
  /// - Throws: `FileError` for areas that cannot be read.
  init?(before years: StudyYears, workers: Workers, progress: (String) -> Void) throws {
    guard let plans = try EarlierPlans(before: years, workers: workers, progress: progress) else {
      return nil
    }
    self.plans = plans
    told = try Publication(plans.first, workers: workers, progress: progress).measures
  }

  /// Withholds what the earlier edition did not tell as well, in the same words and of the same pupils.
  ///
  /// Numbers of residents, and indices that are made of them, have their own protection. Two shares in steps of
  /// nearly the same pupils would together be finer than each; and what depends on the borders themselves would tell
  /// what became of the few between them.
  func restricting(
    _ edited: DisclosureFilter.Edited?, _ indicator: Indicator, _ level: Level, _ group: String,
    _ year: String
  ) -> DisclosureFilter.Edited? {
    if indicator.treatment?.isOfResidents ?? false { return edited }
    let earlier = told.measures(indicator, level: level, group: group, year: year)
    let dependsOnBorders = indicator.treatment?.source == .pupilsAndBorders
    return edited?.enumerated().map { unit, new in
      guard new.status == .ok else { return new }
      let same = level == .zone ? plans.sameArea[unit] : unit
      guard let same, earlier.indices.contains(same), earlier[same].status == .ok,
        earlier[same].value == new.cell.value, !dependsOnBorders || plans.isUnchanged
      else { return (new.cell, .suppressedTogether) }
      return new
    }
  }
}
