internal import Facts

/// How often words occur in the stems of a deck, and which words are names.
///
/// A word that stands in every other stem tells nothing about the answer.
struct StemVocabulary: Sendable {
  private let stems: [String: Int]
  private let rarest: Int
  /// The words of all names, as printed, for the rule about acronyms.
  let nameWords: Set<String>

  /// Up to this share of all stems a word is rare.
  static let rareShare = 0.02

  /// - Complexity: O(cards).
  init(maker: QuestionMaker) {
    var stems: [String: Int] = [:]
    var count = 0
    for card in maker.deck.cards {
      guard let draft = maker.draft(for: card) else { continue }
      guard let stem = draft.choiceStem ?? draft.flashcardStem ?? draft.clozeText else { continue }
      count += 1
      for token in LintText(stem).tokens { stems[token, default: 0] += 1 }
    }
    self.stems = stems
    rarest = max(1, Int(Double(count) * Self.rareShare))
    var names: Set<String> = []
    for entity in maker.deck.entities {
      for name in [entity.name] + entity.aliases {
        for word in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
          names.insert(String(word))
        }
      }
    }
    nameWords = names
  }

  /// Whether the word stands in at most 2 % of the deck's stems.
  func isRare(_ token: String) -> Bool { stems[token, default: 0] <= rarest }
}

extension String {
  /// Whether two words are the same or grown from one root: "Lenin", "Leninism".
  ///
  /// At least five letters in common from the start, and three fifths of the longer word: "inter" does
  /// not tie "interview" to "international", nor "state" "states" to "statesmen".
  func sharesRoot(with other: String) -> Bool {
    if self == other { return true }
    let common = zip(utf8, other.utf8).prefix { $0 == $1 }.count
    return common >= 5 && common * 5 >= Swift.max(utf8.count, other.utf8.count) * 3
  }
}
