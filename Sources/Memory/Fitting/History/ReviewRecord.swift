/// One review as a fit needs it: when, on which study day, and what the answer said.
public struct ReviewRecord: Hashable, Sendable {
  /// The moment of the review as days, with their fraction, since any fixed moment.
  public var moment: Days
  /// The number of the study day, counted from any fixed day.
  public var studyDay: Int
  /// What the answer said.
  public var evidence: Evidence
  /// The probability that the answer was known, 0–1, for an answer that may have been guessed.
  ///
  /// ``Evidence/posterior(expecting:)`` under the parameters in use; held fixed during a fit. `nil`
  /// takes the answer at face value. Without effect on recall.
  public var knew: Double?

  /// A review.
  public init(moment: Days, studyDay: Int, evidence: Evidence, knew: Double? = nil) {
    self.moment = moment
    self.studyDay = studyDay
    self.evidence = evidence
    self.knew = knew
  }
}
