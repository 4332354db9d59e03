import DeterministicParallel
import Foundation

/// Who lives where: families with few means, or from elsewhere, gather in some parts of the town.
struct Society: Sendable {
  private let wide: SmoothField
  private let near: SmoothField
  private let schooling: SmoothField
  private let households: Chance

  init(seed: UInt64) {
    wide = SmoothField(seed: seed, topic: 51, wavelength: 1700)
    near = SmoothField(seed: seed, topic: 52, wavelength: 620)
    schooling = SmoothField(seed: seed, topic: 53, wavelength: 1300)
    households = Chance(seed: seed, topic: 54)
  }

  /// How poor the housing at a place is, about -2 to 2.
  private func hardship(_ x: Double, _ y: Double, section: Int) -> Double {
    1.25 * wide(x, y) + 0.75 * near(x, y) + 0.35 * households.signed(section)
  }

  /// The share of families from outside the old European Union at a place.
  func migrantShare(_ x: Double, _ y: Double, section: Int) -> Double {
    logistic(-1.85 + 1.45 * hardship(x, y, section: section))
  }

  /// One pupil of those who live at a place.
  func family(
    _ x: Double, _ y: Double, section: Int, draws: inout SeededGenerator
  ) -> (nationality: Nationality, education: Int) {
    let isMigrant = draws.unit() < migrantShare(x, y, section: section)
    let nationality = Nationality.draw(isMigrant: isMigrant, &draws)
    let ground = -0.62 * hardship(x, y, section: section) + 0.55 * schooling(x, y)
    // The latent years of schooling; the cuts below give each ISCED level its share.
    let noise = draws.unit() + draws.unit() + draws.unit() + draws.unit() - 2
    let level = ground + (isMigrant ? -0.55 : 0.3) + 1.5 * noise
    let cuts = [-2.2, -1.6, -0.65, 0.35, 0.55, 0.95, 1.3, 2.9]
    return (nationality, cuts.filter { $0 < level }.count)
  }
}

/// Nationalities as the town's office writes them.
enum Nationality: UInt8, CaseIterable, Sendable {
  case spanish
  case italian, french, portuguese, german
  case moroccan, romanian, honduran, colombian, pakistani, chinese, ukrainian, peruvian, senegalese, bolivian
  case venezuelan, gambian, argentinian

  var isMigrant: Bool { rawValue >= Nationality.moroccan.rawValue }

  var catalan: String {
    switch self {
    case .spanish: "Espanya"
    case .italian: "Itàlia"
    case .french: "França"
    case .portuguese: "Portugal"
    case .german: "Alemanya"
    case .moroccan: "Marroc"
    case .romanian: "Romania"
    case .honduran: "Hondures"
    case .colombian: "Colòmbia"
    case .pakistani: "Pakistan"
    case .chinese: "Xina"
    case .ukrainian: "Ucraïna"
    case .peruvian: "Perú"
    case .senegalese: "Senegal"
    case .bolivian: "Bolívia"
    case .venezuelan: "Veneçuela"
    case .gambian: "Gàmbia"
    case .argentinian: "Argentina"
    }
  }

  static func draw(isMigrant: Bool, _ draws: inout SeededGenerator) -> Nationality {
    let draw = draws.unit()
    guard isMigrant else {
      return draw < 0.965
        ? .spanish : draw < 0.982 ? .italian : draw < 0.99 ? .french : draw < 0.996 ? .portuguese : .german
    }
    // Few nationalities make up most of the families, and many the rest.
    let place = Int(draw * draw * Double(migrants.count))
    return migrants[min(place, migrants.count - 1)]
  }

  private static let migrants = allCases.filter(\.isMigrant)
}

func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
