internal import Facts

extension QuestionMaker {
  func matching(
    for card: Card, _ draft: QuestionDraft, seed: UInt64, in circumstances: Circumstances,
    using generator: inout SeededGenerator
  ) -> Question? {
    nil
  }
}
