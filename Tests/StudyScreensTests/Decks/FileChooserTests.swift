import Facts
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// A file is found by arrows, by a part of its name, or by a path; nothing is kept unseen.
@Suite struct FileChooserTests {
  private func wish(_ stage: Stage) -> DeckWish? {
    if case .decks(let wish) = stage.effects.last { wish } else { nil }
  }

  private func chooser(_ stage: Stage) -> FileChooserState? {
    if case .decks(.files(let state)) = stage.app.place { state } else { nil }
  }

  @Test func itBeginsAtTheWorkingFolder() throws {
    let stage = try DeckFixture.stage("d i")
    #expect(stage.effects == [.decks(.list(""))])
    #expect(stage.text.contains("/home/ada/papers"))
    #expect(stage.text.contains("archive/"))
  }

  @Test func foldersAreOpenedAndLeftAndTheOneThatWasLeftIsSelected() throws {
    var stage = try DeckFixture.stage("d i <enter>")
    #expect(wish(stage) == .list("/home/ada/papers/archive"))
    stage.press("<left>")
    #expect(wish(stage) == .list("/home/ada/papers"))
    #expect(chooser(stage)?.cursor.selected == 1)
    stage.press("<backspace>")
    #expect(wish(stage) == .list("/home/ada"))
    #expect(stage.lines.contains { $0.hasPrefix("  › papers/") })
    stage.press("<up> <up> <enter>")
    #expect(wish(stage) == .list("/home"), "the first row is the folder above")
  }

  @Test func typingFindsAPartOfAName() throws {
    var stage = try DeckFixture.stage("d i C A P")
    #expect(chooser(stage)?.rows == [.item(2)])
    stage.press("<enter>")
    #expect(wish(stage) == .preview("/home/ada/papers/capitals.csv"))
    #expect(stage.text.contains("A new deck, 'capitals'."))
    stage.press("<esc>")
    #expect(chooser(stage)?.line.string == "CAP", "as it was left")
    stage.press("x x")
    #expect(stage.text.contains("Nothing here has that in its name."))
    stage.press("<enter>")
    #expect(stage.effects.count == 2)
    stage.press("<esc>")
    #expect(chooser(stage)?.rows.count == 7)
    stage.press("<esc> <esc>")
    #expect(stage.app.place == .home)
  }

  @Test func aPastedPathIsGoneTo() throws {
    var stage = try DeckFixture.stage("d i")
    stage.send(.paste("'/tmp/my words.csv'\n"))
    #expect(chooser(stage) != nil, "a pasted line break never submits")
    #expect(stage.text.contains("Enter goes to this path."))
    stage.press("<enter>")
    #expect(wish(stage) == .open("'/tmp/my words.csv' ", from: "/home/ada/papers"))
    #expect(stage.text.contains("First cards"))
  }

  @Test func aLongPathIsTakenWhole() throws {
    var stage = try DeckFixture.stage("d i")
    let path = "/" + String(repeating: "long/", count: 200)
    stage.send(.paste(path))
    stage.press("<enter>")
    #expect(wish(stage) == .open(path, from: "/home/ada/papers"))
  }

  @Test func aTildeIsHome() throws {
    var stage = try DeckFixture.stage("d i ~ <enter>")
    #expect(wish(stage) == .open("~", from: "/home/ada/papers"))
    #expect(chooser(stage)?.folder == "/home/ada")
    stage.press("<up> <enter>")
    #expect(wish(stage) == .list("/home/ada/music"), "the folder that was left is selected")
  }

  @Test func whatCannotBeReadGetsASentence() throws {
    var stage = try DeckFixture.stage("d i n o t e <enter>")
    #expect(stage.text.contains("Permission denied"))
    #expect(chooser(stage)?.folder == "/home/ada/papers")
    stage.press("<esc> p h o t o <enter>")
    #expect(stage.text.contains("is an image"))
  }

  @Test func namesCannotDisturbTheTerminal() throws {
    let stage = try DeckFixture.stage("d i")
    #expect(stage.text.contains("evil[31m.yaml"))
    let isClean = stage.text.unicodeScalars.allSatisfy { $0.value >= 32 || $0 == "\n" }
    #expect(isClean)
    var other = stage
    other.press("e v i l <enter>")
    #expect(wish(other) == .preview("/home/ada/papers/evil\u{1B}[31m\u{7}.yaml"))
  }

  @Test func readingCanBeStoppedAndWhatComesLateIsLeftAside() throws {
    var stage = try DeckFixture.stage("d i")
    stage.fulfilling = nil
    stage.press("c a p <enter>")
    #expect(stage.text.contains("Reading capitals.csv…"))
    let wish = DeckWish.preview("/home/ada/papers/capitals.csv")
    stage.press("<esc>")
    #expect(!stage.text.contains("Reading"))
    _ = stage.app.update(.decks(wish, .previewed(DeckFixture.preview), nil, stage.moment))
    #expect(chooser(stage) != nil)
    stage.press("<enter> <enter>")
    _ = stage.app.update(.decks(wish, .previewed(DeckFixture.preview), nil, stage.moment))
    #expect(stage.text.contains("First cards"))
  }

  @Test func manyFilesAreScrolled() throws {
    var stage = try DeckFixture.stage("d")
    let items = (1...5000).map { FolderListing.Item("file \($0).csv", .deck) }
    stage.fulfilling = { _ in
      (.listed(FolderListing(path: "/", items: items, leftOut: 7)), nil)
    }
    stage.press("i <end>")
    #expect(stage.lines.contains { $0.hasPrefix("  › file 5000.csv") })
    #expect(stage.text.contains("7 more are not listed"))
    stage.press("4 9 9 9")
    #expect(chooser(stage)?.rows.count == 1)
  }

  @Test func aRowCanBePressed() throws {
    var stage = try DeckFixture.stage("d i")
    stage.click("capitals.csv")
    #expect(stage.effects.count == 1, "selected first")
    stage.click("capitals.csv")
    #expect(stage.text.contains("First cards"))
    stage.click("keep")
    #expect(stage.text.contains("4 decks"))
  }
}
