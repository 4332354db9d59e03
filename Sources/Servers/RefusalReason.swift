import Foundation

/// The reason that a server gives for not answering a question, where it can hold nothing of what was asked.
struct RefusalReason: Sendable, Hashable {
  let text: String

  private static let longest = 120

  /// The words of OSRM's `message` and of Valhalla's `error`, or else OSRM's `code`; nil without them.
  ///
  /// A reason with a number of decimals, or a part of an address, may repeat the place of a home, and is none.
  init?(_ body: Data) {
    struct Answer: Decodable {
      let message: String?
      let error: String?
      let code: String?
    }
    guard let answer = try? JSONDecoder().decode(Answer.self, from: body) else { return nil }
    guard
      let text = [answer.message, answer.error, answer.code].lazy.compactMap({ $0 }).first(
        where: Self.isPlain)
    else { return nil }
    self.text = text
  }

  private static func isPlain(_ text: String) -> Bool {
    !text.isEmpty && text.count <= longest && text.allSatisfy(isOfSentences)
      && !text.contains(/[0-9][.,;][0-9]/)
  }

  /// What sentences are made of, and addresses are not.
  private static func isOfSentences(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || " .,:;'()-_!".contains(character))
  }
}
