import Facts
import Testing

@testable import Questions

/// No name of one thing is accepted for another: targets T1 of the specification.
@Suite struct NeighbourLawTests {
  /// Types every name of every entity for every other one of its broadest kind.
  private func falseAccepts(in deck: Deck) -> [String] {
    let judge = AnswerJudge(deck: deck)
    var found: [String] = []
    let groups = Dictionary(grouping: deck.entities) { deck.lineage(of: $0.kind).last }
    for group in groups.values {
      let typed = group.map { entity in
        ([entity.name] + entity.aliases).map { (text: $0, name: TypedName($0)) }
      }
      for entity in group {
        var answer = judge.answer(written: entity.name)
        guard answer.entity == entity.id else { continue }
        answer.rivals = .kind(entity.kind)
        let own = Set(([entity.name] + entity.aliases).map(folded))
        let expected = judge.nameSet(of: answer)
        for (other, names) in zip(group, typed) where other.id != entity.id {
          for (text, name) in names where !own.contains(folded(text)) {
            let verdict = judge.judgeName(name, for: answer, named: expected).verdict
            if [.exact, .variant, .close].contains(verdict) {
              found.append("\(entity.name) ← \(text) \(verdict.rawValue)")
            }
          }
        }
      }
    }
    return found
  }

  @Test func noGuardIsTakenForAnother() {
    #expect(falseAccepts(in: GuardDeck.deck) == [])
  }

  @Test(arguments: Library.all)
  func noEntityOfADeckIsTakenForAnother(studied: Studied) {
    #expect(falseAccepts(in: studied.deck) == [])
  }

  /// Family names typed alone are right for their bearer alone.
  @Test func familyNamesAreNotTakenForOneAnother() {
    var found: [String] = []
    let names = GuardDeck.persons.split(separator: "\n").map {
      String($0.prefix { $0 != "[" }).trimmed
    }
    for name in names {
      guard let answer = GuardDeck.answer(name) else { continue }
      for other in names where other != name {
        guard let family = other.split(separator: " ").last, !name.hasSuffix(family) else {
          continue
        }
        let verdict = GuardDeck.judge.judge(String(family), for: answer).verdict
        if [.exact, .variant, .close].contains(verdict) { found.append("\(name) ← \(family)") }
      }
    }
    #expect(found == [])
  }
}
