import Languages

/// The schools of today whose areas a plan has not got: it may have closed them, or merged their areas with others.
package struct SchoolsWithoutAreas: Sendable {
  /// The areas of today that the plan has not got.
  let missing: Set<String>
  /// The schools that take pupils by address in such areas alone.
  private let schools: [SchoolNumber]
  private let ids: [String]
  private let known: Set<String>

  /// - Parameters:
  ///   - open: the schools that are open today.
  ///   - planned: the codes of the plan's areas.
  ///   - plan: areas that it merges are there under another code.
  package init(
    _ schools: Schools, open: [SchoolNumber], _ zones: Areas, planned: [String], by plan: StudyFile? = nil
  ) {
    known = Set(zones.ids)
    let merged = plan?.zones.mergers.flatMap { $0.parts.map(\.code) } ?? []
    let missing = known.subtracting(planned).subtracting(merged)
    self.missing = missing
    self.schools = open.filter { school in
      let served = schools.served[Int(school)]
      return schools.takesByAddress[Int(school)] && !served.isEmpty
        && served.allSatisfy { missing.contains(zones.ids[Int($0)]) }
    }
    ids = schools.ids
  }

  /// Their codes.
  var codes: [String] { schools.map { ids[Int($0)] } }

  /// That some of them are open by the plan, too, in areas of others; nil where none is.
  package func doubt(_ planned: Schools, open: [SchoolNumber], _ zones: Areas) -> Text? {
    let own = Set(codes)
    let left = open.filter { school in
      own.contains(planned.ids[Int(school)])
        && planned.served[Int(school)].contains { known.contains(zones.ids[Int($0)]) }
    }
    guard !left.isEmpty else { return nil }
    let names = left.prefix(8).map { planned.names[Int($0)] }.joined(separator: ", ")
    let list = left.count > 8 ? names + " …" : names
    return left.count == 1
      ? "the new plan has not got the area of \(.whole(1)) school, which counts as open in the area in which it stands: \(name: list); if it closes, give --close-missing, or name it under \"close\" in a scenario"
      : "the new plan has not got the areas of \(.whole(left.count)) schools, which count as open in the areas in which they stand: \(name: list); if they close, give --close-missing, or name them under \"close\" in a scenario"
  }
}

extension StudyFile {
  /// The study with the schools closed whose areas a plan has not got. The table of schools may name these areas all the same.
  package func closing(_ schools: SchoolsWithoutAreas) -> StudyFile {
    var file = self
    var scenario = file.scenario ?? Scenario()
    scenario.closings += schools.codes.map { code in
      Scenario.Closing(school: Scenario.Named(code: code, line: nil), successor: nil)
    }
    scenario.missing.formUnion(schools.missing)
    file.scenario = scenario
    return file
  }
}
