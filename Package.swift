// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours treats a warning as an error.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// One row per library target, lowest first: a target exists only where a dependency must be forbidden.
func library(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(of name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: strict)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
  name: "TraCuu",
  products: [
    .executable(name: "tracuu", targets: ["tracuu"])
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
  ],
  targets: [
    .systemLibrary(name: "CSystemICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CICU", dependencies: ["CSystemICU"]),
    .systemLibrary(name: "CSystemArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CSystemXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CXML", dependencies: ["CSystemXML"]),
    .target(name: "CPostings"),
    .target(name: "CChildren"),
    // Loads poppler when the first PDF file is opened: linked, it would cost every start 9 ms.
    .target(name: "CPDF", linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "CLeptonica", linkerSettings: [.linkedLibrary("dl")]),

    library("Text", ["CICU"]),
    library("Documents", ["Text"]),
    library("Formats", ["Documents", "Text", "CChildren", "CLeptonica", "CPDF", "CSystemArchive", "CXML"]),
    library("Facts", ["Documents", "Text"]),

    library("Storage", []),
    library("Indexing", ["Storage", "CPostings"]),

    library("Catalogue", ["Facts", "Documents", "Text", grdb]),
    library("Search", ["Indexing", "Facts", "Documents", "Text"]),
    library("Engine", ["Catalogue", "Search", "Indexing", "Storage", "Facts", "Formats", "Documents", "Text"]),
    library(
      "Web", ["Engine", hummingbird, hummingbirdCore, nioCore, nioPosix, logging], resources: [.embedInCode("Page")]),
    .executableTarget(
      name: "tracuu", dependencies: ["Engine", "Formats", "Web", argumentParser], swiftSettings: strict),

    .executableTarget(
      name: "bench", dependencies: ["Engine", "Indexing", "Storage", argumentParser], swiftSettings: strict),

    library("CorpusKit", ["Formats", "Facts", "Documents", "Text"]),
    .executableTarget(name: "corpus", dependencies: ["CorpusKit", argumentParser], swiftSettings: strict),
    .executableTarget(
      name: "relevance",
      dependencies: ["Engine", "Search", "Indexing", "Storage", "Facts", "Documents", "Text", argumentParser],
      swiftSettings: strict),

    tests(of: "Text", []),
    tests(of: "Documents", ["Text", "Formats"]),
    tests(of: "Formats", ["Documents", "Text", "CSystemArchive"]),
    tests(of: "Facts", ["Formats", "Documents", "Text"]),
    tests(of: "Storage", []),
    tests(of: "Indexing", ["Storage"]),
    tests(of: "Search", ["Indexing", "Storage", "Facts", "Formats", "Documents", "Text"]),
    tests(of: "Catalogue", ["Facts", "Documents", "Text"]),
    tests(of: "Engine", ["Catalogue", "Search", "Facts", "Formats", "Documents", "Text"]),
    tests(of: "Web", ["Engine"]),
    tests(of: "CorpusKit", ["Formats", "Text"]),
    .testTarget(name: "BenchTests", dependencies: ["bench"], swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["tracuu", "CSystemArchive"], swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)
