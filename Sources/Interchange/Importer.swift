internal import Facts
internal import Foundation

/// Reads other people's files, and a person's own, as decks.
///
/// Writes nothing: see ``DeckShelf``.
public enum Importer {
  /// Reads a file or folder and shows what storing it would add.
  ///
  /// One bad row never stops the rest: what is lost is listed with its line.
  /// Takes O(bytes).
  ///
  /// - Parameters:
  ///   - path: A YAML file or a folder of them, a CSV or TSV file, or a text file of Anki.
  ///   - options: What overrides the file.
  /// - Returns: The deck with counts, losses, and the text of the files to be written.
  /// - Throws: `unreadable`, `unsupported`, `tooLarge`, `nothingReadable` without one readable
  ///   card, `invalidDeck` with every problem of a YAML deck.
  public static func preview(
    of path: String, _ options: ImportOptions = ImportOptions()
  ) throws(ImportFailure) -> ImportedDeck {
    let source = try SourceFile(path)
    let format: ImportFormat
    if let wanted = options.format { format = wanted } else { format = try source.format() }
    switch format {
    case .yaml: return try YAMLImport.preview(source, options)
    case .csv: return try table(source, .csv, options)
    case .tsv: return try table(source, .tsv, options)
    }
  }

  private static func table(
    _ source: SourceFile, _ format: ImportFormat, _ options: ImportOptions
  ) throws(ImportFailure) -> ImportedDeck {
    let decoded = DecodedText(try source.data(limit: options.limits.file))
    let title = CleanText(source.stem.replacing("_", with: " ")).line
    var table = TableImport(
      file: source.shownPath, title: title.isEmpty ? "Imported cards" : title, options: options)
    if decoded.isGuessed {
      table.skip(1, .encodingGuessed, "read as \(decoded.encoding.rawValue)")
    }
    let words = table.read(decoded.text, format: format)
    let skipped = table.skipped.sorted { $0.line < $1.line }
    guard !table.deck.cards.isEmpty else {
      throw .nothingReadable(path: source.path, skipped: skipped)
    }
    let id = deckID(for: table.deck.title)
    return ImportedDeck(
      format: format, reading: "\(words), \(decoded.encoding.rawValue)",
      columns: table.columns, beginning: table.deck.beginning(as: Deck.ID(id)), id: Deck.ID(id),
      title: table.deck.title, notes: table.deck.cards.count,
      cards: table.deck.cards.reduce(0) { $0 + $1.count }, skipped: skipped, warnings: [],
      files: [.init(name: "\(id).yaml", text: DeckWriter.text(of: table.deck, id: id))],
      origin: .table(table.deck))
  }

  /// A name for a deck from its title; titles without Latin letters get a hash.
  private static func deckID(for title: String) -> String {
    let name = CardNames.name(for: title)
    return name.hasPrefix("c-") ? "deck-" + name.dropFirst(2) : name
  }
}
