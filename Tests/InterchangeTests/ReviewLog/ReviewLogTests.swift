import Foundation
import Testing

@testable import Interchange

/// The log of reviews from elsewhere: what is read, what is left out, and what is refused.
@Suite struct ReviewLogTests {
  private static let head = "card_id,review_time,review_rating\n"

  private func log(_ text: String) throws -> ReviewLog { try ReviewLog(csv: Array(text.utf8)) }

  private func rows(_ text: String) throws -> [String] {
    let log = try log(text)
    return log.rows.map { "\(log.cards[$0.card]) \($0.instant) \($0.rating)" }
  }

  @Test func columnsMayStandInAnyOrderAmongOthers() throws {
    let log = try log(
      "deck,REVIEW_RATING,review_duration,card_id,review_time\nx,3,2500,a,1000\nx,1,,b,2000\n")
    #expect(log.cards == ["a", "b"])
    #expect(log.rows.map(\.rating) == [3, 1])
    #expect(log.rows.map(\.duration) == [2500, nil])
    #expect(log.rows.map(\.instant) == [1000, 2000])
  }

  @Test func missingColumnsAreNamed() {
    func failure(_ text: String) -> ReviewLog.Failure? {
      do throws(ReviewLog.Failure) {
        _ = try ReviewLog(csv: Array(text.utf8))
        return nil
      } catch {
        return error
      }
    }
    #expect(failure("card_id,review_time\na,1\n") == .missingColumns(["review_rating"]))
    #expect(failure("a;b;c\n1;2;3\n") == .missingColumns(ReviewLog.requiredColumns))
    #expect(failure("") == .empty)
    #expect(failure("\u{FEFF}") == .empty)
  }

  @Test func linesThatAreNoAnswerAreLeftOutWithTheirNumberAndReason() throws {
    let log = try log(
      Self.head + "a,1000,3\na,2000,0\na,2000,5\na,2000,good\na,soon,3\n,3000,3\na,4000\na,1000,3\n"
        + "\na,5000,4\n")
    #expect(log.rows.map(\.instant) == [1000, 5000])
    #expect(
      log.skipped.map { "\($0.line) \($0.reason.rawValue)" } == [
        "3 no rating from 1 to 4", "4 no rating from 1 to 4", "5 no rating from 1 to 4",
        "6 no time", "7 no card", "8 too few fields", "9 the same answer again",
      ])
    #expect(log.skippedCount == 7)
  }

  @Test func timesOutOfOrderAreSortedAndThoseOfOneInstantStay() throws {
    let text = Self.head + "a,3000,3\nb,1000,1\na,1000,2\nc,2000,4\n"
    #expect(try rows(text) == ["b 1000 1", "a 1000 2", "c 2000 4", "a 3000 3"])
    #expect(try log(text).wasUnordered)
    #expect(try !log(Self.head + "a,1000,3\na,1000,4\na,2000,3\n").wasUnordered)
  }

  @Test func theSameAnswerTwiceCountsOnceWhateverItsDuration() throws {
    let log = try log(
      "card_id,review_time,review_rating,review_duration\na,1000,3,5\na,1000,3,9\na,1000,4,5\n")
    #expect(log.rows.count == 2 && log.skipped.map(\.reason) == [.duplicate])
  }

  @Test(arguments: ["\n", "\r\n"])
  func lineEndsAndMarksOfWindowsDoNotMatter(end: String) throws {
    for mark in ["", "\u{FEFF}"] {
      for head in [
        "card_id,review_time,review_rating", "\"card_id\",\"review_time\",\"review_rating\"",
      ] {
        let text = mark + head + end + "a,1000,3" + end + "b,2000,1"
        #expect(try rows(text) == ["a 1000 3", "b 2000 1"], "\(head.debugDescription)")
        #expect(try rows(text + end) == ["a 1000 3", "b 2000 1"])
      }
    }
  }

  @Test func quotedFieldsMayHoldCommasQuotesAndLines() throws {
    let log = try log(
      Self.head
        + "\"one, two\",1000,3\n\"say \"\"hi\"\"\",\"2000\",\"1\"\n\"two\nlines\",3000,2\nx,y,z\n")
    #expect(log.cards == ["one, two", "say \"hi\"", "two\nlines"])
    // The line after the one with a break in it is the sixth.
    #expect(log.skipped.map(\.line) == [6])
  }

  @Test func aQuoteThatIsNeverClosedLosesItsLineOnly() throws {
    let log = try log(Self.head + "a,1000,3\n\"b,2000,3\nc,3000,3\n")
    #expect(log.rows.count == 1 && log.skippedCount == 1)
  }

  /// Times by hand: 2024-03-29T00:00:00Z is 1 711 670 400 s after 1970 (date -u -d … +%s).
  @Test(
    arguments: [
      ("2024-03-29T20:32:32.250000+00:00", 1_711_744_352_250), ("2024-03-29", 1_711_670_400_000),
      ("2024-03-29 20:32:32Z", 1_711_744_352_000), ("2024-03-29T20:32", 1_711_744_320_000),
      ("2024-03-29T22:32:32+02:00", 1_711_744_352_000),
      ("2024-03-29T17:02:32-0330", 1_711_744_352_000), ("1711744352250", 1_711_744_352_250),
      ("1711744352250.0", 1_711_744_352_250), ("1969-12-31T23:59:59Z", -1000),
    ] as [(String, Int64)])
  func timesAreReadInTheirUsualSpellings(text: String, milliseconds: Int64) throws {
    #expect(try log(Self.head + "a,\(text),3\n").rows.map(\.instant) == [milliseconds])
  }

  @Test(arguments: [
    "", "yesterday", "-5", "1e12", "nan", "2024-13-01", "2024-02-30", "2024-00-10",
    "2024-03-29T25:00",
    "2024-03-29T20:61", "2024-03-29T20:32:32+", "2024-03-29T20:32:32 CET", "99999999999999999999",
  ])
  func timesThatAreNoneAreLeftOut(text: String) throws {
    let log = try log(Self.head + "a,\(text),3\n")
    #expect(log.rows.isEmpty && log.skipped.map(\.reason) == [.time])
  }

  @Test func bytesThatAreNoTextDoNotTrap() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let noise = (0..<400).map { _ in
        "0123456789,\"\n\r-T:\u{FEFF}é".utf8.randomElement(using: &random) ?? 0
      }
      let bytes = Array(Self.head.utf8) + noise + [0xFF, 0x00, 0x22]
      let log = try ReviewLog(csv: bytes)
      #expect(log.rows.allSatisfy { (1...4).contains($0.rating) }, "\(bytes)")
    }
  }

  @Test func aHundredThousandBadLinesAreCountedButNotKept() throws {
    let log = try log(Self.head + String(repeating: "a,x,3\n", count: 100_000))
    #expect(log.skippedCount == 100_000 && log.skipped.count == 1000)
  }

  @Test func aMillionLinesAreReadWithoutLosingOne() throws {
    var text = Array(Self.head.utf8)
    for number in 0..<1_000_000 {
      text += Array("\(number % 5000),\(number)000,\(number % 4 + 1)\n".utf8)
    }
    let log = try ReviewLog(csv: text)
    #expect(log.rows.count == 1_000_000 && log.cards.count == 5000 && log.skippedCount == 0)
  }
}
