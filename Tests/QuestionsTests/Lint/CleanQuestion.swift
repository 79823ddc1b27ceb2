import DeckFiles
import Facts
import Foundation
import Testing

@testable import Questions

/// A question as it was printed and found clean by a reader, over a frozen excerpt of its deck.
///
/// One line of `Fixtures/Clean/<deck>.txt`: card, form, stem, and what the form shows besides. A right
/// option has a star; a part has its place or the position of its target, and its card, or the date
/// that is printed beside it.
struct CleanQuestion: CustomTestStringConvertible, Sendable {
  let line: String
  let card: Card.ID
  let form: Form
  let stem: String
  private let fields: [String: String]

  init?(_ line: String) {
    let columns = line.components(separatedBy: " | ")
    guard columns.count >= 3, let form = Form(rawValue: columns[1]) else { return nil }
    self.line = line
    card = Card.ID(columns[0])
    self.form = form
    stem = columns[2]
    var fields: [String: String] = [:]
    for column in columns[3...] {
      guard let colon = column.firstRange(of: ": ") else { return nil }
      fields[String(column[..<colon.lowerBound])] = String(column[colon.upperBound...])
    }
    self.fields = fields
  }

  var testDescription: String { line }

  private func list(_ field: String) -> [String] {
    fields[field]?.components(separatedBy: " / ") ?? []
  }

  /// The question, with answer and provenance from the deck and all the rest from the print.
  func question(_ maker: QuestionMaker) throws -> Question {
    let asked = try #require(maker.card(card), "no card \(card)")
    let draft = try #require(maker.draft(for: asked), "no wording for \(card)")
    var question = Question(draft, card: card, form: form, seed: 0, stem: stem)
    question.answer = fields["answer"] ?? draft.answer
    question.isTypable = form.isTyped
    question.options = list("options").map { printed in
      let isKey = printed.hasPrefix("*")
      let text = isKey ? String(printed.dropFirst()) : printed
      let named = form == .correction ? text.components(separatedBy: " but ").last ?? "" : text
      return Question.Option(
        text: text, proof: isKey ? nil : .asserted, entity: maker.deck.entity(printedAs: named))
    }
    question.parts = try list("parts").map { printed in
      let part = try #require(printed.wholeMatch(of: /(.+) = (\d+) \((.+)\)/), "\(printed)")
      let isCard = form != .placement
      return Question.Part(
        text: String(part.1), card: isCard ? Card.ID(String(part.3)) : nil,
        key: try #require(Int(part.2)), gloss: isCard ? "" : String(part.3))
    }
    question.targets = list("targets")
    return question
  }
}

extension Deck {
  /// The entity whose name is printed so, alone or inside a sentence.
  fileprivate func entity(printedAs text: String) -> Entity.ID? {
    entities.first { [$0.name, $0.name.capitalized1, $0.nameInSentence].contains(text) }?.id
  }
}

/// The questions of a deck that a reader found clean, and the frozen excerpt that they are made from.
struct CleanDeck: CustomTestStringConvertible, Sendable {
  let name: String
  let maker: QuestionMaker
  let lint: QuestionLint
  let questions: [CleanQuestion]

  var testDescription: String { name }

  static let all = ["chemistry", "marxism-leninism", "music"].map(CleanDeck.init)

  private init(_ name: String) {
    self.name = name
    let folder = (Bundle.module.resourceURL?.path ?? "") + "/Fixtures/Clean/"
    let outcome = DeckSource.path(folder + name + ".yaml").load()
    if outcome.deck == nil { Issue.record("\(name): \(outcome.problems.map(\.description))") }
    maker = QuestionMaker(
      deck: outcome.deck ?? Deck(header: .init(id: Deck.ID(name), title: name)))
    lint = QuestionLint(maker: maker)
    let text = (try? String(contentsOfFile: folder + name + ".txt", encoding: .utf8)) ?? ""
    questions = text.split(separator: "\n").compactMap { line in
      let question = CleanQuestion(String(line))
      if question == nil { Issue.record("\(name): not a question: \(line)") }
      return question
    }
  }
}
