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
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CRsvg", pkgConfig: "librsvg-2.0", providers: [.apt(["librsvg2-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(
      name: "COsmium",
      linkerSettings: [
        .linkedLibrary("z"), .linkedLibrary("expat"), .linkedLibrary("bz2"), .linkedLibrary("pthread"),
      ]),

    .target(name: "CBuildInfo"),
    .target(name: "CPageFiles", exclude: ["report.css", "report.js"]),
    .target(name: "CPictures", dependencies: ["CRsvg"]),
    .target(name: "CUnicodeData"),

    .target(name: "DeterministicParallel"),
    .target(name: "Geography", dependencies: ["CGEOS", "CPROJ", "DeterministicParallel"]),
    .target(name: "Databases", dependencies: ["CPostgres"]),
    .target(
      name: "Layers",
      dependencies: [
        "CCrypto", "CExpat", "CShapelib", "CXlsxWriter", "CZip", "CZlib", "CZstd", "Databases",
        "DeterministicParallel", "Geography",
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(name: "Segregation", dependencies: ["DeterministicParallel"]),
    .target(
      name: "Geocoding",
      dependencies: [
        "Geography", "Layers", "DeterministicParallel", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(name: "Routing", dependencies: ["COsmium", "CPROJ", "DeterministicParallel"]),
    .target(name: "Redesign", dependencies: ["DeterministicParallel"]),
    .target(name: "RedesignTables", dependencies: ["Layers", "Redesign"]),
    .target(name: "SampleData", dependencies: ["Geography", "Layers", "DeterministicParallel"]),
    .target(name: "Languages"),
    .target(name: "Measures", dependencies: ["Languages", "Layers", "DeterministicParallel"]),
    .target(name: "Disclosure", dependencies: ["Measures", "DeterministicParallel"]),
    .target(name: "Servers"),
    .target(
      name: "Studies",
      dependencies: [
        "Routing", "Geocoding", "Geography", "Languages", "Layers", "DeterministicParallel", "Servers",
        "Yams",
      ]),
    .target(
      name: "Indicators",
      dependencies: [
        "Geography", "Languages", "Layers", "Measures", "DeterministicParallel", "Segregation", "Studies",
      ]),
    .target(name: "Cartography", dependencies: ["Indicators", "Languages", "Measures"]),
    .target(
      name: "QGIS", dependencies: ["Cartography", "Geography", "Languages", "Layers", "Measures"]),
    .target(
      name: "Publishing",
      dependencies: [
        "Cartography", "Disclosure", "Geography", "Indicators", "Languages", "Layers", "Measures",
        "QGIS", "DeterministicParallel",
        "Segregation",
        "Studies",
      ]),
    .target(
      name: "Plans",
      dependencies: [
        "Geography", "Indicators", "Languages", "Layers", "Measures", "Publishing", "Redesign",
        "DeterministicParallel",
        "Segregation", "Studies",
      ]),
    .target(name: "Editing", dependencies: ["Layers", "Redesign", "Segregation"]),
    .target(
      name: "Editor",
      dependencies: [
        "Editing", "Languages", "Layers", "Plans", "Redesign", "RedesignTables", "DeterministicParallel",
        "Studies",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [.embedInCode("Page")]),
    .target(
      name: "Forecasts",
      dependencies: ["Languages", "Layers", "Publishing", "DeterministicParallel", "Studies"]),
    .target(
      name: "Consultation", dependencies: ["Layers", "Studies"], resources: [.embedInCode("Page")]),
    .target(
      name: "Reports",
      dependencies: [
        "Cartography", "CPageFiles", "CPictures", "Geography", "Indicators", "Languages", "Layers",
        "Measures",
        "Publishing", "Segregation", "Studies",
      ]),
    .executableTarget(
      name: "catchment",
      dependencies: [
        "Cartography", "CBuildInfo", "CGEOS", "CPROJ", "CUnicodeData", "Consultation", "Editor", "Forecasts",
        "Geocoding", "Geography", "Indicators", "Languages", "Layers", "Measures", "Plans", "Publishing",
        "Redesign", "RedesignTables", "DeterministicParallel", "Reports", "SampleData",
        "Segregation",
        "Servers", "Studies",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),

    .executableTarget(
      name: "GeographyBenchmark", dependencies: ["Geography", "Layers", "DeterministicParallel"],
      path: "Benchmarks/GeographyBenchmark"),
    .executableTarget(
      name: "RoutingBenchmark", dependencies: ["Routing", "DeterministicParallel"],
      path: "Benchmarks/RoutingBenchmark"),
    .executableTarget(
      name: "GeocodingBenchmark", dependencies: ["Geocoding", "DeterministicParallel"],
      path: "Benchmarks/GeocodingBenchmark"),
    .executableTarget(
      name: "SegregationBenchmark", dependencies: ["DeterministicParallel", "Segregation"],
      path: "Benchmarks/SegregationBenchmark"),
    .executableTarget(
      name: "CoverageStudy", dependencies: ["DeterministicParallel", "Segregation"],
      path: "Benchmarks/CoverageStudy"),
    .executableTarget(
      name: "DisclosureBenchmark", dependencies: ["Disclosure", "DeterministicParallel"],
      path: "Benchmarks/DisclosureBenchmark"),
    .executableTarget(
      name: "IndicatorsBenchmark", dependencies: ["Indicators", "Layers", "Measures", "Studies"],
      path: "Benchmarks/IndicatorsBenchmark"),

    .executableTarget(
      name: "RedesignBenchmark",
      dependencies: ["Layers", "Redesign", "RedesignTables", "DeterministicParallel"],
      path: "Benchmarks/RedesignBenchmark"),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "DeterministicParallelTests", dependencies: ["DeterministicParallel"]),
    .testTarget(name: "GeographyTests", dependencies: ["CGEOS", "Geography", "DeterministicParallel"]),
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
      dependencies: ["Redesign", "RedesignTables", "DeterministicParallel", "TestSupport"]),
    .testTarget(
      name: "GeocodingTests",
      dependencies: [
        "Geocoding", "Geography", "Layers", "DeterministicParallel",
        .product(name: "GRDB", package: "GRDB.swift"),
        "TestSupport",
      ]),
    .testTarget(name: "RoutingTests", dependencies: ["Routing", "DeterministicParallel", "TestSupport"]),
    .testTarget(name: "ServersTests", dependencies: ["Servers", "StudyFixtures"]),
    .testTarget(
      name: "SampleDataTests", dependencies: ["Geography", "Layers", "DeterministicParallel", "SampleData"]),
    .systemLibrary(name: "CGLPK", path: "Tests/CGLPK", providers: [.apt(["libglpk-dev"])]),
    .target(name: "LinearPrograms", dependencies: ["CGLPK"], path: "Tests/LinearPrograms"),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "CZlib", "Routing", "Geocoding", "Geography", "Layers", "RedesignTables", "DeterministicParallel",
        "Studies",
        "StudyFixtures",
      ], path: "Tests/Fuzz"),
    .testTarget(name: "LanguagesTests", dependencies: ["Languages"]),
    .testTarget(
      name: "MeasuresTests", dependencies: ["Languages", "Layers", "Measures", "DeterministicParallel"]),
    .testTarget(
      name: "DisclosureTests",
      dependencies: ["Disclosure", "LinearPrograms", "Measures", "DeterministicParallel"]),
    .target(
      name: "StudyFixtures", dependencies: ["Geography", "Layers", "DeterministicParallel", "Studies"],
      path: "Tests/StudyFixtures"),
    .testTarget(
      name: "StudiesTests",
      dependencies: [
        "Routing", "Geocoding", "Geography", "Layers", "DeterministicParallel", "Studies", "StudyFixtures",
      ]),
    .testTarget(
      name: "IndicatorsTests",
      dependencies: [
        "Indicators", "Languages", "Layers", "Measures", "DeterministicParallel", "Segregation", "Studies",
        "StudyFixtures",
      ]),
    .testTarget(
      name: "CartographyTests",
      dependencies: ["Cartography", "Indicators", "Languages", "Measures"]),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Cartography", "Disclosure", "Geography", "Indicators", "Languages", "Layers", "LinearPrograms",
        "Measures",
        "Publishing", "QGIS", "DeterministicParallel", "Studies", "StudyFixtures",
      ]),
    .testTarget(
      name: "PlansTests",
      dependencies: [
        "Geography", "Indicators", "Languages", "Layers", "Measures", "Plans", "Redesign", "Segregation",
        "Studies",
        "StudyFixtures",
      ]),
    .testTarget(
      name: "EditingTests", dependencies: ["Editing", "Layers", "Redesign", "DeterministicParallel"]),
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
    .testTarget(name: "CommandTests", dependencies: ["Layers", "StudyFixtures", "catchment", "TestSupport"]),
  ],
  cxxLanguageStandard: .cxx17
)
