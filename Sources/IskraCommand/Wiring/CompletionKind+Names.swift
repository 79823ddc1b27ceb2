internal import ArgumentParser
internal import Facts
internal import StudyScreens

extension CompletionKind {
  /// The ids of the decks, the built-in ones among them.
  static var decks: CompletionKind {
    .custom { words, _, _ in decks(words).map(\.id.text) }
  }

  /// The ids of the parts and sections of the decks.
  static var sections: CompletionKind {
    .custom { words, _, _ in decks(words).flatMap { $0.outline.map(\.id.text) } }
  }

  /// The settings, and the actions that have keys.
  static var settings: CompletionKind {
    .list(Setting.allCases.map(\.name) + ["keys"] + Preferences().allKeys.map(\.action))
  }

  /// The decks where the words typed so far say that they are; `--data` may be among them.
  private static func decks(_ words: [String]) -> [Deck] {
    let folder = words.firstIndex(of: "--data").flatMap { words.dropFirst($0 + 1).first }
    let options = try? WorldOptions.parse(folder.map { ["--data", $0] } ?? [])
    return options.map { World($0).shelvedDecks().compactMap(\.outcome.deck) } ?? []
  }
}
