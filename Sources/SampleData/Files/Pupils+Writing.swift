import DeterministicParallel
import Layers

extension SampleCity {
  /// The pupils of a year as the schools' secretaries registered them.
  ///
  /// - Parameter years: how many the files tell of; where it is 1, how pupils get on is left out.
  func writePupils(
    of year: SampleYear = .current, years: Int, to writer: ByteWriter, workers: Workers = .all
  ) throws(FileError) {
    writePupilHeader(years, to: writer)
    try writer.append(chunks: chunkCount(year), workers: workers) { chunk in
      let text = ByteWriter(inMemory: 1 << 19)
      writePupils(of: year, chunk: chunk, years, to: text)
      return text
    }
  }

  private func writePupilHeader(_ years: Int, to writer: ByteWriter) {
    var table = TableText(writer)
    for name in ["id", "codi_centre", "curs", "sexe"] { table.add(name) }
    switch homes {
    case .addresses: for name in ["via", "num", "cp", "municipi"] { table.add(name) }
    case .coordinates: for name in ["x", "y"] { table.add(name) }
    }
    for name in ["nacionalitat", "isced", "nee"] { table.add(name) }
    if years > 1 {
      for name in ["repeteix", "absencies", "sessions", "puntuacio", "situacio"] { table.add(name) }
    }
    table.endRow()
  }

  private func writePupils(of year: SampleYear, chunk: Int, _ years: Int, to writer: ByteWriter) {
    var table = TableText(writer)
    var typist = TypingErrorModel(seed: seed, chunk: chunk)
    func add(_ record: PupilRecord, _ address: TypingErrorModel.Typed?) {
      addRegistration(record, address, &table)
      if years > 1 { addProgress(record, &table) }
      table.endRow()
    }
    guard chunk < chunkCount else {
      for record in records(year, chunk: chunk) { add(record, typed(record.pupil.address, &typist)) }
      return
    }
    var typistOfMovers = TypingErrorModel(seed: seed, chunk: chunk, purpose: .typingOfMovers)
    for (offset, pupil) in pupils(chunk: chunk).enumerated() {
      let now = record(pupil, number: firstPupil(ofChunk: chunk) + offset + 1)
      // An address is typed once, when a family comes to live there, and then copied from year to year.
      let address = typed(pupil.address, &typist)
      guard year == .before else {
        add(now, address)
        continue
      }
      guard let then = people.yearBefore(of: now) else { continue }
      let hasMoved = then.pupil.address != pupil.address
      add(then, hasMoved ? typed(then.pupil.address, &typistOfMovers) : address)
    }
  }

  private func addRegistration(
    _ record: PupilRecord, _ address: TypingErrorModel.Typed?, _ table: inout TableText
  ) {
    let pupil = record.pupil
    table.add(record.number)
    table.add(SampleCity.code(ofSchool: pupil.school))
    table.add(SampleCity.grades[pupil.grade])
    table.add(pupil.isGirl ? "D" : "H")
    if let address {
      table.add(address.street)
      table.add(address.number)
      table.add(address.postcode)
      table.add(address.town)
    } else {
      table.add(meters: pupil.home.x)
      table.add(meters: pupil.home.y)
    }
    table.add(pupil.nationality?.catalan ?? "")
    table.add(pupil.parentsEducation)
    table.add(pupil.hasNeeds ? "S" : "N")
  }

  private func addProgress(_ record: PupilRecord, _ table: inout TableText) {
    let progress = people.progress.year(record)
    table.add(progress.repeats ? "S" : "N")
    table.add(progress.missed)
    table.add(progress.sessions)
    if let score = progress.score { table.add(tenths: score) } else { table.addNothing() }
    table.add(record.departure?.catalan ?? "")
  }

  private func typed(_ address: Int?, _ typist: inout TypingErrorModel) -> TypingErrorModel.Typed? {
    guard let address, let register = people.homes.register, let names = people.streetNames else {
      return nil
    }
    return typist.type(
      street: names[Int(register.street[address])], number: register.numberText(address),
      postcode: postcode(ofAddress: address, register), town: SampleCity.name)
  }

  /// Three years of infant school, six of primary school.
  static let grades = ["I3", "I4", "I5", "1r", "2n", "3r", "4t", "5è", "6è"]
}
