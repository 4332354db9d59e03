/// What families are told about schools; "{}" stands for a name or a number. The page of consultation knows each by its raw value.
public enum FamilyText: String, Sendable, CaseIterable {
  // The answer for an address.
  case schoolsFor, inZone, outsideZones, schoolsOfZone, noSchoolInZone, nearestSchools, schoolsByRule
  case meters, kilometers, straight, walked, note, notFound, doubtful, writeAgain
  case publicSector = "sector_public"
  case subsidisedSector = "sector_subsidised"
  case privateSector = "sector_private"

  // Why a school is in the list.
  case ofZone, within, oneOfNearest

  // In the place of its distance.
  case noWay = "no_way"

  // The page of consultation.
  case pageTitle = "title"
  case address, look, today, planned, same, other, language
  case privacy = "private"
}

extension Language {
  /// What families are told, in this language; in English where it is not translated, which a test looks for.
  public subscript(_ text: FamilyText) -> String {
    keepingMarks(families[text] ?? Language.english.families[text] ?? text.rawValue)
  }

  /// A name or a number set off from the text around it, so that each keeps its own direction.
  public func isolated(_ text: String) -> String { isRightToLeft ? "\u{2068}\(text)\u{2069}" : text }

  /// A line whose direction is that of the language, whatever it begins with.
  public func line(_ text: String) -> String { isRightToLeft ? "\u{200F}" + text : text }
}
