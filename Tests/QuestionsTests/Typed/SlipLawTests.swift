import Facts
import Questions
import Testing

/// Single slips are forgiven: targets T1 of the specification.
@Suite struct SlipLawTests {
  /// The share of accepted slips over all names, each drawn several times.
  private func share(
    of names: [(name: String, answer: TypedAnswer)], judge: AnswerJudge, seed: UInt64,
    draws: Int
  ) -> (share: Double, refused: [String]) {
    var slips = Slips(seed: seed)
    var accepted = 0
    var all = 0
    var refused: [String] = []
    for (name, answer) in names {
      for _ in 0..<draws {
        guard let typed = slips.slip(in: name) else { continue }
        all += 1
        let verdict = judge.judge(typed, for: answer).verdict
        if [.exact, .variant, .close].contains(verdict) {
          accepted += 1
        } else {
          refused.append("\(name) ← \(typed) \(verdict.rawValue)")
        }
      }
    }
    return (all == 0 ? 1 : Double(accepted) / Double(all), refused)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func singleSlipsAmongTheGuardsAreAccepted(seed: UInt64) {
    let names = GuardDeck.deck.entities.compactMap { entity in
      GuardDeck.answer(entity.name).map { (entity.name, $0) }
    }
    let (share, refused) = share(of: names, judge: GuardDeck.judge, seed: seed, draws: 20)
    #expect(share >= 0.97, "seed \(seed), share \(share): \(refused)")
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func singleSlipsInFamilyNamesAreAccepted(seed: UInt64) {
    let names = GuardDeck.persons.split(separator: "\n").compactMap {
      line -> (name: String, answer: TypedAnswer)? in
      let name = String(line.prefix { $0 != "[" }).trimmed
      guard let family = name.split(separator: " ").last, family.count >= 4,
        // Two people share these.
        !["Alliluyeva", "Ulyanov"].contains(family)
      else { return nil }
      return GuardDeck.answer(name).map { (String(family), $0) }
    }
    let (share, refused) = share(of: names, judge: GuardDeck.judge, seed: seed, draws: 40)
    #expect(share >= 0.97, "seed \(seed), share \(share): \(refused)")
  }

  @Test(arguments: Library.all)
  func singleSlipsInDecksAreAccepted(studied: Studied) {
    let judge = AnswerJudge(deck: studied.deck)
    let names = studied.deck.entities.map { entity in
      (entity.name, judge.answer(written: entity.name))
    }
    .filter { $0.1.entity != nil }
    let (share, refused) = share(of: names, judge: judge, seed: 7, draws: 5)
    #expect(share >= 0.97, "share \(share): \(refused)")
  }
}
