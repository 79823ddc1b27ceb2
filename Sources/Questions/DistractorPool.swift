internal import Facts

/// Where distractors come from: the deck, and what places each entity among the others.
struct DistractorPool {
  /// Where an entity is taught and when it was.
  struct Profile: Hashable {
    /// The section of its first fact.
    var section: Section.ID?
    /// The earliest day that any fact gives it.
    var day: Int?
  }

  let deck: Deck
  let profiles: [Entity.ID: Profile]

  /// - Complexity: O(facts).
  init(deck: Deck) {
    self.deck = deck
    var profiles: [Entity.ID: Profile] = [:]
    for fact in deck.facts {
      var profile = profiles[fact.subject] ?? Profile(section: fact.provenance.section)
      if let day = fact.dateValue?.days.lowerBound { profile.day = min(profile.day ?? day, day) }
      profiles[fact.subject] = profile
    }
    self.profiles = profiles
  }
}
