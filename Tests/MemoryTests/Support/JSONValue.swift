import Memory

/// One value of a vector file, whose entries differ by kind.
enum JSONValue: Decodable, Sendable {
  case number(Double)
  case text(String)
  case truth(Bool)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}

/// A vector lacks a field, or holds another type in it.
struct MissingField: Error {
  let name: String
}

extension JSONValue {
  func field(_ name: String) throws -> JSONValue {
    guard case .object(let fields) = self, let value = fields[name] else {
      throw MissingField(name: name)
    }
    return value
  }

  func number(_ name: String) throws -> Double {
    guard case .number(let number) = try field(name) else { throw MissingField(name: name) }
    return number
  }

  func text(_ name: String) throws -> String {
    guard case .text(let text) = try field(name) else { throw MissingField(name: name) }
    return text
  }

  func numbers(_ name: String) throws -> [Double] {
    guard case .list(let list) = try field(name) else { throw MissingField(name: name) }
    return try list.map { value in
      guard case .number(let number) = value else { throw MissingField(name: name) }
      return number
    }
  }

  func grades(_ name: String) throws -> [Grade] {
    try numbers(name).map { number in
      guard let grade = Grade(rawValue: Int(number)) else { throw MissingField(name: name) }
      return grade
    }
  }

  func days(_ name: String) throws -> [Days] {
    try numbers(name).map { Days($0) }
  }
}
