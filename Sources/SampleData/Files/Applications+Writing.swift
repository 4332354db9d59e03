import DeterministicParallel
import Layers

extension SampleCity {
  /// What the families of those who entered the first grade asked for, a row for each school on their lists.
  func writeApplications(
    _ years: [(SampleYear, SchoolRolls)], to writer: ByteWriter, workers: Workers = .all
  ) throws(FileError) {
    var table = TableText(writer)
    table.row("curs_escolar", "alumne", "nivell", "ordre", "centre", "assignat")
    for (year, enrolment) in years {
      let admission = Admission(people, enrolment)
      try writer.append(chunks: chunkCount(year), workers: workers) { chunk in
        let text = ByteWriter(inMemory: 1 << 16)
        for record in records(year, chunk: chunk) where record.pupil.grade == 0 {
          write(admission.application(record), of: record, to: text)
        }
        return text
      }
    }
  }

  private func write(_ application: Admission.Application, of record: PupilRecord, to writer: ByteWriter) {
    var table = TableText(writer)
    for (rank, school) in application.choices.enumerated() {
      table.add(record.year.text)
      table.add(record.number)
      table.add(SampleCity.grades[record.pupil.grade])
      table.add(rank + 1)
      table.add(SampleCity.code(ofSchool: school))
      table.add(SampleCity.code(ofSchool: application.assigned))
      table.endRow()
    }
  }
}
