import Cartography
import Testing

struct PaletteTests {
  /// Of ten that are easily told apart side by side, as areas of a map are. Colours that run both ways are always five.
  @Test(arguments: [false, true], ColorVision.allCases)
  func neighbouringClassesAreToldApart(isDiverging: Bool, vision: ColorVision) {
    for count in isDiverging ? 5...5 : 2...5 {
      let colors = Palette.colors(count, isDiverging: isDiverging).map(vision.lab)
      #expect(colors.count == count)
      for (one, two) in zip(colors, colors.dropFirst()) { #expect(one.difference(to: two) > 10) }
    }
  }

  @Test(arguments: [ColorVision.usual, .protanopia, .deuteranopia, .tritanopia])
  func bothSidesOfZeroAndNoValueAreToldApart(vision: ColorVision) {
    let colors = Palette.colors(5, isDiverging: true).map(vision.lab)
    #expect(colors[0].difference(to: colors[4]) > 40 && colors[1].difference(to: colors[3]) > 30)
    for isDiverging in [false, true] {
      for color in Palette.colors(5, isDiverging: isDiverging) {
        #expect(vision.lab(color).difference(to: vision.lab(Palette.noValue)) > 8)
      }
    }
  }

  /// Sharma, Wu and Dalal 2005, table 1, pairs 1, 9, 17, 21 and 34.
  @Test(arguments: [
    (Lab(50, 2.6772, -79.7751), Lab(50, 0, -82.7485), 2.0425),
    (Lab(50, 2.49, -0.001), Lab(50, -2.49, 0.0009), 7.1792),
    (Lab(50, 2.5, 0), Lab(73, 25, -18), 27.1492), (Lab(50, 2.5, 0), Lab(50, 3.1736, 0.5854), 1.0000),
    (Lab(2.0776, 0.0795, -1.135), Lab(0.9033, -0.0636, -0.5514), 0.9082),
  ])
  func theDifferenceIsThatOfTheStandard(one: Lab, two: Lab, difference: Double) {
    #expect(abs(one.difference(to: two) - difference) < 5e-5)
  }

  @Test func colorsAreWrittenAndMuted() {
    #expect(Color(5, 113, 176).hex == "#0571b0")
    #expect(
      Color(5, 113, 176).muted(0) == Color(255, 255, 255) && Color(5, 113, 176).muted(1).hex == "#0571b0")
  }
}
