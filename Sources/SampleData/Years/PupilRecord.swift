/// A pupil in one school year.
struct PupilRecord: Sendable {
  /// The same in all years, from 1.
  let number: Int
  let year: SampleYear
  let pupil: Pupil
  /// Whether the pupil is in the same grade again in the year after.
  var staysBehind = false
  /// Why the pupil left at the end of the year, where the office knows it.
  var departure: Departure?

  enum Departure: Sendable {
    case graduated, moved

    var catalan: String { self == .graduated ? "graduat" : "trasllat" }
  }
}

extension SampleCity {
  func record(_ pupil: Pupil, number: Int) -> PupilRecord {
    PupilRecord(number: number, year: .current, pupil: pupil)
  }

  /// How many chunks the records of a year come in; in the year before those who left have their own.
  func chunkCount(_ year: SampleYear) -> Int {
    year == .current ? chunkCount : chunkCount + people.leaverChunkCount
  }

  /// Those enrolled in a year, some thousands of them, by their numbers.
  func records(_ year: SampleYear, chunk: Int) -> [PupilRecord] {
    guard chunk < chunkCount else { return people.leavers(chunk: chunk - chunkCount) }
    let first = firstPupil(ofChunk: chunk) + 1
    return pupils(chunk: chunk).enumerated().compactMap { offset, pupil in
      let record = record(pupil, number: first + offset)
      return year == .current ? record : people.yearBefore(of: record)
    }
  }
}
