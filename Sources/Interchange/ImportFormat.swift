/// What a file to be imported is written in.
public enum ImportFormat: String, CaseIterable, Sendable {
  /// A deck of our own: a YAML file or a folder of them.
  case yaml
  /// Rows of fields divided by commas, semicolons, bars or tabs; also the text files of Anki.
  case csv
  /// Rows of fields divided by tabs.
  case tsv
}

/// How large a file may be before it is cut or refused.
///
/// Each limit that is hit is reported.
public struct ImportLimits: Hashable, Sendable {
  /// Bytes in a file; a larger one is refused.
  public var file = 256 << 20
  /// Bytes in a line; a longer one is skipped.
  public var line = 4 << 20
  /// Bytes in a field; the record of a longer one is skipped.
  public var field = 1 << 20

  /// The usual limits.
  public init() {}
}

/// What the person importing decides.
public struct ImportOptions: Hashable, Sendable {
  /// The format; `nil` to tell from the file.
  public var format: ImportFormat?
  /// The title of the deck made from a table; `nil` to take it from the table or the file's name.
  public var deckName: String?
  /// How large things may be.
  public var limits = ImportLimits()

  /// Options.
  public init(format: ImportFormat? = nil, deckName: String? = nil) {
    self.format = format
    self.deckName = deckName
  }
}
