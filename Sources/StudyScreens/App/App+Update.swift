internal import Facts
internal import Screen
internal import Study

extension App {
  /// Takes in what happened and says what is wanted outside.
  public mutating func update(_ event: AppEvent) -> [Effect] {
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
    case .readFailed(let failure):
      notice = failure.sentence
      return []
    }
  }

  private mutating func update(_ event: TerminalEvent, at moment: Moment) -> [Effect] {
    switch event {
    case .resize(let size):
      self.size = size
      return []
    case .signal(let signal): return [.quit(signal.exitStatus)]
    case .endOfInput: return [.quit(0)]
    case .resumed: return [.redraw]
    case .paste(let text): return type(text, at: moment)
    case .mouse, .woken: return []
    case .key(let key): return update(key, at: moment)
    }
  }

  private mutating func update(_ key: Key, at moment: Moment) -> [Effect] {
    switch key {
    case .control("c"): return [.quit(Signal.interrupt.exitStatus)]
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    default: break
    }
    guard layout.isLargeEnough else {
      // Keys must not act on what cannot be seen.
      return key == .character("q") ? [.quit(0)] : []
    }
    notice = ""
    if let text = key.typed, isTyping { return type(text, at: moment) }
    guard let command = bindings.command(for: key) else { return [] }
    return update(command, at: moment)
  }

  /// Whether characters are typed into a line.
  private var isTyping: Bool {
    guard trouble == nil, help == nil, layout.isLargeEnough, case .study(let study) = place else {
      return false
    }
    return study.isTyping
  }

  private mutating func type(_ text: String, at moment: Moment) -> [Effect] {
    isTyping ? update(.insert(text), at: moment) : []
  }

  private mutating func update(_ command: Command, at moment: Moment) -> [Effect] {
    if trouble != nil { return updateTrouble(command) }
    if command == .help {
      help = help == nil ? HelpState(bindings: bindings) : nil
      return []
    }
    if help != nil { return updateHelp(command) }
    switch place {
    case .home: return updateHome(command, at: moment)
    case .study(let study): return updateStudy(study, command, at: moment)
    case .summary(let summary): return updateSummary(summary, command, at: moment)
    case .progress(let progress): return updateProgress(progress, command)
    }
  }

  private mutating func updateHelp(_ command: Command) -> [Effect] {
    let pageRows = layout.pageRows
    if help?.update(command, pageRows: pageRows) == .closed { help = nil }
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
