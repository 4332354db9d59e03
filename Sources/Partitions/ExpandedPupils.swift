import Layers
import Studies
import Travel

/// The pupils of a year's counts, one for each who was counted.
struct ExpandedPupils {
  private(set) var pupils: Pupils
  let groups: [Group]
  /// A pupil of each profile.
  let firstOfProfile: [String: Int32]
  /// The first pupil of each cell.
  private let starts: ContiguousArray<Int32>
  private let cells: ContiguousArray<CountedCells<PupilCell>.Entry>

  init(_ counts: PartCounts, _ all: CountedYears, groups rules: [GroupRule]) {
    let cells = counts.pupils.entries
    self.cells = cells
    let total = counts.pupils.total
    func column<Value>(_ value: (PupilCell) -> Value) -> ContiguousArray<Value> {
      var values = ContiguousArray<Value>()
      values.reserveCapacity(total)
      for entry in cells {
        values.append(contentsOf: repeatElement(value(entry.cell), count: Int(entry.count)))
      }
      return values
    }
    func numbers<Kind>(_ number: (PupilCell) -> ListNumber<Kind>) -> ListNumbers<Kind> {
      ListNumbers(codes: column { number($0).rawValue })
    }
    var (ofNumbers, ofCategories) = ([String: ContiguousArray<Double>](), [String: CategoryColumn]())
    let categories = all.carried.categories
    for (position, name) in (categories + all.carried.numbers).enumerated()
    where counts.columns[all.carried.names[position]] != nil {
      let ofRow = all.values.texts(of: position)
      let texts = all.values.texts[position].texts
      if position < categories.count {
        // The first text is none.
        ofCategories[name] = CategoryColumn(
          codes: column { ofRow[Int($0.values)] - 1 }, labels: Array(texts.dropFirst()))
      } else {
        let values = texts.map { Double($0) ?? .nan }
        ofNumbers[name] = column { values[Int(ofRow[Int($0.values)])] }
      }
    }
    let unknown = ContiguousArray(repeating: Double.nan, count: total)
    pupils = Pupils(
      x: unknown, y: unknown, placement: column { Placement(rawValue: $0.placement) ?? .placed },
      school: numbers(\.school), enrolment: column { Enrolment(rawValue: $0.enrolment) ?? .known },
      zone: numbers(\.zone), district: numbers(\.district), residential: numbers(\.residential),
      isInSeveral: column { _ in [] },
      attributes: Attributes(numbers: ofNumbers, categories: ofCategories), codes: nil, file: "", rows: nil)
    let profiles = all.profiles.texts
    groups = rules.enumerated().map { position, rule in
      let memberships = profiles.map { profile -> Int8 in
        switch Array(profile.utf8)[position] {
        case UInt8(ascii: "1"): 1
        case UInt8(ascii: "0"): 0
        default: -1
        }
      }
      return Group(
        name: rule.name, rule: rule.rule, title: rule.title,
        membership: column { memberships[Int($0.profile)] })
    }
    var (firsts, starts, next) = ([String: Int32](), ContiguousArray<Int32>(), Int32(0))
    for entry in cells {
      let profile = profiles[Int(entry.cell.profile)]
      if firsts[profile] == nil { firsts[profile] = next }
      starts.append(next)
      next += entry.count
    }
    (firstOfProfile, self.starts) = (firsts, starts)
  }

  /// Says who of the pupils is who among those of the year after.
  ///
  /// - Parameter stays: the pupils who are in both years, by their cells. Which of those of a cell they are does not
  ///   matter to what is counted.
  /// - Returns: false when more are said to be in both years than there are in one of them.
  mutating func find(_ stays: CountedCells<StayCell>, in later: ExpandedPupils) -> Bool {
    var followers = ContiguousArray<Int32>(repeating: -1, count: pupils.count)
    var used = ContiguousArray<Int32>(repeating: 0, count: cells.count)
    var usedLater = ContiguousArray<Int32>(repeating: 0, count: later.cells.count)
    for entry in stays.entries {
      let (cell, other) = (Int(entry.cell.earlier), Int(entry.cell.later))
      guard entry.count <= cells[cell].count - used[cell],
        entry.count <= later.cells[other].count - usedLater[other]
      else { return false }
      for pupil in 0..<entry.count {
        followers[Int(starts[cell] + used[cell] + pupil)] = later.starts[other] + usedLater[other] + pupil
      }
      used[cell] += entry.count
      usedLater[other] += entry.count
    }
    pupils.followers = followers
    return true
  }

  /// The ways of the pupils: those of one area and profile in their order, each to one pupil.
  func ways(_ counts: PartCounts, method: String) -> (HomeSchoolDistances, NearerSchools) {
    struct Place: Hashable {
      let zone: ZoneNumber
      let district: DistrictNumber
      let profile: Int32
    }
    let ways = counts.ways.entries
    // The ways of a place stand together: where the first one is that no pupil has yet, and how many have it.
    var next: [Place: (entry: Int, used: Int32)] = [:]
    var last: Place?
    for (position, entry) in ways.enumerated() {
      let place = Place(zone: entry.cell.zone, district: entry.cell.district, profile: entry.cell.profile)
      if place != last { next[place] = (position, 0) }
      last = place
    }
    let nobody = WayCell(
      zone: -1, district: -1, profile: -1, attended: WayCell.unknown, assigned: WayCell.unknown,
      nearest: WayCell.unknown, straight: WayCell.unknown, saved: WayCell.unknown)
    var columns = WayCell.names.map { _ in ContiguousArray<Double>() }
    for position in columns.indices { columns[position].reserveCapacity(pupils.count) }
    var nearest: SchoolNumbers = []
    nearest.reserveCapacity(pupils.count)
    for pupil in cells {
      let cell = pupil.cell
      let place = Place(zone: cell.zone, district: cell.district, profile: cell.profile)
      var (entry, used) = next[place] ?? (ways.count, 0)
      func isOfPlace(_ entry: Int) -> Bool {
        entry < ways.count && ways[entry].cell.zone == place.zone
          && ways[entry].cell.district == place.district && ways[entry].cell.profile == place.profile
      }
      for _ in 0..<pupil.count {
        while isOfPlace(entry), used == ways[entry].count { (entry, used) = (entry + 1, 0) }
        let way = isOfPlace(entry) ? ways[entry].cell : nobody
        for (position, length) in WayCell.lengths.enumerated() {
          columns[position].append(WayCell.meters(length(way)))
        }
        used += 1
      }
      next[place] = (entry, used)
      nearest.append(contentsOf: repeatElement(cell.nearest, count: Int(pupil.count)))
    }
    let unreached = counts.unreached.sorted { $0.key < $1.key }.map { (reason: $0.key, count: $0.value) }
    return (
      HomeSchoolDistances(
        method: method, attended: columns[0], assigned: columns[1], nearest: columns[2],
        nearestSchool: nearest, straight: columns[3], unreached: unreached),
      NearerSchools(saved: columns[4])
    )
  }
}
