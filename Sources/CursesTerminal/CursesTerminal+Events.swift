internal import CTerminal
public import Screen

extension CursesTerminal {
  /// Milliseconds of silence after which a paste counts as over.
  private static let pasteDelay = 500

  /// Waits for events and returns all that are there.
  ///
  /// While it waits the program sleeps: nothing wakes it but input, signals and `Waker`.
  ///
  /// - Parameter timeout: The most milliseconds to wait; `nil` waits until something comes.
  /// - Returns: At least one event, or none if the time is over. After `close`, `.endOfInput`.
  public func events(timeout: Int?) -> [TerminalEvent] {
    guard isOpen else { return [.endOfInput] }
    let start = ct_milliseconds()
    while waiting.isEmpty {
      let elapsed = Int(ct_milliseconds() - start)
      let left = timeout.map { max(0, $0 - elapsed) }
      let ready = ct_wait(Int32(clamping: [left, patience].compactMap(\.self).min() ?? -1))
      if ready & Int32(CT_NEWS) != 0 { takeNews() }
      if ready & Int32(CT_INPUT) != 0 { takeInput() }
      if ready == 0, patience == 0 { waiting += decoder.flush() }
      if left == 0, waiting.isEmpty { break }
    }
    defer { waiting = [] }
    return waiting
  }

  /// Milliseconds until what is pending counts as complete; `nil` if nothing is.
  private var patience: Int? {
    let delay: Int
    switch decoder.patience {
    case .endless: return nil
    case .short: delay = escapeDelay
    case .long: delay = Self.pasteDelay
    }
    return max(0, delay - Int(ct_milliseconds() - lastInput))
  }

  private func takeInput() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = ct_read(&bytes, bytes.count)
    if count > 0 {
      lastInput = ct_milliseconds()
      waiting += decoder.feed(bytes.prefix(count))
    } else if count == 0 {
      waiting += decoder.flush() + [.endOfInput]
    }
  }

  private func takeNews() {
    let news = Int(ct_news_take())
    let signals: [(Int, Signal)] = [
      (CT_HANGUP, .hangup), (CT_TERMINATE, .terminate), (CT_INTERRUPT, .interrupt),
      (CT_QUIT, .quit),
    ]
    let ends = signals.filter { news & $0.0 != 0 }.map { TerminalEvent.signal($0.1) }
    waiting += ends
    // A program that is about to end is not stopped or drawn again.
    if ends.isEmpty {
      if news & CT_STOP != 0 {
        suspend()
      } else if news & CT_CONTINUED != 0 {
        reenter()
      } else if news & CT_RESIZED != 0, takeSize() {
        waiting.append(.resize(size))
      }
    }
    if news & CT_WOKEN != 0 { waiting.append(.woken) }
  }
}
