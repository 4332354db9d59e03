import Foundation

/// Runs a step and prints how long it took, by the clock and on all processors together.
func timed<Result>(_ step: String, _ body: () throws -> Result) rethrows -> Result {
  let clock = ContinuousClock()
  let (start, used) = (clock.now, processorSeconds())
  let result = try body()
  let seconds = (clock.now - start) / .seconds(1)
  say(String(format: "%.3f s, %.3f s of processor: ", seconds, processorSeconds() - used) + step)
  return result
}

/// A line at once, even where the output is no terminal.
func say(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

private func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// The most memory that the process has held.
func peakMegabytes() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss / 1024
}
