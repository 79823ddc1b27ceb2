/// Why a card cannot be asked in a form.
///
/// The nearest of the causes, for people who write decks.
public enum MissingForm: String, CaseIterable, Sendable {
  /// It is about what is asked by flashcard only.
  case isSensitive = "it is sensitive and asked by flashcard only"
  /// The relation has no wording for the direction.
  case hasNoQuestion = "the relation has no question for it ('ask' or 'back')"
  /// The question has several right answers, and there is no wording for one of them.
  case hasManyAnswers = "the question has several right answers"
  /// The question has several right answers, and no wording asks for one of these.
  case hasNoAmong = "there are several right answers and no 'ask-among' or 'back-among'"
  /// The relation has no sentence, or one that does not mention what is asked.
  case hasNoStatement = "the relation has no sentence ('say') that names the answer"
  /// A claim whose sentence does not name its owner.
  case hidesOwner = "the sentence ('say') does not name whose claim it is"
  /// The blank would open the sentence, or too little would be left around it.
  case hasNoRoom = "the blank would open the sentence or leave too few words"
  /// The answer is too long to be typed or blanked.
  case isLong = "the answer has too many words"
  /// The question contains the answer.
  case givesItselfAway = "the question contains the answer"
  /// The relation does not rule anything out.
  case provesNothing =
    "the relation is neither 'one' nor 'complete', and no wrong answers are listed"
  /// Less than two provably wrong answers are near enough.
  case lacksLures = "fewer than two provably wrong answers are near enough"
  /// The question has one right answer only.
  case hasOneAnswer = "there is only one right answer"
  /// The card asks no single certain date.
  case isNoEvent = "it asks no single certain date of a relation with 'one'"
  /// Fewer than three others are clear of it.
  case lacksCompanions = "fewer than three others can stand beside it"
  /// What could stand beside it is of another time, so that its place would be plain.
  case standsAlone = "fewer than three others of its time can stand beside it"
  /// It is disputed, an opinion, or conjecture.
  case isDisputed = "it is disputed or an opinion and not joined with others"
  /// A form for facts, asked of a hand-written card.
  case isWritten = "a hand-written card has no facts to join it with"
  /// A form that cannot be made for this direction or value.
  case isUnsuited = "the value or the direction does not suit the form"

  /// The cause in words.
  public var sentence: String { rawValue }
}
