// The one place where problems of decks become words: what is wrong; what to do.

extension DeckProblem: CustomStringConvertible {
  /// `file:line:column: what is wrong; what to do`.
  public var description: String {
    "\(place): \(severity == .warning ? "warning: " : "")\(reason.sentence)"
  }
}

extension DeckProblem.Reason {
  /// What is wrong and what to do, without the place.
  public var sentence: String {
    switch self {
    case .unreadable(let words): "cannot be read (\(words)); check the path and its permissions"
    case .noDeckFiles: "no .yaml file in this folder; name a deck file or a folder of them"
    case .malformed(let words): "not valid YAML: \(words); mend the syntax here or just above"
    case .notADeck(let found):
      "expected a mapping such as 'title: …', found \(found); see 'iskra deck check --help'"
    case .empty: "the deck has neither facts nor cards; add 'cards:' or 'entities:'"
    case .unsupportedVersion(let version):
      "format version \(version) is newer than this iskra, which reads 1; update iskra"
    case .missing(let key, let thing): "this \(thing) has no '\(key)'; add it"
    case .unknownKey(let key, let thing, let suggestion):
      "unknown key '\(key)' in this \(thing); \(advice(suggestion, or: "remove it"))"
    case .wrongSort(let key, let expected, let found):
      "'\(key)' should be \(expected), found \(found); rewrite the value"
    case .notAllowed(let key, let value, let allowed):
      "'\(key)' cannot be '\(value)'; use \(allowed.joined(separator: ", "))"
    case .invalidID(let id):
      "'\(id)' is no id; use lower-case letters, digits and hyphens, 64 at most"
    case .duplicate(let thing, let id, let first):
      "\(thing) '\(id)' is already defined at \(first); rename or merge one of them"
    case .unknown(let thing, let id, let suggestion):
      "there is no \(thing) '\(id)'; \(advice(suggestion, or: "define it or mend the name"))"
    case .unknownVocabulary(let name, let known, let suggestion):
      "there is no vocabulary '\(name)'; "
        + advice(suggestion, or: "'use' takes \(known.joined(separator: ", "))")
    case .formerInUse(let thing, let id):
      "'was' names the \(thing) '\(id)', which is still there; take it out of 'was'"
    case .formerTwice(let thing, let id, let first):
      "'\(id)' is named as the former \(thing) at \(first) too; keep it in one 'was'"
    case .sectionTooDeep:
      "a section of a part has 'sections' of its own; move them up into the part"
    case .sectionIsPart(let id, let chapters):
      "'\(id)' is a part; name the section inside it: \(chapters.joined(separator: ", "))"
    case .circularKind(let id): "kind '\(id)' is its own broader kind; break the circle of 'of:'"
    case .symmetricKinds(let relation):
      "'\(relation)' is symmetric and links different kinds; make 'from' and 'to' the same"
    case .ownInverse(let relation):
      "'\(relation)' is named as its own inverse; write 'symmetric: true' instead"
    case .inverseKinds(let relation, let inverse):
      "'\(relation)' and '\(inverse)' do not link the same kinds; exchange 'from' and 'to' in one"
    case .inverseOfAnother(let relation, let inverse):
      "the inverse of '\(relation)' is already '\(inverse)'; mend one of them"
    case .beforeNeedsDates(let relation, let other):
      "'before' orders two relations that take dates, not '\(relation)' and '\(other)'; drop it"
    case .poolNeedsEntities(let key):
      "'\(key)' is for relations that take entities; drop it, or list wrong answers in 'wrong'"
    case .confusablePair: "this is no pair; list two entities that people confuse, as [a, b]"
    case .invalidDate(let text):
      "'\(text)' is no date; write 1917-11-07, 1917-11, 1917, 1936..1938 or ~1917"
    case .invalidNumber(let text): "'\(text)' is no number; write 53, 3.5 or 390000..600000"
    case .wrongKind(let entity, let kind, let expected):
      "'\(entity)' is a \(kind), this relation takes a \(expected); change one of them"
    case .wording(let key, .unbalancedBrace): "a brace in '\(key)' has no partner; pair or drop it"
    case .wording(let key, .unknownPlaceholder(let name)):
      "'\(key)' has the unknown placeholder {\(name)}; use "
        + Wording.Placeholder.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")
    case .wording(let key, .unknownForms(let name)):
      "'\(key)' has {\(name)}; write {from|singular|plural} or {from|he|she|it|they}, or {to|…}"
    case .wordingLacks(let key, let placeholder): "'\(key)' does not mention \(placeholder); add it"
    case .severalValues(let relation):
      "'\(relation)' takes one value, found several; keep one or drop 'one: true'"
    case .valueNeedsID(let relation):
      "'\(relation)' has several values here; give this one an 'id' so that progress can follow it"
    case .clozeBraces: "the double braces do not pair or hide nothing; write {{hidden words}}"
    case .cardContent: "a card is either 'front' and 'back' or 'cloze'; keep one of them"
    case .missingOwner(let status): "status '\(status)' needs an owner; add 'attributed-to'"
    case .ownerUnnamed(let owner):
      "a question of this claim does not say that it is the view of \(owner); name the owner in it"
    case .missingReference:
      "the record differs from the essay and only the essay is cited; cite a reference work"
    case .missingSource: "no source; add 'source' here or to the entity"
    case .controlCharacters: "control characters in the text; remove them"
    case .sharedName(let name, let other):
      "'\(name)' also names '\(other)' of the same kind; tell them apart in name or alias"
    case .datesOutOfOrder(let relation, let date, let later, let laterDate):
      "'\(relation)' is \(date) and '\(later)' is \(laterDate), which is earlier; mend one of them"
    case .severalSubjects(let relation, let other):
      "'\(relation)' gives a value to one subject, and '\(other)' has this one too; mend one of "
        + "them or drop 'one-back: true'"
    case .nearFact(let other):
      "says the same as '\(other)' of a subject with nearly the same name; merge the two, or tell "
        + "the names apart"
    case .nearCard(let first):
      "asks nearly the same as the card at \(first); merge them, or tell their texts apart"
    case .noQuestionMark(let key): "'\(key)' does not end in a question mark; ask a question"
    case .noFullStop: "'say' does not end in a full stop; make it a sentence"
    case .longStem(let words, let limit):
      "a question here has \(words) words; shorten the wording or the name to \(limit)"
    case .completeWithoutAmong:
      "this relation may list several values and has no question for that; add 'ask-among', or "
        + "'one: true' if there is never more than one"
    case .wrongIsRight(let text): "the wrong answer '\(text)' is the right one; replace it"
    }
  }

  private func advice(_ suggestion: String?, or otherwise: String) -> String {
    suggestion.map { "did you mean '\($0)'?" } ?? otherwise
  }
}
