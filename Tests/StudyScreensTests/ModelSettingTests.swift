import Facts
import Memory
import Screen
import Study
import StudyTestSupport
import Testing

@testable import StudyScreens

/// The model of memory is a choice, and the learner's own parameters follow it.
@Suite struct ModelSettingTests {
  private func learned() -> LearnedModels {
    LearnedModels(
      StudyModel.Name.allCases.map { name in
        var parameters = StudyModel(name).parameters
        parameters[0] = 0.015
        return FitEntry(
          device: "d", moment: TestTime.start, model: name, outcome: .accepted,
          parameters: parameters, reviews: 2000, laterReviews: 1500)
      })
  }

  @Test(arguments: StudyModel.Name.allCases)
  func theFileNamesTheModel(name: StudyModel.Name) {
    let place = Place(file: "config.yaml", line: 1, column: 1)
    let entry = SourceNode.Entry(
      key: "model", place: place, value: SourceNode(.text(name.rawValue), at: place))
    let (preferences, problems) = Preferences.read(SourceNode(.map([entry]), at: place))
    #expect(problems.isEmpty && preferences.model == name)
    #expect(preferences.study.scheduler.model.name == name)
    #expect(!preferences.study.scheduler.isSeasoned)
    let own = preferences.study(with: learned()).scheduler
    #expect(own.model.parameters[0] == 0.015 && own.isSeasoned)
  }

  @Test func anUnknownModelIsRefused() {
    var preferences = Preferences()
    let (change, problem) = preferences.take("fsrs-5", for: "model")
    #expect(change == nil && problem.contains("fsrs-7, fsrs-6"), "\(problem)")
  }

  @Test func anotherModelReplaysAllCardsWithItsOwnParameters() throws {
    let settings = Preferences().study(with: learned())
    var stage = try Stage(settings: settings)
    stage.press(", <end> l w")
    #expect(stage.app.preferences.model == .fsrs6)
    #expect(stage.app.settings.scheduler.model.name == .fsrs6)
    #expect(stage.app.settings.scheduler.model.parameters[0] == 0.015)
    #expect(stage.effects == [.keep([SettingChange(key: "model", value: "fsrs-6")])])
  }
}
