import Facts
import Testing

@testable import Questions

/// The index of names lets nothing through its fingers.
struct RivalIndexTests {
  @Test(arguments: [4, 5] as [UInt64])
  func whateverIsNearATypedNameIsFound(seed: UInt64) {
    let deck = GuardDeck.deck
    let index = RivalIndex(deck: deck, beside: [])
    let naming = NamingOfKinds(deck: deck)
    var shelf = NameWordShelf()
    let names = deck.entities.map { entity in
      entity.nameSet(style: naming.style(of: entity.kind), words: &shelf)
    }
    var slips = Slips(seed: seed)
    for entity in deck.entities {
      let typed = TypedName(slips.slip(in: entity.name) ?? entity.name)
      let found = Set(
        index.rivals(.everything, near: typed).compactMap { rival, numbers -> Entity.ID? in
          let (nearness, _) = rival.names.nearness(of: typed, known: index.known, among: numbers)
          return nearness > .part ? rival.entity : nil
        })
      let near = zip(deck.entities, names).filter {
        $1.nearness(of: typed, known: index.known).0 > .part
      }
      #expect(found == Set(near.map(\.0.id)), "seed \(seed): \(typed.term.text)")
    }
  }

  @Test func wordsAreMadeOnceHoweverTheyAreShared() {
    var shelf = NameWordShelf()
    let one = NameForm("Karl Marx", style: .person, words: &shelf)
    let other = NameForm("Karl Kautsky", style: .person, words: &shelf)
    #expect(one.words[0] === other.words[0])
    #expect(NameForm("Karl", style: .term, words: &shelf).words[0] !== one.words[0])
  }
}
