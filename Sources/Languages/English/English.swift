extension Language {
  public static let english = Language(
    code: "en", name: "English", decimalMark: ".", groupMark: ",",
    texts: [], families: englishFamilies)
}
