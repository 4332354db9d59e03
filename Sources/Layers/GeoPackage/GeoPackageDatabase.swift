import Foundation
import GRDB

/// Opens GeoPackages for reading, so that nothing is written beside them.
enum GeoPackageDatabase {
  /// What every SQLite database begins with.
  static let magic = Array("SQLite format 3\0".utf8)

  /// Runs a body over the database of a file.
  ///
  /// - Throws: `FileError` when there is no such file, when it is no database, when it is damaged, or when another
  ///   program holds it locked for more than five seconds.
  static func read<Result>(_ path: String, _ body: (Database) throws -> Result) throws(FileError) -> Result {
    let place = try Place(path)
    defer { place.cleanUp() }
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(5)
      configuration.prepareDatabase { database in
        // What a file's own views and triggers may call is limited, and sorting makes no files.
        try database.execute(
          sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY")
      }
      return try DatabaseQueue(path: place.location, configuration: configuration).read(body)
    } catch let error as FileError {
      throw error
    } catch let error as DatabaseError {
      throw FileError(reading: path, error)
    } catch {
      throw FileError(.inputOutput, path: path, "the file could not be read")
    }
  }

  /// Where a database is opened. One in write-ahead mode would get files beside it even from a reader.
  private struct Place {
    let location: String
    private let copy: String?

    init(_ path: String) throws(FileError) {
      let file = try FileBytes(path)
      let header = file.withBytes { Array($0.prefix(20)) }
      guard header.starts(with: GeoPackageDatabase.magic), header.count == 20 else {
        throw FileError(
          .badData, path: path, "this is no GeoPackage: it does not begin as an SQLite database does")
      }
      let writeAhead: UInt8 = 2
      let isWriteAhead = header[18] == writeAhead || header[19] == writeAhead
      let log = path + "-wal"
      if !isWriteAhead {
        (location, copy) = (path, nil)
      } else if Place.size(log) == 0 {
        // All is in the file itself, which SQLite may take for one that nobody changes.
        (location, copy) = (Place.immutable(path), nil)
      } else if FileManager.default.fileExists(atPath: path + "-shm") {
        // Another program has it open and has made its files already.
        (location, copy) = (path, nil)
      } else {
        let folder = try Place.copied([path, log])
        (location, copy) = ("\(folder)/\(path.fileName)", folder)
      }
    }

    func cleanUp() {
      if let copy { try? FileManager.default.removeItem(atPath: copy) }
    }

    private static func size(_ path: String) -> Int64 {
      var status = stat()
      return stat(path, &status) == 0 ? Int64(status.st_size) : 0
    }

    private static func immutable(_ path: String) -> String {
      let plain = CharacterSet(charactersIn: "/.-_~").union(.alphanumerics)
      let absolute = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
      return "file:\(absolute.addingPercentEncoding(withAllowedCharacters: plain) ?? absolute)?immutable=1"
    }

    /// A folder, which only this user may read, with copies of the files.
    private static func copied(_ paths: [String]) throws(FileError) -> String {
      let manager = FileManager.default
      let folder = manager.temporaryDirectory.appendingPathComponent("catchment-\(UUID().uuidString)").path
      do {
        try manager.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for path in paths { try manager.copyItem(atPath: path, toPath: "\(folder)/\(path.fileName)") }
      } catch {
        try? manager.removeItem(atPath: folder)
        throw FileError(
          .inputOutput, path: paths[0], "what its -wal file holds could not be put together with it",
          hint: "open the file in QGIS once and close it")
      }
      return folder
    }
  }
}

extension FileError {
  /// What SQLite says of a file that is read, in our words: its own could hold values.
  init(reading path: String, _ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .badData, path: path, "another program is writing to the file",
        hint: "close the layer there, or try again later")
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM:
      self.init(
        .badData, path: path, "another program left its writing unfinished",
        hint: "open the file in QGIS once and close it")
    case .SQLITE_IOERR, .SQLITE_NOMEM:
      self.init(.inputOutput, path: path, "the file could not be read to its end")
    case .SQLITE_ERROR:
      self.init(
        .badData, path: path,
        "the layer cannot be read: its table is missing, or is a view of other programs' making",
        hint: "let QGIS export the layer to a file of its own")
    default:
      self.init(
        .badData, path: path, "the GeoPackage is damaged",
        hint: "copy it anew from its source, or let QGIS export it again")
    }
  }

  /// What SQLite says of a file that is written.
  init(writing path: String, _ error: DatabaseError) {
    let isFull = error.resultCode == .SQLITE_FULL
    self.init(
      .inputOutput, path: path,
      isFull ? "the disk is full" : "SQLite could not write it (\(error.resultCode))")
  }
}
