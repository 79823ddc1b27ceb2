extension DeckReader {
  /// Reads `ask`, `back`, `say` and their kin.
  ///
  /// The wording of a relation must mention what it is about; the wording of a single fact may
  /// spell it out.
  mutating func readWordings(_ fields: inout Fields, demanding: Bool) -> Wordings {
    var wordings = Wordings()
    wordings.ask = readWording("ask", &fields, needs: demanding ? [.from] : [])
    wordings.askAmong = readWording("ask-among", &fields, needs: demanding ? [.from] : [])
    wordings.askAll = readWording("ask-all", &fields, needs: demanding ? [.from] : [])
    wordings.back = readWording("back", &fields, needs: demanding ? [.to] : [])
    wordings.backAmong = readWording("back-among", &fields, needs: demanding ? [.to] : [])
    wordings.backAll = readWording("back-all", &fields, needs: demanding ? [.to] : [])
    wordings.say = readWording("say", &fields, needs: demanding ? [.from, .to] : [])
    return wordings
  }

  private mutating func readWording(
    _ key: String, _ fields: inout Fields, needs: [Wording.Placeholder]
  ) -> Wording? {
    guard let entry = fields.take(key), let text = text(of: entry.value, key: key), !text.isEmpty
    else { return nil }
    do throws(Wording.Fault) {
      let wording = try Wording(text)
      for placeholder in needs {
        if placeholder == .to ? wording.mentionsValue : wording.mentions(placeholder) { continue }
        report(
          .wordingLacks(key: key, placeholder: "{\(placeholder.rawValue)}"), at: entry.value.place)
      }
      checkEnd(of: wording, key: key, at: entry.value.place)
      return wording
    } catch {
      report(.wording(key: key, error), at: entry.value.place)
      return nil
    }
  }
}
