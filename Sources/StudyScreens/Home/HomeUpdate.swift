internal import Facts
internal import Questions
internal import Study

extension HomeState {
  /// The keys of the screen.
  ///
  /// What cannot be done here is not offered.
  var bindings: [Binding] {
    var bindings: [Binding] = []
    if outlook != .nothing {
      bindings.append(Binding(.act, "<enter> <space>", "study what is selected", hint: "study"))
    }
    if canUnfold {
      bindings.append(Binding(.unfold, "<right> l", "show the sections", hint: "sections"))
    }
    if canFold {
      let hint = canUnfold ? nil : "hide sections"
      bindings.append(Binding(.fold, "<left> h", "hide the sections", hint: hint))
    }
    if selectedRow?.standing != nil {
      bindings.append(Binding(.quiz, "z", "a quiz about what is selected", hint: "quiz"))
      bindings.append(Binding(.progress, "p", "show the progress of the deck", hint: "progress"))
      bindings.append(Binding(.timeline, "t", "show the events of the deck on a line"))
      bindings.append(Binding(.undo, "u <c-_>", "take back the last answer"))
    }
    bindings.append(Binding(.quit, "q <esc>", "quit", hint: "quit"))
    bindings.append(Binding(.decks, "d", "the decks: import, check, export, remove", hint: "decks"))
    bindings.append(Binding(.bringIn, "i", "import a deck", hint: hasDecks ? nil : "import"))
    bindings.append(Binding(.settings, ",", "change the settings"))
    if hasDecks {
      bindings.append(Binding(.filter, "/", "search the cards of all decks", hint: "search"))
      bindings.append(Binding(.open, "c", "list the cards of all decks", hint: "cards"))
    }
    return bindings + .moving + [Binding(.help, "?", "show the keys", hint: "help")]
  }

  /// Whether there is a deck that can be read.
  private var hasDecks: Bool { rows.contains { $0.standing != nil } }

  mutating func move(_ command: Command, pageRows: Int) {
    switch command {
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp: selected -= pageRows
    case .pageDown: selected += pageRows
    case .first: selected = 0
    case .last: selected = rows.count - 1
    default: break
    }
    selected = min(max(0, selected), max(0, rows.count - 1))
  }
}

extension App {
  mutating func updateHome(_ command: Command, at moment: Moment) -> [Effect] {
    if moment.day != home.day { goHome(at: moment) }
    switch command {
    case .act:
      guard let row = home.selectedRow else { return [] }
      startStudy(shelf: row.shelf, section: row.section, at: moment)
    case .unfold, .fold:
      command == .unfold ? home.unfold() : home.fold()
      home.refresh(shelves, schedulers: settings.schedulers)
      lookAhead()
    case .quiz:
      if let row = home.selectedRow { openQuiz(shelf: row.shelf, section: row.section) }
    case .progress: return [.loadReviews]
    case .filter, .open: openBrowse(isTyping: command == .filter, at: moment)
    case .undo:
      guard let deck = home.selectedRow.flatMap({ shelves[$0.shelf].maker?.deck.id }) else {
        return []
      }
      return [.findLastQuestion(deck)]
    case .timeline:
      guard let row = home.selectedRow else { return [] }
      openTimeline(shelf: row.shelf, section: row.section, on: moment.day)
    case .decks: openDecks()
    case .bringIn:
      openDecks()
      return openFiles()
    case .quit: return [.quit(0)]
    default:
      home.move(command, pageRows: layout.pageRows)
      lookAheadFromKept()
    }
    return []
  }

  /// Shows the list of decks with fresh figures.
  mutating func goHome(at moment: Moment) {
    place = .home
    home.day = moment.day
    home.refresh(shelves, schedulers: settings.schedulers)
    lookAhead()
  }

  /// Finds out what Enter would begin, after a mere move: what was found for a row still holds.
  private mutating func lookAheadFromKept() {
    guard let row = home.selectedRow else { return }
    if let kept = home.keptOutlooks[row.id] {
      home.outlook = kept
    } else {
      findOutlook()
      home.keptOutlooks[row.id] = home.outlook
    }
  }

  /// Finds out anew what Enter would begin.
  mutating func lookAhead() {
    home.keptOutlooks = [:]
    findOutlook()
    if let row = home.selectedRow { home.keptOutlooks[row.id] = home.outlook }
  }

  /// - Complexity: O(n) in the number of cards.
  private mutating func findOutlook() {
    guard let row = home.selectedRow, let maker = shelves[row.shelf].maker else {
      home.outlook = .nothing
      return
    }
    let counts = DayQueue.counts(
      deck: maker.deck, section: row.section, records: shelves[row.shelf].records,
      marks: shelves[row.shelf].marks, on: home.day, limits: settings.limits)
    switch counts.purpose {
    case _ where counts.cards == 0: home.outlook = .nothing
    case .today: home.outlook = .today(due: counts.due, new: counts.new)
    case .moreNew: home.outlook = .moreNew(counts.cards)
    case .weakest: home.outlook = .weakest(counts.cards)
    case .quiz: home.outlook = .nothing
    }
  }

  func queue(
    _ maker: QuestionMaker, shelf: Int, section: Section.ID?, on day: StudyDay
  ) -> DayQueue {
    DayQueue.build(
      deck: maker.deck, section: section, records: shelves[shelf].records,
      marks: shelves[shelf].marks, scheduler: scheduler(of: shelf), on: day, limits: settings.limits
    )
  }
}
