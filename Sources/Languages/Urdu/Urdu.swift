extension Language {
  public static let urdu = Language(
    code: "ur", name: "اردو", decimalMark: ".", groupMark: ",", isRightToLeft: true, listMark: "،",
    texts: [], families: urduFamilies)
}
