import CPseudoTerminal
import DeckFiles
import Facts
import Foundation
import Questions

/// Questions drawn and linted, and typed answers judged.
enum QuestionRun {
  static let drawn = 10_000
  static let names = 10_000

  /// Prints figures for the built-in deck and for a deck of 10 000 names.
  ///
  /// - Parameter folder: Where the deck of names is written.
  static func print(folder: String) throws {
    if let deck = DeckSource.builtIn(name: "marxism-leninism").load().deck { printLint(of: deck) }
    let path = folder + "/names.yaml"
    try namesDeck.write(toFile: path, atomically: true, encoding: .utf8)
    if let deck = DeckSource.path(path).load().deck { printJudging(in: deck) }
  }

  /// The best of five rounds, and single questions over all of them.
  private static func printLint(of deck: Deck) {
    var rounds: [Double] = []
    var (draws, looks): ([Double], [Double]) = ([], [])
    for seed in 1...UInt64(5) {
      let began = pseudo_terminal_milliseconds()
      let maker = QuestionMaker(deck: deck)
      let lint = QuestionLint(maker: maker)
      var generator = SeededGenerator(seed: seed)
      let sample = QuestionSample(maker: maker, cards: deck.cards, form: nil)
      var questions: [Question] = []
      while questions.count < drawn {
        let start = pseudo_terminal_milliseconds()
        let some = sample.draw(min(100, drawn - questions.count), &generator)
        let middle = pseudo_terminal_milliseconds()
        var found = 0
        for question in some { found += lint.problems(in: question).count }
        let end = pseudo_terminal_milliseconds()
        draws.append((middle - start) * 1000 / Double(some.count))
        looks.append((end - middle) * 1000 / Double(some.count))
        questions += some
      }
      _ = lint.problems(inBatch: questions)
      rounds.append(pseudo_terminal_milliseconds() - began)
    }
    printLintTogether(of: deck)
    let best = String(format: "%.2f", (rounds.min() ?? 0) / 1000)
    Swift.print("10 000 questions, linted \(best) s, best of \(rounds.count)")
    Swift.print("a question drawn         \(Figures(draws).text(" µs")), means of 100")
    Swift.print("a question linted        \(Figures(looks).text(" µs")), means of 100")
  }

  /// The best of five rounds on all processors, as 'iskra deck check' does it.
  private static func printLintTogether(of deck: Deck) {
    let work = PieceWork { count, piece in
      DispatchQueue.concurrentPerform(iterations: count) { piece($0) }
    }
    let rounds = (1...UInt64(5)).map { seed in
      let began = pseudo_terminal_milliseconds()
      let maker = QuestionMaker(deck: deck)
      let lint = QuestionLint(maker: maker)
      var generator = SeededGenerator(seed: seed)
      let sample = QuestionSample(maker: maker, cards: deck.cards, form: nil, work: work)
      let questions = sample.draw(drawn, &generator)
      _ = work.map(questions.count) { lint.problems(in: questions[$0]).count }
      _ = lint.problems(inBatch: questions)
      return pseudo_terminal_milliseconds() - began
    }
    let best = String(format: "%.2f", (rounds.min() ?? 0) / 1000)
    let count = ProcessInfo.processInfo.activeProcessorCount
    Swift.print("the same on \(count) processors \(best) s, best of \(rounds.count)")
  }

  private static func printJudging(in deck: Deck) {
    let maker = QuestionMaker(deck: deck)
    let began = pseudo_terminal_milliseconds()
    maker.warmUp()
    let prepared = String(format: "%.0f", pseudo_terminal_milliseconds() - began)
    Swift.print("a judge of 10 000 names  \(prepared) ms to prepare")
    let asked = deck.cards.compactMap { card in
      maker.question(for: card, as: .typed, seed: 1).map { (card: card, answer: $0.answer) }
    }
    guard !asked.isEmpty else { return }
    let typed: [(name: String, text: (String, String) -> String)] = [
      ("right", { name, _ in name }),
      ("with a slip", { name, _ in String(name.dropLast()) + "q" }),
      ("another's", { _, other in other }),
      ("nonsense", { _, _ in "something else entirely" }),
    ]
    for (name, text) in typed {
      let times = (0..<1000).map { number -> Double in
        let (card, answer) = asked[number * 7 % asked.count]
        let text = text(answer, asked[(number * 11 + 5) % asked.count].answer)
        let start = pseudo_terminal_milliseconds()
        _ = maker.judge(text, for: card)
        return pseudo_terminal_milliseconds() - start
      }
      let padded = name.padding(toLength: 12, withPad: " ", startingAt: 0)
      Swift.print("judged, \(padded)     \(Figures(times).text(" ms")), n = \(times.count)")
    }
  }

  /// A quarter as many people as names: each has three others.
  private static var namesDeck: String {
    var text = """
      id: names
      title: Ten thousand names
      kinds: {person: {title: person}}
      relations:
        post: {from: person, to: text, one: true, back: "Who was {to}?", say: "{from} was {to}."}
      entities:

      """
    for number in 0..<names / 4 {
      let others = (1...3).map { name(number, $0) }.joined(separator: ", ")
      text += "  person-\(number): {kind: person, name: \(name(number, 0)), also: [\(others)], "
      text += "post: warden of ward \(number)}\n"
    }
    return text
  }

  /// A given name and a surname of three syllables, the same for the same number.
  private static func name(_ number: Int, _ form: Int) -> String {
    let number = number % (names / 4)
    let given = ["Alma", "Boris", "Clara", "Dmitri", "Edda", "Fjodor", "Greta"]
    let starts = ["Ba", "Che", "Do", "Gri", "Ka", "Lu", "Mol", "Pe", "Ro", "Tu", "Ve", "Zha"]
    let middles = ["lo", "men", "ri", "sha", "tko", "va", "zi", "nar", "ble", "du", "gor", "pi"]
    let ends = ["kin", "nov", "skij", "ntal", "rich", "dze", "lenko", "witz", "rov", "sen", "tti"]
    // The counts share no factor, so that all combinations come before any comes again.
    let surname =
      starts[number % 12] + middles[number / 12 % 12] + ends[(number / 144 + form * 3) % 11]
    return "\(given[(number + form) % 7]) \(surname)"
  }
}
