import Facts
import Testing

@testable import Questions

/// The small rules of wording and counting behind the joining forms.
struct JoinedWordTests {
  @Test(arguments: [
    ("When did {from} die?", "When did each of these die?"),
    ("{when} was {from} found?", "When was each of these found?"),
    ("On what date was {from} signed?", "When was each of these signed?"),
    ("In the list, in which year did {from} join?", "In the list, when did each of these join?"),
    (
      "On what date of our calendar was {from} held?",
      "On what date of our calendar was each of these held?"
    ),
    ("To which group {from|does|do} {from} belong?", "To which group does each of these belong?"),
  ])
  func aQuestionIsPutAboutEachOfSeveral(template: String, expected: String) throws {
    var relation = Relation(id: "r", domain: "k", range: .date)
    relation.wordings.ask = try Wording(template)
    #expect(relation.question(aboutEach: "each of these") == expected)
  }

  @Test(arguments: [
    "What was {from}'s motto?", "What does {owner} say of {from}?",
    "When was {from}, the king, born?",
    "When, by {criterion}, did {from} join?",
  ])
  func aQuestionAboutOneIsNotPutAboutSeveral(template: String) throws {
    var relation = Relation(id: "r", domain: "k", range: .date)
    relation.wordings.ask = try Wording(template)
    #expect(relation.question(aboutEach: "each of these") == nil)
  }

  @Test func onlyAPlainNameOfAValueIsPutInItsPlace() throws {
    var relation = Relation(id: "r", domain: "k", range: .entity("k"))
    relation.wordings.back = try Wording("Who ruled {to}?")
    #expect(relation.backQuestion(aboutEach: "each of these") == "Who ruled each of these?")
    relation.wordings.back = try Wording("Who died {on to}?")
    #expect(relation.backQuestion(aboutEach: "each of these") == nil)
  }

  @Test(arguments: [
    ("Lenin", "Leninism", true), ("the Great Purge", "a purge of the party", true),
    ("1905 Revolution", "1905", true), ("Karl", "Carla", false),
    ("War with Japan", "Peace with China", false), ("Iran", "Iraq", false),
  ])
  func sharedWordsAreSeen(one: String, other: String, isShared: Bool) {
    #expect(one.sharesWord(with: other) == isShared)
    #expect(other.sharesWord(with: one) == isShared)
  }

  @Test(arguments: [
    ("Tenth Congress", true), ("Phase Two", true), ("World War II", true), ("Revolt of 1848", true),
    ("The last note", true), ("Otto's fall", false), ("Vixen", false), ("I and the king", false),
  ])
  func labelsThatTellTheirPlaceAreSeen(label: String, tells: Bool) {
    #expect(label.tellsItsPlace == tells)
  }

  @Test(arguments: [
    ([6, 2], 2, [3, 2]), ([5, 5], 2, [5, 4]), ([2, 2], 2, nil), ([2, 2, 2], 2, [2, 2, 2]),
    ([9, 3, 2], 2, [3, 3, 2]), ([4, 4, 4, 4], 2, [3, 2, 2, 2]), ([1, 4, 4], 2, nil),
    ([1, 4, 4], 1, [1, 2, 2]), ([1, 1, 1, 1], 1, nil),
  ])
  func binsAreFilledEvenly(available: [Int], smallest: Int, expected: [Int]?) {
    #expect(QuestionMaker.sizes(of: available, smallest) == expected)
  }

  @Test(arguments: [
    "7 November 1917", "November 1917", "1917", "1936–1938", "August 1918–7 May 1919",
  ])
  func printedDatesAreReadBack(text: String) {
    #expect(PartialDate(printed: text)?.text == text)
  }

  @Test(arguments: ["", "Lenin", "7 Brumaire 8 x", "31 June 1917", "1–2–3", "0"])
  func otherTextsAreNoDates(text: String) {
    #expect(PartialDate(printed: text) == nil)
  }
}
