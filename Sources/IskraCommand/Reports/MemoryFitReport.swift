internal import Facts
internal import Memory
internal import Questions
internal import Screen
internal import Study

/// What `memory fit` found.
struct MemoryFitReport: Encodable {
  let schema = 1
  let model: String
  let parameters: [Double]
  /// How much was fitted.
  let extent: String
  /// The figures of the parameters on the reviews they were fitted to.
  let logLoss: JSONFigure
  let rmseBins: JSONFigure
  let auc: JSONFigure
  /// Reviews read.
  let reviews: Int
  let cards: Int
  /// Reviews on a later day, which the figures rest on.
  let judged: Int
  let defaults: MemoryFigures
  /// What the fit took, without reading.
  let seconds: Double
  /// Lines that were left out.
  let skipped: SkippedLines
  /// Only of the journal: what the answers say about the forms of questions.
  let forms: [FormHabit]?
  /// Only of the journal: whether the parameters in use were replaced, and why.
  let refit: Refit?

  struct Refit: Encodable {
    let inUse: [Double]
    let kept: Bool
    let accepted: Bool?
    let lossInUse: JSONFigure
    let lossFitted: JSONFigure
    let sentence: String
  }

  /// How a form looks upon memory, for this learner.
  struct FormHabit: Encodable {
    let form: String
    let answers: Int
    let offset: Double
    let slip: Double
    let learning: Double
  }

  init(
    _ model: StudyModel, _ extent: FitExtent, on history: ReviewHistory, seconds: Double,
    skipped: SkippedLines = SkippedLines(), habits: AnswerHabits? = nil, refit: Refit? = nil
  ) {
    forms = habits.map { habits in
      habits.forms.sorted { $0.key.rawValue < $1.key.rawValue }.map { form, habit in
        FormHabit(
          form: form.rawValue, answers: habit.answers, offset: habit.effect.offset,
          slip: habit.effect.slip, learning: habit.effect.learning)
      }
    }
    habitSentences = habits?.sentences ?? []
    self.model = model.name.rawValue
    parameters = model.parameters
    self.extent =
      switch extent {
      case .nothing: "nothing"
      case .initialStabilities: "initial-stabilities"
      case .all: "all"
      }
    let figures = model.figures(on: history)
    logLoss = JSONFigure(figures.logLoss)
    rmseBins = JSONFigure(figures.rmseBins)
    auc = JSONFigure(figures.auc)
    reviews = history.count
    cards = history.cardCount
    judged = figures.count
    defaults = MemoryFigures(StudyModel(model.name).figures(on: history))
    self.seconds = seconds
    self.skipped = skipped
    self.refit = refit
    fitted = MemoryFigures(figures)
    name = model.name
  }

  private let fitted: MemoryFigures
  private let name: StudyModel.Name
  private let habitSentences: [String]

  private enum CodingKeys: CodingKey {
    case schema, model, parameters, extent, logLoss, rmseBins, auc, reviews, cards, judged, defaults
    case seconds, skipped, forms, refit
  }

  /// The report for people.
  var text: [String] {
    var lines = ["\(name.title), fitted to \(count(reviews, "review")) of \(count(cards, "card"))"]
    switch extent {
    case "nothing": lines.append("  Too few reviews on a later day to fit anything: the defaults.")
    case "initial-stabilities":
      lines.append("  Few reviews: only the initial stabilities were fitted.")
    default: break
    }
    lines += [
      MemoryFigures.head, fitted.row("fitted, same reviews"), defaults.row("published parameters"),
      "  in \((seconds * 1000).fixed(1)) ms",
    ]
    let names = name == .fsrs6 ? FSRS6Parameters.names : FSRS7Parameters.names
    for (name, value) in zip(names, parameters) {
      lines.append("  \(name.padded(to: 44))\(value.fixed(4).paddedLeft(to: 12))")
    }
    lines += habitSentences
    if let refit { lines.append(refit.sentence) }
    return lines
  }
}

/// "1 review", "7 reviews".
func count(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}
