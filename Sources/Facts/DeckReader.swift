/// Reads trees of text as one deck and reports every problem in them at once.
///
/// Several trees are several files of one deck: their lists and maps are joined. Reading goes from
/// what is referred to towards what refers: sources, sections, kinds, relations, entities, facts,
/// cards.
public struct DeckReader {
  /// The deck, if it can be studied, and all that should be mended, in order of reading.
  public struct Outcome: Sendable {
    /// The deck; `nil` if there is an error.
    public var deck: Deck?
    /// Errors and warnings.
    public var problems: [DeckProblem]

    /// An outcome.
    public init(deck: Deck?, problems: [DeckProblem]) {
      self.deck = deck
      self.problems = problems
    }
  }

  /// The vocabularies that a deck can use.
  let vocabularies: [Vocabulary]
  /// Whether texts are compared with each other, which only gives warnings.
  let isThorough: Bool
  /// Those that it uses.
  var usedVocabularies: [SourceNode] = []
  var problems: [DeckProblem] = []
  var sources: [Source] = []
  var parts: [Section] = []
  var sections: [Section] = []
  var kinds: [Kind.ID: Kind] = [:]
  var kindOrder: [Kind] = []
  var relations: [Relation.ID: Relation] = [:]
  var relationOrder: [Relation.ID] = []
  var relationLinks: [RelationLinks] = []
  var entities: [Entity.ID: Entity] = [:]
  var entityOrder: [Entity] = []
  /// Groups of entities that are taken for each other.
  var confusables: [[Entity.ID]] = []
  var facts: [Fact] = []
  var written: [WrittenCard] = []
  var sourceIDs: Set<Source.ID> = []
  var sectionIDs: Set<Section.ID> = []
  /// What was suggested for unknown names, so that each is looked up once.
  var suggestions: [String: String?] = [:]
  /// Names that things had, in order of reading.
  var formerNames: [FormerName] = []
  /// Where each name was first defined, to point at from its duplicates.
  var definitions: [String: Place] = [:]

  private init(vocabularies: [Vocabulary], isThorough: Bool) {
    self.vocabularies = vocabularies
    self.isThorough = isThorough
  }

  /// Reads the files of one deck.
  ///
  /// - Parameters:
  ///   - roots: The files, in the order in which they are joined.
  ///   - fallbackID: The deck's name if it gives none, usually the name of its file or folder.
  ///   - vocabularies: What a deck can name after `use:`.
  ///   - isThorough: Whether texts are compared with each other, which only gives warnings. A
  ///     program that is about to study does without.
  /// - Returns: The deck, unless it has errors, and every problem.
  /// - Complexity: Linear in the size of the files.
  public static func read(
    _ roots: [SourceNode], fallbackID: String, vocabularies: [Vocabulary] = [],
    isThorough: Bool = true
  ) -> Outcome {
    var reader = DeckReader(vocabularies: vocabularies, isThorough: isThorough)
    let deck = reader.deck(roots, fallbackID: fallbackID)
    let problems = reader.problems.sorted { $0.place < $1.place }
    return Outcome(
      deck: problems.contains { $0.severity == .error } ? nil : deck, problems: problems)
  }

  private mutating func deck(_ roots: [SourceNode], fallbackID: String) -> Deck? {
    guard let first = roots.first else {
      report(.empty, at: Place(file: fallbackID, line: 1, column: 1))
      return nil
    }
    var parts: [String: [SourceNode.Entry]] = [:]
    var header: [SourceNode.Entry] = []
    for root in roots {
      switch root.content {
      case .nothing: continue
      case .map(let entries):
        for entry in entries {
          if DeckFormat.partKeys.contains(entry.key) {
            parts[entry.key, default: []].append(entry)
          } else {
            header.append(entry)
          }
        }
      case .text, .list: report(.notADeck(found: root.sort), at: root.place)
      }
    }
    let head = readHeader(header, at: first.place, fallbackID: fallbackID)
    eachNamed(parts["sources"], .source) { $0.readSource($1) }
    for entry in parts["sections"] ?? [] { readSections(entry) }
    for entry in sharedEntries("kinds", besides: parts["kinds"]) { readKind(entry) }
    eachNamed(parts["kinds"], .kind) { $0.readKind($1) }
    checkKinds(parts["kinds"] ?? [])
    let sharedRelations = sharedEntries("relations", besides: parts["relations"])
    for entry in sharedRelations { readRelation(entry) }
    eachNamed(parts["relations"], .relation) { $0.readRelation($1) }
    var bodies: [EntityBody] = []
    eachNamed(parts["entities"], .entity) { reader, entry in
      if let body = reader.readEntityHead(entry) { bodies.append(body) }
    }
    resolveRelationLinks()
    for entry in parts["confusable"] ?? [] { readConfusables(entry) }
    for body in bodies { readFacts(body) }
    checkNames(bodies)
    for entry in parts["cards"] ?? [] { readCards(entry) }
    if facts.isEmpty, written.isEmpty, problems.isEmpty { report(.empty, at: first.place) }
    guard let head else { return nil }
    let deck = Deck(
      header: head, sources: sources, parts: self.parts, sections: sections, kinds: kindOrder,
      relations: relationOrder.compactMap { relations[$0] }, entities: entityOrder, facts: facts,
      written: written, confusables: confusables)
    checkFormerNames(of: deck)
    checkWhole(deck)
    return deck
  }

  mutating func report(_ reason: DeckProblem.Reason, at place: Place) {
    problems.append(DeckProblem(reason, at: place))
  }

  /// Calls `read` for each name in maps like `kinds:`, reporting bad and repeated names.
  private mutating func eachNamed(
    _ entries: [SourceNode.Entry]?, _ thing: DeckProblem.Thing,
    read: (inout DeckReader, SourceNode.Entry) -> Void
  ) {
    for entry in entries ?? [] {
      switch entry.value.content {
      case .nothing: continue
      case .map(let named):
        for item in named where define(thing, item.key, at: item.place) { read(&self, item) }
      case .text, .list:
        report(
          .wrongSort(key: entry.key, expected: "a mapping of ids", found: entry.value.sort),
          at: entry.value.place)
      }
    }
  }

  /// Notes a name; false (and a complaint) if it is no slug or already taken.
  mutating func define(_ thing: DeckProblem.Thing, _ id: String, at place: Place) -> Bool {
    guard Slug<Deck>.isValid(id) else {
      report(.invalidID(id), at: place)
      return false
    }
    return defineOnce(thing, id, at: place)
  }

  /// Notes a name of any form; false (and a complaint) if it is already taken.
  mutating func defineOnce(
    _ thing: DeckProblem.Thing, _ id: String, shownAs shown: String? = nil, at place: Place
  ) -> Bool {
    let name = "\(thing.rawValue) \(id)"
    if let first = definitions[name] {
      report(.duplicate(thing, id: shown ?? id, first: first), at: place)
      return false
    }
    definitions[name] = place
    return true
  }
}
