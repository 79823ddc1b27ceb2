import Screen
import StudyScreens
import StudyTestSupport
import Testing

/// What a person does on the page of an entity.
@Suite struct EntityStoryTests {
  private func stage(_ keys: String) throws -> Stage {
    var stage = try Stage()
    stage.press(keys)
    return stage
  }

  @Test func looksUpWhatACardIsAbout() throws {
    let stage = try stage("/ g a l l e <enter> i")
    #expect(stage.lines[0].contains("Neptune"))
    for text in ["discoverer", "Johann Galle", "1846", "16 moons", "0 of 5 asked"] {
      #expect(stage.text.contains(text), "\(text)")
    }
  }

  @Test func followsLinksAndGoesBack() throws {
    var stage = try stage("/ g a l l e <enter> i")
    let neptune = stage.text
    stage.press("j j")
    let before = stage.text
    #expect(before != neptune)
    stage.press("<enter>")
    #expect(stage.lines[0].contains("Johann Galle"))
    #expect(stage.text.contains("… discoverer Johann Galle"))
    stage.press("<enter>")
    #expect(stage.lines[0].contains("Neptune"))
    stage.press("<backspace> <backspace>")
    #expect(stage.text == before)
    stage.press("<backspace>")
    #expect(stage.text == before, "there is nothing before the first")
  }

  @Test func leavingComesBackToTheScreenBelow() throws {
    var stage = try stage("/ g a l l e <enter>")
    let list = stage.text
    stage.press("i j j <enter> <enter> q")
    #expect(stage.text == list)
  }

  @Test func neighboursInTimeAreLinks() throws {
    var stage = try stage("/ g a l l e <enter> i G <enter>")
    #expect(stage.lines[0].contains("Uranus") || stage.lines[0].contains("Mars"))
    stage.press("<backspace>")
    #expect(stage.lines[0].contains("Neptune"))
  }

  @Test func findsAnEntityByName() throws {
    var stage = try stage("c i / t o m b")
    #expect(stage.text.contains("Clyde Tombaugh"))
    #expect(!stage.text.contains("Jupiter"))
    stage.press("<enter>")
    #expect(stage.lines[0].contains("Clyde Tombaugh"))
    #expect(stage.text.contains("The deck says nothing about it."))
    stage.press("/ x y z <enter>")
    #expect(stage.lines[0].contains("Clyde Tombaugh"))
  }

  @Test func aFactThatLeadsNowhereOpensItsCard() throws {
    let stage = try stage("/ g a l l e <enter> i <enter>")
    #expect(stage.text.contains("How many moons does Neptune have?"))
    #expect(stage.text.contains("Never asked."))
  }

  @Test func aWrittenCardIsAboutTheEntityThatItNames() throws {
    let stage = try stage("/ a x i s <enter> i")
    #expect(stage.lines[0].contains("Uranus"))
  }
}
