import Foundation
import Memory

/// FSRS-6 written down once more, word for word from the published formulas and by position, with
/// no thought of speed: the independent model that ``FSRS6`` is compared with.
struct PlainFSRS6 {
  let w: [Double]

  func recall(_ t: Double, _ s: Double) -> Double {
    pow(1 + (pow(0.9, 1 / -w[20]) - 1) * t / s, -w[20])
  }

  func firstDifficulty(_ g: Double) -> Double {
    w[4] - exp(w[5] * (g - 1)) + 1
  }

  func step(_ before: (s: Double, d: Double)?, _ t: Double, _ g: Double) -> (s: Double, d: Double) {
    var s = w[Int(g) - 1]
    var d = firstDifficulty(g)
    if let before {
      (s, d) = before
      if t < 1 {
        let k = exp(w[17] * (g - 3 + w[18])) * pow(s, -w[19])
        s *= g == 1 ? k : max(k, 1)
      } else if g == 1 {
        s = min(
          w[11] * pow(d, -w[12]) * (pow(s + 1, w[13]) - 1) * exp(w[14] * (1 - recall(t, s))),
          s / exp(w[17] * w[18]))
      } else {
        let bonus = g == 2 ? w[15] : g == 4 ? w[16] : 1
        s *=
          1 + exp(w[8]) * (11 - d) * pow(s, -w[9]) * (exp(w[10] * (1 - recall(t, s))) - 1) * bonus
      }
      d = w[7] * firstDifficulty(4) + (1 - w[7]) * (d - w[6] * (g - 3) * (10 - d) / 9)
    }
    return (min(max(s, 0.001), 36500), min(max(d, 1), 10))
  }
}
