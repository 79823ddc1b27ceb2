internal import Facts
internal import Foundation
internal import Questions

/// A typed answer with its verdict, as `deck judge --json` prints it.
struct JudgedLine: Encodable {
  /// What is read.
  private struct Line: Decodable {
    var card: String
    var typed: String
  }

  /// Why a line cannot be judged.
  enum Fault: Error {
    case noJSON
    case lacks(String)
    case notText(String)
    case unknownCard(String, deck: String)

    /// What is wrong and what to do.
    var sentence: String {
      switch self {
      case .noJSON:
        "this is no JSON object; write {\"card\": \"…\", \"typed\": \"…\"}."
      case .lacks(let key): "there is no \"\(key)\"; add it."
      case .notText(let key): "\"\(key)\" is no text; put it in quotation marks."
      case .unknownCard(let card, let deck):
        "there is no card '\(card)' in \(deck); 'iskra deck questions --json' names them."
      }
    }
  }

  let card: String
  let typed: String
  let verdict: String
  let note: String

  /// Judges a line.
  static func read(_ line: String, _ maker: QuestionMaker) -> Result<JudgedLine, Fault> {
    let asked: Line
    do {
      asked = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
    } catch DecodingError.keyNotFound(let key, _) {
      return .failure(.lacks(key.stringValue))
    } catch DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty {
      return .failure(.notText(context.codingPath[0].stringValue))
    } catch DecodingError.valueNotFound(_, let context) where !context.codingPath.isEmpty {
      return .failure(.notText(context.codingPath[0].stringValue))
    } catch {
      return .failure(.noJSON)
    }
    guard let card = maker.card(Card.ID(asked.card)),
      let judgement = maker.judgement(of: asked.typed, for: card)
    else { return .failure(.unknownCard(asked.card, deck: maker.deck.id.text)) }
    return .success(
      JudgedLine(
        card: asked.card, typed: asked.typed, verdict: judgement.verdict.rawValue,
        note: judgement.note))
  }

  /// The same for people.
  var text: String { "\(verdict)  \(card) ← \(typed)" + (note.isEmpty ? "" : "  (\(note))") }
}
