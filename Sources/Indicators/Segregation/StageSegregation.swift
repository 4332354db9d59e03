import Segregation
import Studies

/// How unevenly a group is spread over the schools, stage by stage: in the city, in each district, and how much of it lies
/// between districts and how much within them.
///
/// Pupils count where their school stands, as in the reports of the Síndic de Greuges de Catalunya on municipalities.
public struct StageSegregation: Sendable {
  /// A group over some schools.
  public struct Spread: Sendable, Hashable {
    public let members: Int
    public let others: Int
    /// nil where fewer than `fewest` pupils are in the group, or outside it.
    public let dissimilarity: Double?
    public let informationIndex: Double?
  }

  /// The pupils of a stage; those of all stages under no name.
  public struct Stage: Sendable, Hashable {
    public let name: String?
    public let city: Spread
    public let districts: [Spread]
    /// The part of the city's H that lies between districts; nil where H is not known, or 0.
    public let betweenShare: Double?
  }

  /// All stages together first.
  public let stages: [Stage]

  /// Of fewer pupils on either side an index says nothing.
  public static let fewest = 10

  /// - Parameter group: the position of the group in the study. Pupils of whom it is not known, and those at no school that
  ///   lies in a district, are left out.
  public init(_ study: Study, group: Int) {
    let membership = study.groups[group].membership
    let codes = StageSegregation.stageOfPupil(study)
    let schools = study.schools.count
    stages = ([nil] + codes.names.map { Optional($0) }).enumerated().map { position, name in
      var members = Array(repeating: 0, count: schools)
      var others = members
      for (pupil, school) in study.pupils.school.enumerated()
      where school >= 0 && study.schools.district[Int(school)] >= 0 && membership[pupil] >= 0 {
        if name != nil, codes.stages[pupil] != position - 1 { continue }
        if membership[pupil] == 1 { members[Int(school)] += 1 } else { others[Int(school)] += 1 }
      }
      return Stage(name, members, others, study)
    }
  }

  /// The stage of each pupil, −1 for none: by its own column, else by the grades that the study file gives each stage.
  private static func stageOfPupil(_ study: Study) -> (names: [String], stages: [Int]) {
    let attributes = study.pupils.attributes.categories
    if let stage = attributes["stage"] {
      let names = stage.labels.sorted()
      let places = stage.labels.map { names.firstIndex(of: $0) ?? -1 }
      return (names, stage.codes.map { $0 < 0 ? -1 : places[Int($0)] })
    }
    guard let grade = attributes["grade"], !study.file.stages.isEmpty else {
      return ([], Array(repeating: -1, count: study.pupils.count))
    }
    // A forecast names the grades in their order; names in another order would say nothing of it.
    let order = study.file.forecast?.grades ?? []
    func first(_ name: String) -> Int {
      study.file.stages[name]?.compactMap { order.firstIndex(of: $0) }.min() ?? order.count
    }
    let names = study.file.stages.keys.sorted { (first($0), $0) < (first($1), $1) }
    let places = grade.labels.map { label in
      names.firstIndex { study.file.stages[$0]?.contains(label) ?? false } ?? -1
    }
    return (names, grade.codes.map { $0 < 0 ? -1 : places[Int($0)] })
  }
}

extension StageSegregation.Stage {
  init(_ name: String?, _ members: [Int], _ others: [Int], _ study: Study) {
    let district = study.schools.district
    let count = study.districts?.count ?? 0
    self.name = name
    let schools = members.indices.filter { members[$0] + others[$0] > 0 }
    city = .init(schools, members, others)
    var ofDistrict = Array(repeating: [Int](), count: count)
    for school in schools { ofDistrict[Int(district[school])].append(school) }
    districts = ofDistrict.map { .init($0, members, others) }
    let parts = schools.map { Int(district[$0]) }
    let table = try? TwoGroupCounts(
      members: schools.map { members[$0] }, others: schools.map { others[$0] }
    ).table
    // Districts without schools need no number.
    let number = Dictionary(uniqueKeysWithValues: zip(Set(parts).sorted(), 0...))
    let split = (try? table?.betweenWithin(parts.map { number[$0] ?? 0 })) ?? nil
    betweenShare = split.flatMap { $0.total > 0 ? $0.between / $0.total : nil }
  }
}

extension StageSegregation.Spread {
  init(_ schools: [Int], _ members: [Int], _ others: [Int]) {
    let (own, rest) = (schools.map { members[$0] }, schools.map { others[$0] })
    (self.members, self.others) = (own.reduce(0, +), rest.reduce(0, +))
    let counts =
      min(self.members, self.others) >= StageSegregation.fewest
      ? try? TwoGroupCounts(members: own, others: rest) : nil
    (dissimilarity, informationIndex) = (counts?.dissimilarity, counts?.informationIndex)
  }
}
