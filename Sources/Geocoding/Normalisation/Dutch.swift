extension AddressLanguage {
  /// Few types are ever cut; what people write in two ways besides are numbers and titles. A glued "straat" is not parted
  /// from its name, since it is folded to "strat", as in Finestrat.
  static let dutch = AddressLanguage(
    streetTypes: "street: straat str",
    names: """
      first: eerste
      second: tweede
      third: derde
      fourth: vierde
      fifth: vijfde
      sixth: zesde
      seventh: zevende
      eighth: achtste
      ninth: negende
      tenth: tiende
      professor: professor prof
      doctor: doctor dr
      king: koning
      queen: koningin
      """,
    cardinals: "",
    particles: "",
    units: "",
    floors: "verdieping",
    careOf: "",
    quarters: "",
    numberPrefixes: "nr nummer",
    withoutNumber: "",
    countries: "nederland netherlands",
    telephones: "tel telefoon")
}
