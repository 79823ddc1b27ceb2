import DeckFiles
import Facts
import Foundation
import Questions
import Testing

/// A deck with its question maker, under a name for reports.
struct Studied: Sendable, CustomTestStringConvertible {
  let name: String
  let maker: QuestionMaker
  /// Every card in every form that it can be asked as, with options for the seeds 1 to 3.
  let questions: [Question]

  var deck: Deck { maker.deck }
  var testDescription: String { name }
  /// The questions with options.
  var choices: [Question] { questions.filter { $0.form == .choice } }

  init(name: String, maker: QuestionMaker) {
    self.name = name
    self.maker = maker
    questions = maker.deck.cards.flatMap { card in
      Form.allCases.filter { !$0.connects && $0 != .correction }.flatMap { form in
        // Only the options depend on the seed.
        (1...(form == .choice ? 3 : 1)).compactMap {
          maker.question(for: card, as: form, seed: $0)
        }
      }
    }
  }

  /// The card of a question.
  func card(of question: Question) throws -> Card { try #require(maker.card(question.card)) }
}

/// The built-in deck and two decks of other fields.
enum Library {
  static let all: [Studied] = [builtIn, chemistry, music]
  static let builtIn = studied("marxism-leninism", .builtIn(name: "marxism-leninism"))
  static let chemistry = studied("chemistry", .path(fixtures + "chemistry.yaml"))
  static let music = studied("music", .path(fixtures + "music"))

  private static let fixtures =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path
    + "/DeckFilesTests/Fixtures/"

  private static func studied(_ name: String, _ source: DeckSource) -> Studied {
    let outcome = source.load()
    if outcome.deck == nil { Issue.record("\(name): \(outcome.problems)") }
    let empty = Deck(header: Deck.Header(id: Deck.ID(name), title: name))
    return Studied(name: name, maker: QuestionMaker(deck: outcome.deck ?? empty))
  }
}

/// Letters and digits in lower case.
func folded(_ text: String) -> String {
  String(text.lowercased().filter { $0.isLetter || $0.isNumber })
}

/// The words of a text in lower case, without punctuation.
func words(_ text: String) -> [String] {
  text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
}

/// Whether the words stand in the text one after the other.
func contains(_ text: String, _ phrase: String) -> Bool {
  let (text, phrase) = (words(text), words(phrase))
  guard !phrase.isEmpty, phrase.count <= text.count else { return false }
  return (0...text.count - phrase.count).contains {
    Array(text[$0...].prefix(phrase.count)) == phrase
  }
}

/// Reads back what questions print.
enum Printed {
  /// "7 November 1917", "November 1917", "1917" or two of them around a dash.
  static func date(_ text: String) -> PartialDate? {
    let ends = text.split(separator: "–").map { iso($0) }
    guard (1...2).contains(ends.count) else { return nil }
    return PartialDate(text: ends.compactMap { $0 }.joined(separator: ".."))
  }

  /// "2,215 years" as 2215.
  static func number(_ text: String) -> Double? {
    text.split(separator: " ").first.flatMap { Double($0.filter { $0 != "," }) }
  }

  private static func iso(_ text: Substring) -> String? {
    let parts = text.split(separator: " ").map(String.init)
    switch parts.count {
    case 1: return parts[0]
    case 2: return month(parts[0]).map { "\(parts[1])-\($0)" }
    case 3: return month(parts[1]).map { "\(parts[2])-\($0)-\(parts[0])" }
    default: return nil
    }
  }

  private static func month(_ name: String) -> Int? {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ].firstIndex(of: name).map { $0 + 1 }
  }
}
