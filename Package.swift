// swift-tools-version: 6.2
import PackageDescription

// Who may import whom is a contract: `Tests/ArchitectureTests` reads the import lines and holds it.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]
/// The layers that own the terminal live on the main actor.
let edge: [SwiftSetting] = strict + [.defaultIsolation(MainActor.self)]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "iskra",
  products: [
    .executable(name: "iskra", targets: ["IskraCommand"]),
    .library(name: "Memory", targets: ["Memory"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // Pure: values in, values out. No clock, no dice, no files, no terminal.
    .target(name: "Memory", swiftSettings: strict),
    .target(name: "Facts", swiftSettings: strict),
    .target(name: "Questions", dependencies: ["Facts"], swiftSettings: strict),
    .target(name: "Study", dependencies: ["Memory", "Facts", "Questions"], swiftSettings: strict),
    .target(name: "Screen", swiftSettings: strict),
    .target(
      name: "StudyScreens",
      dependencies: ["Memory", "Facts", "Questions", "Study", "Screen"], swiftSettings: strict),

    // Edges: each owns one piece of the outside world.
    .target(name: "CBuiltInDecks"),
    .target(
      name: "DeckFiles", dependencies: ["Facts", "CBuiltInDecks", yams], swiftSettings: strict),
    .target(
      name: "Interchange", dependencies: ["Facts", "DeckFiles", yams], swiftSettings: strict),
    .target(
      name: "Journal", dependencies: ["Memory", "Facts", "Questions", "Study", grdb],
      swiftSettings: strict),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CTerminal", dependencies: ["CNcurses"]),
    .target(
      name: "CursesTerminal", dependencies: ["Screen", "CNcurses", "CTerminal"],
      swiftSettings: edge),
    .target(
      name: "StudyRuntime", dependencies: ["Screen", "Study", "StudyScreens"],
      swiftSettings: edge),

    // The program: the only place where live parts meet.
    .executableTarget(
      name: "IskraCommand",
      dependencies: [
        "Memory", "Facts", "Questions", "Study", "Screen", "StudyScreens", "DeckFiles",
        "Interchange", "Journal", "CursesTerminal", "StudyRuntime", argumentParser,
      ],
      exclude: ["Iskra.docc"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
