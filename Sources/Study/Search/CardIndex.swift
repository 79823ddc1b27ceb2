public import Facts
public import Questions

/// The cards of all decks, prepared for searching and sorting at the speed of typing.
///
/// Cards go by their row: a number that counts through the decks in the order of study and never
/// changes while the index lives. Texts are folded once; a search reads only bytes and numbers.
public struct CardIndex: Sendable {
  /// A deck with what is known of its cards.
  public struct Source: Sendable {
    /// The deck.
    public var maker: QuestionMaker
    /// The memory of its cards.
    public var records: [Card.ID: CardRecord]
    /// What holds of them besides.
    public var marks: [Card.ID: CardMarks]

    /// A deck with what is known of its cards.
    public init(
      maker: QuestionMaker, records: [Card.ID: CardRecord], marks: [Card.ID: CardMarks]
    ) {
      self.maker = maker
      self.records = records
      self.marks = marks
    }
  }

  /// Where a row comes from, and what it is found by besides its text and numbers.
  struct Place: Sendable {
    var source: Int32
    var card: Int32
    /// Positions among the sections and kinds of all decks; -1 for none.
    var section: Int32 = -1
    var kinds: (Int32, Int32) = (-1, -1)
    var status: UInt8 = 0
  }

  let makers: [QuestionMaker?]
  /// Tell what is remembered.
  public let schedulers: Schedulers
  /// The day on which recall and due days are counted.
  public let day: StudyDay
  let places: [Place]
  let texts: CardTexts
  let names: CardNames
  /// The numbers of each row.
  public private(set) var figures: [CardFigures]
  /// The rows in the order of a column, kept for the next search.
  var orders: [CardColumn: CardOrder] = [:]

  /// Prepares decks.
  ///
  /// - Parameters:
  ///   - sources: The decks; `nil` keeps the place of one that cannot be read.
  ///   - schedulers: Tell what is remembered.
  ///   - day: Today.
  /// - Complexity: O(length of all texts).
  public init(_ sources: [Source?], schedulers: Schedulers, on day: StudyDay) {
    makers = sources.map { $0?.maker }
    self.schedulers = schedulers
    self.day = day
    var names = CardNames()
    var texts = CardTexts()
    var places: [Place] = []
    var figures: [CardFigures] = []
    let count = sources.reduce(0) { $0 + ($1?.maker.deck.cards.count ?? 0) }
    places.reserveCapacity(count)
    figures.reserveCapacity(count)
    for (position, source) in sources.enumerated() {
      guard let source else { continue }
      let deck = source.maker.deck
      let entry = names.add(deck, source: position)
      let leeches = source.records.leeches
      let scheduler = schedulers[deck.id]
      for (number, card) in deck.cards.enumerated() {
        var place = Place(source: Int32(position), card: Int32(number))
        place.section = card.section.flatMap { entry.sections[$0] } ?? -1
        place.status = UInt8(source.maker.provenance(of: card).status.position)
        let topics = card.topics.compactMap { topic -> CardNames.Known? in
          if case .entity(let id) = topic { entry.entities[id] } else { nil }
        }
        place.kinds = (topics.first?.kind ?? -1, topics.dropFirst().first?.kind ?? -1)
        places.append(place)
        texts.add(source.maker.sides(of: card), names: topics.map(\.names))
        figures.append(
          CardFigures(
            source.records.isEmpty ? nil : source.records[card.id],
            source.marks.isEmpty ? nil : source.marks[card.id], importance: card.importance,
            isLeech: leeches.contains(card.id), scheduler: scheduler, on: day))
      }
    }
    texts.finish()
    self.names = names
    self.texts = texts
    self.places = places
    self.figures = figures
  }

  /// How many cards there are.
  public var count: Int { places.count }

  /// The deck of a row, by its place among the sources.
  public func source(of row: Int) -> Int { Int(places[row].source) }

  /// The card of a row; `nil` for a row that there is not.
  public func card(_ row: Int) -> Card? {
    guard places.indices.contains(row) else { return nil }
    return makers[source(of: row)]?.deck.cards[Int(places[row].card)]
  }

  /// The name of a row's card in the journal.
  public func key(_ row: Int) -> CardKey? {
    guard let card = card(row), let deck = makers[source(of: row)]?.deck.id else { return nil }
    return CardKey(deck: deck, card: card.id)
  }

  /// The front and back of a row, made anew each time: there are only so many rows on a screen.
  public func sides(_ row: Int) -> CardSides {
    guard let card = card(row), let maker = makers[source(of: row)] else {
      return CardSides(front: "", back: "")
    }
    return maker.sides(of: card)
  }

  /// Where a row's card comes from; `nil` for a row that there is not.
  public func provenance(_ row: Int) -> Provenance? {
    card(row).flatMap { makers[source(of: row)]?.provenance(of: $0) }
  }

  /// The section of a row, if it has one.
  public func section(_ row: Int) -> Section? {
    guard let card = card(row), let section = card.section else { return nil }
    return makers[source(of: row)]?.deck.section(section)
  }

  /// Takes over what has become of a deck's cards, or of some of them.
  ///
  /// - Complexity: O(cards).
  public mutating func refresh(
    _ source: Int, _ records: [Card.ID: CardRecord], _ marks: [Card.ID: CardMarks],
    only changed: Set<Card.ID>? = nil
  ) {
    guard let deck = makers[source]?.deck else { return }
    let leeches = records.leeches
    let scheduler = schedulers[deck.id]
    var hasMoved = false
    for row in places.indices where self.source(of: row) == source {
      let card = deck.cards[Int(places[row].card)]
      if let changed, !changed.contains(card.id) { continue }
      let after = CardFigures(
        records[card.id], marks[card.id], importance: card.importance,
        isLeech: leeches.contains(card.id), scheduler: scheduler, on: day)
      guard after != figures[row] else { continue }
      hasMoved = hasMoved || !after.hasMemory(of: figures[row])
      figures[row] = after
    }
    if hasMoved { orders = orders.filter { !$0.key.isMemory } }
  }
}

extension Provenance.Status {
  /// The place among all.
  var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
