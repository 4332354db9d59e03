import FlyingSocks
import Glibc

/// Sockets that send what they have at once, and let go of clients that say nothing for a minute.
///
/// Head and body of an answer go in two writes, of which the second would wait for the other side's delayed
/// acknowledgement of the first.
struct PromptPool<Pool: AsyncSocketPool>: AsyncSocketPool {
  let pool: Pool
  var patience = Duration.seconds(60)

  func prepare() async throws { try await pool.prepare() }

  func run() async throws { try await pool.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    var yes: Int32 = 1
    let size = socklen_t(MemoryLayout<Int32>.size)
    setsockopt(socket.file.rawValue, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, size)
    var isListening: Int32 = 0
    var length = size
    getsockopt(socket.file.rawValue, SOL_SOCKET, SO_ACCEPTCONN, &isListening, &length)
    guard isListening == 0 else { return try await pool.suspendSocket(socket, untilReadyFor: events) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.suspendSocket(socket, untilReadyFor: events) }
      group.addTask {
        try await Task.sleep(for: patience)
        throw SocketError.disconnected
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }
}
