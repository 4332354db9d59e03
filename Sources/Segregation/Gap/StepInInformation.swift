/// A step between two settings in M, taken apart: what is told apart anew less what is mixed anew.
///
/// M(to) − M(from) = M(to | from) − M(from | to), because both sum to M over the pairs of units.
public struct StepInInformation: Sendable, Hashable {
  /// M(to | from): segregation among those who share a unit before the step.
  public let separated: Double
  /// M(from | to): segregation among those who share a unit after it, which the step has mixed.
  public let mixed: Double

  public var change: Double { separated - mixed }
}

extension PupilSettings {
  /// What a step separates and what it mixes, in nats; `nil` with fewer than two groups that have pupils.
  ///
  /// - Precondition: the settings exist.
  public func stepInInformation(from first: Int, to second: Int) -> StepInInformation? {
    let from = table(first)
    guard from.presentGroups > 1 else { return nil }
    var numbers: [UInt64: Int] = [:]
    var pairs = ContiguousArray<Double>()
    for pupil in known {
      let before = settings[first].units[Int(pupil)]
      let after = settings[second].units[Int(pupil)]
      let key = UInt64(UInt32(bitPattern: before)) << 32 | UInt64(UInt32(bitPattern: after))
      let number = numbers[key] ?? numbers.count
      if number == numbers.count {
        numbers[key] = number
        pairs.append(contentsOf: repeatElement(0, count: groupCount))
      }
      pairs[number * groupCount + Int(groups[Int(pupil)])] += 1
    }
    let both = GroupTable(unchecked: pairs, groups: groupCount, isWeighted: false).information
    return StepInInformation(
      separated: max(0, both - from.information), mixed: max(0, both - table(second).information))
  }
}
