internal import Memory
internal import Screen

/// A figure in JSON: `null` where there is none, which JSON has no number for.
struct JSONFigure: Encodable {
  let value: Double?

  init(_ value: Double?) {
    self.value = value.flatMap { $0.isFinite ? $0 : nil }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}

/// The figures of predictions in JSON and as text.
struct MemoryFigures: Encodable {
  let reviews: Int
  let recall: JSONFigure
  let logLoss: JSONFigure
  let rmseBins: JSONFigure
  let auc: JSONFigure

  init(_ figures: PredictionFigures) {
    reviews = figures.count
    recall = JSONFigure(figures.recall)
    logLoss = JSONFigure(figures.logLoss)
    rmseBins = JSONFigure(figures.rmseBins)
    auc = JSONFigure(figures.auc)
  }

  /// The columns of ``row(_:)``.
  static let head =
    "  " + "".padded(to: 22)
    + ["reviews", "recall", "log-loss", "RMSE", "AUC"]
    .map { $0.paddedLeft(to: 10) }.joined()

  /// A line of a table.
  func row(_ title: String) -> String {
    "  " + title.padded(to: 22) + "\(reviews)".paddedLeft(to: 10)
      + [recall, logLoss, rmseBins, auc].map { figure in
        figure.value.map { $0.fixed(4) }.map { $0.paddedLeft(to: 10) } ?? "–".paddedLeft(to: 10)
      }.joined()
  }
}

extension Double {
  /// The number with so many digits behind the point, rounded.
  func fixed(_ digits: Int) -> String {
    let power = (0..<digits).reduce(1.0) { power, _ in power * 10 }
    let scaled = (magnitude * power).rounded()
    guard scaled < 1e15 else { return "\(self)" }
    let text = "\(Int(scaled))"
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    let sign = self < 0 && scaled > 0 ? "-" : ""
    guard digits > 0 else { return sign + padded }
    return sign + padded.dropLast(digits) + "." + padded.suffix(digits)
  }
}

extension Duration {
  /// Seconds with their fraction.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
