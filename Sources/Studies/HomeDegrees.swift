import DeterministicParallel
import Geography
import Layers
import Synchronization

/// Where the pupils of a study live, in longitude and latitude: worked out when it is first asked for, and kept.
package final class HomeDegrees: Sendable {
  package typealias Places = (x: ContiguousArray<Double>, y: ContiguousArray<Double>)

  private let places = Mutex<Places?>(nil)

  package func places(of study: Study, workers: Workers) throws(FileError) -> Places {
    let pupils = study.pupils
    do {
      return try places.withLock { places in
        if let places { return places }
        let found = try Reprojection(from: study.crs, to: .wgs84)(pupils.x, pupils.y, workers: workers)
        places = found
        return found
      }
    } catch {
      throw FileError(.badData, path: study.file.path, "\(error)")
    }
  }

  package func letGo() { places.withLock { $0 = nil } }
}

extension Study {
  /// The homes of the pupils in degrees; not-a-number for a home that is not known.
  ///
  /// - Throws: `FileError` when PROJ cannot take the working CRS to longitude and latitude.
  package func homesInDegrees(workers: Workers) throws(FileError) -> HomeDegrees.Places {
    try homeDegrees.places(of: self, workers: workers)
  }

  /// Lets go of the homes in degrees, which are worked out anew for whoever asks again.
  package func letGoOfDegrees() { homeDegrees.letGo() }
}
