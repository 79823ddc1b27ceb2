internal import Study

extension App {
  /// One line for the ordinary screen after the program has ended; empty if nothing was answered.
  public var farewell: String {
    guard answered > 0 else { return "" }
    return "\(answered) \(answered == 1 ? "answer" : "answers") saved."
  }
}
