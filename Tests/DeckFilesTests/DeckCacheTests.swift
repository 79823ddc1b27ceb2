import Facts
import Foundation
import Testing

@testable import DeckFiles

/// Decks that have not changed come from the cache; nothing else does.
struct DeckCacheTests {
  private static let yaml = "title: Capitals\ncards:\n  - {front: Peru, back: Lima}\n"

  /// A cache in a folder of its own, and a deck file that was last changed in 2023.
  private struct World {
    let folder: String
    var cache: DeckCache { DeckCache(folder: folder + "/cache") }
    var deck: String { folder + "/deck.yaml" }
    var source: DeckSource { .path(deck) }
    var files: [String] {
      ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/cache")) ?? []).sorted()
    }
    var file: CacheFile {
      get throws { CacheFile(path: "\(folder)/cache/\(try #require(CacheKey(source)).fileName)") }
    }

    func write(_ yaml: String, to path: String? = nil, modified: Double = 1_700_000_000) throws {
      let path = path ?? deck
      try Data(yaml.utf8).write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: modified)], ofItemAtPath: path)
    }

    /// Keeps another deck under the key, by which a test sees that the cache was read.
    func plant() throws {
      let other = try #require(try load("title: Planted\ncards: [{front: a, back: b}]\n").deck)
      try file.write(other.archive, key: try #require(CacheKey(source)).text)
    }

    var title: String? { cache.load(source).deck?.header.title }
  }

  private func withWorld(_ test: (World) throws -> Void) throws {
    try withFolder { try test(World(folder: $0)) }
  }

  @Test func theSecondTimeADeckComesFromTheCache() throws {
    try withWorld { world in
      try world.write(Self.yaml)
      let first = world.cache.load(world.source)
      #expect(world.files.count == 1)
      let second = world.cache.load(world.source)
      #expect(second.deck == first.deck)
      #expect(first.deck == world.source.load().deck)
      try world.plant()
      #expect(world.title == "Planted")
    }
  }

  @Test func aBuiltInDeckIsKeptToo() throws {
    try withWorld { world in
      for source in DeckSource.allBuiltIn {
        let first = world.cache.load(source)
        #expect(world.files.count == 1)
        #expect(world.cache.load(source).deck == first.deck)
      }
    }
  }

  @Test func aFileOfTheSameSizeAndTimeIsNotTheSameFile() throws {
    try withWorld { world in
      try world.write(Self.yaml)
      #expect(world.title == "Capitals")
      try world.write(Self.yaml.replacing("Capitals", with: "Chapters"))
      #expect(world.title == "Chapters")
      #expect(world.files.count == 1)
    }
  }

  @Test func aFileThatMayStillBeChangingIsReadAnew() throws {
    try withWorld { world in
      try world.write(Self.yaml, modified: 4_000_000_000)
      #expect(world.title == "Capitals")
      try world.plant()
      #expect(world.title == "Capitals")
    }
  }

  @Test func aFileMoreInAFolderIsNoticed() throws {
    try withWorld { world in
      let folder = world.folder + "/decks"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try world.write(Self.yaml, to: folder + "/deck.yaml")
      #expect(world.cache.load(.path(folder)).deck?.cards.count == 1)
      try world.write("cards:\n  - {front: Chile, back: Santiago}\n", to: folder + "/more.yaml")
      #expect(world.cache.load(.path(folder)).deck?.cards.count == 2)
      #expect(world.cache.load(.path(folder)).deck?.cards.count == 2)
    }
  }

  @Test func errorsKeepTheirPlacesAndAreNotKept() throws {
    try withWorld { world in
      try world.write("title: Bad\ncards:\n  - {front: A}\n")
      for _ in 0..<2 {
        let outcome = world.cache.load(world.source)
        #expect(outcome.deck == nil)
        #expect(outcome.problems.map(\.place.line) == [3])
        #expect(outcome.problems == world.source.load().problems)
      }
      #expect(world.files.isEmpty)
      #expect(world.cache.load(.path("\(world.folder)/none.yaml")).deck == nil)
    }
  }

  @Test func warningsAreLeftOutBothTimes() throws {
    try withWorld { world in
      try world.write("sources: {a: {title: A}}\n" + Self.yaml)
      #expect(!world.source.load(isThorough: false).problems.isEmpty)
      for _ in 0..<2 { #expect(world.cache.load(world.source).problems == []) }
    }
  }

  @Test func whatIsDamagedIsReadAnewAndMended() throws {
    try withWorld { world in
      try world.write(Self.yaml)
      _ = world.cache.load(world.source)
      let path = try world.file.path
      let whole = try #require(FileManager.default.contents(atPath: path))
      try world.plant()
      let planted = try #require(FileManager.default.contents(atPath: path))
      var damaged: [Data] = [Data(), Data("another program's file".utf8), planted + Data([0])]
      damaged += stride(from: 0, to: planted.count, by: 7).map { planted.prefix($0) }
      damaged += stride(from: 0, to: planted.count, by: 5).map { position in
        var bytes = planted
        bytes[position] ^= 0x10
        return bytes
      }
      for bytes in damaged {
        try bytes.write(to: URL(fileURLWithPath: path))
        #expect(world.title == "Capitals")
        #expect(FileManager.default.contents(atPath: path) == whole)
      }
      #expect(world.files.count == 1)
    }
  }

  @Test func whereNothingCanBeWrittenTheDeckIsReadAllTheSame() throws {
    try withWorld { world in
      try world.write(Self.yaml)
      try world.write("", to: world.folder + "/cache")
      #expect(world.title == "Capitals")
      #expect(world.title == "Capitals")
      #expect(DeckCache(folder: nil).load(world.source).deck?.header.title == "Capitals")
    }
  }

  @Test func aFolderInPlaceOfTheFileStopsNothing() throws {
    try withWorld { world in
      try world.write(Self.yaml)
      try FileManager.default.createDirectory(
        atPath: try world.file.path, withIntermediateDirectories: true)
      #expect(world.title == "Capitals")
      #expect(world.files.count == 1)
    }
  }

  @Test func theCacheDoesNotGrowWithoutBound() throws {
    try withWorld { world in
      for number in 0..<(DeckCache.maximumFiles + 6) {
        let path = "\(world.folder)/\(number).yaml"
        try world.write(Self.yaml, to: path)
        _ = world.cache.load(.path(path))
      }
      #expect(world.files.count == DeckCache.maximumFiles)
    }
  }

  @Test func everyBitCountsInTheSum() {
    let bytes = (0..<37).map { UInt8($0) }
    let sum = CacheFile.sum(of: bytes[...])
    for position in 0..<(bytes.count * 8) {
      var changed = bytes
      changed[position / 8] ^= 1 << (position % 8)
      #expect(CacheFile.sum(of: changed[...]) != sum)
    }
    #expect(CacheFile.sum(of: (bytes + [0])[...]) != sum)
    // A slice sums up like the same bytes on their own.
    #expect(CacheFile.sum(of: ([9] + bytes)[1...]) == sum)
  }
}
