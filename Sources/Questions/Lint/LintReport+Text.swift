extension LintReport {
  /// The report as people read it: a table of rules, the worst cards, the bot's tricks.
  public var lines: [String] { lines { _ in nil } }

  /// The report as people read it, each example with its place if that is known.
  public func lines(placing place: (Flaw) -> String?) -> [String] {
    var lines = [
      "\(questions) questions, \(unfit) unfit, \(total(.error)) errors, \(total(.warning)) warnings"
    ]
    for count in counts {
      lines.append(
        "  \(count.rule.id)  \(count.level.rawValue.padded(to: 7))  "
          + "\(String(count.count).padded(to: 6))  \(count.rule.sentence)")
      let text = Self.text(of: count.example)
      lines.append("       \(place(count.example).map { "\($0): " } ?? "")\(text)")
    }
    if !offenders.isEmpty { lines.append("Worst cards") }
    for offender in offenders {
      let rules = offender.rules.map(\.id).joined(separator: " ")
      lines.append("  \(String(offender.questions).padded(to: 6))  \(offender.card)  \(rules)")
    }
    return lines + botLines
  }

  /// The bot's table: trick, share, chance, bound.
  public var botLines: [String] {
    guard let count = bot.results.first?.count, count > 0 else {
      return ["Blind bot: no choice questions"]
    }
    var lines = [
      "Blind bot on \(count) choice questions", "  trick            right   chance  bound",
    ]
    for result in bot.results {
      let mark = result.wins ? "  wins" : ""
      lines.append(
        "  \(result.strategy.rawValue.padded(to: 15))  \(percent(result.share))  "
          + "\(percent(result.chance))  \(percent(result.bound))\(mark)")
    }
    if !bot.giveaways.isEmpty { lines.append("Questions that paid most") }
    return lines + bot.giveaways.map { "  \($0)" }
  }

  /// A breach in one line: question, option, the words objected to, what is wrong.
  public static func text(of flaw: Flaw) -> String {
    let parts = [flaw.question, flaw.option, flaw.words].filter { !$0.isEmpty }
    return parts.joined(separator: " · ") + ": " + flaw.sentence
  }
}

/// "25.3 %", six columns wide.
private func percent(_ share: Double) -> String {
  let tenths = Int((share * 1000).rounded())
  let text = "\(tenths / 10).\(tenths % 10) %"
  return String(repeating: " ", count: max(0, 6 - text.count)) + text
}

extension String {
  /// With spaces up to a width.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
