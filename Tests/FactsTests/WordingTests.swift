import Facts
import Testing

struct WordingTests {
  @Test func aTemplateIsTextAndPlaceholdersInOrder() throws {
    let wording = try Wording("Who saw {from} {on to}?")
    #expect(
      wording.parts == [
        .text("Who saw "), .placeholder(.from), .text(" "), .placeholder(.onTo), .text("?"),
      ])
  }

  @Test(arguments: Wording.Placeholder.allCases)
  func everyPlaceholderIsFilled(placeholder: Wording.Placeholder) throws {
    let wording = try Wording("a {\(placeholder.rawValue)} z")
    #expect(wording.mentions(placeholder))
    #expect(wording.text { "<\($0.rawValue)>" } == "A <\(placeholder.rawValue)> z")
  }

  @Test(arguments: ["{from", "from}", "{from}}", "}{", "a } b", "{"])
  func aBraceWithoutItsPartnerIsAFault(template: String) {
    #expect(throws: Wording.Fault.unbalancedBrace) { try Wording(template) }
  }

  @Test(arguments: [
    ("{subject}", "subject"), ("{}", ""), ("{ from }", " from "), ("{From}", "From"),
    ("{{from}}", "{from"), ("{from {to}}", "from {to"),
  ])
  func aWordThatIsNoPlaceholderIsAFault(template: String, word: String) {
    #expect(throws: Wording.Fault.unknownPlaceholder(word)) { try Wording(template) }
  }

  @Test func theFirstLetterOfTheSentenceIsACapital() throws {
    #expect(try Wording("{from} fell.").text { _ in "the Wall" } == "The Wall fell.")
    #expect(try Wording("élan").text { _ in "" } == "Élan")
  }

  @Test func theValueIsMentionedWithOrWithoutPreposition() throws {
    #expect(try Wording("{to}").mentionsValue)
    #expect(try Wording("{on to}").mentionsValue)
    #expect(try !Wording("{from} {when}").mentionsValue)
  }

  @Test func theWordingOfAFactGoesBeforeThatOfItsRelation() throws {
    var own = Wordings()
    own.ask = try Wording("own")
    var general = Wordings()
    general.ask = try Wording("general")
    general.backAmong = try Wording("among")
    let completed = own.completed(by: general)
    #expect(completed.ask?.template == "own")
    #expect(completed.backAmong?.template == "among")
    #expect(completed.say == nil)
  }
}
