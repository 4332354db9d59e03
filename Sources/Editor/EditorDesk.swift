import DeterministicParallel
import Dispatch
import Editing
import Foundation
import Languages
import Layers
import Plans
import Redesign
import Synchronization

/// The plans of one study on the table: commands come one after the other, and each is in the journal before it is answered.
actor EditorDesk {
  private let redesign: StudyRedesign
  private var session: EditSession
  private let journal: EditJournal
  private let folder: String
  private let language: Language
  private let workers: Workers
  /// While a search or an export is at work, the plans stay as they are.
  private var isBusy = false
  private let isStopped = StopSign()
  private var searches: UInt64 = 0

  init(
    _ redesign: StudyRedesign, _ session: EditSession, _ journal: sending EditJournal, folder: String,
    language: Language, workers: Workers
  ) {
    (self.redesign, self.session, self.journal) = (redesign, session, journal)
    (self.folder, self.language, self.workers) = (folder, language, workers)
  }

  enum Answer: Sendable {
    case done(Data)
    case refused(Data)
  }

  struct Request: Decodable, Sendable {
    /// What the page knows.
    let revision: Int
    let command: EditCommand
  }

  struct Improvement: Decodable, Sendable {
    let revision: Int
    let goal: PlanImprovement.Goal
  }

  private struct Revision: Encodable {
    let revision: Int
    let isBusy: Bool
  }

  private struct Exported: Encodable {
    let folder: String
    let files: [String]
  }

  private struct Failure: Encodable {
    let refusal = "failed"
    let text: String
  }

  var revision: Data { data(Revision(revision: session.revision, isBusy: isBusy)) }

  var state: Data { data(EditorReply(session)) }

  func carryOut(_ request: Request) -> Answer {
    guard !isBusy else { return .refused(data(EditorRefusal("busy"))) }
    return carryOut(request.command, knownRevision: request.revision)
  }

  private func carryOut(_ command: EditCommand, knownRevision: Int) -> Answer {
    var changed = session
    do {
      let blocks = try changed.apply(command)
      try journal.append(command)
      let isCurrent = knownRevision == session.revision
      let hasOtherReference =
        changed.reference != session.reference
        || [session, changed].contains { $0.reference == $0.current }
      session = changed
      return .done(
        data(
          isCurrent
            ? EditorReply(session, changed: blocks, hasOtherReference: hasOtherReference)
            : EditorReply(session)))
    } catch let refusal as EditRefusal {
      return .refused(data(EditorRefusal(refusal)))
    } catch {
      return .refused(data(Failure(text: "\(error)")))
    }
  }

  /// Looks for a better plan for some seconds, and takes it as one step.
  func improve(_ request: Improvement, seconds: Double) async -> Answer {
    guard !isBusy else { return .refused(data(EditorRefusal("busy"))) }
    guard !redesign.isPublic else { return .refused(data(EditorRefusal("notPublic"))) }
    guard session.current > 0 else { return .refused(data(EditorRefusal(.isToday))) }
    isBusy = true
    defer { isBusy = false }
    isStopped.isSet = false
    searches += 1
    let (search, seed) = (
      PlanImprovement(session: session, goal: request.goal, workers: workers), searches
    )
    let found = await aside { [isStopped] in
      search.found(seconds: seconds, seed: seed, isCancelled: { isStopped.isSet })
    }
    guard let found else { return .refused(data(EditorRefusal("noBetter"))) }
    return carryOut(.assign(areas: found), knownRevision: request.revision)
  }

  /// Ends a search with the best that it has found.
  func stop() { isStopped.isSet = true }

  /// Writes the current plan and what it changes.
  func export() async -> Answer {
    guard !isBusy else { return .refused(data(EditorRefusal("busy"))) }
    isBusy = true
    defer { isBusy = false }
    let export = PlanExport(
      redesign: redesign, plan: session.plan.sums.plan,
      name: session.current == 0 ? EditorTexts.today.text(in: language) : session.plan.name,
      note: session.plan.note, language: language, workers: workers)
    let result = await aside { [folder] in Result { try export.write(into: folder) } }
    switch result {
    case .success(let written): return .done(data(Exported(folder: written.folder, files: written.files)))
    case .failure(let error): return .refused(data(Failure(text: "\(error)")))
    }
  }

  /// Long work does not hold the threads on which requests are answered.
  private func aside<Outcome: Sendable>(_ body: @escaping @Sendable () -> Outcome) async -> Outcome {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: body()) }
    }
  }

  private func data(_ value: some Encodable) -> Data {
    Data(JSONOutput.of(value).utf8)
  }
}

/// Tells a search on other threads to end.
private final class StopSign: Sendable {
  private let flag = Atomic<Bool>(false)

  var isSet: Bool {
    get { flag.load(ordering: .relaxed) }
    set { flag.store(newValue, ordering: .relaxed) }
  }
}
