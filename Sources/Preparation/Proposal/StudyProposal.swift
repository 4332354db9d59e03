import DeterministicParallel
import Layers
import Studies

/// A study file for the files in a folder, guessed from their names, their columns and what these hold.
///
///     let proposal = try StudyProposal(folder: "barcelona")
///     proposal.text  // the study file, with the reason of each guess beside it
///
/// It asks nothing; what is not found is said in the text.
public struct StudyProposal: Sendable {
  /// The study file as YAML with comments.
  public let text: String
  /// What it found, one line for each data set, and what it did not find or use.
  public let summary: [String]
  /// Which of the areas, schools and pupils, without which there is no study, were not found: "zones" …
  public let lacking: [String]
  /// Whether all of these were not found.
  public let isEmpty: Bool

  /// - Throws: `FileError` when there is no such folder.
  public init(folder: String, workers: Workers = .all, progress: (String) -> Void = { _ in })
    throws(FileError)
  {
    progress("reading the files")
    let found = try FoundFiles(folder, workers: workers)
    progress("comparing them")
    let parts = ProposalParts(found, workers: workers)
    let writer = ProposalText(found, parts, folder: folder)
    text = writer.text
    summary = writer.summary
    lacking = writer.lacking
    isEmpty = lacking.count == ProposalText.needed.count
  }
}
