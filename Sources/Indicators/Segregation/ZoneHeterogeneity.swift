import DeterministicParallel
import Languages
import Measures
import Segregation
import Studies

extension CatalogueIndicator {
  /// Beyond the ECASS catalogue; asked for by Barcelona's school council.
  public static let zoneHeterogeneity = CatalogueIndicator(
    22, "zone_heterogeneity", .segregation,
    Text(
      "Heterogeneity within and between zones",
      [
        .catalan: "Heterogeneïtat dins de les zones i entre zones",
        .spanish: "Heterogeneidad dentro de las zonas y entre zonas",
        .italian: "Eterogeneità nei bacini e tra i bacini",
        .norwegian: "Forskjeller innen og mellom skolekretser",
        .french: "Hétérogénéité dans les secteurs scolaires et entre eux",
      ]),
    definition: Text(
      "Mutual information of group and school, of which part lies between the catchment areas of the schools and part between the schools of each area; both as shares of the whole.",
      [
        .catalan:
          "Informació mútua de grup i centre, de la qual una part és entre les zones dels centres i una part entre els centres de cada zona; totes dues com a proporció del total.",
        .spanish:
          "Información mutua de grupo y centro, de la que una parte está entre las zonas de los centros y otra entre los centros de cada zona; ambas como proporción del total.",
        .italian:
          "Informazione mutua di gruppo e scuola, di cui una parte è tra i bacini delle scuole e una parte tra le scuole di ciascun bacino; entrambe come quota del totale.",
        .norwegian:
          "Gjensidig informasjon mellom gruppe og skole, hvorav en del ligger mellom skolenes kretser og en del mellom skolene i hver krets; begge som andel av det hele.",
        .french:
          "Information mutuelle du groupe et de l’établissement, dont une part se trouve entre les secteurs scolaires et une part entre les établissements de chaque secteur ; toutes deux en proportion du total.",
      ]),
    unit: Text(
      "share of the segregation of schools",
      [
        .catalan: "proporció de la segregació entre centres",
        .spanish: "proporción de la segregación entre centros",
        .italian: "quota della segregazione tra scuole",
        .norwegian: "andel av segregasjonen mellom skoler",
        .french: "part de la ségrégation entre établissements",
      ]),
    needs: [[.anyGroup]],
    measures: [ZoneHeterogeneity.between, ZoneHeterogeneity.within, ZoneHeterogeneity.ofZone])
}

/// How much of the segregation of the schools is that of their catchment areas, and how much arises inside them:
/// indicator 22.
///
/// M over the schools is M over the areas plus, for each area, M over its own schools weighted with its share of the
/// pupils (Theil 1972, chapter 3; Mora and Ruiz-Castillo 2011, *Entropy-based segregation indices*, Sociological
/// Methodology 41, equation 10; Frankel and Volij 2011, *Measuring school segregation*, Journal of Economic Theory 146).
public enum ZoneHeterogeneity {
  /// Coarse, and of the city alone, like the dissimilarity of its schools. The part within is what it leaves of one.
  public static let between = Indicator(
    "heterogeneity_between_zones",
    Text(
      "Part of the segregation of schools that lies between the catchment areas",
      [
        .catalan: "Part de la segregació dels centres que és entre les zones",
        .spanish: "Parte de la segregación de los centros que está entre las zonas",
        .italian: "Parte della segregazione delle scuole che è tra i bacini",
        .norwegian: "Den delen av skolenes segregasjon som ligger mellom kretsene",
        .french: "Part de la ségrégation des établissements qui se trouve entre les secteurs",
      ]), .share, summation: Indicator.Summation.none, public: .indexOfSchools)
  public static let within = Indicator(
    "heterogeneity_within_zones",
    Text(
      "Part of the segregation of schools that lies within the catchment areas",
      [
        .catalan: "Part de la segregació dels centres que és dins de les zones",
        .spanish: "Parte de la segregación de los centros que está dentro de las zonas",
        .italian: "Parte della segregazione delle scuole che è dentro i bacini",
        .norwegian: "Den delen av skolenes segregasjon som ligger innen kretsene",
        .french: "Part de la ségrégation des établissements qui se trouve dans les secteurs",
      ]), .share, summation: Indicator.Summation.none)
  /// Not for the public, as an area has few schools.
  public static let ofZone = Indicator(
    "heterogeneity_of_zone",
    Text(
      "Part of the city's segregation of schools that lies between the schools of this area",
      [
        .catalan: "Part de la segregació dels centres de la ciutat que és entre els centres d’aquesta zona",
        .spanish:
          "Parte de la segregación de los centros de la ciudad que está entre los centros de esta zona",
        .italian: "Parte della segregazione delle scuole della città che è tra le scuole di questo bacino",
        .norwegian: "Den delen av byens segregasjon av skoler som ligger mellom skolene i denne kretsen",
        .french:
          "Part de la ségrégation des établissements de la ville qui se trouve entre ceux de ce secteur",
      ]), .share, isMapped: true, summation: .sum)

