import DeterministicParallel
import Geography
import Layers

/// Writes what was found for a row.
struct GeocodedRow {
  /// Where a proposal is: in degrees, and in the register's own system.
  struct Place {
    let degrees: Coordinate
    let own: Coordinate
  }

  private let register: AddressRegister
  private let toDegrees: Reprojection
  private let fromDegrees: Reprojection
  private let toOwn: Reprojection

  init(_ file: RegisterFile) throws(FileError) {
    register = file.register
    do {
      toDegrees = try Reprojection(from: file.crs, to: .wgs84)
      toOwn = try Reprojection(from: file.crs, to: file.ownCRS)
      fromDegrees = try Reprojection(from: .wgs84, to: file.ownCRS)
    } catch {
      throw FileError(.badData, path: "register", "\(error)")
    }
  }

  /// Where the proposals are; nil for a match without one.
  func places(_ matches: [AddressMatch], workers: Workers) -> [Place?] {
    let x = ContiguousArray(matches.map { $0.best?.x ?? .nan })
    let y = ContiguousArray(matches.map { $0.best?.y ?? .nan })
    let (longitude, latitude) = toDegrees(x, y, workers: workers)
    let (ownX, ownY) = toOwn(x, y, workers: workers)
    return matches.indices.map { row in
      matches[row].best == nil
        ? nil
        : Place(
          degrees: Coordinate(x: longitude[row], y: latitude[row]),
          own: Coordinate(x: ownX[row], y: ownY[row]))
    }
  }

  /// Writes the added fields, each with its comma, and ends the line.
  func write(_ match: AddressMatch, _ place: Place?, to writer: ByteWriter) {
    writer.appendField(match.outcome.rawValue)
    writer.appendField(match.matchType.rawValue)
    append(match.score, decimals: 4, to: writer)
    let ownDecimals = toOwn.target.isGeographic ? degreeDecimals : 3
    append(place?.degrees.x, decimals: degreeDecimals, to: writer)
    append(place?.degrees.y, decimals: degreeDecimals, to: writer)
    append(place?.own.x, decimals: ownDecimals, to: writer)
    append(place?.own.y, decimals: ownDecimals, to: writer)
    let best = match.best
    let address = best.flatMap { best in best.address.map { register.address($0, of: best.street) } }
    writer.appendField(address?.identifier ?? "")
    writer.appendField(best.map { register.streetName($0.street) } ?? "")
    writer.appendField(address?.number?.description ?? "")
    writer.appendField(address?.postcode ?? "")
    writer.appendField(best.map { register.cityName(of: $0.street) } ?? "")
    append(best?.errorMeters, decimals: 1, to: writer)
    writer.appendField(match.faults.map(\.description).joined(separator: "; "))
    writer.append("\n")
  }

  /// Writes what a server found, which has no score and is for review unless somebody chose it.
  func write(_ place: ServedPlace, outcome: Outcome, to writer: ByteWriter) {
    writer.appendField(outcome.rawValue)
    writer.appendField(place.source)
    let own = fromDegrees(Coordinate(x: place.longitude, y: place.latitude))
    let ownDecimals = toOwn.target.isGeographic ? degreeDecimals : 3
    writer.appendField("")
    append(place.longitude, decimals: degreeDecimals, to: writer)
    append(place.latitude, decimals: degreeDecimals, to: writer)
    append(own?.x, decimals: ownDecimals, to: writer)
    append(own?.y, decimals: ownDecimals, to: writer)
    for text in ["", place.street, place.number, place.postcode, place.city, "", ReviewFile.notInRegister] {
      writer.appendField(text)
    }
    writer.append("\n")
  }

  /// A ten-millionth of a degree is a centimetre.
  private let degreeDecimals = 7

  private func append(_ value: Double?, decimals: Int, to writer: ByteWriter) {
    writer.append(",")
    if let value, value.isFinite { writer.append(value, decimals: decimals) }
  }
}
