/// How often one question is answered rightly by luck, learnt from answers of those who hardly knew.
///
/// One option through k is only the start: a question whose wrong options are absurd gives itself
/// away, one with a tempting lure is missed more often than by blind choice.
public enum QuestionChance {
  /// Only answers expected to be known with less than this count: the others say little about luck.
  public static let greatestRecall = 0.3

  /// The chance of a question.
  ///
  /// ```
  /// g = (10·g⁰ + Σ_right u) / (10 + Σ u)          u = 1 − q, the probability of not having known
  /// ```
  /// A Beta prior worth ten answers with its mean at g⁰; u depends on g, so the estimate is repeated
  /// until it settles. Source: MEMORY.md, section 9.2; the weight of the prior is a judgement.
  ///
  /// - Parameters:
  ///   - form: The form with g⁰, the slip and the offset.
  ///   - answers: The answers to this question in this form.
  /// - Returns: A chance between 0 and 1 − slip; g⁰ if no answer counts.
  public static func fitted(_ form: FormEffect, to answers: [FormFit.Answer]) -> Double {
    guard form.chance > 0 else { return 0 }
    let imagined = 10.0
    let telling = answers.filter { $0.recall < greatestRecall }
    var chance = form.chance
    for _ in 0..<30 where !telling.isEmpty {
      var right = imagined * form.chance
      var all = imagined
      for answer in telling {
        let evidence = Evidence(
          grade: answer.right ? .good : .again, chance: chance, slip: form.slip)
        let unknown = 1 - evidence.posterior(expecting: form.known(recall: answer.recall))
        all += unknown
        if answer.right { right += unknown }
      }
      chance = right / all
    }
    return min(chance, 1 - form.slip.clipped(to: 0...0.5))
  }
}
