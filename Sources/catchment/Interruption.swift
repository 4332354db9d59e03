import Foundation
import Layers

/// Takes unfinished files away when the user or the system ends the program.
enum Interruption {
  /// To be called before any other thread is there, as threads take the blocked signals over.
  static func cleanUpWhenEnded() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) { sigaddset(&signals, number) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    Thread.detachNewThread { [signals] in
      var waited = signals
      var number: Int32 = 0
      guard sigwait(&waited, &number) == 0 else { return }
      UnfinishedFiles.removeForever()
      // Whoever started the program shall see what ended it.
      var one = sigset_t()
      sigemptyset(&one)
      sigaddset(&one, number)
      pthread_sigmask(SIG_UNBLOCK, &one, nil)
      raise(number)
    }
  }

  /// What was started by nohup, say, goes on.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
