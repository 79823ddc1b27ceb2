import Facts
import Testing

struct FactProblemTests {
  /// The complaints about one entity of the kind `painter`, whose keys begin on line 4.
  func problems(of entity: Tree) -> [String] {
    guard case .map(let pairs) = entity else { return [] }
    let head: [Tree.Pair] = [
      .init(key: "kind", value: "painter"), .init(key: "name", value: "Berthe Morisot"),
    ]
    return FactsTests.problems(in: ["entities": ["morisot": .map(head + pairs)]])
  }

  @Test func anEntityNeedsKindAndName() {
    #expect(
      FactsTests.problems(in: ["entities": ["morisot": ["also": "Berthe"], "manet": "Édouard"]])
        == [
          "deck.yaml:2:3: this entity has no 'kind'; add it",
          "deck.yaml:2:3: this entity has no 'name'; add it",
          "deck.yaml:4:10: 'manet' should be a mapping, found text; rewrite the value",
        ])
  }

  @Test func theKindOfAnEntityMustBeThere() {
    #expect(
      FactsTests.problems(in: ["entities": ["morisot": ["kind": "paintor", "name": "Morisot"]]])
        == ["deck.yaml:3:5: there is no kind 'paintor'; did you mean 'painter'?"])
  }

  @Test func anUnknownRelationIsReportedWithTheNearestRelationOrKey() {
    #expect(
      problems(of: ["dyed-on": "1895", "nmae": "x", "zodiac": "x"]) == [
        "deck.yaml:5:5: there is no relation 'dyed-on'; did you mean 'died-on'?",
        "deck.yaml:6:5: there is no relation 'nmae'; did you mean 'name'?",
        "deck.yaml:7:5: there is no relation 'zodiac'; define it or mend the name",
      ])
  }

  @Test func aFactNeedsAValue() {
    #expect(
      problems(of: ["died-on": ["why": "x"], "age": .nothing, "said": ["is": ["a"]]]) == [
        "deck.yaml:6:7: this fact has no 'is'; add it",
        "deck.yaml:7:10: this fact has no 'is'; add it",
        "deck.yaml:10:9: 'is' should be text, found a list; rewrite the value",
      ])
  }

  @Test func aDateMustBeADate() {
    #expect(
      problems(of: ["died-on": ["is": "1895-02-30", "old-style": "yesterday"]]) == [
        "deck.yaml:6:11: '1895-02-30' is no date; write 1917-11-07, 1917-11, 1917, 1936..1938 or "
          + "~1917",
        "deck.yaml:7:18: 'yesterday' is no date; write 1917-11-07, 1917-11, 1917, 1936..1938 or "
          + "~1917",
      ])
  }

  @Test func aNumberMustBeANumber() {
    #expect(
      problems(of: ["age": "old"]) == [
        "deck.yaml:5:10: 'old' is no number; write 53, 3.5 or 390000..600000"
      ])
  }

  @Test func anEntityOfTheValueMustBeThere() {
    #expect(
      problems(of: ["painted": "moriso"]) == [
        "deck.yaml:5:14: there is no entity 'moriso'; did you mean 'morisot'?"
      ])
  }

  @Test func subjectAndValueMustBeOfTheKindThatTheRelationTakes() {
    #expect(
      FactsTests.problems(in: [
        "entities": [
          "cradle": ["kind": "work", "name": "The Cradle", "painted": "manet"],
          "manet": ["kind": "painter", "name": "Édouard Manet"],
        ]
      ]) == [
        "deck.yaml:5:5: 'cradle' is a work, this relation takes a painter; change one of them",
        "deck.yaml:5:14: 'manet' is a painter, this relation takes a work; change one of them",
      ])
  }

  @Test func aRelationWithOneValueTakesNoTwo() {
    #expect(
      problems(of: ["died-on": [["id": "a", "is": "1895"], ["id": "b", "is": "1896"]]]) == [
        "deck.yaml:5:5: 'died-on' takes one value, found several; keep one or drop 'one: true'"
      ])
  }

  @Test func eachOfSeveralValuesNeedsANameUnlessItIsAnEntity() {
    #expect(
      problems(of: ["said": ["Yes", ["id": "no", "is": "No"], ["id": "No!", "is": "No"]]]) == [
        "deck.yaml:6:9: 'said' has several values here; give this one an 'id' so that progress can "
          + "follow it",
        "deck.yaml:9:9: 'No!' is no id; use lower-case letters, digits and hyphens, 64 at most",
      ])
  }

  @Test func oneOfSeveralValuesMayBeNamedOnce() {
    #expect(
      problems(of: ["said": [["id": "no", "is": "No"], ["id": "no", "is": "Never"]]]) == [
        "deck.yaml:8:9: fact 'morisot.said.no' is already defined at deck.yaml:6:9; rename or "
          + "merge one of them"
      ])
  }

  @Test func importanceStatusAndSensitivityAreChosenFromAList() {
    #expect(
      problems(of: ["importance": "4", "said": ["is": "x", "status": "sure", "sensitivity": "x"]])
        == [
          "deck.yaml:5:17: 'importance' cannot be '4'; use 1, 2, 3",
          "deck.yaml:8:15: 'status' cannot be 'sure'; use record, corrected, simplified, disputed, "
            + "opinion, what-if",
          "deck.yaml:9:20: 'sensitivity' cannot be 'x'; use none, violence, atrocity, self-harm",
        ])
  }

  @Test func sectionAndSourceMustBeThere() {
    #expect(
      problems(of: ["section": "late", "source": ["louvre p. 3"]]) == [
        "deck.yaml:5:14: there is no section 'late'; define it or mend the name",
        "deck.yaml:7:9: there is no source 'louvre'; define it or mend the name",
      ])
  }

  @Test(arguments: ["opinion", "what-if"])
  func aClaimNeedsAnOwner(status: String) {
    #expect(
      problems(of: ["said": ["is": "x", "status": .text(status)]]) == [
        "deck.yaml:6:7: status '\(status)' needs an owner; add 'attributed-to'"
      ])
  }

  @Test func aQuestionOfAClaimShouldNameItsOwner() {
    func claim(_ owner: Tree, _ ask: Tree) -> Tree {
      ["said": ["is": "x", "status": "opinion", "attributed-to": owner, "ask": ask]]
    }
    #expect(
      problems(of: claim("Paul Valéry", "What did she say?")) == [
        "deck.yaml:6:7: warning: a question of this claim does not say that it is the view of "
          + "Paul Valéry; name the owner in it"
      ])
    #expect(problems(of: claim("Paul Valéry", "What, says {owner}, did she say?")) == [])
    #expect(problems(of: claim("Paul Valéry", "What did she say according to Valéry?")) == [])
    #expect(problems(of: claim("Mao", "What did she say according to Mao?")) == [])
  }

  @Test func controlCharactersAreRefused() {
    for character in ["\u{1b}[2J", "\u{7}", "\u{0}", "\u{85}", "\u{202e}", "\u{feff}"] {
      #expect(
        problems(of: ["said": .text("a\(character)b")]) == [
          "deck.yaml:5:11: control characters in the text; remove them"
        ])
    }
    #expect(problems(of: ["said": "tab\tand\nline"]) == [])
  }

  @Test(arguments: [
    ("died-on", "1895-03-02", "1895-03-02", "2 March 1895"), ("age", "54", "54", "54 years"),
    ("said", "No", "no", "no"),
  ])
  func aWrongAnswerMustNotBeRight(
    relation: String, value: String, wrong: String, printed: String
  ) {
    let fact: Tree = ["is": .text(value), "wrong": .text(wrong)]
    let column = 7 + "wrong: ".count
    #expect(
      problems(of: .map([.init(key: relation, value: fact)])) == [
        "deck.yaml:7:\(column): the wrong answer '\(printed)' is the right one; replace it"
      ])
  }

  @Test func aWrongAnswerMustNotBeANameOfTheRightEntity() {
    let cradle: Tree = ["kind": "work", "name": "The Cradle", "also": "Le Berceau"]
    let fact: Tree = ["is": "cradle", "wrong": ["Le berceau", "cradle", "Cherries"]]
    #expect(
      FactsTests.problems(in: [
        "entities": [
          "cradle": cradle, "morisot": ["kind": "painter", "name": "Morisot", "painted": fact],
        ]
      ]) == [
        "deck.yaml:12:11: the wrong answer 'Le berceau' is the right one; replace it",
        "deck.yaml:13:11: the wrong answer 'The Cradle' is the right one; replace it",
      ])
  }
}
