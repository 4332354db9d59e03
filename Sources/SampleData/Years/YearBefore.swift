import DeterministicParallel
import Geography

/// The town's pupils a year ago: those of today one grade lower, mostly in the same homes and schools, and
/// those who have left since.
extension Population {
  /// What a pupil of today was a year ago; nil for those who have come to the town's schools since.
  func yearBefore(of record: PupilRecord) -> PupilRecord? {
    let now = record.pupil
    guard now.grade > 0 else { return nil }
    var draws = SeededGenerator(
      seed: seed, stream: SampleStream.yearBefore.rawValue << 40 + UInt64(record.number))
    let stayedBehind = progress.repeats(record)
    let isNewcomer = draws.unit() < (now.isMigrant ? 0.09 : 0.022)
    guard stayedBehind || !isNewcomer else { return nil }
    let hasMoved = draws.unit() < (now.isMigrant ? 0.07 : 0.035)
    var then = now
    then.grade = stayedBehind ? now.grade : now.grade - 1
    if hasMoved {
      let home = homes.home(&draws)
      then.home = Coordinate(x: home.x + SampleCity.middle.x, y: home.y + SampleCity.middle.y)
      (then.section, then.address) = (home.section, home.address)
      then.zone = Int(land.zoneOfSection[home.section])
    }
    then.school = formerSchool(then, hasMoved: hasMoved, &draws)
    return PupilRecord(number: record.number, year: .before, pupil: then, staysBehind: stayedBehind)
  }

  /// The school a year ago. Families with long schooling leave public schools for subsidised ones more often
  /// than others do.
  private func formerSchool(_ pupil: Pupil, hasMoved: Bool, _ draws: inout SeededGenerator) -> Int {
    let isPublic = schools.sector[pupil.school] == .public
    let hasMeans = !pupil.isMigrant && (pupil.parentsEducation ?? 3) >= 5
    let usual = isPublic ? (pupil.isMigrant ? 0.055 : 0.03) : hasMeans ? 0.075 : 0.045
    guard draws.unit() < (hasMoved ? 0.45 : usual) else { return pupil.school }
    let wasPublic = !isPublic && draws.unit() < 0.75
    let options = choice.ranking(of: Family(pupil), draws: &draws)
    return options.first { $0 != pupil.school && (!wasPublic || schools.sector[$0] == .public) }
      ?? pupil.school
  }

  /// Of each hundred pupils of today fifteen others were there a year ago and are not any more.
  var leaverCount: Int { Int((Double(count) * 0.149).rounded()) }
  var leaverChunkCount: Int { (leaverCount + Population.chunk - 1) / Population.chunk }

  /// Those who have left: most after the last grade, some for another town, a few for nobody knows where.
  func leavers(chunk: Int) -> [PupilRecord] {
    let start = chunk * Population.chunk
    var draws = SeededGenerator(seed: seed, stream: SampleStream.leavers.rawValue << 40 + UInt64(chunk))
    return (start..<min(leaverCount, start + Population.chunk)).map { index in
      var pupil = pupil(&draws)
      let fate = draws.unit()
      let graduates = pupil.isMigrant ? 0.62 : 0.77
      let known = pupil.isMigrant ? 0.93 : 0.975
      if fate < graduates { pupil.grade = TownSchools.grades - 1 }
      return PupilRecord(
        number: count + index + 1, year: .before, pupil: pupil,
        departure: fate < graduates ? .graduated : fate < known ? .moved : nil)
    }
  }
}

extension Family {
  init(_ pupil: Pupil) {
    self.init(
      x: pupil.home.x - SampleCity.middle.x, y: pupil.home.y - SampleCity.middle.y, zone: pupil.zone,
      isMigrant: pupil.isMigrant, education: pupil.parentsEducation ?? 3)
  }
}
