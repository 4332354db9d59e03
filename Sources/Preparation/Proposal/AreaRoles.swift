import DeterministicParallel
import Geography
import Layers
import Studies

/// Which layer of polygons is the catchment areas, which the districts, which the residential units.
struct AreaRoles {
  /// Positions in the list of layers, by data set.
  private(set) var layers: [String: Int] = [:]
  /// Why, by data set.
  private(set) var reasons: [String: String] = [:]
  /// That there are other editions, by data set.
  private(set) var notes: [String: String] = [:]

  /// - Parameters:
  ///   - schools: where the schools are, in degrees; empty when it is not known.
  ///   - year: when the pupils' school year begins; nil when it is not known.
  init(
    _ found: [FoundFiles.Areas], schools: (x: ContiguousArray<Double>, y: ContiguousArray<Double>), year: Int?
  ) {
    let held = found.map { AreaRoles.share(of: schools, in: $0.layer) }
    let holding = found.indices.filter { (held[$0] ?? 1) >= 0.5 }
    // Schools may stand beside their areas; how many do is said.
    let near = holding.isEmpty ? found.indices.filter { (held[$0] ?? 1) > 0 } : holding
    let editions = Editions(near.map { ($0, found[$0].file) }, year: year)
    let usable = near.filter { !editions.outdated.contains($0) }
    defer { for (role, layer) in layers { notes[role] = editions.note(on: layer) { found[$0].file } } }
    func fit(_ role: String, _ layer: Int) -> Int {
      ProposalWords.files[role]?.fit(found[layer].title) ?? 0
    }
    func best(_ role: String, among layers: [Int]) -> Int? {
      layers.filter { fit(role, $0) > 0 }.max { (fit(role, $0), $1) < (fit(role, $1), $0) }
    }
    func count(_ layer: Int) -> Int { found[layer].layer.count }
    let isOther = { (layer: Int) in
      max(fit("districts", layer), fit("residential", layer))
        > max(fit("zones", layer), fit("neighbourhoods", layer))
    }
    let free = usable.filter { !isOther($0) }
    if let zones = best("zones", among: free) {
      set("zones", zones, "the file's name says so")
    } else if let zones = best("neighbourhoods", among: free) {
      set("zones", zones, "no layer says that it is catchment areas; neighbourhoods stand in for them")
    } else if let zones = (free.isEmpty ? usable : free).max(by: { count($0) < count($1) }) {
      set(
        "zones", zones,
        usable.count == 1
          ? "the only layer that holds the schools" : "the finest layer that holds the schools")
    }
    guard let zones = layers["zones"] else { return }
    let rest = usable.filter { $0 != zones }
    if let districts = best("districts", among: rest.filter { count($0) < count(zones) })
      ?? rest.filter({ (2...max(2, count(zones) / 2)).contains(count($0)) }).max(by: { count($0) < count($1) }
      )
    {
      set("districts", districts, nesting(found[zones].layer, in: found[districts].layer, "catchment areas"))
    }
    if let sections = best(
      "residential", among: rest.filter { count($0) > count(zones) && $0 != layers["districts"] })
    {
      let finest = rest.filter { fit("residential", $0) > 0 }.max { count($0) < count($1) } ?? sections
      set("residential", finest, nesting(found[finest].layer, in: found[zones].layer, "residential units"))
    }
    if let share = held[zones] {
      reasons["zones", default: ""] += "; \(Int((share * 100).rounded())) % of the schools lie in it"
    }
  }

  private mutating func set(_ role: String, _ layer: Int, _ reason: String) {
    layers[role] = layer
    reasons[role] = reason
  }

  /// How many of some areas lie in one of others.
  private func nesting(_ inner: Layer, in outer: Layer, _ what: String) -> String {
    guard let from = inner.crs, let to = outer.crs, let reprojection = try? Reprojection(from: from, to: to)
    else {
      return "by name and number"
    }
    let shares = reprojection(inner.geometries).repaired().geometries.shares(
      in: outer.geometries.repaired().geometries)
    let nested = shares.filter { $0.contains { $0.share >= DistrictCheck.share } }.count
    return "\(nested) of \(inner.count) \(what) lie in one of its \(outer.count) areas"
  }

  /// The share of the schools that lie in a layer's polygons; nil when it cannot be told.
  private static func share(
    of schools: (x: ContiguousArray<Double>, y: ContiguousArray<Double>), in layer: Layer
  ) -> Double? {
    let known = schools.x.lazy.filter { !$0.isNaN }.count
    guard known > 0, let crs = layer.crs, let reprojection = try? Reprojection(from: .wgs84, to: crs) else {
      return nil
    }
    let (x, y) = reprojection(schools.x, schools.y)
    let zones = ZoneLocator(layer.geometries).zones(x: x, y: y)
    return Double(zones.lazy.filter { $0 >= 0 }.count) / Double(known)
  }
}

/// The columns of a layer that hold its areas' codes and names.
struct AreaColumns {
  private(set) var id: String?
  private(set) var name: String?
  /// Whether it is no more than likely that these are names: nothing else says what the areas are called.
  private(set) var isNameGuessed = false

  /// - Parameters:
  ///   - role: "zones" …, whose words the column may bear.
  ///   - codes: sets of values of other tables that may name the areas.
  init(_ layer: Layer, role: String, namedBy codes: [Set<String>]) {
    let columns = layer.columns.map { (name: $0.name, values: CategoryColumn($0.texts)) }
    func codeScore(_ index: Int) -> Double {
      let (name, values) = columns[index]
      let named = codes.map { values.agreement(with: $0) }.max() ?? 0
      let words = max(
        ProposalWords.areaCodes.fit(name), ProposalWords.files[role]?.fit(name) ?? 0,
        ProposalWords.files["neighbourhoods"]?.fit(name) ?? 0)
      return 4 * named + Double(words)
    }
    // A length or an area is different in each row, too.
    let unique = columns.indices.filter { index in
      if case .real = layer.columns[index].values { return false }
      return columns[index].values.isUnique
    }
    let id =
      unique.max { (codeScore($0), $1) < (codeScore($1), $0) }.flatMap { codeScore($0) > 0 ? $0 : nil }
      ?? unique.first
    self.id = id.map { columns[$0].name }
    func nameScore(_ index: Int) -> Int { ProposalWords.columns["name"]?.fit(columns[index].name) ?? 0 }
    name = columns.indices.filter {
      $0 != id && nameScore($0) > 0 && columns[$0].values.labels.count * 2 > layer.count
    }
    .max { (nameScore($0), $1) < (nameScore($1), $0) }.map { columns[$0].name }
    guard name == nil else { return }
    let called = unique.filter { $0 != id && AreaColumns.areNames(columns[$0].values) }
    if called.count == 1 { (name, isNameGuessed) = (columns[called[0]].name, true) }
  }

  /// Whether values read like names: most of them have a word of three letters or more, and hardly any a digit.
  private static func areNames(_ values: CategoryColumn) -> Bool {
    let words = values.labels.count { $0.contains(/\p{L}{3}/) }
    return words * 10 >= values.labels.count * 9
      && values.labels.count { $0.contains(where: \.isNumber) } * 3 < values.labels.count
  }
}
