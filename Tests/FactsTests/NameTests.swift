import Facts
import Testing

/// What entities are called, and the words that agree with it.
struct NameTests {
  private static func entity(_ keys: Tree) throws -> Entity {
    let tree: Tree = [
      "entities": ["lenin": keys.with("kind", "person").with("name", "Lenin").with("age", "53")]
    ]
    let outcome = read(tree)
    #expect(outcome.problems == [])
    return try #require(outcome.deck?.entity("lenin"))
  }

  private static func problems(in keys: Tree) -> [String] {
    let tree: Tree = [
      "entities": ["lenin": keys.with("kind", "person").with("name", "Lenin").with("age", "53")]
    ]
    return read(tree).problems.map(\.reason.sentence)
  }

  @Test func otherNamesKeepTheirSort() throws {
    let names: Tree = [
      "Ulyanov", ["native": "Ленин"], ["acronym": ["VL", "VIL"], "short": "Vladimir"],
    ]
    let lenin = try Self.entity(["also": names])
    #expect(
      lenin.otherNames == [
        .init("Ulyanov"), .init("Ленин", sort: .native), .init("VL", sort: .acronym),
        .init("VIL", sort: .acronym), .init("Vladimir", sort: .short),
      ])
    #expect(lenin.aliases == ["Ulyanov", "Ленин", "VL", "VIL", "Vladimir"])
  }

  @Test(arguments: Entity.Alias.Sort.allCases.filter { $0 != .other })
  func everySortIsAKey(sort: Entity.Alias.Sort) throws {
    let name: Tree = .map([.init(key: sort.rawValue, value: "x")])
    #expect(try Self.entity(["also": name]).otherNames == [.init("x", sort: sort)])
  }

  @Test func aSortThatNobodyKnowsIsReported() {
    #expect(
      Self.problems(in: ["also": [["nativ": "Ленин"], ["other": "x"], ["y"]]]) == [
        "unknown key 'nativ' in this alias; did you mean 'native'?",
        "unknown key 'other' in this alias; remove it",
        "'also' should be text, found a list; rewrite the value",
      ])
  }

  @Test func aNameHasNumberAndGender() throws {
    #expect(try Self.entity([:]).agreement == .init())
    let entity = try Self.entity(["number": "plural", "gender": "m"])
    #expect(entity.agreement == .init(isPlural: true, gender: .masculine))
  }

  @Test func numberAndGenderAreOneOfAFewWords() {
    #expect(
      Self.problems(in: ["number": "dual", "gender": "x"]) == [
        "'number' cannot be 'dual'; use singular, plural",
        "'gender' cannot be 'x'; use f, m, n",
      ])
  }

  @Test func twoFormsAreSingularAndPlural() throws {
    let wording = try Wording("{from} {from|was|were} here.")
    func text(_ agreement: Wording.Agreement) -> String {
      wording.text(filling: { _ in "x" }, choosing: { $1.fitting(agreement) })
    }
    #expect(text(.init()) == "X was here.")
    #expect(text(.init(isPlural: true, gender: .feminine)) == "X were here.")
  }

  @Test(arguments: [
    (Entity.Gender.masculine, false, "his"), (.feminine, false, "her"), (.neuter, false, "its"),
    (nil, false, "their"), (.feminine, true, "their"),
  ])
  func fourFormsAreTheGendersAndThePlural(
    gender: Entity.Gender?, isPlural: Bool, word: String
  ) throws {
    let wording = try Wording("{from|his|her|its|their}")
    let agreement = Wording.Agreement(isPlural: isPlural, gender: gender)
    let text = wording.text(filling: { _ in "" }, choosing: { $1.fitting(agreement) })
    #expect(text == word.prefix(1).uppercased() + word.dropFirst())
  }

  @Test func formsDoNotMentionTheName() throws {
    let wording = try Wording("{to|is|are} {from}")
    #expect(!wording.mentionsValue)
    #expect(!wording.shows(.to))
    #expect(wording.shows(.from))
  }

  @Test(arguments: ["from|was", "from|a|b|c", "to|a|b|c|d|e", "when|a|b", "owner|a|b", "on to|a|b"])
  func formsThatNothingCanChooseFromAreAFault(name: String) {
    #expect(throws: Wording.Fault.unknownForms(name)) { try Wording("x {\(name)}") }
    let relation: Tree = ["from": "person", "to": "text", "ask": .text("{from} {\(name)}?")]
    let tree: Tree = ["relations": ["wrote": relation], "cards": [["front": "a", "back": "b"]]]
    #expect(
      read(tree).problems.map(\.reason.sentence) == [
        "'ask' has {\(name)}; write {from|singular|plural} or {from|he|she|it|they}, or {to|…}"
      ])
  }

  @Test func formsOfAnUnknownPlaceholderAreUnknownToo() {
    #expect(throws: Wording.Fault.unknownPlaceholder("subject|was|were")) {
      try Wording("{subject|was|were}")
    }
  }
}
