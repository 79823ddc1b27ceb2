/// How likely each answer of a card was to be right, kept in one byte for each.
///
/// Enough to tell bad luck from a leech. The bytes are steps of a sixteenth of a logit around 127,
/// from 0.0004 to 0.9997, so that a probability, or its complement, is kept to within 3 % of itself.
public struct RecallPredictions: Hashable, Sendable {
  /// The predictions, from the earliest.
  public private(set) var bytes: [UInt8]

  /// No predictions, or those of these bytes.
  public init(bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// Adds a prediction, 0–1.
  public mutating func append(_ probability: Double) {
    let odds = probability.clipped(to: 1e-4...(1 - 1e-4))
    let step = 127 + (16 * logarithm(odds / (1 - odds))).rounded()
    bytes.append(UInt8(step.clipped(to: 0...255)))
  }

  /// How likely so many lapses, or more, are by luck; see ``LeechTest``.
  ///
  /// - Complexity: O(predictions · lapses).
  public func probability(ofLapses lapses: Int) -> Double {
    LeechTest.probability(
      ofLapses: lapses, predictions: bytes.lazy.map { Self.probabilities[Int($0)] })
  }

  /// The probability of each byte.
  private static let probabilities: [Double] = (0..<256).map { byte in
    1 / (1 + exponential(Double(127 - byte) / 16))
  }
}
