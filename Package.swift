// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "catchment",
  products: [
    .executable(name: "catchment", targets: ["catchment"]),
    .library(name: "Geography", targets: ["Geography"]),
    .library(name: "Layers", targets: ["Layers"]),
    .library(name: "Segregation", targets: ["Segregation"]),
    .library(name: "Routing", targets: ["Routing"]),
    .library(name: "Geocoding", targets: ["Geocoding"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", exact: "1.5.0"),
  ],
  targets: [
    .systemLibrary(name: "CGEOS", pkgConfig: "geos", providers: [.apt(["libgeos-dev"])]),
    .systemLibrary(name: "CPROJ", pkgConfig: "proj", providers: [.apt(["libproj-dev"])]),
    .systemLibrary(name: "CShapelib", pkgConfig: "shapelib", providers: [.apt(["libshp-dev"])]),
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(
      name: "COsmium",
      linkerSettings: [
        .linkedLibrary("z"), .linkedLibrary("expat"), .linkedLibrary("bz2"), .linkedLibrary("pthread"),
      ]),

    .target(name: "CBuildInfo"),
    .target(name: "CPageFiles", exclude: ["report.css", "report.js"]),
    .target(
      name: "CPictures",
      linkerSettings: [.linkedLibrary("rsvg-2"), .linkedLibrary("cairo"), .linkedLibrary("gobject-2.0")]),
    .target(name: "CUnicodeData"),

    .target(name: "DeterministicParallel"),
    .target(name: "Geography", dependencies: ["CGEOS", "CPROJ", "DeterministicParallel"]),
    .target(name: "Databases", dependencies: ["CPostgres"]),
    .target(
      name: "Layers",
      dependencies: [
        "CCrypto", "CExpat", "CShapelib", "CXlsxWriter", "CZip", "CZlib", "CZstd", "Databases",
        "DeterministicParallel",
        "Geography",
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(name: "Segregation", dependencies: ["DeterministicParallel"]),
    .target(
      name: "Geocoding",
      dependencies: [
        "DeterministicParallel", "Geography", "Layers", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(name: "Routing", dependencies: ["COsmium", "CPROJ", "DeterministicParallel"]),
    .target(name: "Redesign", dependencies: ["DeterministicParallel", "Languages"]),
    .target(name: "RedesignTables", dependencies: ["Languages", "Layers", "Redesign", "Studies"]),
    .target(name: "SampleData", dependencies: ["DeterministicParallel", "Geography", "Layers"]),
    .target(name: "Languages"),
    .target(name: "Measures", dependencies: ["DeterministicParallel", "Languages", "Layers"]),
    .target(name: "Disclosure", dependencies: ["DeterministicParallel", "Measures"]),
    .target(name: "Servers"),
    .target(
      name: "Studies",
      dependencies: [
        "DeterministicParallel", "Geocoding", "Geography", "Languages", "Layers", "Routing", "Servers",
        "Yams",
      ]),
    .target(
      name: "Travel",
      dependencies: [
        "DeterministicParallel", "Geography", "Languages", "Layers", "Routing", "Servers", "Studies",
      ]),
    .target(name: "Partitions", dependencies: ["DeterministicParallel", "Layers", "Studies", "Travel"]),
    .target(
      name: "Preparation",
      dependencies: [
        "DeterministicParallel", "Geocoding", "Geography", "Languages", "Layers", "Routing", "Studies",
        "Travel",
      ]),
    .target(
      name: "FamilyGuide",
      dependencies: [
        "DeterministicParallel", "Geocoding", "Geography", "Languages", "Layers", "Routing", "Studies",
        "Travel",
      ]),
    .target(
      name: "Indicators",
      dependencies: [
        "DeterministicParallel", "Geography", "Languages", "Layers", "Measures", "Segregation", "Studies",
        "Travel",
      ]),
    .target(name: "Cartography", dependencies: ["Indicators", "Languages", "Measures"]),
    .target(
      name: "QGIS", dependencies: ["Cartography", "Geography", "Languages", "Layers"]),
    .target(
      name: "Publishing",
      dependencies: [
        "Partitions",
        "Cartography", "DeterministicParallel", "Disclosure", "Geography", "Indicators", "Languages",
        "Layers", "Measures", "QGIS", "Segregation", "Studies", "Travel",
      ]),
    .target(
      name: "Plans",
      dependencies: [
        "Cartography", "DeterministicParallel", "Geography", "Indicators", "Languages", "Layers", "Measures",
        "Publishing", "QGIS", "Redesign", "Routing", "Segregation", "Studies", "Travel",
      ]),
    .target(
      name: "Editing", dependencies: ["DeterministicParallel", "Layers", "Redesign", "Segregation"]),
    .target(
      name: "Editor",
      dependencies: [
        "DeterministicParallel", "Editing", "Languages", "Layers", "Plans",
        "Redesign", "RedesignTables", "Studies", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [.embedInCode("Page")]),
    .target(
      name: "Forecasts", dependencies: ["DeterministicParallel", "Languages", "Layers", "Studies"]),
    .target(
      name: "Consultation", dependencies: ["FamilyGuide", "Languages", "Layers", "Studies"],
      resources: [.embedInCode("Page")]),
    .target(
      name: "Reports",
      dependencies: [
        "Cartography", "CPageFiles", "CPictures", "DeterministicParallel", "Forecasts", "Geography",
        "Indicators", "Languages",
        "Layers", "Measures", "Publishing", "Segregation", "Studies",
      ]),
    .executableTarget(
      name: "catchment",
      dependencies: [
        "Partitions",
        "CBuildInfo", "CGEOS", "CMalloc", "CPROJ", "CUnicodeData", "Cartography", "Consultation",
        "DeterministicParallel", "Editor", "FamilyGuide", "Forecasts", "Geocoding", "Geography",
        "Indicators", "Languages", "Layers", "Measures", "Plans", "Preparation", "Publishing", "Redesign",
        "RedesignTables", "Reports", "SampleData", "Segregation", "Servers", "Studies", "Travel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),

    .executableTarget(
      name: "GeographyBenchmark", dependencies: ["DeterministicParallel", "Geography", "Layers"],
      path: "Benchmarks/GeographyBenchmark"),
    .executableTarget(
      name: "RoutingBenchmark", dependencies: ["DeterministicParallel", "Routing"],
      path: "Benchmarks/RoutingBenchmark"),
    .executableTarget(
      name: "GeocodingBenchmark", dependencies: ["DeterministicParallel", "Geocoding"],
      path: "Benchmarks/GeocodingBenchmark"),
    .executableTarget(
      name: "SegregationBenchmark", dependencies: ["DeterministicParallel", "Segregation"],
      path: "Benchmarks/SegregationBenchmark"),
    .executableTarget(
      name: "CoverageStudy", dependencies: ["DeterministicParallel", "Segregation"],
      path: "Benchmarks/CoverageStudy"),
    .executableTarget(
      name: "DisclosureBenchmark", dependencies: ["DeterministicParallel", "Disclosure"],
      path: "Benchmarks/DisclosureBenchmark"),
    .executableTarget(
      name: "IndicatorsBenchmark", dependencies: ["Indicators", "Layers", "Measures", "Studies", "Travel"],
      path: "Benchmarks/IndicatorsBenchmark"),

    .executableTarget(
      name: "RedesignBenchmark",
      dependencies: ["DeterministicParallel", "Layers", "Redesign", "RedesignTables"],
      path: "Benchmarks/RedesignBenchmark"),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "DeterministicParallelTests", dependencies: ["DeterministicParallel"]),
    .testTarget(name: "GeographyTests", dependencies: ["CGEOS", "DeterministicParallel", "Geography"]),
    .testTarget(
      name: "LayersTests",
      dependencies: [
        "CZip", "Databases", "Geography", "Layers", "DeterministicParallel",
        .product(name: "GRDB", package: "GRDB.swift"),
        "TestSupport",
      ]),
    .testTarget(
      name: "SegregationTests", dependencies: ["DeterministicParallel", "Segregation", "TestSupport"]),
    .testTarget(
      name: "RedesignTests",
      dependencies: ["DeterministicParallel", "Redesign", "RedesignTables", "TestSupport"]),
    .testTarget(
      name: "GeocodingTests",
      dependencies: [
        "DeterministicParallel", "Geocoding", "Geography", "Layers", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(name: "RoutingTests", dependencies: ["DeterministicParallel", "Routing", "TestSupport"]),
    .testTarget(name: "ServersTests", dependencies: ["Servers", "StudyFixtures"]),
    .testTarget(
      name: "SampleDataTests", dependencies: ["DeterministicParallel", "Geography", "Layers", "SampleData"]),
    .systemLibrary(name: "CGLPK", path: "Tests/CGLPK", providers: [.apt(["libglpk-dev"])]),
    .target(name: "LinearPrograms", dependencies: ["CGLPK"], path: "Tests/LinearPrograms"),
    .executableTarget(name: "Fuzz", dependencies: ["DamagedFiles", "Layers", "Routing"], path: "Tests/Fuzz"),
    .testTarget(name: "ReadersTests", dependencies: ["DamagedFiles", "Layers", "Routing"]),
    .target(
      name: "DamagedFiles",
      dependencies: [
        "CZlib", "DeterministicParallel", "Geocoding", "Geography", "Layers", "Preparation", "RedesignTables",
        "Routing", "Studies", "StudyFixtures",
      ], path: "Tests/DamagedFiles"),
    .testTarget(name: "LanguagesTests", dependencies: ["Languages"]),
    .testTarget(
      name: "MeasuresTests", dependencies: ["DeterministicParallel", "Languages", "Layers", "Measures"]),
    .testTarget(
      name: "DisclosureTests",
      dependencies: ["DeterministicParallel", "Disclosure", "LinearPrograms", "Measures"]),
    .target(
      name: "StudyFixtures",
      dependencies: ["DeterministicParallel", "Geography", "Languages", "Layers", "Studies"],
      path: "Tests/StudyFixtures"),
    .testTarget(
      name: "TravelTests",
      dependencies: [
        "DeterministicParallel", "Geography", "Layers", "Preparation", "Routing", "Studies", "StudyFixtures",
        "Travel",
      ]),
    .testTarget(
      name: "PreparationTests",
      dependencies: ["Geography", "Languages", "Layers", "Preparation", "Studies", "StudyFixtures"]),
    .testTarget(
      name: "FamilyGuideTests",
      dependencies: ["FamilyGuide", "Geography", "Languages", "Layers", "Studies", "StudyFixtures"]),
    .testTarget(
      name: "StudiesTests",
      dependencies: [
        "SampleData",
        "DeterministicParallel", "Geocoding", "Geography", "Languages", "Layers", "Preparation", "Studies",
        "StudyFixtures", "Travel",
      ]),
    .testTarget(
      name: "IndicatorsTests",
      dependencies: [
        "DeterministicParallel", "Indicators", "Languages", "Layers", "Measures", "Segregation", "Studies",
        "StudyFixtures", "Travel",
      ]),
    .testTarget(
      name: "CartographyTests",
      dependencies: ["Cartography", "Indicators", "Languages", "Measures"]),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Partitions",
        "DeterministicParallel", "Disclosure", "Geography", "Indicators", "Languages", "Layers",
        "LinearPrograms", "Measures", "Preparation", "Publishing", "QGIS", "Studies", "StudyFixtures",
      ]),
    .testTarget(
      name: "PlansTests",
      dependencies: [
        "DeterministicParallel", "Geography", "Indicators", "Languages", "Layers", "Measures", "Plans",
        "Redesign", "Segregation", "Studies", "StudyFixtures",
      ]),
    .testTarget(
      name: "EditingTests", dependencies: ["DeterministicParallel", "Editing", "Layers", "Redesign"]),
    .testTarget(
      name: "EditorTests",
      dependencies: ["Editor", "Languages", .product(name: "FlyingFox", package: "FlyingFox")]),
    .testTarget(
      name: "ForecastsTests", dependencies: ["Forecasts", "Languages", "Layers", "Studies", "StudyFixtures"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Cartography", "Geography", "Indicators", "Languages", "Layers", "Publishing", "Reports", "Studies",
        "StudyFixtures",
      ]),
    .testTarget(name: "CommandTests", dependencies: ["catchment", "Layers", "StudyFixtures", "TestSupport"]),
  ],
  cxxLanguageStandard: .cxx17
)

// What runs once, not in a loop over pupils, is as fast when it is small.
let small = [
  "Cartography", "Consultation", "Editor", "FamilyGuide", "Forecasts", "Languages", "Partitions", "Plans",
  "Preparation", "QGIS", "RedesignTables", "Reports", "SampleData", "Servers", "catchment",
]
for target in package.targets where small.contains(target.name) {
  target.swiftSettings = [.unsafeFlags(["-Osize"], .when(configuration: .release))]
}

// The hot loops are optimised in debug builds too, as the tests spend most of their time in them.
let hot = ["Disclosure", "Geocoding", "Redesign", "Segregation"]
for target in package.targets where hot.contains(target.name) {
  target.swiftSettings = [.unsafeFlags(["-O"], .when(configuration: .debug))]
}
