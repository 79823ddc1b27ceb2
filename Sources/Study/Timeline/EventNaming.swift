internal import Facts

/// Gives dated facts names that are short enough for a label, in the words of the deck.
///
/// A thing that has one date at most is named alone: "October Revolution". Where things of its kind
/// can have several, the name says which: "Lenin was born".
struct EventNaming {
  private let deck: Deck
  /// Kinds of things that have several dates.
  private let manyDated: Set<Kind.ID>

  /// - Complexity: O(facts).
  init(_ deck: Deck) {
    self.deck = deck
    var seen: Set<Entity.ID> = []
    var manyDated: Set<Kind.ID> = []
    for fact in deck.facts {
      guard case .date = fact.value, !seen.insert(fact.subject).inserted else { continue }
      if let kind = deck.entity(fact.subject)?.kind {
        // A Bolshevik is a person: what holds of one holds of all.
        manyDated.formUnion(deck.lineage(of: kind))
        manyDated.insert(kind)
      }
    }
    self.manyDated = manyDated
  }

  func title(of fact: Fact) -> String {
    guard let subject = deck.entity(fact.subject) else { return fact.subject.text }
    let kinds = deck.lineage(of: subject.kind) + [subject.kind]
    guard kinds.contains(where: manyDated.contains) else { return subject.name }
    return Self.sentence(of: fact, in: deck)
  }

  /// What happened, without its date: "Lenin was born".
  ///
  /// It is the statement of the fact with the date left out. Where that cannot be done, the
  /// relation's own name stands in: "Lenin: born" for `born-on`.
  static func sentence(of fact: Fact, in deck: Deck) -> String {
    guard let subject = deck.entity(fact.subject) else { return fact.subject.text }
    let wordings = fact.wordings.completed(by: deck.relation(fact.relation)?.wordings ?? Wordings())
    if let say = wordings.say, let text = text(of: say, without: subject) { return text }
    return "\(subject.name): \(word(of: fact.relation))"
  }

  /// A statement without its date; `nil` if it does not name the subject, or would have a gap.
  ///
  /// A date with its preposition leaves no gap anywhere; one without does at either end only.
  private static func text(of say: Wording, without subject: Entity) -> String? {
    guard say.mentions(.from) else { return nil }
    if let bare = say.parts.firstIndex(of: .placeholder(.to)) {
      let rest = [say.parts[..<bare], say.parts[(bare + 1)...]]
      guard rest.contains(where: { $0.allSatisfy(\.isPunctuation) }) else { return nil }
    }
    var agrees = true
    let filled = say.text { placeholder in
      if placeholder != .from, placeholder != .to, placeholder != .onTo { agrees = false }
      return placeholder == .from ? subject.name : ""
    } choosing: { placeholder, forms in
      forms.fitting(placeholder == .from ? subject.agreement : Wording.Agreement())
    }
    var words = filled.split(separator: " ")
    if say.mentions(.to), words.count > 2, words.dropLast().last.map(isPreposition) == true {
      words.removeLast(2)
    }
    let text = words.joined(separator: " ").replacing(" ,", with: ",").trimmingEdges
    return agrees && !text.isEmpty ? text.prefix(1).uppercased() + text.dropFirst() : nil
  }

  /// The relation's name as words: "born" for `born-on`, "came to power" for `came-to-power`.
  private static func word(of relation: Relation.ID) -> String {
    var words = relation.text.split(separator: "-")
    if words.count > 1, let last = words.last, isPreposition(last) { words.removeLast() }
    return words.joined(separator: " ")
  }

  /// Whether a word, with the stop behind it, only leads to a date.
  private static func isPreposition(_ word: Substring) -> Bool {
    ["on", "in", "at", "from", "since"].contains(String(word).trimmingEdges.lowercased())
  }
}

extension Wording.Part {
  /// Whether it says nothing by itself.
  fileprivate var isPunctuation: Bool {
    if case .text(let text) = self { text.allSatisfy(\.isEdge) } else { false }
  }
}

extension Character {
  /// What may be left over at an end when a date is taken out: blanks, stops, dashes.
  fileprivate var isEdge: Bool { self == " " || ".,:;–—-".contains(self) }
}

extension String {
  fileprivate var trimmingEdges: String {
    var rest = Substring(self)
    while rest.first?.isEdge == true { rest.removeFirst() }
    while rest.last?.isEdge == true { rest.removeLast() }
    return String(rest)
  }
}
