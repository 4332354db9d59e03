/// A column that says for each pupil where it is in one setting: the residential unit where it lives, the
/// school of its zone, the nearest school, the school it attends.
public struct Setting: Sendable, Hashable {
  public let name: String
  /// The unit of each pupil, 0 ..< `unitCount`; negative when unknown.
  public let units: ContiguousArray<Int32>
  public let unitCount: Int

  public init(_ name: String, units: ContiguousArray<Int32>, unitCount: Int) {
    self.name = name
    self.units = units
    self.unitCount = unitCount
  }
}

/// The same pupils in several settings.
///
///     let pupils = try PupilSettings([homes, zones, nearest, attended], groups: groups, groupCount: 2)
///     pupils.table(0)
///
/// Only pupils whose group and whose unit in every setting are known take part, so that each setting holds
/// the very same ones; how many are left out is said.
public struct PupilSettings: Sendable, Hashable {
  public let settings: [Setting]
  /// The group of each pupil, 0 ..< `groupCount`; negative when unknown.
  public let groups: ContiguousArray<Int32>
  public let groupCount: Int
  /// The rows of the pupils who are known throughout.
  public let known: ContiguousArray<Int32>

  /// - Throws: `SegregationError` for columns of different lengths or codes too large.
  public init(
    _ settings: [Setting], groups: ContiguousArray<Int32>, groupCount: Int
  ) throws(SegregationError) {
    try checkCodes(groups, below: groupCount, column: 0)
    for (column, setting) in settings.enumerated() {
      guard setting.units.count == groups.count else {
        throw SegregationError(.lengths, column: column + 1, hint: "each pupil needs a unit in each setting")
      }
      try checkCodes(setting.units, below: setting.unitCount, column: column + 1)
    }
    self.settings = settings
    self.groups = groups
    self.groupCount = groupCount
    known = ContiguousArray(
      groups.indices.lazy.filter { pupil in
        groups[pupil] >= 0 && settings.allSatisfy { $0.units[pupil] >= 0 }
      }.map { Int32($0) })
  }

  /// How many pupils take no part because their group or one of their units is unknown.
  public var unknown: Int { groups.count - known.count }

  /// The pupils who take part, counted by the units of a setting and by group.
  ///
  /// - Precondition: the setting exists.
  public func table(_ setting: Int) -> GroupTable {
    let setting = settings[setting]
    var counts = ContiguousArray(repeating: 0.0, count: setting.unitCount * groupCount)
    for pupil in known {
      counts[Int(setting.units[Int(pupil)]) * groupCount + Int(groups[Int(pupil)])] += 1
    }
    return GroupTable(unchecked: counts, groups: groupCount, isWeighted: false)
  }

  /// The pupils of each part of the city apart, in their own settings; units are numbered anew within each
  /// part.
  ///
  /// - Parameter parts: the part (district, zone) of each pupil, 0 ..< `count`; a pupil of an unknown part is
  ///   in none.
  /// - Throws: `SegregationError` for a column of another length or codes too large.
  public func divided(by parts: ContiguousArray<Int32>, count: Int) throws(SegregationError)
    -> [PupilSettings]
  {
    guard parts.count == groups.count else {
      throw SegregationError(.lengths, hint: "each pupil needs the part to which it belongs")
    }
    try checkCodes(parts, below: count, column: nil)
    var pupils = Array(repeating: [Int](), count: count)
    for pupil in parts.indices where parts[pupil] >= 0 { pupils[Int(parts[pupil])].append(pupil) }
    var divided: [PupilSettings] = []
    for part in pupils {
      divided.append(
        try PupilSettings(
          settings.map { $0.selecting(part) }, groups: ContiguousArray(part.lazy.map { groups[$0] }),
          groupCount: groupCount))
    }
    return divided
  }
}

extension Setting {
  fileprivate func selecting(_ pupils: [Int]) -> Setting {
    var codes: [Int32: Int32] = [:]
    let units = ContiguousArray(
      pupils.map { pupil -> Int32 in
        let unit = self.units[pupil]
        guard unit >= 0 else { return -1 }
        if let code = codes[unit] { return code }
        let code = Int32(codes.count)
        codes[unit] = code
        return code
      })
    return Setting(name, units: units, unitCount: codes.count)
  }
}

/// Throws unless every code is below `bound`; negative ones mean unknown.
func checkCodes(_ codes: ContiguousArray<Int32>, below bound: Int, column: Int?) throws(SegregationError) {
  for row in codes.indices where codes[row] >= bound {
    throw SegregationError(
      .unknownCode, row: row, column: column,
      hint: "codes run from 0 to the number of units or groups less one")
  }
}
