public import Facts
internal import Screen

/// Something that is wanted of files of decks.
///
/// The desk fulfils it and answers with ``DeckNews``.
public enum DeckWish: Hashable, Sendable {
  /// List a folder; the working folder if the path is empty.
  case list(String)
  /// Go to a path as it was typed or pasted: list a folder, or read a file as a deck.
  ///
  /// `from` is the folder that the path begins at; empty for the working folder.
  case open(String, from: String)
  /// Read a file or folder as a deck, and show what keeping it would do.
  case preview(String)
  /// Keep the deck that was previewed.
  case keep(String)
  /// List everything that is wrong with a deck.
  case check(Shelf.Origin)
  /// Write a deck to a path as it was typed.
  case export(Shelf.Origin, to: String, isReplacing: Bool)
  /// Put one's own deck away.
  case remove(String)
  /// Write a further right answer into one's own deck.
  case accept(String, AnswerPlace)
  /// Take back what was done last.
  case undo(ShelfDeed)

  /// Whether it writes something: it is then fulfilled at once and whole.
  public var isWriting: Bool {
    switch self {
    case .keep, .export, .remove, .accept, .undo: true
    case .list, .open, .preview, .check: false
    }
  }
}

/// What became of a ``DeckWish``.
public enum DeckNews: Hashable, Sendable {
  case listed(FolderListing)
  case previewed(ImportPreview)
  /// Everything that is wrong with a deck, and what is in it.
  case checked([DeckRemark], summary: String)
  /// Decks have come, changed or gone: what was done, how to take it back, and the deck in question.
  case changed(String, ShelfDeed?, Deck.ID?)
  /// A deck was written: where.
  case exported(String)
  /// There is something at the path already.
  case occupied(String)
  /// It could not be done: why, and what to do.
  case refused(String)
}

/// Something done to the folder of decks, and all that is needed to take it back.
public struct ShelfDeed: Hashable, Sendable {
  /// The deck's title.
  public var title: String
  /// The file or folder that was put in place, if one was.
  public var placed: String?
  /// The file or folder that was put away, if one was.
  public var removed: Moved?

  /// Where a file or folder was, and where it is now.
  public struct Moved: Hashable, Sendable {
    /// Where it was.
    public var from: String
    /// Where it is.
    public var to: String

    /// A move.
    public init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  /// A deed.
  public init(title: String, placed: String? = nil, removed: Moved? = nil) {
    self.title = title
    self.placed = placed
    self.removed = removed
  }
}

/// Something that is wrong with a deck or was lost on its way in: where, and what.
public struct DeckRemark: Hashable, Sendable {
  /// Where it stands.
  public var place: Place
  /// Whether the column of the place says something.
  public var hasColumn: Bool
  /// Whether the deck is refused for it.
  public var isError: Bool
  /// What is wrong, and what to do.
  public var sentence: String

  /// A remark.
  public init(_ sentence: String, at place: Place, hasColumn: Bool = true, isError: Bool) {
    self.sentence = sentence
    self.place = place
    self.hasColumn = hasColumn
    self.isError = isError
  }

  /// The file without its folders, and the line: `words.csv:12:3`.
  var shortPlace: String {
    let file = place.file.split(separator: "/").last.map(String.init) ?? place.file
    return "\(file.cleaned):\(place.line)" + (hasColumn ? ":\(place.column)" : "")
  }
}
