internal import Screen
public import Study

/// Entries that could not be written.
///
/// Nothing else happens until they are, or until the learner leaves knowing it.
struct TroubleState: Hashable, Sendable {
  var waiting: [Effect]
  var failure: StoreFailure

  static let bindings: [Binding] = [
    Binding(.retry, "r <enter>", "try again", hint: "try again"),
    Binding(.quit, "q", "quit without saving this answer", hint: "quit without saving it"),
  ]
}

extension App {
  mutating func updateTrouble(_ command: Command) -> [Effect] {
    guard let trouble else { return [] }
    switch command {
    case .retry:
      self.trouble = nil
      return trouble.waiting
    case .quit: return [.quit(74)]
    default: return []
    }
  }

  func drawTrouble(_ trouble: TroubleState, on canvas: inout Canvas) {
    canvas.drawTitle("Not saved", "", layout, symbols: symbols)
    var page = Page(columns: layout.body.columns)
    page.add("Your last answer is not on disk yet.", Style.warning.bold)
    page.space()
    page.add(trouble.failure.sentence)
    page.space()
    page.add("Everything before it is saved. Mend the cause and try again; iskra waits.")
    page.draw(on: &canvas, in: layout.body, symbols: symbols)
  }
}

extension StoreFailure {
  /// What is wrong and what to do.
  public var sentence: String {
    switch self {
    case .newerVersion(let path):
      "\(path) was written by a newer iskra; update iskra, or use another folder with --data."
    case .damaged(let path, let reason):
      "\(path) cannot be read (\(reason)); put a backup in its place, or move it away to start anew."
    case .locked(let path):
      "Another iskra is using \(path); close it first, or use another folder with --data."
    case .notWritable(let path, let reason):
      "\(path) cannot be written (\(reason)); check its permissions, or use another folder with --data."
    case .diskFull(let path): "The disk that holds \(path) is full; free some space."
    case .failed(let path, let reason): "\(path): \(reason)."
    }
  }
}
