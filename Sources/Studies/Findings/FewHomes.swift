import Geography
import Languages

/// That the homes of all pupils lie at one point, or at so few that each stands for a postcode or an area: ways to
/// school, and which school is nearest, are those of these points.
struct FewHomes {
  let finding: Finding?

  /// On the average so many pupils are at each point, as they hardly are at an address.
  private static let perPoint = 50
  /// There are no more points than this for each school. A register that gives census sections, or the cells of a grid,
  /// for homes has many more, and tells the way to one school from that to the next.
  private static let perSchool = 2
  /// A city of a school or two may have so many points.
  private static let fewest = 10
  /// Fewer pupils may be those of one house.
  private static let leastPupils = 10

  /// Looks at no more pupils than it takes to see that the points are many.
  ///
  /// - Parameter file: that of the pupils.
  init(_ pupils: Pupils, schools: Int, file: String) {
    let placed = zip(pupils.x, pupils.y).count { !$0.isNaN && !$1.isNaN }
    let most = min(placed / FewHomes.perPoint, max(FewHomes.fewest, FewHomes.perSchool * schools))
    guard placed >= FewHomes.leastPupils,
      let points = FewHomes.points(pupils, most: max(1, most))
    else {
      finding = nil
      return
    }
    finding =
      points == 1
      ? Finding(
        .fewHomes, placed >= FewHomes.perPoint && schools > 1 ? .error : .warning, dataset: "pupils",
        file: file, count: placed,
        said: "the homes of all \(.whole(placed)) pupils on the map lie at one and the same point",
        toPublic: "the homes of all pupils lie at one and the same point",
        hint: "name the coordinates, or the address, of the home; leave them empty where it is not known")
      : Finding(
        .fewHomes, .warning, dataset: "pupils", file: file, count: placed,
        said:
          "the homes of all \(.whole(placed)) pupils on the map lie at \(.whole(points)) points, as where the middle of a postcode or of an area stands for the home: ways to school, and which school is nearest, are those of these points",
        toPublic:
          "the homes of all pupils lie at a few points, as where the middle of a postcode or of an area stands for the home",
        hint: "with the coordinates, or the addresses, of the homes themselves each way is measured")
  }

  /// How many different points the homes have; nil where there are more than some.
  private static func points(_ pupils: Pupils, most: Int) -> Int? {
    var points = Set<Coordinate>()
    // Rows of one point often stand together.
    var last: Coordinate?
    for (x, y) in zip(pupils.x, pupils.y) where !x.isNaN && !y.isNaN {
      let point = Coordinate(x: x, y: y)
      guard point != last else { continue }
      last = point
      if points.insert(point).inserted, points.count > most { return nil }
    }
    return points.count
  }
}
