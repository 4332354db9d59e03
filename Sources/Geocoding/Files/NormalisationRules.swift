import Layers

/// What a kept register rests on besides its file: how names and numbers are read.
enum NormalisationRules {
  /// Changes with any word of any language, and with what the code makes of names and numbers.
  static let digest: String = digest(of: AddressLanguage.all)

  static func digest(of languages: [AddressLanguage]) -> String {
    var digest = SHA256()
    func add(_ text: String) {
      var text = text + "\n"
      text.withUTF8 { digest.update($0) }
    }
    for language in languages {
      // All that a language says, so that nobody has to list it here.
      for table in Mirror(reflecting: language).children { add("\(table.label ?? "") \(table.value)") }
    }
    for name in names {
      let list = TokenList.prepared(name)
      add(list.tokens.map { "\($0.hash) \($0.gap) \($0.segment)" }.joined(separator: ";"))
    }
    for number in numbers {
      add(HouseNumber(number).map(\.description) ?? "none")
      add("\(NumberSpan.all(of: number, address: 0))")
    }
    return digest.hexadecimal
  }

  /// Names and numbers that take every branch of the code that reads them.
  private static let names = [
    "Carrer d'Aribau", "C/ de l'Hospitalet, 2º 1ª", "Storg.", "Karl Johans gate", "Straße am Fürstenplatz",
    "L·lúria",
    "ViaRoma", "CArrer BISRue", "V.le F.lli Rosselli", "Æbeløgade", "Aakerås", "Kirchstr. (Nord) - 2½",
    "Ул. Мира", "İĞŞ", "Arag&oacute; d&#39;%C3%B3", "HAUPTSTRAßE CITé", "Pio Ⅻ",
  ]
  private static let numbers = [
    "12", "0012", "12B", "12 bis", "7 bis A", "12/3", "10/1 B", "20 A 3", "12 1/2", "12-14", "12 barr. A",
    "5 rosso",
    "5 nero", "s/n", "0", "999", "99999", "km 3", "pis 4", "5 H0203", "5 H 203", "12 i 14", "12 dup",
    "01/03/2025", "2025-03-01", "3-abr", "mar-05", "12 ag", "1/3/25", "7AR",
    "36-42;46", "44A-46B", "2 et 4", "80 a 86", "1-3-25", "64-07",
  ]
}
