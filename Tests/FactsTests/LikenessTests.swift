import Testing

@testable import Facts

struct LikenessTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3),
    ("flaw", "lawn", 2), ("titel", "title", 1), ("ca", "abc", 3), ("Ленин", "Ленина", 1),
  ])
  func editsAreInsertionsDeletionsReplacementsAndSwaps(one: String, other: String, edits: Int) {
    #expect(Likeness.edits(from: one, to: other) == edits)
    #expect(Likeness.edits(from: other, to: one) == edits)
  }

  @Test func theNearestCandidateIsSuggested() {
    #expect(Likeness.nearest(to: "autor", in: ["title", "author", "about"]) == "author")
  }

  @Test func equallyNearCandidatesAreTakenByName() {
    #expect(Likeness.nearest(to: "cat", in: ["rat", "bat", "hat"]) == "bat")
  }

  @Test func aThirdOfTheWordMayDiffer() {
    #expect(Likeness.nearest(to: "abcdef", in: ["abcdxy"]) == "abcdxy")
    #expect(Likeness.nearest(to: "abcdef", in: ["abcxyz"]) == nil)
    #expect(Likeness.nearest(to: "of", in: ["or"]) == "or")
    #expect(Likeness.nearest(to: "of", in: ["ab"]) == nil)
    #expect(Likeness.nearest(to: "any", in: []) == nil)
  }
}
