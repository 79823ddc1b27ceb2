import CTerminal
import Screen
import Testing

@Suite("Widths")
struct WidthAgreementTests {
  /// Scalars whose width Unicode 16 changed, so that C libraries of different age differ.
  private static let accepted: [ClosedRange<UInt32>] = [
    0x2630...0x2637, 0x268A...0x268F, 0x3248...0x324F, 0x4DC0...0x4DFF,
  ]

  @Test("a scalar of Unicode 14 is as wide as the C library says")
  func agreement() {
    _ = ct_locale_prepare()
    var differing: [String] = []
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), let age = scalar.properties.age, age.major <= 14,
        !Self.accepted.contains(where: { $0.contains(value) })
      else { continue }
      let theirs = Int(ct_columns(value))
      let character = Character(scalar)
      let isDropped = String(character).cleaned != String(character)
      // Unknown to the library, or never shown: no disagreement can reach the screen.
      if theirs < 0 || isDropped || theirs == character.columns { continue }
      differing.append(String(value, radix: 16))
    }
    #expect(differing.isEmpty)
  }
}
