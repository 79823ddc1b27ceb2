import Facts
import Testing

struct QuantityTests {
  @Test(arguments: [
    ("53", "53 years"), ("3.5", "3.5 years"), ("2215", "2,215 years"), ("0", "0 years"),
    ("390000..600000", "390,000–600,000 years"), ("1000000", "1,000,000 years"),
    ("-12", "−12 years"), ("-0.5", "−0.5 years"), ("1.5..2.5", "1.5–2.5 years"),
    ("7..7", "7 years"), ("999", "999 years"),
  ])
  func isPrintedWithGroupsAndUnit(written: String, text: String) {
    #expect(Quantity(text: written, unit: "years")?.text == text)
  }

  @Test func withoutUnitTheNumberStandsAlone() {
    #expect(Quantity(53).text == "53")
  }

  @Test(arguments: [
    "", "many", "5 years", "nan", "inf", "0x10", "1e5", "+5", ".5", "5.", "1,000", "600..390",
    "5..", "..5", "0...5", "1..2..3", " 5", "٥", "--5",
  ])
  func whatIsNoNumberIsRefused(text: String) {
    #expect(Quantity(text: text, unit: "") == nil)
  }

  @Test func onlyOneNumberIsExact() {
    #expect(Quantity(5).isExact)
    #expect(!Quantity(5, to: 6).isExact)
  }

  @Test func theHighEndIsNeverBelowTheLowEnd() {
    #expect(Quantity(5, to: 3) == Quantity(5))
  }
}
