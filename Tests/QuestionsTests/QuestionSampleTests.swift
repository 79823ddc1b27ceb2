import Facts
import Foundation
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

  @Test func severalThreadsDrawTheSame() {
    let backwards = PieceWork { count, piece in
      for number in (0..<count).reversed() { piece(number) }
    }
    let threads = PieceWork { count, piece in
      DispatchQueue.concurrentPerform(iterations: count) { piece($0) }
    }
    let (deck, alone) = (Library.chemistry.deck, Self.draw(150))
    for work in [backwards, threads] {
      let maker = QuestionMaker(deck: deck)
      var (one, two) = (SeededGenerator(seed: 1), SeededGenerator(seed: 1))
      let sample = QuestionSample(maker: maker, cards: deck.cards, form: nil, work: work)
      #expect(sample.draw(150, &one) == alone)
      _ = QuestionSample(maker: maker, cards: deck.cards, form: nil).draw(150, &two)
      #expect(one.next() == two.next(), "what is drawn next is the same too")
    }
  }

  @Test(arguments: [0, 1, 15, 16, 17, 100])
  func piecesComeInOrder(count: Int) {
    let threads = PieceWork { count, piece in
      DispatchQueue.concurrentPerform(iterations: count) { piece($0) }
    }
    #expect(threads.map(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
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
