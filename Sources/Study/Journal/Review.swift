public import Facts
public import Memory
public import Questions

/// A name for a journal entry that no other entry on any machine has.
///
/// Because entries never change and have such names, two journals merge by union.
public struct EntryID: Hashable, Comparable, Sendable {
  /// The installation that wrote it.
  public var device: String
  /// Counts the entries of the installation, from 1.
  public var counter: Int64

  /// The name of an entry.
  public init(device: String, counter: Int64) {
    self.device = device
    self.counter = counter
  }

  /// The name of the entry written next by the same installation.
  public var next: EntryID { EntryID(device: device, counter: counter + 1) }

  /// By installation, then order of writing.
  public static func < (one: EntryID, other: EntryID) -> Bool {
    (one.device, one.counter) < (other.device, other.counter)
  }
}

/// What judging an answer found.
public enum Verdict: String, CaseIterable, Sendable {
  /// The key was chosen.
  case right
  /// A distractor was chosen.
  case wrong
  /// The learner said so.
  case dontKnow = "dont-know"
  /// The learner compared and graded.
  case selfGraded = "self-graded"
}

/// One answered question about one card.
///
/// Never changed after it is written.
public struct Review: Hashable, Sendable {
  /// The entry's name.
  public var id: EntryID
  /// When it was answered.
  public var moment: Moment
  /// The card, by the name that it has now.
  public var card: CardKey
  /// How it was asked.
  public var form: Form
  /// How many options there were; 0 without options.
  public var options: Int
  /// What was answered, as printed; empty for self-graded answers.
  public var answer: String
  /// What judging found.
  public var verdict: Verdict
  /// The grade.
  public var grade: Grade
  /// Milliseconds from showing the question to the answer.
  public var milliseconds: Int

  /// A review.
  public init(
    id: EntryID, moment: Moment, card: CardKey, form: Form, options: Int, answer: String,
    verdict: Verdict, grade: Grade, milliseconds: Int
  ) {
    self.id = id
    self.moment = moment
    self.card = card
    self.form = form
    self.options = options
    self.answer = answer
    self.verdict = verdict
    self.grade = grade
    self.milliseconds = milliseconds
  }

  /// What the answer says about memory: a right choice may have been a guess.
  public var evidence: Evidence {
    switch verdict {
    case .dontKnow: .dontKnow
    case .selfGraded: .recall(grade)
    case .right, .wrong:
      options > 1
        ? .recognition(right: verdict == .right, options: options)
        : .recall(verdict == .right ? grade : .again)
    }
  }
}

/// A line of the journal.
public enum JournalEntry: Hashable, Sendable {
  /// A question was answered.
  case review(Review)
  /// An answer was taken back.
  case withdrawal(id: EntryID, of: EntryID, moment: Moment)
  /// Cards go by other names.
  case renaming(Renaming)

  /// The entry's name.
  public var id: EntryID {
    switch self {
    case .review(let review): review.id
    case .withdrawal(let id, _, _): id
    case .renaming(let renaming): renaming.id
    }
  }
}
