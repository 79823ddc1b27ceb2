import CPseudoTerminal
import Memory

/// How long the library of memory takes, on one core; the least of several rounds.
enum MemoryRun {
  static func print() {
    replays(
      Learner(memory: FSRS6()).journal(reviews: 100_000, newPerDay: 40, planner: FSRS6()))
    nextStates(FSRS6(), FSRS6.State(stability: Days(12), difficulty: 6), "FSRS-6")
    nextStates(
      FSRS7(), FSRS7.State(stability: Days(30), fastStability: Days(4), difficulty: 6), "FSRS-7")
    order()
    simulation()
  }

  private static func replays(_ journal: [[ReviewRecord]]) {
    let model = FSRS6()
    let history = ReviewHistory(cards: journal)
    // Spans and grades alone, so that neither way has more to read.
    let cards = journal.map { card in
      zip(card, [card[0]] + card).map { review, before in
        (elapsed: Days(Double(review.studyDay - before.studyDay)), grade: review.evidence.grade)
      }
    }
    let one = milliseconds {
      cards.reduce(0) { sum, card in
        var state: FSRS6.State?
        for review in card {
          state = model.state(after: state, elapsed: review.elapsed, grade: review.grade)
        }
        return sum + (state?.difficulty ?? 0)
      }
    }
    let all = milliseconds { Double(model.states(after: history).count) }
    let reviews = Double(history.count) / 1000
    Swift.print(
      "replay of FSRS-6        one card after the other \(figure(reviews / one)) M reviews/s, "
        + "a whole journal \(figure(reviews / all)), \(figure(one / all)) times as fast")
  }

  private static func nextStates<Model: FormAwareModel>(
    _ model: Model, _ state: Model.State, _ name: String
  ) {
    let count = 20_000
    let states = milliseconds {
      (0..<count).reduce(0) { sum, number in
        let next = model.nextStates(after: state, elapsed: Days(Double(1 + number % 40)))
        return sum + model.difficulty(of: next.again)
      }
    }
    let intervals = milliseconds {
      (0..<count).reduce(0) { sum, number in
        let next = model.nextStates(after: state, elapsed: Days(Double(1 + number % 40)))
        return Grade.allCases.reduce(sum) {
          $0 + model.interval(of: next[$1], retention: 0.9).count
        }
      }
    }
    let perState = 1_000_000 / Double(count)
    Swift.print(
      "four next states, \(name) \(figure(states * perState)) ns, "
        + "with intervals \(figure(intervals * perState)) ns")
  }

  private static func order() {
    let model = FSRS7()
    let states = (0..<100_000).map { number -> FSRS7.State in
      let (slow, fast) = (Double(1 + number % 977), Double(1 + number % 61))
      return FSRS7.State(
        stability: Days(slow), fastStability: Days(fast), difficulty: Double(1 + number % 10))
    }
    let elapsed = states.indices.map { Days(Double(1 + $0 % 300)) }
    let time = milliseconds {
      Double(model.leastRecalledFirst(states, elapsed: elapsed).first ?? 0)
    }
    Swift.print("order of 100,000 cards  \(figure(time)) ms")
  }

  private static func simulation() {
    let plan = StudyPlan(newCards: 10_000, days: 365, newPerDay: 30)
    let simulation = Simulation(learner: Learner(memory: FSRS6()), planner: FSRS6(), plan: plan)
    let time = milliseconds(rounds: 5) { Double(simulation.run().cards) }
    Swift.print("10,000 cards, 365 days  \(figure(time)) ms")
  }

  /// The least of several rounds; what the work returns keeps it from being left out.
  private static func milliseconds(rounds: Int = 20, _ work: () -> Double) -> Double {
    var least = Double.infinity
    var sum = 0.0
    for _ in 0..<rounds {
      let began = pseudo_terminal_milliseconds()
      sum += work()
      least = min(least, pseudo_terminal_milliseconds() - began)
    }
    return sum.isFinite ? least : .nan
  }

  private static func figure(_ value: Double) -> String {
    "\((value * 100).rounded() / 100)"
  }
}
