internal import Questions
internal import Screen
internal import Study

// Keys that were typed before something new was painted were not meant for it: a double Enter must
// not answer the next question, nor a held key run through a session.

extension App {
  /// Something that waits for an answer, and should not get one that was meant for what was before.
  enum Occasion: Hashable, Sendable {
    case asking(Question?, answers: Int)
    case confiding(answers: Int)
    case turned(answers: Int)
    case judged(answers: Int)
    case summary, quizResult
    /// A screen where a key too many does no harm.
    case harmless
  }

  /// Milliseconds in which a key after a change is taken for one typed before it.
  static let settling: Int64 = 120

  /// What is waited for now.
  var occasion: Occasion {
    switch place {
    case .study(let study):
      let answers = study.session.answers.count
      return switch study.phase {
      case .asking: .asking(study.session.question, answers: answers)
      case .confiding: .confiding(answers: answers)
      case .turned: .turned(answers: answers)
      case .judged: .judged(answers: answers)
      }
    case .summary: return .summary
    case .quizResult: return .quizResult
    default: return .harmless
    }
  }

  /// Whether a key comes too soon for what it would do.
  ///
  /// A clock that was set back holds nothing up.
  func isTypedAhead(_ command: Command, at moment: Moment) -> Bool {
    guard command.settlesSomething, help == nil, trouble == nil, occasion != .harmless else {
      return false
    }
    let passed = moment.instant.milliseconds - occasionSince.milliseconds
    return (0..<Self.settling).contains(passed)
  }
}

extension Command {
  /// Whether it answers, grades or goes on; moving, typing and taking back are always allowed.
  fileprivate var settlesSomething: Bool {
    switch self {
    case .act, .choose, .dontKnow, .turn, .grade, .next, .retry: true
    default: false
    }
  }
}
