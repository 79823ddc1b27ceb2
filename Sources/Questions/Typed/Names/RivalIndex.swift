internal import Facts

/// All names of the decks, by what they may be taken for.
struct RivalIndex: Sendable {
  /// What a deck's names are grouped by.
  private enum Group: Hashable, Sendable {
    case kind(Kind.ID)
    case values(Relation.ID)
  }

  /// The names of a group.
  private struct Members: Sendable {
    var keys: [RivalKey] = []
    /// Beside each key the word that it is about.
    var cores: [NameWord] = []
  }

  private var rivals: [Rival] = []
  private var members: [Group: Members] = [:]
  private var roots: [Kind.ID: Kind.ID] = [:]
  /// The entities that have a name, by its folded letters.
  private var owners: [[UInt32]: Set<Int>] = [:]
  /// The words of all names.
  private(set) var known = KnownWords()

  /// The names of a deck and of those beside it.
  ///
  /// - Complexity: O(names).
  init(deck: Deck, beside others: [Deck]) {
    var shelf = NameWordShelf()
    for (position, deck) in ([deck] + others).enumerated() {
      let naming = NamingOfKinds(deck: deck)
      for entity in deck.entities {
        let names = entity.nameSet(style: naming.style(of: entity.kind), words: &shelf)
        let root = deck.lineage(of: entity.kind).last ?? entity.kind
        if position == 0 { roots[entity.kind] = root }
        add(
          Rival(
            entity: entity.id, name: entity.name.capitalized1, names: names,
            isFromOtherDeck: position > 0),
          to: .kind(root))
      }
      if position == 0 { addValues(of: deck, words: &shelf) }
    }
  }

  private mutating func addValues(of deck: Deck, words shelf: inout NameWordShelf) {
    var seen: Set<FactValue> = []
    for fact in deck.facts {
      guard case .text(let text) = fact.value, seen.insert(fact.value).inserted else { continue }
      let forms = AnswerNotation(text).forms.map {
        NameForm($0, style: .term, words: &shelf)
      }
      add(
        Rival(entity: nil, name: text, names: NameSet(forms, style: .term)),
        to: .values(fact.relation))
    }
  }

  private mutating func add(_ rival: Rival, to group: Group) {
    let position = rivals.count
    rivals.append(rival)
    let style = rival.names.style
    for (number, form) in rival.names.forms.enumerated() {
      guard let core = RivalKey.core(of: form, style: style) else { continue }
      let key = RivalKey(form, at: number, of: position, style: style)
      members[group, default: Members()].keys.append(key)
      members[group, default: Members()].cores.append(core)
      guard rival.entity != nil else { continue }
      for word in form.words { known.words.insert(word.letters) }
      if !rival.isFromOtherDeck { owners[form.joined, default: []].insert(position) }
      if rival.names.style == .person, NameSet.hasFamilyName(form) {
        known.givenNames.insert(form.level2[0].letters)
      }
    }
  }

  /// The entity of the studied deck that alone has this name.
  func owner(of name: String) -> Entity.ID? {
    for joinsAcronyms in [true, false] {
      let words = Folding.words(of: name, joinsAcronyms: joinsAcronyms).map { NameWord($0) }
      let form = NameForm(name, words: words, style: joinsAcronyms ? .term : .person)
      guard let found = owners[form.joined] else { continue }
      return found.count == 1 ? found.first.flatMap { rivals[$0].entity } : nil
    }
    return nil
  }

  /// The rivals that may be near to what was typed, each once, with the numbers of the forms that
  /// may be.
  func rivals(
    _ scope: TypedAnswer.Rivals, near typed: TypedName
  ) -> [(rival: Rival, forms: [Int])] {
    let probes = RivalProbe.all(of: typed)
    var found: [Int: Set<Int>] = [:]
    for group in groups(of: scope) {
      guard let members = members[group] else { continue }
      for probe in probes {
        for (position, key) in members.keys.enumerated()
        where key.mayMatch(probe, core: members.cores[position]) {
          found[Int(key.rival), default: []].insert(Int(key.form))
        }
      }
    }
    return found.sorted { $0.key < $1.key }.map { (rivals[$0.key], $0.value.sorted()) }
  }

  private func groups(of scope: TypedAnswer.Rivals) -> [Group] {
    switch scope {
    case .kind(let kind): [.kind(roots[kind] ?? kind)]
    case .values(let relation): [.values(relation)]
    case .everything: members.keys.filter { if case .kind = $0 { true } else { false } }
    case .none: []
    }
  }
}

extension Entity {
  /// All its names, ready for comparison.
  func nameSet(
    style: NameForm.Style, words shelf: inout NameWordShelf
  ) -> NameSet {
    var forms = AnswerNotation.expanded(nameInSentence).map {
      NameForm($0, style: style, words: &shelf)
    }
    for alias in otherNames {
      forms += AnswerNotation.expanded(alias.text).map {
        NameForm($0, style: style, isAcronym: alias.sort == .acronym, words: &shelf)
      }
    }
    return NameSet(forms, style: style)
  }
}
