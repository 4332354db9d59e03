import ArgumentParser
import Layers
import Studies

/// For whom the output is.
struct AudienceOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "For whom: internal or public; by default what the study file says under \"publish\".",
      valueName: "audience"))
  var audience: PublishingRules.Audience?

  /// The study file, with the audience that was asked for.
  func applied(to file: StudyFile) -> StudyFile {
    var file = file
    if let audience { file.publish.audience = audience }
    return file
  }

  /// The study file at a path as the options want it. From then on the terminal speaks its language; it is told what the
  /// public edition cannot know.
  func opened(
    _ path: String, _ server: ServerLeave, _ language: LanguageOption, _ terminal: inout Terminal
  ) throws -> StudyFile {
    let file = try server.applied(to: applied(to: StudyFile(path: path)))
    terminal.language = language.language(of: file)
    file.remindOfEarlierPlans(terminal)
    return file
  }
}

extension PublishingRules.Audience: ExpressibleByArgument {}

extension StudyFile {
  /// Says what the public edition cannot know: whether other plans of the same pupils are public already, and whether a
  /// grid of homes is, beside an earlier one.
  ///
  /// - Parameter anotherPlan: whether a second plan is told of beside the study's own.
  func remindOfEarlierPlans(_ terminal: Terminal, beside anotherPlan: Bool = false) {
    guard publish.audience == .public else { return }
    if publish.publishedZones.isEmpty {
      terminal.note(
        "if other catchment areas of these pupils were published before, name them in the study file, or the two together tell of the few homes between their borders: publish: {published_zones: [{file: …, id: …}]}"
      )
    }
    if anotherPlan || !publish.publishedZones.isEmpty {
      terminal.note(
        "if a grid of homes of these pupils is public, see that no border was moved through its squares: the few homes beside it would be found by subtraction"
      )
    }
  }

  /// Refuses what is no output for the public.
  func refuseThePublic(_ what: String) throws(FileError) {
    guard publish.audience == .public else { return }
    throw FileError(
      .refused, path: path, "\(what) are not for the public, and what was asked for is",
      hint: "add --audience internal for your own use; run and indicators make what may be published")
  }
}