  /// Adds both parts for the city and its districts, and of the city's what each catchment area adds to the part within.
  ///
  /// All pupils count whose school belongs to an area and of whom it is known whether they are of the group, wherever
  /// they live. Undefined where there is no segregation, and of an area without such pupils.
  /// - Throws: `SegregationError`, which counts of whole pupils cannot cause.
  static func add(
    to table: inout MeasureTable, _ pupils: SortedPupils, _ places: [SchoolPlaces], workers: Workers
  ) throws {
    let study = pupils.study
    guard let enrolled = PupilTally(counting: pupils.enrolled, workers: workers).levels.last else { return }
    let blocks = try workers.map(study.groups.count, chunk: 1) { range throws in
      let (position, group) = (range.lowerBound, study.groups[range.lowerBound].name)
      let members = (0..<study.schools.count).map { Int(enrolled.sum(of: 2 * position + 1, $0)) }
      let rest = (0..<study.schools.count).map { Int(enrolled.sum(of: 2 * position + 2, $0)) }
      var blocks: [CellBlock] = []
      for place in places where place.level == .city || place.level == .district {
        let found = try place.schoolsOfUnit.map { schools throws in
          try Split(schools, study.schools.zone.codes, members: members, rest: rest)
        }
        for (indicator, part) in [(between, \Split.between), (within, \Split.within)] {
          let cells = found.map { split in split.cell(split[keyPath: part], count: split.pupils) }
          blocks.append(CellBlock(indicator, place.level, group, cells))
        }
        guard place.level == .city, let city = found.first else { continue }
        let cells = (0..<Int32(study.zones.count)).map { zone in
          city.parts[zone].map { city.cell($0.contribution, count: $0.pupils) } ?? Cell(nil, count: 0)
        }
        blocks.append(CellBlock(ofZone, .zone, group, cells))
      }
      return blocks
    }
    table.add(blocks.joined(), year: pupils.year)
  }

  /// M over some schools taken apart by their catchment areas.
  private struct Split {
    var between = 0.0
    var within = 0.0
    var pupils = 0
    /// What each catchment area that has pupils adds to the part within.
    var parts: [Int32: (contribution: Double, pupils: Int)] = [:]

    init(
      _ schools: [Int], _ zone: ContiguousArray<Int32>, members: [Int], rest: [Int]
    ) throws(SegregationError) {
      let counted = schools.filter { zone[$0] >= 0 && members[$0] + rest[$0] > 0 }
      pupils = counted.reduce(0) { $0 + members[$1] + rest[$1] }
      let zones = Set(counted.map { zone[$0] }).sorted()
      let numbers = Dictionary(uniqueKeysWithValues: zip(zones, zones.indices))
      let table = GroupTable(
        pupils: ContiguousArray(counted.flatMap { [UInt32(members[$0]), UInt32(rest[$0])] }), groups: 2)
      guard let split = try table.betweenWithin(counted.map { numbers[zone[$0]] ?? 0 }) else { return }
      (between, within) = (split.between, split.within)
      for (part, zone) in zip(split.parts, zones) {
        parts[zone] = (part.contribution, Int((part.share * Double(pupils)).rounded()))
      }
    }

    /// A part of the whole; what is no more than an error of rounding is no segregation.
    func cell(_ part: Double, count: Int) -> Cell {
      let total = between + within
      return .quotient(part, by: total < 1e-12 ? 0 : total, count: count)
    }
  }
}
