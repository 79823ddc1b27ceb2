import Questions
import Study
import Testing

@Suite struct CardQueryTests {
  private func problem(_ text: String) -> String? {
    do throws(CardQueryProblem) {
      _ = try CardQuery(text)
      return nil
    } catch {
      return error.sentence
    }
  }

  @Test(arguments: [
    "", "   ", "lenin", "\"civil war\"", "\"civil war", "-tsar", "a or b", "(a or b) c", "(a",
    "is:due", "IS:DUE", "section:\"Phase Four\"", "section:phase-4", "stability<10",
    "recall<80%", "recall<=0.8", "lapses!=0", "reviews=0", "importance:3", "status:what",
    "id:lenin", "-", "--a", "kind:person -is:new", "https://example.org", "10:30", "x=1",
    "due<=-3", "“ленин”", "a)",
  ])
  func isRead(text: String) {
    #expect(problem(text) == nil)
  }

  @Test(arguments: [
    (
      "is:",
      "Column 1: 'is:' wants one of due, new, learning, known, leech, suspended, buried and flagged."
    ),
    ("a is:dew", "Column 6: there is no 'is:dew'; did you mean 'is:new'?"),
    (
      "status:x",
      "Column 8: there is no 'status:x'; there are record, corrected, simplified, disputed, opinion and what-if."
    ),
    ("stability<x", "Column 11: 'x' is no number to compare 'stability' with."),
    ("stability<", "Column 11: 'stability' wants a number after it."),
    ("stability < 10", "Column 11: '<' stands alone; write it without spaces: 'stability<10'."),
    (
      "sektion:a",
      "Column 1: there is no 'sektion:'; did you mean 'section:'? Quotation marks find the text itself."
    ),
    ("lenin:a", "Column 1: there is no 'lenin:'. Quotation marks find the text itself."),
    ("deck:", "Column 1: 'deck:' wants a name after it."),
    ("a or", "Column 3: there is nothing to find after 'or'."),
    ("or a", "Column 1: there is nothing to find before 'or'."),
    ("a )", "Column 3: this bracket was never opened; put it in quotation marks to find it."),
    ("()", "Column 1: there is nothing to find after '('."),
    ("a -(", "Column 3: there is nothing to find after '-'."),
    ("-or", "Column 1: there is nothing to find after '-'."),
  ])
  func saysWhatIsWrongAndWhere(text: String, sentence: String) {
    #expect(problem(text) == sentence)
  }

  @Test func bracketsInsideEachOtherHaveALimit() {
    let text = String(repeating: "(", count: 500) + "a"
    #expect(problem(text)?.hasSuffix("there are too many brackets inside each other.") == true)
  }

  private static let pieces = [
    "a", "Ö", " ", " ", "-", "(", ")", "\"", "or", "is:", "due", "section:", "<", ">=", "10", ":",
    "stability", "recall", "%", "й", "🙂", "\u{301}", "\t", "kind:", "=", "nan", "1e999", "“",
  ]

  /// Whatever is typed is read or gets a sentence with a column inside the text.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func everyTextIsReadOrGetsASentence(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let count = Int.random(in: 0...12, using: &generator)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
        .joined()
      do throws(CardQueryProblem) {
        _ = try CardQuery(text)
      } catch {
        #expect((1...text.count + 1).contains(error.column), "seed \(seed): \(text)")
        #expect(error.sentence.hasSuffix(".") || error.sentence.hasSuffix("?"), "\(text)")
      }
    }
  }
}
