/// What a written card asks and answers: by this it is found again when its name has changed.
public struct CardText: Hashable, Sendable {
  /// How the card came by its name.
  public enum Naming: String, CaseIterable, Sendable {
    /// The author gave it: it stays whatever the text becomes.
    case author
    /// The author named a text with holes; the number of the hole is counted.
    case hole
    /// It is made from the text: another text is another name.
    case text
  }

  /// The front; of a text with holes, the text with the one that is asked left open.
  public var front: String
  /// The back; of a hole, the hidden words.
  public var back: String
  /// How the card came by its name.
  public var naming: Naming

  /// A text.
  public init(front: String, back: String, naming: Naming) {
    self.front = front
    self.back = back
    self.naming = naming
  }

  /// What stands for the open hole.
  static let gap = "{{}}"
}

extension Deck {
  /// The texts of the written cards.
  ///
  /// - Complexity: O(length of the texts).
  public var cardTexts: [Card.ID: CardText] {
    var texts: [Card.ID: CardText] = [:]
    for card in cards {
      switch card.content {
      case .forward, .backward: continue
      case .basic(let position): texts[card.id] = written[position].text(hole: nil)
      case .hole(let position, let hole): texts[card.id] = written[position].text(hole: hole)
      }
    }
    return texts
  }

  /// A number that changes when the text or the number of a written card does, but not with their
  /// order; `nil` if no card's name depends on its text.
  ///
  /// - Complexity: O(length of the texts).
  public var textFingerprint: Int64? {
    guard written.contains(where: \.mayBeNamedByText) else { return nil }
    return Int64(bitPattern: written.reduce(UInt64(written.count)) { $0 &+ $1.fingerprint })
  }
}

extension WrittenCard {
  /// Whether a look at the name is needed; quick, so that decks of named cards cost nothing.
  fileprivate var mayBeNamedByText: Bool {
    if case .cloze = content { true } else { id.text.utf8.starts(with: "c-".utf8) }
  }

  fileprivate func text(hole: Int?) -> CardText {
    switch content {
    case .basic(let front, let back):
      let isMade = mayBeNamedByText && id.text == ContentName.of(front)
      return CardText(front: front, back: back, naming: isMade ? .text : .author)
    case .cloze(let parts):
      var (front, back, whole, position) = ("", "", "", 0)
      for part in parts {
        switch part {
        case .text(let text):
          front += text
          whole += text
        case .hole(let text):
          if position == hole { back = text }
          front += position == hole ? CardText.gap : text
          whole += text
          position += 1
        }
      }
      return CardText(
        front: front, back: back, naming: id.text == ContentName.of(whole) ? .text : .hole)
    }
  }

  /// FNV-1a over name and texts.
  fileprivate var fingerprint: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    add(id.text)
    switch content {
    case .basic(let front, let back):
      add(front)
      add(back)
    case .cloze(let parts):
      for part in parts {
        switch part {
        case .text(let text): add(text)
        case .hole(let text):
          add(CardText.gap)
          add(text)
        }
      }
    }
    return hash
  }
}
