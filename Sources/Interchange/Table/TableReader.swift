/// Reads rows of fields with quotes as in RFC 4180, forgiving what people and spreadsheets write.
///
/// SwiftCSV was considered: it tells no line numbers and gives up at the first bad quote, and both
/// matter most when a file of thousands of rows comes from somewhere else. So this reader is ours.
///
/// It is a table of states and inputs. Bytes are UTF-8 with line feeds as line ends; all bytes that
/// mean something are ASCII, so no character is ever cut.
struct TableReader {
  /// One row.
  struct Record: Hashable {
    /// The line it begins on, from 1.
    var line: Int
    /// Its fields.
    var cells: [String]
  }

  /// A row that was lost.
  struct Fault: Hashable {
    enum Reason: Hashable {
      /// A quote that nothing closes.
      case unclosedQuote
      /// A line or a field longer than allowed.
      case tooLong
      /// So many quotes without end that from here on they are read as plain characters.
      case quotesGivenUp
    }
    /// The line of the fault, from 1.
    var line: Int
    var reason: Reason
  }

  private enum State { case fieldStart, padding, plain, quoted, quoteInQuoted, closed }
  private enum Input { case delimiter, quote, space, lineEnd, other }
  private enum Action { case append, appendQuote, open, nothing, endField, endRecord, stray }

  private(set) var faults: [Fault] = []
  private let bytes: ArraySlice<UInt8>
  private let dialect: TableDialect
  private let limits: ImportLimits
  private var position: Int
  private var line: Int
  private var rereadBudget: Int
  private var quotesCount = true

  init(bytes: ArraySlice<UInt8>, line: Int, dialect: TableDialect, limits: ImportLimits) {
    self.bytes = bytes
    self.dialect = dialect
    self.limits = limits
    self.line = line
    position = bytes.startIndex
    // A hostile file could open a quote on every line and never close one.
    rereadBudget = 4 * bytes.count + (1 << 20)
  }

  /// Reads the rest of the rows, or the next few of them.
  ///
  /// - Complexity: O(bytes), also for files full of unclosed quotes.
  mutating func records(atMost count: Int = .max) -> [Record] {
    var records: [Record] = []
    while records.count < count, position < bytes.endIndex {
      if dialect.hasRemarks, bytes[position] == 0x23 {
        skipLine()
      } else if let record = record() {
        if record.cells.count > 1 || record.cells.first?.isEmpty == false { records.append(record) }
      }
    }
    return records
  }

  /// Reads one row; `nil` if it is lost.
  private mutating func record() -> Record? {
    var record = Record(line: line, cells: [])
    let start = position
    var field: [UInt8] = []
    var fieldStart = position
    var isLiteral = !quotesCount
    var opening: (position: Int, line: Int)?
    var state = State.fieldStart
    while position < bytes.endIndex {
      let byte = bytes[position]
      let input = isLiteral ? plainInput(byte) : input(byte)
      let (next, action) = Self.step(state, input)
      if action == .stray, let opening {
        guard opening.line == line else { return lose(opening, .unclosedQuote) }
        // Quotes inside the text, as in `"Pravda" was founded`: the field is taken as it stands.
        isLiteral = true
        field = []
        rereadBudget -= position - fieldStart
        position = fieldStart
        state = .plain
        continue
      }
      position += 1
      state = next
      switch action {
      case .append: field.append(byte)
      case .appendQuote: field.append(0x22)
      case .open:
        opening = (position - 1, line)
        field = []
      case .nothing, .stray: break
      case .endField, .endRecord:
        record.cells.append(String(decoding: field, as: UTF8.self))
        field = []
        fieldStart = position
        isLiteral = !quotesCount
        opening = nil
      }
      if byte == 0x0A { line += 1 }
      if action == .endRecord { return record }
      if field.count > limits.field || (line == record.line && position - start > limits.line) {
        if let opening, opening.line != line { return lose(opening, .tooLong) }
        faults.append(Fault(line: line, reason: .tooLong))
        skipLine()
        return nil
      }
    }
    if state == .quoted, let opening { return lose(opening, .unclosedQuote) }
    record.cells.append(String(decoding: field, as: UTF8.self))
    return record
  }

  /// Gives up a row whose quote has no end, and goes on with the line after that quote.
  private mutating func lose(
    _ opening: (position: Int, line: Int), _ reason: Fault.Reason
  ) -> Record? {
    faults.append(Fault(line: opening.line, reason: reason))
    rereadBudget -= position - opening.position
    if rereadBudget < 0, quotesCount {
      quotesCount = false
      faults.append(Fault(line: opening.line, reason: .quotesGivenUp))
    }
    (position, line) = opening
    skipLine()
    return nil
  }

  private mutating func skipLine() {
    position = bytes[position...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
    line += 1
  }

  private func input(_ byte: UInt8) -> Input {
    switch byte {
    case dialect.delimiter: .delimiter
    case 0x22: .quote
    case 0x20: .space
    case 0x0A: .lineEnd
    default: .other
    }
  }

  private func plainInput(_ byte: UInt8) -> Input {
    let input = input(byte)
    return input == .quote ? .other : input
  }

  private static func step(_ state: State, _ input: Input) -> (State, Action) {
    switch (state, input) {
    case (.quoted, .quote): (.quoteInQuoted, .nothing)
    case (.quoted, _): (.quoted, .append)
    case (.quoteInQuoted, .quote): (.quoted, .appendQuote)

    case (_, .delimiter): (.fieldStart, .endField)
    case (_, .lineEnd): (.fieldStart, .endRecord)

    case (.quoteInQuoted, .space), (.closed, .space): (.closed, .nothing)
    case (.quoteInQuoted, _), (.closed, _): (.plain, .stray)

    case (.fieldStart, .quote), (.padding, .quote): (.quoted, .open)
    case (.fieldStart, .space), (.padding, .space): (.padding, .append)
    case (.fieldStart, _), (.padding, _), (.plain, _): (.plain, .append)
    }
  }
}
