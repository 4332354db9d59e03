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
    let toDegrees = try study.degreesOfWorkingCRS()
    return places.withLock { places in
      if let places { return places }
      let found = toDegrees(pupils.x, pupils.y, workers: workers)
      places = found
      return found
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

  /// Takes places from the working CRS to longitude and latitude.
  ///
  /// - Throws: `FileError` when PROJ cannot.
  package func degreesOfWorkingCRS() throws(FileError) -> Reprojection {
    do {
      return try Reprojection(from: crs, to: .wgs84)
    } catch {
      throw FileError(.badData, path: file.path, "\(error)")
    }
  }

  /// Lets go of the homes in degrees, which are worked out anew for whoever asks again.
  package func letGoOfDegrees() { homeDegrees.letGo() }
}
