import Layers
import Repeatable

extension SampleCity {
  /// The pupils as the schools' secretaries registered them.
  ///
  /// Chunks are put into words on all cores, a few at a time, and written in their order.
  func writePupils(to writer: ByteWriter, workers: Workers = .all) throws(FileError) {
    writePupilHeader(to: writer)
    let wave = 4 * workers.count
    for start in stride(from: 0, to: chunkCount, by: wave) {
      let texts = workers.map(min(wave, chunkCount - start), chunk: 1) { range in
        range.map { ChunkText(writer: pupilText(chunk: start + $0)) }
      }
      for text in texts.joined() { writer.append(text.writer) }
      try writer.check()
    }
  }

  private func writePupilHeader(to writer: ByteWriter) {
    var table = TableText(writer)
    for name in ["id", "codi_centre", "curs", "sexe"] { table.add(name) }
    switch homes {
    case .addresses: for name in ["via", "num", "cp", "municipi"] { table.add(name) }
    case .coordinates: for name in ["x", "y"] { table.add(name) }
    }
    for name in ["nacionalitat", "isced", "nee"] { table.add(name) }
    table.endRow()
  }

  private func pupilText(chunk: Int) -> ByteWriter {
    let writer = ByteWriter(inMemory: 1 << 19)
    var table = TableText(writer)
    var typist = Typist(seed: seed, chunk: chunk)
    for (offset, pupil) in pupils(chunk: chunk).enumerated() {
      table.add(firstPupil(ofChunk: chunk) + offset + 1)
      table.add(SampleCity.code(ofSchool: pupil.school))
      table.add(SampleCity.grades[pupil.grade])
      table.add(pupil.isGirl ? "D" : "H")
      if let address = pupil.address {
        addAddress(address, &typist, &table)
      } else {
        table.add(meters: pupil.home.x)
        table.add(meters: pupil.home.y)
      }
      table.add(pupil.nationality?.catalan ?? "")
      if let level = pupil.parentsEducation { table.add(level) } else { table.addNothing() }
      table.add(pupil.hasNeeds ? "S" : "N")
      table.endRow()
    }
    return writer
  }

  private func addAddress(_ address: Int, _ typist: inout Typist, _ table: inout TableText) {
    guard let register = people.homes.register, let names = people.streetNames else { return }
    let typed = typist.type(
      street: names[Int(register.street[address])], number: register.numberText(address),
      postcode: postcode(ofAddress: address, register), town: SampleCity.name)
    table.add(typed.street)
    table.add(typed.number)
    table.add(typed.postcode)
    table.add(typed.town)
  }

  /// Three years of infant school, six of primary school.
  static let grades = ["I3", "I4", "I5", "1r", "2n", "3r", "4t", "5è", "6è"]
}

/// Lets a chunk's bytes go from the thread that made them to the one that writes them.
private struct ChunkText: @unchecked Sendable {
  // Unchecked because the writer is handed over whole: its maker never touches it again.
  let writer: ByteWriter
}
