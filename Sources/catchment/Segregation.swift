import ArgumentParser
import DeterministicParallel
import Indicators
import Languages
import Layers
import Measures
import Publishing
import Segregation
import Studies

struct Segregation: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Compares the segregation of the schools with that of the areas they draw from, for the same pupils.",
    discussion: """
      On a study, it sets the residential units, the catchment areas, the nearest schools and the schools attended \
      side by side and says what the boundaries do, what siting does and what choice does. The nearest school is the nearest \
      along the streets that the study names, by straight line without any:
        catchment segregation study.yml
        catchment segregation study.yml --level city --index D,H --bootstrap 500 \\
          --seed 7
        catchment segregation study.yml --parts parts/*.parquet --bootstrap 500
        catchment segregation --zones zones.shp --schools schools.csv \\
          --pupils pupils.csv --group migrant=origin:foreign

      On a table of counts (.csv, .tsv, .txt, .xlsx or .ods), it needs no geography. --group then names the column of the groups:
        catchment segregation counts.csv --units school --group race --weight n \\
          --index M,H --json
        catchment segregation counts.csv --units tract --columns white,black,asian
        catchment segregation counts.csv --units school --group race --weight n \\
          --member black --versus white
        catchment segregation counts.csv --units school --group race --weight n \\
          --within state,district
        catchment segregation counts.csv --units school --group race --weight n \\
          --compare later.csv

      In place of the plain indices there are, on both:
        catchment segregation study.yml --spatial --radii 250,500,1000,2000 \\
          --center 2.17,41.39
        catchment segregation study.yml --spatial --walking --radii 400,800
        catchment segregation counts.csv --units tract --columns white,black \\
          --spatial --x east --y north --area m2
        catchment segregation study.yml --ordinal --by parents_education \\
          --order primary,secondary,university
        catchment segregation counts.csv --units school --columns low,middle,high \\
          --ordinal
        catchment segregation study.yml --local --level school --map schools.gpkg
        catchment segregation counts.csv --units school --group race --weight n \\
          --local

      --spatial gives Reardon and O'Sullivan's H, D, isolation and exposure at each radius (H over the radii is the \
      multiscalar profile), isolation with distance decay, and Massey and Denton's clustering, concentration and \
      centralization. On a study, homes are put together in squares of a fifth of the smallest radius. --ordinal gives \
      the ordinal H, variation ratio and square root index and the rank-order H, where scores of many values are cut into \
      20 classes; of few levels the rank-order H is rough, and there is none unless a border between two has 17 to 83 % \
      of the pupils below it. --local gives local M (which is the divergence of the unit from the whole) and location quotients.

      On a study, --member and --versus compare two of its groups with each other, and --compare takes an earlier \
      school year and adds the changes, with their intervals:
        catchment segregation study.yml --member migrant --versus native --index D
        catchment segregation study.yml --compare 2024-25 --bootstrap 500

      Without --member, indices are those of all groups at once; those that only compare two groups are given for \
      each group against the rest.

      "if random" is the exact mean of an index when the pupils are dealt to the units at random. "corrected" is \
      Carrington and Troske's: C (I − I₀)/(C − I₀) for an index I at or above its mean I₀, and C (I − I₀)/(I₀ − F) \
      below it, where C is the index of units that hold one group only (1; 1 − P for gorard, the entropy for M) and F \
      that of units all alike (0; P for isolation). It is negative where there is less segregation than by chance.

      With --bootstrap, the interval holds the values of the index that, with chance unevenness added, would make a raw \
      value like yours unsurprising; so the raw value may lie above it, and an interval that begins at 0 says that chance \
      alone could have made all of it. Those of isolation and exposure are made of that of eta2. "estimate" is what the \
      interval lies around. simpson, and all indices with --resampling units, have the basic interval of a bootstrap, \
      bias taken off.
      """)

  @OptionGroup var source: StudySource
  @OptionGroup(title: "Indices") var indices: IndexOptions
  @OptionGroup(title: "Tables of counts") var counts: CountOptions
  @OptionGroup(title: "Views") var views: ViewOptions
  @OptionGroup var table: TableOutput
  @OptionGroup var findings: FindingsOption
  @OptionGroup var server: ServerLeave
  @OptionGroup var audience: AudienceOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var common: CommonOptions

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Take the pupils from the parts of the study that catchment measures wrote.", valueName: "part"),
    completion: .file(extensions: ["parquet"]))
  var parts: [String] = []

  @Option(
    name: .customLong("level"),
    help: "Which places to report: city, district or zone, and with --local also school. May be repeated.")
  var levels: [Level] = []

  func run() throws {
    try reporting {
      let holdsCounts = source.study.map { $0.holdsTable || $0.namesDatabase } ?? false
      guard parts.isEmpty || (source.study != nil && !holdsCounts && !views.isGiven) else {
        throw ValidationError("--parts goes with a study file, and not with --spatial, --ordinal or --local.")
      }
      if let path = source.study, holdsCounts {
        try measureCounts(path)
      } else if views.isGiven {
        try viewStudy()
      } else {
        try measureStudy()
      }
    }
  }
}
