/// What a page of consultation says, in the languages in which families are answered.
public struct ConsultationWording: Sendable {
  public let code: String
  /// What its speakers call the language.
  public let name: String
  public let isRightToLeft: Bool
  public let decimalMark: String
  /// The texts by name; "{}" stands for a name or a number.
  public let texts: [String: String]

  public static let all = LookupLanguage.allCases.map { ConsultationWording($0) }

  private init(_ language: LookupLanguage) {
    let lookup = LookupWording.of(language)
    let own = ConsultationWording.own[language] ?? [:]
    code = language.rawValue
    name = ConsultationWording.names[language] ?? language.rawValue
    (isRightToLeft, decimalMark) = (language.isRightToLeft, language.decimalMark)
    let sectors = lookup.sectors.map { ("sector_" + $0.key.rawValue, $0.value) }
    texts = [
      "inZone": lookup.inZone, "outsideZones": lookup.outsideZones, "noSchoolInZone": lookup.noSchoolInZone,
      "meters": lookup.meters, "kilometers": lookup.kilometers, "straight": lookup.straight,
      "walked": lookup.walked, "note": lookup.note, "notFound": lookup.notFound, "doubtful": lookup.doubtful,
      "writeAgain": lookup.writeAgain,
    ].merging(sectors) { $1 }.merging(own) { $1 }
  }

  private static let names: [LookupLanguage: String] = [
    .english: "English", .catalan: "català", .spanish: "español", .italian: "italiano", .norwegian: "norsk",
    .french: "français", .arabic: "العربية", .urdu: "اردو",
  ]

  private static let own: [LookupLanguage: [String: String]] = [
    .english: [
      "title": "Which school will be ours?", "address": "Street and house number", "look": "Show",
      "today": "Today", "planned": "With the proposal", "same": "Nothing changes for this address.",
      "other": "With the proposal this address gets another catchment area.", "language": "Language",
      "private": "What you write stays on your device.",
    ],
    .catalan: [
      "title": "Quina escola ens tocarà?", "address": "Carrer i número", "look": "Mostra", "today": "Avui",
      "planned": "Amb la proposta", "same": "Per a aquesta adreça no canvia res.",
      "other": "Amb la proposta aquesta adreça passa a una altra àrea d'influència.", "language": "Llengua",
      "private": "El que escriviu no surt del vostre dispositiu.",
    ],
    .spanish: [
      "title": "¿Qué escuela nos tocará?", "address": "Calle y número", "look": "Mostrar", "today": "Hoy",
      "planned": "Con la propuesta", "same": "Para esta dirección no cambia nada.",
      "other": "Con la propuesta esta dirección pasa a otra zona escolar.", "language": "Idioma",
      "private": "Lo que escriba no sale de su dispositivo.",
    ],
    .italian: [
      "title": "Quale sarà la nostra scuola?", "address": "Via e numero civico", "look": "Mostra",
      "today": "Oggi", "planned": "Con la proposta", "same": "Per questo indirizzo non cambia nulla.",
      "other": "Con la proposta questo indirizzo passa a un altro bacino scolastico.", "language": "Lingua",
      "private": "Ciò che scrive resta sul suo dispositivo.",
    ],
    .norwegian: [
      "title": "Hvilken skole blir vår?", "address": "Gate og husnummer", "look": "Vis", "today": "I dag",
      "planned": "Med forslaget", "same": "Ingenting endres for denne adressen.",
      "other": "Med forslaget får denne adressen en annen skolekrets.", "language": "Språk",
      "private": "Det du skriver, blir på enheten din.",
    ],
    .french: [
      "title": "Quelle sera notre école ?", "address": "Rue et numéro", "look": "Afficher",
      "today": "Aujourd'hui", "planned": "Avec la proposition", "same": "Rien ne change pour cette adresse.",
      "other": "Avec la proposition, cette adresse change de secteur scolaire.", "language": "Langue",
      "private": "Ce que vous écrivez reste sur votre appareil.",
    ],
    .arabic: [
      "title": "أي مدرسة ستكون مدرستنا؟", "address": "الشارع ورقم المنزل", "look": "عرض", "today": "اليوم",
      "planned": "وفق الاقتراح", "same": "لا يتغير شيء بالنسبة لهذا العنوان.",
      "other": "وفق الاقتراح ينتقل هذا العنوان إلى منطقة مدرسية أخرى.", "language": "اللغة",
      "private": "ما تكتبه يبقى على جهازك.",
    ],
    .urdu: [
      "title": "ہمارا اسکول کون سا ہوگا؟", "address": "سڑک اور مکان نمبر", "look": "دکھائیں", "today": "آج",
      "planned": "تجویز کے مطابق", "same": "اس پتے کے لیے کچھ نہیں بدلتا۔",
      "other": "تجویز کے مطابق یہ پتہ کسی دوسرے اسکول زون میں آتا ہے۔", "language": "زبان",
      "private": "آپ جو لکھتے ہیں وہ آپ کے آلے پر ہی رہتا ہے۔",
    ],
  ]
}
