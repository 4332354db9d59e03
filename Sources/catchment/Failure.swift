import ArgumentParser
import Foundation
import Layers
import Servers

/// Runs a command's work and turns what goes wrong into a message and an exit status (sysexits.h).
func reporting(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let error as FileError {
    Terminal.complain("catchment: \(error)" + (error.hint.map { "\n  \($0)" } ?? ""))
    throw ExitCode(error.exitStatus)
  } catch let error as ServerError {
    Terminal.complain("catchment: \(error)\n  \(error.hint)")
    throw ExitCode(error.exitStatus)
  }
}

extension FileError {
  fileprivate var exitStatus: Int32 {
    switch code {
    case .noInput: EX_NOINPUT
    case .cannotCreate: EX_CANTCREAT
    case .inputOutput: EX_IOERR
    case .refused: EX_NOPERM
    case .usage: EX_USAGE
    case .unavailable: EX_UNAVAILABLE
    default: EX_DATAERR
    }
  }
}

extension ServerError {
  fileprivate var exitStatus: Int32 {
    switch code {
    case .refused: EX_NOPERM
    case .unavailable: EX_UNAVAILABLE
    default: EX_PROTOCOL
    }
  }
}
