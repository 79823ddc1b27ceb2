import Facts
import Memory
import Questions
import Screen
import Study
import StudyScreens
import StudyTestSupport
import Testing

/// What a person does, key by key.
@Suite struct StoryTests {
  @Test func enterStartsAndANumberAnswers() throws {
    var stage = try Stage()
    stage.press("<enter>")
    #expect(stage.text.contains("questions left"))
    stage.press("1")
    let reviews = try stage.store.reviews()
    #expect(reviews.count == 1)
    #expect(reviews[0].form == .choice)
    #expect(stage.text.contains("Right") || stage.text.contains("Wrong"))
  }

  @Test func lettersArrowsAndEnterChooseToo() throws {
    for keys in ["<enter> b", "<enter> j <enter>", "<enter> <down> <space>", "<enter> 2"] {
      var stage = try Stage()
      stage.press(keys)
      let reviews = try stage.store.reviews()
      #expect(reviews.count == 1, "\(keys)")
      #expect(reviews.first?.answer == (try answers(of: "<enter> 2")).first, "\(keys)")
    }
  }

  private func answers(of keys: String) throws -> [String] {
    var stage = try Stage()
    stage.press(keys)
    return try stage.store.reviews().map(\.answer)
  }

  @Test func zeroSaysDontKnow() throws {
    var stage = try Stage()
    stage.press("<enter> 0")
    #expect(try stage.store.reviews().first?.verdict == .dontKnow)
    #expect(stage.text.contains("Not known yet"))
  }

  @Test func aCardIsTurnedThenGraded() throws {
    var stage = try Stage(settings: StudySettings(ladder: FormLadder(.cards)))
    stage.press("<enter> 3")
    #expect(try stage.store.reviews().isEmpty, "an unturned card cannot be graded")
    stage.press("<space>")
    #expect(stage.text.contains("Again today"))
    stage.press("4")
    #expect(try stage.store.reviews().first?.grade == .easy)
  }

  @Test func aKeyTooSoonAfterTurningDoesNotGrade() throws {
    var stage = try Stage(settings: StudySettings(ladder: FormLadder(.cards)))
    stage.press("<enter> <space>")
    stage.send(.key(.character(" ")))
    #expect(try stage.store.reviews().isEmpty)
    stage.press("<space>")
    #expect(try stage.store.reviews().first?.grade == .good)
  }

  @Test func undoTakesBackAnyNumberOfAnswers() throws {
    var stage = try Stage()
    let home = stage.text
    stage.press("<enter> 1 <enter> 2 <enter> 0 <enter> u u u")
    #expect(try stage.store.reviews().isEmpty)
    stage.press("<esc>")
    #expect(stage.text == home)
  }

  @Test func undoWorksOnTheSummary() throws {
    var stage = try Stage()
    stage.press("<enter> 1 <enter> 1 <enter> q")
    #expect(stage.text.contains("2 questions answered"))
    stage.press("u")
    #expect(try stage.store.reviews().count == 1)
    #expect(stage.text.contains("questions left"))
  }

  @Test func undoReachesAcrossARestart() throws {
    var stage = try Stage()
    stage.press("<enter> 1 <enter> 1 <enter> 1 q q")
    #expect(try stage.store.reviews().count == 3)
    let card = try stage.store.lastReview(SmallDeck.id)?.card.card
    var again = try Stage(store: stage.store, moment: TestTime.after(seconds: 600))
    again.press("<enter> u")
    #expect(try again.store.reviews().count == 2)
    #expect(again.text.contains("Taken back"))
    again.press("1")
    #expect(try again.store.lastReview(SmallDeck.id)?.card.card == card)
    again.press("u u u u u")
    #expect(try again.store.reviews().isEmpty)
    #expect(again.text.contains("There is no answer to take back in this deck."))
  }

