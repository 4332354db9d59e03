/// Levels of areas of a study's map.
package struct AreaLevels: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let zones = AreaLevels(rawValue: 1)
  package static let districts = AreaLevels(rawValue: 2)
  package static let residential = AreaLevels(rawValue: 4)
}
