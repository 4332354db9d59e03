import Layers

/// For whom a study is published, and how the pupils are protected: the key `publish` of a study file.
public struct PublishingRules: Sendable, Hashable {
  public enum Audience: String, Sendable, Hashable, CaseIterable {
    /// Those who may see everything.
    case `internal`
    case `public`
  }

  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// Small counts are withheld, and what would give them away.
    case suppression
    /// Counts are rounded at random to multiples of a base.
    case rounding
    /// Counts are changed a little.
    case noise
  }

  public var audience = Audience.internal
  public var method = Method.suppression
  /// The smallest count of pupils, other than 0, that the public sees.
  public var minimumCount = 5
  /// The fewest pupils on which a share or mean for the public rests.
  public var minimumForRates = 10
  /// The fewest schools of which something is told together.
  public var minimumSchools = 3
  /// The groups of which it may not be known either that an area has none, or has nobody else.
  public var sensitive = Set<String>()
  /// Whether small counts of pupils of whom the group is not known are withheld, too. Where they are not, the number
  /// of the unknown of an area can be worked out as what its members and rest leave of its pupils.
  public var protectsUnknown = true
  /// What rounding rounds to.
  public var base = 5
  /// The secret from which rounding and noise are drawn.
  public var seed: UInt64?
  /// The catchment areas of earlier plans that were published of the same pupils, from the first to the last: what
  /// is told of the study's own areas must not, beside them, give away the few homes between two borders.
  public var publishedZones: [StudyFile.AreaSource] = []

  /// The side in metres of the smallest squares of the grid of homes. A study has one grid for the public: the counts of
  /// two would differ by a few homes in a known place.
  public var gridSide = 250.0

  /// The sides that a grid may have.
  public static let gridSides = 10.0...100_000
  /// The same for messages.
  public static let gridSideWords = "10 to 100,000 metres"

  public init() {}

  init(_ node: StudyNode) throws(FileError) {
    let entries = try node.mapping(StudyKeys.publishing)
    func whole(_ key: String, _ range: ClosedRange<Int>, _ value: inout Int) {
      value =
        entries.read(key) { node throws(FileError) in
          guard let number = Int(exactly: try node.number()), range.contains(number) else {
            throw node.error("\"\(key)\" is a whole number from \(range.lowerBound) to \(range.upperBound)")
          }
          return number
        } ?? value
    }
    // Where it cannot be read for whom it is, it is for the public: of it nothing is told that the public may not know.
    audience =
      entries.read("audience") { node throws(FileError) in try node.choice() }
      ?? (entries["audience"] == nil ? .internal : .public)
    method = entries.read("method") { node throws(FileError) in try node.choice() } ?? .suppression
    whole("minimum_count", 2...1000, &minimumCount)
    whole("minimum_for_rates", 2...100_000, &minimumForRates)
    whole("minimum_schools", 2...100, &minimumSchools)
    whole("base", 2...1000, &base)
    sensitive = Set(entries.texts("sensitive") ?? [])
    protectsUnknown = entries.flag("protect_unknown") ?? true
    publishedZones =
      entries["published_zones"]?.list().compactMap { node in
        node.problems.attempt { () throws(FileError) in try StudyFile.AreaSource(node) }
      } ?? []
    gridSide =
      entries.read("grid_side") { node throws(FileError) in
        let side = try node.number()
        guard PublishingRules.gridSides.contains(side) else {
          throw node.error("the side of a grid is \(PublishingRules.gridSideWords)")
        }
        return side
      } ?? gridSide
    seed = entries.read("seed") { node throws(FileError) in
      guard let number = UInt64(try node.text()) else { throw node.error("the seed is a whole number") }
      return number
    }
    if method != .suppression, entries["seed"] == nil {
      node.problems.add(
        node.error(
          "\(method.rawValue) needs a \"seed\"", hint: "choose a large random number and keep it secret"))
    }
  }

  /// The side of the grid of homes, in metres, where another one may have been asked for.
  ///
  /// - Parameters:
  ///   - asked: nil for the study's own.
  ///   - path: of the study file.
  /// - Throws: `FileError` (`refused`) for another side than the study's in an edition for the public: two grids of the
  ///   same homes can be subtracted from each other.
  public func side(ofGrid asked: Double?, path: String) throws(FileError) -> Double {
    let side = asked ?? gridSide
    guard audience == .internal || side == gridSide else {
      throw FileError(
        .refused, path: path,
        "the study's grid for the public has squares of \(Int(gridSide)) m; a second one of another side, subtracted "
          + "from it, would tell of a few homes in a known place",
        hint:
          "leave out --side; only where no grid of these pupils is public yet, name its side in the study file: "
          + "publish: {grid_side: \(Int(side))}")
    }
    return side
  }

  /// The rules where it cannot be read what they are: what the public may see.
  static let forTheWary: PublishingRules = {
    var rules = PublishingRules()
    rules.audience = .public
    return rules
  }()
}
