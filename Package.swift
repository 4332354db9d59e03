// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "catchment",
  products: [.executable(name: "catchment", targets: ["catchment"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .systemLibrary(name: "CGEOS", pkgConfig: "geos", providers: [.apt(["libgeos-dev"])]),
    .systemLibrary(name: "CPROJ", pkgConfig: "proj", providers: [.apt(["libproj-dev"])]),
    .systemLibrary(name: "CShapelib", pkgConfig: "shapelib", providers: [.apt(["libshp-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "COsmium",
      linkerSettings: [
        .linkedLibrary("z"), .linkedLibrary("expat"), .linkedLibrary("bz2"), .linkedLibrary("pthread"),
      ]),

    .target(name: "Repeatable"),
    .target(name: "Geography", dependencies: ["CGEOS", "CPROJ", "Repeatable"]),
    .target(
      name: "Layers",
      dependencies: [
        "CShapelib", "CZlib", "Geography", "Repeatable", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(name: "Segregation", dependencies: ["Repeatable"]),
    .target(
      name: "Geocoding",
      dependencies: ["Layers", "Repeatable", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "Distances", dependencies: ["COsmium", "CPROJ", "Repeatable"]),
    .target(name: "SampleData", dependencies: ["Layers"]),
    .target(name: "Measures", dependencies: ["Layers", "Repeatable"]),
    .target(name: "Servers"),
    .target(name: "Studies", dependencies: ["Distances", "Geocoding", "Layers", "Servers", "Yams"]),
    .target(name: "Indicators", dependencies: ["Measures", "Segregation", "Studies"]),
    .target(name: "Publishing", dependencies: ["Indicators"]),
    .executableTarget(
      name: "catchment",
      dependencies: [
        "Geocoding", "Publishing", "SampleData",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .executableTarget(
      name: "GeographyBenchmark", dependencies: ["Layers"], path: "Benchmarks/GeographyBenchmark"),
    .executableTarget(
      name: "DistancesBenchmark", dependencies: ["Distances", "Repeatable"],
      path: "Benchmarks/DistancesBenchmark"),
    .executableTarget(
      name: "GeocodingBenchmark", dependencies: ["Geocoding", "Repeatable"],
      path: "Benchmarks/GeocodingBenchmark"),
    .executableTarget(
      name: "SegregationBenchmark", dependencies: ["Repeatable", "Segregation"],
      path: "Benchmarks/SegregationBenchmark"),
    .executableTarget(
      name: "DisclosureBenchmark", dependencies: ["Measures", "Repeatable"],
      path: "Benchmarks/DisclosureBenchmark"),
    .executableTarget(
      name: "IndicatorsBenchmark", dependencies: ["Indicators", "Layers"],
      path: "Benchmarks/IndicatorsBenchmark"),

    .testTarget(name: "RepeatableTests", dependencies: ["Repeatable"]),
    .testTarget(name: "GeographyTests", dependencies: ["CGEOS", "Geography", "Repeatable"]),
    .testTarget(
      name: "LayersTests",
      dependencies: ["Geography", "Layers", "Repeatable", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(name: "SegregationTests", dependencies: ["Repeatable", "Segregation"]),
    .testTarget(name: "GeocodingTests", dependencies: ["Geocoding", "Geography", "Layers", "Repeatable"]),
    .testTarget(name: "DistancesTests", dependencies: ["Distances"]),
    .testTarget(name: "ServersTests", dependencies: ["Servers", "StudyFixtures"]),
    .testTarget(name: "SampleDataTests", dependencies: ["SampleData"]),
    .systemLibrary(name: "CGLPK", path: "Tests/CGLPK", providers: [.apt(["libglpk-dev"])]),
    .target(name: "LinearPrograms", dependencies: ["CGLPK"], path: "Tests/LinearPrograms"),
    .testTarget(name: "MeasuresTests", dependencies: ["LinearPrograms", "Layers", "Measures", "Repeatable"]),
    .target(name: "StudyFixtures", dependencies: ["Studies"], path: "Tests/StudyFixtures"),
    .testTarget(name: "StudiesTests", dependencies: ["Studies", "StudyFixtures"]),
    .testTarget(name: "IndicatorsTests", dependencies: ["Indicators", "StudyFixtures"]),
    .testTarget(name: "PublishingTests", dependencies: ["LinearPrograms", "Publishing", "StudyFixtures"]),
    .testTarget(name: "CommandTests", dependencies: ["StudyFixtures", "catchment"]),
  ],
  cxxLanguageStandard: .cxx17
)
