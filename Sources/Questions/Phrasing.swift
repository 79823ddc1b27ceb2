internal import Facts

/// Puts a fact into words, by the wording of its relation or its own.
struct Phrasing {
  let deck: Deck
  let fact: Fact
  let relation: Relation
  let wordings: Wordings

  init?(_ fact: Fact, in deck: Deck) {
    guard let relation = deck.relation(fact.relation) else { return nil }
    self.deck = deck
    self.fact = fact
    self.relation = relation
    wordings = fact.wordings.completed(by: relation.wordings)
  }

  /// What stands where the question asks.
  static let blank = "________"

  /// The value as an option or answer.
  var value: String { Self.text(of: fact.value, in: deck) }
  /// The subject as an option or answer.
  var subject: String { (deck.entity(fact.subject)?.name ?? fact.subject.text).capitalized1 }

  /// Whether the subject has this value alone under the relation.
  var hasOneValue: Bool { deck.isOnlyValue(fact) }
  /// Whether the value has this subject alone under the relation.
  var hasOneSubject: Bool { deck.isOnlySubject(fact) }
  /// Whether another subject has a value that may mean the same, such as the year of this date.
  ///
  /// - Complexity: O(facts of the relation), constant for entities.
  var mayHaveOtherSubjects: Bool {
    // An entity means the same as no other one.
    if case .entity = fact.value { return !hasOneSubject }
    return deck.facts(by: fact.relation).contains {
      $0.subject != fact.subject && $0.value.isPoint == fact.value.isPoint
        && $0.value.overlaps(fact.value)
    }
  }

  /// The wording with all names filled in.
  ///
  /// Words that would have to agree with a name which is not shown stand in all their forms.
  func text(_ wording: Wording) -> String {
    wording.text {
      fill($0)
    } choosing: { placeholder, forms in
      wording.shows(placeholder) ? forms.fitting(agreement(with: placeholder)) : forms.all
    }
  }

  /// The statement with a blank for the value, and a hint of what is wanted.
  func clozeForValue(_ wording: Wording) -> String? {
    guard wording.mentionsValue else { return nil }
    let hint = valueHint
    return cloze(wording, hiding: .to, hint: hint) { placeholder in
      switch placeholder {
      case .to: "\(Self.blank) [\(hint)]"
      case .onTo: "\(preposition) \(Self.blank) [\(hint)]"
      default: fill(placeholder)
      }
    }
  }

  /// The statement with a blank for the subject, and a hint of what is wanted.
  func clozeForSubject(_ wording: Wording) -> String? {
    guard wording.mentions(.from) else { return nil }
    let hint = title(of: relation.domain)
    return cloze(wording, hiding: .from, hint: hint) { placeholder in
      placeholder == .from ? "\(Self.blank) [\(hint)]" : fill(placeholder)
    }
  }

  /// A hint that only repeats the word before the blank is left out: "the element ________".
  private func cloze(
    _ wording: Wording, hiding hidden: Wording.Placeholder, hint: String,
    filling fill: (Wording.Placeholder) -> String
  ) -> String {
    wording.text(filling: fill) { placeholder, forms in
      placeholder == hidden ? forms.all : forms.fitting(agreement(with: placeholder))
    }.replacing("\(hint) \(Self.blank) [\(hint)]", with: "\(hint) \(Self.blank)")
  }

  /// What words that go with a name have to agree with.
  private func agreement(with placeholder: Wording.Placeholder) -> Wording.Agreement {
    switch (placeholder, fact.value) {
    case (.to, .entity(let id)): deck.entity(id)?.agreement ?? .init()
    case (.to, .number(let number)): .init(isPlural: number != Quantity(1, unit: number.unit))
    case (.to, _): .init()
    default: deck.entity(fact.subject)?.agreement ?? .init()
    }
  }

  /// The word for a kind: that of the relation, since an entity's own would tell too much.
  private func title(of kind: Kind.ID) -> String {
    deck.kinds.first { $0.id == kind }?.title ?? "name"
  }

  static func text(of value: FactValue, in deck: Deck) -> String {
    switch value {
    case .entity(let id): (deck.entity(id)?.name ?? id.text).capitalized1
    case .date(let date): date.text
    case .number(let number): number.text
    case .text(let text): text.capitalized1
    }
  }

  private func fill(_ placeholder: Wording.Placeholder) -> String {
    switch placeholder {
    case .from: deck.entity(fact.subject)?.nameInSentence ?? fact.subject.text
    case .to: valueInSentence
    case .onTo: date?.textWithPreposition ?? "in \(valueInSentence)"
    case .when: date?.question ?? "When"
    case .owner: fact.provenance.owner
    case .criterion: fact.criterion
    }
  }

  private var valueInSentence: String {
    switch fact.value {
    case .entity(let id): deck.entity(id)?.nameInSentence ?? id.text
    case .text(let text): text
    case .date, .number: value
    }
  }

  private var date: PartialDate? {
    guard case .date(let date) = fact.value else { return nil }
    return date
  }

  private var preposition: String {
    guard let date, date.end == nil else { return "in" }
    if date.isCirca { return "around" }
    return date.precision == .day ? "on" : "in"
  }

  private var valueHint: String {
    switch (fact.value, relation.range) {
    case (.entity, .entity(let kind)): title(of: kind)
    case (.entity, _): "name"
    case (.date(let date), _):
      switch date.precision {
      case .day: "date"
      case .month: "month and year"
      case .year: "year"
      case .range: "years"
      }
    case (.number(let number), _): number.unit.isEmpty ? "number" : "number of \(number.unit)"
    case (.text, _): isWordOrSign ? "a word or sign" : "a few words"
    }
  }

  /// Whether all phrases of the relation are single words, such as the signs of the elements.
  ///
  /// The answer's own words would tell their number.
  private var isWordOrSign: Bool {
    deck.facts(by: fact.relation).allSatisfy {
      if case .text(let text) = $0.value { !text.contains(" ") } else { false }
    }
  }
}
