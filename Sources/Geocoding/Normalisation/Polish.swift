extension AddressLanguage {
  /// Registers leave "ulica" out, which people write. The word for a floor, "piętro", is folded to "pietro", as in San
  /// Pietro, and so is none here.
  static let polish = AddressLanguage(
    streetTypes: """
      street: ulica ul
      avenue: aleja aleje
      square: plac pl
      """,
    typesLead: true,
    names: """
      saint: święty świętego
      saintess: święta świętej
      general: generała gen
      marshal: marszałka marsz
      doctor: doktora dr
      professor: profesora prof
      priest: księdza ks
      king: króla
      queen: królowej
      """,
    cardinals: "jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć",
    particles: "",
    units: "mieszkanie lokal lok klatka",
    floors: "",
    careOf: "",
    quarters: "osiedle",
    numberPrefixes: "nr numer",
    withoutNumber: "",
    countries: "polska poland",
    telephones: "tel telefon",
    towns: "poland")
}
