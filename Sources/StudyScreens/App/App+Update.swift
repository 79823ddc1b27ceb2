internal import Facts
internal import Screen
internal import Study

extension App {
  /// Takes in what happened and says what is wanted outside.
  public mutating func update(_ event: AppEvent) -> [Effect] {
    let before = occasion
    defer {
      if occasion != before { occasionSince = now.instant }
      gatherContext()
    }
    switch event {
    case .terminal(let event, let moment): return update(event, at: moment)
    case .recordFailed(let effect, let failure):
      trouble = TroubleState(waiting: (trouble?.waiting ?? []) + [effect], failure: failure)
      return []
    case .foundLastQuestion(let reviews, let histories, let moment):
      return takeBack(reviews, histories: histories, at: moment)
    case .loadedReviews(let reviews, let moment):
      showProgress(reviews, at: moment)
      return []
    case .loadedHistory(let card, let reviews):
      showHistory(card, reviews)
      return []
    case .readFailed(let failure):
      notice = failure.sentence
      return []
    case .loadedRecords(let records):
      take(records)
      return []
    case .decksEdited(let decks, let moment):
      return take(decks, at: moment)
    case .editFailed(let sentence):
      notice = sentence
      return []
    case .decks(let wish, let news, let decks, let moment):
      return take(news, of: wish, decks, at: moment)
    case .keepFailed(let failure):
      notice = failure.sentence
      return []
    }
  }

  private mutating func update(_ event: TerminalEvent, at moment: Moment) -> [Effect] {
    now = moment
    switch event {
    case .resize(let size):
      self.size = size
      return []
    case .signal(let signal): return [.quit(signal.exitStatus)]
    case .endOfInput: return [.quit(0)]
    case .resumed: return [.redraw]
    case .paste(let text): return type(text, at: moment)
    case .woken:
      checkClock(at: moment)
      return []
    case .mouse(let mouse): return update(mouse, at: moment)
    case .key(let key): return update(key, at: moment)
    }
  }

  private mutating func update(_ key: Key, at moment: Moment) -> [Effect] {
    checkClock(at: moment)
    if let command = always.command(for: key) { return update(command, at: moment) }
    guard layout.isLargeEnough else {
      // Keys must not act on what cannot be seen.
      return [key, key.onLatinLayout].contains(.character("q")) ? [.quit(0)] : []
    }
    if prefix != nil { return follow(key, at: moment) }
    if isWaitingForKey {
      takeKey(key)
      return []
    }
    notice = ""
    if let text = key.typed, isTyping { return type(text, at: moment) }
    guard let command = command(for: key), !isTypedAhead(command, at: moment) else { return [] }
    return update(command, at: moment)
  }

  /// What a key means on the screen that is shown.
  func command(for key: Key) -> Command? {
    ownCommand(for: key) ?? key.onLatinLayout.flatMap(ownCommand)
  }

  private func ownCommand(for key: Key) -> Command? {
    bindings.command(for: key) ?? (trouble == nil ? everywhere.command(for: key) : nil)
  }

  /// Whether characters are typed into a line.
  var isTyping: Bool {
    guard trouble == nil, layout.isLargeEnough else { return false }
    if let help { return help.isSearching }
    return switch place {
    case .study(let study): study.isTyping
    case .browse(let browse): browse.isTyping
    case .entity(let state): state.finding != nil
    case .keys(let state): state.isSearching
    case .decks(let screen): screen.isTyping
    default: false
    }
  }

  private mutating func type(_ text: String, at moment: Moment) -> [Effect] {
    isTyping ? update(.insert(text), at: moment) : []
  }

  mutating func update(_ command: Command, at moment: Moment) -> [Effect] {
    switch command {
    case .interrupt: return [.quit(Signal.interrupt.exitStatus)]
    case .pause: return [.suspend]
    case .redraw: return [.redraw]
    default: break
    }
    if trouble != nil { return updateTrouble(command) }
    if command == .help, help == nil {
      help = HelpState(here: bindings, everywhere: everywhere + always)
      return []
    }
    switch command {
    case .mouse: return toggleMouse()
    case .theme: return changeTheme()
    case .skip:
      isNew = false
      return []
    case .prefix:
      if help == nil { prefix = PrefixState(since: moment.instant) }
      return []
    case .go(let destination): return go(to: destination, at: moment)
    case .back where prefix != nil:
      prefix = nil
      return []
    case .settings where help == nil:
      if case .home = place { openSettings() }
      return []
    default: break
    }
    if help != nil { return updateHelp(command, at: moment) }
    switch place {
    case .home: return updateHome(command, at: moment)
    case .study(let study): return updateStudy(study, command, at: moment)
    case .summary(let summary): return updateSummary(summary, command, at: moment)
    case .progress(let progress): return updateProgress(progress, command)
    case .quizSetup(let setup): return updateQuizSetup(setup, command, at: moment)
    case .quizResult(let state): return updateQuizResult(state, command, at: moment)
    case .browse(let browse): return updateBrowse(browse, command, at: moment)
    case .card(let state): return updateCard(state, command, at: moment)
    case .entity(let state): return updateEntity(state, command, at: moment)
    case .settings(let state): return updateSettings(state, command, at: moment)
    case .keys(let state): return updateKeys(state, command)
    case .timeline(let state): return updateTimeline(state, command, at: moment)
    case .decks(let screen): return updateDecks(screen, command, at: moment)
    }
  }

  private mutating func updateHelp(_ command: Command, at moment: Moment) -> [Effect] {
    let pageRows = layout.pageRows
    switch help?.update(command, pageRows: pageRows) {
    case .closed: help = nil
    case .runs(let command):
      help = nil
      return update(command, at: moment)
    case .stays, nil: break
    }
    return []
  }

  /// The effect that writes lines of one question, and a new name for the next one.
  mutating func record(_ lines: [JournalLine], _ order: Effect.Order) -> [Effect] {
    guard let last = lines.last else { return [] }
    nextID = last.entry.id.next
    if case .review = last.entry { answered += 1 } else { answered = max(0, answered - 1) }
    return [.record(lines, order)]
  }
}
