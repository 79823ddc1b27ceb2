import Facts
import Questions
import Screen
import Study
import StudyTestSupport

@testable import StudyScreens

/// A stage with a built-in deck, a deck of one's own and a broken one, and a desk that answers with
/// what it is told.
enum DeckFixture {
  static let folder = "/home/ada/.local/share/iskra/decks"
  static let file = folder + "/small-verbs.yaml"

  static func stage(
    _ keys: String = "", size: Size = Size(rows: 24, columns: 80), symbols: Symbols = .unicode
  ) throws -> Stage {
    var stage = try Stage(size: size, symbols: symbols)
    stage.app.shelves = shelves
    stage.app.goHome(at: stage.moment)
    stage.fulfilling = { answer(to: $0) }
    stage.press(keys)
    return stage
  }

  static func deck(_ id: Deck.ID, _ title: String, cards: Int) -> Deck {
    let place = Place(file: "\(folder)/\(id).yaml", line: 3, column: 5)
    return Deck(
      header: Deck.Header(id: id, title: title),
      written: (1...cards).map {
        WrittenCard(
          id: Card.ID("card-\($0)"), content: .basic(front: "Word \($0)?", back: "Mot \($0)"),
          provenance: Provenance(place: place))
      })
  }

  static func shelf(_ deck: Deck, _ origin: Shelf.Origin) -> Shelf {
    Shelf(
      title: deck.header.title, content: .ready(QuestionMaker(deck: deck), [:]), origin: origin)
  }

  static let shelves: [Shelf] = [
    shelf(SmallDeck.make(), .builtIn("planets")),
    shelf(deck("small-verbs", "Small verbs", cards: 12), .file(file)),
    Shelf(
      title: "phrases.yaml",
      content: .broken(
        errors: 2,
        first: DeckProblem(
          .clozeBraces, at: Place(file: folder + "/phrases.yaml", line: 14, column: 9))),
      origin: .file(folder + "/phrases.yaml")),
  ]

  static let added =
    shelves + [
      shelf(deck("capitals", "Capitals", cards: 40), .file(folder + "/capitals.yaml"))
    ]

  static let listing = FolderListing(
    path: "/home/ada/papers",
    items: [
      .init("archive", .folder), .init("notes", .folder), .init("capitals.csv", .deck),
      .init("evil\u{1B}[31m\u{7}.yaml", .deck), .init("photo.png", .other),
      .init("verbs.yaml", .deck),
    ])

  static var preview: ImportPreview {
    var preview = ImportPreview(path: "/home/ada/papers/capitals.csv", title: "Capitals")
    preview.contents = "40 cards"
    preview.reading = ["Read as CSV: semicolon, header row, UTF-8.", "Columns: front, back, -."]
    preview.change = "A new deck, 'capitals'."
    preview.samples = [
      .init(front: "Capital of Norway", back: "Oslo"),
      .init(front: "Capital of Japan", back: "東京 Tōkyō"),
    ]
    preview.remarks = (1...30).map {
      DeckRemark(
        "empty-side: no back", at: Place(file: "capitals.csv", line: 40 + $0, column: 1),
        hasColumn: false, isError: false)
    }
    return preview
  }

  static var refused: ImportPreview {
    var preview = ImportPreview(path: "/home/ada/papers/verbs.yaml", title: "verbs.yaml")
    preview.refusal = "This deck has an error; mend the file first."
    preview.remarks = [remarks[0]]
    return preview
  }

  static let remarks = [
    DeckRemark(
      "the double braces do not pair or hide nothing; write {{hidden words}}",
      at: Place(file: folder + "/phrases.yaml", line: 14, column: 9), isError: true),
    DeckRemark(
      "no source; add 'source' here or to the entity",
      at: Place(file: folder + "/phrases.yaml", line: 21, column: 3), isError: false),
  ]

  static func answer(to wish: DeckWish) -> (news: DeckNews, decks: ReadDecks?) {
    switch wish {
    case .list("/home/ada/papers/archive"), .list("/home/ada"), .open("~", from: _):
      (
        .listed(
          FolderListing(
            path: wish == .list("/home/ada/papers/archive")
              ? "/home/ada/papers/archive" : "/home/ada",
            items: [.init("music", .folder), .init("papers", .folder)])), nil
      )
    case .list("/home/ada/papers/notes"):
      (.refused("/home/ada/papers/notes cannot be read (Permission denied)."), nil)
    case .list: (.listed(listing), nil)
    case .open: (.previewed(preview), nil)
    case .preview("/home/ada/papers/verbs.yaml"): (.previewed(refused), nil)
    case .preview("/home/ada/papers/photo.png"):
      (.refused("/home/ada/papers/photo.png is an image, which cannot be imported yet."), nil)
    case .preview: (.previewed(preview), nil)
    case .keep(let path):
      (
        .changed(
          "'Capitals' is added: 40 cards.",
          ShelfDeed(title: "Capitals", placed: folder + "/capitals.yaml"), "capitals"),
        path.isEmpty ? nil : ReadDecks(shelves: added)
      )
    case .check(.builtIn): (.checked([], summary: "planets: 11 facts, no problems."), nil)
    case .check: (.checked(remarks, summary: "It cannot be studied."), nil)
    case .export(_, let path, let isReplacing):
      if path == "there.yaml", !isReplacing {
        (.occupied(path), nil)
      } else if path.hasPrefix("/root") {
        (.refused("\(path) cannot be written (Permission denied)."), nil)
      } else {
        (.exported("The deck is written to /home/ada/\(path)."), nil)
      }
    case .accept: (.refused("No answers are written here."), nil)
    case .remove:
      (
        .changed(
          "'Small verbs' is removed; u brings it back.",
          ShelfDeed(
            title: "Small verbs",
            removed: .init(from: file, to: folder + "/.backup/small-verbs-1.yaml")), nil),
        ReadDecks(shelves: [shelves[0], shelves[2]])
      )
    case .undo(let deed):
      (
        .changed("'\(deed.title)' is back as it was.", nil, "small-verbs"),
        ReadDecks(shelves: shelves)
      )
    }
  }
}
