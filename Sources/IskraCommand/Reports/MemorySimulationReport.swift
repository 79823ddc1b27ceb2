internal import Memory
internal import Screen
internal import Study

/// What `memory simulate` found.
struct MemorySimulationReport: Encodable {
  let schema = 1
  let model: String
  /// Whether the parameters are the learner's own, and on how many of their answers the habits rest.
  let ownParameters: Bool
  let answers: Int
  let cards: Int
  let newPerDay: Int
  let retention: Double
  let runs: Int
  let days: [Day]
  /// Means over the runs.
  let total: Total

  /// The middle of the runs, and what nine of ten do not exceed.
  struct Range: Encodable {
    let p50: Double
    let p90: Double

    init(_ range: SimulationSummary.Range) {
      p50 = range.middle
      p90 = range.high
    }
  }

  struct Day: Encodable {
    let day: Int
    let reviews: Range
    let minutes: Range
    let new: Range
    let knowledge: Range
  }

  struct Total: Encodable {
    let reviews: Double
    let minutes: Double
    let knowledge: Double
    let trueRetention: Double
  }

  init(_ basis: MemorySimulationReport.Basis, _ plan: StudyPlan, _ summary: SimulationSummary) {
    model = basis.model.name.rawValue
    ownParameters = basis.model.hasOwnParameters
    answers = basis.answers
    sentence = basis.sentence
    cards = plan.newCards
    newPerDay = plan.newPerDay ?? plan.newCards
    retention = plan.policy.retention
    runs = summary.runs.count
    days = summary.days.enumerated().map { number, day in
      Day(
        day: number, reviews: Range(day.reviews), minutes: Range(day.minutes),
        new: Range(day.newCards), knowledge: Range(day.knowledge))
    }
    let count = Double(max(runs, 1))
    func mean(_ figure: (SimulationRun) -> Double) -> Double {
      summary.runs.reduce(0) { $0 + figure($1) } / count
    }
    total = Total(
      reviews: mean { Double($0.reviews.reduce(0, +)) }, minutes: mean(\.totalMinutes),
      knowledge: mean(\.finalKnowledge), trueRetention: mean(\.trueRetention))
  }

  private let sentence: String

  private enum CodingKeys: CodingKey {
    case schema, model, ownParameters, answers, cards, newPerDay, retention, runs, days, total
  }

  /// The report for people: the totals, and a line for each of at most 26 days.
  var text: [String] {
    let rows = days.count <= 26 ? 1 : (days.count + 25) / 26
    let head = ["reviews", "P90", "minutes", "P90", "new", "known", "P90"]
    var lines = [
      "\(count(cards, "card")), \(newPerDay) new a day, \(count(days.count, "day")), retention \(retention.fixed(2)), \(count(runs, "run"))",
      "  " + sentence,
      "  \(total.reviews.fixed(0)) reviews in \(total.minutes.fixed(0)) minutes; \(total.knowledge.fixed(0)) cards known at the end; \((total.trueRetention * 100).fixed(1)) % right on later days",
      "  " + "day".paddedLeft(to: 6) + head.map { $0.paddedLeft(to: 10) }.joined(),
    ]
    for day in days where day.day % rows == 0 || day.day == days.count - 1 {
      let figures = [
        day.reviews.p50.fixed(0), day.reviews.p90.fixed(0), day.minutes.p50.fixed(1),
        day.minutes.p90.fixed(1), day.new.p50.fixed(0), day.knowledge.p50.fixed(0),
        day.knowledge.p90.fixed(0),
      ]
      lines.append(
        "  " + "\(day.day)".paddedLeft(to: 6) + figures.map { $0.paddedLeft(to: 10) }.joined())
    }
    return lines
  }
}

/// What `memory simulate --curve` found.
struct MemoryCurveReport: Encodable {
  let schema = 1
  let model: String
  /// Whether the parameters are the learner's own, and on how many of their answers the habits rest.
  let ownParameters: Bool
  let answers: Int
  let cards: Int
  let newPerDay: Int
  let days: Int
  let points: [Point]
  /// The retention with the least minutes for each card known in the end: a hint.
  let cheapest: Double?

  struct Point: Encodable {
    let retention: Double
    let reviews: Double
    let minutes: Double
    let minutesPerDay: Double
    let knowledge: Double
    let minutesPerKnownCard: JSONFigure
  }

  init(_ basis: MemorySimulationReport.Basis, _ plan: StudyPlan, _ curve: WorkloadCurve) {
    model = basis.model.name.rawValue
    ownParameters = basis.model.hasOwnParameters
    answers = basis.answers
    sentence = basis.sentence
    cards = plan.newCards
    newPerDay = plan.newPerDay ?? plan.newCards
    days = plan.days
    points = curve.points.map { point in
      Point(
        retention: point.retention, reviews: point.reviews, minutes: point.minutes,
        minutesPerDay: point.minutesPerDay, knowledge: point.knowledge,
        minutesPerKnownCard: JSONFigure(point.minutesPerKnownCard))
    }
    cheapest = curve.cheapest?.retention
  }

  private let sentence: String

  private enum CodingKeys: CodingKey {
    case schema, model, ownParameters, answers, cards, newPerDay, days, points, cheapest
  }

  /// The report for people.
  var text: [String] {
    let head = ["reviews", "min a day", "known", "min a card"]
    var lines = [
      "\(count(cards, "card")), \(newPerDay) new a day, \(count(days, "day"))", "  " + sentence,
      "  " + "retention".paddedLeft(to: 10) + head.map { $0.paddedLeft(to: 12) }.joined(),
    ]
    for point in points {
      let figures = [
        point.reviews.fixed(0), point.minutesPerDay.fixed(1), point.knowledge.fixed(0),
        point.minutesPerKnownCard.value?.fixed(2) ?? "–",
      ]
      lines.append(
        "  " + point.retention.fixed(2).paddedLeft(to: 10)
          + figures.map { $0.paddedLeft(to: 12) }.joined()
          + (point.retention == cheapest ? "  least for each card" : ""))
    }
    return lines
  }
}

extension MemorySimulationReport {
  /// What a simulation is made of.
  struct Basis {
    let model: StudyModel
    var habits = Habits()
    /// How many answers of the learner the habits rest on.
    var answers = 0
    /// Whether intervals are held in, as for everybody without proved parameters.
    var hasRails: Bool

    /// What was published.
    init(model: StudyModel) {
      self.model = model
      hasRails = model.name == .fsrs7
    }

    /// The learner's own, as far as their journal tells it.
    init(_ reviews: [Review], _ learned: LearnedModels, _ name: StudyModel.Name) {
      model = learned.model(name)
      hasRails = name == .fsrs7 && !learned.isSeasoned(name)
      habits = Habits(reviews)
      answers = reviews.count
    }

    /// What it is made of, for people.
    var sentence: String {
      let parameters = model.hasOwnParameters ? "your own parameters" : "the published parameters"
      let habits =
        answers > 0
        ? "your own habits (\(count(answers, "answer")))" : "the habits of many learners"
      return "With \(parameters) of \(model.name.title) and \(habits)."
    }
  }
}
