internal import DeckFiles
internal import Facts
internal import Foundation

/// A deck of our own, taken over as it stands, remarks included.
enum YAMLImport {
  static func preview(
    _ source: SourceFile, _ options: ImportOptions
  ) throws(ImportFailure) -> ImportedDeck {
    let outcome = DeckSource.path(source.path).load()
    guard let deck = outcome.deck else { throw .invalidDeck(outcome.problems) }
    let texts = try files(of: source, limit: options.limits.file)
    let id = deck.id.text
    let cards = Set(deck.cards.map(\.id))
    let isNamed = texts.contains { namesItself($0.text) }
    var skipped: [SkippedPart] = []
    if options.deckName != nil {
      skipped.append(
        SkippedPart(
          file: source.shownPath, line: 1, loss: .unsupportedType,
          details: "a deck file keeps its own title; a name can be given to tables"))
    }
    return ImportedDeck(
      format: .yaml, reading: "", beginning: deck, id: deck.id, title: deck.header.title,
      notes: deck.facts.count + deck.written.count, cards: deck.cards.count, skipped: skipped,
      warnings: outcome.problems,
      files: texts.map { file in
        .init(name: source.isFolder ? "\(id)/\(file.name)" : "\(id).yaml", text: file.text)
      },
      origin: isNamed
        ? .named(isFolder: source.isFolder, cards: cards)
        : .unnamed(isFolder: source.isFolder, cards: cards))
  }

  /// The deck files of a file or folder with their names, in the order in which they are joined.
  private static func files(
    of source: SourceFile, limit: Int
  ) throws(ImportFailure) -> [ImportedDeck.File] {
    guard source.isFolder else { return [try file(source, limit: limit)] }
    var files: [ImportedDeck.File] = []
    for name in ShelvedDeck.fileNames(inFolder: source.path) {
      files.append(try file(try SourceFile("\(source.path)/\(name)"), limit: limit))
    }
    return files
  }

  private static func file(
    _ source: SourceFile, limit: Int
  ) throws(ImportFailure) -> ImportedDeck.File {
    let name = URL(fileURLWithPath: source.path).lastPathComponent
    let data = try source.data(limit: limit)
    guard let text = String(validating: data, as: UTF8.self) else {
      throw .unreadable(path: source.path, reason: "not UTF-8 text")
    }
    return .init(name: name, text: text)
  }

  /// Whether the file gives the deck's id: otherwise the deck is known by the file's name.
  private static func namesItself(_ text: String) -> Bool {
    DeckSyntax.topLevelKeys(of: text).contains("id")
  }
}
