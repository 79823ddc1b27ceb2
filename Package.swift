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
let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "iskra",
  products: [
    .executable(name: "iskra", targets: ["IskraCommand"]),
    .library(name: "Memory", targets: ["Memory"]),
    .executable(name: "iskra-benchmark", targets: ["Benchmark"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
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
    .systemLibrary(name: "CLibYAML", providers: [.apt(["libyaml-dev"])]),
    .target(
      name: "DeckFiles", dependencies: ["Facts", "CBuiltInDecks", "CLibYAML"], swiftSettings: strict
    ),
    .target(
      name: "Interchange", dependencies: ["Facts", "DeckFiles"], swiftSettings: strict),
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

    .target(name: "CManual", exclude: ["iskra.1"]),

    // The program: the only place where live parts meet.
    .executableTarget(
      name: "IskraCommand",
      dependencies: [
        "Memory", "Facts", "Questions", "Study", "Screen", "StudyScreens", "DeckFiles",
        "Interchange", "Journal", "CursesTerminal", "StudyRuntime", "CManual", argumentParser,
      ],
      exclude: ["Iskra.docc"], swiftSettings: strict),

    // Tests mirror the sources.
    .target(
      name: "StudyTestSupport",
      dependencies: ["Memory", "Facts", "Questions", "Study", "Screen", "StudyScreens"],
      path: "Tests/StudyTestSupport", swiftSettings: strict),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .executableTarget(
      name: "Benchmark",
      dependencies: [
        "Memory", "Facts", "Questions", "Study", "DeckFiles", "Journal", "CPseudoTerminal",
      ],
      path: "Tests/Benchmark", swiftSettings: strict),
    .testTarget(
      name: "MemoryTests", dependencies: ["Memory"], resources: [.copy("Vectors")],
      swiftSettings: strict),
    .testTarget(name: "FactsTests", dependencies: ["Facts"], swiftSettings: strict),
    .testTarget(
      name: "DeckFilesTests", dependencies: ["Facts", "DeckFiles"], resources: [.copy("Fixtures")],
      swiftSettings: strict),
    .testTarget(
      name: "QuestionsTests", dependencies: ["Facts", "Questions", "DeckFiles"],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "StudyTests",
      dependencies: ["Memory", "Facts", "Questions", "Study", "StudyTestSupport"],
      swiftSettings: strict),
    .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: strict),
    .testTarget(
      name: "StudyScreensTests",
      dependencies: [
        "Memory", "Facts", "Questions", "Study", "Screen", "StudyScreens", "StudyTestSupport",
      ],
      resources: [.copy("Screens")], swiftSettings: strict),
    .testTarget(
      name: "StudyRuntimeTests",
      dependencies: [
        "Facts", "Questions", "Study", "Screen", "StudyScreens", "StudyRuntime",
        "StudyTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "JournalTests",
      dependencies: ["Memory", "Facts", "Questions", "Study", "Journal", grdb],
      swiftSettings: strict),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Facts", "DeckFiles", "Interchange"],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "CursesTerminalTests",
      dependencies: ["Screen", "CursesTerminal", "CTerminal", "CPseudoTerminal"],
      swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(
      name: "IskraCommandTests",
      dependencies: [
        "Facts", "Study", "StudyScreens", "CursesTerminal", "Interchange", "IskraCommand",
        argumentParser,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["IskraCommand", "CPseudoTerminal"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
