import ArgumentParser
import Foundation
import Synchronization

/// Where the time of a command goes, stage by stage.
struct TimingsOption: ParsableArguments {
  @Flag(
    help: "Say at the end how long each stage took, by the clock and of all processors, and the peak memory.")
  var timings = false
}

/// Takes the time of stages that are named as they begin; a stage that comes again is added up.
///
///     let clock = StageClock("reading the study file")
///     clock.begin("reading the pupils")
///     clock.begin("")
///     print(clock.text)
final class StageClock: Sendable {
  private struct Stages {
    var ended: [(name: String, seconds: Double, processor: Double, memory: Int)] = []
    var current: (name: String, seconds: Double, processor: Double)

    mutating func begin(_ name: String) {
      let (seconds, processor) = (StageClock.now, StageClock.processor)
      let (more, work) = (seconds - current.seconds, processor - current.processor)
      let memory = StageClock.usage.ru_maxrss / 1024
      if let known = ended.firstIndex(where: { $0.name == current.name }) {
        ended[known].seconds += more
        ended[known].processor += work
        ended[known].memory = memory
      } else {
        ended.append((current.name, more, work, memory))
      }
      current = (name, seconds, processor)
    }

    var text: String {
      let all = ended.reduce(into: (0.0, 0.0)) { sum, stage in
        sum = (sum.0 + stage.seconds, sum.1 + stage.processor)
      }
      func line(_ name: String, _ seconds: Double, _ processor: Double, _ memory: Int) -> String {
        String(format: "%8.2f s %8.2f s %7d MB  ", seconds, processor, memory) + name
      }
      return
        (["   clock    processors  peak memory  stage"]
        + ended.map { line($0.name, $0.seconds, $0.processor, $0.memory) }
        + [line("all", all.0, all.1, ended.last?.memory ?? 0)]).joined(separator: "\n")
    }
  }

  private let stages: Mutex<Stages>

  /// - Parameter name: what the first stage is called.
  init(_ name: String) {
    stages = Mutex(Stages(current: (name, StageClock.now, StageClock.processor)))
  }

  /// Ends the stage before, and begins another.
  func begin(_ name: String) { stages.withLock { $0.begin(name) } }

  /// A line for each stage so far and one for all; the last stage must have ended.
  var text: String { stages.withLock { $0.text } }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static var processor: Double {
    let usage = usage
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  private static var usage: rusage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
  }
}
