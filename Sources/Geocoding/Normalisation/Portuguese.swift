extension AddressLanguage {
  /// The numerals above six are names alone: a cardinal number is no town, and "sete" is Sète.
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
      number 7: sete
      number 8: oito
      number 9: nove
      number 10: dez
      """,
    cardinals: "um dois três quatro cinco seis",
    particles: "",
    units: "",
    floors: "andar",
    careOf: "",
    quarters: "urbanização bairro",
    numberPrefixes: "n número",
    withoutNumber: "sn",
    countries: "portugal",
    telephones: "tel telefone telemóvel",
    towns: "rua estrada")
}
