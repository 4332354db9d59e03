extension PupilCounts {
  /// Groups that one column of the pupils makes, by the finest classes that they tell apart.
  ///
  /// Groups may divide a column, hold each other or overlap: the members, the rest and the unknown of each are sums
  /// of classes, so that what all of them tell together is told by the classes.
  public struct Family: Sendable, Hashable {
    /// The positions of the groups.
    public let groups: [Int]
    public let classes: [Class]

    public struct Class: Sendable, Hashable {
      /// For each group of the family 1 where the pupils are members, 0 the rest, −1 where it is not known.
      public let memberships: [Int8]
      /// The pupils by overlay cell.
      public var counts: ContiguousArray<Int>

      /// Whether nothing is known of the pupils.
      var isUnknown: Bool { memberships.allSatisfy { $0 < 0 } }
    }

    /// The classes that make up the members (1), the rest (0) or the unknown (−1) of a group.
    ///
    /// - Parameter group: its position in the family.
    public func classes(of group: Int, _ membership: Int8) -> [Int] {
      classes.indices.filter { classes[$0].memberships[group] == membership }
    }

    /// A group by itself: its members, the rest and the unknown.
    init(_ group: Int, _ counts: Group, all: ContiguousArray<Int>) {
      let unknown = ContiguousArray(all.indices.map { all[$0] - counts.members[$0] - counts.rest[$0] })
      groups = [group]
      classes = [
        Class(memberships: [1], counts: counts.members), Class(memberships: [0], counts: counts.rest),
        Class(memberships: [-1], counts: unknown),
      ]
    }

    /// Counts pupils by what they are in all groups.
    ///
    /// - Parameter places: the overlay cell of each pupil.
    init(
      _ groups: [Int], _ memberships: [ContiguousArray<Int8>], places: ContiguousArray<Int>, overlayCells: Int
    ) {
      var patterns: [[Int8]] = [[]]
      var classOfPupil = ContiguousArray(repeating: 0, count: places.count)
      for group in groups {
        // The class of a pupil so far and the membership of the next group give the next class.
        var next = [Int?](repeating: nil, count: 3 * patterns.count)
        var finer: [[Int8]] = []
        for (pupil, member) in memberships[group].enumerated() {
          let member = min(max(member, -1), 1)
          let key = 3 * classOfPupil[pupil] + Int(member) + 1
          let position = next[key] ?? finer.count
          if position == finer.count {
            next[key] = position
            finer.append(patterns[classOfPupil[pupil]] + [member])
          }
          classOfPupil[pupil] = position
        }
        patterns = finer
      }
      var counts = Array(
        repeating: ContiguousArray(repeating: 0, count: overlayCells), count: patterns.count)
      for (place, position) in zip(places, classOfPupil) { counts[position][place] += 1 }
      let found = zip(patterns, counts).map { Class(memberships: $0, counts: $1) }
        .sorted { $0.memberships.lexicographicallyPrecedes($1.memberships) }
      // Of each group there are members, a rest and unknown ones, be they nobody.
      var classes = Array(found.reversed())
      func add(_ memberships: [Int8]) {
        guard !classes.contains(where: { $0.memberships == memberships }) else { return }
        classes.append(
          Class(memberships: memberships, counts: ContiguousArray(repeating: 0, count: overlayCells)))
      }
      for group in groups.indices {
        if !classes.contains(where: { $0.memberships[group] == 1 }) {
          add(groups.indices.map { $0 == group ? 1 : 0 })
        }
        if !classes.contains(where: { $0.memberships[group] == 0 }) { add(groups.map { _ in 0 }) }
      }
      add(groups.map { _ in -1 })
      self.groups = groups
      self.classes = classes
    }
  }
}
