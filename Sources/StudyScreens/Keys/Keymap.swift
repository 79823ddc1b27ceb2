internal import Facts
internal import Screen

/// Keys that differ from the usual ones, by action.
public struct Keymap: Hashable, Sendable {
  /// The key of the settings file that holds them.
  static let name = "keys"

  /// The keys of each changed action.
  private(set) var changes: [String: [Key]] = [:]

  /// The usual keys.
  public init() {}

  /// The keys in force for an action.
  func keys(of action: String) -> [Key] {
    changes[action] ?? KeyCatalogue.keys(of: action) ?? []
  }

  /// The bindings of a screen with the keys in force.
  ///
  /// Where letters are typed they cannot be keys: an action that has no others keeps its usual
  /// ones.
  func rebound(_ bindings: [Binding], in scope: Scope, isTyping: Bool = false) -> [Binding] {
    guard !changes.isEmpty else { return bindings }
    return bindings.map { binding in
      var binding = binding
      if let keys = changes[binding.command.name(in: scope)] {
        let possible = isTyping ? keys.filter { $0.typed == nil } : keys
        if !possible.isEmpty { binding.keys = possible }
      }
      return binding
    }
  }

  /// Gives an action other keys, unless that would make something ambiguous.
  ///
  /// - Parameters:
  ///   - action: Its name, such as `study.undo`.
  ///   - notation: Keys as ``Screen/KeyNotation`` reads them.
  /// - Returns: What is wrong and what to do; `nil` if the keys are in force.
  mutating func bind(_ action: String, to notation: String) -> String? {
    bind([(action, notation)])[0]
  }

  /// Gives several actions other keys at once, so that two can change places.
  ///
  /// - Returns: For each what is wrong with it; `nil` if its keys are in force.
  mutating func bind(_ wishes: [(action: String, notation: String)]) -> [String?] {
    var problems = wishes.map { Self.misuse(of: $0.notation, by: $0.action) }
    let before = changes
    for (wish, problem) in zip(wishes, problems) where problem == nil {
      let keys = KeyNotation.keys(wish.notation)
      changes[wish.action] = keys == KeyCatalogue.keys(of: wish.action) ? nil : keys
    }
    // Who gives way gets its earlier keys back, which can be in the way of others: until all is
    // well.
    var isSettled = false
    while !isSettled {
      isSettled = true
      for (place, wish) in wishes.enumerated() where problems[place] == nil {
        guard let conflict = conflict(with: wish.action) else { continue }
        changes[wish.action] = before[wish.action]
        problems[place] =
          conflict + "; \(wish.action) keeps \(KeyNotation.notation(keys(of: wish.action)))"
        isSettled = false
      }
    }
    return problems
  }

  /// What is wrong with a wish by itself.
  private static func misuse(of notation: String, by action: String) -> String? {
    guard KeyCatalogue.keys(of: action) != nil else {
      let near = Likeness.nearest(to: action, in: KeyCatalogue.names)
      return "there is no action '\(action.cleaned)'; "
        + (near.map { "did you mean '\($0)'?" } ?? "'iskra config keys' lists them")
    }
    guard let keys = KeyNotation.keys(notation), !keys.isEmpty else {
      return "'\(notation.cleaned)' are no keys; write them as in \"z <c-z> <f5>\""
    }
    if action.hasPrefix("typing.") || action.hasPrefix("searching."),
      let letter = keys.first(where: { $0.typed != nil })
    {
      return "\(action) cannot be '\(KeyNotation.notation(letter))', "
        + "which is text where answers are typed; take a key with Ctrl or Alt"
    }
    return nil
  }

  /// Another action that has one of the keys where this one works.
  ///
  /// Actions that share a key by themselves are never there at the same time.
  private func conflict(with action: String) -> String? {
    let keys = keys(of: action)
    for other in KeyCatalogue.names where other != action && Self.meet(action, other) {
      let shared = keys.first { self.keys(of: other).contains($0) }
      guard let shared, !Self.shareByNature(action, other) else { continue }
      return "'\(KeyNotation.notation(shared))' is the key of \(other) already"
    }
    return nil
  }

  /// Whether two actions work on one screen.
  private static func meet(_ one: String, _ other: String) -> Bool {
    let scopes = [one, other].map { String($0.prefix { $0 != "." }) }
    // After a prefix only what can follow it works.
    if scopes.contains("go") { return scopes[0] == scopes[1] }
    if scopes[0] == scopes[1] || scopes.contains("app") { return true }
    // Questions and typed lines are moved through with keys of their own.
    return scopes.contains("list")
      && !scopes.contains {
        ["study", "typing", "searching", "confirming", "trouble"].contains($0)
      }
  }

  private static func shareByNature(_ one: String, _ other: String) -> Bool {
    let (one, other) = (KeyCatalogue.keys(of: one) ?? [], KeyCatalogue.keys(of: other) ?? [])
    return one.contains(where: other.contains)
  }
}
