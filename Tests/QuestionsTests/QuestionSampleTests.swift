import Facts
import Testing

@testable import Questions

struct QuestionSampleTests {
  private static func draw(_ count: Int, _ form: Form? = nil, seed: UInt64 = 1) -> [Question] {
    let (maker, cards) = (Library.chemistry.maker, Library.chemistry.deck.cards)
    var generator = SeededGenerator(seed: seed)
    return QuestionSample(maker: maker, cards: cards, form: form).draw(count, &generator)
  }

  @Test func asManyAsWantedAreDrawn() {
    #expect(Self.draw(0).isEmpty)
    #expect(Self.draw(7).count == 7)
    #expect(Self.draw(200).count == 200)
  }

  @Test func everyCardComesBeforeAnyComesAgain() {
    let cards = Library.chemistry.deck.cards.map(\.id)
    let drawn = Self.draw(cards.count * 2).map(\.card)
    #expect(Set(drawn.prefix(cards.count)) == Set(cards))
    #expect(Set(drawn.suffix(cards.count)) == Set(cards))
  }

  @Test(arguments: [Form.flashcard, .choice, .cloze])
  func onlyTheWantedFormIsDrawn(form: Form) {
    let drawn = Self.draw(40, form)
    #expect(drawn.count == 40)
    #expect(drawn.allSatisfy { $0.form == form })
  }

  @Test func theSeedRepeatsTheDraw() {
    #expect(Self.draw(30, seed: 5) == Self.draw(30, seed: 5))
    #expect(Self.draw(30, seed: 5) != Self.draw(30, seed: 6))
  }

  @Test func whatCannotBeAskedIsNotDrawn() throws {
    var generator = SeededGenerator(seed: 1)
    let maker = Library.chemistry.maker
    #expect(QuestionSample(maker: maker, cards: [], form: nil).draw(5, &generator).isEmpty)
    let ypres = try #require(maker.card("ypres"))
    let sample = QuestionSample(maker: maker, cards: [ypres], form: .choice)
    #expect(sample.draw(5, &generator).isEmpty)
  }
}
