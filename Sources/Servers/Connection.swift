import Foundation
import Glibc

/// One TCP connection that lives as long as one request (RFC 9112), over plain sockets: servers of one's own speak
/// plain HTTP on this machine or in the house.
struct Connection: ~Copyable {
  private let descriptor: Int32
  private let server: ServerAddress
  private let deadline: ContinuousClock.Instant

  /// An answer larger than this is no answer.
  private static let largestAnswer = 64 << 20

  /// - Throws: `.unavailable` when no address of the host answers; `.refused` when what is called the loopback leads
  ///   elsewhere.
  init(_ server: ServerAddress, timeout: Duration) throws(ServerError) {
    self.server = server
    deadline = .now + timeout
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(server.host, String(server.port), &hints, &found) == 0 else {
      throw .unavailable(server, "no such host")
    }
    defer { freeaddrinfo(found) }
    var problem = "no such host"
    var next = found
    while let address = next?.pointee {
      next = address.ai_next
      guard !server.isLoopback || Self.isLoopback(address) else {
        throw ServerError(
          .refused, server, "this name of the loopback leads to another machine", hint: "use 127.0.0.1")
      }
      let descriptor = socket(
        address.ai_family, address.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), address.ai_protocol)
      guard descriptor >= 0 else { continue }
      var limit = timeval(tv_sec: Int(max(1, timeout.components.seconds)), tv_usec: 0)
      for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
        setsockopt(descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
      }
      if connect(descriptor, address.ai_addr, address.ai_addrlen) == 0 {
        self.descriptor = descriptor
        return
      }
      problem = String(cString: strerror(errno)).lowercased()
      close(descriptor)
    }
    throw .unavailable(server, problem)
  }

  deinit { close(descriptor) }

  func send(_ bytes: [UInt8]) throws(ServerError) {
    var done = 0
    while done < bytes.count {
      let sent = bytes.withUnsafeBytes { buffer in
        Glibc.send(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, Int32(MSG_NOSIGNAL))
      }
      if sent > 0 {
        done += sent
      } else if errno != EINTR {
        throw .unavailable(server, "the connection broke off")
      }
    }
  }

  /// All that comes until the answer is whole or the server hangs up, which some never do, though asked to.
  func receive(until isWhole: ([UInt8]) -> Bool) throws(ServerError) -> [UInt8] {
    var answer = [UInt8]()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      guard ContinuousClock.now < deadline else { throw .unavailable(server, "it does not answer in time") }
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count == 0 { return answer }
      if count > 0 {
        answer.append(contentsOf: buffer[..<count])
        guard answer.count <= Self.largestAnswer else { throw .badAnswer(server, "the answer has no end") }
        if isWhole(answer) { return answer }
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        throw .unavailable(server, "it does not answer in time")
      } else if errno != EINTR {
        throw .unavailable(server, "the connection broke off")
      }
    }
  }

  private static func isLoopback(_ address: addrinfo) -> Bool {
    guard let place = address.ai_addr else { return false }
    let raw = UnsafeRawPointer(place)
    switch address.ai_family {
    case AF_INET:
      let number = raw.loadUnaligned(as: sockaddr_in.self).sin_addr.s_addr
      return UInt32(bigEndian: number) >> 24 == 127
    case AF_INET6:
      let number = raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr
      return withUnsafeBytes(of: number) { $0.dropLast().allSatisfy { $0 == 0 } && $0.last == 1 }
    default: return false
    }
  }
}
