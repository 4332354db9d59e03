/// The colours of thematic maps. Neighbouring classes are told apart under each of the three colour deficiencies and in
/// grey.
public enum Palette {
  /// From light to dark, from low to high (ColorBrewer "YlGnBu").
  static let sequential = [
    Color(255, 255, 204), Color(161, 218, 180), Color(65, 182, 196), Color(44, 127, 184), Color(37, 52, 148),
  ]
  /// From blue over white to red (ColorBrewer "RdBu").
  static let diverging = [
    Color(5, 113, 176), Color(146, 197, 222), Color(247, 247, 247), Color(244, 165, 130), Color(202, 0, 32),
  ]

  /// What has no value.
  public static let noValue = Color(200, 200, 200)
  /// The lines over white on what is withheld.
  public static let hatching = Color(110, 110, 110)
  /// The outlines of areas.
  public static let outline = Color(90, 90, 90)
  /// How much of its colour a value keeps that chance alone would give.
  public static let mutedStrength = 0.35

  /// So many colours from one end of a palette to the other: 1 to 5; where they run both ways from 0, 5 or 1.
  public static func colors(_ count: Int, isDiverging: Bool) -> [Color] {
    let all = isDiverging ? diverging : sequential
    guard count > 1 else { return [all[2]] }
    let steps = Double(all.count - 1) / Double(count - 1)
    return (0..<min(count, all.count)).map { all[min(all.count - 1, Int((Double($0) * steps).rounded()))] }
  }
}
