// What an entity is called: other names and their sorts, number and gender.

extension DeckReader {
  private enum Number: String, CaseIterable {
    case singular, plural
  }

  /// Reads `number` and `gender`.
  mutating func readAgreement(_ fields: inout Fields) -> Wording.Agreement {
    let number = choice("number", in: &fields, as: Number.self)
    let gender = choice("gender", in: &fields, as: Entity.Gender.self)
    return Wording.Agreement(isPlural: number == .plural, gender: gender)
  }

  /// Reads `also`: texts, or mappings of sorts to texts such as `{native: Ленин}`.
  mutating func readAliases(_ fields: inout Fields) -> [Entity.Alias] {
    guard let entry = fields.take("also") else { return [] }
    guard case .list(let items) = entry.value.content else { return aliases(entry.value) }
    return items.flatMap { aliases($0) }
  }

  private mutating func aliases(_ node: SourceNode) -> [Entity.Alias] {
    guard case .map(let entries) = node.content else {
      guard let text = text(of: node, key: "also"), !text.isEmpty else { return [] }
      return [Entity.Alias(text)]
    }
    var fields = Fields(entries, of: .alias, at: node.place)
    var aliases: [Entity.Alias] = []
    for entry in entries {
      guard let sort = Entity.Alias.Sort(rawValue: entry.key), sort != .other else { continue }
      for (text, _) in texts(entry.key, in: &fields) {
        aliases.append(Entity.Alias(text, sort: sort))
      }
    }
    finish(fields)
    return aliases
  }

  /// Names and aliases shared by two entities of one kind make answers ambiguous.
  mutating func checkNames(_ bodies: [EntityBody]) {
    var owners: [Kind.ID: [String: Entity.ID]] = [:]
    for body in bodies {
      let entity = body.entity
      for name in [entity.name] + entity.aliases {
        let owner = owners[entity.kind]?[name.lowercased()]
        if let owner, owner != entity.id {
          report(.sharedName(name, other: owner.text), at: body.place)
        }
        owners[entity.kind, default: [:]][name.lowercased()] = owner ?? entity.id
      }
    }
  }
}
