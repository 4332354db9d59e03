import Geography
import Layers
import Studies

extension Layer {
  /// Who goes where: a line from each catchment area to each school that pupils who live there attend, with their number
  /// and that of the members of each group; the smaller flows first, so that a map draws the larger ones on top. Internal:
  /// many flows are of a few pupils.
  public static func flows(of study: Study) -> Layer {
    let (pupils, schoolCount) = (study.pupils, study.schools.count)
    var positions = [Int: Int]()
    var flows = [(pair: Int, counts: [Int])]()
    for pupil in 0..<pupils.count where pupils.zone[pupil] >= 0 && pupils.school[pupil] >= 0 {
      let pair = Int(pupils.zone[pupil]) * schoolCount + Int(pupils.school[pupil])
      let position = positions[pair] ?? flows.count
      if position == flows.count {
        positions[pair] = position
        flows.append((pair, Array(repeating: 0, count: 1 + study.groups.count)))
      }
      flows[position].counts[0] += 1
      for (index, group) in study.groups.enumerated() where group.membership[pupil] == 1 {
        flows[position].counts[index + 1] += 1
      }
    }
    flows.sort { ($0.counts[0], $0.pair) < ($1.counts[0], $1.pair) }
    let (zones, schools) = (study.zones, study.schools)
    let ends = flows.map { ($0.pair / schoolCount, $0.pair % schoolCount) }
    let middles = (0..<zones.count).map { zones.geometries.interiorPoint(of: $0) }
    var lines = Geometries()
    for (zone, school) in ends {
      let target = Coordinate(x: schools.x[school], y: schools.y[school])
      if let middle = middles[zone] { lines.appendLines([[middle, target]]) } else { lines.appendNone() }
    }
    func texts(_ value: ((Int, Int)) -> String) -> Column.Values { .text(TextColumn(ends.map(value))) }
    func counts(_ position: Int) -> Column.Values {
      .integer(ContiguousArray(flows.map { Int64($0.counts[position]) }))
    }
    return Layer(
      name: "flows", crs: study.crs, geometries: lines,
      columns: [
        Column(name: "zone", values: texts { zones.ids[$0.0] }),
        Column(name: "zone_name", values: texts { zones.names[$0.0] }),
        Column(name: "school", values: texts { schools.ids[$0.1] }),
        Column(name: "school_name", values: texts { schools.names[$0.1] }),
        Column(name: "pupils", values: counts(0)),
      ]
        + study.groups.enumerated().map { index, group in
          Column(name: "\(group.name)_pupils", values: counts(index + 1))
        })
  }
}
