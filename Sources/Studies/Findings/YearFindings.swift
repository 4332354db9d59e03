import DeterministicParallel
import Geography
import Languages
import Layers

/// What is wrong with the results of one school year, with its number of pupils: few of them placed or known, homes in
/// invalid or overlapping areas, pupils at schools far away.
struct YearFindings {
  private(set) var findings: [Finding] = []

  /// Below this share of the pupils placed, or of known school, a reader is warned.
  static let fewShare = 0.9
  /// Below this one, what follows is not the city's.
  static let tooFewShare = 0.5
  /// Above this share of the pupils living where areas overlap, the order of the areas in their file decides the figures.
  private static let mostContested = 0.5

  init(_ study: Study, _ geography: StudyGeography, workers: Workers) {
    let pupils = study.pupils
    guard pupils.count > 0 else { return }
    let file = study.file.resolve(pupils.file)
    let (ofLevels, ofHomes) = workers.both {
      YearFindings.ofLevels(study, geography)
    } beside: {
      YearFindings.ofHomes(study, file, far: geography.faults.farSchools, workers: workers)
    }
    let placed = pupils.placement.count { $0 == .placed }
    if placed == 0, pupils.placement.contains(.outsideZones), !study.file.isPart {
      add(
        .fewPlaced, .error, "pupils", file, pupils.count, "no pupil lives in any of the areas",
        "no pupil lives in any of the areas",
        hint: "check the coordinate reference systems of this table and of the catchment areas")
    } else {
      addShare(placed, of: pupils.count, .fewPlaced, file, "placed in a catchment area", "placed")
    }
    let known = pupils.enrolment.count { $0 == .known }
    if known == 0, pupils.enrolment.contains(.unknownSchool) {
      add(
        .fewSchoolsKnown, .error, "pupils", file, pupils.count,
        "no pupil is at a school of the list of schools: no code is the same in both tables",
        "the codes of the pupils' schools are not those of the list",
        hint: "name the column of the same codes as \"school\" in both tables")
    } else {
      addShare(
        known, of: pupils.count, .fewSchoolsKnown, file,
        "at a school of the list of schools", "known to attend a school of the list")
    }
    for group in study.groups {
      addMembers(of: group, file)
      // Of one part all may be so.
      if !study.file.isPart { findings += [AllMembers(group, of: study.file)?.finding].compactMap { $0 } }
    }
    findings += ofHomes
    addPlaces(study)
    let zonesFile = study.file.resolve(study.file.zones.file)
    let overlapping = pupils.isInSeveral.count { $0.contains(.zones) }
    if overlapping > 0 {
      // A part of a study may hold the pupils of few places.
      let areMost =
        !study.file.isPart && Double(overlapping) > YearFindings.mostContested * Double(placed)
        && !geography.faults.findings.contains { $0.dataset == "zones" && $0.severity == .error }
      add(
        .overlap, areMost ? .error : .warning, "zones", zonesFile, overlapping,
        "\(count: overlapping, "pupil") live where catchment areas overlap, and count for the one that comes first in the file",
        "catchment areas overlap where pupils live",
        hint: areMost ? "a file must hold the areas of one stage and year alone" : nil)
    }
    findings += ofLevels
    guard !geography.faults.farSchools.isEmpty else { return }
    let far = Set(geography.faults.farSchools.map { SchoolNumber($0) })
    let attending = pupils.school.count { far.contains($0) }
    if attending > 0 {
      add(
        .farAway, .warning, "schools", study.file.resolve(study.file.schools.file), attending,
        "\(count: attending, "pupil") attend \(count: far.count, "school") far from all catchment areas",
        "pupils attend schools far from all catchment areas")
    }
  }

  /// That homes are no homes: the schools attended, one point or a few for all, or where a geocoder puts what it does
  /// not find; and that the schools do not fit them. Of the places of a forecast nothing is said, as they are those of
  /// today's pupils.
  private static func ofHomes(_ study: Study, _ file: String, far: [Int], workers: Workers) -> [Finding] {
    guard study.projection == nil else { return [] }
    let pupils = study.pupils
    let atSchool = HomesAtSchool(pupils, study.schools, file: file, workers: workers)
    let others: Finding? =
      if atSchool.areMost {
        nil
      } else if let crowd = CrowdedPlace(pupils.x, pupils.y) {
        Finding(
          .crowdedPlace, .warning, dataset: "pupils", file: file, count: crowd.rows.count, said: crowd.text,
          toPublic: "many pupils have the very same home", hint: CrowdedPlace.hint)
      } else {
        FewHomes(pupils, schools: study.schools.count, file: file).finding
      }
    // That most live where their school stands is told already; a part may hold the pupils of one place.
    let dealt: Finding? =
      atSchool.areMost || study.file.isPart
      ? nil
      : DealtSchools(
        pupils, study.schools, besides: far, file: file, column: study.file.pupils.columns["school"]
      ).finding
    return [dealt, atSchool.finding, others].compactMap { $0 }
  }

