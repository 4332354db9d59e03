import DeterministicParallel
import Geography
import Layers
import Studies

extension StudyComparison {
  /// The areas of both plans and the pieces of land that go from one area to another, as polygons: `kind` is before, after
  /// or moved; `before` and `after` are the codes of the areas. Not for the public there are also numbers of pupils who
  /// live there, all and by group.
  public func changeLayer(workers: Workers = .all) -> Layer {
    let (old, new) = (before.zones, after.zones)
    var geometries = Geometries()
    var rows = [(kind: String, before: String?, after: String?, flow: PupilMoves.Flow)]()
    func add(_ kind: String, _ areas: Areas, of study: Study) {
      var counts = [Int](repeating: 0, count: areas.count)
      var members = study.groups.map { _ in counts }
      for (pupil, zone) in study.pupils.zone.enumerated() where zone >= 0 {
        counts[Int(zone)] += 1
        for (group, rule) in study.groups.enumerated() where rule.membership[pupil] == 1 {
          members[group][Int(zone)] += 1
        }
      }
      for area in 0..<areas.count {
        geometries.append(area, of: areas.geometries)
        let isBefore = kind == "before"
        rows.append(
          (
            kind, isBefore ? areas.ids[area] : nil, isBefore ? nil : areas.ids[area],
            .init(from: area, to: area, pupils: counts[area], members: members.map { $0[area] })
          ))
      }
    }
    add("before", old, of: before)
    add("after", new, of: after)
    let same = moves.sameArea
    let flows = Dictionary(uniqueKeysWithValues: moves.flows.map { ([$0.from, $0.to], $0) })
    let pieces = old.geometries.repaired().geometries.pieces(
      sharedWith: new.geometries.repaired().geometries, workers: workers
    ) { first, second in Int(same[first]) != second }
    for piece in pieces {
      geometries.appendPolygons(piece.shape)
      let (from, to) = piece.features
      rows.append(
        (
          "moved", old.ids[from], new.ids[to],
          flows[[from, to]]
            ?? .init(from: from, to: to, pupils: 0, members: before.groups.map { _ in 0 })
        ))
    }
    var columns = [
      Column(name: "kind", values: .text(TextColumn(rows.map(\.kind)))),
      Column(name: "before", values: .text(TextColumn(rows.map(\.before)))),
      Column(name: "after", values: .text(TextColumn(rows.map(\.after)))),
      Column(
        name: "area_ha",
        values: .real(
          ContiguousArray((0..<geometries.count).map { (geometries.area(of: $0) / 100).rounded() / 100 }))),
    ]
    if !isPublic {
      func numbers(_ name: String, _ value: (PupilMoves.Flow) -> Int) -> Column {
        Column(name: name, values: .integer(ContiguousArray(rows.map { Int64(value($0.flow)) })))
      }
      columns.append(numbers("pupils") { $0.pupils })
      for (group, rule) in before.groups.enumerated() {
        columns.append(numbers("pupils_\(rule.name)") { $0.members[group] })
      }
    }
    return Layer(name: "changes", crs: before.crs, geometries: geometries, columns: columns)
  }
}
