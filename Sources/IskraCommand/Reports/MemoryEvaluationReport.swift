internal import Memory
internal import Screen
internal import Study

/// What `memory evaluate` found.
struct MemoryEvaluationReport: Encodable {
  let schema = 1
  let model: String
  /// Pooled over the rows of all folds.
  let logLoss: JSONFigure
  let rmseBins: JSONFigure
  let auc: JSONFigure
  let recall: JSONFigure
  /// Reviews that were predicted.
  let reviews: Int
  let folds: [MemoryFigures]
  /// The published parameters on the same rows.
  let defaults: MemoryFigures
  /// The mean recall before each fold.
  let constant: MemoryFigures
  let calibration: [Bin]
  let seconds: Double
  let skipped: SkippedLines

  struct Bin: Encodable {
    let predicted: Double
    let observed: Double
    let reviews: Int
  }

  private let pooled: MemoryFigures
  private let name: StudyModel.Name

  private enum CodingKeys: CodingKey {
    case schema, model, logLoss, rmseBins, auc, recall, reviews, folds, defaults, constant
    case calibration, seconds, skipped
  }

  init(
    _ name: StudyModel.Name, _ evaluation: ModelEvaluation, seconds: Double, skipped: SkippedLines
  ) {
    self.name = name
    model = name.rawValue
    pooled = MemoryFigures(evaluation.pooled)
    logLoss = pooled.logLoss
    rmseBins = pooled.rmseBins
    auc = pooled.auc
    recall = pooled.recall
    reviews = pooled.reviews
    folds = evaluation.folds.map(MemoryFigures.init)
    defaults = MemoryFigures(evaluation.defaults)
    constant = MemoryFigures(evaluation.constant)
    calibration = CalibrationBin.table(evaluation.rows).map { bin in
      Bin(predicted: bin.predicted, observed: bin.observed, reviews: bin.count)
    }
    self.seconds = seconds
    self.skipped = skipped
  }

  /// The report for people.
  var text: [String] {
    var lines = [
      "\(name.title), each of \(folds.count) folds predicted by what was fitted to all reviews before",
      MemoryFigures.head, pooled.row("fitted"), defaults.row("published parameters"),
      constant.row("mean recall so far"),
    ]
    for (number, fold) in folds.enumerated() { lines.append(fold.row("fold \(number + 1)")) }
    return lines
  }
}
