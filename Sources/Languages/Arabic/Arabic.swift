extension Language {
  public static let arabic = Language(
    code: "ar", name: "العربية", decimalMark: ".", groupMark: ",", isRightToLeft: true, listMark: "،",
    texts: [], families: arabicFamilies)
}
