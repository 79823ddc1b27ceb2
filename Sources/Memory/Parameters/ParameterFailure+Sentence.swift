extension ParameterFailure: CustomStringConvertible {
  /// The failure as sentences for people.
  public var description: String {
    switch self {
    case .wrongCount(found: 35, allowed: [34]):
      "35 numbers are parameters of a draft of FSRS-7 that was given up; they cannot be mapped to "
        + "the 34 of the model."
    case .wrongCount(let found, let allowed):
      "There are \(found) parameters where the model has "
        + allowed.map(String.init).joined(separator: " or ") + "."
    case .outOfBounds(let faults):
      faults.map(\.description).joined(separator: " ")
    }
  }
}

extension ParameterFault: CustomStringConvertible {
  /// The fault as a sentence.
  public var description: String {
    "Parameter \(position) (\(name)) is \(value), but must be a number from "
      + "\(allowed.lowerBound) to \(allowed.upperBound)."
  }
}
