extension CardMatching {
  /// A text as words without case, punctuation and order.
  ///
  /// A sign of a script without spaces counts as a word.
  struct Words {
    /// Each word, in order.
    var list: [String] = []
    /// The words, one after the other: what is left of the text when case and punctuation go.
    var key: String { list.joined(separator: " ") }
    /// Words with digits, or of scripts without case.
    var signs: Set<String> = []
    /// Words with a capital letter inside a sentence, and words without any.
    var capitals: Set<String> = []
    var smalls: Set<String> = []

    init(_ text: String) {
      var word = ""
      var isSign = false
      var isCased = false
      var isCapital = false
      var isSmall = true
      var beginsSentence = true
      func end(_ words: inout Words) {
        guard !word.isEmpty else { return }
        let text = word.lowercased()
        words.list.append(text)
        if isSign || !isCased {
          words.signs.insert(text)
        } else if isCapital {
          words.capitals.insert(text)
        } else if isSmall {
          words.smalls.insert(text)
        }
        word = ""
        (isSign, isCased, isCapital, isSmall) = (false, false, false, true)
        beginsSentence = false
      }
      for scalar in text.unicodeScalars {
        if Self.standsAlone(scalar) {
          end(&self)
          word.unicodeScalars.append(scalar)
          end(&self)
        } else if Self.isLetter(scalar) || scalar.properties.numericType != nil {
          if scalar.properties.numericType != nil { isSign = true }
          if scalar.properties.isCased { isCased = true }
          if scalar.properties.isUppercase {
            isSmall = false
            if !word.isEmpty || !beginsSentence { isCapital = true }
          }
          word.unicodeScalars.append(scalar)
        } else {
          end(&self)
          if ".!?:".unicodeScalars.contains(scalar) { beginsSentence = true }
        }
      }
      end(&self)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      if scalar.value < 0x80 {
        return (0x61...0x7A).contains(scalar.value | 0x20)
      }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: return true
      default: return scalar.properties.isAlphabetic
      }
    }

    /// Kana, Han and the like.
    private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x0E00...0x0EFF, 0x3040...0x30FF, 0x3400...0x9FFF, 0x20000...0x3FFFF: true
      default: false
      }
    }

    /// Whether the text says more than a number or a "yes": four letters, or a sign that is a word.
    var isTelling: Bool {
      var letters = 0
      for scalar in list.lazy.flatMap(\.unicodeScalars) where scalar.properties.isAlphabetic {
        letters += scalar.properties.isCased ? 1 : 2
      }
      return letters >= 4
    }
  }
}
