import Foundation
import Testing

/// The table of layers: what each target may import. The row is the target's whole contract.
private let contracts: [String: Set<String>] = [
  "Memory": ["Glibc", "Musl", "Darwin", "Foundation"],
  "Facts": [],
  "Questions": ["Facts", "Synchronization"],
  "Study": ["Memory", "Facts", "Questions", "Synchronization"],
  "Screen": [],
  "StudyScreens": ["Memory", "Facts", "Questions", "Study", "Screen"],
  "CBuiltInDecks": [],
  "CLibYAML": [],
  "DeckFiles": ["Facts", "CBuiltInDecks", "CLibYAML", "Foundation"],
  "Interchange": ["Facts", "DeckFiles", "Foundation"],
  "Journal": [
    "Memory", "Facts", "Questions", "Study", "GRDB", "Glibc", "Musl", "Darwin", "Synchronization",
  ],
  "CNcurses": [],
  "CTerminal": [],
  "CursesTerminal": ["Screen", "CNcurses", "CTerminal"],
  "StudyRuntime": ["Screen", "Study", "StudyScreens", "Synchronization"],
  "CManual": [],
  "IskraCommand": [
    "Memory", "Facts", "Questions", "Study", "Screen", "StudyScreens", "DeckFiles", "Interchange",
    "Journal", "CursesTerminal", "StudyRuntime", "CManual", "ArgumentParser", "Foundation",
    "Synchronization",
  ],
]

@Suite struct ImportTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let sources = root.appendingPathComponent("Sources")

  private static func swiftFiles(of target: String) -> [URL] {
    let folder = sources.appendingPathComponent(target)
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
  }

  private static func imports(of file: URL) throws -> [String] {
    let pattern =
      /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/
      .anchorsMatchLineEndings()
    return try String(contentsOf: file, encoding: .utf8).matches(of: pattern).map { String($0.1) }
  }

  @Test func everyTargetHasAContract() throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    #expect(Set(found.filter { !$0.hasPrefix(".") }) == Set(contracts.keys))
  }

  @Test(arguments: contracts.keys.sorted())
  func aTargetImportsOnlyWhatItsContractAllows(target: String) throws {
    let allowed = try #require(contracts[target])
    for file in Self.swiftFiles(of: target) {
      for name in try Self.imports(of: file) {
        #expect(allowed.contains(name), "\(target)/\(file.lastPathComponent) imports \(name)")
      }
    }
  }

  @Test func thePatternSeesImports() throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("imports-\(UUID().uuidString).swift")
    try """
    import A
    public import B
    @testable internal import C
    internal import struct D.E
    // import F
    let text = "import G"
    """.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try Self.imports(of: file) == ["A", "B", "C", "D"])
  }

  @Test func onlyOneFileAsksTheSystemForTheTime() throws {
    for target in contracts.keys {
      for file in Self.swiftFiles(of: target) where file.lastPathComponent != "SystemClock.swift" {
        let text = try String(contentsOf: file, encoding: .utf8)
        for word in ["Date()", "Date.now", "clock_gettime", "gettimeofday", "time(nil)"] {
          #expect(!text.contains(word), "\(target)/\(file.lastPathComponent) uses \(word)")
        }
      }
    }
  }

  @Test func theTopLevelNeverGrows() throws {
    let allowed: Set = [
      "Package.swift", "Package.resolved", "Sources", "Tests", "Decks", "README.md",
    ]
    let found = try FileManager.default.contentsOfDirectory(atPath: Self.root.path)
    #expect(Set(found.filter { !$0.hasPrefix(".") }).subtracting(allowed).isEmpty)
  }
}
