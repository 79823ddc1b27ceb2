internal import Screen

/// Turns the bytes a terminal sends into events.
///
/// Pure: bytes go in, events come out, and what is not complete yet waits inside. Characters may be
/// cut anywhere between two calls. An escape sequence may be cut too, but a lone ESC is also a key:
/// the caller waits a little (`patience`) and then calls `flush`.
nonisolated struct InputDecoder {
  /// What the decoder waits for.
  enum Patience: Equatable {
    /// Nothing, or the rest of a character, which can take as long as it likes.
    case endless
    /// The rest of an escape sequence.
    case short
    /// The end of pasted text, which is lost if the connection broke.
    case long
  }

  /// Sequences of this particular terminal, tried before the general rules.
  var sequences: [KeySequence] = []
  /// Bytes that are not understood yet.
  var pending: [UInt8] = []
  /// Pasted text so far, without its end mark; `nil` outside a paste.
  var pasted: [UInt8]?

  /// How long the caller should wait before it calls `flush`.
  var patience: Patience {
    if pasted != nil { return .long }
    return pending.first == Byte.escape ? .short : .endless
  }

  /// Takes bytes and returns the events that are complete.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    pending += bytes
    var events: [TerminalEvent] = []
    while true {
      if pasted != nil {
        guard let event = takePaste() else { break }
        events.append(event)
      }
      guard let step = step(pending[...]) else { break }
      pending.removeFirst(step.count)
      switch step.outcome {
      case .event(let event): Self.append(event, to: &events)
      case .pasteBegins: pasted = []
      case .nothing: break
      }
    }
    return events
  }

  /// Gives up waiting: what is pending becomes the keys it can be, or vanishes.
  mutating func flush() -> [TerminalEvent] {
    if let bytes = pasted {
      pasted = nil
      defer { pending = [] }
      return [.paste(Self.text(bytes + pending))]
    }
    guard pending.first == Byte.escape else { return [] }
    if pending.count > 1, pending[1] >= 0x80 {  // the rest of a character can still come
      pending.removeFirst()
      return [.key(.escape)]
    }
    defer { pending = [] }
    switch pending.count {
    case 1: return [.key(.escape)]
    case 2: return [.key(.alt(Character(Unicode.Scalar(pending[1]))))]
    default: return []
    }
  }

  /// Adds an event; a combining mark joins the character typed right before it.
  private static func append(_ event: TerminalEvent, to events: inout [TerminalEvent]) {
    if case .key(.character(let mark)) = event, !mark.isASCII,
      case .key(.character(let letter))? = events.last
    {
      let joined = String(letter) + String(mark)
      if joined.count == 1, let character = joined.first {
        events[events.count - 1] = .key(.character(character))
        return
      }
    }
    events.append(event)
  }
}

/// Bytes with a name.
nonisolated enum Byte {
  static let escape: UInt8 = 0x1B
  static let delete: UInt8 = 0x7F
}

/// A key and the bytes a terminal sends for it.
nonisolated struct KeySequence: Equatable {
  let bytes: [UInt8]
  let key: Key
}
