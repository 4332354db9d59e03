import Foundation
import Layers
import Synchronization

/// Takes unfinished files away when the user or the system ends the program.
enum Interruption {
  /// What the next Ctrl-C does in place of ending the program.
  private static let stop = Mutex<(@Sendable () -> Void)?>(nil)

  /// Lets the next Ctrl-C do something else, such as end a search with what it has found; one after it ends the program.
  static func next(_ body: @escaping @Sendable () -> Void) { stop.withLock { $0 = body } }

  /// To be called before any other thread is there, as threads take the blocked signals over.
  static func cleanUpWhenEnded() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) { sigaddset(&signals, number) }
    let waited = UnsafeMutablePointer<sigset_t>.allocate(capacity: 1)
    waited.initialize(to: signals)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { signals in
        if let signals { Interruption.wait(for: signals.assumingMemoryBound(to: sigset_t.self)) }
        return nil
      }, waited)
    if code == 0 {
      pthread_detach(thread)
    } else {
      // Where no thread can be had, nobody waits for the signals, and the program must end of them by itself.
      pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      waited.deallocate()
    }
  }

  /// Waits for the signal that ends the program, and ends it tidily.
  private static func wait(for signals: UnsafePointer<sigset_t>) {
    var number: Int32 = 0
    repeat {
      guard sigwait(signals, &number) == 0 else { return }
    } while number == SIGINT && isStopped()
    UnfinishedFiles.removeForever()
    // Whoever started the program shall see what ended it.
    var one = sigset_t()
    sigemptyset(&one)
    sigaddset(&one, number)
    pthread_sigmask(SIG_UNBLOCK, &one, nil)
    raise(number)
  }

  /// Does what Ctrl-C is to do once; false where it is to end the program.
  private static func isStopped() -> Bool {
    let body = stop.withLock { stop in
      defer { stop = nil }
      return stop
    }
    body?()
    return body != nil
  }

  /// What was started by nohup, say, goes on.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
