/// The streets open to one mode of travel: junctions, and the stretches of street between them.
///
/// A network is made from OpenStreetMap, from a line layer or from a file that `save(to:)` wrote. It keeps
/// the shape of each stretch, so that homes meet the street and not the next junction.
///
///     let streets = try StreetNetwork(openStreetMap: "city.osm.pbf", mode: .walking)
///     let search = StreetSearch(streets)
///     let homes = streets.snap(longitudes: x, latitudes: y, within: 500)
///
/// Lengths are millimetres and times milliseconds inside, both whole numbers, so that sums do not depend on
/// their order; the public interface speaks metres and seconds.
public struct StreetNetwork: Sendable, Hashable {
  public let mode: TravelMode
  /// Junctions and ends of streets.
  public let nodeCount: Int
  var edges: Edges
  var points: Points
  /// The edges onto which no door opens (ferries, tunnels, bridges), sorted: no home or school is put on them.
  var doorless: ContiguousArray<Int32>
  /// The edges that only those may pass whose way begins or ends there, sorted.
  var privateEdges: ContiguousArray<Int32>
  /// The edges that only private ones lead into or out of.
  var enclosed: EnclosedEdges
  /// Pairs of directed edges that may not follow each other, sorted.
  var bannedTurns: ContiguousArray<BannedTurn>
  /// Longer sequences of directed edges that may not be travelled, sorted.
  var bannedPaths: ContiguousArray<BannedPath>
  public internal(set) var notes: Notes

  /// What was left out of a network, what was joined in it, and what of it is in doubt.
  public struct Notes: Sendable, Hashable {
    /// Points of streets whose place the map does not hold, as at the rim of a cut-out.
    public var missingPoints = 0
    /// Ferries that were not asked for.
    public var ferries = 0
    /// Objects of the map that are deleted, or of which it holds older versions too.
    public var deleted = 0
    /// Borders of squares that the map names but does not hold.
    public var missingBorders = 0
    /// Ends of lines that were joined to the line that they touch, or miss by centimetres.
    public var joinedEnds = 0
    /// Places where lines of a layer cross without a common vertex, which joins nothing.
    public var crossings = 0
    /// Turn restrictions whose streets are missing or do not meet as they should; they are not applied.
    public var unusedRestrictions = 0
    /// Ends of lines of a layer that stop a few metres short of another line (see `LooseStreets`).
    public var looseEnds = 0
    /// Parts of a layer that nothing joins to the others.
    public var islands = 0
    /// Ends of streets of a map of OpenStreetMap that lie on another street without a common node, which joins nothing.
    public var touchingEnds = 0
    /// Nodes of a map of OpenStreetMap that lie at the very place of another one on the same level, and were joined to it.
    public var joinedNodes = 0
    /// Lengths and speeds in a layer's table that are 0, which counts as unknown.
    public var zeros = 0
    /// Streets of a layer whose class closes them to the mode.
    public var closedByClass = 0
    /// Streets of a layer with a direction in a column that nobody named.
    public var unreadDirections = 0
    /// Streets of a layer whose class, in a column that nobody named, is usually closed to the mode.
    public var unreadClasses = 0
    /// Features of a layer that are no lines, and were left out.
    public var noLines = 0
    /// Lines of a layer of OpenStreetMap that are no streets, and were left out.
    public var otherLines = 0

    public init() {}

    /// All of them, in the order in which files of kept networks have them. Computed, as key paths are not `Sendable`.
    static var all: [WritableKeyPath<Notes, Int>] {
      [
        \.missingPoints, \.ferries, \.deleted, \.missingBorders, \.joinedEnds, \.crossings,
        \.unusedRestrictions, \.looseEnds, \.islands, \.touchingEnds, \.joinedNodes, \.zeros,
        \.closedByClass, \.unreadDirections, \.unreadClasses, \.noLines,
        \.otherLines,
      ]
    }
  }

  /// One stretch of street per index, between the nodes `from` and `to`.
  struct Edges: Sendable, Hashable {
    var from: ContiguousArray<Int32> = []
    var to: ContiguousArray<Int32> = []
    /// Millimetres.
    var length: ContiguousArray<UInt32> = []
    /// Milliseconds from `from` to `to`, or `closed`.
    var forward: ContiguousArray<UInt32> = []
    /// Milliseconds from `to` to `from`, or `closed`.
    var backward: ContiguousArray<UInt32> = []
    /// Where the edge's points begin, and at the end how many there are.
    var firstPoint: ContiguousArray<Int32> = [0]

    var count: Int { from.count }
    static let closed = UInt32.max

    func points(_ edge: Int) -> Range<Int> { Int(firstPoint[edge])..<Int(firstPoint[edge + 1]) }
  }

  /// The shapes of the edges, ends included.
  struct Points: Sendable, Hashable {
    /// 1e-7 degrees.
    var longitude: ContiguousArray<Int32> = []
    var latitude: ContiguousArray<Int32> = []
    /// Millimetres from the edge's first point.
    var distance: ContiguousArray<UInt32> = []

    var count: Int { longitude.count }
  }

  /// `from` and `to` are directed edges: twice the edge's number, plus one when travelled backward.
  struct BannedTurn: Sendable, Hashable, Comparable {
    var from: UInt32
    var to: UInt32

    static func < (a: Self, b: Self) -> Bool { (a.from, a.to) < (b.from, b.to) }
  }

  /// A way through whole streets that is forbidden, though none of its turns need be: three directed edges or more.
  struct BannedPath: Sendable, Hashable, Comparable {
    var edges: [UInt32]

    static func < (a: Self, b: Self) -> Bool { a.edges.lexicographicallyPrecedes(b.edges) }
  }

  /// Whether homes and schools stand beside each edge.
  var hasDoors: ContiguousArray<Bool> { marks(doorless, false) }

  /// Whether only those may pass each edge whose way begins or ends there.
  var isPrivate: ContiguousArray<Bool> { marks(privateEdges, true) }

  private func marks(_ some: ContiguousArray<Int32>, _ mark: Bool) -> ContiguousArray<Bool> {
    var marks = ContiguousArray(repeating: !mark, count: edges.count)
    for edge in some { marks[Int(edge)] = mark }
    return marks
  }

  /// Stretches of street between two nodes.
  public var edgeCount: Int { edges.count }

  /// The length of all streets, each counted once, in metres.
  public var totalLength: Double { edges.length.reduce(0.0) { $0 + Double($1) } / 1000 }
}
