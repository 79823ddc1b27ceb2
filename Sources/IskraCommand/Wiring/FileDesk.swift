internal import DeckFiles
internal import Facts
internal import Foundation
internal import Interchange
internal import Questions
internal import Screen
internal import Study
internal import StudyScreens
internal import Synchronization

/// Fulfils wishes about files of decks; failures become sentences.
final class FileDesk: Sendable {
  private let world: World
  private let shelf: DeckShelf
  /// What was previewed last, so that just that is kept even if the file changes meanwhile.
  private let previewed = Mutex<(path: String, deck: ImportedDeck)?>(nil)

  /// More remarks than anybody reads are counted only.
  private static let shownRemarks = 1000
  private static let shownCards = 5

  init(_ world: World) {
    self.world = world
    shelf = DeckShelf(dataFolder: world.dataFolder)
  }

  func fulfil(_ wish: DeckWish) -> DeckNews {
    do throws(ImportFailure) {
      switch wish {
      case .list(let path):
        return .listed(
          try listing(of: path.isEmpty ? FileManager.default.currentDirectoryPath : path))
      case .open(let typed, let folder):
        let path = TypedPath.absolute(typed, from: folder)
        return try TypedPath.isFolder(path) ? .listed(listing(of: path)) : preview(path)
      case .preview(let path): return try preview(path)
      case .keep(let path): return try keep(path)
      case .check(let origin): return check(origin)
      case .export(let origin, let typed, let isReplacing):
        let path = TypedPath.absolute(typed)
        do throws(ImportFailure) {
          return .exported(try DeckExport(origin.source).write(to: path, isReplacing: isReplacing))
        } catch {
          if case .occupied(path) = error, !TypedPath.isFolder(path) { return .occupied(path) }
          throw error
        }
      case .remove(let file): return try remove(file)
      case .accept(let answer, let place): return try accept(answer, at: place)
      case .undo(let deed): return try undo(deed)
      }
    } catch {
      return .refused(error.sentences.suffix(1).joined().firstUppercased)
    }
  }

  private func listing(of path: String) throws(ImportFailure) -> FolderListing {
    let contents = try FolderContents(of: path)
    var items = contents.items.map { item in
      FolderListing.Item(
        item.name, item.isFolder ? .folder : item.looksImportable ? .deck : .other)
    }
    if contents.isDeck { items.insert(FolderListing.Item("", .whole), at: 0) }
    return FolderListing(path: path, items: items, leftOut: contents.leftOut)
  }

  private func preview(_ path: String) throws(ImportFailure) -> DeckNews {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var preview = ImportPreview(path: path, title: name)
    do throws(ImportFailure) {
      let deck = try Importer.preview(of: path)
      preview.title = deck.title
      let cards = deck.cards == 1 ? "1 card" : "\(deck.cards) cards"
      let facts = deck.beginning.facts.count
      preview.contents = facts == 0 ? cards : "\(facts) facts, \(cards)"
      preview.reading = ImportReport.reading(of: deck)
      let maker = QuestionMaker(deck: deck.beginning)
      preview.samples = maker.deck.cards.lazy.map { maker.sides(of: $0) }
        .filter { !$0.front.isEmpty }.prefix(Self.shownCards)
        .map { ImportPreview.Sample(front: $0.front, back: $0.back) }
      list(deck.warnings.map(DeckRemark.init) + deck.skipped.map(DeckRemark.init), in: &preview)
      let outcome = try shelf.plan(for: deck)
      preview.change = ImportReport.plan(deck, outcome)
      previewed.withLock { $0 = (path, deck) }
    } catch {
      // What can be shown of a deck that cannot be kept is shown; what is no deck gets a sentence.
      let remarks = error.remarks
      if remarks.isEmpty, preview.contents.isEmpty { throw error }
      preview.refusal = error.refusal
      list(remarks + preview.remarks, in: &preview)
    }
    return .previewed(preview)
  }

  private func list(_ remarks: [DeckRemark], in preview: inout ImportPreview) {
    preview.remarks = Array(remarks.prefix(Self.shownRemarks))
    preview.moreRemarks = remarks.count - preview.remarks.count
  }

