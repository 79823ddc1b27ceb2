import Facts
import Testing

struct ClozeTests {
  @Test func textAndHolesAlternate() {
    #expect(
      WrittenCard.clozeParts("In {{1921}} came {{the NEP}}.") == [
        .text("In "), .hole("1921"), .text(" came "), .hole("the NEP"), .text("."),
      ])
    #expect(WrittenCard.clozeParts("{{a}}{{b}}") == [.hole("a"), .hole("b")])
  }

  @Test func singleBracesAreText() {
    #expect(WrittenCard.clozeParts("{x} {{a}}") == [.text("{x} "), .hole("a")])
  }

  @Test(arguments: [
    "", "no hole", "{{open", "closed}}", "{{}}", "{{  }}", "{{a}} }}", "}} {{a}}", "{{a {{b}}",
    "{{{a}}}", "{{a}}}",
  ])
  func bracesMustPairAndHideSomething(text: String) {
    #expect(WrittenCard.clozeParts(text) == nil)
  }

  @Test func holesAreCounted() {
    func holes(_ content: WrittenCard.Content) -> Int {
      let provenance = Provenance(place: Place(file: "deck.yaml", line: 1, column: 1))
      return WrittenCard(id: "card", content: content, provenance: provenance).holeCount
    }
    #expect(holes(.basic(front: "a", back: "b")) == 0)
    #expect(holes(.cloze([.text("a"), .hole("b"), .hole("c")])) == 2)
  }
}