  /// That the other levels do not hold the homes that the catchment areas hold.
  private static func ofLevels(_ study: Study, _ geography: StudyGeography) -> [Finding] {
    let pupils = study.pupils
    func several(_ level: AreaLevels) -> Int { pupils.isInSeveral.count { $0.contains(level) } }
    var findings: [Finding] = []
    if let source = study.file.districts, geography.districts != nil {
      findings += LevelHomes(
        "districts", zones: pupils.zone.codes, areas: pupils.district.codes, several: several(.districts)
      ).findings(study.file.resolve(source.file))
    }
    if let source = study.file.residential, geography.sections != nil {
      findings += LevelHomes(
        "residential", zones: pupils.zone.codes, areas: pupils.residential.codes,
        several: several(.residential)
      ).findings(study.file.resolve(source.file))
    }
    return findings
  }

  /// That schools have pupils and 0 places, as some write that the number is not known.
  private mutating func addPlaces(_ study: Study) {
    var enrolled = [Int](repeating: 0, count: study.schools.count)
    for school in study.pupils.school where school >= 0 { enrolled[Int(school)] += 1 }
    let codes = UnknownValue.codes(among: study.schools.capacities.compactMap { $0 })
    if !codes.isEmpty {
      let count = study.schools.capacities.count { $0.map(codes.contains) ?? false }
      let words = codes.sorted().map { "\(Int($0))" }.quoted()
      add(
        .unlistedValue, .warning, "schools", study.file.resolve(study.file.schools.file), count,
        "\(count: count, "school") with \(name: words) places, which counts as a number like any other",
        "a number of places may be a code for what is not known",
        hint: "leave the number empty where it is not known")
    }
    findings +=
      DoubtfulPlaces(study.schools, enrolled: enrolled, study.applications, of: study.file).findings
    let full = enrolled.indices.count { enrolled[$0] > 0 && study.schools.capacities[$0] == 0 }
    guard full > 0 else { return }
    add(
      .capacityZero, .warning, "schools", study.file.resolve(study.file.schools.file), full,
      "\(count: full, "school") with pupils and 0 places",
      "schools with pupils have 0 places",
      hint: "leave the number empty where it is not known")
  }

  /// That of most pupils it is not known whether they belong to a group.
  private mutating func addMembers(of group: Group, _ file: String) {
    let known = group.membership.count { $0 >= 0 }
    guard known > 0, Double(known) < YearFindings.tooFewShare * Double(group.membership.count) else { return }
    addShare(
      known, of: group.membership.count, .fewMembersKnown, file,
      "known to belong to the group \"\(name: group.name)\" or not",
      "known to belong to the group \"\(name: group.name)\" or not")
  }

  private mutating func addShare(
    _ part: Int, of all: Int, _ kind: Finding.Kind, _ file: String, _ what: Text, _ short: Text
  ) {
    let share = Double(part) / Double(all)
    guard share < YearFindings.fewShare else { return }
    let isTooFew = share < YearFindings.tooFewShare
    add(
      kind, .warning, "pupils", file, all - part,
      isTooFew
        ? "only \(.percent(share)) of the pupils, \(.whole(part)) of \(.whole(all)), are \(what): read nothing below as the city's"
        : "\(.percent(share)) of the pupils, \(.whole(part)) of \(.whole(all)), are \(what); \(count: all - part, "pupil is", "pupils are") left out of what depends on it",
      isTooFew
        ? "less than half of the pupils are \(short): read nothing below as the city's"
        : "more than a tenth of the pupils are not \(short)")
  }

  private mutating func add(
    _ kind: Finding.Kind, _ severity: Finding.Severity, _ dataset: String, _ file: String, _ count: Int,
    _ text: Text, _ publicText: Text, hint: Text? = nil
  ) {
    findings.append(
      Finding(
        kind, severity, dataset: dataset, file: file, count: count, said: text, toPublic: publicText,
        hint: hint))
  }
}
