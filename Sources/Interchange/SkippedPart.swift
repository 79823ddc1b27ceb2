/// What kind of thing was lost in an import.
///
/// The words are part of the program's output.
public enum Loss: String, CaseIterable, Sendable {
  /// Markup was dropped, the text kept.
  case styleDropped = "style-dropped"
  /// Something that a deck has no place for.
  case unsupportedType = "unsupported-type"
  /// A card without front or back.
  case emptySide = "empty-side"
  /// The same card again.
  case duplicate
  /// Another card under the same id.
  case idConflict = "id-conflict"
  /// A row that cannot be read as a card.
  case badRow = "bad-row"
  /// A wrong answer that is right, or a key that is no option.
  case badAnswer = "bad-answer"
  /// The character encoding is not named in the file.
  case encodingGuessed = "encoding-guessed"
  /// Larger than allowed.
  case limitHit = "limit-hit"
  /// Control characters and escape sequences were taken out.
  case controlCharactersRemoved = "control-characters-removed"
}

/// Something in a file that did not become part of the deck, or not as it was.
public struct SkippedPart: Hashable, Sendable {
  /// The file, as named by the user, without control characters.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// What kind of thing was lost.
  public var loss: Loss
  /// What exactly.
  public var details: String
  /// Whether a row became no card.
  public var isCardLost = false

  /// Something lost at a place.
  public init(file: String, line: Int, loss: Loss, details: String) {
    self.file = file
    self.line = line
    self.loss = loss
    self.details = details
  }

  /// `file:line`.
  public var place: String { "\(file):\(line)" }

  /// The loss code, a colon, and what exactly.
  public var reason: String { "\(loss.rawValue): \(details)" }
}