  @Test func undoOnTheHomeScreenReopensTheLastQuestion() throws {
    var stage = try Stage()
    stage.press("<enter> 1 q q u")
    #expect(try stage.store.reviews().isEmpty)
    #expect(stage.text.contains("questions left"))
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func undoRestoresTheMemoryByteForByte(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var stage = try Stage(seed: seed)
    stage.press("<enter>")
    let scheduler = Scheduler()
    var records = [0: try stage.store.records(scheduler)]
    for _ in 0..<24 {
      stage.press(["0", "1", "2", "<space>", "3"].randomElement(using: &generator) ?? "1")
      records[try stage.store.reviews().count] = try stage.store.records(scheduler)
    }
    while try !stage.store.reviews().isEmpty {
      let count = try stage.store.reviews().count
      // Where answers are typed, u is a letter.
      stage.press("<c-_>")
      try #require(try stage.store.reviews().count == count - 1)
      let isRestored = try stage.store.records(scheduler) == records[count - 1]
      #expect(isRestored, "seed \(seed), down to \(count - 1)")
    }
    #expect(try stage.store.records(scheduler).isEmpty)
  }

  @Test func theScheduleIsRememberedTheNextDay() throws {
    var stage = try Stage()
    stage.press("<enter>")
    for _ in 0..<30 { stage.press("1 <space> 3") }
    let due = try stage.store.records(Scheduler()).values.count {
      $0.dueDay <= TestTime.start.day + 1
    }
    let tomorrow = try Stage(store: stage.store, moment: TestTime.after(days: 1))
    #expect(due > 0)
    #expect(tomorrow.text.contains("\(due) due today"))
  }

  @Test func anAnswerThatCannotBeSavedWaits() throws {
    var stage = try Stage()
    stage.writeFailure = .diskFull(path: "/data")
    stage.press("<enter> 1")
    #expect(stage.text.contains("not on disk"))
    stage.press("2 <space> j u")
    #expect(try stage.store.reviews().isEmpty, "nothing else happens meanwhile")
    stage.writeFailure = nil
    stage.press("r")
    #expect(try stage.store.reviews().count == 1)
    #expect(!stage.text.contains("not on disk"))
  }

  @Test func quittingWithAnUnsavedAnswerSaysSoByItsStatus() throws {
    var stage = try Stage()
    stage.writeFailure = .notWritable(path: "/data", reason: "read-only file system")
    stage.press("<enter> 1 q")
    #expect(stage.effects.last == .quit(74))
  }

  @Test func keysDoNothingWhileTheWindowIsTooSmall() throws {
    var stage = try Stage()
    stage.press("<enter>")
    let before = stage.text
    stage.send(.resize(Size(rows: 5, columns: 20)))
    stage.press("1 2 3 u <enter> ? j")
    #expect(try stage.store.reviews().isEmpty)
    stage.send(.resize(Size(rows: 24, columns: 80)))
    #expect(stage.text == before)
    stage.send(.resize(Size(rows: 5, columns: 20)))
    stage.press("q")
    #expect(stage.effects.last == .quit(0))
  }

  @Test func signalsAndTheEndOfInputEndTheProgram() throws {
    for (event, status) in [
      (TerminalEvent.signal(.terminate), 143), (.signal(.hangup), 129), (.signal(.interrupt), 130),
      (.endOfInput, 0), (.key(.control("c")), 130),
    ] as [(TerminalEvent, Int32)] {
      var stage = try Stage()
      stage.send(event)
      #expect(stage.effects.last == .quit(status), "\(event)")
    }
  }

  @Test func helpShowsTheKeysOfTheScreenAndGoesAway() throws {
    var stage = try Stage()
    let home = stage.text
    stage.press("?")
    #expect(stage.text.contains("study what is selected"))
    stage.press("<esc>")
    #expect(stage.text == home)
  }

  @Test func everyFooterKeepsTheWayToHelp() throws {
    for columns in [40, 60, 80] {
      var stage = try Stage(size: Size(rows: 14, columns: columns))
      for keys in ["", "<enter>", "1", "<enter> <space>", "q", "q p"] {
        stage.press(keys)
        #expect(stage.lines.last?.contains("? help") == true, "\(columns) columns after \(keys)")
      }
    }
  }

  @Test func aBrokenDeckIsShownAndTheOthersWork() throws {
    var stage = try Stage()
    let place = Place(file: "my.yaml", line: 3, column: 5)
    stage.app = App(
      shelves: [
        Shelf(
          title: "my.yaml",
          content: .broken(errors: 2, first: DeckProblem(.clozeBraces, at: place))),
        Shelf(
          title: "Planets", content: .ready(QuestionMaker(deck: SmallDeck.make()), [:])),
      ], nextID: EntryID(device: "t", counter: 1), seed: 1, moment: TestTime.start,
      size: Size(rows: 24, columns: 80))
    #expect(stage.text.contains("my.yaml:3:5"))
    stage.press("<enter>")
    #expect(!stage.text.contains("questions left"))
    stage.press("j <enter>")
    #expect(stage.text.contains("questions left"))
  }
}

/// What a person does to cards without answering them.
@Suite struct PuttingAsideTests {
  @Test func aSuspendedCardIsNotAskedAgainUntilThatIsTakenBack() throws {
    var stage = try Stage()
    stage.press("<enter>")
    let first = stage.text
    stage.press("s")
    #expect(stage.text.contains("Suspended"))
    #expect(try stage.store.marks().values.filter(\.isSuspended).count == 1)
    #expect(try stage.store.reviews().isEmpty)
    stage.press("u")
    #expect(try stage.store.marks().isEmpty)
    #expect(
      stage.lines.dropFirst().prefix(8)
        == first.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        .dropFirst().prefix(8))
  }

  @Test func undoTakesBackAnswersAndCardsPutAsideInOrder() throws {
    var stage = try Stage()
    stage.press("<enter> 1 <enter> s 1 <enter> B")
    #expect(try stage.store.reviews().count == 2)
    #expect(try stage.store.marks().count == 2)
    stage.press("u")
    #expect(try (stage.store.reviews().count, stage.store.marks().count) == (2, 1))
    stage.press("u")
    #expect(try (stage.store.reviews().count, stage.store.marks().count) == (1, 1))
    stage.press("u u")
    #expect(try stage.store.reviews().isEmpty)
    #expect(try stage.store.marks().isEmpty)
  }

  @Test func whatIsPutAsideStaysOutOfTheQueueTheBuriedForADay() throws {
    var stage = try Stage()
    stage.press("<enter> s B q")
    let put = Set(try stage.store.marks().keys.map(\.card))
    #expect(put.count == 2)
    func cards(_ marks: [CardKey: CardMarks], days: Int) -> Set<Card.ID> {
      let own = Dictionary(uniqueKeysWithValues: marks.map { ($0.key.card, $0.value) })
      return Set(
        DayQueue.build(
          deck: SmallDeck.make(), records: [:], marks: own, scheduler: Scheduler(),
          on: TestTime.after(days: days).day
        ).cards)
    }
    let marks = try stage.store.marks()
    #expect(cards(marks, days: 0).isDisjoint(with: put))
    #expect(cards(marks, days: 1).intersection(put).count <= 1)
    #expect(cards(marks, days: 1).count > cards(marks, days: 0).count - 1)
  }

  @Test func aFlagIsPutOnAndTakenOff() throws {
    var stage = try Stage()
    stage.press("<enter> 1 !")
    #expect(try stage.store.marks().values.map(\.isFlagged) == [true])
    stage.press("!")
    #expect(try stage.store.marks().isEmpty)
  }
}
