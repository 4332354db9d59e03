/// What families are told, in one language; "{}" stands for a name or a number.
struct LookupWording {
  var title: String
  var inZone: String
  var outsideZones: String
  var schoolsOfZone: String
  var noSchoolInZone: String
  var nearestSchools: String
  var schoolsByRule: String
  var sectors: [Sector: String]
  var reasons: [SchoolsForPlace.Reason: String]
  var meters: String
  var kilometers: String
  var straight: String
  var walked: String
  var note: String
  var notFound: String
  var doubtful: String
  var writeAgain: String

  static func of(_ language: LookupLanguage) -> LookupWording {
    switch language {
    case .english: english
    case .catalan: catalan
    case .spanish: spanish
    case .italian: italian
    case .norwegian: norwegian
    case .french: french
    case .arabic: arabic
    case .urdu: urdu
    }
  }

  private static let english = LookupWording(
    title: "Schools for {}", inZone: "This address is in the catchment area {}.",
    outsideZones: "This address is in no catchment area.", schoolsOfZone: "Schools of the catchment area",
    noSchoolInZone: "There is no school in this catchment area.", nearestSchools: "Nearest schools",
    schoolsByRule: "Schools that count as near this address",
    sectors: [.public: "public", .subsidised: "subsidised", .private: "private"],
    reasons: [.zone: "in the catchment area", .within: "within {}", .nearest: "one of the nearest"],
    meters: "{} m", kilometers: "{} km", straight: "Distances are in a straight line.",
    walked: "Distances are on foot, along the streets.",
    note: "This is for information. Places are given at enrolment.",
    notFound: "We could not find this address.",
    doubtful: "We are not sure which address you mean. Is it one of these?",
    writeAgain: "Please write the street and the house number.")

  private static let catalan = LookupWording(
    title: "Escoles per a {}", inZone: "Aquesta adreça és a l'àrea d'influència {}.",
    outsideZones: "Aquesta adreça no és a cap àrea d'influència.",
    schoolsOfZone: "Escoles de l'àrea d'influència", noSchoolInZone: "No hi ha cap escola en aquesta àrea.",
    nearestSchools: "Escoles més properes",
    schoolsByRule: "Escoles que compten com a properes a aquesta adreça",
    sectors: [.public: "pública", .subsidised: "concertada", .private: "privada"],
    reasons: [.zone: "de l'àrea", .within: "a menys de {}", .nearest: "de les més properes"], meters: "{} m",
    kilometers: "{} km", straight: "Les distàncies són en línia recta.",
    walked: "Les distàncies són a peu, pels carrers.",
    note: "Aquesta informació és orientativa: les places s'assignen amb la preinscripció.",
    notFound: "No hem trobat aquesta adreça.",
    doubtful: "No estem segurs de quina adreça voleu dir. És una d'aquestes?",
    writeAgain: "Escriviu el carrer i el número, si us plau.")

  private static let spanish = LookupWording(
    title: "Escuelas para {}", inZone: "Esta dirección está en la zona escolar {}.",
    outsideZones: "Esta dirección no está en ninguna zona escolar.",
    schoolsOfZone: "Escuelas de la zona escolar",
    noSchoolInZone: "No hay ninguna escuela en esta zona.", nearestSchools: "Escuelas más cercanas",
    schoolsByRule: "Escuelas que cuentan como cercanas a esta dirección",
    sectors: [.public: "pública", .subsidised: "concertada", .private: "privada"],
    reasons: [.zone: "de la zona", .within: "a menos de {}", .nearest: "de las más cercanas"], meters: "{} m",
    kilometers: "{} km", straight: "Las distancias son en línea recta.",
    walked: "Las distancias son a pie, por las calles.",
    note: "Esta información es orientativa: las plazas se asignan con la preinscripción.",
    notFound: "No hemos encontrado esta dirección.",
    doubtful: "No estamos seguros de qué dirección quiere decir. ¿Es una de estas?",
    writeAgain: "Escriba la calle y el número, por favor.")

  private static let italian = LookupWording(
    title: "Scuole per {}", inZone: "Questo indirizzo è nel bacino scolastico {}.",
    outsideZones: "Questo indirizzo non è in nessun bacino scolastico.",
    schoolsOfZone: "Scuole del bacino scolastico",
    noSchoolInZone: "In questo bacino non c'è nessuna scuola.", nearestSchools: "Scuole più vicine",
    schoolsByRule: "Scuole considerate vicine a questo indirizzo",
    sectors: [.public: "pubblica", .subsidised: "paritaria", .private: "privata"],
    reasons: [.zone: "del bacino", .within: "entro {}", .nearest: "tra le più vicine"], meters: "{} m",
    kilometers: "{} km", straight: "Le distanze sono in linea d'aria.",
    walked: "Le distanze sono a piedi, lungo le strade.",
    note: "Queste informazioni sono orientative: i posti si assegnano con l'iscrizione.",
    notFound: "Non abbiamo trovato questo indirizzo.",
    doubtful: "Non siamo sicuri di quale indirizzo intenda. È uno di questi?",
    writeAgain: "Scriva la via e il numero civico, per favore.")

