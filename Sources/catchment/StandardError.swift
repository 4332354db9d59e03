import Foundation

/// Says what is to be said as far as it is heard: neither a full disk, nor a descriptor that is closed, nor a reader that
/// has gone ends the work.
enum StandardError {
  static func write(_ text: String) {
    var text = text
    withoutBrokenPipes {
      text.withUTF8 { bytes in
        guard let start = bytes.baseAddress else { return }
        var done = 0
        while done < bytes.count {
          let written = Glibc.write(STDERR_FILENO, start + done, bytes.count - done)
          if written < 0, errno == EINTR { continue }
          guard written > 0 else { return }
          done += written
        }
      }
    }
  }

  /// Runs `body` so that the signal of a reader who has gone does not reach this thread.
  private static func withoutBrokenPipes(_ body: () -> Void) {
    var (pipe, before, waiting) = (sigset_t(), sigset_t(), sigset_t())
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    sigpending(&waiting)
    pthread_sigmask(SIG_BLOCK, &pipe, &before)
    body()
    var none = timespec()
    // One that has been waiting since before is not ours to take.
    if sigismember(&waiting, SIGPIPE) == 0 { while sigtimedwait(&pipe, nil, &none) > 0 {} }
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Puts something in the place of standard descriptors that are closed, so that no file of ours gets their numbers and
  /// what is meant for a person. Writing to standard output stays an error.
  static func occupyDescriptors() {
    for (descriptor, mode) in [
      (STDIN_FILENO, O_RDONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_WRONLY),
    ]
    where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", mode)
    }
  }
}
