/// Something wrong with a deck: where, and the facts of the matter.
///
/// The sentence is made in `DeckProblem+Sentence.swift`.
public struct DeckProblem: Error, Hashable, Sendable {
  /// Whether the deck can still be studied.
  public enum Severity: Hashable, Sendable {
    /// The deck is refused.
    case error
    /// The deck works; something in it should be mended.
    case warning
  }

  /// Things that a deck names and refers to.
  public enum Thing: String, Hashable, Sendable {
    case alias, card, deck, entity, fact, file, kind, relation, section, source
  }

  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The file or folder cannot be read; the system's words.
    case unreadable(String)
    /// A folder without deck files.
    case noDeckFiles
    /// Not the syntax of the file format; the parser's words.
    case malformed(String)
    /// The top of the file is no mapping of names to values.
    case notADeck(found: String)
    /// Neither facts nor cards.
    case empty
    /// A format version from the future.
    case unsupportedVersion(String)
    /// A required key is missing.
    case missing(key: String, of: Thing)
    /// A key that nobody knows; perhaps a near one was meant.
    case unknownKey(String, of: Thing, suggestion: String?)
    /// A value of another sort.
    case wrongSort(key: String, expected: String, found: String)
    /// A value outside the allowed ones.
    case notAllowed(key: String, value: String, allowed: [String])
    /// A name that is no slug.
    case invalidID(String)
    /// The same name twice.
    case duplicate(Thing, id: String, first: Place)
    /// A reference to nothing; perhaps a near name was meant.
    case unknown(Thing, id: String, suggestion: String?)
    /// A vocabulary that does not exist; perhaps a near one was meant.
    case unknownVocabulary(String, known: [String], suggestion: String?)
    /// A former name that something in the deck still has.
    case formerInUse(Thing, id: String)
    /// A former name that two things claim.
    case formerTwice(Thing, id: String, first: Place)
    /// A section inside a section of a part.
    case sectionTooDeep
    /// A fact or card that names a part, not one of its sections.
    case sectionIsPart(id: String, chapters: [String])
    /// Kinds whose broader kinds run in a circle.
    case circularKind(String)
    /// A relation that is called symmetric and links different kinds.
    case symmetricKinds(relation: String)
    /// A relation that is called its own inverse.
    case ownInverse(relation: String)
    /// Two relations that do not link the same kinds the other way round.
    case inverseKinds(relation: String, inverse: String)
    /// A relation whose inverse names another one.
    case inverseOfAnother(relation: String, inverse: String)
    /// An order in time between relations that have no dates.
    case beforeNeedsDates(relation: String, other: String)
    /// A pool of entities where values are none.
    case poolNeedsEntities(key: String)
    /// A pair of confusable entities that is none.
    case confusablePair
    /// A text that is no date.
    case invalidDate(String)
    /// A text that is no number.
    case invalidNumber(String)
    /// A subject or value of another kind than the relation takes.
    case wrongKind(entity: String, kind: String, expected: String)
    /// A template that cannot be read.
    case wording(key: String, Wording.Fault)
    /// A template without a placeholder it needs.
    case wordingLacks(key: String, placeholder: String)
    /// Two values for a relation that takes one.
    case severalValues(relation: String)
    /// One of several values without a name.
    case valueNeedsID(relation: String)
    /// Braces of a cloze text do not pair, or hide nothing.
    case clozeBraces
    /// A card that is neither basic nor cloze, or both.
    case cardContent
    /// A claim without an owner.
    case missingOwner(status: String)
    /// A question about a claim that does not say whose it is.
    case ownerUnnamed(owner: String)
    /// The record differs from the text, and no reference is given.
    case missingReference
    /// A fact without a source, in a deck that has sources.
    case missingSource
    /// Control characters or escape sequences.
    case controlCharacters
    /// A name or alias that another entity of the kind has too.
    case sharedName(String, other: String)
    /// A wrong answer that is the right one.
    case wrongIsRight(String)
    /// A date that lies after one that must be later, with the relations of both.
    case datesOutOfOrder(String, String, later: String, String)
    /// Two subjects with a value that belongs to one.
    case severalSubjects(relation: String, other: String)
    /// Two facts that are probably one.
    case nearFact(other: String)
    /// Two cards that ask the same.
    case nearCard(first: Place)
    /// A question without its mark.
    case noQuestionMark(key: String)
    /// A statement without its full stop.
    case noFullStop
    /// A question with too many words.
    case longStem(words: Int, limit: Int)
    /// A relation with lists of values and no question for them.
    case completeWithoutAmong
  }

  /// Where.
  public var place: Place
  /// What.
  public var reason: Reason

  /// A problem at a place.
  public init(_ reason: Reason, at place: Place) {
    self.reason = reason
    self.place = place
  }

  /// Whether the deck can still be studied.
  public var severity: Severity {
    switch reason {
    case .ownerUnnamed, .missingSource, .missingReference, .sharedName, .nearFact, .nearCard,
      .noQuestionMark, .noFullStop, .longStem, .completeWithoutAmong:
      .warning
    default: .error
    }
  }
}
