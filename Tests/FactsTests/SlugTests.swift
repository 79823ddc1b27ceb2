import Facts
import Testing

struct SlugTests {
  @Test(arguments: ["a", "7", "died-on", "phase-2", "a--b", String(repeating: "x", count: 64)])
  func lowerCaseLettersDigitsAndInnerHyphensAreASlug(text: String) {
    #expect(Slug<Deck>.isValid(text))
  }

  @Test(arguments: [
    "", "-a", "a-", "-", "A", "a b", "a_b", "a.b", "é", "ленин", "a\n",
    String(repeating: "x", count: 65),
  ])
  func anythingElseIsNot(text: String) {
    #expect(!Slug<Deck>.isValid(text))
  }

  @Test(arguments: [
    ("My Deck", "my-deck"), ("What Is to Be Done?", "what-is-to-be-done"), ("  --a  b--  ", "a-b"),
    ("Café 1917", "caf-1917"), ("Ленин", "deck"), ("", "deck"), ("---", "deck"), ("A", "a"),
  ])
  func aSlugIsMadeFromAnyText(text: String, slug: String) {
    #expect(Slug<Deck>.made(from: text) == slug)
  }

  @Test func aMadeSlugIsAlwaysValid() {
    let pieces = ["a", "Z", "9", "-", " ", "é", "ß", "İ", "Ж", "🚀", "\u{301}", "_", "."]
    for length in 0..<100 {
      let text = (0..<length).map { pieces[($0 * 7 + length) % pieces.count] }.joined()
      #expect(Slug<Deck>.isValid(Slug<Deck>.made(from: text)), "\(text)")
    }
  }

  @Test func namesSortByText() {
    #expect((["b", "a-b", "a"] as [Entity.ID]).sorted() == ["a", "a-b", "b"])
    #expect((["b.c", "b", "a.z"] as [Card.ID]).sorted() == ["a.z", "b", "b.c"])
    let keys = ["b/a", "a/b", "a/a"].map {
      CardKey(deck: Deck.ID(String($0.prefix(1))), card: Card.ID(String($0.suffix(1))))
    }
    #expect(keys.sorted().map(\.description) == ["a/a", "a/b", "b/a"])
  }
}
