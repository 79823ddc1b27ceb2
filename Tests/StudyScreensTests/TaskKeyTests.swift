import Screen
import StudyScreens
import StudyTestSupport
import Testing

/// Everyday tasks: the keys they take here, and the fewest they take in the peers.
@Suite struct TaskKeyTests {
  @Test(arguments: EverydayTask.all)
  func aTaskTakesNoMoreKeysThanElsewhere(task: EverydayTask) throws {
    var stage = try task.needsFiles ? DeckFixture.stage("") : Stage()
    stage.press(task.before)
    stage.press(task.keys)
    #expect(stage.text.contains(task.shows), "\(stage.text)")
    for peer in EverydayTask.Peer.allCases {
      if let most = task.count(in: peer) { #expect(task.count <= most, "\(peer)") }
    }
  }

  @Test func thereAreTwentyFiveTasks() {
    #expect(EverydayTask.all.count >= 25)
    #expect(Set(EverydayTask.all.map(\.name)).count == EverydayTask.all.count)
  }

  @Test func lookingUpAndEditingAreOneKeyAfterTheAnswer() throws {
    var found = false
    for seed in UInt64(1)...20 where !found {
      var stage = try Stage(seed: seed)
      stage.press("<enter> 0 i")
      found = stage.text.contains("leave")
      guard found else { continue }
      stage.press("q e")
      #expect(stage.effects.contains { if case .edit = $0 { true } else { false } })
    }
    #expect(found)
  }
}
