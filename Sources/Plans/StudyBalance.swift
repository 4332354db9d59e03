import DeterministicParallel
import Geography
import Layers
import Redesign
import Studies
import Travel

/// The public and subsidised schools of a study, to be balanced by admission: one case for each stage.
///
/// Pupils at private schools, and at schools that are not in the list, take no part.
public struct StudyBalance {
  private let study: Study
  private let group: Int
  private let byDistrict: Bool

  /// - Parameters:
  ///   - group: the name of a group of the study.
  ///   - byDistrict: whether pupils stay at schools of their school's district.
  /// - Throws: `FileError` for a group or districts that the study has not got.
  public init(_ study: Study, group: String, byDistrict: Bool) throws(FileError) {
    let position = try study.position(ofGroup: group)
    guard !byDistrict || study.districts != nil else {
      throw FileError(.badData, path: study.file.path, "the study has no districts to balance schools within")
    }
    (self.study, self.group, self.byDistrict) = (study, position, byDistrict)
  }

  /// How many pupils of the schools to be balanced are not known to belong to the group or not; they count as others.
  public var unknown: Int {
    study.pupils.school.indices.count { pupil in
      let school = study.pupils.school[pupil]
      return school >= 0 && study.schools.takesByAddress[Int(school)]
        && study.groups[group].membership[pupil] < 0
    }
  }

  /// The stages of the pupils with the ways to all of their schools.
  ///
  /// A school's places of a stage are its pupils there, or their part of its places where those are more.
  /// - Parameter longestWay: the longest way in metres to another school than today's; nil for any.
  /// - Throws: `FileError` when no pupil is at a public or subsidised school; `ServerError`.
  public func cases(
    _ limits: BalanceLimits, longestWay: Double?, workers: Workers = .all,
    progress: (String) -> Void = { _ in }
  ) throws -> [BalanceCase] {
    let (schools, pupils) = (study.schools, study.pupils)
    let stages = StageNames(study)
    struct Key: Hashable, Comparable {
      let stage: Int32
      let district: DistrictNumber
      static func < (one: Key, other: Key) -> Bool {
        (one.stage, one.district) < (other.stage, other.district)
      }
    }
    var rows: [Key: [Int]] = [:]
    var enrolled = [Int](repeating: 0, count: schools.count)
    for (pupil, school) in pupils.school.enumerated() where school >= 0 {
      enrolled[Int(school)] += 1
      guard schools.takesByAddress[Int(school)] else { continue }
      let district = byDistrict ? schools.district[Int(school)] : -1
      rows[Key(stage: stages.stage[pupil], district: district), default: []].append(pupil)
    }
    guard !rows.isEmpty else {
      throw FileError(.badData, path: study.file.path, "no pupil is at a public or subsidised school")
    }
    let travel = try study.travel(workers: workers)
    return try rows.sorted { $0.key < $1.key }.map { key, own in
      progress("measuring the ways to the schools")
      let used = Set(own.map { Int(pupils.school[$0]) }).sorted()
      let position = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
      let ways = try TravelMatrix(
        from: MatrixOrigins(
          x: ContiguousArray(own.map { pupils.x[$0] }), y: ContiguousArray(own.map { pupils.y[$0] }),
          names: own.map { _ in "" }, named: "pupil", of: study), to: schools, by: travel
      ).values(workers: workers)
      let school = own.map { Int32(position[Int(pupils.school[$0])] ?? 0) }
      let isMember = own.map { study.groups[group].membership[$0] == 1 }
      var counts = [Int](repeating: 0, count: used.count)
      for place in school { counts[Int(place)] += 1 }
      let share = Double(isMember.count { $0 }) / Double(own.count)
      let bounds = counts.map { limits.members(of: $0, share: share) }
      let places = used.enumerated().map { position, school in
        let part = schools.capacities[school].map {
          Int($0 * Double(counts[position]) / Double(max(1, enrolled[school])))
        }
        return max(counts[position], part ?? 0)
      }
      let problem = BalanceProblem(
        places: places, least: bounds.map(\.least), most: bounds.map(\.most), school: school,
        isMember: isMember
      ) { pupil, other in
        let way = ways[pupil * schools.count + used[other]]
        guard way <= longestWay ?? .infinity else { return nil }
        return way - ways[pupil * schools.count + used[Int(school[pupil])]]
      }
      return BalanceCase(
        stage: key.stage < 0 ? "" : stages.names[Int(key.stage)],
        municipality: key.district < 0 ? "" : study.districts?.names[Int(key.district)] ?? "",
        codes: used.map { schools.ids[$0] }, names: used.map { schools.names[$0] }, problem: problem)
    }
  }
}

/// The stage of each pupil: as the pupils' own column says, or else that of the study's "stages" to which the grade belongs,
/// or else the grade.
private struct StageNames {
  private(set) var names: [String] = []
  /// A position among the names, −1 where nothing is known.
  private(set) var stage: ContiguousArray<Int32>

  init(_ study: Study) {
    let own = study.pupils.attributes.categories["stage"]
    guard let labels = own ?? study.pupils.attributes.categories["grade"] else {
      stage = ContiguousArray(repeating: -1, count: study.pupils.count)
      return
    }
    let stages = own == nil ? study.file.stages.sorted { $0.key < $1.key } : []
    let ofLabel = labels.labels.map { label in stages.first { $0.value.contains(label) }?.key ?? label }
    var known = [String: Int32]()
    for name in ofLabel where known[name] == nil {
      known[name] = Int32(names.count)
      names.append(name)
    }
    let positions = ofLabel.map { known[$0] ?? -1 }
    stage = ContiguousArray(labels.codes.map { $0 < 0 ? -1 : positions[Int($0)] })
  }
}
