import Facts
import Testing

@testable import DeckFiles

/// A deck that was written as bytes is read back the same.
struct ArchiveTests {
  private static func shippedDecks() throws -> [Deck] {
    let sources =
      DeckSource.allBuiltIn + [
        .path(try fixture("chemistry.yaml")), .path(try fixture("music")),
      ]
    return try sources.map { try #require($0.load(isThorough: false).deck) }
  }

  /// Everything that the shipped decks may lack.
  private static let rareDeck = """
    title: Rare
    language: de
    sections:
      - {id: p, title: Part, sections: [{id: s, title: Section}]}
    kinds:
      a: {title: a}
      b: {title: b, of: a, names: title}
    relations:
      near: {from: a, to: a, symmetric: true, pool: [b, x], pool-back: [y], was: close,
        ask: "What {from|is|are} near {from}?", back: "What is near {to}?", say: "{from} {to}."}
      born: {from: a, to: date, before: died, one: true, ask: "When was {from} born?"}
      died: {from: a, to: date, one: true, ask: "When did {from} die?"}
      weight: {from: a, to: number, unit: kg, one: true, ask: "How heavy is {from}?"}
      above: {from: a, to: a, inverse: below, ask: "What is below {from}?"}
      below: {from: a, to: a, ask: "What is above {from}?"}
    entities:
      x: {kind: a, name: the Thing, also: [{native: é}, {acronym: T}], number: plural, was: [u, v],
        section: s, near: [{is: y, was: x.close.z, never: [q], accept: [é], wrong: [w],
        wrong-back: [k], ask: none, back: "Near {to}?"}], born: {is: ~1900..1901-02,
        old-style: 1900-01-02, criterion: counted}, weight: -0.5..7}
      y: {kind: b, name: Other, gender: n, died: {is: 1950-03, status: what-if,
        attributed-to: Ada, ask: "When, says Ada, did {from} die?", sensitivity: self-harm}}
    confusable: [[x, y]]
    cards:
      - {id: c, cloze: "{{One}} and {{two}}.", was: old}
      - {front: F, back: B, wrong: [C], importance: 3}
    """

  @Test func aDeckIsReadBackTheSame() throws {
    let rare = try load(Self.rareDeck)
    #expect(rare.problems.filter { $0.severity == .error } == [])
    for deck in try Self.shippedDecks() + [try #require(rare.deck)] {
      let again = try Deck(archive: deck.archive[...])
      let isSame = again == deck
      #expect(isSame, "\(deck.id)")
      #expect(again.renames == deck.renames)
    }
  }

  /// é as one scalar and as two are equal to Swift and not to a fingerprint over bytes.
  @Test func textsKeepTheirBytes() throws {
    let texts = [
      "caf\u{E9}", "cafe\u{301}", "caf\u{E9}", "", "東京", String(repeating: "x", count: 300),
    ]
    var writer = ArchiveWriter()
    texts.write(to: &writer)
    var reader = try ArchiveReader(writer.bytes[...])
    let again = try [String].read(from: &reader)
    #expect(again.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
    #expect(reader.isAtEnd)
  }

  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, .max, -1, .min])
  func numbersOfEverySizeAreReadBack(number: Int) throws {
    var writer = ArchiveWriter()
    [number].write(to: &writer)
    var reader = try ArchiveReader(writer.bytes[...])
    #expect(try [Int].read(from: &reader) == [number])
  }

  @Test func whatIsCutOffIsDamaged() throws {
    let bytes = try #require(try load(Self.rareDeck).deck).archive
    for count in 0..<bytes.count {
      #expect(throws: ArchiveDamage.self, "\(count) of \(bytes.count)") {
        try Deck(archive: bytes[..<count])
      }
    }
    #expect(throws: ArchiveDamage.self) { try Deck(archive: (bytes + [0])[...]) }
  }

  /// Whatever the bytes are, reading them ends in a deck or in damage.
  @Test(arguments: 0..<8 as Range<UInt64>)
  func bytesThatWereChangedStopNothing(seed: UInt64) throws {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let bytes = try #require(try load(Self.rareDeck).deck).archive
    for _ in 0..<500 {
      var changed = bytes
      for _ in 0...next(below: 4) { changed[next(below: bytes.count)] = UInt8(next(below: 256)) }
      let deck = try? Deck(archive: changed[...])
      #expect((deck?.cards.count ?? 0) <= bytes.count, "seed \(seed)")
    }
  }
}
