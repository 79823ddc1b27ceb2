public import Facts
internal import Foundation

/// Decks as they were read at an earlier start, so that YAML which has not changed is not parsed
/// again.
///
/// A deck is kept under the state of all its files and of the running program. Only whole decks are
/// kept: one with errors is read anew each time, so every complaint has its line and column. A cache
/// that cannot be read, written or trusted is no trouble: the deck is read from its files.
public struct DeckCache: Sendable {
  /// Files beyond this many are removed, those written longest ago first.
  static let maximumFiles = 64
  /// A file that was changed less than two seconds before its deck was kept may change again and
  /// look the same: some file systems count time in steps of two seconds.
  private static let settlingTime = 2_000_000_000

  private let folder: String?

  /// A cache in a folder, which is made when there is something to keep; `nil` for none at all.
  public init(folder: String?) {
    self.folder = folder
  }

  /// Loads the deck, or the errors that keep it from being studied; warnings are left out.
  ///
  /// - Parameter source: Where the deck lies.
  /// - Returns: What ``DeckSource/load(isThorough:)`` returns, without warnings.
  public func load(_ source: DeckSource) -> DeckReader.Outcome {
    guard let folder, let key = CacheKey(source) else { return Self.read(source) }
    let file = CacheFile(path: "\(folder)/\(key.fileName)")
    if let (content, written) = file.read(key: key.text),
      written - key.modified >= Self.settlingTime, let deck = try? Deck(archive: content)
    {
      return DeckReader.Outcome(deck: deck, problems: [])
    }
    let outcome = Self.read(source)
    if let deck = outcome.deck {
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      file.write(deck.archive, key: key.text)
      Self.prune(folder)
    }
    return outcome
  }

  private static func read(_ source: DeckSource) -> DeckReader.Outcome {
    var outcome = source.load(isThorough: false)
    outcome.problems.removeAll { $0.severity == .warning }
    return outcome
  }

  /// Keeps the folder from growing when decks come and go.
  private static func prune(_ folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let files = names.filter { $0.contains(CacheKey.ending) }.map { "\(folder)/\($0)" }
    guard files.count > maximumFiles else { return }
    let byAge = files.map { (path: $0, modified: FileStamp(path: $0)?.modified ?? 0) }
      .sorted { $0.modified < $1.modified }
    for file in byAge.prefix(files.count - maximumFiles) { unlink(file.path) }
  }
}

/// Under what a deck is kept.
struct CacheKey {
  static let ending = ".deck"

  /// Everything that the deck depends on, in one text.
  let text: String
  /// Where it is kept: one place for each deck, whatever its state.
  let fileName: String
  /// When a file of the deck was last modified, in nanoseconds since 1970.
  let modified: Int

  /// `nil` if the program or a file of the deck cannot be told from another.
  init?(_ source: DeckSource) {
    guard let program = FileStamp.program else { return nil }
    var lines = [program.text]
    var modified = 0
    if case .path(let path) = source {
      guard let paths = try? DeckText.paths(at: path) else { return nil }
      for path in paths {
        guard let stamp = FileStamp(path: path) else { return nil }
        lines.append("\(stamp.text) \(path)")
        modified = max(modified, stamp.modified)
      }
    }
    let name = "\(source.isBuiltIn ? "program" : "file") \(source.name)"
    text = (lines + [name]).joined(separator: "\n")
    self.modified = modified
    let hash = CacheFile.sum(of: Array(name.utf8)[...])
    fileName =
      hash.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      + Self.ending
  }
}

extension DeckSource {
  fileprivate var isBuiltIn: Bool { if case .builtIn = self { true } else { false } }
}
