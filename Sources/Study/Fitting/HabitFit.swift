internal import Facts
internal import Memory
internal import Questions

/// Learns a learner's habits of answering from their reviews, under the memory that the schedulers
/// give them.
///
/// Each form on its own: how it shifts recall and how often the learner slips in it
/// (``Memory/FormFit``), what a pass in it is worth (``Memory/LearningFit``), how long known and
/// guessed answers take (``Memory/AnswerTimes``). Few answers move little. A shift is taken only if,
/// fitted to the first four fifths of the answers, it predicts the last fifth no worse than what is in
/// use.
public struct HabitFit {
  /// What a form's answers say.
  struct Sample {
    var answers: [FormFit.Answer] = []
    var times: [(seconds: Double, posterior: Double)] = []
    var rightSeconds: [Double] = []
    var passes: [LearningFit.Sample<StudyModel.State>] = []
  }

  private let schedulers: Schedulers
  private(set) var samples: [Form: Sample] = [:]
  private var newestSeconds: [Double] = []
  private(set) var certainties: [(certainty: Certainty, posterior: Double)] = []

  /// Gathers what the reviews say; they are those that count for memory, in order.
  ///
  /// - Complexity: O(reviews).
  public init(_ reviews: some Sequence<Review>, under schedulers: Schedulers) {
    self.schedulers = schedulers
    var cards: [CardKey: CardSoFar] = [:]
    for review in reviews { take(review, of: &cards[review.card]) }
    newestSeconds = newestSeconds.suffix(Self.mostSeconds)
  }

  /// So many of the newest answers say how long one takes.
  private static let mostSeconds = 1000

  /// What was last known of a card.
  private struct CardSoFar {
    var record: CardRecord
    var last: Review
    /// The state before the last review and the time that had passed, if it was a pass that can tell
    /// what its form is worth.
    var pass: (before: StudyModel.State, elapsed: Days)?
  }

  private mutating func take(_ review: Review, of card: inout CardSoFar?) {
    let scheduler = schedulers[review.card.deck]
    let record = card?.record
    let elapsed = scheduler.elapsed(since: record, at: review.moment)
    let effect = scheduler.habits.effect(of: review.form, options: review.options)
    if review.form.asksOneCard { newestSeconds.append(min(review.seconds, 60)) }
    let isLater = record.map { $0.lastDay < review.moment.day } ?? false
    note(review, after: record, elapsed, effect, scheduler)
    if let card, let record, isLater {
      let chance = scheduler.habits.evidence(of: review).chance
      let recall = scheduler.model.retrievability(of: record.state, after: elapsed)
      let right = review.grade.passed
      samples[review.form, default: Sample()].answers.append(
        FormFit.Answer(recall: recall, chance: chance, right: right))
      if let pass = card.pass {
        samples[card.last.form, default: Sample()].passes.append(
          LearningFit.Sample(
            before: pass.before, elapsed: pass.elapsed,
            evidence: scheduler.habits.evidence(of: card.last), nextElapsed: elapsed,
            nextForm: effect, nextRight: right))
      }
    }
    // States of two models cannot be judged together: what a pass is worth, the usual one tells.
    let isTelling =
      isLater && review.grade.passed && review.options > 1
      && scheduler.model.name == schedulers.usual.model.name
    card = CardSoFar(
      record: scheduler.record(after: record, review), last: review,
      pass: isTelling ? record.map { (before: $0.state, elapsed: elapsed) } : nil)
  }

  /// Notes time and certainty of an answer with the probability that it was known.
  private mutating func note(
    _ review: Review, after record: CardRecord?, _ elapsed: Days, _ effect: FormEffect,
    _ scheduler: Scheduler
  ) {
    guard review.verdict != .selfGraded, review.verdict != .dontKnow, review.part == 0 else {
      return
    }
    if review.grade.passed {
      samples[review.form, default: Sample()].rightSeconds.append(review.seconds)
    }
    guard review.options > 1 else { return }
    func posterior(_ cue: Double) -> Double {
      scheduler.model.posterior(
        of: scheduler.habits.evidence(of: review, cue: cue), after: record?.state,
        elapsed: elapsed, through: effect)
    }
    samples[review.form, default: Sample()].times.append(
      (review.seconds, posterior(scheduler.habits.certainty[review.confidence])))
    if review.confidence != .unsaid { certainties.append((review.confidence, posterior(1))) }
  }

  /// The habits that the reviews suggest.
  public var habits: AnswerHabits {
    var habits = AnswerHabits(certainty: CertaintyRatios.estimated(from: certainties))
    if newestSeconds.count >= AnswerPace.leastAnswers {
      habits.seconds = newestSeconds.reduce(0, +) / Double(newestSeconds.count)
    }
    for (form, sample) in samples {
      let usual = form.effect(options: form.usualOptions)
      let effect = self.effect(of: form, usual, sample)
      let times = AnswerTimes.estimated(from: sample.times)
      let pace = AnswerPace(of: sample.rightSeconds)
      guard effect != usual || times != .silent || pace != nil else { continue }
      // The chance is that of each question.
      let own = FormEffect(slip: effect.slip, offset: effect.offset, learning: effect.learning)
      habits.forms[form] = AnswerHabits.OfForm(
        answers: sample.answers.count, effect: own, times: times, pace: pace)
    }
    return habits
  }

  /// Slip, shift and learning value of a form; a flashcard is what all others are measured by.
  private func effect(of form: Form, _ usual: FormEffect, _ sample: Sample) -> FormEffect {
    guard form != .flashcard else { return usual }
    let inUse = schedulers.usual.habits.forms[form]?.effect ?? usual
    var effect = inUse
    let split = sample.answers.count * 4 / 5
    let trial = FormFit.fitted(usual, to: Array(sample.answers[..<split]))
    let newest = sample.answers[split...]
    if FormFit.logLoss(of: trial, on: newest) <= FormFit.logLoss(of: inUse, on: newest) {
      effect = FormFit.fitted(usual, to: sample.answers)
    }
    effect.chance = usual.chance
    effect.learning = usual.learning
    return usual.chance > 0
      ? LearningFit.fitted(effect, to: sample.passes, under: schedulers.usual.model) : effect
  }
}
