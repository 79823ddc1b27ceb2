/// How a form of question looks upon memory, and what answering in it does to memory.
///
/// One memory, several windows on it: the same card is easier to recognise than to produce, may be
/// guessed in one form and not in another, and grows more from being recalled than from being picked
/// out of a list. Everything is neutral for ``recall``, so recall is plain scheduling, bit for bit.
///
///     let choice = FormEffect.choice(options: 4)
///     choice.success(recall: 0.8)                         // 0.90: recognised, or guessed
///     model.state(after: state, elapsed: Days(9), evidence: choice.evidence(grade: .good),
///                 through: choice)
///
/// Source of the start values: MEMORY.md, section 9.3; they are fitted by ``FormFit`` and
/// ``LearningFit`` once a learner's own answers suffice.
public struct FormEffect: Hashable, Sendable {
  /// g: the probability, 0–1, of being right without knowing; 0 if nothing can be guessed.
  public var chance: Double

  /// s: the probability, 0–0.5, of being wrong although one knows; without effect if ``chance`` is 0.
  public var slip: Double

  /// β: by how much the form shifts the logit of recall; positive if it is easier.
  public var offset: Double

  /// η: which share, 0–1.5, of the growth of a full recall a pass in this form brings.
  public var learning: Double

  /// The effect of a form.
  public init(
    chance: Double = 0, slip: Double = Evidence.usualSlip, offset: Double = 0, learning: Double = 1
  ) {
    self.chance = chance
    self.slip = slip
    self.offset = offset
    self.learning = learning
  }
}

extension FormEffect {
  /// Recall by heart, as on a flashcard: nothing is changed.
  public static let recall = FormEffect()

  /// Production, letter by letter: harder than recall (β = −0.3), as good for memory.
  public static let production = FormEffect(offset: -0.3)

  /// A choice among options in sight: easier (β = 0.5), and worth 0.7 of a recall.
  public static func choice(options: Int) -> FormEffect {
    FormEffect(chance: 1 / Double(max(options, 1)), offset: 0.5, learning: 0.7)
  }

  /// A choice among options that stay covered until the answer was sought: worth 0.9 of a recall.
  public static func coveredChoice(options: Int) -> FormEffect {
    FormEffect(chance: 1 / Double(max(options, 1)), offset: 0.5, learning: 0.9)
  }

  /// The same guessing and slipping, but neither easier nor less worth than recall.
  var withoutShift: FormEffect { FormEffect(chance: chance, slip: slip) }
}
