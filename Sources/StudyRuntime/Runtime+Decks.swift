internal import Screen
internal import Study
internal import StudyScreens
internal import Synchronization

extension Runtime {
  /// Does what is wanted of files of decks.
  ///
  /// What only reads goes on beside the loop if the terminal can be woken at its end: keys still
  /// work. What writes is done at once and whole.
  mutating func fulfil(_ wish: DeckWish) {
    if !wish.isWriting, let wake = terminal.wake {
      let (desk, inbox) = (desk, inbox)
      beside {
        inbox.put(wish, desk.fulfilling(wish))
        wake()
      }
      return
    }
    paint()
    let news = desk.fulfilling(wish)
    do throws(StoreFailure) {
      var decks: ReadDecks?
      if case .changed = news { decks = try desk.reading(app.settings.schedulers) }
      take(.decks(wish, news, decks, clock()))
    } catch {
      take(.decks(wish, news, nil, clock()))
      take(.readFailed(error))
    }
  }
}

/// Where work beside the loop leaves what came of it.
nonisolated final class Inbox: Sendable {
  typealias Letter = (wish: DeckWish, news: DeckNews)
  private let letters = Mutex<[Letter]>([])

  func put(_ wish: DeckWish, _ news: DeckNews) { letters.withLock { $0.append((wish, news)) } }

  /// Everything that has come, in order.
  func take() -> [Letter] {
    letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
  }
}
