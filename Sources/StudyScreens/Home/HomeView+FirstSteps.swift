internal import Screen

extension App {
  /// How to begin, for whoever has answered nothing yet, with the keys in force; one line in a low
  /// window, where more would be cut.
  var newcomerHint: String {
    func label(_ action: String) -> String {
      preferences.keys.keys(of: action).first?.label(symbols) ?? ""
    }
    let (undo, help) = (label("study.undo"), label("app.help"))
    guard layout.hasAir else { return "New? 1-4 answer, \(undo) undo, \(help) keys." }
    return "New here? Answer with 1 to 4, or with the arrows and \(label("study.act")). "
      + "\(undo) takes an answer back, \(help) shows the keys of any screen."
  }
}
