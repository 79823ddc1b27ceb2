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

/// What an answered question says about one card.
///
/// A question that joins cards gives one review for each, with numbers that follow each other. Never
/// changed after it is written.
public struct Review: Hashable, Sendable {
  /// The entry's name.
  public var id: EntryID
  /// When it was answered.
  public var moment: Moment
  /// The card, by the name that it has now.
  public var card: CardKey
  /// How it was asked.
  public var form: Form
  /// How many answers there were to guess from; 0 where nothing can be guessed.
  public var options: Int
  /// What was answered, as printed; empty for self-graded answers.
  public var answer: String
  /// What judging found.
  public var verdict: Verdict
  /// The grade.
  public var grade: Grade
  /// Milliseconds from showing the question to the answer.
  public var milliseconds: Int
  /// The place of the card among those of its question, from 0.
  public var part: Int
  /// How sure the learner said they are.
  public var confidence: Certainty
  /// Where the load put the card's return, in the span of days that its interval may be put on: the
  /// first day at 0, the last just below 1; `nil` if nothing but the fuzz of the card decides.
  public var spanPlace: Double?

  /// A review.
  public init(
    id: EntryID, moment: Moment, card: CardKey, form: Form, options: Int, answer: String,
    verdict: Verdict, grade: Grade, milliseconds: Int, part: Int = 0,
    confidence: Certainty = .unsaid, spanPlace: Double? = nil
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
    self.part = part
    self.confidence = confidence
    self.spanPlace = spanPlace
  }

  /// The name of the first entry of its question.
  public var question: EntryID {
    EntryID(device: id.device, counter: id.counter - Int64(part))
  }

  /// What was taken for the answer; `nil` if it was right, or nothing was taken for it.
  var confusion: String? {
    verdict == .wrong && !answer.isEmpty && form.isAnsweredByOne ? answer : nil
  }

  /// What the learner called right though it was judged wrong.
  var ownAnswer: String? { verdict == .accepted ? answer : nil }
}

/// A line of the journal.
public enum JournalEntry: Hashable, Sendable {
  /// A question was answered.
  case review(Review)
  /// An answer was taken back.
  case withdrawal(id: EntryID, of: EntryID, moment: Moment)
  /// Cards go by other names.
  case renaming(Renaming)
  /// Something was done to a card without answering it.
  case marking(Marking)

  /// The entry's name.
  public var id: EntryID {
    switch self {
    case .review(let review): review.id
    case .withdrawal(let id, _, _): id
    case .renaming(let renaming): renaming.id
    case .marking(let marking): marking.id
    }
  }
}

extension Form {
  /// Whether the answer names one thing, which can be taken for the right one.
  fileprivate var isAnsweredByOne: Bool {
    switch self {
    case .choice, .typed, .cloze: true
    case .flashcard, .selectAll, .chronology, .placement, .matching, .sorting, .correction: false
    }
  }
}

/// An entry together with what it makes of the memory of its card.
public struct JournalLine: Hashable, Sendable {
  /// The entry.
  public var entry: JournalEntry
  /// The card.
  public var card: CardKey
  /// Its memory afterwards; `nil` if it was never reviewed.
  public var record: CardRecord?

  /// A line.
  public init(_ entry: JournalEntry, _ card: CardKey, _ record: CardRecord?) {
    self.entry = entry
    self.card = card
    self.record = record
  }
}