  private func keep(_ path: String) throws(ImportFailure) -> DeckNews {
    let kept = previewed.withLock { $0?.path == path ? $0?.deck : nil }
    let deck: ImportedDeck
    if let kept { deck = kept } else { deck = try Importer.preview(of: path) }
    let outcome = try shelf.store(deck)
    previewed.withLock { $0 = nil }
    let sentence = ImportReport.done(deck, outcome)
    guard outcome.change != .unchanged else { return .changed(sentence, nil, outcome.id) }
    var deed = ShelfDeed(title: outcome.title, placed: outcome.path)
    if let backup = outcome.backup, let replaced = outcome.replaced {
      deed.removed = ShelfDeed.Moved(from: replaced, to: backup)
    }
    return .changed(sentence, deed, outcome.id)
  }

  private func check(_ origin: Shelf.Origin) -> DeckNews {
    let outcome = origin.source.load()
    let remarks = outcome.problems.map(DeckRemark.init)
    guard let deck = outcome.deck else {
      return .checked(remarks, summary: "The deck cannot be studied until its errors are mended.")
    }
    let maker = QuestionMaker(deck: deck)
    let coverage = DeckCheckCommand.coverage(of: maker)
    let lines = DeckCheckText.summary(
      of: deck, warnings: outcome.problems.count, counts: coverage?.counts,
      mute: coverage?.mute(among: deck.cards) ?? [])
    return .checked(remarks, summary: lines.joined(separator: " "))
  }

  private func remove(_ file: String) throws(ImportFailure) -> DeckNews {
    let title = DeckSource.path(file).load(isThorough: false).deck?.header.title ?? file.lastPart
    let backup = try shelf.remove(file)
    return .changed(
      "'\(title)' is removed; u brings it back. What you have learned stays in the journal.",
      ShelfDeed(title: title, removed: ShelfDeed.Moved(from: file, to: backup)), nil)
  }

  private func accept(_ answer: String, at place: AnswerPlace) throws(ImportFailure) -> DeckNews {
    let outcome = try shelf.accept(answer, at: place)
    var deed = ShelfDeed(title: outcome.title, placed: outcome.path)
    deed.removed = outcome.backup.map { ShelfDeed.Moved(from: outcome.path, to: $0) }
    return .changed("'\(answer)' is right from now on in '\(outcome.title)'.", deed, outcome.id)
  }

  private func undo(_ deed: ShelfDeed) throws(ImportFailure) -> DeckNews {
    if let placed = deed.placed { _ = try shelf.remove(placed) }
    guard let removed = deed.removed else {
      return .changed("'\(deed.title)' is taken out again.", nil, nil)
    }
    try shelf.putBack(removed.to, to: removed.from)
    let id = DeckSource.path(removed.from).load(isThorough: false).deck?.id
    return .changed("'\(deed.title)' is back as it was.", nil, id)
  }
}

extension Shelf.Origin {
  /// Where the deck is read.
  var source: DeckSource {
    switch self {
    case .builtIn(let name): .builtIn(name: name)
    case .file(let path): .path(path)
    }
  }
}

extension ShelvedSource {
  /// Where the deck lies, as screens know it.
  var origin: Shelf.Origin {
    switch source {
    case .builtIn(let name): .builtIn(name)
    case .path(let path): .file(path)
    }
  }
}

extension DeckRemark {
  init(_ problem: DeckProblem) {
    self.init(
      problem.reason.sentence, at: problem.place, isError: problem.severity == .error)
  }

  init(_ part: SkippedPart) {
    self.init(
      part.reason, at: Place(file: part.file, line: part.line, column: 1), hasColumn: false,
      isError: false)
  }
}

extension ImportFailure {
  /// The problems with their places, if that is what it is about.
  fileprivate var remarks: [DeckRemark] {
    switch self {
    case .invalidDeck(let problems), .shelvedDeckInvalid(_, let problems):
      problems.map(DeckRemark.init)
    case .nothingReadable(_, let skipped): skipped.map(DeckRemark.init)
    default: []
    }
  }

  /// Why a deck cannot be kept.
  fileprivate var refusal: String {
    if case .invalidDeck(let problems) = self {
      let errors = problems.count { $0.severity == .error }
      return "This deck has \(errors == 1 ? "an error" : "\(errors) errors"); mend the file first."
    }
    return (sentences.last ?? "").firstUppercased
  }
}

extension String {
  fileprivate var lastPart: String { split(separator: "/").last.map(String.init) ?? self }

  /// A sentence with a capital letter, unless it begins with a path.
  var firstUppercased: String { hasPrefix("/") ? self : prefix(1).uppercased() + dropFirst() }
}