  private static let norwegian = LookupWording(
    title: "Skoler for {}", inZone: "Denne adressen ligger i skolekretsen {}.",
    outsideZones: "Denne adressen ligger ikke i noen skolekrets.", schoolsOfZone: "Skoler i skolekretsen",
    noSchoolInZone: "Det er ingen skole i denne kretsen.", nearestSchools: "Nærmeste skoler",
    schoolsByRule: "Skoler som regnes som nære denne adressen",
    sectors: [.public: "offentlig", .subsidised: "privat med statsstøtte", .private: "privat"],
    reasons: [.zone: "i kretsen", .within: "innen {}", .nearest: "blant de nærmeste"], meters: "{} m",
    kilometers: "{} km", straight: "Avstandene er i luftlinje.",
    walked: "Avstandene er til fots, langs gatene.",
    note: "Dette er til orientering. Plassene tildeles ved innskriving.",
    notFound: "Vi fant ikke denne adressen.",
    doubtful: "Vi er ikke sikre på hvilken adresse du mener. Er det en av disse?",
    writeAgain: "Skriv gate og husnummer.")

  private static let french = LookupWording(
    title: "Écoles pour {}", inZone: "Cette adresse est dans le secteur scolaire {}.",
    outsideZones: "Cette adresse n'est dans aucun secteur scolaire.",
    schoolsOfZone: "Écoles du secteur scolaire",
    noSchoolInZone: "Il n'y a pas d'école dans ce secteur.", nearestSchools: "Écoles les plus proches",
    schoolsByRule: "Écoles considérées comme proches de cette adresse",
    sectors: [.public: "publique", .subsidised: "privée sous contrat", .private: "privée"],
    reasons: [.zone: "du secteur", .within: "à moins de {}", .nearest: "parmi les plus proches"],
    meters: "{} m",
    kilometers: "{} km", straight: "Les distances sont à vol d'oiseau.",
    walked: "Les distances sont à pied, par les rues.",
    note: "Ces informations sont indicatives : les places sont attribuées à l'inscription.",
    notFound: "Nous n'avons pas trouvé cette adresse.",
    doubtful: "Nous ne sommes pas sûrs de l'adresse. Est-ce l'une de celles-ci ?",
    writeAgain: "Écrivez la rue et le numéro, s'il vous plaît.")

  private static let arabic = LookupWording(
    title: "المدارس الخاصة بالعنوان {}", inZone: "يقع هذا العنوان في المنطقة المدرسية {}.",
    outsideZones: "لا يقع هذا العنوان في أي منطقة مدرسية.", schoolsOfZone: "مدارس المنطقة المدرسية",
    noSchoolInZone: "لا توجد مدرسة في هذه المنطقة.", nearestSchools: "أقرب المدارس",
    schoolsByRule: "المدارس التي تُعدّ قريبة من هذا العنوان",
    sectors: [.public: "عمومية", .subsidised: "خاصة مدعومة", .private: "خاصة"],
    reasons: [.zone: "في المنطقة", .within: "على بُعد أقل من {}", .nearest: "من بين الأقرب"], meters: "{} م",
    kilometers: "{} كم", straight: "المسافات محسوبة بخط مستقيم.",
    walked: "المسافات محسوبة مشيًا على الأقدام عبر الشوارع.",
    note: "هذه المعلومات للاسترشاد فقط، وتُمنح المقاعد عند التسجيل.", notFound: "لم نعثر على هذا العنوان.",
    doubtful: "لسنا متأكدين من العنوان المقصود. هل هو أحد هذه العناوين؟",
    writeAgain: "يُرجى كتابة اسم الشارع ورقم المنزل.")

  private static let urdu = LookupWording(
    title: "{} کے لیے اسکول", inZone: "یہ پتہ اسکول زون {} میں ہے۔",
    outsideZones: "یہ پتہ کسی اسکول زون میں نہیں ہے۔", schoolsOfZone: "اس زون کے اسکول",
    noSchoolInZone: "اس زون میں کوئی اسکول نہیں ہے۔", nearestSchools: "قریب ترین اسکول",
    schoolsByRule: "وہ اسکول جو اس پتے کے قریب شمار ہوتے ہیں",
    sectors: [.public: "سرکاری", .subsidised: "سرکاری امداد یافتہ نجی", .private: "نجی"],
    reasons: [.zone: "زون میں", .within: "{} کے اندر", .nearest: "قریب ترین میں سے"], meters: "{} میٹر",
    kilometers: "{} کلومیٹر", straight: "فاصلے سیدھی لکیر میں ہیں۔",
    walked: "فاصلے سڑکوں کے راستے پیدل چلنے کے ہیں۔",
    note: "یہ صرف معلومات کے لیے ہے۔ نشستیں داخلے کے وقت دی جاتی ہیں۔", notFound: "ہمیں یہ پتہ نہیں ملا۔",
    doubtful: "ہمیں یقین نہیں کہ آپ کی مراد کون سا پتہ ہے۔ کیا یہ ان میں سے ایک ہے؟",
    writeAgain: "براہِ کرم سڑک کا نام اور مکان نمبر لکھیں۔")
}
