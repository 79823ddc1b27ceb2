import Facts
import Questions
import Testing

/// Every rule about single questions finds the flaw that is put into a clean question, and no other.
struct MutationTests {
  private let deck = LintDeck.shared

  @Test(arguments: Mutation.all)
  func aRuleFindsItsFlaw(mutation: Mutation) throws {
    var question = try deck.clean(mutation.card, mutation.form)
    mutation.change(&question)
    let found = deck.rules(question)
    #expect(found.contains(mutation.rule), "\(mutation): \(question.stem) \(found.map(\.id))")
    let others = found.subtracting(mutation.companions).subtracting([mutation.rule])
    #expect(others.isEmpty, "\(mutation): \(question.stem) \(others.map(\.id))")
  }

  @Test(arguments: Mutation.nearMisses)
  func aNearMissIsSilent(mutation: Mutation) throws {
    var question = try deck.clean(mutation.card, mutation.form)
    mutation.change(&question)
    let found = deck.lint.problems(in: question).filter { $0.rule == mutation.rule }
    #expect(found.isEmpty, "\(mutation): \(question.stem) \(found)")
  }

  /// Batch and session rules have their own tests.
  @Test func everyRuleAboutSingleQuestionsHasAMutation() {
    let batch: Set<Rule> = [
      .keyPosition, .keyRank, .longestKeys, .reuse, .popularity, .enemies, .bankDuplicates,
      .coverage,
      .monotony, .blindBot, .determinism, .learnersSide,
    ]
    let missing = Set(Rule.allCases).subtracting(batch).subtracting(Mutation.all.map(\.rule))
    #expect(missing.sorted().map(\.id) == [])
  }

  @Test func aKeyAloneOfItsKindIsCounted() throws {
    let card = try #require(deck.maker.card("isbert.raised-in.back"))
    let question = try #require(deck.maker.question(for: card, as: .choice, seed: 1))
    let flaws = deck.lint.problems(in: question).filter { $0.words == "kind" }
    #expect(flaws.map(\.rule) == [.oddOneOut])
    #expect(flaws.map(\.level) == [.warning])
  }

  @Test func everyRuleHasASentence() {
    for rule in Rule.allCases { #expect(!rule.sentence.isEmpty, "\(rule.id)") }
  }
}

/// A flaw to be put into a clean question.
struct Mutation: CustomTestStringConvertible, CustomStringConvertible, Sendable {
  var rule: Rule
  var name: String
  var card: Card.ID
  var form: Form
  /// What the flaw brings with it.
  var companions: Set<Rule>
  var change: @Sendable (inout Question) -> Void

  init(
    _ rule: Rule, _ name: String, _ card: Card.ID = "edmund.raised-in", _ form: Form = .choice,
    and companions: Set<Rule> = [], _ change: @escaping @Sendable (inout Question) -> Void
  ) {
    self.rule = rule
    self.name = name
    self.card = card
    self.form = form
    self.companions = companions
    self.change = change
  }

  var description: String { "\(rule.id) \(name)" }
  var testDescription: String { description }

  static let all = truth + options + values + stem + answers + forms + policy
  static let nearMisses = nearTruth + nearOptions + nearStem + nearForms
}

extension Question {
  /// The position of the key and of the first wrong option.
  var keyIndex: Int { options.firstIndex(where: \.isKey) ?? 0 }
  var lureIndex: Int { options.firstIndex { !$0.isKey } ?? 0 }

  /// Prints a wrong option otherwise; what it names is not told any more.
  mutating func printLure(_ text: String, entity: Entity.ID? = nil) {
    let index = lureIndex
    options[index].text = text
    options[index].entity = entity
  }

  /// Replaces all options; the first one is the key, shown at the given place.
  mutating func offer(_ texts: [String], key: Int = 0) {
    let proof = options[lureIndex].proof
    options = texts.enumerated().map { position, text in
      Question.Option(text: text, proof: position == key ? nil : proof)
    }
    answer = texts[key]
  }
}
