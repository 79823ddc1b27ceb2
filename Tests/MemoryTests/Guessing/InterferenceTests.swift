import Foundation
import Testing

@testable import Memory

@Suite struct InterferenceTests {
  @Test func withoutStrengthOrConfusionsNothingChanges() {
    let confusion = Interference.Confusion(count: 3, since: Days(1))
    #expect(Interference().recall(0.8, confusions: [confusion]) == 0.8)
    #expect(Interference(strength: 1).recall(0.8, confusions: []) == 0.8)
  }

  @Test func freshConfusionsLowerTheLogit() {
    let interference = Interference(strength: 0.5, fading: Days(10))
    let confusions = [
      Interference.Confusion(count: 2, since: Days(0)), .init(count: 1, since: Days(10)),
    ]
    #expect(abs(interference.load(of: confusions) - (2 + exp(-1))) < 1e-12)
    let logit = log(4) - 0.5 * (2 + exp(-1))
    #expect(abs(interference.recall(0.8, confusions: confusions) - 1 / (1 + exp(-logit))) < 1e-12)
  }

  @Test(arguments: [0, 0.6])
  func theStrengthIsFound(strength: Double) {
    var random = SeededGenerator(seed: 21)
    let real = Interference(strength: strength)
    let answers = (0..<4000).map { _ -> Interference.Answer in
      let recall = random.number(in: 0.3...0.95)
      let confusions = [
        Interference.Confusion(
          count: Int.random(in: 1...3, using: &random), since: Days(random.number(in: 0...30)))
      ]
      return Interference.Answer(
        recall: recall, confusions: confusions, form: .recall,
        right: random.chance(of: real.recall(recall, confusions: confusions)))
    }
    #expect(abs(Interference().fitted(to: answers).strength - strength) < 0.1)
    #expect(Interference().fitted(to: []).strength == 0)
  }
}
