extension AddressLanguage {
  static let portuguese = AddressLanguage(
    streetTypes: """
      street: rua r
      avenue: avenida av
      square: praça
      smallsquare: praceta pcta pct
      largo: largo lg lgo
      lane: travessa
      alley: beco
      highway: estrada estr
      avenuewalk: alameda
      """,
    typesLead: true,
    names: """
      saint: são santo
      saintess: santa
      doctor: doutor dr
      doctora: doutora dra
      professor: professor prof
      general: general gen
      father: padre
      first: primeiro
      """,
    cardinals: "um dois três quatro cinco seis sete oito nove dez",
    particles: "",
    units: "",
    floors: "andar",
    careOf: "",
    quarters: "urbanização bairro",
    numberPrefixes: "n número",
    withoutNumber: "sn",
    countries: "portugal",
    telephones: "tel telefone telemóvel")
}
