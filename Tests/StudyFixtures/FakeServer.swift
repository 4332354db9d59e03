import Foundation
import Glibc

/// A little HTTP server on 127.0.0.1 that answers as a test says, and remembers what it was asked.
public final class FakeServer: @unchecked Sendable {
  // Unchecked because the lock guards `heard`, and the rest never changes.
  public let port: UInt16
  private let listener: Int32
  private let answer: @Sendable (String) -> String
  private let hangsUp: Bool
  private let lock = NSLock()
  private var heard: [String] = []

  /// - Parameters:
  ///   - hangsUp: whether a connection ends with its answer. Some servers leave that to who has asked.
  ///   - answer: gets a whole request and gives a whole answer, status line and all; nothing at all hangs up.
  public init(hangsUp: Bool = true, _ answer: @escaping @Sendable (String) -> String) throws {
    self.answer = answer
    self.hangsUp = hangsUp
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = listener
    let isReady = withUnsafeMutablePointer(to: &place) { place in
      place.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, length) == 0 && listen(descriptor, 16) == 0
          && getsockname(descriptor, address, &length) == 0
      }
    }
    guard isReady else { throw CocoaError(.fileNoSuchFile) }
    port = UInt16(bigEndian: place.sin_port)
    Thread.detachNewThread { [self] in serve() }
  }

  public var address: String { "http://127.0.0.1:\(port)" }

  /// All requests so far.
  public var requests: [String] { lock.withLock { heard } }

  /// Ends the thread that answers.
  public func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  /// An answer of status 200.
  public static func found(_ body: String) -> String {
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
  }

  private func serve() {
    while true {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else {
        close(listener)
        return
      }
      let request = read(connection)
      lock.withLock { heard.append(request) }
      let bytes = Array(answer(request).utf8)
      _ = Glibc.send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
      if !hangsUp { _ = read(connection) }
      close(connection)
    }
  }

  private func read(_ connection: Int32) -> String {
    var text = ""
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return text }
      text += String(decoding: buffer[..<count], as: UTF8.self)
      guard let end = text.range(of: "\r\n\r\n") else { continue }
      let length = text.range(of: "Content-Length: ").flatMap { range in
        Int(text[range.upperBound...].prefix { $0.isNumber })
      }
      if text[end.upperBound...].utf8.count >= length ?? 0 { return text }
    }
  }
}
