import Layers
import Studies
import Travel

/// What a school year's measures are made of, in whole numbers alone: they add up to the same whatever the parts and
/// their order.
struct PartCounts: Sendable {
  var pupils = CountedCells<PupilCell>()
  var ways = CountedCells<WayCell>()
  /// Who is found again in this year, by the earlier one.
  var stays: [String: CountedCells<StayCell>] = [:]
  /// Of those who are among the pupils.
  var applicants: [ApplicantCell: Int] = [:]
  /// Why pupils of known home and school have no way.
  var unreached: [String: Int] = [:]
  /// The columns, of those that are carried, that the year has, and of how many pupils.
  var columns: [String: Int] = [:]
}

/// The counts of all school years.
struct CountedYears: Sendable {
  let carried: CarriedColumns
  var years: [String: PartCounts] = [:]
  var profiles = TextNumbers()
  var values: ValueRows

  init(_ file: StudyFile) {
    carried = CarriedColumns(file)
    values = ValueRows(carried.names)
  }

  /// In the order of the years.
  var names: [String] { years.keys.sorted(by: SchoolYear.precedes) }

  /// The sum of all counts.
  var total: Int {
    years.values.reduce(0) { sum, year in
      sum + year.pupils.total + year.ways.total + year.stays.values.reduce(0) { $0 + $1.total }
    }
  }

  /// The year right before one; nil when there is none.
  func before(_ year: String) -> String? {
    let names = names
    guard let position = names.firstIndex(of: year), position > 0,
      SchoolYear.follows(year, names[position - 1])
    else { return nil }
    return names[position - 1]
  }

  /// Counts the pupils of a study, each by an addition of its own.
  ///
  /// - Throws: `FileError` for a way longer than there can be.
  mutating func add(
    _ study: Study, _ distances: HomeSchoolDistances, _ nearer: NearerSchools
  ) throws(FileError) {
    let all = study.pupils
    var counts = PartCounts()
    let texts = PartCounts.profiles(of: study)
    let known = texts.texts.map { profiles.number(of: $0) }
    let ofPupil = texts.ofPupil.map { known[$0] }
    var rows = ContiguousArray<Int32>(repeating: 0, count: all.count)
    for (position, column) in carried.texts(of: study, in: &values).enumerated() {
      if column != nil, all.count > 0 { counts.columns[carried.names[position]] = all.count }
      for pupil in rows.indices { rows[pupil] = values.row(rows[pupil], column?[pupil] ?? 0, in: position) }
    }
    func centimeters(_ meters: Double) throws(FileError) -> Int32 {
      guard let length = WayCell.centimeters(meters) else {
        throw FileError(
          .badData, path: study.file.path, "a way to school is longer than half the equator",
          hint: "check the coordinates of homes and schools, and \"crs\"")
      }
      return length
    }
    for pupil in 0..<all.count {
      counts.pupils.add(
        PupilCell(
          zone: all.zone[pupil], district: all.district[pupil], residential: all.residential[pupil],
          nearest: distances.nearestSchool[pupil], school: all.school[pupil],
          placement: all.placement[pupil].rawValue, enrolment: all.enrolment[pupil].rawValue,
          profile: ofPupil[pupil], values: rows[pupil]))
      counts.ways.add(
        WayCell(
          zone: all.zone[pupil], district: all.district[pupil], profile: ofPupil[pupil],
          attended: try centimeters(distances.attended[pupil]),
          assigned: try centimeters(distances.assigned[pupil]),
          nearest: try centimeters(distances.nearest[pupil]),
          straight: try centimeters(distances.straight[pupil]),
          saved: try centimeters(nearer.saved[pupil])))
    }
    if let applications = study.applications {
      let wishes = applications.wishes(of: study.file, study.schools)
      for (applicant, pupil) in applications.pupil.enumerated() where pupil >= 0 {
        let cell = ApplicantCell(
          firstWish: applications.firstWish[applicant], assigned: applications.assigned[applicant],
          wishes: wishes?[applicant], profile: texts.texts[texts.ofPupil[Int(pupil)]])
        counts.applicants[cell, default: 0] += 1
      }
    }
    for (reason, count) in distances.unreached { counts.unreached[reason, default: 0] += count }
    years[study.year] = counts
  }

  /// Puts all cells in an order that depends on what is counted alone.
  mutating func gather() {
    let (ofProfiles, ofValues) = (profiles.sort(), values.sort())
    var places: [String: ContiguousArray<Int32>] = [:]
    for year in names {
      places[year] = years[year]?.pupils.gather { cell in
        cell.profile = ofProfiles[Int(cell.profile)]
        cell.values = ofValues[Int(cell.values)]
      }
      years[year]?.ways.gather { $0.profile = ofProfiles[Int($0.profile)] }
    }
    for year in names {
      // Where a part lacks a year, it may take another one for that before.
      let before = before(year)
      let stays = years[year]?.stays ?? [:]
      years[year]?.stays = stays.filter { $0.key == before }
      guard let before, let earlier = places[before], let later = places[year] else { continue }
      years[year]?.stays[before]?.gather { cell in
        (cell.earlier, cell.later) = (earlier[Int(cell.earlier)], later[Int(cell.later)])
      }
    }
  }
}

extension PartCounts {
  /// For each pupil a text of a letter for each group.
  fileprivate static func profiles(of study: Study) -> (texts: [String], ofPupil: [Int]) {
    // Pupils of the same memberships share a text.
    var numbers = [Int](repeating: 0, count: study.pupils.count)
    var texts = [""]
    for group in study.groups {
      var known: [Int: Int] = [:]
      var longer: [String] = []
      for pupil in numbers.indices {
        let key = numbers[pupil] * 3 + Int(group.membership[pupil] + 1)
        if known[key] == nil {
          known[key] = longer.count
          longer.append(texts[numbers[pupil]] + ["-", "0", "1"][Int(group.membership[pupil] + 1)])
        }
        numbers[pupil] = known[key] ?? 0
      }
      texts = longer
    }
    return (texts, numbers)
  }
}
