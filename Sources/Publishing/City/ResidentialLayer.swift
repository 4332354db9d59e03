import Indicators
import Layers
import Studies

extension Layer {
  /// The units over which residential segregation is measured, with the pupils who live there and each group's share among
  /// them.
  ///
  /// - Parameter isPublic: then only the units themselves, as few pupils live in each, and their borders cut those of the
  ///   areas.
  /// - Returns: nil where the catchment areas stand in for them.
  public static func residentialUnits(of study: Study, isPublic: Bool) -> Layer? {
    guard study.file.residential != nil else { return nil }
    let units = study.residential
    var columns = [
      Column(name: "id", values: .text(TextColumn(units.ids))),
      Column(name: "name", values: .text(TextColumn(units.names))),
    ]
    if !isPublic {
      let home = study.pupils.residential
      var all = ContiguousArray<Int64>(repeating: 0, count: units.count)
      for unit in home where unit >= 0 { all[Int(unit)] += 1 }
      columns.append(Column(name: Composition.residents.id, values: .integer(all)))
      for group in study.groups {
        var (members, known) = (
          ContiguousArray<Double>(repeating: 0, count: units.count),
          ContiguousArray<Double>(repeating: 0, count: units.count)
        )
        for (pupil, unit) in home.enumerated() where unit >= 0 && group.membership[pupil] >= 0 {
          known[Int(unit)] += 1
          members[Int(unit)] += Double(group.membership[pupil])
        }
        columns.append(
          Column(
            name: "\(group.name)_\(Composition.residentShare.id)",
            values: .real(ContiguousArray(zip(members, known).map { $1 > 0 ? $0 / $1 : .nan }))))
      }
    }
    return Layer(name: "residential_units", crs: study.crs, geometries: units.geometries, columns: columns)
  }
}
