internal import Facts

/// Finds out how the names of each kind are built.
///
/// The deck may say so (`names`) for the kind or a broader one; the nearest counts. Otherwise a kind is
/// one of persons or works if it, or a broader one, has such a name; if the deck has no kind of that
/// name, also if its questions ask "Who" or "Whom" for it.
struct NamingOfKinds: Sendable {
  private let styles: [Kind.ID: NameForm.Style]

  /// Looks at the kinds and relations of a deck.
  init(deck: Deck) {
    let asked = Self.kindsAskedWithWho(in: deck)
    let said = Dictionary(
      deck.kinds.compactMap { kind in kind.naming.map { (kind.id, $0) } }
    ) { first, _ in first }
    var styles: [Kind.ID: NameForm.Style] = [:]
    for kind in deck.kinds {
      let lineage = deck.lineage(of: kind.id)
      if let naming = lineage.lazy.compactMap({ said[$0] }).first {
        styles[kind.id] = NameForm.Style(naming)
      } else if lineage.contains(where: { Self.isPerson($0, in: deck) || asked.contains($0) }) {
        styles[kind.id] = .person
      } else if lineage.contains(where: { Self.works.contains($0.text) }) {
        styles[kind.id] = .title
      }
    }
    self.styles = styles
  }

  /// How names of a kind are compared.
  func style(of kind: Kind.ID) -> NameForm.Style { styles[kind] ?? .term }

  private static func isPerson(_ kind: Kind.ID, in deck: Deck) -> Bool {
    kind.text == "person" || kind.text == "people"
      || deck.kinds.contains { $0.id == kind && $0.title == "person" }
  }

  private static let works: Set = [
    "work", "book", "novel", "article", "essay", "pamphlet", "film", "letter", "poem", "play",
    "painting", "song", "album", "opera", "symphony",
  ]

  /// Kinds that stand alone and are asked for with "Who".
  private static func kindsAskedWithWho(in deck: Deck) -> Set<Kind.ID> {
    guard !deck.kinds.contains(where: { $0.id.text == "person" || $0.title == "person" }) else {
      return []
    }
    var kinds: Set<Kind.ID> = []
    for relation in deck.relations {
      if case .entity(let kind) = relation.range, asksWho(relation.wordings.ask) {
        kinds.insert(kind)
      }
      if asksWho(relation.wordings.back) { kinds.insert(relation.domain) }
    }
    return kinds
  }

  private static func asksWho(_ wording: Wording?) -> Bool {
    guard let text = wording?.template else { return false }
    return ["Who ", "Whom ", "Whose "].contains { text.hasPrefix($0) }
  }
}

extension NameForm.Style {
  fileprivate init(_ naming: Kind.Naming) {
    self =
      switch naming {
      case .person: .person
      case .title: .title
      case .term: .term
      }
  }
}
