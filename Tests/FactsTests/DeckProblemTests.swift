import Facts
import Testing

struct DeckProblemTests {
  @Test(arguments: [
    (
      DeckProblem.Reason.unreadable("no such file"),
      "cannot be read (no such file); check the path and its permissions"
    ),
    (.noDeckFiles, "no .yaml file in this folder; name a deck file or a folder of them"),
    (
      .malformed("did not find ']'"),
      "not valid YAML: did not find ']'; mend the syntax here or just above"
    ),
  ])
  func whatKeepsAFileFromBeingReadIsAnErrorToo(reason: DeckProblem.Reason, sentence: String) {
    let problem = DeckProblem(reason, at: Place(file: "a.yaml", line: 3, column: 7))
    #expect(problem.description == "a.yaml:3:7: \(sentence)")
    #expect(problem.severity == .error)
  }

  @Test func aNameSharedByTwoOfAKindIsAWarning() {
    let outcome = read([
      "entities": [
        "manet": ["kind": "painter", "name": "Édouard Manet", "said": "x"],
        "cradle": ["kind": "work", "name": "ÉDOUARD MANET"],
        "other": ["kind": "painter", "name": "Other", "also": "édouard manet"],
      ]
    ])
    #expect(
      outcome.problems.map(\.description) == [
        "deck.yaml:9:3: warning: 'édouard manet' also names 'manet' of the same kind; tell them "
          + "apart in name or alias"
      ])
    #expect(outcome.deck != nil)
  }

  @Test func anErrorKeepsTheDeckFromBeingStudied() {
    #expect(read(["cards": [["front": "a"]]]).deck == nil)
  }

  @Test func allProblemsOfADeckAreReportedAtOnceInTheOrderOfTheFile() {
    let outcome = read([
      "cards": [["front": "a"]],
      "entities": [
        "Bad Name": ["kind": "work", "name": "x"],
        "manet": ["kind": "painter", "name": "Manet", "age": "old", "said": "a\u{1b}b"],
      ],
      "kinds": ["tool": ["titel": "x"]],
    ])
    #expect(outcome.problems.map(\.place.line) == [2, 4, 10, 11, 14])
    #expect(outcome.problems.map(\.place) == outcome.problems.map(\.place).sorted())
    #expect(
      outcome.problems.map(\.reason) == [
        .missing(key: "back", of: .card), .invalidID("Bad Name"), .invalidNumber("old"),
        .controlCharacters, .unknownKey("titel", of: .kind, suggestion: "title"),
      ])
  }

  @Test func placesSortByFileThenLineThenColumn() {
    let places = [("b", 1, 1), ("a", 10, 2), ("a", 9, 80), ("a", 10, 1)].map {
      Place(file: $0.0, line: $0.1, column: $0.2)
    }
    #expect(places.sorted().map(\.description) == ["a:9:80", "a:10:1", "a:10:2", "b:1:1"])
  }
}
