import Foundation

/// FSRS-7 written down once more, word for word from the published formulas and by position, with
/// no thought of speed: the independent model that ``FSRS7`` is compared with.
struct PlainFSRS7 {
  let w: [Double]

  struct State {
    var s: Double
    var sf: Double
    var d: Double
  }

  func fastRecall(_ t: Double, _ x: State) -> Double {
    let d1 = -min(max(w[23] * pow(x.sf, w[33] - 0.3), 0.01), 0.95)
    let f1 = exp(min(log(w[25]) / d1, 60)) - 1
    return pow(1 + f1 * t / x.sf, d1)
  }

  func recall(_ t: Double, _ x: State) -> Double {
    let d2 = -min(max(w[24], 0.01), 0.95)
    let f2 = pow(w[26], 1 / d2) - 1
    let m = exp((x.d - 5) * (w[32] - 0.3))
    let r2 = pow(1 + f2 * m * t / x.s, d2)
    let a = w[27] * pow(x.sf, -w[29])
    let b = w[28] * pow(x.s, w[30]) * exp((x.d - 5) * (w[31] - 0.5))
    return 1e-5 + (1 - 2e-5) * (a * fastRecall(t, x) + b * r2) / (a + b)
  }

  func firstDifficulty(_ g: Double) -> Double {
    w[4] - exp(w[5] * (g - 1)) + 1
  }

  func clipped(_ s: Double) -> Double { min(max(s, 1e-4), 36500) }

  func step(_ before: State?, _ t: Double, _ g: Double) -> State {
    guard let x = before else {
      let s = w[Int(g) - 1]
      return State(s: clipped(s), sf: clipped(0.8 * s), d: min(max(firstDifficulty(g), 1), 10))
    }
    func moved(_ s: Double, _ o: Int, _ rho: Double) -> Double {
      let lapsed = min(
        s, w[o + 3] * (pow(s + 1, w[o + 4]) - 1) * exp(w[o + 5] * (1 - rho)))
      let bonus = g == 2 ? w[o + 6] : g == 4 ? w[o + 7] : 1
      let grown =
        s
        * (1 + exp(w[o] - 1.5) * (11 - x.d) * pow(s, -w[o + 1]) * (exp(w[o + 2] * (1 - rho)) - 1)
          * bonus)
      return clipped(g == 1 ? lapsed : max(lapsed, grown))
    }
    let r = recall(t, x)
    let s = moved(x.s, 7, r)
    var sf = moved(x.sf, 15, fastRecall(t, x))
    if g == 1 { sf = clipped(min(sf, 0.8 * s)) }
    let change = -w[6] * (g - 3) * (g == 1 ? r + 0.1 : 1)
    let d = 0.01 * firstDifficulty(4) + 0.99 * (x.d + change * (10 - x.d) / 9)
    return State(s: s, sf: sf, d: min(max(d, 1), 10))
  }
}
