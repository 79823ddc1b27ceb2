extension FormFit {
  /// Answers of nearly the same expectation, counted.
  struct Group {
    /// The mean of R.
    var recall: Double
    var chance: Double
    var right = 0.0
    var wrong = 0.0
  }

  /// The answers in 1/200 steps of R, apart by chance; thousands of answers become a few hundred
  /// groups, which moves a fit by far less than its uncertainty.
  static func grouped(_ answers: [Answer]) -> [Group] {
    struct Key: Hashable {
      let step: Int
      let chance: Double
    }
    var groups: [Key: Group] = [:]
    for answer in answers {
      let recall = answer.recall.clipped(to: 0...1)
      let chance = answer.chance.clipped(to: 0...1)
      let key = Key(step: Int(recall * 200), chance: chance)
      var group = groups[key] ?? Group(recall: 0, chance: chance)
      let count = group.right + group.wrong
      group.recall += (recall - group.recall) / (count + 1)
      if answer.right { group.right += 1 } else { group.wrong += 1 }
      groups[key] = group
    }
    return groups.sorted { ($0.key.chance, $0.key.step) < ($1.key.chance, $1.key.step) }
      .map(\.value)
  }
}
