public import Facts

/// Why nothing could be imported.
public enum ImportFailure: Error, Hashable, Sendable {
  /// The file or folder cannot be read; the system's words.
  case unreadable(path: String, reason: String)
  /// A format that this program does not read, by its name.
  case unsupported(path: String, found: String)
  /// More bytes than allowed.
  case tooLarge(path: String, limit: Int)
  /// Not one card could be read.
  case nothingReadable(path: String, skipped: [SkippedPart])
  /// The deck file has errors, and perhaps warnings.
  case invalidDeck([DeckProblem])
  /// The deck's own id belongs to a deck that is shipped with the program.
  case idTaken(Deck.ID)
  /// The deck that would be replaced has errors: mend or move it first.
  case shelvedDeckInvalid(path: String, [DeckProblem])
  /// No deck of one's own.
  case notShelved(path: String)
  /// An answer cannot be written at a place, as the file is written.
  case notAdded(place: Place)
  /// There is something already.
  case occupied(path: String)
  /// The folder of decks cannot be made or written; the system's words.
  case notWritable(path: String, reason: String)
  /// The disk is full.
  case diskFull(path: String)
}
